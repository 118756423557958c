package extract

import (
	"plangraph/loader/catalog"
	"plangraph/loader/document"
)

// Years gives, for the places of a document, the year that the part speaks of.
func Years(doc *document.Document, plan catalog.PlanMeta) func(document.Place) int {
	tenses := tensesOf(doc, plan)
	return func(place document.Place) int { return tenses.at(place).year }
}
