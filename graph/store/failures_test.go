package store_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"plangraph/graph/model"
	"plangraph/graph/store"
)

// TestBatchThatDoesNotHold is refused before anything is written.
func TestBatchThatDoesNotHold(t *testing.T) {
	s := prepared(t)
	before := s.revision(t)
	for says, spoil := range map[string]func(b sample){
		"needs Entity " + company.ID:  func(b sample) { b.link(model.LinkTypeDevelops, company, project, false) },
		"is there twice":              func(b sample) { b.Passages = append(b.Passages, b.Passages[0]) },
		"has no evidence":             func(b sample) { b.status(project, model.ProjectStatusPlanned, 2030, true); b.Evidence = nil },
		"supports \"link-none\"":      func(b sample) { b.supports("link-none", false) },
		"is not that of DEVELOPS":     func(b sample) { b.link(model.LinkTypeDevelops, school, project, false); b.Links[0].ID += "0" },
		"what the plan states needs":  func(b sample) { b.Stated = append(b.Stated, "company-none") },
		"the former id old needs":     func(b sample) { b.Former["old"] = "company-none" },
		"relationship NOWHERE":        func(b sample) { b.Passages[0].To["NOWHERE"] = b.Plan.ID },
		"needs Section section-none":  func(b sample) { b.Passages[0].To["IN_SECTION"] = "section-none" },
		"json: unsupported type":      func(b sample) { b.Plan.Properties["year"] = func() {} },
		"needs Passage passage-wrong": func(b sample) { b.observes(indicator, 1); b.Observed[0][1] = "passage-wrong" },
	} {
		b := of(2030)
		b.names(model.EntityKindProject, project)
		b.names(model.EntityKindInstitution, school)
		spoil(b)
		_, err := s.Write(t.Context(), b.Batch)
		if !errors.Is(err, store.ErrBatch) || !strings.Contains(fmt.Sprint(err), says) {
			t.Errorf("%s: %v", says, err)
		}
	}
	if s.revision(t) != before {
		t.Error("a batch that was refused changed the revision")
	}
	s.want(t, "COUNT { (n) WHERE NOT n:Revision|Commit }", int64(0))
}

// TestLoadsTakeTurns writes from several programs at once.
func TestLoadsTakeTurns(t *testing.T) {
	s := prepared(t)
	var group sync.WaitGroup
	errs := make(chan error, 8)
	created := make(chan int, 8)
	for i := range 8 {
		group.Go(func() {
			other, err := store.Open(t.Context(), s.config)
			if err != nil {
				errs <- err
				return
			}
			defer func() { _ = other.Close(context.Background()) }()
			b := of(2030 + i%2)
			b.names(model.EntityKindCompany, company)
			b.names(model.EntityKindProject, project)
			b.link(model.LinkTypeDevelops, company, project, false)
			outcome, err := other.Write(t.Context(), b.Batch)
			if err != nil {
				errs <- err
				return
			}
			created <- outcome.Changes["Plan"].Created
		})
	}
	group.Wait()
	close(errs)
	close(created)
	for err := range errs {
		t.Error(err)
	}
	sum := 0
	for n := range created {
		sum += n
	}
	if sum != 2 {
		t.Errorf("%d loads say that they created a plan", sum)
	}
	s.want(t, "COUNT { ()-[:DEVELOPS]->() }", int64(1))
	s.want(t, "COUNT { (:Evidence) }", int64(2))
}

// TestOthersData is left alone in a database that is ours, and stops Prepare
// in one that is not.
func TestOthersData(t *testing.T) {
	s := prepared(t)
	s.run(t, "CREATE (:Entity:Company {id: 'theirs', name: '别家'})-[:KNOWS]->(:Person), (:Observation {id: 'theirs'})")
	b := of(2030)
	s.write(t, b.Batch)
	if _, err := s.Unload(t.Context(), b.Plan.ID); err != nil {
		t.Fatal(err)
	}
	s.want(t, "COUNT { ({id: 'theirs'}) }", int64(2))
	for clash, says := range map[string]string{
		"CREATE (:Evidence), (:Plan), (:Other)":                                             "the labels Evidence, Plan are in use",
		"CREATE INDEX plangraph_entity_id FOR (n:Other) ON (n.id)":                          "the index plangraph_entity_id is on [Other] [id]",
		"CREATE FULLTEXT INDEX texts FOR (n:Passage) ON EACH [n.text]":                      "the index texts is where passageText should be",
		"CREATE INDEX theirs FOR (n:Plan) ON (n.id)":                                        "plangraph_plan_id cannot be made there",
		"CREATE FULLTEXT INDEX entityName FOR (n:Person) ON EACH [n.name]":                  "the index entityName is on [Person] [name]",
		"CREATE (:Revision {writer: 'somebody'})":                                           "the labels Revision are in use",
		"CREATE CONSTRAINT plangraph_develops_id FOR ()-[r:OWNS]-() REQUIRE r.id IS UNIQUE": "the index plangraph_develops_id is on [OWNS] [id]",
	} {
		s := empty(t)
		s.run(t, clash)
		err := s.Prepare(t.Context())
		var public *store.Error
		if !errors.Is(err, store.ErrForeign) || !errors.As(err, &public) || !strings.Contains(public.Public(), says) {
			t.Errorf("%s gave %v", clash, err)
		}
	}
}

// TestPrepareAgain changes nothing.
func TestPrepareAgain(t *testing.T) {
	s := prepared(t)
	before := s.revision(t)
	if err := s.Prepare(t.Context()); err != nil {
		t.Error(err)
	}
	if s.revision(t) != before {
		t.Error("preparing again changed the revision")
	}
	plans, err := s.Plans(t.Context())
	if err != nil || len(plans) != 0 {
		t.Errorf("an empty database holds %v, %v", plans, err)
	}
	s.write(t, of(2031).Batch)
	s.write(t, of(2030).Batch)
	want := []store.LoadedPlan{
		{ID: of(2030).Plan.ID, Title: "2030年计划", Year: 2030, DocumentLoaded: true},
		{ID: of(2031).Plan.ID, Title: "2031年计划", Year: 2031, DocumentLoaded: true},
	}
	if plans, err = s.Plans(t.Context()); err != nil || !cmp.Equal(plans, want) {
		t.Errorf("the plans are %v, %v", plans, err)
	}
}

// TestSilentDatabase says of one that takes connections and never answers
// that it is away, and does not wait longer than it has to.
func TestSilentDatabase(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	begin := time.Now()
	_, err = store.Open(t.Context(), store.Config{URI: "bolt://" + listener.Addr().String()})
	if !errors.Is(err, store.ErrUnavailable) || time.Since(begin) > 10*time.Second {
		t.Errorf("a silent database gave %v after %s", err, time.Since(begin))
	}
}

// TestLostDatabase says so quickly where the database goes away, and works
// again once it is back.
func TestLostDatabase(t *testing.T) {
	s := prepared(t)
	line := newLine(t, strings.TrimPrefix(s.config.URI, "bolt://"))
	config := s.config
	config.URI = "bolt://" + line.address
	over, err := store.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = over.Close(context.Background()) }()
	line.cut()
	begin := time.Now()
	if _, err := over.Revision(t.Context()); !errors.Is(err, store.ErrUnavailable) || time.Since(begin) > 5*time.Second {
		t.Errorf("a lost database gave %v after %s", err, time.Since(begin))
	}
	begin = time.Now()
	if _, err := over.Write(t.Context(), of(2030).Batch); !errors.Is(err, store.ErrUnavailable) || time.Since(begin) > 15*time.Second {
		t.Errorf("a load into a lost database gave %v after %s", err, time.Since(begin))
	}
	line.mend(t)
	if token, err := over.Revision(t.Context()); err != nil || token != s.revision(t) {
		t.Errorf("once it is back the revision is %q, %v", token, err)
	}
}

// TestCommitThatNobodyClosed has a program go in the middle of its commit:
// readers wait for it once, and not for ever.
func TestCommitThatNobodyClosed(t *testing.T) {
	s := prepared(t)
	before := s.revision(t)
	s.run(t, "MATCH (c:Commit) SET c.opened = 'lost'")
	for deadline := time.Now().Add(20 * time.Second); ; {
		begin := time.Now()
		_, revision, err := s.Snapshot(t.Context(), "RETURN 1 AS value", nil)
		if err != nil {
			t.Fatal(err)
		}
		if revision != "" {
			if took := time.Since(begin); took > time.Second || revision == before {
				t.Errorf("read %s after %v", revision, took)
			}
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("readers wait for ever")
		}
	}
}
