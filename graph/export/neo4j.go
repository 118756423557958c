package export

import (
	"archive/zip"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// neo4jWriter writes a zip with tables in the form of neo4j-admin database import
// (https://neo4j.com/docs/operations-manual/current/import/): one of nodes for each
// label, one of relationships for each column that leads somewhere, and a script that
// names them all. Relationships wait in files of their own until their turn.
type neo4jWriter struct {
	zip   *zip.Writer
	nodes *csv.Writer
	edges []*edgeFile
	files []string // options of the command
}

// edgeFile is a table of relationships that waits.
type edgeFile struct {
	name   string
	column Column
	of     *Table
	file   *os.File
	rows   *csv.Writer
}

func newNeo4j(out io.Writer) writer { return &neo4jWriter{zip: zip.NewWriter(out)} }

func (w *neo4jWriter) begin(*Manifest) error { return nil }

// property is the head of a column.
func property(column Column) string {
	return column.Name + map[Type]string{Text: "", Integer: ":long", Float: ":double", Boolean: ":boolean", Texts: ":string[]"}[column.Type]
}

func (w *neo4jWriter) table(t *Table) error {
	if err := w.flush(); err != nil {
		return err
	}
	file, err := w.zip.Create(t.Name + ".csv")
	if err != nil {
		return err
	}
	w.nodes = csv.NewWriter(file)
	var header []string
	for _, column := range t.Columns {
		header = append(header, heads(t, column)...)
		if column.Leads != "" {
			if err := w.waiting(t, column); err != nil {
				return err
			}
		}
	}
	if t.Label == "" {
		w.files = append(w.files, "--relationships="+t.Name+".csv")
	} else {
		w.files = append(w.files, "--nodes="+t.Name+".csv")
	}
	return w.nodes.Write(header)
}

// heads gives what stands above a column in the table of nodes or links: nothing where it
// is not in there.
func heads(t *Table, column Column) []string {
	stored := []string{"intended", "background", "status", "factCount"} // of the derived ones
	if column.Leads != "" || column.Derived && !slices.Contains(stored, column.Name) || column.Name == "formerIds" {
		return nil
	}
	if t.Label == "" {
		if head := map[string]string{"source": ":START_ID", "target": ":END_ID", "type": ":TYPE"}[column.Name]; head != "" {
			return []string{head}
		}
	}
	switch {
	case column.Name == "id" && t.Label != "":
		return []string{"id:ID", ":LABEL"}
	case column.Name == "kind":
		return nil // a label
	}
	return []string{property(column)}
}

func (w *neo4jWriter) waiting(t *Table, column Column) error {
	file, err := os.CreateTemp("", "plangraph-export-")
	if err != nil {
		return fmt.Errorf("there is no place for what is exported: %w. Name one with TMPDIR", err)
	}
	e := &edgeFile{name: t.Name + "-" + column.Name + ".csv", column: column, of: t, file: file, rows: csv.NewWriter(file)}
	w.edges = append(w.edges, e)
	return e.rows.Write([]string{":START_ID", ":END_ID", ":TYPE"})
}

func (w *neo4jWriter) flush() error {
	if w.nodes == nil {
		return nil
	}
	w.nodes.Flush()
	return w.nodes.Error()
}

func (w *neo4jWriter) row(t *Table, values []any) error {
	r := record{t, values}
	var cells []string
	for i, column := range t.Columns {
		switch len(heads(t, column)) {
		case 1:
			cells = append(cells, cell(values[i]))
		case 2:
			label := t.Label
			if kind := t.Column("kind"); kind >= 0 {
				label += ";" + title(r.text("kind"))
			}
			cells = append(cells, r.text("id"), label)
		}
	}
	for _, e := range w.edges {
		if e.of != t {
			continue
		}
		ids, list := r.any(e.column.Name).([]string)
		if !list && r.text(e.column.Name) != "" {
			ids = []string{r.text(e.column.Name)}
		}
		for _, id := range ids {
			if err := e.rows.Write([]string{r.text("id"), id, e.column.Leads}); err != nil {
				return err
			}
		}
	}
	return w.nodes.Write(cells)
}

func (w *neo4jWriter) end(m *Manifest) error {
	err := w.flush()
	for _, e := range w.edges {
		err = errors.Join(err, w.add(e))
	}
	if err != nil {
		return err
	}
	script, err := w.zip.Create("import.sh")
	if err != nil {
		return err
	}
	options := []string{"--array-delimiter=';'", "--multiline-fields=true", "--id-type=string"}
	if m.Filter != nil { // which leads to what is not in there
		options = append(options, "--skip-bad-relationships")
	}
	text := "#!/bin/sh\n# Makes a database of these tables: import.sh [DATABASE], where Neo4j's own neo4j-admin is.\n" +
		"exec neo4j-admin database import full \"${1:-neo4j}\" \\\n  " + strings.Join(append(options, w.files...), " \\\n  ") + "\n"
	if _, err := io.WriteString(script, text); err != nil {
		return err
	}
	return closeZip(w.zip, m)
}

// add puts a table of relationships that waited into the zip.
func (w *neo4jWriter) add(e *edgeFile) error {
	e.rows.Flush()
	if err := e.rows.Error(); err != nil {
		return err
	}
	if _, err := e.file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	file, err := w.zip.Create(e.name)
	if err != nil {
		return err
	}
	w.files = append(w.files, "--relationships="+e.name)
	_, err = io.Copy(file, e.file)
	return err
}

// Close takes away what waited.
func (w *neo4jWriter) Close() error {
	var err error
	for _, e := range w.edges {
		err = errors.Join(err, e.file.Close(), os.Remove(e.file.Name()))
	}
	return err
}
