package export

import (
	"archive/zip"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/parquet-go/parquet-go"
)

// parquetWriter writes a zip with a Parquet file for each table. The manifest comes last.
type parquetWriter struct {
	zip  *zip.Writer
	rows *parquet.GenericWriter[any]
	of   reflect.Type // of a row
}

func newParquet(out io.Writer) writer { return &parquetWriter{zip: zip.NewWriter(out)} }

func (w *parquetWriter) begin(*Manifest) error { return nil }

// goTypes are what a row's fields are in Go: pointers, since each may be missing.
var goTypes = map[Type]reflect.Type{
	Text: reflect.TypeFor[*string](), Integer: reflect.TypeFor[*int64](), Float: reflect.TypeFor[*float64](),
	Boolean: reflect.TypeFor[*bool](), Texts: reflect.TypeFor[[]string](),
}

func (w *parquetWriter) table(t *Table) error {
	if err := w.finish(); err != nil {
		return err
	}
	fields := make([]reflect.StructField, len(t.Columns))
	for i, column := range t.Columns {
		option := "optional"
		if column.Type == Texts {
			option = "list"
		}
		fields[i] = reflect.StructField{
			Name: strings.ToUpper(column.Name[:1]) + column.Name[1:], Type: goTypes[column.Type],
			Tag: reflect.StructTag(fmt.Sprintf("parquet:%q", column.Name+","+option)),
		}
	}
	w.of = reflect.StructOf(fields)
	// Parquet is compressed as it is.
	file, err := w.zip.CreateHeader(&zip.FileHeader{Name: t.Name + ".parquet", Method: zip.Store})
	if err != nil {
		return err
	}
	w.rows = parquet.NewGenericWriter[any](file, parquet.SchemaOf(reflect.New(w.of).Interface()), parquet.Compression(&parquet.Snappy))
	return nil
}

func (w *parquetWriter) finish() error {
	if w.rows == nil {
		return nil
	}
	return w.rows.Close()
}

func (w *parquetWriter) row(_ *Table, values []any) error {
	row := reflect.New(w.of)
	for i, value := range values {
		switch value := value.(type) {
		case nil:
		case []string:
			row.Elem().Field(i).Set(reflect.ValueOf(value))
		default:
			pointer := reflect.New(reflect.TypeOf(value))
			pointer.Elem().Set(reflect.ValueOf(value))
			row.Elem().Field(i).Set(pointer)
		}
	}
	_, err := w.rows.Write([]any{row.Interface()})
	return err
}

func (w *parquetWriter) end(m *Manifest) error {
	if err := w.finish(); err != nil {
		return err
	}
	return closeZip(w.zip, m)
}
