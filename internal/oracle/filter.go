package oracle

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/ontology"
)

// fits says whether a where input holds for a thing. What cannot be told, for
// a property that is missing, does not hold, and its not does.
func (e *Evaluator) fits(of, input *ast.Definition, t thing, given map[string]any) bool {
	for _, field := range input.Fields {
		if value := given[field.Name]; value != nil && !e.holds(of, input, field, t, value) {
			return false
		}
	}
	return true
}

func (e *Evaluator) holds(of, input *ast.Definition, field *ast.FieldDefinition, t thing, value any) bool {
	nested, _ := value.(map[string]any)
	typeName := field.Type.Name()
	switch {
	case field.Name == "and":
		return !slices.ContainsFunc(listOf(value), func(one any) bool { return !e.fits(of, input, t, one.(map[string]any)) })
	case field.Name == "or":
		return slices.ContainsFunc(listOf(value), func(one any) bool { return e.fits(of, input, t, one.(map[string]any)) })
	case field.Name == "not":
		return !e.fits(of, input, t, nested)
	case t.link != nil && field.Name == "types":
		return len(listOf(value)) == 0 || slices.Contains(listOf(value), any(t.link.Type))
	case t.link != nil && field.Name == "source":
		return e.fits(e.Schema.Types["Entity"], e.Schema.Types["EntityWhere"], thing{node: t.link.From}, nested)
	case t.link != nil && field.Name == "target":
		return e.fits(e.Schema.Types["Entity"], e.Schema.Types["EntityWhere"], thing{node: t.link.To}, nested)
	case t.link != nil && field.Name == "plan":
		return e.supported(t, value)
	case typeName == "Boolean":
		is, _ := t.property(field.Name).(bool)
		return is == value
	case strings.HasSuffix(typeName, "LinkFilter") || strings.HasSuffix(typeName, "ListFilter"):
		return e.quantified(of.Fields.ForName(field.Name), e.Schema.Types[typeName], t, nested)
	case strings.HasSuffix(typeName, "Where"):
		declared := of.Fields.ForName(field.Name)
		return slices.ContainsFunc(e.related(declared, t), func(other *Node) bool {
			return e.fits(e.Schema.Types[declared.Type.Name()], e.Schema.Types[typeName], thing{node: other}, nested)
		})
	case field.Name == "kind":
		return matches(strings.ToUpper(e.concrete(t.node).Name), nested)
	case field.Name == "name":
		aliases, _ := t.property("aliases").([]any)
		return slices.ContainsFunc(append([]any{t.property("name"), t.property("nameEn")}, aliases...), func(name any) bool { return matches(name, nested) })
	}
	return matches(t.property(field.Name), nested)
}

// supported says whether evidence of a plan supports a link.
func (e *Evaluator) supported(t thing, plan any) bool {
	for _, n := range e.Graph.Nodes {
		if n.is("Evidence") && n.Properties["of"] == t.property("id") {
			for _, s := range n.steps("FROM_PLAN", "OUT") {
				if s.to.Properties["id"] == plan {
					return true
				}
			}
		}
	}
	return false
}

// quantified says whether some, none and every hold for what a field leads to.
func (e *Evaluator) quantified(declared *ast.FieldDefinition, filter *ast.Definition, t thing, given map[string]any) bool {
	of := e.Schema.Types[declared.Type.Name()]
	if nodes := of.Fields.ForName("nodes"); nodes != nil {
		of = e.Schema.Types[nodes.Type.Name()]
	}
	var others []*Node
	if link, isLink := ontology.LinkOf(declared); isLink {
		if _, said := given["intended"]; !said {
			given = with(given, "intended", false)
		}
		for _, s := range t.node.steps(link.Type.String(), link.Direction.String()) {
			if e.leadsTo(declared, link, s.to) && e.wanted(s.over, given) {
				others = append(others, s.to)
			}
		}
	} else if _, ok := ontology.ReferenceOf(declared); ok || declared.Type.Elem != nil {
		others = e.related(declared, t)
	} else {
		relationship, _ := ontology.RelationshipOf(declared)
		for _, s := range t.node.steps(relationship.Type, relationship.Direction.String()) {
			if s.to.is(ontology.LabelOf(of)) {
				others = append(others, s.to)
			}
		}
	}
	for _, quantifier := range []string{"some", "none", "every"} {
		nested, ok := given[quantifier].(map[string]any)
		if !ok {
			continue
		}
		input := e.Schema.Types[filter.Fields.ForName(quantifier).Type.Name()]
		fits := 0
		for _, other := range others {
			candidates := []*Node{other}
			if given["withDescendants"] == true {
				candidates = above(other, ontology.LabelOf(of))
			}
			if slices.ContainsFunc(candidates, func(n *Node) bool { return e.fits(of, input, thing{node: n}, nested) }) {
				fits++
			}
		}
		if quantifier == "some" && fits == 0 || quantifier == "none" && fits > 0 || quantifier == "every" && fits < len(others) {
			return false
		}
	}
	return true
}

func with(given map[string]any, name string, value any) map[string]any {
	more := map[string]any{name: value}
	for key, value := range given {
		more[key] = value
	}
	return more
}

// above gives a node and all of a label that it is a part of.
func above(n *Node, label string) []*Node {
	seen := []*Node{n}
	for i := 0; i < len(seen); i++ {
		for _, s := range seen[i].steps("PART_OF", "OUT") {
			if !slices.Contains(seen, s.to) {
				seen = append(seen, s.to)
			}
		}
	}
	return slices.DeleteFunc(seen, func(n *Node) bool { return !n.is(label) })
}

// wanted says whether a link is one that intended, background and evidence let
// through.
func (e *Evaluator) wanted(r *Relationship, arguments map[string]any) bool {
	for _, name := range []string{"intended", "background"} {
		if value, ok := arguments[name].(bool); ok && r.Properties[name] != value {
			return false
		}
	}
	evidence, ok := arguments["evidence"].(map[string]any)
	return !ok || e.quantified(e.Schema.Types["Link"].Fields.ForName("evidence"), e.Schema.Types["EvidenceListFilter"], thing{link: r}, evidence)
}

// matches says whether a value fits all operators of a filter.
func matches(value any, filter map[string]any) bool {
	for operator, operand := range filter {
		if operand == nil {
			continue
		}
		if value == nil {
			return false
		}
		lower, part := strings.ToLower(text(value)), strings.ToLower(text(operand))
		fits := map[string]func() bool{
			"eq": func() bool { return compare(value, operand) == 0 },
			"in": func() bool {
				return slices.ContainsFunc(listOf(operand), func(one any) bool { return compare(value, one) == 0 })
			},
			"gt":         func() bool { return compare(value, operand) > 0 },
			"gte":        func() bool { return compare(value, operand) >= 0 },
			"lt":         func() bool { return compare(value, operand) < 0 },
			"lte":        func() bool { return compare(value, operand) <= 0 },
			"contains":   func() bool { return strings.Contains(lower, part) },
			"startsWith": func() bool { return strings.HasPrefix(lower, part) },
		}
		if !fits[operator]() {
			return false
		}
	}
	return true
}

func listOf(value any) []any {
	if list, ok := value.([]any); ok {
		return list
	}
	return []any{value}
}
