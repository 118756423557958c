package extract

import (
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// Years gives, for the places of a document, the year that the part speaks of.
func Years(doc *document.Document, plan catalog.PlanMeta) func(document.Place) int {
	tenses := tensesOf(doc, plan)
	return func(place document.Place) int { return tenses.at(place).year }
}

// Numbers gives where a passage holds figures with their units: characters of it.
func Numbers(passage document.Passage) []fact.Span {
	runes, at := document.Fold(passage.Text)
	r := &reading{runes: runes, at: at}
	var spans []fact.Span
	for _, q := range Quantities(string(runes)) {
		if q.Number.End > q.Number.Start {
			spans = append(spans, r.outer(q.Number))
		}
	}
	return spans
}
