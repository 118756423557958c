package cypher

import (
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// columns gathers the expressions of one tuple. A field that several types
// share through an interface is computed once.
type columns struct {
	expressions []string
	known       []knownColumn
}

type knownColumn struct {
	field  graphql.CollectedField
	at     int
	render render
}

func (c *columns) add(expression string) int {
	c.expressions = append(c.expressions, expression)
	return len(c.expressions) - 1
}

func (c *columns) text() string { return "[" + strings.Join(c.expressions, ", ") + "]" }

func (c *columns) find(field graphql.CollectedField) (knownColumn, bool) {
	for _, k := range c.known {
		if k.field.Field == field.Field && slices.Equal(k.field.Selections, field.Selections) {
			return k, true
		}
	}
	return knownColumn{}, false
}

// value compiles a selection on the node in variable v (on the relationship
// in v, of a Link) into a tuple and its render. An interface's tuple begins
// with the label of the node, unless all types answer the selection alike;
// kinds restrict what it can be.
func (b *builder) value(definition *ast.Definition, v string, selection ast.SelectionSet, kinds []model.EntityKind) (string, render, error) {
	tuple := &columns{}
	if definition.Kind == ast.Object || isUniform(selection) {
		members, err := b.members(definition, v, selection, tuple, "")
		return tuple.text(), object(members), err
	}
	tuple.add("head([l IN labels(" + v + ") WHERE l <> 'Entity'])")
	renders := map[string]render{}
	types := b.concreteTypes(definition, kinds)
	for _, possible := range types {
		guard := ""
		if len(types) > 1 {
			guard = ontology.LabelOf(possible)
		}
		members, err := b.members(possible, v, selection, tuple, guard)
		if err != nil {
			return "", nil, err
		}
		renders[ontology.LabelOf(possible)] = object(members)
	}
	return tuple.text(), func(out []byte, value any) []byte {
		tuple, _ := value.([]any)
		if len(tuple) > 0 {
			if label, ok := tuple[0].(string); ok && renders[label] != nil {
				return renders[label](out, value)
			}
		}
		return append(out, "null"...)
	}, nil
}

// isUniform says whether a selection on an interface needs no type: it has
// nothing but properties that all types have.
func isUniform(selection ast.SelectionSet) bool {
	for _, selected := range selection {
		field, ok := selected.(*ast.Field)
		if !ok || len(field.SelectionSet) > 0 || field.Name == "__typename" || field.Name == "kind" {
			return false
		}
	}
	return true
}

// members compiles the fields that a selection has on one concrete type. With
// a guard, what only this type has is computed for nodes with that label only.
func (b *builder) members(definition *ast.Definition, v string, selection ast.SelectionSet, tuple *columns, guard string) ([]member, error) {
	var members []member
	for _, field := range b.collect(definition, selection) {
		switch {
		case field.Name == "__typename":
			members = append(members, newMember(field.Alias, -1, constant(definition.Name)))
			continue
		case field.Name == "kind" && ontology.LabelOf(definition) != "":
			members = append(members, newMember(field.Alias, -1, constant(ontology.KindOf(definition).String())))
			continue
		}
		column, known := tuple.find(field)
		if !known {
			expression, render, err := b.field(definition, v, field)
			if err != nil {
				return nil, err
			}
			if guard != "" && field.ObjectDefinition.Kind == ast.Object {
				expression = "CASE WHEN " + v + ":" + guard + " THEN " + expression + " END"
			}
			column = knownColumn{field, tuple.add(expression), render}
			tuple.known = append(tuple.known, column)
		}
		members = append(members, newMember(field.Alias, column.at, column.render))
	}
	return members, nil
}

// field compiles one field of a node or link into an expression.
func (b *builder) field(parent *ast.Definition, v string, field graphql.CollectedField) (string, render, error) {
	declared := parent.Fields.ForName(field.Name)
	of := b.definition(declared.Type)
	switch {
	case of.IsLeafType():
		return property(parent, v, declared), scalar, nil
	case isConnection(of):
		source, err := b.connectionSource(declared, v, field)
		if err != nil {
			return "", nil, err
		}
		page, err := b.page(source, of, field)
		if err != nil {
			return "", nil, err
		}
		return page.expression(), page.render, nil
	case parent.Name == "Link" && declared.Type.NamedType == "Entity":
		return b.linkEnd(v, field)
	case ontology.LabelOf(of) == "":
		return property(parent, v, declared), b.stored(declared.Type, field), nil
	}
	return b.related(declared, of, v, field)
}

// property writes a scalar field. What the schema calls non-null is so even
// where an older load left it out.
func property(parent *ast.Definition, v string, field *ast.FieldDefinition) string {
	switch {
	case parent.Name == "Link" && field.Name == "type":
		return "type(" + v + ")"
	case field.Type.Elem != nil:
		return "coalesce(" + v + "." + field.Name + ", [])"
	case field.Type.NonNull && field.Type.NamedType == "Boolean":
		return "coalesce(" + v + "." + field.Name + ", false)"
	}
	return v + "." + field.Name
}

// related compiles a field that leads to other nodes without paging: one node
// or a short list in its type's own order.
func (b *builder) related(declared *ast.FieldDefinition, of *ast.Definition, v string, field graphql.CollectedField) (string, render, error) {
	n := b.name("n")
	tuple, render, err := b.value(of, n, field.Selections, nil)
	if err != nil {
		return "", nil, err
	}
	pattern := ""
	if reference, ok := ontology.ReferenceOf(declared); ok {
		pattern = "(" + n + ":" + ontology.LabelOf(of) + " {" + reference + ": " + v + ".id})"
	} else {
		relationship, _ := ontology.RelationshipOf(declared)
		pattern = arrow("("+v+")", "[:"+relationship.Type+"]", relationship.Direction, "("+n+":"+ontology.LabelOf(of)+")")
	}
	if declared.Type.Elem == nil {
		return "head([" + pattern + " | " + tuple + "])", render, nil
	}
	return "COLLECT { MATCH " + pattern + " WITH " + n + " ORDER BY " + n + "." + ontology.OrderOf(of) + ", " + n + ".id RETURN " + tuple + " }", listOf(render), nil
}

// linkEnd compiles the source or target of the relationship in v.
func (b *builder) linkEnd(v string, field graphql.CollectedField) (string, render, error) {
	end := "startNode(" + v + ")"
	if field.Name == "target" {
		end = "endNode(" + v + ")"
	}
	entity, n := b.schema.Types["Entity"], end
	if !isUniform(field.Selections) {
		n = b.name("n")
	}
	tuple, render, err := b.value(entity, n, field.Selections, nil)
	if err == nil && n != end {
		tuple = "head([" + n + " IN [" + end + "] | " + tuple + "])"
	}
	return tuple, render, err
}
