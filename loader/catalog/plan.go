package catalog

import (
	"plangraph/graph/model"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// PlanMeta is what names a plan.
type PlanMeta struct {
	Title       string
	Publisher   string
	District    fact.Ref
	Year        int    // the year it plans for
	PublishedOn string // an ISO 8601 date, or empty
	SourceURL   string // or empty
}

// Plan is one plan as its readers wrote it down.
type Plan struct {
	Meta     PlanMeta
	File     string   // in the catalog's folder
	Facts    fact.Set // CURATED, confidence 1, in the order of the text
	Rejected []Rejection
}

// FactKind says what a rejection is about.
type FactKind string

// The kinds of facts.
const (
	FactMention     FactKind = "mention"
	FactLink        FactKind = "link"
	FactObservation FactKind = "observation"
	FactStatus      FactKind = "status"
)

// Rejection is a fact that a rule finds at a place and that a reader found
// wrong.
type Rejection struct {
	Place    document.Place
	Fact     FactKind
	Of       fact.Ref            // mention, status; of an observation its indicator
	LinkType model.LinkType      // link
	From, To fact.Ref            // link
	Status   model.ProjectStatus // status; empty: any
	Reason   string
}

// Without gives the facts of a set that no reader of the plan rejected, and
// how many were left out.
func (p *Plan) Without(set fact.Set) (kept fact.Set, rejected int) {
	for _, m := range set.Mentions {
		if !p.rejects(Rejection{Place: m.Place, Fact: FactMention, Of: m.Entity}) {
			kept.Mentions = append(kept.Mentions, m)
		}
	}
	for _, l := range set.Links {
		if !p.rejects(Rejection{Place: l.Support.Place, Fact: FactLink, LinkType: l.Type, From: l.Source, To: l.Target}) {
			kept.Links = append(kept.Links, l)
		}
	}
	for _, o := range set.Observations {
		if !p.rejects(Rejection{Place: o.Support.Place, Fact: FactObservation, Of: o.Indicator}) {
			kept.Observations = append(kept.Observations, o)
		}
	}
	for _, s := range set.Statuses {
		if !p.rejects(Rejection{Place: s.Support.Place, Fact: FactStatus, Of: s.Of, Status: s.Status}) {
			kept.Statuses = append(kept.Statuses, s)
		}
	}
	rejected = size(set) - size(kept)
	return kept, rejected
}

func size(set fact.Set) int {
	return len(set.Mentions) + len(set.Links) + len(set.Observations) + len(set.Statuses)
}

func (p *Plan) rejects(found Rejection) bool {
	for _, rejection := range p.Rejected {
		rejection.Reason = ""
		if rejection.Status == "" {
			rejection.Status = found.Status
		}
		if rejection == found {
			return true
		}
	}
	return false
}
