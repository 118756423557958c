package store_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/internal/localneo4j/neo4jtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// server is an emptied database: a prepared store, and a door for what the
// store does not offer.
type server struct {
	*store.Store
	driver neo4j.DriverWithContext
	config store.Config
}

// empty gives a database without anything, and leaves none behind.
func empty(t *testing.T) server {
	t.Helper()
	c := neo4jtest.Connect(t)
	neo4jtest.Empty(t, c)
	t.Cleanup(func() { neo4jtest.Empty(keeper{t}, c) })
	return open(t, c)
}

// keeper lets a cleanup work after the test's own context has ended.
type keeper struct{ *testing.T }

func (keeper) Context() context.Context { return context.Background() }

// prepared gives a database without nodes, and with constraints and indexes:
// those of the test before stay, since making them takes seconds.
func prepared(t *testing.T) server {
	t.Helper()
	s := open(t, neo4jtest.Connect(t))
	s.run(t, "MATCH (n) DETACH DELETE n")
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	return s
}

func open(t *testing.T, c neo4jtest.Connection) server {
	t.Helper()
	config := store.Config{URI: c.URI, Username: c.Username, Password: c.Password, ReadTimeout: time.Minute}
	s, err := store.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = s.Close(context.Background())
		_ = driver.Close(context.Background())
	})
	return server{s, driver, config}
}

func (s server) run(t *testing.T, text string) {
	t.Helper()
	if _, err := neo4j.ExecuteQuery(t.Context(), s.driver, text, nil, neo4j.EagerResultTransformer); err != nil {
		t.Fatal(err)
	}
}

func (s server) value(t *testing.T, expression string) any {
	t.Helper()
	value, err := s.Read(t.Context(), "RETURN "+expression, nil)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func (s server) want(t *testing.T, expression string, want any) {
	t.Helper()
	if got := s.value(t, expression); !cmp.Equal(got, want) {
		t.Errorf("%s is %v, not %v", expression, got, want)
	}
}

func (s server) write(t *testing.T, b *store.Batch) *store.Outcome {
	t.Helper()
	outcome, err := s.Write(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	return outcome
}

func (s server) revision(t *testing.T) string {
	t.Helper()
	token, err := s.Revision(t.Context())
	if err != nil || token == "" {
		t.Fatalf("revision %q, %v", token, err)
	}
	return token
}

func entity(kind model.EntityKind, name string) store.Node {
	return store.Node{ID: model.EntityID(kind, name), Properties: map[string]any{"name": name, "nameEn": nil, "aliases": []string{}}}
}

var (
	district = entity(model.EntityKindDistrict, "青溪区")
	city     = entity(model.EntityKindDistrict, "临水市")
	company  = entity(model.EntityKindCompany, "青溪电池")
	project  = entity(model.EntityKindProject, "电池一期")
	aimed    = entity(model.EntityKindProject, "电池二期")
)

// named is the project with one more property.
func named(property string, value any) store.Node {
	properties := maps.Clone(project.Properties)
	properties[property] = value
	return store.Node{ID: project.ID, Properties: properties}
}

// plan makes a plan of the year that says who builds the project, and how far
// it is; and, as background, where the district is.
func plan(year int, intended bool, status model.ProjectStatus) *store.Batch {
	id := model.ID("Plan", "计划", string(rune(year)))
	key := map[string]any{"key": "k"}
	passage := model.ID("Passage", id, "1/1/1/1")
	link := store.Link{ID: model.LinkID(model.LinkTypeDevelops, company.ID, project.ID), Type: model.LinkTypeDevelops, Source: company.ID, Target: project.ID}
	above := store.Link{ID: model.LinkID(model.LinkTypePartOf, district.ID, city.ID), Type: model.LinkTypePartOf, Source: district.ID, Target: city.ID}
	report := store.Node{
		ID: model.ID("StatusReport", project.ID, status.String(), id), To: map[string]string{"STATUS_OF": project.ID, "IN_PLAN": id},
		Properties: map[string]any{"key": string(rune(year)), "status": status.String(), "year": year, "intended": intended},
	}
	evidence := func(of string, source, target any) store.Node {
		return store.Node{
			ID: model.ID("Evidence", of, id), To: map[string]string{"FROM_PLAN": id, "IN_PASSAGE": passage},
			Properties: map[string]any{"key": "k", "of": of, "source": source, "target": target, "method": "CURATED", "intended": intended, "verified": true, "confidence": 1.0},
		}
	}
	return &store.Batch{
		Plan: store.Node{ID: id, To: map[string]string{"PLAN_OF": district.ID}, Properties: map[string]any{
			"title": "计划", "year": year, "documentLoaded": true, "content": status.String(), "key": string(rune(year)),
		}},
		DocumentLoaded: true,
		Entities: map[model.EntityKind][]store.Node{
			model.EntityKindDistrict: {district, city}, model.EntityKindCompany: {company}, model.EntityKindProject: {project},
		},
		Stated:   []string{district.ID, company.ID, project.ID},
		Passages: []store.Node{{ID: passage, Properties: key, To: map[string]string{"IN_PLAN": id}}},
		Statuses: []store.Node{report},
		Links:    []store.Link{link, above},
		Evidence: []store.Node{evidence(link.ID, company.ID, project.ID), evidence(report.ID, nil, nil), {
			ID: model.ID("Evidence", above.ID, "catalog"),
			Properties: map[string]any{
				"key": "", "of": above.ID, "source": district.ID, "target": city.ID, "method": "CATALOG", "intended": false, "verified": false, "confidence": 1.0,
			},
		}},
	}
}

func TestWriteAgainChangesNothing(t *testing.T) {
	s := prepared(t)
	before := s.revision(t)
	first := s.write(t, plan(2030, false, model.ProjectStatusPlanned))
	if !first.Changes.Any() || first.Changes["Project"].Created != 1 || first.Changes["DEVELOPS"].Created != 1 {
		t.Errorf("the first load changed %v", first.Changes)
	}
	loaded := s.revision(t)
	if loaded == before {
		t.Error("a load that wrote something left the revision")
	}
	if again := s.write(t, plan(2030, false, model.ProjectStatusPlanned)); !again.Unchanged || again.Changes.Any() {
		t.Errorf("the second load changed %v", again.Changes)
	}
	if s.revision(t) != loaded {
		t.Error("a load that wrote nothing changed the revision")
	}
	s.want(t, "COUNT { (:Company)-[:DEVELOPS]->(:Project) }", int64(1))
	s.want(t, "head(COLLECT { MATCH (p:Project) RETURN [p.status, p.year, p.intended] })", []any{"PLANNED", int64(2030), false})
	s.want(t, "head(COLLECT { MATCH (p:Passage) RETURN p.factCount })", int64(2))
	s.want(t, "head(COLLECT { MATCH ()-[r:PART_OF]->() RETURN [r.background, r.intended] })", []any{true, false})
}

func TestTwoPlansShareEntities(t *testing.T) {
	s := prepared(t)
	s.write(t, plan(2030, true, model.ProjectStatusProposed))
	s.want(t, "head(COLLECT { MATCH ()-[r:DEVELOPS]->(p) RETURN [r.intended, p.intended, p.status] })", []any{true, true, nil})
	s.write(t, plan(2031, false, model.ProjectStatusCompleted))
	s.want(t, "COUNT { (:Project) }", int64(1))
	s.want(t, "COUNT { (:Evidence {method: 'CURATED'}) }", int64(4))
	s.want(t, "head(COLLECT { MATCH ()-[r:DEVELOPS]->(p) RETURN [r.intended, p.intended, p.status, p.year] })", []any{false, false, "COMPLETED", int64(2031)})

	outcome, err := s.Unload(t.Context(), plan(2031, false, model.ProjectStatusCompleted).Plan.ID)
	if err != nil || outcome.Changes["StatusReport"].Removed != 1 {
		t.Errorf("unload removed %v, %v", outcome, err)
	}
	s.want(t, "head(COLLECT { MATCH ()-[r:DEVELOPS]->(p) RETURN [r.intended, p.intended, p.status] })", []any{true, true, nil})
	if _, err := s.Unload(t.Context(), plan(2030, true, model.ProjectStatusProposed).Plan.ID); err != nil {
		t.Fatal(err)
	}
	s.want(t, "COUNT { (n) WHERE NOT n:Revision|Commit }", int64(0))
	if _, err := s.Unload(t.Context(), "plan-none"); !errors.Is(err, store.ErrNoPlan) {
		t.Errorf("unloading nothing gave %v", err)
	}
}

func TestWhatAPlanNoLongerStatesGoes(t *testing.T) {
	s := prepared(t)
	first := plan(2030, false, model.ProjectStatusPlanned)
	first.Entities[model.EntityKindProject] = append(first.Entities[model.EntityKindProject], aimed)
	first.Stated = append(first.Stated, aimed.ID)
	first.Former = map[string]string{"project-old": aimed.ID}
	s.write(t, first)
	s.want(t, "COUNT { (:FormerId)-[:NOW]->(:Project) }", int64(1))

	second := plan(2030, false, model.ProjectStatusOperating)
	second.Links, second.Evidence = second.Links[1:], second.Evidence[1:]
	outcome := s.write(t, second)
	if outcome.Changes["Project"].Removed != 1 || outcome.Changes["DEVELOPS"].Removed != 1 || outcome.Changes["StatusReport"] != (store.Change{Created: 1, Removed: 1}) {
		t.Errorf("the corrected plan changed %v", outcome.Changes)
	}
	s.want(t, "COUNT { ()-[:DEVELOPS]->() }", int64(0))
	s.want(t, "COUNT { (:FormerId) }", int64(0))
	s.want(t, "COLLECT { MATCH (p:Project) RETURN [p.name, p.status] }", []any{[]any{"电池一期", "OPERATING"}})
}

func TestFailureLeavesTheOldGraph(t *testing.T) {
	s := prepared(t)
	s.write(t, plan(2030, false, model.ProjectStatusPlanned))
	before := s.revision(t)
	broken := plan(2030, false, model.ProjectStatusOperating)
	broken.Evidence[1].Properties["quote"] = map[string]any{"no": "property"}
	if _, err := s.Write(t.Context(), broken); !errors.Is(err, store.ErrInternal) {
		t.Errorf("a value that cannot be stored gave %v", err)
	}
	s.want(t, "head(COLLECT { MATCH (p:Project) RETURN p.status })", "PLANNED")
	if s.revision(t) != before {
		t.Error("a load that failed changed the revision")
	}
}

func TestLoadWithoutTheDocumentTakesNothingAway(t *testing.T) {
	s := prepared(t)
	s.write(t, plan(2030, false, model.ProjectStatusPlanned))
	without := plan(2030, false, model.ProjectStatusOperating)
	without.DocumentLoaded = false
	if outcome := s.write(t, without); !outcome.Kept {
		t.Errorf("the load without the document did %+v", outcome)
	}
	s.want(t, "head(COLLECT { MATCH (p:Project) RETURN p.status })", "PLANNED")
}

// TestReadersNeverSeeHalfALoad reads, while two versions of two plans take
// turns, what is different in both.
func TestReadersNeverSeeHalfALoad(t *testing.T) {
	s := prepared(t)
	var versions [2][]*store.Batch
	for i := range versions {
		versions[i] = []*store.Batch{of(2030).Batch, of(2031).Batch}
		for n := range 150 {
			sample{versions[i][n%2]}.names(model.EntityKindCompany, entity(model.EntityKindCompany, fmt.Sprint(i, "号公司", n)))
		}
	}
	write := func(version int) {
		if _, err := s.WriteAll(t.Context(), versions[version]); err != nil {
			t.Error(err)
		}
	}
	write(0)
	done := make(chan struct{})
	var readers sync.WaitGroup
	reads := map[string]int{}
	var mu sync.Mutex
	for range 3 {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				value, revision, err := s.Snapshot(t.Context(), "RETURN COLLECT { MATCH (n:Company) WITH left(n.name, 1) AS version, count(*) AS many RETURN [version, many] } AS value", nil)
				if err == nil && revision == "" {
					continue // a machine so slow that a commit took seconds
				}
				if list, ok := value.([]any); err != nil || !ok || len(list) != 1 || list[0].([]any)[1] != int64(150) {
					t.Errorf("at revision %s a reader saw %v, %v", revision, value, err)
				}
				mu.Lock()
				reads[revision]++
				mu.Unlock()
			}
		})
	}
	for i := range 8 {
		write((i + 1) % 2)
	}
	close(done)
	readers.Wait()
	if len(reads) < 4 {
		t.Errorf("readers saw only %d revisions", len(reads))
	}
}

func TestForeignDataIsLeftAlone(t *testing.T) {
	s := empty(t)
	s.run(t, "CREATE (:Person {name: 'somebody'}), (:Company {name: 'not ours'})")
	if err := s.Prepare(t.Context()); !errors.Is(err, store.ErrForeign) {
		t.Errorf("foreign labels gave %v", err)
	}
	s.want(t, "COUNT { (:Revision) }", int64(0))
	s.run(t, "MATCH (c:Company) DELETE c")
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.write(t, plan(2030, false, model.ProjectStatusPlanned))
	if _, err := s.Unload(t.Context(), plan(2030, false, model.ProjectStatusPlanned).Plan.ID); err != nil {
		t.Fatal(err)
	}
	s.want(t, "COUNT { (:Person {name: 'somebody'}) }", int64(1))
}

func TestForeignIndexIsLeftAlone(t *testing.T) {
	s := empty(t)
	s.run(t, "CREATE FULLTEXT INDEX entityName FOR (n:Person) ON EACH [n.name]")
	if err := s.Prepare(t.Context()); !errors.Is(err, store.ErrForeign) {
		t.Errorf("an index of our name gave %v", err)
	}
}

func TestIndexOfAnEarlierVersionIsReplaced(t *testing.T) {
	s := prepared(t)
	s.run(t, "MATCH (r:Revision) REMOVE r.version")
	s.run(t, "DROP INDEX entityName")
	s.run(t, "CREATE FULLTEXT INDEX entityName FOR (n:Entity) ON EACH [n.name]")
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	batch := plan(2030, false, model.ProjectStatusPlanned)
	batch.Entities[model.EntityKindProject] = []store.Node{named("pinyin", "dianchiyiqi dcyq")}
	s.write(t, batch)
	s.want(t, "COLLECT { CALL db.index.fulltext.queryNodes('entityName', 'dcyq') YIELD node RETURN node.name }", []any{"电池一期"})
}

func TestNamesFollowTheirEntities(t *testing.T) {
	s := prepared(t)
	names := "COLLECT { MATCH (a:Name)-[:NAMES]->(:Project) WITH a ORDER BY a.text RETURN a.text }"
	batch := plan(2030, false, model.ProjectStatusPlanned)
	batch.Entities[model.EntityKindProject] = []store.Node{named("aliases", []string{"一号线", "Battery I"})}
	s.write(t, batch)
	s.want(t, names, []any{"Battery I", "一号线", "电池一期"})
	s.want(t, "COLLECT { MATCH (a:Name {lower: 'battery i'}) RETURN a.text }", []any{"Battery I"})
	batch.Entities[model.EntityKindProject] = []store.Node{named("aliases", []string{"二号线"})}
	s.write(t, batch)
	s.want(t, names, []any{"二号线", "电池一期"})
	s.want(t, "COUNT { (:Name {text: '一号线'}) }", int64(0))
	if _, err := s.Unload(t.Context(), batch.Plan.ID); err != nil {
		t.Fatal(err)
	}
	s.want(t, "COUNT { (:Name) }", int64(0))
}

func TestErrors(t *testing.T) {
	s := prepared(t)
	if _, err := s.Read(t.Context(), "RETURN nonsense(", nil); !errors.Is(err, store.ErrInternal) {
		t.Errorf("a broken statement gave %v", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := s.Read(ctx, "UNWIND range(1, 1000000000) AS i RETURN count(i)", nil); !errors.Is(err, store.ErrTimeout) {
		t.Errorf("a question without an end gave %v", err)
	}
	wrong := s.config
	wrong.Password = "wrong"
	if _, err := store.Open(t.Context(), wrong); !errors.Is(err, store.ErrAuth) {
		t.Errorf("a wrong password gave %v", err)
	}
	begin := time.Now()
	if _, err := store.Open(t.Context(), store.Config{URI: "bolt://127.0.0.1:1"}); !errors.Is(err, store.ErrUnavailable) || time.Since(begin) > 20*time.Second {
		t.Errorf("no server gave %v after %s", err, time.Since(begin))
	}
}

// wire keeps the statements that are sent.
type wire struct{ runs []string }

func (w *wire) LogClientMessage(_, format string, args ...any) {
	if message := fmt.Sprintf(format, args...); strings.HasPrefix(message, "RUN") {
		w.runs = append(w.runs, message)
	}
}

func (w *wire) LogServerMessage(string, string, ...any) {}

// TestRoutingScheme holds what a cluster needs: reads that say they are, and
// that name what was written before.
func TestRoutingScheme(t *testing.T) {
	s := prepared(t)
	routed := s.config
	routed.URI = "neo4j" + routed.URI[len("bolt"):]
	wire := &wire{}
	routed.Messages = wire
	r, err := store.Open(t.Context(), routed)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Close(context.Background()) }()
	if token, err := r.Revision(t.Context()); err != nil || token != s.revision(t) {
		t.Errorf("over neo4j:// the revision is %q, %v", token, err)
	}
	if _, err := r.Write(t.Context(), plan(2030, false, model.ProjectStatusPlanned)); err != nil {
		t.Fatal(err)
	}
	wire.runs = nil
	if _, _, err := r.Snapshot(t.Context(), "RETURN 1 AS value", nil); err != nil {
		t.Fatal(err)
	}
	if len(wire.runs) != 1 || !strings.Contains(wire.runs[0], `"mode":"r"`) || !strings.Contains(wire.runs[0], `"bookmarks":["FB:`) {
		t.Errorf("a read after a write went as %q", wire.runs)
	}
}
