package limits_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"plangraph/graph/generated"
	"plangraph/server/limits"
)

// ask gives the code of what an executor with the limits says of a request,
// without executing it; "" where it would be executed.
func ask(t *testing.T, query string, variables map[string]any) string {
	t.Helper()
	exec := executor.New(generated.NewExecutableSchema(generated.Config{}))
	exec.Use(limits.Extension{Limits: limits.Default()})
	begin := time.Now()
	_, problems := exec.CreateOperationContext(graphql.StartOperationTrace(context.Background()), &graphql.RawParams{Query: query, Variables: variables})
	if took := time.Since(begin); took > 200*time.Millisecond {
		t.Errorf("%.60s took %v", query, took)
	}
	return code(problems)
}

func code(problems gqlerror.List) string {
	if len(problems) == 0 {
		return ""
	}
	code, _ := problems[0].Extensions["code"].(string)
	return code
}

func nested(depth int) string {
	return strings.Repeat("projects(first: 1) { nodes { industries(first: 1) { nodes { ", depth) + "id" + strings.Repeat(" } } } }", depth)
}

func not(depth int) any {
	inner := any(map[string]any{"name": map[string]any{}})
	for range depth - 2 {
		inner = map[string]any{"not": inner}
	}
	return map[string]any{"not": inner}
}

func many(n int, field string) string {
	text := ""
	for i := range n {
		text += fmt.Sprintf(field, i) + " "
	}
	return text
}

// TestBounds asks at each limit and one beyond.
func TestBounds(t *testing.T) {
	long := strings.Repeat("云", 200)
	ids := make([]any, 101)
	for i := range ids {
		ids[i] = "x"
	}
	for _, c := range []struct {
		query     string
		variables map[string]any
		code      string
	}{
		{query: "{ revision }" + strings.Repeat(" ", 16<<10-12)},
		{query: "{ revision }" + strings.Repeat(" ", 16<<10-11), code: limits.QueryTooLong},
		{query: "{ " + strings.Repeat("revision ", 399) + "}"},
		{query: "{ " + strings.Repeat("revision ", 401) + "}", code: limits.TooManyFields},
		{query: "query A { " + strings.Repeat("revision ", 333) + "} " + strings.Repeat("query B { revision } ", 200), code: limits.TooManyTokens},
		{query: "{ industries { nodes { " + nested(3) + " } } }"}, // 15 levels
		{query: "{ a: industries { nodes { b: id " + nested(3) + " } pageInfo { hasNextPage } } }"},
		{query: "{ industries { edges { node { " + nested(3) + " } } } }", code: limits.TooDeep},
		{query: "{ " + many(30, "a%d: revision") + "}"},
		{query: "{ " + many(31, "a%d: revision") + "}", code: limits.TooManyAliases},
		{query: "{ revision " + strings.Repeat("@include(if: true) ", 51) + "}", code: limits.TooManyDirectives},
		{query: "{ projects(first: 100) { nodes { industries(first: 49) { nodes { id } } } } }"},
		{query: "{ projects(first: 100) { nodes { industries(first: 50) { nodes { id } } } } }", code: limits.TooCostly},
		{query: "query($n: Int) { projects(first: 100) { nodes { industries(first: $n) { edges { node { id } } } } } }", variables: map[string]any{"n": 50}, code: limits.TooCostly},
		{query: "{ projects(first: 100) { nodes { industries(first: null) { nodes { id } } } } }", code: limits.TooCostly},
		{query: "{ projects(first: 100) { nodes { industries(first: 100) { totalCount } } } }"},
		{query: "{ projects(first: 100) { nodes { " + many(4, "a%d: industries { nodes { id } }") + "} } }"},
		{query: "{ projects(first: 100) { nodes { " + many(5, "a%d: industries { nodes { id } }") + "} } }", code: limits.TooCostly},
		{query: "{ projects(first: 101) { nodes { id } } }", code: limits.PageTooLarge},
		{query: "query($n: Int) { projects(last: $n) { nodes { id } } }", variables: map[string]any{"n": 101}, code: limits.PageTooLarge},
		{query: `{ subgraph(around: ["x"], limit: 1001) { truncated } }`, code: limits.SubgraphTooLarge},
		{query: `{ subgraph(around: ["x"], limit: 1000) { truncated } }`},
		{query: "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: map[string]any{"ids": ids}, code: limits.ListTooLong},
		{query: "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: map[string]any{"ids": ids[1:]}},
		{query: "query($ids: [ID!]) { links(where: {source: {id: {in: $ids}}}) { totalCount } }", variables: map[string]any{"ids": ids}, code: limits.ListTooLong},
		{query: `{ search(text: "` + long + `") { totalCount } }`},
		{query: `{ search(text: "` + long + `云") { totalCount } }`, code: limits.TextTooLong},
		{query: `{ projects(where: {and: [{name: {contains: "` + long + `云"}}]}) { totalCount } }`, code: limits.TextTooLong},
		{query: `query($w: ProjectWhere) { projects(where: $w) { totalCount } }`, variables: map[string]any{"w": map[string]any{"name": map[string]any{"eq": long + "云"}}}, code: limits.TextTooLong},
		{query: `{ projects(after: "` + strings.Repeat("x", 2048) + `") { totalCount } }`},
		{query: `{ projects(after: "` + strings.Repeat("x", 2049) + `") { totalCount } }`, code: limits.CursorTooLong},
		{query: "query($w: ProjectWhere) { projects(where: $w) { totalCount } }", variables: map[string]any{"w": not(14)}},
		{query: "query($w: ProjectWhere) { projects(where: $w) { totalCount } }", variables: map[string]any{"w": not(15)}, code: limits.FilterTooDeep},
		{query: "{ projects(where: {or: [" + strings.Repeat(`{name: {eq: "x"}} `, 49) + "]}) { totalCount } }"},
		{query: "{ projects(where: {or: [" + strings.Repeat(`{name: {eq: "x"}} `, 50) + "]}) { totalCount } }", code: limits.TooManyConditions},
		{query: "{ " + many(25, `a%d: projects(where: {name: {eq: "x"}, nameEn: {eq: "y"}}) { totalCount }`) + " }"},
		{query: "{ " + many(26, `a%d: projects(where: {name: {eq: "x"}, nameEn: {eq: "y"}}) { totalCount }`) + " }", code: limits.TooManyConditions},
		{query: "{ projects(first: 99999999999999999999) { totalCount } }", code: "GRAPHQL_VALIDATION_FAILED"},
	} {
		if got := ask(t, c.query, c.variables); got != c.code {
			t.Errorf("%.120s with %.60v gave %q, not %q", c.query, c.variables, got, c.code)
		}
	}
}

// TestFragmentsAreLookedAtOnce has small texts stand for very many fields, in a
// circle as well.
func TestFragmentsAreLookedAtOnce(t *testing.T) {
	bomb := "{ ...F0 }"
	for i := range 60 {
		bomb += fmt.Sprintf(" fragment F%d on Query { ...F%d ...F%d }", i, i+1, i+1)
	}
	if got := ask(t, bomb+" fragment F60 on Query { revision }", nil); got != limits.TooManyFields {
		t.Errorf("2^60 fields gave %q", got)
	}
	if got := ask(t, "{ ...A } fragment A on Query { revision ...B } fragment B on Query { ...A }", nil); got != "GRAPHQL_VALIDATION_FAILED" {
		t.Errorf("a circle gave %q", got)
	}
	if got := ask(t, "{ "+strings.Repeat("...A ", 401)+" } fragment A on Query { revision }", nil); got != limits.TooManyFields {
		t.Errorf("401 spreads gave %q", got)
	}
}

// TestThePagesAskWithinTheLimits holds the limits against what the explorer
// asks, with as much as it asks at once.
func TestThePagesAskWithinTheLimits(t *testing.T) {
	text, err := os.ReadFile("../../web/src/api/generated/persisted-documents.json")
	if err != nil {
		t.Fatal(err)
	}
	var operations map[string]string
	if err := json.Unmarshal(text, &operations); err != nil || len(operations) < 20 {
		t.Fatalf("%d operations, %v", len(operations), err)
	}
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, query := range operations {
		document, problems := gqlparser.LoadQueryWithRules(schema, query, rules.NewDefaultRules())
		if problems != nil {
			t.Fatal(problems)
		}
		variables := map[string]any{}
		for _, variable := range document.Operations[0].VariableDefinitions {
			switch variable.Type.String() {
			case "[ID!]!":
				variables[variable.Variable] = make([]any, 100)
				for i := range 100 {
					variables[variable.Variable].([]any)[i] = fmt.Sprint("id-", i)
				}
			case "ID!", "String!":
				variables[variable.Variable] = "text"
			case "Int!":
				variables[variable.Variable] = 400
			case "Boolean!":
				variables[variable.Variable] = true
			case "CorrectionInput!":
				variables[variable.Variable] = map[string]any{"rule": "DROP", "entity": "text", "reason": "text"}
			}
			if strings.HasSuffix(variable.Type.String(), "Where!") {
				variables[variable.Variable] = map[string]any{}
			}
		}
		exec := executor.New(generated.NewExecutableSchema(generated.Config{}))
		exec.Use(limits.Extension{Limits: limits.Default()})
		_, problems = exec.CreateOperationContext(graphql.StartOperationTrace(context.Background()), &graphql.RawParams{Query: query, Variables: variables})
		if len(problems) > 0 {
			t.Errorf("%v: %s", problems, query)
		}
	}
}
