package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"plangraph/graph/model"
	"plangraph/graph/store"
)

// TestBackground keeps what is known above an entity for as long as something
// leads to it.
func TestBackground(t *testing.T) {
	s := prepared(t)
	with := func(year int) sample {
		b := of(year)
		b.knows(model.EntityKindDistrict, city)
		b.knows(model.EntityKindDistrict, province)
		b.background(model.LinkTypePartOf, district, city)
		b.background(model.LinkTypePartOf, city, province)
		return b
	}
	first := with(2030)
	first.names(model.EntityKindIndustry, industry)
	first.knows(model.EntityKindIndustry, energy)
	first.background(model.LinkTypePartOf, industry, energy)
	s.write(t, first.Batch)
	s.want(t, "COLLECT { MATCH ()-[r:PART_OF]->() RETURN [r.background, r.intended] }", []any{[]any{true, false}, []any{true, false}, []any{true, false}})
	s.want(t, "COUNT { (n:Entity) WHERE n.intended IS NULL }", int64(0))
	s.want(t, "COUNT { (:Entity)-[:STATED_IN]->() }", int64(2))

	second := with(2031)
	s.write(t, second.Batch)
	outcome, err := s.Unload(t.Context(), first.Plan.ID)
	if err != nil {
		t.Fatal(err)
	}
	want := store.Changes{
		"Plan": {Removed: 1}, "Passage": {Removed: 1}, "Industry": {Removed: 2}, "PART_OF": {Removed: 1}, "Evidence": {Removed: 1},
	}
	if diff := cmp.Diff(want, removals(outcome.Changes)); diff != "" {
		t.Errorf("unload removed (-want +got):\n%s", diff)
	}
	s.want(t, "COLLECT { MATCH (n:Entity) WITH n ORDER BY n.name RETURN n.name }", []any{"东海省", "临水市", "青溪区"})
}

// TestBackgroundIsStated lets a plan say what the catalog knew, and take it
// back.
func TestBackgroundIsStated(t *testing.T) {
	s := prepared(t)
	b := of(2030)
	b.names(model.EntityKindCompany, company)
	b.names(model.EntityKindIndustry, industry)
	b.background(model.LinkTypeOperatesIn, company, industry)
	s.write(t, b.Batch)
	const link = "COLLECT { MATCH ()-[r:OPERATES_IN]->() RETURN r.background }"
	s.want(t, link, []any{true})

	said := of(2031)
	said.names(model.EntityKindCompany, company)
	said.names(model.EntityKindIndustry, industry)
	said.link(model.LinkTypeOperatesIn, company, industry, false)
	if outcome := s.write(t, said.Batch); outcome.Changes["OPERATES_IN"] != (store.Change{Updated: 1}) {
		t.Errorf("a plan that says what was known changed %v", outcome.Changes)
	}
	s.want(t, link, []any{false})
	if _, err := s.Unload(t.Context(), said.Plan.ID); err != nil {
		t.Fatal(err)
	}
	s.want(t, link, []any{true})
}

func removals(changes store.Changes) store.Changes {
	removed := store.Changes{}
	for name, change := range changes {
		if change.Removed > 0 {
			removed[name] = store.Change{Removed: change.Removed}
		}
	}
	return removed
}

// TestIntended holds which entities count as no more than aimed at.
func TestIntended(t *testing.T) {
	s := prepared(t)
	for name, c := range map[string]struct {
		say  func(b sample)
		want bool
	}{
		"named only":               {func(sample) {}, false},
		"proposed":                 {func(b sample) { b.status(project, model.ProjectStatusProposed, 2030, true) }, true},
		"planned, as an aim":       {func(b sample) { b.status(project, model.ProjectStatusPlanned, 2030, true) }, false},
		"proposed, as a result":    {func(b sample) { b.status(project, model.ProjectStatusProposed, 2029, false) }, false},
		"proposed, with developer": {func(b sample) { b.proposed(model.LinkTypeDevelops, company, project) }, true},
		"proposed, with industry":  {func(b sample) { b.proposed(model.LinkTypeRelatesTo, project, industry) }, true},
		"proposed, with place":     {func(b sample) { b.proposed(model.LinkTypeLocatedIn, project, district) }, true},
		"proposed, and a part":     {func(b sample) { b.proposed(model.LinkTypePartOf, project, aimed) }, true},
		"proposed, has a part":     {func(b sample) { b.proposed(model.LinkTypePartOf, aimed, project) }, false},
		"proposed, under a policy": {func(b sample) { b.proposed(model.LinkTypeGovernedBy, project, policy) }, false},
		// The link is aimed at, not the project.
		"an aim to be under a policy": {func(b sample) {
			b.names(model.EntityKindPolicy, policy)
			b.link(model.LinkTypeGovernedBy, project, policy, true)
		}, false},
		"proposed, with a figure": {func(b sample) {
			b.status(project, model.ProjectStatusProposed, 2030, true)
			b.observes(indicator, 5, project)
		}, false},
	} {
		t.Run(name, func(t *testing.T) {
			b := of(2030)
			b.names(model.EntityKindProject, project)
			c.say(b)
			s.write(t, b.Batch)
			s.want(t, "head(COLLECT { MATCH (n {id: '"+project.ID+"'}) RETURN n.intended })", c.want)
		})
	}
}

var policy = entity(model.EntityKindPolicy, "电池行动")

// proposed states that the project is proposed, and a link of it that is a
// fact.
func (s sample) proposed(linkType model.LinkType, from, to store.Node) {
	s.status(project, model.ProjectStatusProposed, 2030, true)
	for kind, nodes := range map[model.EntityKind][]store.Node{
		model.EntityKindProject: {project, aimed}, model.EntityKindCompany: {company}, model.EntityKindIndustry: {industry}, model.EntityKindPolicy: {policy},
	} {
		for _, node := range nodes {
			if node.ID == from.ID || node.ID == to.ID {
				s.names(kind, node)
			}
		}
	}
	s.link(linkType, from, to, false)
}

// TestLatestStatus takes the latest result, and of one year's the most
// advanced; aims do not count.
func TestLatestStatus(t *testing.T) {
	s := prepared(t)
	b := of(2030)
	b.names(model.EntityKindProject, project)
	b.names(model.EntityKindInstitution, school)
	b.status(project, model.ProjectStatusOperating, 2028, false)
	b.status(project, model.ProjectStatusPlanned, 2029, false)
	b.status(project, model.ProjectStatusUnderConstruction, 2029, false)
	b.status(project, model.ProjectStatusCompleted, 2030, true)
	b.status(school, model.ProjectStatusCompleted, 2030, true)
	s.write(t, b.Batch)
	s.want(t, "COLLECT { MATCH (n:Project) RETURN [n.status, n.year] }", []any{[]any{"UNDER_CONSTRUCTION", int64(2029)}})
	s.want(t, "COLLECT { MATCH (n:Institution) RETURN [n.status, n.year] }", []any{[]any{nil, nil}})
}

// TestSharedFigure keeps a figure for as long as a plan states it.
func TestSharedFigure(t *testing.T) {
	s := prepared(t)
	for _, year := range []int{2030, 2031} {
		b := of(year)
		b.observes(indicator, 80)
		s.write(t, b.Batch)
	}
	s.want(t, "COUNT { (:Observation) }", int64(1))
	s.want(t, "COUNT { (:Observation)-[:STATED_IN]->(:Plan) }", int64(2))
	changed := of(2030)
	changed.observes(indicator, 81)
	if outcome := s.write(t, changed.Batch); outcome.Changes["Observation"] != (store.Change{Created: 1}) {
		t.Errorf("another figure changed %v", outcome.Changes)
	}
	s.want(t, "COUNT { (:Observation)-[:STATED_IN]->(:Plan) }", int64(2))
	s.want(t, "COUNT { (:Observation)-[:OBSERVED_IN]->(:Passage) }", int64(2))
	if _, err := s.Unload(t.Context(), of(2031).Plan.ID); err != nil {
		t.Fatal(err)
	}
	s.want(t, "COLLECT { MATCH (n:Observation) RETURN n.value }", []any{81.0})
}

// TestCooperation stores it once, whichever plan names which end first.
func TestCooperation(t *testing.T) {
	s := prepared(t)
	for i, ends := range [][2]store.Node{{company, school}, {school, company}} {
		b := of(2030 + i)
		b.names(model.EntityKindCompany, company)
		b.names(model.EntityKindInstitution, school)
		b.link(model.LinkTypeCooperatesWith, ends[0], ends[1], false)
		s.write(t, b.Batch)
	}
	s.want(t, "COLLECT { MATCH (a)-[:COOPERATES_WITH]->(b) RETURN a.id < b.id }", []any{true})
	s.want(t, "COUNT { (e:Evidence) }", int64(2))
}

// TestRenamed lets a former id lead to the entity of today.
func TestRenamed(t *testing.T) {
	s := prepared(t)
	for i, now := range []store.Node{company, school} {
		b := of(2030 + i)
		b.names(model.EntityKindCompany, company)
		b.names(model.EntityKindInstitution, school)
		b.Former["company-former"] = now.ID
		s.write(t, b.Batch)
		s.want(t, "COLLECT { MATCH (:FormerId {id: 'company-former'})-[:NOW]->(n) RETURN n.id }", []any{now.ID})
	}
}
