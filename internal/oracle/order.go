package oracle

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/ontology"
)

// key is one key of an order: what of an entry's value counts, and which end
// comes first.
type key struct {
	of         func(value any) any
	descending bool
}

// order is keys, the most important first.
type order []key

// byProperty sorts nodes by a property, smallest first.
func byProperty(property string) key {
	return key{of: func(value any) any {
		if node, isNode := value.(*Node); isNode {
			return node.Properties[property]
		}
		return nil
	}}
}

// byID comes last in every order, so that no two entries are alike.
func byID() key { return key{of: func(value any) any { return idOf(value) }} }

func idOf(value any) string {
	if link, isLink := value.(*Relationship); isLink {
		return link.id()
	}
	if node, isNode := value.(*Node); isNode {
		return node.id()
	}
	return ""
}

// order gives the order of a list of a type: the one that is asked for, else
// the type's own.
func (r *run) order(definition *ast.Definition, asked []any) (order, error) {
	var keys order
	for _, one := range asked {
		object, isObject := one.(map[string]any)
		if !isObject {
			return nil, fmt.Errorf("an order is %T", one)
		}
		key, err := r.key(definition, object)
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	switch own := ontology.OrderOf(definition); {
	case definition.Name == "Link":
		keys = append(keys, key{of: func(value any) any { return value.(*Relationship).Type }})
	case len(keys) == 0, own == "name" && definition.Kind == ast.Object: // ties of a kind go by name
		keys = append(keys, byProperty(own))
	}
	return append(keys, byID()), nil
}

// key reads one key of an order that is asked for.
func (r *run) key(definition *ast.Definition, asked map[string]any) (key, error) {
	name, _ := asked["field"].(string)
	value := r.schema.Types[definition.Name+"OrderField"].EnumValues.ForName(name)
	if value == nil {
		return key{}, fmt.Errorf("%w the order %s of %s", errUnknown, name, definition.Name)
	}
	property, count := ontology.SortOf(value)
	sort := byProperty(property)
	if count != "" {
		field := definition.Fields.ForName(count)
		link, isLink := ontology.LinkOf(field)
		if !isLink {
			return key{}, fmt.Errorf("%w how to count %s", errUnknown, count)
		}
		sort.of = func(value any) any {
			node, isNode := value.(*Node)
			if !isNode {
				return nil
			}
			facts := 0
			for _, entry := range r.linked(node, link, r.entryType(field)) {
				if entry.link.Properties["intended"] == false {
					facts++
				}
			}
			return facts
		}
	}
	sort.descending = asked["direction"] == "DESC"
	return sort, nil
}

// compare says which of two values comes first.
func (o order) compare(a, b any) int {
	for _, key := range o {
		result := compareValues(key.of(a), key.of(b))
		if key.descending {
			result = -result
		}
		if result != 0 {
			return result
		}
	}
	return 0
}

// sorted gives the entries in the order.
func (o order) sorted(entries []entry) []entry {
	entries = slices.Clone(entries)
	slices.SortStableFunc(entries, func(a, b entry) int { return o.compare(a.value, b.value) })
	return entries
}

// compareValues compares numbers, texts by their code points, and what is
// missing, which is the largest of all.
func compareValues(a, b any) int {
	if a == nil || b == nil {
		switch {
		case a == nil && b == nil:
			return 0
		case a == nil:
			return 1
		}
		return -1
	}
	left, isNumber := number(a)
	if right, bothAre := number(b); isNumber && bothAre {
		return cmp.Compare(left, right)
	}
	return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) // UTF-8 keeps the order of code points
}
