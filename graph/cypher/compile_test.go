package cypher_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/goccy/go-yaml"
	"github.com/sebdah/goldie/v2"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"plangraph/graph/cypher"
	"plangraph/graph/ontology"
)

// A testCase is one entry of testdata/cases.yml.
type testCase struct {
	Name      string
	Query     string
	Variables map[string]any
	Cursor    *struct {
		Order  string
		Values []any
	}
}

func cases(t *testing.T) []testCase {
	t.Helper()
	text, err := os.ReadFile("testdata/cases.yml")
	if err != nil {
		t.Fatal(err)
	}
	var list []testCase
	if err := yaml.UnmarshalWithOptions(text, &list, yaml.Strict()); err != nil {
		t.Fatal(yaml.FormatError(err, false, true))
	}
	return list
}

func newCompiler(t testing.TB) (*cypher.Compiler, *ast.Schema) {
	t.Helper()
	domain, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	return cypher.NewCompiler(domain.Schema), domain.Schema
}

// compile compiles the one root field of a query.
func compile(t testing.TB, compiler *cypher.Compiler, schema *ast.Schema, query string, variables map[string]any) (*cypher.Statement, error) {
	t.Helper()
	document, errs := gqlparser.LoadQueryWithRules(schema, query, nil)
	if errs != nil {
		t.Fatalf("the query is not valid: %v", errs)
	}
	values, err := validator.VariableValues(schema, document.Operations[0], variables)
	if err != nil {
		t.Fatalf("the variables are not valid: %v", err)
	}
	operation := &graphql.OperationContext{Doc: document, Operation: document.Operations[0], Variables: values}
	fields := graphql.CollectFields(operation, document.Operations[0].SelectionSet, []string{"Query"})
	if len(fields) != 1 {
		t.Fatalf("the query has %d root fields, not one", len(fields))
	}
	return compiler.Compile(operation, fields[0])
}

// variables gives a case's variables as they come out of a request.
func (c testCase) variables(t *testing.T) map[string]any {
	t.Helper()
	if c.Cursor != nil {
		return map[string]any{"after": cypher.EncodeCursor(c.Cursor.Order, c.Cursor.Values)}
	}
	text, err := json.Marshal(c.Variables)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var variables map[string]any
	if err := decoder.Decode(&variables); err != nil {
		t.Fatal(err)
	}
	return variables
}

func TestStatements(t *testing.T) {
	compiler, schema := newCompiler(t)
	golden := goldie.New(t, goldie.WithFixtureDir("testdata/golden"))
	for _, c := range cases(t) {
		t.Run(c.Name, func(t *testing.T) {
			statement, err := compile(t, compiler, schema, c.Query, c.variables(t))
			if err != nil {
				t.Fatal(err)
			}
			params, err := json.Marshal(statement.Params)
			if err != nil {
				t.Fatal(err)
			}
			golden.Assert(t, c.Name, []byte(layout(statement.Text)+"\n"+string(params)+"\n"))
		})
	}
}

// layout breaks a statement into lines at its clauses and braces, so that a
// change of it can be read.
func layout(text string) string {
	for _, clause := range []string{" MATCH ", " OPTIONAL MATCH ", " WITH ", " WHERE ", " ORDER BY ", " RETURN ", " UNWIND ", " CALL "} {
		text = strings.ReplaceAll(text, clause, "\n"+strings.TrimLeft(clause, " "))
	}
	text = strings.ReplaceAll(text, "OPTIONAL\nMATCH", "OPTIONAL MATCH")
	text = strings.ReplaceAll(text, "STARTS\nWITH", "STARTS WITH")
	depth, lines := 0, strings.Split(text, "\n")
	for i, line := range lines {
		indent := depth
		depth += strings.Count(line, "{ ") + strings.Count(line, "{\n") - strings.Count(line, " }")
		if strings.HasSuffix(line, "{") {
			depth++
		}
		lines[i] = strings.Repeat("  ", max(indent, 0)) + line
	}
	return strings.Join(lines, "\n")
}
