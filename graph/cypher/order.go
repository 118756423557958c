package cypher

import (
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// sortKey is one key of an order.
type sortKey struct {
	name       string // what the cursor remembers it by
	expression string
	descending bool
	nullable   bool
}

// sortKeys reads orderBy and completes it to a total order: by name, which
// every entity of a kind has for itself, or by the type's own order and the
// id.
func (b *builder) sortKeys(s *source, field graphql.CollectedField, arguments map[string]any) ([]sortKey, error) {
	if s.keys != nil {
		return s.keys, nil
	}
	var keys []sortKey
	given, _ := arguments["orderBy"].([]any)
	if one, ok := arguments["orderBy"].(map[string]any); ok {
		given = []any{one}
	}
	for _, item := range given {
		order, _ := item.(map[string]any)
		key, err := b.sortKey(s, field, order)
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	if len(keys) == 0 {
		property := ontology.OrderOf(s.of)
		keys = append(keys, sortKey{name: property, expression: s.entry + "." + property})
	}
	last := sortKey{name: "id", expression: s.entry + ".id"}
	if s.of.Kind == ast.Object && ontology.OrderOf(s.of) == "name" { // no two entities of a kind have the same
		last = sortKey{name: "name", expression: s.entry + ".name"}
	}
	for i, key := range keys {
		if key.expression == last.expression {
			return keys[:i+1], nil
		}
	}
	return append(keys, last), nil
}

func (b *builder) sortKey(s *source, field graphql.CollectedField, order map[string]any) (sortKey, error) {
	name, _ := order["field"].(string)
	fields := b.definition(b.definition(field.Definition.Arguments.ForName("orderBy").Type).Fields.ForName("field").Type)
	value := fields.EnumValues.ForName(name)
	if value == nil {
		return sortKey{}, badInput("%s cannot be ordered by %q", field.Name, name)
	}
	key := sortKey{name: name, descending: order["direction"] == model.OrderDirectionDesc.String()}
	property, counted := ontology.SortOf(value)
	if counted == "" {
		key.expression, key.nullable = s.entry+"."+property, property != "name"
		return key, nil
	}
	key.expression = countOf(s.entry, counted)
	return key, nil
}

// countOf is the number of facts behind a link field, which the entity carries.
func countOf(v, field string) string {
	return "coalesce(" + v + "." + ontology.CountProperty(field) + ", 0)"
}

// signature names an order in a cursor, so that a cursor of another is refused.
func signature(keys []sortKey) string {
	var names []string
	for _, key := range keys {
		name := key.name
		if key.descending {
			name = "-" + name
		}
		names = append(names, name)
	}
	return strings.Join(names, ",")
}

// keyset writes the condition that an entry stands behind (or in front of)
// the one whose keys are given, or is that one. Neo4j sorts null as the
// largest value.
func (b *builder) keyset(keys []sortKey, values []any, behind, orIs bool) string {
	key, value := keys[0], values[0]
	k := key.expression
	operator := "<"
	larger := key.descending != behind
	if larger {
		operator = ">"
	}
	if orIs && len(keys) == 1 {
		operator += "="
	}
	var beyond, same string
	if value == nil {
		same = k + " IS NULL"
		if !larger {
			beyond = k + " IS NOT NULL"
		}
	} else {
		parameter := b.bind(value)
		same = k + " = " + parameter
		beyond = k + " " + operator + " " + parameter
		if larger && key.nullable {
			beyond = "(" + beyond + " OR " + k + " IS NULL)"
		}
	}
	if len(keys) == 1 {
		return beyond
	}
	rest := "(" + same + " AND " + b.keyset(keys[1:], values[1:], behind, orIs) + ")"
	if beyond == "" {
		return rest
	}
	return "(" + beyond + " OR " + rest + ")"
}
