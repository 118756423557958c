package cypher

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Bounds of the statements that a compiler keeps.
const (
	keptStatements = 2000
	keptShape      = 4096 // bytes of the variables' shape
)

// shape is what the text and the render of a statement follow from.
type shape struct {
	operation *ast.OperationDefinition
	field     *ast.Field
	variables string // as JSON, without the texts
}

// given stands for a text that a variable of the operation gives. A statement
// that only passes it on serves any other text in its place: it is compiled
// once. Texts are all that is left open; another number, enum value or null
// may make another statement.
type given struct {
	at   int // the place among the operation's texts
	text string
}

// MarshalJSON leaves the text out, so that operations that differ in texts
// alone are the same.
func (given) MarshalJSON() ([]byte, error) { return []byte(`""`), nil }

// giving are an operation's variables with their texts marked.
type giving struct {
	variables map[string]any
	texts     []string
}

// mark finds the texts in an operation's variables: values of the types String
// and ID, at any depth, in an order that follows from the variables' shape.
func (c *Compiler) mark(operation *graphql.OperationContext) *giving {
	g := &giving{variables: make(map[string]any, len(operation.Variables))}
	for _, definition := range operation.Operation.VariableDefinitions {
		if value, ok := operation.Variables[definition.Variable]; ok {
			g.variables[definition.Variable] = c.marked(g, definition.Type, value)
		}
	}
	return g
}

func (c *Compiler) marked(g *giving, of *ast.Type, value any) any {
	switch v := value.(type) {
	case string:
		if name := of.Name(); name == "String" || name == "ID" {
			g.texts = append(g.texts, v)
			return given{len(g.texts) - 1, v}
		}
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = c.marked(g, of, item)
		}
		return list
	case map[string]any:
		object, input := make(map[string]any, len(v)), c.schema.Types[of.Name()]
		for _, name := range slices.Sorted(maps.Keys(v)) {
			object[name] = c.marked(g, input.Fields.ForName(name).Type, v[name])
		}
		return object
	}
	return value
}

// shape gives what a root field's statement follows from.
func (g *giving) shape(operation *graphql.OperationContext, field graphql.CollectedField) (shape, error) {
	variables, err := json.Marshal(g.variables)
	return shape{operation.Operation, field.Field, string(variables)}, err
}

// fill gives parameters in which the marks are replaced by the texts.
func (g *giving) fill(params map[string]any) map[string]any {
	filled := make(map[string]any, len(params))
	for name, value := range params {
		filled[name] = g.text(value)
	}
	return filled
}

func (g *giving) text(value any) any {
	switch v := value.(type) {
	case given:
		return g.texts[v.at]
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = g.text(item)
		}
		return list
	}
	return value
}

// known gives a text that the compiler has to look at, empty where there is
// none; the statement then serves no other.
func (b *builder) known(value any) string {
	if mark, ok := value.(given); ok {
		b.fixed = true
		return mark.text
	}
	text, _ := value.(string)
	return text
}
