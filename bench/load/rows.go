package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// group is what one statement writes: nodes with the same labels, or
// relationships of one type between the same labels.
type group struct {
	statement string
	rows      []any
}

// read gives all nodes and relationships as rows for UNWIND, nodes first. Every
// node but the revision has an id; of its labels the last has an index on it.
func read(ctx context.Context, driver neo4j.DriverWithContext) ([]*group, error) {
	var groups []*group
	byStatement := map[string]*group{}
	for _, question := range []struct{ text, statement string }{
		{
			"MATCH (n) RETURN reduce(t = '', l IN labels(n) | t + ':' + l) AS a, '' AS b, '' AS c, {properties: properties(n)} AS row",
			"UNWIND $rows AS row CREATE (n%s%s%s) SET n = row.properties",
		},
		{
			"MATCH (a)-[r]->(b) RETURN last(labels(a)) AS a, last(labels(b)) AS b, type(r) AS c, {a: a.id, b: b.id, properties: properties(r)} AS row",
			"UNWIND $rows AS row MATCH (a:%s {id: row.a}) MATCH (b:%s {id: row.b}) CREATE (a)-[r:%s]->(b) SET r = row.properties",
		},
	} {
		result, err := neo4j.ExecuteQuery(ctx, driver, question.text, nil, neo4j.EagerResultTransformer)
		if err != nil {
			return nil, err
		}
		for _, record := range result.Records {
			text := fmt.Sprintf(question.statement, record.Values[:3]...)
			if byStatement[text] == nil {
				byStatement[text] = &group{statement: text}
				groups = append(groups, byStatement[text])
			}
			byStatement[text].rows = append(byStatement[text].rows, record.Values[3])
		}
	}
	return groups, nil
}

// unwind writes the groups, one transaction for each batch, and gives how many
// rows there were.
func unwind(ctx context.Context, driver neo4j.DriverWithContext, groups []*group, size int) (int, error) {
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { _ = session.Close(ctx) }()
	rows := 0
	for _, g := range groups {
		for batch := range slices.Chunk(g.rows, size) {
			result, err := session.Run(ctx, g.statement, map[string]any{"rows": batch})
			if err == nil {
				_, err = result.Consume(ctx)
			}
			if err != nil {
				return rows, fmt.Errorf("%s: %w", g.statement, err)
			}
			rows += len(batch)
		}
	}
	return rows, nil
}

// empty takes out all nodes and relationships; constraints and indexes stay.
func empty(ctx context.Context, driver neo4j.DriverWithContext) error {
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err
}
