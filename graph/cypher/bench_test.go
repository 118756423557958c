package cypher_test

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator"
)

// BenchmarkCompile times what an operation costs that was parsed before: the
// aim is less than 100 µs for one that was never asked, and next to nothing
// for one that was asked with other texts.
func BenchmarkCompile(b *testing.B) {
	compiler, schema := newCompiler(b)
	for name, query := range map[string]string{
		"list":   "{ projects { totalCount nodes { id name status } } }",
		"filter": `query ($industry: String!) { projects(first: 20, where: {status: {eq: PLANNED}, industries: {some: {name: {eq: $industry}}}}, orderBy: [{field: NAME}]) { totalCount nodes { id name status year } } }`,
		"deep":   `query ($industry: String!) { industries(where: {name: {eq: $industry}}) { nodes { id name projects(first: 100) { nodes { id name status developers { nodes { id name } } areas { edges { link { evidence { quote } } node { id name } } } } } } } }`,
	} {
		document, errs := gqlparser.LoadQueryWithRules(schema, query, nil)
		if errs != nil {
			b.Fatal(errs)
		}
		variables := map[string]any{}
		if len(document.Operations[0].VariableDefinitions) > 0 {
			variables["industry"] = "集成电路"
		}
		values, err := validator.VariableValues(schema, document.Operations[0], variables)
		if err != nil {
			b.Fatal(err)
		}
		operation := &graphql.OperationContext{Doc: document, Operation: document.Operations[0], Variables: values}
		field := graphql.CollectFields(operation, document.Operations[0].SelectionSet, []string{"Query"})[0]
		b.Run(name+"/first", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				again := *field.Field // another field, as far as the compiler knows
				if _, err := compiler.Compile(operation, graphql.CollectedField{Field: &again, Selections: field.Selections}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/again", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := compiler.Compile(operation, field); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
