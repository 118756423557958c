// Package fact holds what a reading of a plan states: mentions, links,
// observations and statuses, each with the words it rests on. Curated readings
// and rules both give a Set; the loader joins, checks and stores them.
package fact

import (
	"fmt"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/document"
)

// Ref names an entity by kind and canonical name.
type Ref struct {
	Kind model.EntityKind
	Name string
}

// ParseRef reads the written form "kind/name", the kind in small letters.
func ParseRef(text string) (Ref, error) {
	kind, name, found := strings.Cut(text, "/")
	ref := Ref{model.EntityKind(strings.ToUpper(kind)), name}
	if !found || name == "" || !ref.Kind.IsValid() || kind != strings.ToLower(kind) {
		return Ref{}, fmt.Errorf("%q is no reference: write kind/name, such as company/%s, with one of the kinds %s", text, "比亚迪", kinds())
	}
	return ref, nil
}

func kinds() string {
	names := make([]string, len(model.AllEntityKind))
	for i, kind := range model.AllEntityKind {
		names[i] = strings.ToLower(kind.String())
	}
	return strings.Join(names, ", ")
}

// String gives the written form that ParseRef reads.
func (r Ref) String() string { return strings.ToLower(r.Kind.String()) + "/" + r.Name }

// ID is the entity's id in the graph.
func (r Ref) ID() string { return model.EntityID(r.Kind, r.Name) }

// Span is a part of a passage: characters (Unicode code points) from its
// beginning, End exclusive.
type Span struct{ Start, End int }

// Support is what a fact rests on.
type Support struct {
	Place      document.Place
	Words      []string // curated facts: the words to be found in the passage, in order
	Span       Span     // the words in the passage, once found
	Method     model.Method
	Rule       string  // the rule that found it
	Confidence float64 // 0 to 1
	Verified   bool    // the passage was at hand and holds it
	Intended   bool    // the plan aims at it
}

// Mention is one place where a plan names an entity.
type Mention struct {
	Entity Ref
	Place  document.Place
	Text   string
	Span   Span
	Rule   string // the rule that found it; empty where a reader did
}

// Link is a link between two entities.
type Link struct {
	Type           model.LinkType
	Source, Target Ref
	Support        Support
}

// Observation is one value of an indicator.
type Observation struct {
	Indicator        Ref
	Subject          *Ref // nil: the plan's own district
	Basis            model.Basis
	Year             int
	PeriodEnd        *int // the last year, where it spans years
	Value            *float64
	Unit             string
	Comparator       model.Comparator // empty where there is no value
	Growth           *float64         // percent over the year before
	GrowthComparator model.Comparator // empty where there is no growth
	Rank             string
	Support          Support
}

// Status is what a plan says of how far something has come.
type Status struct {
	Of      Ref
	Status  model.ProjectStatus
	Year    int
	Support Support
}

// Set is all that one reading of one plan states.
type Set struct {
	Mentions     []Mention
	Links        []Link
	Observations []Observation
	Statuses     []Status
}
