package main

import (
	"bufio"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// batch is what one statement writes: nodes with the same labels, or
// relationships of one type between the same labels.
type batch struct {
	Statement string
	Rows      []any
}

func init() {
	gob.Register(map[string]any{})
	gob.Register([]any{})
}

// questions give all nodes, and then all relationships, as rows, each with
// three parts of the statement that writes it. Revision and Commit, which
// Prepare makes, are left out. A name is known by its text and everything else
// by its id; of a node's labels the last has the index on that.
var questions = []struct{ text, statement string }{
	{
		"MATCH (n) WHERE NOT n:Revision|Commit RETURN reduce(t = '', l IN labels(n) | t + ':' + l) AS a, '' AS b, '' AS c, {properties: properties(n)} AS row",
		"UNWIND $rows AS row CREATE (n%s%s%s) SET n = row.properties",
	},
	{
		"MATCH (a)-[r]->(b) RETURN last(labels(a)) + CASE WHEN a:Name THEN ' {text: row.a}' ELSE ' {id: row.a}' END AS a," +
			" last(labels(b)) AS b, type(r) AS c, {a: coalesce(a.id, a.text), b: b.id, properties: properties(r)} AS row",
		"UNWIND $rows AS row MATCH (a:%s) MATCH (b:%s {id: row.b}) CREATE (a)-[r:%s]->(b) SET r = row.properties",
	},
}

// keepRows writes all nodes and relationships to a file, in batches, and gives
// how many there are.
func keepRows(ctx context.Context, bolt, path string, size int, of summary) (rows int, err error) {
	driver, err := neo4j.NewDriverWithContext(bolt, neo4j.NoAuth())
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, driver.Close(ctx)) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { err = errors.Join(err, session.Close(ctx)) }()
	if of.Rows, err = countRows(ctx, driver); err != nil {
		return 0, err
	}
	file, err := os.Create(path) //nolint:gosec // the benchmark's own file
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	buffer := bufio.NewWriter(file)
	out := gob.NewEncoder(buffer)
	if err := out.Encode(of); err != nil {
		return 0, err
	}
	for _, question := range questions {
		result, err := session.Run(ctx, question.text, nil)
		if err != nil {
			return 0, err
		}
		open := map[string][]any{}
		for result.Next(ctx) {
			values := result.Record().Values
			text := fmt.Sprintf(question.statement, values[:3]...)
			if open[text] = append(open[text], values[3]); len(open[text]) == size {
				if err := out.Encode(batch{text, open[text]}); err != nil {
					return 0, err
				}
				delete(open, text)
			}
		}
		if err := result.Err(); err != nil {
			return 0, err
		}
		for text, rest := range open {
			if err := out.Encode(batch{text, rest}); err != nil {
				return 0, err
			}
		}
	}
	return of.Rows, buffer.Flush()
}

func countRows(ctx context.Context, driver neo4j.DriverWithContext) (int, error) {
	const text = "RETURN COUNT { (n) WHERE NOT n:Revision|Commit } + COUNT { ()-->() } AS n"
	result, err := neo4j.ExecuteQuery(ctx, driver, text, nil, neo4j.EagerResultTransformer)
	if err != nil {
		return 0, err
	}
	n, _, err := neo4j.GetRecordValue[int64](result.Records[0], "n")
	return int(n), err
}

// timeRows writes the batches of a file, one transaction for each, and prints
// what that took, reading the file apart.
func timeRows(ctx context.Context, bolt, path string, pid int) (err error) {
	driver, err := neo4j.NewDriverWithContext(bolt, neo4j.NoAuth())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close(ctx)) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { err = errors.Join(err, session.Close(ctx)) }()
	file, err := os.Open(path) //nolint:gosec // the benchmark's own file
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	in := gob.NewDecoder(bufio.NewReader(file))
	var of summary
	if err := in.Decode(&of); err != nil {
		return err
	}
	var took watch
	for {
		var b batch
		if err := in.Decode(&b); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		if err := took.over(pid, func() error {
			result, err := session.Run(ctx, b.Statement, map[string]any{"rows": b.Rows})
			if err == nil {
				_, err = result.Consume(ctx)
			}
			return err
		}); err != nil {
			return fmt.Errorf("%s: %w", b.Statement, err)
		}
	}
	rows, err := countRows(ctx, driver)
	if err == nil && rows != of.Rows {
		err = fmt.Errorf("the batches gave %d nodes and relationships, the plans %d", rows, of.Rows)
	}
	if err != nil {
		return err
	}
	fmt.Printf("bare UNWIND: the same in %v: %.0f rows/s\n", took, float64(rows)/took.Passed.Seconds())
	fmt.Printf("plangraph load takes %.2f times as long, and %.2f times the processor time\n",
		of.Took.Passed.Seconds()/took.Passed.Seconds(), of.Took.Used.Seconds()/took.Used.Seconds())
	return nil
}
