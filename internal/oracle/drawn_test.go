package oracle_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/internal/localneo4j/neo4jtest"
	"plangraph/internal/oracle"
)

// TestDrawn asks seeded random questions of the root fields that TestAgree
// leaves out: 150 of each, and more or fewer as PLANGRAPH_OPERATIONS is. It
// holds comparison against the evaluator and the others against their
// checkers.
func TestDrawn(t *testing.T) {
	count, seed := setting(t, "PLANGRAPH_OPERATIONS", 3000)/20, uint64(setting(t, "PLANGRAPH_SEED", 1))
	const graphs = 3
	fields := map[string]func(*drawer, context.Context) (string, error){
		"comparison": (*drawer).comparison, "subgraph": (*drawer).subgraph, "paths": (*drawer).paths, "search": (*drawer).search,
	}
	for graph := range uint64(graphs) {
		t.Run(fmt.Sprintf("graph %d", seed+graph), func(t *testing.T) {
			j := newJudge(t, seed+graph)
			observe(t, j, rand.New(rand.NewPCG(seed+graph, 99)))
			for field, draw := range fields {
				t.Run(field, func(t *testing.T) {
					t.Parallel()
					drawn(t, newDrawer(j, rand.New(rand.NewPCG(seed+graph, 100))), draw, count/graphs)
				})
			}
		})
	}
}

// drawn draws questions until enough are wrong.
func drawn(t *testing.T, d *drawer, draw func(*drawer, context.Context) (string, error), count int) {
	wrong := 0
	for range count {
		question, err := draw(d, t.Context())
		if err == nil {
			continue
		}
		t.Errorf("%s\n%v", question, err)
		if wrong++; wrong == 5 {
			return
		}
	}
	t.Logf("%d questions, %d answers with something to tell", count, d.told)
	if wrong == 0 && d.told < count/10 {
		t.Errorf("only %d of %d answers tell anything", d.told, count)
	}
}

// observe adds observations to the graph, since the fixture has few that can be
// compared.
func observe(t *testing.T, j *judge, random *rand.Rand) {
	t.Helper()
	c := neo4jtest.Connect(t)
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(context.Background()) }()
	d := newDrawer(j, random)
	var rows []map[string]any
	for i := range 24 {
		year := 2021 + random.IntN(3)
		properties := map[string]any{"id": fmt.Sprintf("observed-%d", i), "key": fmt.Sprint(year), "year": year, "basis": d.one([]string{"ACTUAL", "TARGET"})}
		if d.chance(75) {
			properties["value"] = []float64{0, 3, 10, 100.5}[random.IntN(4)]
			properties["unit"] = d.one([]string{"公里", "公里", "公里", "个"})
		}
		if d.chance(50) {
			properties["growthPercent"] = []float64{-2, 5.5, 10}[random.IntN(3)]
		}
		if d.chance(20) {
			properties["periodEnd"] = year + 1 + random.IntN(2)
		}
		row := map[string]any{"properties": properties, "indicator": d.one(d.indicators), "plans": []string{d.one(d.plans)}, "subject": nil}
		if d.chance(15) {
			row["plans"] = d.plans
		}
		if d.chance(40) {
			row["subject"] = d.one([]string{"district-0", "district-1"}) // the first is a plan's own
		}
		rows = append(rows, row)
	}
	const statement = `UNWIND $rows AS row
		MATCH (i:Indicator {id: row.indicator})
		CREATE (o:Observation)-[:MEASURES]->(i) SET o = row.properties
		FOREACH (id IN row.plans | MERGE (p:Plan {id: id}) CREATE (o)-[:STATED_IN]->(p))
		WITH o, row MATCH (e:Entity {id: row.subject}) CREATE (o)-[:ABOUT]->(e)`
	if _, err := neo4j.ExecuteQuery(t.Context(), driver, statement, map[string]any{"rows": rows}, neo4j.EagerResultTransformer); err != nil {
		t.Fatal(err)
	}
	if j.graph, err = oracle.Read(t.Context(), j.store); err != nil {
		t.Fatal(err)
	}
	j.oracle = oracle.NewEvaluator(j.schema, j.graph)
}

// drawer draws questions of one root field.
type drawer struct {
	*judge
	random     *rand.Rand
	entities   []string // ids, former ones too
	names      []string // of entities
	indicators []string // ids
	plans      []string // ids
	told       int      // answers with something to tell
}

func newDrawer(j *judge, random *rand.Rand) *drawer {
	d := &drawer{judge: j, random: random}
	for _, node := range j.graph.Nodes {
		id, _ := node.Properties["id"].(string)
		for _, label := range node.Labels {
			switch label {
			case "Entity":
				d.entities = append(d.entities, id)
				d.names = append(d.names, namesOf(node)...)
			case "FormerId":
				d.entities = append(d.entities, id)
			case "Indicator":
				d.indicators = append(d.indicators, id)
			case "Plan":
				d.plans = append(d.plans, id)
			}
		}
	}
	for _, list := range [][]string{d.entities, d.names, d.indicators, d.plans} {
		slices.Sort(list) // the database gives nodes in any order
	}
	return d
}

// namesOf gives the name, the English name and the aliases of an entity.
func namesOf(node *oracle.Node) []string {
	var texts []string
	aliases, _ := node.Properties["aliases"].([]any)
	for _, name := range append(slices.Clone(aliases), node.Properties["name"], node.Properties["nameEn"]) {
		if text, isText := name.(string); isText {
			texts = append(texts, text)
		}
	}
	return texts
}

func (d *drawer) chance(percent int) bool { return d.random.IntN(100) < percent }

func (d *drawer) one(list []string) string { return list[d.random.IntN(len(list))] }

// ids writes a list of a few ids, not always different ones.
func (d *drawer) ids(list []string, most int) string {
	drawn := make([]string, 1+d.random.IntN(most))
	for i := range drawn {
		drawn[i] = strconv.Quote(d.one(list))
	}
	return "[" + strings.Join(drawn, ", ") + "]"
}

// values writes a list of a few values of an enum, not always different ones.
// What a list of none asks for, the schema does not say.
func (d *drawer) values(enum string, most int) string {
	all := d.schema.Types[enum].EnumValues
	drawn := make([]string, 1+d.random.IntN(most))
	for i := range drawn {
		drawn[i] = all[d.random.IntN(len(all))].Name
	}
	return "[" + strings.Join(drawn, ", ") + "]"
}

// questionOf writes an operation.
func questionOf(field string, arguments []string, selection string) string {
	if len(arguments) > 0 {
		field += "(" + strings.Join(arguments, ", ") + ")"
	}
	return "{ " + field + " " + selection + " }"
}

// answered asks the compiler alone, and gives the request as the oracle takes
// it.
func (d *drawer) answered(ctx context.Context, question string) (map[string]any, oracle.Request, error) {
	operation, fields, err := d.parse(question, nil)
	if err != nil {
		return nil, oracle.Request{}, err
	}
	answer, err := d.compiled(ctx, operation, fields[0])
	if err != nil {
		return nil, oracle.Request{}, err
	}
	object, isObject := answer.(map[string]any)
	if !isObject {
		return nil, oracle.Request{}, fmt.Errorf("the answer is %v", answer)
	}
	return object, oracle.Request{Operation: operation.Operation, Variables: operation.Variables}, nil
}

// joined gives the edges of all pages of a list and its total, in the form of
// one page.
func (d *drawer) joined(ctx context.Context, field string, arguments []string, edge string, size int) (map[string]any, oracle.Request, error) {
	edges, after := []any{}, "null"
	for {
		page := append(slices.Clone(arguments), fmt.Sprintf("first: %d, after: %s", size, after))
		question := questionOf(field, page, "{ totalCount pageInfo { hasNextPage endCursor } edges "+edge+" }")
		answer, request, err := d.answered(ctx, question)
		if err != nil {
			return nil, request, err
		}
		found, _ := answer["edges"].([]any)
		edges = append(edges, found...)
		place, _ := answer["pageInfo"].(map[string]any)
		if place["hasNextPage"] != true {
			return map[string]any{"edges": edges, "totalCount": answer["totalCount"]}, request, nil
		}
		cursor, isText := place["endCursor"].(string)
		if !isText || len(found) != size {
			return nil, request, fmt.Errorf("%s\nmore follow behind %v", question, answer)
		}
		after = strconv.Quote(cursor)
	}
}

// comparison draws a question of comparison, and says what is wrong with its
// answer.
func (d *drawer) comparison(ctx context.Context) (question string, err error) {
	var arguments []string
	if d.chance(20) {
		arguments = append(arguments, "indicators: "+d.ids(d.indicators, 3))
	}
	if d.chance(20) {
		arguments = append(arguments, "plans: "+d.ids(d.plans, 1))
	}
	if d.chance(30) {
		arguments = append(arguments, "kinds: "+d.values("ComparisonKind", 3))
	}
	if d.chance(30) {
		arguments = append(arguments, "comparable: "+d.one([]string{"true", "false", "null"}))
	}
	listed := arguments
	if d.chance(30) {
		listed = nil // a cursor is a place, also in a list without its entry
	}
	cursors, err := d.comparisonCursors(ctx, listed)
	if err != nil {
		return questionOf("comparison", listed, ""), err
	}
	for _, side := range []string{"after", "before"} {
		if len(cursors) > 0 && d.chance(25) {
			arguments = append(arguments, side+": "+strconv.Quote(d.one(slices.Sorted(maps.Keys(cursors)))))
		}
	}
	if d.chance(60) {
		arguments = append(arguments, fmt.Sprintf("%s: %d", d.one([]string{"first", "last"}), d.random.IntN(8)))
	}
	question = questionOf("comparison", arguments, `{
		totalCount
		pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
		nodes { kind comparable obstacles measure difference ratio indicator { id name } earlier { id year } later { id basis } }
		edges { cursor node { earlier { id } later { id } } }
	}`)
	got, request, err := d.answered(ctx, question)
	if err != nil {
		return question, err
	}
	request.Cursors = cursors
	want, err := d.foretold(request, "comparison")
	if err != nil {
		return question, err
	}
	rounded := cmpopts.EquateApprox(0, 1e-6) // numbers have six decimals
	if difference := cmp.Diff(want, withoutCursors(got, cursors), rounded); difference != "" {
		return question, errors.New("(-oracle +compiler)\n" + difference)
	}
	if edges, _ := got["edges"].([]any); len(edges) > 0 {
		d.told++
	}
	return question, nil
}

// comparisonCursors gives the cursors of a list of comparisons, and the pairs
// of ids that they stand for.
func (d *drawer) comparisonCursors(ctx context.Context, arguments []string) (map[string]string, error) {
	list, _, err := d.joined(ctx, "comparison", arguments, "{ cursor node { earlier { id } later { id } } }", 100)
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(list["edges"])
	if err != nil {
		return nil, err
	}
	var edges []struct {
		Cursor string
		Node   struct{ Earlier, Later struct{ ID string } }
	}
	if err := json.Unmarshal(text, &edges); err != nil {
		return nil, err
	}
	cursors := map[string]string{}
	for _, edge := range edges {
		cursors[edge.Cursor] = edge.Node.Earlier.ID + " " + edge.Node.Later.ID
	}
	if len(cursors) != len(edges) {
		return nil, fmt.Errorf("%d entries have %d cursors", len(edges), len(cursors))
	}
	return cursors, nil
}

// foretold gives the oracle's answer in the form that JSON has.
func (d *drawer) foretold(request oracle.Request, root string) (any, error) {
	roots, err := d.oracle.Roots(request)
	if err != nil {
		return nil, err
	}
	answer, err := roots[root]()
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(answer)
	if err != nil {
		return nil, err
	}
	var read any
	return read, json.Unmarshal(text, &read)
}

// withoutCursors puts where the compiler has cursors what they stand for, as
// the oracle does.
func withoutCursors(value any, cursors map[string]string) any {
	switch value := value.(type) {
	case string:
		if pair, isCursor := cursors[value]; isCursor {
			return pair
		}
	case []any:
		list := make([]any, len(value))
		for i, item := range value {
			list[i] = withoutCursors(item, cursors)
		}
		return list
	case map[string]any:
		object := map[string]any{}
		for name, item := range value {
			object[name] = withoutCursors(item, cursors)
		}
		return object
	}
	return value
}

// subgraph draws a question of subgraph, and says what is wrong with its
// answer.
func (d *drawer) subgraph(ctx context.Context) (question string, err error) {
	arguments := []string{"around: " + d.ids(d.entities, 3)}
	if d.chance(70) {
		arguments = append(arguments, fmt.Sprintf("depth: %d", 1+d.random.IntN(4)))
	}
	if d.chance(30) {
		arguments = append(arguments, "kinds: "+d.values("EntityKind", 5))
	}
	if d.chance(30) {
		arguments = append(arguments, "types: "+d.values("LinkType", 4))
	}
	if d.chance(50) {
		arguments = append(arguments, "hubs: "+d.one([]string{"true", "false"}))
	}
	if d.chance(30) {
		arguments = append(arguments, "intended: "+d.one([]string{"true", "false", "null"}))
	}
	if d.chance(50) {
		arguments = append(arguments, fmt.Sprintf("limit: %d", 1+d.random.IntN(50)))
	}
	question = questionOf("subgraph", arguments, "{ nodes { id } links { id } truncated }")
	got, request, err := d.answered(ctx, question)
	if err != nil {
		return question, err
	}
	if links, _ := got["links"].([]any); len(links) > 0 {
		d.told++
	}
	return question, d.oracle.Check(request, got)
}

// paths draws a question of paths, and says what is wrong with its answer.
func (d *drawer) paths(ctx context.Context) (question string, err error) {
	from, to := d.one(d.entities), d.one(d.entities)
	for from == to {
		to = d.one(d.entities)
	}
	arguments := []string{"from: " + strconv.Quote(from), "to: " + strconv.Quote(to)}
	if d.chance(70) {
		arguments = append(arguments, fmt.Sprintf("maxLength: %d", 1+d.random.IntN(6)))
	}
	if d.chance(15) {
		arguments = append(arguments, "types: "+d.values("LinkType", 8))
	}
	if d.chance(20) {
		arguments = append(arguments, "through: "+d.values("EntityKind", 5))
	}
	if d.chance(80) {
		arguments = append(arguments, "hubs: "+d.one([]string{"true", "true", "true", "false"}))
	}
	if d.chance(50) {
		arguments = append(arguments, fmt.Sprintf("first: %d", 1+d.random.IntN(100)))
	}
	question = questionOf("paths", arguments, "{ paths { nodes { id } links { id } length } truncated }")
	got, request, err := d.answered(ctx, question)
	if err != nil {
		return question, err
	}
	if paths, _ := got["paths"].([]any); len(paths) > 0 {
		d.told++
	}
	return question, d.oracle.Check(request, got)
}

// search draws a question of search, and says what is wrong with its pages.
func (d *drawer) search(ctx context.Context) (question string, err error) {
	arguments := []string{"text: " + strconv.Quote(d.word())}
	if d.chance(30) {
		arguments = append(arguments, "kinds: "+d.values("EntityKind", 5))
	}
	question = questionOf("search", arguments, "")
	got, request, err := d.joined(ctx, "search", arguments, "{ node { id } score highlight }", 1+d.random.IntN(20))
	if err != nil {
		return question, err
	}
	if edges, _ := got["edges"].([]any); len(edges) > 0 {
		d.told++
	}
	return question, d.oracle.Check(request, got)
}

// word draws a part of a word of a name.
func (d *drawer) word() string {
	words := strings.Fields(d.one(d.names))
	word := []rune(d.one(words))
	if d.chance(70) {
		from := d.random.IntN(len(word))
		word = word[from : from+1+d.random.IntN(len(word)-from)]
	}
	if d.chance(20) {
		return strings.ToUpper(string(word))
	}
	return string(word)
}
