package cypher

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// builder compiles one root field.
type builder struct {
	*Compiler
	operation *graphql.OperationContext
	given     *giving
	params    map[string]any
	names     int
	fixed     bool // the statement follows from a text of a variable
}

// bind makes a value a parameter and gives its name in the text.
func (b *builder) bind(value any) string {
	name := "p" + strconv.Itoa(len(b.params))
	b.params[name] = plain(value)
	return "$" + name
}

// plain gives a value as the driver takes it: numbers of variables arrive as
// json.Number, which it would take for a text.
func plain(value any) any {
	switch v := value.(type) {
	case json.Number:
		if whole, err := v.Int64(); err == nil {
			return whole
		}
		if f, err := v.Float64(); err == nil {
			return f
		}
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = plain(item)
		}
		return list
	}
	return value
}

// name makes a variable that nothing else in the statement has.
func (b *builder) name(prefix string) string {
	b.names++
	return prefix + strconv.Itoa(b.names)
}

// arguments gives a field's arguments, with the texts of variables marked.
func (b *builder) arguments(field graphql.CollectedField) map[string]any {
	return field.ArgumentMap(b.given.variables)
}

func (b *builder) definition(t *ast.Type) *ast.Definition { return b.schema.Types[t.Name()] }

func (b *builder) collect(definition *ast.Definition, selection ast.SelectionSet) []graphql.CollectedField {
	satisfies := []string{definition.Name}
	for _, super := range b.schema.GetImplements(definition) {
		satisfies = append(satisfies, super.Name)
	}
	return graphql.CollectFields(b.operation, selection, satisfies)
}

func isConnection(definition *ast.Definition) bool {
	return definition != nil && strings.HasSuffix(definition.Name, "Connection")
}

func (b *builder) connectionNode(connection *ast.Definition) *ast.Definition {
	return b.definition(connection.Fields.ForName("nodes").Type)
}

func idPrefix(definition *ast.Definition) string { return strings.ToLower(definition.Name) }

// arrow writes a relationship pattern between two node patterns, pointing as
// it is read from the left one.
func arrow(left, relationship string, direction model.LinkDirection, right string) string {
	switch direction {
	case model.LinkDirectionOut:
		return left + "-" + relationship + "->" + right
	case model.LinkDirectionIn:
		return left + "<-" + relationship + "-" + right
	}
	return left + "-" + relationship + "-" + right
}

func where(conditions []string) string {
	if len(conditions) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(conditions, " AND ")
}

// concreteTypes gives the types of nodes that a value of the definition can
// be, only those of the kinds where kinds are given.
func (b *builder) concreteTypes(definition *ast.Definition, kinds []model.EntityKind) []*ast.Definition {
	if definition.Kind == ast.Object {
		return []*ast.Definition{definition}
	}
	var types []*ast.Definition
	for _, possible := range b.schema.GetPossibleTypes(definition) {
		if ontology.LabelOf(possible) == "" || len(kinds) > 0 && !slices.Contains(kinds, ontology.KindOf(possible)) {
			continue
		}
		types = append(types, possible)
	}
	return types
}

// labels writes the label expression of a type's nodes: the kinds, where they
// are given, else the type's own label.
func (b *builder) labels(definition *ast.Definition, kinds []model.EntityKind) string {
	if len(kinds) == 0 {
		return ontology.LabelOf(definition)
	}
	var labels []string
	for _, possible := range b.concreteTypes(definition, kinds) {
		labels = append(labels, ontology.LabelOf(possible))
	}
	slices.Sort(labels)
	return strings.Join(labels, "|")
}

// kindsOf and linkTypesOf read a list argument; an empty list is no
// restriction, as null is.
func kindsOf(value any) []model.EntityKind { return enums[model.EntityKind](value) }

func (b *builder) linkTypesOf(value any) string {
	types := enums[string](value)
	if len(types) == 0 {
		return b.links
	}
	return strings.Join(types, "|")
}

func enums[T ~string](value any) []T {
	var list []T
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			if name, ok := item.(string); ok {
				list = append(list, T(name))
			}
		}
	case string: // one value stands for a list of one
		list = append(list, T(v))
	}
	slices.Sort(list)
	return slices.Compact(list)
}
