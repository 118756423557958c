package store_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"plangraph/graph/model"
	"plangraph/graph/store"
)

// sample is a batch under construction.
type sample struct{ *store.Batch }

// of begins a plan of the district and the year.
func of(year int) sample {
	id := model.ID("Plan", fmt.Sprint(year))
	s := sample{&store.Batch{
		Plan: store.Node{ID: id, To: map[string]string{"PLAN_OF": district.ID}, Properties: map[string]any{
			"title": fmt.Sprint(year, "年计划"), "year": year, "documentLoaded": true, "key": fmt.Sprint(year),
		}},
		DocumentLoaded: true,
		Entities:       map[model.EntityKind][]store.Node{},
		Former:         map[string]string{},
	}}
	s.names(model.EntityKindDistrict, district)
	s.Passages = []store.Node{{ID: s.passage(), To: map[string]string{"IN_PLAN": id}, Properties: map[string]any{"key": "k", "text": "一句话"}}}
	return s
}

func (s sample) passage() string { return model.ID("Passage", s.Plan.ID) }

// knows adds an entity of which the plan says nothing.
func (s sample) knows(kind model.EntityKind, node store.Node) {
	if !slices.ContainsFunc(s.Entities[kind], func(n store.Node) bool { return n.ID == node.ID }) {
		s.Entities[kind] = append(s.Entities[kind], node)
	}
}

// names adds an entity that the plan names.
func (s sample) names(kind model.EntityKind, node store.Node) {
	s.knows(kind, node)
	if !slices.Contains(s.Stated, node.ID) {
		s.Stated = append(s.Stated, node.ID)
	}
}

func (s sample) supports(of string, intended bool) {
	s.Evidence = append(s.Evidence, store.Node{
		ID: model.ID("Evidence", of, s.Plan.ID), To: map[string]string{"FROM_PLAN": s.Plan.ID, "IN_PASSAGE": s.passage()},
		Properties: map[string]any{"of": of, "method": "CURATED", "intended": intended, "key": "k"},
	})
}

func (s sample) link(linkType model.LinkType, from, to store.Node, intended bool) {
	if linkType == model.LinkTypeCooperatesWith && to.ID < from.ID {
		from, to = to, from
	}
	id := model.LinkID(linkType, from.ID, to.ID)
	s.Links = append(s.Links, store.Link{ID: id, Type: linkType, Source: from.ID, Target: to.ID})
	s.supports(id, intended)
	properties := s.Evidence[len(s.Evidence)-1].Properties
	properties["source"], properties["target"] = from.ID, to.ID
}

// background adds what the catalog knows.
func (s sample) background(linkType model.LinkType, from, to store.Node) {
	id := model.LinkID(linkType, from.ID, to.ID)
	s.Links = append(s.Links, store.Link{ID: id, Type: linkType, Source: from.ID, Target: to.ID})
	s.Evidence = append(s.Evidence, store.Node{ID: model.ID("Evidence", id, "catalog"), Properties: map[string]any{
		"of": id, "source": from.ID, "target": to.ID, "method": "CATALOG", "intended": false, "key": "",
	}})
}

func (s sample) status(node store.Node, status model.ProjectStatus, year int, intended bool) {
	id := model.ID("StatusReport", node.ID, status.String(), fmt.Sprint(year), s.Plan.ID, fmt.Sprint(intended))
	s.Statuses = append(s.Statuses, store.Node{ID: id, To: map[string]string{"STATUS_OF": node.ID, "IN_PLAN": s.Plan.ID}, Properties: map[string]any{
		"key": fmt.Sprintf("%04d %d", year, slices.Index(model.AllProjectStatus, status)), "status": status.String(), "year": year, "intended": intended,
	}})
	s.supports(id, intended)
}

func (s sample) observes(indicator store.Node, value float64, about ...store.Node) {
	s.names(model.EntityKindIndicator, indicator)
	to := map[string]string{"MEASURES": indicator.ID}
	for _, node := range about {
		to["ABOUT"] = node.ID
	}
	id := model.ID("Observation", indicator.ID, fmt.Sprint(value))
	s.Observations = append(s.Observations, store.Node{ID: id, To: to, Properties: map[string]any{"key": "k", "value": value}})
	s.Observed = append(s.Observed, [2]string{id, s.passage()})
	s.supports(id, false)
}

var (
	province  = entity(model.EntityKindDistrict, "东海省")
	industry  = entity(model.EntityKindIndustry, "电池")
	energy    = entity(model.EntityKindIndustry, "新能源")
	school    = entity(model.EntityKindInstitution, "青溪大学")
	indicator = entity(model.EntityKindIndicator, "产值")
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
		"an aim to be under a policy": {func(b sample) {
			b.names(model.EntityKindPolicy, policy)
			b.link(model.LinkTypeGovernedBy, project, policy, true)
		}, true},
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
	s.want(t, "COUNT { (n) WHERE NOT n:Revision }", int64(0))
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
