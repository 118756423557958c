package neo4jtest

import (
	"context"
	"errors"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// empty removes what a database holds, except the two token lookup indexes that every database has.
func empty(ctx context.Context, c Connection) (err error) {
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close(ctx)) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { err = errors.Join(err, session.Close(ctx)) }()
	run := func(statement string) ([]*neo4j.Record, error) {
		// a transaction of its own for each: CALL … IN TRANSACTIONS allows no other
		result, err := session.Run(ctx, statement, nil)
		if err != nil {
			return nil, err
		}
		return result.Collect(ctx)
	}
	for kind, list := range map[string]string{
		"CONSTRAINT": "SHOW CONSTRAINTS YIELD name",
		"INDEX":      "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL",
	} {
		records, err := run(list)
		if err != nil {
			return err
		}
		for _, record := range records {
			name, _ := record.Get("name")
			text, _ := name.(string) // a name always is
			if _, err := run("DROP " + kind + " `" + strings.ReplaceAll(text, "`", "``") + "` IF EXISTS"); err != nil {
				return err
			}
		}
	}
	_, err = run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
	return err
}
