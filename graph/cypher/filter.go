package cypher

import (
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// filter compiles a where input on the node in variable v into conditions
// that all have to hold. Each is true, false or null; null does not hold.
func (b *builder) filter(of, input *ast.Definition, v string, given map[string]any, searched bool) ([]string, error) {
	var conditions []string
	for _, field := range input.Fields {
		value, present := given[field.Name]
		if !present || value == nil || searched && field.Name == "search" {
			continue
		}
		condition, err := b.condition(of, input, field, v, value)
		if err != nil {
			return nil, err
		}
		if condition != "" {
			conditions = append(conditions, condition)
		}
	}
	return conditions, nil
}

func (b *builder) condition(of, input *ast.Definition, field *ast.FieldDefinition, v string, value any) (string, error) {
	typeName := field.Type.Name()
	nested, _ := value.(map[string]any)
	switch {
	case of.Name == "Link" && slices.Contains([]string{"types", "plan", "source", "target"}, field.Name):
		return b.linkCondition(field.Name, v, value)
	case field.Name == "and" || field.Name == "or":
		return b.junction(of, input, field.Name, v, value)
	case field.Name == "not":
		condition, err := b.conjunction(of, input, v, nested)
		return "NOT coalesce(" + condition + ", false)", err
	case field.Name == "search":
		return "", badInput("search stands at the top of where, not inside and, or, not")
	case typeName == "Boolean":
		return "coalesce(" + v + "." + field.Name + ", false) = " + b.bind(value), nil
	case strings.HasSuffix(typeName, "LinkFilter") || strings.HasSuffix(typeName, "ListFilter"):
		return b.quantified(of.Fields.ForName(field.Name), b.schema.Types[typeName], v, nested)
	case strings.HasSuffix(typeName, "Where"):
		relationship, _ := ontology.RelationshipOf(of.Fields.ForName(field.Name))
		return b.exists(v, relationship, b.schema.Types[typeName], b.definition(of.Fields.ForName(field.Name).Type), nested)
	case field.Name == "kind":
		return kindCondition(v, nested), nil
	case field.Name == "name":
		return b.anyName(v, nested), nil
	}
	return b.comparison(v+"."+field.Name, nested), nil
}

// conjunction compiles a where input into one condition; an empty one holds.
func (b *builder) conjunction(of, input *ast.Definition, v string, given map[string]any) (string, error) {
	conditions, err := b.filter(of, input, v, given, false)
	if len(conditions) == 0 {
		return "true", err
	}
	return "(" + strings.Join(conditions, " AND ") + ")", err
}

func (b *builder) junction(of, input *ast.Definition, name, v string, value any) (string, error) {
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	var parts []string
	for _, item := range list {
		nested, _ := item.(map[string]any)
		part, err := b.conjunction(of, input, v, nested)
		if err != nil {
			return "", err
		}
		parts = append(parts, part)
	}
	if len(parts) == 0 { // all of none hold, one of none does not
		if name == "and" {
			return "true", nil
		}
		return "false", nil
	}
	return "(" + strings.Join(parts, " "+strings.ToUpper(name)+" ") + ")", nil
}

// quantified compiles some, none and every over the nodes that a field leads to.
func (b *builder) quantified(field *ast.FieldDefinition, filter *ast.Definition, v string, given map[string]any) (string, error) {
	var conditions []string
	for _, quantifier := range []string{"some", "none", "every"} {
		nested, ok := given[quantifier].(map[string]any)
		if !ok {
			continue
		}
		pattern, entry, of, restrictions, err := b.other(field, v, given)
		if err != nil {
			return "", err
		}
		input := b.definition(filter.Fields.ForName(quantifier).Type)
		var condition string
		if given["withDescendants"] == true {
			condition, err = b.withAncestors(of, input, entry, nested)
		} else {
			condition, err = b.conjunction(of, input, entry, nested)
		}
		if err != nil {
			return "", err
		}
		prefix := "EXISTS"
		if quantifier != "some" {
			prefix = "NOT EXISTS"
		}
		if quantifier == "every" {
			condition = "NOT coalesce(" + condition + ", false)"
		}
		if condition != "true" {
			restrictions = append(restrictions, condition)
		}
		conditions = append(conditions, prefix+" { MATCH "+pattern+where(restrictions)+" }")
	}
	return strings.Join(conditions, " AND "), nil
}

// other writes the pattern from v to the nodes that a field leads to.
func (b *builder) other(field *ast.FieldDefinition, v string, given map[string]any) (pattern, entry string, of *ast.Definition, restrictions []string, err error) {
	of = b.definition(field.Type)
	if isConnection(of) {
		of = b.connectionNode(of)
	}
	entry = b.name("n")
	if property, ok := ontology.ReferenceOf(field); ok {
		return "(" + entry + ":" + ontology.LabelOf(of) + " {" + property + ": " + v + ".id})", entry, of, nil, nil
	}
	link, isLink := ontology.LinkOf(field)
	if !isLink {
		relationship, _ := ontology.RelationshipOf(field)
		return arrow("("+v+")", "[:"+relationship.Type+"]", relationship.Direction, "("+entry+":"+ontology.LabelOf(of)+")"), entry, of, nil, nil
	}
	r := b.name("r")
	s := &source{link: r}
	arguments := map[string]any{"intended": false} // the default of every link filter
	maps.Copy(arguments, given)
	err = b.linkConditions(s, arguments)
	return arrow("("+v+")", "["+r+":"+link.Type.String()+"]", link.Direction, "("+entry+":"+b.labels(of, link.Kinds)+")"), entry, of, s.conditions, err
}

// withAncestors holds where the node, or one that it is a part of, fits.
func (b *builder) withAncestors(of, input *ast.Definition, v string, given map[string]any) (string, error) {
	ancestor := b.name("n")
	condition, err := b.conjunction(of, input, ancestor, given)
	if err != nil {
		return "", err
	}
	label := ontology.LabelOf(of)
	return "EXISTS { MATCH (" + v + ")-[:" + model.LinkTypePartOf.String() + "*0..]->(" + ancestor + ":" + label + ") WHERE " + condition + " }", nil
}

// exists compiles a condition on the one node that a field leads to.
func (b *builder) exists(v string, relationship ontology.Relationship, input, of *ast.Definition, given map[string]any) (string, error) {
	n := b.name("n")
	conditions, err := b.filter(of, input, n, given, false)
	if err != nil {
		return "", err
	}
	pattern := arrow("("+v+")", "[:"+relationship.Type+"]", relationship.Direction, "("+n+":"+ontology.LabelOf(of)+")")
	return "EXISTS { MATCH " + pattern + where(conditions) + " }", nil
}

func kindCondition(v string, given map[string]any) string {
	var conditions []string
	for _, operator := range []string{"eq", "in"} {
		value, present := given[operator]
		if !present || value == nil {
			continue
		}
		var labels []string
		for _, kind := range kindsOf(value) {
			labels = append(labels, kind.String()[:1]+strings.ToLower(kind.String()[1:]))
		}
		if len(labels) == 0 {
			return "false"
		}
		conditions = append(conditions, v+":"+strings.Join(labels, "|"))
	}
	if len(conditions) == 0 {
		return "true"
	}
	return strings.Join(conditions, " AND ")
}

var operators = []struct{ name, text string }{
	{"eq", "="},
	{"in", "IN"},
	{"gt", ">"},
	{"gte", ">="},
	{"lt", "<"},
	{"lte", "<="},
	{"contains", "CONTAINS"},
	{"startsWith", "STARTS WITH"},
}

// comparison compiles a filter on a property. Parts of texts are compared
// without regard to the case of Latin letters.
func (b *builder) comparison(property string, given map[string]any) string {
	var conditions []string
	for _, operator := range operators {
		value, present := given[operator.name]
		if !present || value == nil {
			continue
		}
		left, right := property, b.bind(value)
		if operator.name == "contains" || operator.name == "startsWith" {
			left, right = "toLower("+left+")", "toLower("+right+")"
		}
		conditions = append(conditions, left+" "+operator.text+" "+right)
	}
	if len(conditions) == 0 {
		return "true"
	}
	return strings.Join(conditions, " AND ")
}

// anyName compiles a filter on an entity's name, which any of its names may
// fit.
func (b *builder) anyName(v string, given map[string]any) string {
	x := b.name("x")
	names := "[" + v + ".name, " + v + ".nameEn] + coalesce(" + v + ".aliases, [])"
	return "any(" + x + " IN " + names + " WHERE " + b.comparison(x, given) + ")"
}
