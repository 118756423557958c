package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"plangraph/graph/export"
	"plangraph/graph/store"
	"plangraph/loader"
)

type exportCommand struct {
	written
	Format   string   `help:"csv, gexf, graphml, jsonld, neo4j, parquet or xlsx; by the file's ending where it is not named."`
	Plan     []string `help:"Only what these plans state: ids or titles." placeholder:"PLAN"`
	Kind     []string `help:"Only entities of these kinds, such as project." placeholder:"KIND"`
	Type     []string `help:"Only links of these types, such as DEVELOPS." placeholder:"TYPE"`
	Facts    bool     `help:"Only facts." xor:"modality"`
	Intended bool     `help:"Only aims." xor:"modality"`
}

// endings are what files of formats end with, where that tells which it is.
var endings = map[string]string{".gexf": "gexf", ".graphml": "graphml", ".jsonld": "jsonld", ".xlsx": "xlsx"}

// Run writes the graph, or a part of it, for other tools.
func (c *exportCommand) Run(e *environment) error {
	name := c.Format
	if name == "" {
		if name = endings[strings.ToLower(filepath.Ext(c.File))]; name == "" {
			name = "csv"
		}
	}
	format, err := export.Named(name)
	if err != nil {
		return err
	}
	if c.File != "-" {
		if err := c.vacant(); err != nil {
			return err
		}
	}
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	return errors.Join(c.export(e, db, format), db.close())
}

func (c *exportCommand) export(e *environment, db *database, format export.Format) error {
	filter, err := c.filter(e, db)
	if err != nil {
		return err
	}
	var manifest *export.Manifest
	if err := c.write(e, func(to io.Writer) (err error) {
		manifest, err = format.Write(e, db.store, filter, to)
		return err
	}); err != nil {
		return err
	}
	counts := make([]string, len(manifest.Tables))
	for i, t := range manifest.Tables {
		counts[i] = fmt.Sprintf("%d %s", t.Rows, t.Name)
	}
	_, err = fmt.Fprintf(c.report(e), "%s: %s of revision %s\n", c.File, strings.Join(counts, ", "), manifest.Revision)
	return err
}

func (c *exportCommand) filter(e *environment, db *database) (export.Filter, error) {
	filter, err := export.ParseFilter(c.Kind, c.Type, "")
	if err != nil {
		return filter, err
	}
	if c.Facts || c.Intended {
		filter.Intended = &c.Intended
	}
	if len(c.Plan) == 0 {
		return filter, nil
	}
	plans, err := plansNamed(e, db, c.Plan)
	for _, plan := range plans {
		filter.Plans = append(filter.Plans, plan.ID)
	}
	return filter, err
}

type importCommand struct {
	File string `arg:"" help:"What plangraph export --format csv wrote." type:"existingfile"`
}

// Run reads tables back into the graph.
func (c *importCommand) Run(e *environment) error {
	file, err := os.Open(c.File)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	about, err := file.Stat()
	if err != nil {
		return err
	}
	tables, manifest, err := export.ReadCSV(file, about.Size())
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	batches, err := loader.Batches(tables)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	return errors.Join(imported(e, db, manifest, batches), db.close())
}

// imported writes plan by plan, as loading does.
func imported(e *environment, db *database, manifest *export.Manifest, batches []*store.Batch) error {
	for i, batch := range batches {
		outcome, err := db.store.Write(e, batch)
		if err != nil {
			return fmt.Errorf("%s was not loaded: %w", manifest.Plans[i].Title, err)
		}
		created := 0
		for _, change := range outcome.Changes {
			created += change.Created
		}
		if _, err := fmt.Fprintf(e.out, "%s: %d nodes and links are new\n", manifest.Plans[i].Title, created); err != nil {
			return err
		}
	}
	return nil
}
