// Package loader takes a plan from its document to the graph: it reads the
// text, runs the rules, holds curated facts against their sentences, joins
// both and writes the result through the store.
package loader

import (
	"fmt"
	"unicode/utf8"

	"plangraph/graph/ontology"
	"plangraph/graph/store"
	"plangraph/loader/catalog"
	"plangraph/loader/coverage"
	"plangraph/loader/document"
	"plangraph/loader/extract"
	"plangraph/loader/fact"
	"plangraph/loader/identity"
)

// Outcomes of a load.
const (
	Written   = "written"
	Unchanged = "unchanged" // the graph held all of it already
	Kept      = "kept"      // the graph holds the plan with its document, which was not at hand now
)

// Loader loads plans into a store.
type Loader struct {
	Catalog     *catalog.Catalog
	Store       *store.Store
	Compare     bool   // say of each plan what it states otherwise than the graph
	Corrections string // the file of corrections, read with each plan; none where it is not there
	Shelf       Shelf  // keeps the documents of plans that were loaded
}

// Input is one plan to be loaded: a document, or a plan of the catalog whose
// document is not at hand.
type Input struct {
	Name string // the document's file
	Data []byte // what it holds; nil: it is read when its turn comes
	Plan *catalog.Plan

	District string // whose plan it is, where who loads it says so
	Year     int    // the year that it plans for, where who loads it says so
}

// Reading is a plan that was read and not yet written.
type Reading struct {
	Plan     *catalog.Plan
	Document *document.Document // nil where it is not at hand
	Facts    fact.Set
	Rules    fact.Set // what the rules alone found
	Report   *Report
	in       Input             // what it was read from
	former   map[string]string // ids that corrections took away, with those of today
}

// noRules is the note of a report on a document in another language than Chinese.
const noRules = "no rule applies: the document is in another language than Chinese, and only its sentences are loaded"

// Read takes a plan as far as its facts, without the store.
func (l *Loader) Read(in Input) (*Reading, error) {
	if in.Data == nil && in.Name == "" {
		return &Reading{Plan: in.Plan, Facts: in.Plan.Facts, Report: &Report{
			Plan: in.Plan.Meta.Title, Found: describe(in.Plan.Facts), Refused: []Refusal{},
		}}, nil
	}
	if in.Data == nil {
		var err error
		if in.Data, err = readFile(in.Name); err != nil {
			return nil, err
		}
	}
	doc, err := document.Parse(in.Data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.Name, err)
	}
	plan, err := l.identify(doc, in)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.Name, err)
	}
	var rules fact.Set
	note := noRules
	if !doc.Foreign {
		rules, note = extract.Extract(doc, l.Catalog, plan.Meta), ""
	}
	accepted, rejected := plan.Without(rules)
	curated, refused := check(doc, l.Catalog, plan)
	known, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	accepted, impossible := allowed(known, accepted)
	facts := join(curated, yield(accepted, curated, func(ref fact.Ref) bool {
		_, known := l.Catalog.Entity(ref)
		return known
	}))
	corrections, err := identity.ReadCorrections(l.Corrections)
	if err != nil {
		return nil, err
	}
	facts, decisions := l.settle(facts, plan.Meta, corrections)
	refused = append(refused, impossible...)
	return &Reading{Plan: plan, Document: doc, Facts: facts, Rules: rules, in: in, former: corrections.Former(), Report: &Report{
		Plan: plan.Meta.Title, Document: in.Name, Note: note,
		Read:  Read{utf8.RuneCountInString(doc.Text), len(doc.Sections), len(doc.Passages), len(doc.Dropped)},
		Found: describe(facts), Refused: refused, Rejected: rejected, Dropped: doc.Dropped, Coverage: coverage.Of(doc, facts), Decisions: decisions,
	}}, nil
}

// settle decides what things the names of a plan are of, by rules and then by the
// corrections of those who looked.
func (l *Loader) settle(facts fact.Set, meta catalog.PlanMeta, corrections *identity.Corrections) (fact.Set, []identity.Decision) {
	places := identity.Places{meta.District}
	for above, ok := l.Catalog.Superior(meta.District); ok; above, ok = l.Catalog.Superior(above) {
		places = append(places, above)
	}
	facts, decisions := identity.Settle(facts, places, func(ref fact.Ref) bool {
		_, known := l.Catalog.Entity(ref)
		return known
	})
	facts, corrected := corrections.Apply(facts, meta.Title)
	return facts, append(append([]identity.Decision{}, decisions...), corrected...)
}
