package extract

import (
	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// nameRule finds names that the catalog does not know, by their form and by
// what stands around them.
type nameRule struct {
	name string
	find func(r *reading, rule string)
}

// nameRules are tried in this order in every passage, after the names of the
// catalog were found. One that covers an earlier name takes its place; one that
// crosses an earlier name is none.
var nameRules = []nameRule{
	{"policy-in-marks", findQuoted},
	{"named-by-form", findInText},
	{"award-behind-verb", findAwards},
	{"indicator-beside-figure", findIndicators},
	{"indicator-ranked", findRanked},
	{areaAlone, findBareAreas},
	{"named-by-class", findNamed},
	{"named-by-list", findListed},
	{"named-beside", findBeside},
	{"institution-of-rank", findOfRank},
	{"state-body", findBodies},
	{"policy-carried-out", findCarriedOut},
	{"industry-developed", findIndustries},
	{"indicator-directed", findDirected},
}

// areaAlone is the rule whose areas may begin or end a longer name.
const areaAlone = "area-alone"

// name states that a span names an entity of a kind by the words that it holds;
// a name that is all in title or quotation marks has them. It does nothing where
// the span crosses an earlier name.
func (r *reading) name(kind model.EntityKind, span fact.Span, rule string) bool {
	return r.insert(mention{fact.Ref{Kind: kind, Name: r.text(span)}, span, rule})
}
