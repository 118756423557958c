package loader_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sebdah/goldie/v2"

	"plangraph/graph/store"
	"plangraph/internal/localneo4j/neo4jtest"
	"plangraph/loader"
	"plangraph/loader/catalog"
	"plangraph/loader/extract"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// sample gives a loader with the catalog of the invented plans.
func sample(t *testing.T) *loader.Loader {
	t.Helper()
	known, err := catalog.Read(os.DirFS("testdata/catalog"))
	if err != nil {
		t.Fatal(err)
	}
	return &loader.Loader{Catalog: known}
}

func input(t *testing.T, name string) loader.Input {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return loader.Input{Name: name, Data: data}
}

func read(t *testing.T, l *loader.Loader, name string) *loader.Reading {
	t.Helper()
	reading, err := l.Read(input(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return reading
}

// TestSamplePlaces holds places and offsets against those that were counted
// by hand.
func TestSamplePlaces(t *testing.T) {
	file, err := os.Open("testdata/sample-places.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	passages := read(t, sample(t), "sample.txt").Document.Passages
	n := 0
	for lines := bufio.NewScanner(file); lines.Scan(); n++ {
		if n >= len(passages) {
			t.Fatalf("only %d passages were read", n)
		}
		p := passages[n]
		begin := []rune(p.Text)
		got := fmt.Sprintf("%s\t%d\t%d\t%s", p.Place, p.Start, p.End, string(begin[:min(6, len(begin))]))
		if got != lines.Text() {
			t.Errorf("passage %d is %q, not %q", n, got, lines.Text())
		}
	}
	if n != len(passages) {
		t.Errorf("%d passages were read, not %d", len(passages), n)
	}
}

// TestSampleFacts holds every fact of the invented plans that goes into the
// graph: what was curated, what rules found, and what was refused.
func TestSampleFacts(t *testing.T) {
	for _, name := range []string{"sample.txt", "second.txt"} {
		reading := read(t, sample(t), name)
		if len(reading.Report.Refused) > 0 {
			t.Errorf("%s: refused %v", name, reading.Report.Refused)
		}
		var lines []string
		for _, m := range reading.Facts.Mentions {
			lines = append(lines, fmt.Sprintf("%s\tmention %d-%d %q of %s", m.Place, m.Span.Start, m.Span.End, m.Text, m.Entity))
		}
		for _, l := range reading.Facts.Links {
			lines = append(lines, fmt.Sprintf("%s\t%s %s → %s intended=%t %s %s", l.Support.Place, l.Type, l.Source, l.Target, l.Support.Intended, l.Support.Method, l.Support.Rule))
		}
		for _, o := range reading.Facts.Observations {
			lines = append(lines, fmt.Sprintf("%s\t%s %s %s %s", o.Support.Place, extract.Describe(o), o.Comparator, o.Support.Method, o.Support.Rule))
		}
		for _, s := range reading.Facts.Statuses {
			lines = append(lines, fmt.Sprintf("%s\t%s %s %d intended=%t %s %s", s.Support.Place, s.Of, s.Status, s.Year, s.Support.Intended, s.Support.Method, s.Support.Rule))
		}
		slices.Sort(lines)
		goldie.New(t).Assert(t, strings.TrimSuffix(name, ".txt")+"-facts", []byte(strings.Join(lines, "\n")+"\n"))
	}
}

// TestRulesOnTheSample holds precision and recall of the rules alone, which
// are not to fall.
func TestRulesOnTheSample(t *testing.T) {
	reading := read(t, sample(t), "sample.txt")
	for _, row := range extract.Score(reading.Rules, reading.Plan.Facts) {
		if row.Name == "" && row.Group != "rule" {
			t.Logf("%s: precision %.2f, recall %.2f", row.Group, row.Precision(), row.Recall())
			if row.Precision() < 0.75 || row.Recall() < 0.5 {
				t.Errorf("%s: precision %.2f, recall %.2f", row.Group, row.Precision(), row.Recall())
			}
		}
	}
}

// TestSampleInNeo4j takes the invented plans through the whole pipeline.
func TestSampleInNeo4j(t *testing.T) {
	ctx := t.Context()
	c := neo4jtest.Connect(t)
	neo4jtest.Empty(t, c)
	s, err := store.Open(ctx, store.Config{URI: c.URI, Username: c.Username, Password: c.Password, ReadTimeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	if err := s.Prepare(ctx); err != nil {
		t.Fatal(err)
	}
	l := sample(t)
	l.Store = s
	load := func(name string) *loader.Report {
		t.Helper()
		report, err := l.Load(ctx, input(t, name))
		if err != nil {
			t.Fatal(err)
		}
		return report
	}
	count := func(expression string) int64 {
		t.Helper()
		value, err := s.Read(ctx, "RETURN "+expression, nil)
		if err != nil {
			t.Fatal(err)
		}
		n, _ := value.(int64)
		return n
	}

	if report := load("sample.txt"); report.Outcome != loader.Written || report.Written["Passage"].Created != report.Read.Passages {
		t.Errorf("the first load gave %+v", report)
	}
	if report := load("sample.txt"); report.Outcome != loader.Unchanged {
		t.Errorf("the second load gave %+v", report)
	}
	before := count("COUNT { (:Entity) }")
	if report := load("second.txt"); report.Outcome != loader.Written {
		t.Errorf("the second plan gave %+v", report)
	}
	if shared := count("COUNT { MATCH (e:Entity) WHERE COUNT { (e)-[:STATED_IN]->() } = 2 RETURN e }"); shared == 0 {
		t.Error("the two plans share no entity")
	}
	corrected := load("sample-corrected.txt")
	if corrected.Outcome != loader.Written || corrected.Written["Project"].Removed == 0 {
		t.Errorf("the corrected plan gave %+v", corrected.Written)
	}
	for _, wrong := range []string{
		"COUNT { (e:Evidence) WHERE NOT (e)-[:FROM_PLAN]->() AND e.method <> 'CATALOG' }",
		"COUNT { MATCH ()-[r]->() WHERE r.id IS NOT NULL AND NOT EXISTS { (:Evidence {of: r.id}) } RETURN r }",
		"COUNT { MATCH (n:Observation|StatusReport) WHERE NOT EXISTS { (:Evidence {of: n.id}) } RETURN n }",
		"COUNT { MATCH (e:Evidence)-[:IN_PASSAGE]->(p) WHERE substring(p.text, e.start, e.end - e.start) <> e.quote RETURN e }",
		"COUNT { MATCH (m:Mention)-[:IN_PASSAGE]->(p) WHERE substring(p.text, m.start, m.end - m.start) <> m.text RETURN m }",
		"COUNT { MATCH (s:StatusReport)-[:IN_PLAN]->(p) WHERE s.year >= p.year AND NOT s.intended RETURN s }",
		"COUNT { MATCH (n:Entity) WHERE n.year >= 2032 RETURN n }",
	} {
		if n := count(wrong); n != 0 {
			t.Errorf("%s is %d", wrong, n)
		}
	}
	plans, err := s.Plans(ctx)
	if err != nil || len(plans) != 2 {
		t.Fatalf("%v, %v", plans, err)
	}
	for _, plan := range plans {
		if _, err := s.Unload(ctx, plan.ID); err != nil {
			t.Fatal(err)
		}
	}
	if left := count("COUNT { (n) WHERE NOT n:Revision|Commit }"); left != 0 || before == 0 {
		t.Errorf("%d nodes are left", left)
	}
}
