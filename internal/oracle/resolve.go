package oracle

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// resolve finds what a field of an object holds: nil, a scalar, a *Node, a
// *Relationship (a Link), a *page, an entry, a pageInfo, a count, a part of a
// report or a list of these.
func (r *run) resolve(definition *ast.Definition, object any, field *ast.Field, arguments map[string]any) (any, error) {
	switch object := object.(type) {
	case nil:
		return r.root(field, arguments)
	case *Node:
		return r.ofNode(definition, object, field, arguments)
	case *Relationship:
		return r.ofLink(object, field)
	case map[string]any: // of a report
		return object[field.Name], nil
	case resolver:
		return object.resolve(field.Name)
	}
	return nil, fmt.Errorf("%w %T", errUnknown, object)
}

// resolver is a value that knows its own fields.
type resolver interface {
	resolve(field string) (any, error)
}

// root answers a root field.
func (r *run) root(field *ast.Field, arguments map[string]any) (any, error) {
	switch field.Name {
	case "node", "plan":
		return r.find(field.Name, arguments["id"]), nil
	case "nodes":
		ids, _ := arguments["ids"].([]any)
		found := make([]any, len(ids))
		for i, id := range ids {
			found[i] = r.find("node", id)
		}
		return found, nil
	case "entity":
		return r.named(arguments)
	case "links":
		var entries []entry
		for _, relationship := range r.graph.Relationships {
			if relationship.isLink() {
				entries = append(entries, entry{value: relationship})
			}
		}
		return r.connect(field, entries, arguments)
	case "comparison":
		return r.comparison(arguments)
	case "counts":
		return r.counts(arguments)
	case "revision":
		for _, node := range r.graph.labelled("Revision") {
			return node.Properties["token"], nil
		}
		return nil, nil
	}
	label := ""
	if node := r.entryType(field.Definition); node != nil {
		label = ontology.LabelOf(node)
	}
	if label == "" {
		return nil, fmt.Errorf("%w the field %s", errUnknown, field.Name)
	}
	return r.connect(field, entriesOf(r.graph.labelled(label)), arguments)
}

// find gives what has an id, also where an entity had it once; or nil.
func (r *run) find(field string, id any) any {
	text, _ := id.(string)
	if field == "plan" {
		return orNil(r.graph.byID(text, "Plan"))
	}
	if link := r.graph.links[text]; link != nil {
		return link
	}
	if node := r.graph.byID(text, "Entity", "Plan", "Section", "Passage", "Observation"); node != nil {
		return node
	}
	if former := r.graph.byID(text, "FormerId"); former != nil {
		for _, now := range former.Out {
			if now.Type == "NOW" {
				return now.To
			}
		}
	}
	return nil
}

func orNil(node *Node) any {
	if node == nil {
		return nil
	}
	return node
}

// named gives the one entity that has a name.
func (r *run) named(arguments map[string]any) (any, error) {
	var found []*Node
	for _, node := range r.graph.labelled("Entity") {
		if slices.Contains(names(node), arguments["name"]) && (arguments["kind"] == nil || arguments["kind"] == r.kind(node)) {
			found = append(found, node)
		}
	}
	if len(found) == 0 {
		return nil, nil
	}
	if len(found) == 1 {
		return found[0], nil
	}
	ambiguous := &AmbiguousError{}
	for _, node := range found {
		ambiguous.IDs = append(ambiguous.IDs, node.id())
	}
	slices.Sort(ambiguous.IDs)
	return nil, ambiguous
}

// kind gives an entity's kind, as the enum writes it.
func (r *run) kind(node *Node) string { return ontology.KindOf(r.typeOf(node)).String() }

// names gives all names of an entity.
func names(node *Node) []any {
	var all []any
	for _, property := range []string{"name", "nameEn"} {
		if name := node.Properties[property]; name != nil {
			all = append(all, name)
		}
	}
	aliases, _ := node.Properties["aliases"].([]any)
	return append(all, aliases...)
}

// ofNode answers a field of a node.
func (r *run) ofNode(definition *ast.Definition, node *Node, field *ast.Field, arguments map[string]any) (any, error) {
	if link, isLink := ontology.LinkOf(field.Definition); isLink {
		return r.connect(field, r.linked(node, link, r.entryType(field.Definition)), arguments)
	}
	if relationship, isRelationship := ontology.RelationshipOf(field.Definition); isRelationship {
		return r.ofRelationship(node, field, relationship, arguments)
	}
	if property, isReference := ontology.ReferenceOf(field.Definition); isReference {
		if property != "of" {
			return nil, fmt.Errorf("%w references by %s", errUnknown, property)
		}
		return r.support(node.id()), nil
	}
	switch {
	case field.Name == "kind" && node.is("Entity"):
		return r.kind(node), nil
	case field.Name == "links" && node.is("Entity"):
		return r.connect(field, entityLinks(node, arguments), arguments)
	case field.Name == "links" && node.is("Passage"):
		return r.connect(field, r.passageLinks(node), arguments)
	case field.Name == "report":
		return report(node)
	case r.schema.Types[field.Definition.Type.Name()].IsLeafType():
		return node.Properties[field.Name], nil
	}
	return nil, fmt.Errorf("%w %s.%s", errUnknown, definition.Name, field.Name)
}

// report reads the report that a plan holds as JSON text, in the schema's form.
func report(plan *Node) (any, error) {
	text, isText := plan.Properties["report"].(string)
	if !isText {
		return nil, nil
	}
	var held any
	return held, json.Unmarshal([]byte(text), &held)
}

// ofRelationship answers a field with @relationship: a page, a list or one.
func (r *run) ofRelationship(node *Node, field *ast.Field, relationship ontology.Relationship, arguments map[string]any) (any, error) {
	other := r.entryType(field.Definition)
	if other != nil {
		return r.connect(field, entriesOf(related(node, relationship, ontology.LabelOf(other))), arguments)
	}
	other = r.schema.Types[field.Definition.Type.Name()]
	found := related(node, relationship, ontology.LabelOf(other))
	if field.Definition.Type.Elem == nil {
		if len(found) == 0 {
			return nil, nil
		}
		return found[0], nil
	}
	order, err := r.order(other, nil)
	if err != nil {
		return nil, err
	}
	return values(order.sorted(entriesOf(found))), nil
}

// support gives the evidence of something in its order.
func (r *run) support(id string) []any {
	order := order{byProperty(ontology.OrderOf(r.schema.Types["Evidence"])), byID()}
	return values(order.sorted(entriesOf(r.graph.evidence[id])))
}

// ofLink answers a field of a link.
func (r *run) ofLink(link *Relationship, field *ast.Field) (any, error) {
	switch field.Name {
	case "id", "intended", "background":
		return link.Properties[field.Name], nil
	case "type":
		return link.Type, nil
	case "source":
		return link.From, nil
	case "target":
		return link.To, nil
	case "evidence":
		return r.support(link.id()), nil
	}
	return nil, fmt.Errorf("%w Link.%s", errUnknown, field.Name)
}

// related gives the nodes with a label at the other end of relationships.
func related(node *Node, relationship ontology.Relationship, label string) []*Node {
	var found []*Node
	for _, one := range node.toward(relationship.Direction) {
		if other := one.other(node); one.Type == relationship.Type && other.is(label) {
			found = append(found, other)
		}
	}
	return found
}

// toward gives the relationships of a node in a direction.
func (n *Node) toward(direction model.LinkDirection) []*Relationship {
	switch direction {
	case model.LinkDirectionOut:
		return n.Out
	case model.LinkDirectionIn:
		return n.In
	}
	return slices.Concat(n.Out, n.In)
}

// other gives the end that the node is not.
func (r *Relationship) other(node *Node) *Node {
	if r.From == node {
		return r.To
	}
	return r.From
}

// linked gives the entries of a typed link field, aims included.
func (r *run) linked(node *Node, link ontology.Link, other *ast.Definition) []entry {
	var entries []entry
	for _, relationship := range node.toward(link.Direction) {
		end := relationship.other(node)
		if relationship.Type != link.Type.String() || !end.is(ontology.LabelOf(other)) {
			continue
		}
		if len(link.Kinds) == 0 || slices.Contains(link.Kinds, model.EntityKind(r.kind(end))) {
			entries = append(entries, entry{end, relationship})
		}
	}
	return entries
}

// entityLinks gives the links of an entity of some types and one direction.
func entityLinks(node *Node, arguments map[string]any) []entry {
	direction, _ := arguments["direction"].(string)
	types, limited := arguments["types"].([]any)
	var entries []entry
	for _, relationship := range node.toward(model.LinkDirection(direction)) {
		if relationship.isLink() && (!limited || slices.Contains(types, any(relationship.Type))) {
			entries = append(entries, entry{relationship, relationship})
		}
	}
	return entries
}

// passageLinks gives the links that rest on a passage.
func (r *run) passageLinks(passage *Node) []entry {
	var entries []entry
	for _, relationship := range r.graph.Relationships {
		if relationship.isLink() && slices.ContainsFunc(r.graph.evidence[relationship.id()], func(evidence *Node) bool {
			return slices.Contains(related(evidence, ontology.Relationship{Type: "IN_PASSAGE", Direction: model.LinkDirectionOut}, "Passage"), passage)
		}) {
			entries = append(entries, entry{value: relationship})
		}
	}
	return entries
}
