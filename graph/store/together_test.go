package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"plangraph/graph/model"
	"plangraph/graph/store"
)

// sharing makes plans that share entities, links, figures and what is known,
// and disagree on what is intended and on how far the project is.
func sharing() []*store.Batch {
	var batches []*store.Batch
	for i, year := range []int{2030, 2031, 2032} {
		b := of(year)
		b.names(model.EntityKindCompany, company)
		b.names(model.EntityKindProject, project)
		b.names(model.EntityKindProject, entity(model.EntityKindProject, fmt.Sprint("电池", year, "期")))
		b.link(model.LinkTypeDevelops, company, project, i != 1)
		b.knows(model.EntityKindDistrict, city)
		b.background(model.LinkTypePartOf, district, city)
		b.observes(indicator, 80)
		b.observes(indicator, float64(year), project)
		b.status(project, model.AllProjectStatus[i], year, i == 2)
		b.Former["company-former"] = company.ID
		batches = append(batches, b.Batch)
	}
	// the last says more of the project than the others
	batches[2].Entities[model.EntityKindProject][0] = named("aliases", []string{"Battery I"})
	return batches
}

// content is all that the graph holds, tokens apart.
func (s server) content(t *testing.T) []any {
	t.Helper()
	const end = "coalesce(%[1]s.id, %[1]s.text)"
	return []any{
		s.value(t, "COLLECT { MATCH (n) WHERE NOT n:Revision|Commit WITH n ORDER BY "+fmt.Sprintf(end, "n")+" RETURN [labels(n), properties(n)] }"),
		s.value(t, "COLLECT { MATCH (a)-[r]->(b) WITH [type(r), "+fmt.Sprintf(end, "a")+", "+fmt.Sprintf(end, "b")+", properties(r)] AS row ORDER BY row[0], row[1], row[2] RETURN row }"),
	}
}

// TestPlansTogether gives the same graph for plans that are written together
// as for plans that are written in turn, whatever is there before.
func TestPlansTogether(t *testing.T) {
	s := prepared(t)
	created := 0
	for _, batch := range sharing() {
		for _, change := range s.write(t, batch).Changes {
			created += change.Created
		}
	}
	want := s.content(t)
	for name, first := range map[string]func(){
		"nothing": func() {},
		"one":     func() { s.write(t, sharing()[1]) },
		"another version": func() {
			before := sharing()[0]
			sample{before}.names(model.EntityKindInstitution, school)
			s.write(t, before)
		},
	} {
		s.run(t, "MATCH (n) WHERE NOT n:Revision|Commit DETACH DELETE n")
		first()
		before := s.revision(t)
		outcomes, err := s.WriteAll(t.Context(), sharing())
		if err != nil || len(outcomes) != 3 {
			t.Fatalf("after %s: %v, %v", name, outcomes, err)
		}
		if diff := cmp.Diff(want, s.content(t)); diff != "" {
			t.Errorf("after %s (-in turn +together):\n%s", name, diff)
		}
		if s.revision(t) == before {
			t.Errorf("after %s the revision stayed", name)
		}
		if name != "nothing" {
			continue
		}
		for _, outcome := range outcomes {
			for _, change := range outcome.Changes {
				created -= change.Created
			}
		}
		if created != 0 || outcomes[1].Changes["Plan"].Created != 1 || outcomes[2].Changes["DEVELOPS"].Created != 0 {
			t.Errorf("together they report %d fewer created than in turn: %v", created, outcomes)
		}
	}
	before := s.revision(t)
	outcomes, err := s.WriteAll(t.Context(), sharing())
	if err != nil || !outcomes[0].Unchanged || !outcomes[1].Unchanged || !outcomes[2].Unchanged || s.revision(t) != before {
		t.Errorf("again: %v, %v", outcomes, err)
	}
	kept := of(2030)
	kept.DocumentLoaded = false
	outcomes, err = s.WriteAll(t.Context(), []*store.Batch{kept.Batch, sharing()[1], of(2033).Batch})
	if err != nil || !outcomes[0].Kept || !outcomes[1].Unchanged || outcomes[2].Changes["Plan"].Created != 1 {
		t.Errorf("one kept, one unchanged and one new: %v, %v", outcomes, err)
	}
}

// TestPlansFailTogether writes nothing where one of them cannot be stored, or
// is there twice.
func TestPlansFailTogether(t *testing.T) {
	s := prepared(t)
	before := s.revision(t)
	broken := sharing()
	broken[1].Evidence[0].Properties["quote"] = map[string]any{"no": "property"}
	if _, err := s.WriteAll(t.Context(), broken); !errors.Is(err, store.ErrInternal) {
		t.Errorf("a value that cannot be stored gave %v", err)
	}
	if _, err := s.WriteAll(t.Context(), append(sharing(), sharing()[0])); !errors.Is(err, store.ErrBatch) {
		t.Errorf("a plan that is there twice gave %v", err)
	}
	if s.revision(t) != before {
		t.Error("plans that failed changed the revision")
	}
	s.want(t, "COUNT { (n) WHERE NOT n:Revision|Commit }", int64(0))
}

// TestStatementsOfAGroup holds that more plans take no more statements, and one
// commit.
func TestStatementsOfAGroup(t *testing.T) {
	s := prepared(t)
	wire := &wire{}
	config := s.config
	config.Messages = wire
	over, err := store.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = over.Close(context.Background()) }()
	var counts []int
	for _, batches := range [][]*store.Batch{sharing()[:1], sharing()[:2]} {
		s.run(t, "MATCH (n) WHERE NOT n:Revision|Commit DETACH DELETE n")
		wire.runs = nil
		if _, err := over.WriteAll(t.Context(), batches); err != nil {
			t.Fatal(err)
		}
		counts = append(counts, len(wire.runs))
		if marks := strings.Count(strings.Join(wire.runs, "\n"), "(c:Commit"); marks != 2 {
			t.Errorf("%d plans mark %d commits", len(batches), marks)
		}
	}
	if counts[1] != counts[0] || counts[0] > 50 {
		t.Errorf("one plan takes %d statements, two %d", counts[0], counts[1])
	}
	wire.runs = nil
	if _, err := over.WriteAll(t.Context(), sharing()[:2]); err != nil || len(wire.runs) != 2 {
		t.Errorf("two unchanged plans take %d statements, %v", len(wire.runs), err)
	}
}
