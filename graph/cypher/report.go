package cypher

import (
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// stored renders an object that is no node of its own, but JSON text in the
// property that has the field's name, in the form of the type: what is selected
// of it, under its response keys. No text, and text that is no JSON, is null.
func (b *builder) stored(of *ast.Type, field graphql.CollectedField) render {
	inner := b.projection(of, field)
	return func(out []byte, value any) []byte {
		text, _ := value.(string)
		var held any
		if json.Unmarshal([]byte(text), &held) != nil {
			held = nil
		}
		return inner(out, held)
	}
}

// projection renders what is selected of a value that JSON gave.
func (b *builder) projection(of *ast.Type, field graphql.CollectedField) render {
	definition := b.definition(of)
	one := render(scalar)
	if !definition.IsLeafType() {
		one = b.projected(definition, field.Selections)
	}
	if of.Elem == nil {
		return one
	}
	list := listOf(one)
	if of.NonNull {
		return list
	}
	return func(out []byte, value any) []byte {
		if value == nil {
			return append(out, "null"...)
		}
		return list(out, value)
	}
}

func (b *builder) projected(definition *ast.Definition, selection ast.SelectionSet) render {
	var names []string
	var members []member
	for _, field := range b.collect(definition, selection) {
		if field.Name == "__typename" {
			members = append(members, newMember(field.Alias, -1, constant(definition.Name)))
			continue
		}
		members = append(members, newMember(field.Alias, len(names), b.projection(field.Definition.Type, field)))
		names = append(names, field.Name)
	}
	whole := object(members)
	return func(out []byte, value any) []byte {
		values, ok := value.(map[string]any)
		if !ok {
			return whole(out, nil)
		}
		tuple := make([]any, len(names))
		for i, name := range names {
			tuple[i] = values[name]
		}
		return whole(out, tuple)
	}
}
