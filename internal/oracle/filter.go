package oracle

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// fits says whether an object is one that a where input means. A comparison
// with what is missing does not hold, and its opposite does.
func (r *run) fits(input, definition *ast.Definition, value any, where map[string]any) (bool, error) {
	for name, condition := range where {
		if condition == nil {
			continue
		}
		field := input.Fields.ForName(name)
		fits, err := r.holds(input, definition, value, field, condition)
		if err != nil {
			return false, fmt.Errorf("%s: %w", name, err)
		}
		if !fits {
			return false, nil
		}
	}
	return true, nil
}

// holds says whether one field of a where input holds for an object.
func (r *run) holds(input, definition *ast.Definition, value any, field *ast.FieldDefinition, condition any) (bool, error) {
	switch field.Name {
	case "and", "or":
		wheres, _ := condition.([]any)
		for _, where := range wheres {
			fits, err := r.fits(input, definition, value, object(where))
			if err != nil || fits == (field.Name == "or") {
				return fits, err
			}
		}
		return field.Name == "and", nil
	case "not":
		fits, err := r.fits(input, definition, value, object(condition))
		return !fits, err
	case "evidence":
		return r.supported(idOf(value), object(condition))
	}
	if link, isLink := value.(*Relationship); isLink {
		return r.linkHolds(link, field.Name, condition)
	}
	node, isNode := value.(*Node)
	if !isNode {
		return false, fmt.Errorf("%w filters of %T", errUnknown, value)
	}
	switch kind := field.Type.Name(); {
	case kind == "Boolean":
		return node.Properties[field.Name] == condition, nil
	case strings.HasSuffix(kind, "LinkFilter"):
		return r.linksHold(node, definition.Fields.ForName(field.Name), object(condition))
	case strings.HasSuffix(kind, "ListFilter"), strings.HasSuffix(kind, "Where"):
		return r.relatedHold(node, definition.Fields.ForName(field.Name), r.schema.Types[kind], object(condition))
	case field.Name == "name" && node.is("Entity"):
		return oneHolds(names(node), object(condition))
	case field.Name == "kind" && node.is("Entity"):
		return oneHolds([]any{r.kind(node)}, object(condition))
	case strings.HasSuffix(kind, "Filter"):
		return oneHolds(present(node.Properties[field.Name]), object(condition))
	}
	return false, fmt.Errorf("%w filters by %s", errUnknown, field.Type)
}

func object(value any) map[string]any {
	fields, _ := value.(map[string]any)
	return fields
}

func present(value any) []any {
	if value == nil {
		return nil
	}
	return []any{value}
}

// linkHolds says whether a field of LinkWhere holds for a link.
func (r *run) linkHolds(link *Relationship, name string, condition any) (bool, error) {
	switch name {
	case "id":
		return oneHolds([]any{link.id()}, object(condition))
	case "types":
		types, _ := condition.([]any)
		return slices.Contains(types, any(link.Type)), nil
	case "source":
		return r.fits(r.schema.Types["EntityWhere"], r.schema.Types["Entity"], link.From, object(condition))
	case "target":
		return r.fits(r.schema.Types["EntityWhere"], r.schema.Types["Entity"], link.To, object(condition))
	case "intended", "background":
		return link.Properties[name] == condition, nil
	case "plan":
		return slices.ContainsFunc(r.graph.evidence[link.id()], func(evidence *Node) bool {
			plans := related(evidence, ontology.Relationship{Type: "FROM_PLAN", Direction: model.LinkDirectionOut}, "Plan")
			return slices.ContainsFunc(plans, func(plan *Node) bool { return plan.id() == condition })
		}), nil
	}
	return false, fmt.Errorf("%w LinkWhere.%s", errUnknown, name)
}

// keepsLink says whether a link is one that the arguments of a typed field, or
// a link filter, ask for.
func (r *run) keepsLink(link *Relationship, asked map[string]any) (bool, error) {
	for _, name := range []string{"intended", "background"} {
		if wanted := asked[name]; wanted != nil && link.Properties[name] != wanted {
			return false, nil
		}
	}
	if evidence, given := asked["evidence"].(map[string]any); given {
		return r.supported(link.id(), evidence)
	}
	return true, nil
}

// linksHold says whether a link filter holds.
func (r *run) linksHold(node *Node, field *ast.FieldDefinition, filter map[string]any) (bool, error) {
	link, isLink := ontology.LinkOf(field)
	if !isLink {
		return false, fmt.Errorf("%w the link %s", errUnknown, field.Name)
	}
	other := r.entryType(field)
	var ends []any
	for _, entry := range r.linked(node, link, other) {
		kept, err := r.keepsLink(entry.link, filter)
		if err != nil {
			return false, err
		}
		if kept {
			ends = append(ends, entry.value)
		}
	}
	input := r.schema.Types[other.Name+"Where"]
	return quantified(ends, filter, func(end any, where map[string]any) (bool, error) {
		if filter["withDescendants"] != true {
			return r.fits(input, other, end, where)
		}
		for _, one := range r.withParents(other, end) {
			if fits, err := r.fits(input, other, one, where); fits || err != nil {
				return fits, err
			}
		}
		return false, nil
	})
}

// withParents gives an entity, its parents, their parents and so on, by facts.
func (r *run) withParents(definition *ast.Definition, start any) []any {
	field := definition.Fields.ForName("parents")
	link, _ := ontology.LinkOf(field)
	all := []any{start}
	for at := 0; at < len(all); at++ {
		node, _ := all[at].(*Node)
		for _, entry := range r.linked(node, link, definition) {
			if entry.link.Properties["intended"] == false && !slices.Contains(all, entry.value) {
				all = append(all, entry.value)
			}
		}
	}
	return all
}

// relatedHold says whether a filter by related nodes holds: a list's with some,
// none and every, or that of the one node there is.
func (r *run) relatedHold(node *Node, field *ast.FieldDefinition, input *ast.Definition, condition map[string]any) (bool, error) {
	relationship, isRelationship := ontology.RelationshipOf(field)
	if !isRelationship {
		return false, fmt.Errorf("%w the relation %s", errUnknown, field.Name)
	}
	other := r.entryType(field)
	if other == nil {
		other = r.schema.Types[field.Type.Name()]
	}
	ends := values(entriesOf(related(node, relationship, ontology.LabelOf(other))))
	if some := input.Fields.ForName("some"); some != nil {
		input = r.schema.Types[some.Type.Name()]
	} else {
		condition = map[string]any{"some": condition}
	}
	return quantified(ends, condition, func(end any, where map[string]any) (bool, error) {
		return r.fits(input, other, end, where)
	})
}

// supported says whether a filter by evidence holds for what has the id.
func (r *run) supported(id string, filter map[string]any) (bool, error) {
	definition, input := r.schema.Types["Evidence"], r.schema.Types["EvidenceWhere"]
	return quantified(values(entriesOf(r.graph.evidence[id])), filter, func(end any, where map[string]any) (bool, error) {
		return r.fits(input, definition, end, where)
	})
}

// quantified says whether some, none and every, as far as they are given, hold
// for a list.
func quantified(ends []any, filter map[string]any, fits func(end any, where map[string]any) (bool, error)) (bool, error) {
	for _, word := range []string{"some", "none", "every"} {
		where, given := filter[word].(map[string]any)
		if !given {
			continue
		}
		fitting := 0
		for _, end := range ends {
			yes, err := fits(end, where)
			if err != nil {
				return false, err
			}
			if yes {
				fitting++
			}
		}
		if word == "some" && fitting == 0 || word == "none" && fitting > 0 || word == "every" && fitting < len(ends) {
			return false, nil
		}
	}
	return true, nil
}

// oneHolds says whether one of the values, of which a name has several, is
// what a filter of texts, numbers or the like asks for.
func oneHolds(values []any, filter map[string]any) (bool, error) {
	given := 0
	for _, condition := range filter {
		if condition != nil {
			given++
		}
	}
	if given == 0 {
		return true, nil
	}
	for _, value := range values {
		fits := true
		for name, condition := range filter {
			if condition == nil {
				continue
			}
			holds, err := compares(value, name, condition)
			if err != nil {
				return false, err
			}
			fits = fits && holds
		}
		if fits {
			return true, nil
		}
	}
	return false, nil
}

// compares says whether one comparison holds.
func compares(value any, name string, condition any) (bool, error) {
	switch name {
	case "eq":
		return compareValues(value, condition) == 0, nil
	case "in":
		list, _ := condition.([]any)
		return slices.ContainsFunc(list, func(one any) bool { return compareValues(value, one) == 0 }), nil
	case "gt":
		return compareValues(value, condition) > 0, nil
	case "gte":
		return compareValues(value, condition) >= 0, nil
	case "lt":
		return compareValues(value, condition) < 0, nil
	case "lte":
		return compareValues(value, condition) <= 0, nil
	case "contains":
		return strings.Contains(small(value), small(condition)), nil
	case "startsWith":
		return strings.HasPrefix(small(value), small(condition)), nil
	}
	return false, fmt.Errorf("%w the comparison %s", errUnknown, name)
}

// small writes a text in small letters.
func small(value any) string { return strings.ToLower(fmt.Sprint(value)) }
