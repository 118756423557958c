package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"plangraph/bench/synthetic"
)

// writeCSV writes a file for each table. The name says what neo4j-admin has
// to know: node-LABEL:LABEL.csv, or rel-TYPE-FROM-TO.csv.
func writeCSV(folder string, tables []synthetic.Table) error {
	if err := os.MkdirAll(folder, 0o750); err != nil {
		return err
	}
	nodes, relationships := 0, 0
	for i := range tables {
		t := &tables[i]
		name := "node-" + strings.Join(t.Labels, ":")
		if t.Type != "" {
			name = "rel-" + t.Type + "-" + t.From + "-" + t.To
		}
		n, err := writeTable(filepath.Join(folder, name+".csv"), t)
		if err != nil {
			return err
		}
		if t.Type == "" {
			nodes += n
		} else {
			relationships += n
		}
	}
	fmt.Printf("%d nodes, %d relationships\n", nodes, relationships)
	return nil
}

func writeTable(file string, t *synthetic.Table) (n int, err error) {
	f, err := os.Create(file) //nolint:gosec // the caller's folder
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	buffer := bufio.NewWriterSize(f, 1<<20)
	w := csv.NewWriter(buffer)
	if err := w.Write(header(t)); err != nil {
		return 0, err
	}
	for row := range t.Rows {
		fields := make([]string, len(row))
		for i, value := range row {
			if list, ok := value.([]string); ok {
				fields[i] = strings.Join(list, ";")
			} else {
				fields[i] = fmt.Sprint(value)
			}
		}
		if err := w.Write(fields); err != nil {
			return 0, err
		}
		n++
	}
	w.Flush()
	return n, errors.Join(w.Error(), buffer.Flush())
}

func header(t *synthetic.Table) []string {
	var names []string
	for _, column := range t.Columns {
		names = append(names, column.Name+":"+column.Type)
	}
	switch {
	case t.Type != "":
		return slices.Concat([]string{":START_ID", ":END_ID"}, names[2:])
	case t.Columns[0].Name == synthetic.Key(t.Labels[0]):
		names[0] = t.Columns[0].Name + ":ID"
	}
	return names
}
