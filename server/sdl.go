package server

import (
	"bytes"
	"fmt"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"plangraph"
)

// internal are the directives that speak of Neo4j; clients do not see them.
var internal = []string{"node", "link", "relationship", "reference", "sort"}

// SDL gives the schema as clients see it.
func SDL() (string, error) {
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: plangraph.Schema})
	if err != nil {
		return "", fmt.Errorf("schema.graphqls cannot be read: %w", err)
	}
	for _, name := range internal {
		delete(schema.Directives, name)
	}
	for _, definition := range schema.Types {
		definition.Directives = public(definition.Directives)
		for _, field := range definition.Fields {
			field.Directives = public(field.Directives)
		}
		for _, value := range definition.EnumValues {
			value.Directives = public(value.Directives)
		}
	}
	var out bytes.Buffer
	formatter.NewFormatter(&out, formatter.WithIndent("  ")).FormatSchema(schema)
	return out.String(), nil
}

func public(directives ast.DirectiveList) ast.DirectiveList {
	var kept ast.DirectiveList
	for _, directive := range directives {
		hidden := false
		for _, name := range internal {
			hidden = hidden || directive.Name == name
		}
		if !hidden {
			kept = append(kept, directive)
		}
	}
	return kept
}
