package export

import (
	"archive/zip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// ErrTables is given for a file that Read cannot read.
var ErrTables = errors.New("this is no export of PlanGraph in the format csv")

// Row is a row that was read: values by the names of columns that are not derived.
type Row map[string]any

// Text gives a text, empty where there is none.
func (r Row) Text(name string) string {
	value, _ := r[name].(string)
	return value
}

// Texts gives a list of texts.
func (r Row) Texts(name string) []string {
	list, _ := r[name].([]string)
	return list
}

// ReadCSV reads an export in the format csv back: rows by table. The error wraps ErrTables,
// and says what is wrong where.
func ReadCSV(file io.ReaderAt, size int64) (map[string][]Row, *Manifest, error) {
	archive, err := zip.NewReader(file, size)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrTables, err)
	}
	manifest, err := readManifest(archive)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrTables, err)
	}
	tables := map[string][]Row{}
	for _, t := range Tables {
		if tables[t.Name], err = readTable(archive, t); err != nil {
			return nil, nil, fmt.Errorf("%w: %s.csv: %w", ErrTables, t.Name, err)
		}
	}
	for _, content := range manifest.Tables {
		if got := len(tables[content.Name]); got != content.Rows {
			return nil, nil, fmt.Errorf("%w: %s.csv has %d rows, and %s says %d", ErrTables, content.Name, got, manifestName, content.Rows)
		}
	}
	return tables, manifest, nil
}

func readManifest(archive *zip.Reader) (*Manifest, error) {
	file, err := archive.Open(manifestName)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	var m Manifest
	if err := json.NewDecoder(file).Decode(&m); err != nil {
		return nil, fmt.Errorf("%s: %w", manifestName, err)
	}
	switch {
	case m.Format != "csv" || m.Version != version:
		return nil, fmt.Errorf("it has the format %q of version %d, and this program reads csv of version %d", m.Format, m.Version, version)
	case m.Filter != nil:
		return nil, errors.New("it holds a part of a graph: only a whole one can be read back")
	}
	return &m, nil
}

func readTable(archive *zip.Reader, t *Table) ([]Row, error) {
	file, err := archive.Open(t.Name + ".csv")
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	rows := csv.NewReader(file)
	rows.ReuseRecord = true
	header, err := rows.Read()
	if err != nil {
		return nil, err
	}
	header = slices.Clone(header)
	header[0] = strings.TrimPrefix(header[0], byteOrderMark)
	for _, column := range t.Columns {
		if !column.Derived && !slices.Contains(header, column.Name) {
			return nil, fmt.Errorf("it has no column %s", column.Name)
		}
	}
	var list []Row
	for {
		cells, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		row := Row{}
		for i, name := range header {
			at := t.Column(name)
			if at < 0 || t.Columns[at].Derived {
				continue
			}
			if row[name], err = parse(t.Columns[at].Type, cells[i]); err != nil {
				line, _ := rows.FieldPos(i)
				return nil, fmt.Errorf("line %d, column %s: %w", line, name, err)
			}
		}
		list = append(list, row)
	}
}
