package cypher_test

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator"
)

// BenchmarkCompile times what an operation costs that was parsed before: the
// aim is less than 100 µs.
func BenchmarkCompile(b *testing.B) {
	compiler, schema := newCompiler(b)
	for name, query := range map[string]string{
		"list":   "{ projects { totalCount nodes { id name status } } }",
		"filter": `{ projects(first: 20, where: {status: {eq: PLANNED}, industries: {some: {name: {eq: "集成电路"}}}}, orderBy: [{field: NAME}]) { totalCount nodes { id name status year } } }`,
		"deep":   `{ industries(where: {name: {eq: "集成电路"}}) { nodes { id name projects(first: 100) { nodes { id name status developers { nodes { id name } } areas { edges { link { evidence { quote } } node { id name } } } } } } } }`,
	} {
		document, errs := gqlparser.LoadQueryWithRules(schema, query, nil)
		if errs != nil {
			b.Fatal(errs)
		}
		values, err := validator.VariableValues(schema, document.Operations[0], nil)
		if err != nil {
			b.Fatal(err)
		}
		operation := &graphql.OperationContext{Doc: document, Operation: document.Operations[0], Variables: values}
		field := graphql.CollectFields(operation, document.Operations[0].SelectionSet, []string{"Query"})[0]
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := compiler.Compile(operation, field); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
