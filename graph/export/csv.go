package export

import (
	"archive/zip"
	"encoding/csv"
	"io"
	"strconv"
	"strings"
)

// manifestName is the manifest's in a zip.
const manifestName = "manifest.json"

// byteOrderMark lets Excel read a CSV as UTF-8.
const byteOrderMark = "\ufeff"

// csvWriter writes a zip with a file for each table: a header, and values as printed by
// cell. The manifest comes last.
type csvWriter struct {
	zip  *zip.Writer
	rows *csv.Writer
}

func newCSV(out io.Writer) writer { return &csvWriter{zip: zip.NewWriter(out)} }

func (w *csvWriter) begin(*Manifest) error { return nil }

func (w *csvWriter) table(t *Table) error {
	if err := w.flush(); err != nil {
		return err
	}
	file, err := w.zip.Create(t.Name + ".csv")
	if err != nil {
		return err
	}
	if _, err := io.WriteString(file, byteOrderMark); err != nil {
		return err
	}
	w.rows = csv.NewWriter(file)
	header := make([]string, len(t.Columns))
	for i, column := range t.Columns {
		header[i] = column.Name
	}
	return w.rows.Write(header)
}

func (w *csvWriter) flush() error {
	if w.rows == nil {
		return nil
	}
	w.rows.Flush()
	return w.rows.Error()
}

func (w *csvWriter) row(_ *Table, values []any) error {
	cells := make([]string, len(values))
	for i, value := range values {
		cells[i] = cell(value)
	}
	return w.rows.Write(cells)
}

func (w *csvWriter) end(m *Manifest) error {
	if err := w.flush(); err != nil {
		return err
	}
	return closeZip(w.zip, m)
}

// closeZip adds the manifest.
func closeZip(z *zip.Writer, m *Manifest) error {
	file, err := z.Create(manifestName)
	if err != nil {
		return err
	}
	if _, err := file.Write(m.JSON()); err != nil {
		return err
	}
	return z.Close()
}

var (
	joined = strings.NewReplacer(`\`, `\\`, `;`, `\;`)
	fields = ";"
)

// cell prints a value: nothing for nil, texts of a list behind each other with ; between
// them, in which a ; and a \ have a \ in front.
func cell(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case int64:
		return strconv.FormatInt(value, 10)
	case float64:
		return strconv.FormatFloat(value, 'g', -1, 64)
	case bool:
		return strconv.FormatBool(value)
	case []string:
		escaped := make([]string, len(value))
		for i, text := range value {
			escaped[i] = joined.Replace(text)
		}
		return strings.Join(escaped, fields)
	}
	return ""
}

// parse reads what cell printed. A text that is empty is nil.
func parse(of Type, cell string) (any, error) {
	if of == Texts {
		return split(cell), nil
	}
	if cell == "" {
		return nil, nil //nolint:nilnil // a missing value is no error
	}
	switch of {
	case Integer:
		return strconv.ParseInt(cell, 10, 64)
	case Float:
		return strconv.ParseFloat(cell, 64)
	case Boolean:
		return strconv.ParseBool(cell)
	case Text, Texts:
	}
	return cell, nil
}

// split is the inverse of joining.
func split(cell string) []string {
	list := []string{}
	if cell == "" {
		return list
	}
	var text strings.Builder
	escaped := false
	for _, c := range cell {
		switch {
		case escaped:
			text.WriteRune(c)
			escaped = false
		case c == '\\':
			escaped = true
		case c == ';':
			list = append(list, text.String())
			text.Reset()
		default:
			text.WriteRune(c)
		}
	}
	return append(list, text.String())
}
