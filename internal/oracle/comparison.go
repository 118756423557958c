package oracle

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// comparison is two observations of one indicator, set against each other.
type comparison struct{ indicator, earlier, later *Node }

// id is made of the pair. Ids hold no spaces.
func (c *comparison) id() string { return c.earlier.id() + " " + c.later.id() }

// comparison answers the root field comparison.
func (r *run) comparison(arguments map[string]any) (any, error) {
	list := &comparisonPage{}
	for _, indicator := range r.graph.labelled("Indicator") {
		if !among(arguments["indicators"], indicator.id()) {
			continue
		}
		observations := stated(indicator, arguments["plans"])
		for _, earlier := range observations {
			for _, later := range observations {
				one := &comparison{indicator, earlier, later}
				if kind := one.kind(); kind == "" || !among(arguments["kinds"], kind) {
					continue
				}
				if wanted := arguments["comparable"]; wanted == nil || wanted == one.comparable() {
					list.all = append(list.all, one)
				}
			}
		}
	}
	slices.SortFunc(list.all, (*comparison).compare)
	var err error
	list.start, list.end, err = cut(len(list.all), arguments, func(cursor string) (func(int) int, error) {
		place, err := r.comparisonAt(cursor)
		return func(i int) int { return list.all[i].compare(place) }, err
	})
	return list, err
}

// among says whether a list that is asked for holds the value; where none is
// asked for, every value will do.
func among(asked any, value string) bool {
	list, limited := asked.([]any)
	return !limited || slices.Contains(list, any(value))
}

// stated gives the observations of an indicator that one of the plans states.
func stated(indicator *Node, plans any) []*Node {
	observations := related(indicator, ontology.Relationship{Type: "MEASURES", Direction: model.LinkDirectionIn}, "Observation")
	return slices.DeleteFunc(observations, func(observation *Node) bool {
		return !slices.ContainsFunc(plansOf(observation), func(plan *Node) bool { return among(plans, plan.id()) })
	})
}

// plansOf gives the plans that state an observation.
func plansOf(observation *Node) []*Node {
	return related(observation, ontology.Relationship{Type: "STATED_IN", Direction: model.LinkDirectionOut}, "Plan")
}

// kind says what is set against what, and nothing where the two are not set
// against each other, or not in this order.
func (c *comparison) kind() string {
	years := compareValues(c.earlier.Properties["year"], c.later.Properties["year"])
	fromAim, toAim := c.earlier.Properties["basis"] == "TARGET", c.later.Properties["basis"] == "TARGET"
	switch {
	case years > 0:
		return ""
	case years == 0 && fromAim && !toAim:
		return "RESULT_AGAINST_AIM"
	case years == 0:
		return ""
	case fromAim && toAim:
		return "AIMS"
	case fromAim:
		return "RESULT_AGAINST_EARLIER_AIM"
	case toAim:
		return "AIM_AGAINST_RESULT"
	}
	return "RESULTS"
}

// both says whether both observations have a property.
func (c *comparison) both(property string) bool {
	return c.earlier.Properties[property] != nil && c.later.Properties[property] != nil
}

// sameUnit says whether both observations have values in one unit.
func (c *comparison) sameUnit() bool {
	return c.both("value") && c.earlier.Properties["unit"] == c.later.Properties["unit"]
}

// obstacles says why the two cannot be compared.
func (c *comparison) obstacles() []any {
	obstacles := []any{}
	if !slices.Equal(subjects(c.earlier), subjects(c.later)) {
		obstacles = append(obstacles, "OTHER_SUBJECT")
	}
	if span(c.earlier) != span(c.later) {
		obstacles = append(obstacles, "OTHER_PERIOD")
	}
	switch {
	case c.sameUnit() || c.both("growthPercent"):
	case c.both("value"):
		obstacles = append(obstacles, "OTHER_UNIT")
	default:
		obstacles = append(obstacles, "NO_COMMON_NUMBER")
	}
	return obstacles
}

func (c *comparison) comparable() bool { return len(c.obstacles()) == 0 }

// subjects gives the ids of whose figure an observation is: where it names
// none, the districts of the plans that state it.
func subjects(observation *Node) []string {
	nodes := related(observation, ontology.Relationship{Type: "ABOUT", Direction: model.LinkDirectionOut}, "Entity")
	if len(nodes) == 0 {
		for _, plan := range plansOf(observation) {
			nodes = append(nodes, related(plan, ontology.Relationship{Type: "PLAN_OF", Direction: model.LinkDirectionOut}, "District")...)
		}
	}
	var ids []string
	for _, node := range nodes {
		ids = append(ids, node.id())
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// span says how many years an observation spans.
func span(observation *Node) float64 {
	first, _ := number(observation.Properties["year"])
	last, spans := number(observation.Properties["periodEnd"])
	if !spans {
		return 1
	}
	return last - first + 1
}

// measure says which numbers are compared: the values where both have one in
// one unit, else the growth rates; nothing where the two cannot be compared.
func (c *comparison) measure() string {
	switch {
	case !c.comparable():
		return ""
	case c.sameUnit():
		return "VALUE"
	}
	return "GROWTH"
}

// numbers gives what is compared.
func (c *comparison) numbers() (earlier, later float64) {
	property := map[string]string{"VALUE": "value", "GROWTH": "growthPercent"}[c.measure()]
	earlier, _ = number(c.earlier.Properties[property])
	later, _ = number(c.later.Properties[property])
	return earlier, later
}

func (c *comparison) resolve(field string) (any, error) {
	earlier, later := c.numbers()
	switch field {
	case "indicator":
		return c.indicator, nil
	case "kind":
		return c.kind(), nil
	case "earlier":
		return c.earlier, nil
	case "later":
		return c.later, nil
	case "comparable":
		return c.comparable(), nil
	case "obstacles":
		return c.obstacles(), nil
	case "measure":
		if c.comparable() {
			return c.measure(), nil
		}
		return nil, nil
	case "difference":
		if c.comparable() {
			return later - earlier, nil
		}
		return nil, nil
	case "ratio":
		if c.measure() == "VALUE" && earlier != 0 {
			return later / earlier, nil
		}
		return nil, nil
	}
	return nil, fmt.Errorf("%w Comparison.%s", errUnknown, field)
}

// compare says which comes first: by the indicator, then by the years, then by
// the ids.
func (c *comparison) compare(other *comparison) int {
	return cmp.Or(
		compareValues(c.indicator.Properties["name"], other.indicator.Properties["name"]),
		strings.Compare(c.indicator.id(), other.indicator.id()),
		compareValues(c.earlier.Properties["year"], other.earlier.Properties["year"]),
		compareValues(c.later.Properties["year"], other.later.Properties["year"]),
		strings.Compare(c.earlier.id(), other.earlier.id()),
		strings.Compare(c.later.id(), other.later.id()),
	)
}

// comparisonPage is a part of a list of comparisons.
type comparisonPage struct {
	all        []*comparison
	start, end int
}

// comparisonAt gives the comparison that a cursor belongs to.
func (r *run) comparisonAt(cursor string) (*comparison, error) {
	earlier, later, _ := strings.Cut(r.cursors[cursor], " ")
	one := &comparison{earlier: r.graph.byID(earlier, "Observation"), later: r.graph.byID(later, "Observation")}
	if one.earlier == nil || one.later == nil {
		return nil, fmt.Errorf("%w the cursor %s", errUnknown, cursor)
	}
	for _, indicator := range related(one.earlier, ontology.Relationship{Type: "MEASURES", Direction: model.LinkDirectionOut}, "Indicator") {
		one.indicator = indicator
	}
	return one, nil
}

func (p *comparisonPage) resolve(field string) (any, error) {
	var nodes, edges []any
	for _, one := range p.all[p.start:max(p.start, p.end)] {
		nodes, edges = append(nodes, one), append(edges, comparisonEdge{one})
	}
	switch field {
	case "nodes":
		return nodes, nil
	case "edges":
		return edges, nil
	case "pageInfo":
		return comparisonPageInfo{p}, nil
	case "totalCount":
		return len(p.all), nil
	}
	return nil, fmt.Errorf("%w ComparisonConnection.%s", errUnknown, field)
}

// comparisonEdge is a comparison with its cursor.
type comparisonEdge struct{ *comparison }

func (e comparisonEdge) resolve(field string) (any, error) {
	switch field {
	case "node":
		return e.comparison, nil
	case "cursor":
		return Cursor(e.id()), nil
	}
	return nil, fmt.Errorf("%w ComparisonEdge.%s", errUnknown, field)
}

// comparisonPageInfo says where a page of comparisons stands.
type comparisonPageInfo struct{ *comparisonPage }

func (p comparisonPageInfo) resolve(field string) (any, error) {
	switch {
	case field == "hasNextPage":
		return p.end < len(p.all), nil
	case field == "hasPreviousPage":
		return p.start > 0, nil
	case field == "startCursor" && p.start < p.end:
		return Cursor(p.all[p.start].id()), nil
	case field == "endCursor" && p.start < p.end:
		return Cursor(p.all[p.end-1].id()), nil
	case field == "startCursor" || field == "endCursor":
		return nil, nil
	}
	return nil, fmt.Errorf("%w PageInfo.%s", errUnknown, field)
}
