package store

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// migration brings a database from the version below its number to its number.
// What it does is the same when it is done again.
type migration struct {
	number      int64
	description string
	// drop takes away the constraints and indexes that stand where other ones
	// are to be made; nil where none does.
	drop func(ctx context.Context, tx neo4j.ManagedTransaction) error
	// transform are statements that bring data into the new form, once the
	// constraints and indexes of today are there.
	transform []string
}

// migrations are all that ever were, in order. A database of which nothing is
// said is of version 0.
var migrations = []migration{
	{1, "the version is stored; a full-text index on other properties than today's is made anew", dropOtherFullText, nil},
}

// currentVersion is the version of what this program stores.
func currentVersion() int64 { return migrations[len(migrations)-1].number }

// pending are the migrations that a database of a version has yet to take.
func pending(version int64) []migration {
	for i := range migrations {
		if migrations[i].number > version {
			return migrations[i:]
		}
	}
	return nil
}

// transform takes the data part of all pending migrations, and says whether
// there was any.
func transform(ctx context.Context, tx neo4j.ManagedTransaction, version int64) (changed bool, err error) {
	for _, step := range pending(version) {
		for _, text := range step.transform {
			if _, err := rows(ctx, tx, text, nil); err != nil {
				return false, fmt.Errorf("migration %d (%s): %w", step.number, step.description, err)
			}
			changed = true
		}
	}
	return changed, nil
}

// dropOtherFullText drops full-text indexes of ours that are on other
// properties than today's.
func dropOtherFullText(ctx context.Context, tx neo4j.ManagedTransaction) error {
	for _, definition := range definitions() {
		if definition.create != fullText {
			continue
		}
		found, err := count(ctx, tx, "SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties"+
			" WHERE name = $name AND labelsOrTypes = [$target] AND properties <> $properties RETURN count(*)",
			map[string]any{"name": definition.name, "target": definition.target, "properties": definition.properties})
		if err != nil {
			return err
		}
		if found == 0 {
			continue
		}
		if _, err := rows(ctx, tx, "DROP INDEX "+definition.name+" IF EXISTS", nil); err != nil {
			return err
		}
	}
	return nil
}

// state is what the Revision says of the database.
type state struct {
	owned     bool   // there is one
	version   int64  // of constraints, indexes and stored form
	restoring string // names the restore that has not ended
	token     string
}

// lock waits for other loads, restores and migrations, and keeps them waiting
// until the transaction ends: writing a property, even the same, locks the
// node.
func lock(ctx context.Context, tx neo4j.ManagedTransaction) (state, error) {
	return readState(ctx, tx, "MERGE (r:Revision {writer: 'plangraph'}) ON CREATE SET r.token = $token, r.version = $version SET r.writer = 'plangraph'",
		map[string]any{"token": newToken(), "version": currentVersion()})
}

// readState gives what the Revision r says that a text matches.
func readState(ctx context.Context, tx neo4j.ManagedTransaction, text string, params map[string]any) (state, error) {
	found, err := rows(ctx, tx, text+" RETURN coalesce(r.version, 0), r.restoring, r.token", params)
	if err != nil || len(found) == 0 {
		return state{}, err
	}
	s := state{owned: true}
	s.version, _ = found[0][0].(int64)
	s.restoring, _ = found[0][1].(string)
	s.token, _ = found[0][2].(string)
	if s.version > currentVersion() {
		return s, ErrNewer.Because(fmt.Errorf("the database has version %d, this program knows up to %d", s.version, currentVersion()))
	}
	return s, nil
}

// whole gives ErrRestoring where a restore has not ended.
func (s state) whole() error {
	if s.restoring != "" {
		return ErrRestoring
	}
	return nil
}
