package oracle

import (
	"slices"
	"sort"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/ontology"
)

// Evaluator answers the root fields of one operation.
type Evaluator struct {
	Graph     *Graph
	Schema    *ast.Schema
	Operation *graphql.OperationContext
	// Cursors says which entry a cursor stands for, by its id.
	Cursors map[string]string
}

// thing is what a selection is made on: a node, or a link.
type thing struct {
	node *Node
	link *Relationship
}

func (t thing) property(name string) any {
	if t.link != nil {
		return t.link.Properties[name]
	}
	return t.node.Properties[name]
}

func (t thing) id() string {
	id, _ := t.property("id").(string)
	return id
}

// Root answers a root field: a map, a list or a scalar, as JSON decodes.
func (e *Evaluator) Root(field graphql.CollectedField) any {
	arguments := field.ArgumentMap(e.Operation.Variables)
	definition := e.Schema.Types[field.Definition.Type.Name()]
	switch field.Name {
	case "node", "plan":
		return e.byID(arguments["id"].(string), definition, field.Selections)
	case "nodes":
		list := []any{}
		for _, id := range arguments["ids"].([]any) {
			list = append(list, e.byID(id.(string), definition, field.Selections))
		}
		return list
	case "counts":
		return e.counts(arguments, field.Selections)
	}
	of := e.Schema.Types[definition.Fields.ForName("nodes").Type.Name()]
	var entries []entry
	if of.Name == "Link" {
		for _, r := range e.Graph.Relationships {
			if e.isLink(r) {
				entries = append(entries, entry{thing: thing{link: r}, link: r})
			}
		}
	} else {
		for _, n := range e.Graph.Nodes {
			if n.is(ontology.LabelOf(of)) {
				entries = append(entries, entry{thing: thing{node: n}})
			}
		}
	}
	return e.connection(definition, of, entries, arguments, field)
}

func (e *Evaluator) isLink(r *Relationship) bool {
	return e.Schema.Types["LinkType"].EnumValues.ForName(r.Type) != nil
}

func (e *Evaluator) byID(id string, definition *ast.Definition, selection ast.SelectionSet) any {
	for _, n := range e.Graph.Nodes {
		if n.is("FormerId") && n.Properties["id"] == id {
			n = n.steps("NOW", "OUT")[0].to
			id, _ = n.Properties["id"].(string)
		}
	}
	for _, n := range e.Graph.Nodes {
		if n.Properties["id"] != id || n.is("FormerId") {
			continue
		}
		if of := e.concrete(n); of == definition || slices.Contains(of.Interfaces, definition.Name) {
			return e.object(of, thing{node: n}, selection)
		}
	}
	for _, r := range e.Graph.Relationships {
		if r.Properties["id"] == id && definition.Kind != ast.Object {
			return e.object(e.Schema.Types["Link"], thing{link: r}, selection)
		}
	}
	return nil
}

// concrete gives the type of a node.
func (e *Evaluator) concrete(n *Node) *ast.Definition {
	for _, definition := range e.Schema.Types {
		if label := ontology.LabelOf(definition); definition.Kind == ast.Object && label != "" && n.is(label) {
			return definition
		}
	}
	return nil
}

func (e *Evaluator) collect(definition *ast.Definition, selection ast.SelectionSet) []graphql.CollectedField {
	return graphql.CollectFields(e.Operation, selection, append([]string{definition.Name}, definition.Interfaces...))
}

func (e *Evaluator) object(definition *ast.Definition, t thing, selection ast.SelectionSet) any {
	object := map[string]any{}
	for _, field := range e.collect(definition, selection) {
		object[field.Alias] = e.field(definition, t, field)
	}
	return object
}

func (e *Evaluator) field(parent *ast.Definition, t thing, field graphql.CollectedField) any {
	if field.Name == "__typename" {
		return parent.Name
	}
	declared := parent.Fields.ForName(field.Name)
	of := e.Schema.Types[declared.Type.Name()]
	switch {
	case field.Name == "kind" && t.node != nil && t.node.is("Entity"):
		return strings.ToUpper(parent.Name)
	case field.Name == "type" && t.link != nil:
		return t.link.Type
	case of.IsLeafType():
		value := t.property(field.Name)
		if value == nil && declared.Type.Elem != nil {
			return []any{}
		}
		if value == nil && declared.Type.NonNull && of.Name == "Boolean" {
			return false
		}
		return value
	case t.link != nil && (field.Name == "source" || field.Name == "target"):
		end := t.link.From
		if field.Name == "target" {
			end = t.link.To
		}
		return e.object(e.concrete(end), thing{node: end}, field.Selections)
	case strings.HasSuffix(of.Name, "Connection"):
		node := e.Schema.Types[of.Fields.ForName("nodes").Type.Name()]
		return e.connection(of, node, e.entries(declared, t, field), field.ArgumentMap(e.Operation.Variables), field)
	}
	others := e.related(declared, t)
	if declared.Type.Elem == nil {
		if len(others) == 0 {
			return nil
		}
		return e.object(e.concrete(others[0]), thing{node: others[0]}, field.Selections)
	}
	order := ontology.OrderOf(of)
	sort.SliceStable(others, func(i, j int) bool {
		if c := compare(others[i].Properties[order], others[j].Properties[order]); c != 0 {
			return c < 0
		}
		return compare(others[i].Properties["id"], others[j].Properties["id"]) < 0
	})
	list := []any{}
	for _, other := range others {
		list = append(list, e.object(e.concrete(other), thing{node: other}, field.Selections))
	}
	return list
}

// related gives the nodes that a field leads to which is no connection.
func (e *Evaluator) related(declared *ast.FieldDefinition, t thing) []*Node {
	label := ontology.LabelOf(e.Schema.Types[declared.Type.Name()])
	var list []*Node
	if property, ok := ontology.ReferenceOf(declared); ok {
		for _, n := range e.Graph.Nodes {
			if n.is(label) && n.Properties[property] == t.property("id") {
				list = append(list, n)
			}
		}
		return list
	}
	relationship, _ := ontology.RelationshipOf(declared)
	for _, s := range t.node.steps(relationship.Type, relationship.Direction.String()) {
		if s.to.is(label) {
			list = append(list, s.to)
		}
	}
	return list
}

// counts answers Query.counts.
func (e *Evaluator) counts(arguments map[string]any, selection ast.SelectionSet) any {
	of, by := arguments["of"].(string), arguments["by"].(string)
	type row struct {
		key    string
		entity *Node
		who    map[*Node]bool
	}
	rows := map[any]*row{}
	add := func(group any, key string, entity, who *Node) {
		if rows[group] == nil {
			rows[group] = &row{key, entity, map[*Node]bool{}}
		}
		rows[group].who[who] = true
	}
	filter, _ := arguments["where"].(map[string]any)
	for _, n := range e.Graph.Nodes {
		if !n.is("Entity") || !n.is(labelOf(of)) || !e.fits(e.Schema.Types["Entity"], e.Schema.Types["EntityWhere"], thing{node: n}, filter) {
			continue
		}
		switch by {
		case "STATUS", "YEAR":
			if value := n.Properties[strings.ToLower(by)]; value != nil {
				add(value, text(value), nil, n)
			}
		case "PLAN":
			for _, s := range n.steps("STATED_IN", "OUT") {
				add(s.to.Properties["title"], text(s.to.Properties["title"]), nil, n)
			}
		default:
			for _, r := range slices.Concat(n.Out, n.In) {
				other := r.To
				if other == n {
					other = r.From
				}
				if !e.isLink(r) || r.Properties["intended"] == true {
					continue
				}
				if kind := strings.ToUpper(e.concrete(other).Name); by == "KIND" {
					add(kind, kind, nil, n)
				} else if by == kind {
					add(other, text(other.Properties["name"]), other, n)
				}
			}
		}
	}
	var list []*row
	for _, r := range rows {
		list = append(list, r)
	}
	sort.Slice(list, func(i, j int) bool {
		if len(list[i].who) != len(list[j].who) {
			return len(list[i].who) > len(list[j].who)
		}
		return list[i].key < list[j].key
	})
	first, _ := number(arguments["first"])
	answers := []any{}
	for _, r := range list[:min(int(first), len(list))] {
		object := map[string]any{}
		for _, field := range e.collect(e.Schema.Types["Count"], selection) {
			switch field.Name {
			case "__typename":
				object[field.Alias] = "Count"
			case "key":
				object[field.Alias] = r.key
			case "count":
				object[field.Alias] = len(r.who)
			case "entity":
				object[field.Alias] = nil
				if r.entity != nil {
					object[field.Alias] = e.object(e.concrete(r.entity), thing{node: r.entity}, field.Selections)
				}
			}
		}
		answers = append(answers, object)
	}
	return answers
}

func labelOf(kind string) string { return kind[:1] + strings.ToLower(kind[1:]) }
