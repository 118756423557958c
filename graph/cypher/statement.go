// Package cypher compiles a root field of a GraphQL operation, with everything
// selected under it, into one Cypher statement, and writes the record that
// comes back as the field's JSON. It does no I/O.
//
// The text of a statement depends on the shape of the selection alone; values
// travel as parameters. Records are nested lists in the order of the
// selection, so that no name travels with a value.
package cypher

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/maypok86/otter/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/ontology"
)

// Statement is a compiled root field.
type Statement struct {
	Text   string         // one read-only statement that returns one record with one value
	Params map[string]any // the values that Text names

	// GaveUp stands for the record's value where the search took longer than it
	// may; nil where there is no answer then.
	GaveUp any

	check  func(value any) error
	render render
}

// JSON writes the record's value as the root field's JSON. It gives an *Error
// where the value shows that the question has no answer: NOT_FOUND, AMBIGUOUS.
func (s *Statement) JSON(value any) ([]byte, error) {
	if s.check != nil {
		if err := s.check(value); err != nil {
			return nil, err
		}
	}
	return s.render(make([]byte, 0, 4096), value), nil
}

// Compiler compiles root fields of one schema. It is safe for concurrent use.
type Compiler struct {
	schema *ast.Schema
	kept   *otter.Cache[shape, *Statement]
	byID   map[string]*ast.Definition // the types of nodes by the prefix of their ids
	links  string                     // all link types, as a relationship pattern takes them
}

// NewCompiler prepares a compiler for the schema.
func NewCompiler(schema *ast.Schema) *Compiler {
	c := &Compiler{schema: schema, kept: otter.Must(&otter.Options[shape, *Statement]{MaximumSize: keptStatements}), byID: map[string]*ast.Definition{}}
	for _, definition := range schema.GetPossibleTypes(schema.Types["Node"]) {
		if ontology.LabelOf(definition) != "" {
			c.byID[idPrefix(definition)] = definition
		}
	}
	for i, value := range schema.Types["LinkType"].EnumValues {
		if i > 0 {
			c.links += "|"
		}
		c.links += value.Name
	}
	return c
}

// Compile compiles a field of Query, or gives the statement that was made when
// the same was asked before, with other texts in its variables. The operation
// has to be valid; what validation cannot see, such as a wrong cursor, gives an
// *Error.
func (c *Compiler) Compile(operation *graphql.OperationContext, field graphql.CollectedField) (*Statement, error) {
	given := c.mark(operation)
	shape, err := given.shape(operation, field)
	if err != nil {
		return nil, err
	}
	statement, ok := c.kept.GetIfPresent(shape)
	if !ok {
		b := &builder{Compiler: c, operation: operation, given: given, params: map[string]any{}}
		if statement, err = b.root(field); err != nil {
			return nil, err
		}
		statement.Params = b.params
		if !b.fixed && len(shape.variables) <= keptShape {
			c.kept.Set(shape, statement)
		}
	}
	filled := *statement
	filled.Params = given.fill(statement.Params)
	return &filled, nil
}

func (b *builder) root(field graphql.CollectedField) (*Statement, error) {
	switch field.Name {
	case "node":
		return b.node(field)
	case "nodes":
		return b.nodes(field)
	case "plan":
		return b.oneByID(field)
	case "entity":
		return b.entity(field)
	case "search":
		return b.search(field)
	case "subgraph":
		return b.subgraph(field)
	case "paths":
		return b.paths(field)
	case "counts":
		return b.counts(field)
	case "revision":
		return returning("head(COLLECT { MATCH (n:Revision) RETURN n.token })", scalar), nil
	}
	if !isConnection(b.schema.Types[field.Definition.Type.Name()]) {
		return nil, fmt.Errorf("no statement is known for the field %q", field.Name)
	}
	return b.list(field)
}

func returning(expression string, render render) *Statement {
	return &Statement{Text: "RETURN " + expression + " AS value", render: render}
}
