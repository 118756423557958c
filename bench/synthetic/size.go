// Package synthetic makes the graph that the benchmark runs on: invented
// plans in PlanGraph's stored form (docs/stored-form.md). The same size gives
// the same graph, ids included, on every machine.
package synthetic

// Size says how much there is of everything.
type Size struct {
	Industries, Companies, Projects, Areas, Indicators int
	Plans                                              int // and as many districts
	Passages, Mentions, Statuses, Evidence             int
}

// Sizes are the sizes by name: S has about 1,130 nodes, L about 1,142,000.
var Sizes = map[string]Size{
	"S": {
		Industries: 40, Companies: 60, Projects: 250, Areas: 80, Indicators: 300, Plans: 2,
		Passages: 100, Mentions: 120, Statuses: 100, Evidence: 75,
	},
	"L": {
		Industries: 2000, Companies: 100_000, Projects: 400_000, Areas: 20_000, Indicators: 20_000, Plans: 200,
		Passages: 100_000, Mentions: 200_000, Statuses: 150_000, Evidence: 149_599,
	},
}
