package store_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"plangraph/graph/store"
)

// versionZero takes a database back to the form before there were versions.
func (s server) versionZero(t *testing.T) {
	t.Helper()
	s.run(t, "MATCH (r:Revision) REMOVE r.version")
	s.run(t, "DROP INDEX entityName IF EXISTS")
	s.run(t, "CREATE FULLTEXT INDEX entityName FOR (n:Entity) ON EACH [n.name, n.nameEn, n.aliases]")
}

const version = "head(COLLECT { MATCH (r:Revision) RETURN r.version })"

// definitions are the constraints and indexes of a database.
func (s server) definitions(t *testing.T) []string {
	t.Helper()
	var list []string
	for _, text := range []string{
		"SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options RETURN [name, type, labelsOrTypes, properties, options.indexConfig] AS row ORDER BY name",
		"SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN [name, type, labelsOrTypes, properties] AS row ORDER BY name",
	} {
		for _, record := range s.records(t, text) {
			if row := fmt.Sprint(record.Values[0]); !strings.Contains(row, "LOOKUP") {
				list = append(list, row)
			}
		}
	}
	return list
}

// TestMigrateVersionZero brings the first form to today's, with all data kept.
func TestMigrateVersionZero(t *testing.T) {
	s := prepared(t)
	if _, err := s.WriteAll(t.Context(), sharing()); err != nil {
		t.Fatal(err)
	}
	s.want(t, version, store.CurrentVersion())
	definitions, graph, revision := s.definitions(t), s.graph(t), s.revision(t)
	s.versionZero(t)
	if cmp.Equal(definitions, s.definitions(t)) {
		t.Fatal("the first form has the definitions of today")
	}
	for range 2 {
		if err := s.Prepare(t.Context()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(definitions, s.definitions(t)); diff != "" {
			t.Errorf("definitions (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(graph, s.graph(t)); diff != "" {
			t.Errorf("graph (-want +got):\n%s", diff)
		}
		s.want(t, version, store.CurrentVersion())
		if s.revision(t) != revision {
			t.Error("a migration that changed no data changed the revision")
		}
	}
	s.want(t, "COUNT { CALL db.index.fulltext.queryNodes('entityName', '电池一期') YIELD node RETURN node } > 0", true)
}

// TestMigrateTogether lets programs that migrate at once take turns.
func TestMigrateTogether(t *testing.T) {
	s := prepared(t)
	s.write(t, of(2030).Batch)
	before := s.revision(t)
	s.versionZero(t)
	defer store.WithMigration("MATCH (p:Plan) SET p.migrated = coalesce(p.migrated, 0) + 1")()
	var group sync.WaitGroup
	for range 3 {
		group.Go(func() {
			if err := s.Prepare(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	s.want(t, "head(COLLECT { MATCH (p:Plan) RETURN p.migrated })", int64(1))
	s.want(t, version, store.CurrentVersion())
	if s.revision(t) == before {
		t.Error("a migration that changed data left the revision")
	}
	if _, revision, err := s.Snapshot(t.Context(), "RETURN 1 AS value", nil); err != nil || revision != s.revision(t) {
		t.Errorf("a reader sees revision %q, %v", revision, err)
	}
}

// TestMigrateFromNewer leaves alone what a newer program wrote.
func TestMigrateFromNewer(t *testing.T) {
	s := prepared(t)
	s.run(t, "MATCH (r:Revision) SET r.version = 1000")
	for name, try := range map[string]func() error{
		"prepare": func() error { return s.Prepare(t.Context()) },
		"write":   func() error { _, err := s.Write(t.Context(), of(2030).Batch); return err },
		"backup":  func() error { _, err := s.Backup(t.Context(), &strings.Builder{}); return err },
	} {
		var public *store.Error
		if err := try(); !errors.Is(err, store.ErrNewer) || !errors.As(err, &public) || public.Code() != "NEWER_DATA" {
			t.Errorf("%s gave %v", name, err)
		}
	}
	s.want(t, version, int64(1000))
	s.want(t, "COUNT { (n) WHERE NOT n:Revision|Commit }", int64(0))
}
