package synthetic

import (
	"math"
	"math/rand/v2"
	"sort"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// kinds are those that the graph has, in the order they are written.
var kinds = []model.EntityKind{
	model.EntityKindIndustry, model.EntityKindCompany, model.EntityKindProject,
	model.EntityKindArea, model.EntityKindIndicator, model.EntityKindDistrict,
}

type entity struct{ id, name string }

// links are those of one type between two kinds, by the numbers of their ends.
type links struct {
	linkType model.LinkType
	from, to model.EntityKind
	pairs    [][2]int32
}

// Graph is a graph whose entities and links are drawn. Everything else is
// drawn while it is written.
type Graph struct {
	size     Size
	domain   *ontology.Ontology
	entities map[model.EntityKind][]entity
	links    []links
}

// New draws the graph of a size.
func New(size Size) (*Graph, error) {
	domain, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	r := rand.New(rand.NewPCG(2023, 7)) //nolint:gosec // repeatable, not secret
	g := &Graph{size: size, domain: domain, entities: map[model.EntityKind][]entity{}}
	for _, kind := range kinds {
		list := make([]entity, g.number(kind))
		for i := range list {
			list[i].name = name(r, kind, i)
			list[i].id = model.EntityID(kind, list[i].name)
		}
		g.entities[kind] = list
	}
	g.links = []links{
		{model.LinkTypeRelatesTo, model.EntityKindProject, model.EntityKindIndustry, several(r, size.Projects, skewed(size.Industries))},
		{model.LinkTypeOperatesIn, model.EntityKindCompany, model.EntityKindIndustry, several(r, size.Companies, skewed(size.Industries))},
		{model.LinkTypeLocatedIn, model.EntityKindProject, model.EntityKindArea, one(size.Projects, func(int) int { return r.IntN(size.Areas) })},
		{model.LinkTypeDevelops, model.EntityKindCompany, model.EntityKindProject, turned(several(r, size.Projects, uniform(size.Companies)))},
		// a tree of areas, eight children each; the first area belongs to nothing
		{model.LinkTypePartOf, model.EntityKindArea, model.EntityKindArea, one(size.Areas, func(i int) int { return (i - 1) / 8 })[1:]},
		{model.LinkTypePartOf, model.EntityKindArea, model.EntityKindDistrict, one(size.Plans, func(i int) int { return i })},
	}
	return g, nil
}

func (g *Graph) number(kind model.EntityKind) int {
	return map[model.EntityKind]int{
		model.EntityKindIndustry:  g.size.Industries,
		model.EntityKindCompany:   g.size.Companies,
		model.EntityKindProject:   g.size.Projects,
		model.EntityKindArea:      g.size.Areas,
		model.EntityKindIndicator: g.size.Indicators,
		model.EntityKindDistrict:  g.size.Plans,
	}[kind]
}

// plan is the number of the plan that the i-th of n things stands in.
func (g *Graph) plan(i, n int) int { return i * g.size.Plans / n }

// choice draws a number.
type choice func(*rand.Rand) int

func uniform(n int) choice { return func(r *rand.Rand) int { return r.IntN(n) } }

// skewed draws from 0 to n-1, small numbers more often.
func skewed(n int) choice {
	sum, total := make([]float64, n), 0.0
	for i := range sum {
		total += math.Pow(float64(i+1), -0.3)
		sum[i] = total
	}
	return func(r *rand.Rand) int { return sort.SearchFloat64s(sum, r.Float64()*total) }
}

// several gives each of n things one or two different partners.
func several(r *rand.Rand, n int, partner choice) [][2]int32 {
	var pairs [][2]int32
	for i := range n {
		first := partner(r)
		pairs = append(pairs, pair(i, first))
		if r.IntN(2) == 0 {
			if second := partner(r); second != first {
				pairs = append(pairs, pair(i, second))
			}
		}
	}
	return pairs
}

// one gives each of n things one partner.
func one(n int, partner func(int) int) [][2]int32 {
	pairs := make([][2]int32, n)
	for i := range pairs {
		pairs[i] = pair(i, partner(i))
	}
	return pairs
}

func turned(pairs [][2]int32) [][2]int32 {
	for i := range pairs {
		pairs[i][0], pairs[i][1] = pairs[i][1], pairs[i][0]
	}
	return pairs
}

func pair(a, b int) [2]int32 { return [2]int32{int32(a), int32(b)} } //nolint:gosec // sizes are below 2^31
