// Package loader takes a plan from its document to the graph: it reads the
// text, runs the rules, holds curated facts against their sentences, joins
// both and writes the result through the store.
package loader

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"plangraph/graph/ontology"
	"plangraph/graph/store"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/extract"
	"plangraph/loader/fact"
)

// Outcomes of a load.
const (
	Written   = "written"
	Unchanged = "unchanged" // the graph held all of it already
	Kept      = "kept"      // the graph holds the plan with its document, which was not at hand now
)

// Loader loads plans into a store.
type Loader struct {
	Catalog *catalog.Catalog
	Store   *store.Store
}

// Input is one plan to be loaded: a document, or a plan of the catalog whose
// document is not at hand.
type Input struct {
	Name string // the document's file
	Data []byte // what it holds; nil: it is read when its turn comes
	Plan *catalog.Plan
}

// Reading is a plan that was read and not yet written.
type Reading struct {
	Plan     *catalog.Plan
	Document *document.Document // nil where it is not at hand
	Facts    fact.Set
	Rules    fact.Set // what the rules alone found
	Report   *Report
}

// ErrUnknown is given for a document that says too little of itself.
var ErrUnknown = errors.New("the document does not say what plan it is: its title has to name a year, such as 青溪区2031年…计划, and a district that the catalog knows")

// Read takes a plan as far as its facts, without the store.
func (l *Loader) Read(in Input) (*Reading, error) {
	if in.Data == nil && in.Name == "" {
		return &Reading{Plan: in.Plan, Facts: in.Plan.Facts, Report: &Report{
			Plan: in.Plan.Meta.Title, Found: describe(in.Plan.Facts), Refused: []Refusal{},
		}}, nil
	}
	data := in.Data
	if data == nil {
		var err error
		if data, err = readFile(in.Name); err != nil {
			return nil, err
		}
	}
	doc, err := document.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.Name, err)
	}
	plan, err := l.identify(doc)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.Name, err)
	}
	rules := extract.Extract(doc, l.Catalog, plan.Meta)
	accepted, rejected := plan.Without(rules)
	curated, refused := check(doc, l.Catalog, plan)
	known, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	accepted, impossible := allowed(known, accepted)
	facts := join(curated, accepted)
	refused = append(refused, impossible...)
	return &Reading{Plan: plan, Document: doc, Facts: facts, Rules: rules, Report: &Report{
		Plan: plan.Meta.Title, Document: in.Name,
		Read:  Read{utf8.RuneCountInString(doc.Text), len(doc.Sections), len(doc.Passages), len(doc.Dropped)},
		Found: describe(facts), Refused: refused, Rejected: rejected,
	}}, nil
}

// known gives the catalog's plan of the document's title, publisher and year. A
// text that was saved without the page around it does not say who published
// it; then title and year are enough where they name one plan.
func (l *Loader) known(doc *document.Document) (*catalog.Plan, bool) {
	if doc.Publisher != "" {
		return l.Catalog.Plan(doc.Title, doc.Publisher, doc.Year)
	}
	plans := slices.DeleteFunc(l.Catalog.Plans(), func(plan *catalog.Plan) bool {
		return plan.Meta.Title != doc.Title || plan.Meta.Year != doc.Year
	})
	if len(plans) != 1 {
		return nil, false
	}
	return plans[0], true
}

// identify finds the catalog's plan for a document, or makes one without
// curated facts from what the document says of itself.
func (l *Loader) identify(doc *document.Document) (*catalog.Plan, error) {
	if plan, ok := l.known(doc); ok {
		return plan, nil
	}
	district, ok := l.districtIn(doc.Title)
	if doc.Year == 0 || !ok {
		return nil, ErrUnknown
	}
	return &catalog.Plan{Meta: catalog.PlanMeta{
		Title: doc.Title, Publisher: doc.Publisher, PublishedOn: doc.PublishedOn, Year: doc.Year, District: district,
	}}, nil
}
