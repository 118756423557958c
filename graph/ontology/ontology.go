// Package ontology reads from the schema's directives which kinds there are
// and which links may lead from which kind to which.
package ontology

import (
	"fmt"
	"sync"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph"
	"plangraph/graph/model"
)

// Ontology is the domain as the schema states it.
type Ontology struct {
	Schema *ast.Schema
	ends   map[ends]bool
}

type ends struct {
	linkType       model.LinkType
	source, target model.EntityKind
}

// Load reads the schema that the program is built with, once.
var Load = sync.OnceValues(load)

func load() (*Ontology, error) {
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: plangraph.Schema})
	if err != nil {
		return nil, fmt.Errorf("schema.graphqls cannot be read: %w", err)
	}
	o := &Ontology{Schema: schema, ends: map[ends]bool{}}
	for _, kind := range model.AllEntityKind {
		for _, field := range o.Type(kind).Fields {
			if link, ok := LinkOf(field); ok {
				for _, other := range o.otherKinds(field, link) {
					o.add(link, kind, other)
				}
			}
		}
	}
	return o, nil
}

func (o *Ontology) add(link Link, kind, other model.EntityKind) {
	if link.Direction != model.LinkDirectionIn {
		o.ends[ends{link.Type, kind, other}] = true
	}
	if link.Direction != model.LinkDirectionOut {
		o.ends[ends{link.Type, other, kind}] = true
	}
}

func (o *Ontology) otherKinds(field *ast.FieldDefinition, link Link) []model.EntityKind {
	if len(link.Kinds) > 0 {
		return link.Kinds
	}
	node := o.Schema.Types[field.Type.Name()].Fields.ForName("nodes").Type.Name()
	return []model.EntityKind{KindOf(o.Schema.Types[node])}
}

// Count is a number that each entity of a kind carries, so that lists are
// ordered by it without counting: of the facts behind one of its link fields.
type Count struct {
	Property string // of the entity
	Link     Link
	Others   []model.EntityKind // the kinds at the other end
}

// Counts gives what the entities of a kind carry.
func (o *Ontology) Counts(kind model.EntityKind) []Count {
	var counts []Count
	for _, field := range o.Type(kind).Fields {
		if link, ok := LinkOf(field); ok {
			counts = append(counts, Count{CountProperty(field.Name), link, o.otherKinds(field, link)})
		}
	}
	return counts
}

// CountProperty names the property that holds the number of facts behind a
// link field.
func CountProperty(field string) string { return field + "Count" }

// Allowed says whether a link of this type may lead from the one kind to the
// other.
func (o *Ontology) Allowed(linkType model.LinkType, source, target model.EntityKind) bool {
	return o.ends[ends{linkType, source, target}]
}

// Type gives the schema's type of a kind.
func (o *Ontology) Type(kind model.EntityKind) *ast.Definition {
	for _, definition := range o.Schema.PossibleTypes["Entity"] {
		if KindOf(definition) == kind {
			return definition
		}
	}
	return nil
}
