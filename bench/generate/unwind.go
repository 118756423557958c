package main

import (
	"context"
	"fmt"
	"iter"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/bench/synthetic"
)

// unwind loads the tables in UNWIND batches, one transaction each, into a
// database that has its constraints and indexes already.
func unwind(ctx context.Context, uri string, tables []synthetic.Table, size int) error {
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.NoAuth())
	if err != nil {
		return err
	}
	defer func() { _ = driver.Close(ctx) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { _ = session.Close(ctx) }()
	var rows [2]int
	var took [2]time.Duration
	for i := range tables {
		t := &tables[i]
		text, sort := statement(t), 0
		if t.Type != "" {
			sort = 1
		}
		for batch := range batches(t, size) {
			start := time.Now()
			result, err := session.Run(ctx, text, map[string]any{"rows": batch})
			if err == nil {
				_, err = result.Consume(ctx)
			}
			if err != nil {
				return fmt.Errorf("%s: %w", text, err)
			}
			took[sort] += time.Since(start)
			rows[sort] += len(batch)
		}
	}
	fmt.Printf("UNWIND: %d nodes in %.1f s, %d relationships in %.1f s, %.0f rows/s\n", rows[0], took[0].Seconds(), rows[1], took[1].Seconds(),
		float64(rows[0]+rows[1])/(took[0]+took[1]).Seconds())
	return nil
}

func statement(t *synthetic.Table) string {
	switch {
	case t.Type != "":
		return "UNWIND $rows AS row MATCH (a:" + t.From + " {" + synthetic.Key(t.From) + ": row.source}) MATCH (b:" + t.To + " {" + synthetic.Key(t.To) + ": row.target})" +
			" CREATE (a)-[r:" + t.Type + "]->(b) SET r = row.properties"
	case t.Columns[0].Name == synthetic.Key(t.Labels[0]):
		return "UNWIND $rows AS row CREATE (n:" + strings.Join(t.Labels, ":") + ") SET n = row.properties"
	}
	first := t.Columns[0].Name // the program may have written this one already
	return "UNWIND $rows AS row MERGE (n:" + strings.Join(t.Labels, ":") + " {" + first + ": row.properties." + first + "}) SET n = row.properties"
}

// batches cuts the rows of a table into lists of parameters.
func batches(t *synthetic.Table, size int) iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		var batch []any
		for row := range t.Rows {
			batch = append(batch, parameter(t, row))
			if len(batch) == size {
				if !yield(batch) {
					return
				}
				batch = nil
			}
		}
		if len(batch) > 0 {
			yield(batch)
		}
	}
}

func parameter(t *synthetic.Table, row []any) map[string]any {
	properties := map[string]any{}
	for i, column := range t.Columns {
		properties[column.Name] = row[i]
	}
	if t.Type == "" {
		return map[string]any{"properties": properties}
	}
	delete(properties, "source")
	delete(properties, "target")
	return map[string]any{"source": row[0], "target": row[1], "properties": properties}
}
