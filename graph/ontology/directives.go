package ontology

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
)

// Link is what the directive @link says of a field.
type Link struct {
	Type      model.LinkType
	Direction model.LinkDirection
	Kinds     []model.EntityKind // the kinds at the other end, where they are several
}

// LinkOf reads @link, and gives false where the field has none.
func LinkOf(field *ast.FieldDefinition) (Link, bool) {
	directive := field.Directives.ForName("link")
	if directive == nil {
		return Link{}, false
	}
	link := Link{
		Type:      model.LinkType(argument(directive, "type")),
		Direction: model.LinkDirection(argument(directive, "direction")),
	}
	if kinds := directive.Arguments.ForName("kinds"); kinds != nil {
		for _, kind := range kinds.Value.Children {
			link.Kinds = append(link.Kinds, model.EntityKind(kind.Value.Raw))
		}
	}
	return link, true
}

// Relationship is what the directive @relationship says of a field.
type Relationship struct {
	Type      string
	Direction model.LinkDirection
}

// RelationshipOf reads @relationship, and gives false where the field has none.
func RelationshipOf(field *ast.FieldDefinition) (Relationship, bool) {
	directive := field.Directives.ForName("relationship")
	if directive == nil {
		return Relationship{}, false
	}
	return Relationship{argument(directive, "type"), model.LinkDirection(argument(directive, "direction"))}, true
}

// ReferenceOf reads the property that @reference names, and gives false where
// the field has no such directive.
func ReferenceOf(field *ast.FieldDefinition) (string, bool) {
	directive := field.Directives.ForName("reference")
	if directive == nil {
		return "", false
	}
	return argument(directive, "property"), true
}

// SortOf reads what @sort says of a value of an order's enum: a property, or
// the field whose links are counted.
func SortOf(value *ast.EnumValueDefinition) (property, count string) {
	directive := value.Directives.ForName("sort")
	return argument(directive, "property"), argument(directive, "count")
}

// LabelOf gives the Neo4j label of a type, empty where its objects are no nodes.
func LabelOf(definition *ast.Definition) string {
	return argument(definition.Directives.ForName("node"), "label")
}

// OrderOf gives the property that lists of a type follow where no order is
// asked for.
func OrderOf(definition *ast.Definition) string {
	if order := argument(definition.Directives.ForName("node"), "order"); order != "" {
		return order
	}
	return "key"
}

// KindOf gives the kind of an entity's type.
func KindOf(definition *ast.Definition) model.EntityKind {
	return model.EntityKind(strings.ToUpper(definition.Name))
}

func argument(directive *ast.Directive, name string) string {
	if directive == nil {
		return ""
	}
	if argument := directive.Arguments.ForName(name); argument != nil {
		return argument.Value.Raw
	}
	return ""
}
