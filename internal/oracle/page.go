package oracle

import (
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// entry is one of a list: a thing, and the link that leads to it.
type entry struct {
	thing
	link *Relationship
}

// entries gives what a connection of a thing holds, before its where.
func (e *Evaluator) entries(declared *ast.FieldDefinition, t thing, field graphql.CollectedField) []entry {
	arguments := field.ArgumentMap(e.Operation.Variables)
	of := e.Schema.Types[declared.Type.Name()].Fields.ForName("nodes").Type.Name()
	var list []entry
	switch link, isLink := ontology.LinkOf(declared); {
	case isLink:
		for _, s := range t.node.steps(link.Type.String(), link.Direction.String()) {
			if e.leadsTo(declared, link, s.to) && e.wanted(s.over, arguments) {
				list = append(list, entry{thing{node: s.to}, s.over})
			}
		}
	case of == "Link" && t.node.is("Passage"):
		for _, s := range t.node.steps("IN_PASSAGE", "IN") {
			for _, r := range e.Graph.Relationships {
				same := func(one entry) bool { return one.link == r }
				if s.to.is("Evidence") && e.isLink(r) && r.Properties["id"] == s.to.Properties["of"] && !slices.ContainsFunc(list, same) {
					list = append(list, entry{thing{link: r}, r})
				}
			}
		}
	case of == "Link":
		types, _ := arguments["types"].([]any)
		for _, value := range e.Schema.Types["LinkType"].EnumValues {
			if len(types) > 0 && !slices.Contains(types, any(value.Name)) {
				continue
			}
			for _, s := range t.node.steps(value.Name, arguments["direction"].(string)) {
				if e.wanted(s.over, arguments) {
					list = append(list, entry{thing{link: s.over}, s.over})
				}
			}
		}
	default:
		relationship, _ := ontology.RelationshipOf(declared)
		for _, s := range t.node.steps(relationship.Type, relationship.Direction.String()) {
			if s.to.is(ontology.LabelOf(e.Schema.Types[of])) {
				list = append(list, entry{thing: thing{node: s.to}})
			}
		}
	}
	return list
}

// leadsTo says whether a link field holds the node at the other end.
func (e *Evaluator) leadsTo(declared *ast.FieldDefinition, link ontology.Link, other *Node) bool {
	if len(link.Kinds) > 0 {
		return slices.ContainsFunc(link.Kinds, func(kind model.EntityKind) bool { return other.is(labelOf(kind.String())) })
	}
	of := e.Schema.Types[declared.Type.Name()].Fields.ForName("nodes").Type.Name()
	return other.is(of)
}

// connection pages entries.
func (e *Evaluator) connection(definition, of *ast.Definition, entries []entry, arguments map[string]any, field graphql.CollectedField) any {
	if filter, ok := arguments["where"].(map[string]any); ok {
		input := e.Schema.Types[field.Definition.Arguments.ForName("where").Type.Name()]
		entries = slices.DeleteFunc(entries, func(one entry) bool { return !e.fits(of, input, one.thing, filter) })
	}
	e.sort(of, entries, arguments, field)
	total := len(entries)
	place := func(name string) int {
		cursor, _ := arguments[name].(string)
		return slices.IndexFunc(entries, func(one entry) bool { return cursor != "" && one.id() == e.Cursors[cursor] })
	}
	before, after := 0, 0
	if at := place("before"); at >= 0 {
		before = len(entries) - at
	}
	if at := place("after"); at >= 0 {
		after = at + 1
	}
	shown := entries[after : len(entries)-before]
	first, hasFirst := number(arguments["first"])
	last, hasLast := number(arguments["last"])
	var next, previous bool
	switch {
	case hasLast:
		previous, next = len(shown) > int(last), before > 0 || arguments["before"] != nil
		shown = shown[max(0, len(shown)-int(last)):]
	default:
		if !hasFirst {
			first = 20
		}
		next, previous = len(shown) > int(first), arguments["after"] != nil
		shown = shown[:min(len(shown), int(first))]
	}
	page := map[string]any{}
	for _, f := range e.collect(definition, field.Selections) {
		switch f.Name {
		case "__typename":
			page[f.Alias] = definition.Name
		case "totalCount":
			page[f.Alias] = total
		case "nodes":
			page[f.Alias] = each(shown, func(one entry) any { return e.shown(one, f.Selections) })
		case "edges":
			edge := e.Schema.Types[definition.Fields.ForName("edges").Type.Name()]
			page[f.Alias] = each(shown, func(one entry) any { return e.edge(edge, one, f.Selections) })
		case "pageInfo":
			info := map[string]any{}
			for _, i := range e.collect(e.Schema.Types["PageInfo"], f.Selections) {
				info[i.Alias] = map[string]any{"hasNextPage": next, "hasPreviousPage": previous, "__typename": "PageInfo"}[i.Name]
			}
			page[f.Alias] = info
		}
	}
	return page
}

func each(entries []entry, one func(entry) any) []any {
	list := []any{}
	for _, entry := range entries {
		list = append(list, one(entry))
	}
	return list
}

func (e *Evaluator) shown(one entry, selection ast.SelectionSet) any {
	if one.node == nil {
		return e.object(e.Schema.Types["Link"], one.thing, selection)
	}
	return e.object(e.concrete(one.node), one.thing, selection)
}

func (e *Evaluator) edge(definition *ast.Definition, one entry, selection ast.SelectionSet) any {
	edge := map[string]any{}
	for _, f := range e.collect(definition, selection) {
		switch f.Name {
		case "__typename":
			edge[f.Alias] = definition.Name
		case "node":
			edge[f.Alias] = e.shown(one, f.Selections)
		case "link":
			edge[f.Alias] = e.object(e.Schema.Types["Link"], thing{link: one.link}, f.Selections)
		}
	}
	return edge
}

// sort puts entries in the order that is asked for, then that of their type,
// then by id. Null is the largest value.
func (e *Evaluator) sort(of *ast.Definition, entries []entry, arguments map[string]any, field graphql.CollectedField) {
	type key struct {
		value      func(entry) any
		descending bool
	}
	var keys []key
	orders, _ := arguments["orderBy"].([]any)
	for _, item := range orders {
		order := item.(map[string]any)
		input := e.Schema.Types[field.Definition.Arguments.ForName("orderBy").Type.Name()]
		value := e.Schema.Types[input.Fields.ForName("field").Type.Name()].EnumValues.ForName(order["field"].(string))
		property, counted := ontology.SortOf(value)
		k := key{func(one entry) any { return one.property(property) }, order["direction"] == "DESC"}
		if counted != "" {
			declared := of.Fields.ForName(counted)
			link, _ := ontology.LinkOf(declared)
			k.value = func(one entry) any {
				facts := 0
				for _, s := range one.node.steps(link.Type.String(), link.Direction.String()) {
					if e.leadsTo(declared, link, s.to) && s.over.Properties["intended"] != true {
						facts++
					}
				}
				return int64(facts)
			}
		}
		keys = append(keys, k)
	}
	switch {
	case of.Name == "Link":
		keys = append(keys, key{value: func(one entry) any { return one.link.Type }})
	case len(keys) == 0:
		keys = append(keys, key{value: func(one entry) any { return one.property(ontology.OrderOf(of)) }})
	case ontology.OrderOf(of) == "name" && of.Kind == ast.Object: // ties among entities of a kind go by name
		keys = append(keys, key{value: func(one entry) any { return one.property("name") }})
	}
	keys = append(keys, key{value: func(one entry) any { return one.id() }})
	sort.SliceStable(entries, func(i, j int) bool {
		for _, k := range keys {
			c := compare(k.value(entries[i]), k.value(entries[j]))
			if c != 0 {
				return (c < 0) != k.descending
			}
		}
		return false
	})
}

// compare orders two values, null last.
func compare(a, b any) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	x, isNumber := number(a)
	if y, ok := number(b); isNumber && ok {
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	return strings.Compare(text(a), text(b))
}

// number reads any of the numbers that arguments and properties come as.
func number(value any) (float64, bool) {
	switch v := value.(type) {
	case int64:
		return float64(v), true
	case int:
		return float64(v), true
	case float64:
		return v, true
	case json.Number:
		f, err := v.Float64()
		return f, err == nil
	}
	return 0, false
}

func text(value any) string { return fmt.Sprint(value) }
