package synthetic

import (
	"math/rand/v2"

	"plangraph/graph/model"
)

// Parameters draws n sets of variables for each operation, by its name. All
// ids and names are there.
func (g *Graph) Parameters(n int) map[string][]map[string]any {
	r := rand.New(rand.NewPCG(99, 1)) //nolint:gosec // repeatable, not secret
	any1 := func(kind model.EntityKind) entity { return g.entities[kind][r.IntN(len(g.entities[kind]))] }
	sets := map[string][]map[string]any{}
	for _, operation := range []struct {
		name string
		draw func() map[string]any
	}{
		{"Q1", func() map[string]any { return map[string]any{"name": any1(model.EntityKindIndustry).name} }},
		{"Q2", func() map[string]any { return map[string]any{"offset": 20 * r.IntN(g.size.Industries/20)} }},
		{"Q3", func() map[string]any { return map[string]any{"id": any1(model.EntityKindCompany).id} }},
		{"Q4", func() map[string]any {
			return map[string]any{"status": pick(r, statuses), "industry": any1(model.EntityKindIndustry).name}
		}},
		{"Q5", func() map[string]any { return map[string]any{"id": any1(model.EntityKindProject).id} }},
		{"Q6", func() map[string]any {
			text := pick(r, adjectives)
			if g.size.Projects > 20*len(adjectives)*len(nouns) { // enough to fill a page
				text += pick(r, nouns)
			}
			return map[string]any{"text": text, "phrase": `"` + text + `"`} // phrase: for Lucene
		}},
		{"Q7", func() map[string]any { return map[string]any{"limit": 20} }},
	} {
		for range n {
			sets[operation.name] = append(sets[operation.name], operation.draw())
		}
	}
	return sets
}
