package cypher_test

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator"

	"plangraph/graph/cypher"
)

// TestReuse asks one operation with several sets of variables: each answer has
// to be what a compiler gives that was never asked before.
func TestReuse(t *testing.T) {
	for name, c := range map[string]struct {
		query string
		sets  []map[string]any
	}{
		"texts": {
			`query ($name: String, $names: [String!]) { projects(where: {name: {startsWith: $name}, industries: {some: {name: {in: $names}}}}) { nodes { name } } }`,
			[]map[string]any{
				{"name": "中", "names": []any{"集成电路", "生物医药"}},
				{"name": "云", "names": []any{"新能源", "智能网联"}},
				{"name": "云", "names": []any{"新能源"}},
				{"name": nil, "names": []any{"新能源"}},
				{"names": []any{}},
			},
		},
		"a whole filter": {
			`query ($where: ProjectWhere, $first: Int) { projects(where: $where, first: $first) { totalCount nodes { name } } }`,
			[]map[string]any{
				{"where": map[string]any{"name": map[string]any{"eq": "A"}}, "first": 3},
				{"where": map[string]any{"name": map[string]any{"eq": "B"}}, "first": 3},
				{"where": map[string]any{"name": map[string]any{"eq": "B"}}, "first": 4},
				{"where": map[string]any{"name": map[string]any{"contains": "B"}}, "first": 4},
				{"where": map[string]any{"status": map[string]any{"eq": "PLANNED"}}},
				{"where": map[string]any{"status": map[string]any{"eq": "OPERATING"}}},
				{},
			},
		},
		"ids": {
			`query ($id: ID!) { node(id: $id) { id } }`,
			[]map[string]any{{"id": "project-1"}, {"id": "plan-1"}, {"id": "project-2"}},
		},
		"a search": {
			`query ($text: String!) { search(text: $text) { edges { highlight node { name } } } }`,
			[]map[string]any{{"text": "中芯"}, {"text": "zxgj"}, {"text": "BYD auto"}},
		},
		"neighbours": {
			`query ($a: ID!, $b: ID!) { subgraph(around: [$a, $b]) { nodes { name } } }`,
			[]map[string]any{{"a": "project-1", "b": "project-2"}, {"a": "project-3", "b": "project-4"}},
		},
		"ways": {
			`query ($a: ID!, $b: ID!) { paths(from: $a, to: $b) { paths { length } } }`,
			[]map[string]any{{"a": "project-1", "b": "project-2"}, {"a": "project-3", "b": "project-4"}},
		},
		"comparisons": {
			`query ($ids: [ID!], $kinds: [ComparisonKind!]) { comparison(indicators: $ids, kinds: $kinds) { totalCount } }`,
			[]map[string]any{{"ids": []any{"indicator-1"}, "kinds": []any{"RESULTS"}}, {"ids": []any{"indicator-2"}, "kinds": []any{"AIMS"}}, {"ids": "indicator-3"}},
		},
		"a passage's words": {
			`query ($text: String) { passages(where: {search: $text}) { nodes { text } } }`,
			[]map[string]any{{"text": "云巴"}, {"text": "绿道"}, {}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			compiler, schema := newCompiler(t)
			document, errs := gqlparser.LoadQueryWithRules(schema, c.query, nil)
			if errs != nil {
				t.Fatal(errs)
			}
			for _, set := range append(c.sets, c.sets...) {
				values, err := validator.VariableValues(schema, document.Operations[0], set)
				if err != nil {
					t.Fatal(err)
				}
				operation := &graphql.OperationContext{Doc: document, Operation: document.Operations[0], Variables: values}
				field := graphql.CollectFields(operation, document.Operations[0].SelectionSet, []string{"Query"})[0]
				got, err := compiler.Compile(operation, field)
				if err != nil {
					t.Fatal(err)
				}
				want, err := cypher.NewCompiler(schema).Compile(operation, field)
				if err != nil {
					t.Fatal(err)
				}
				if got.Text != want.Text {
					t.Errorf("%v gave\n%s\nand not\n%s", set, got.Text, want.Text)
				}
				if diff := cmp.Diff(want.Params, got.Params); diff != "" {
					t.Errorf("%v gave other parameters: %s", set, diff)
				}
			}
		})
	}
}
