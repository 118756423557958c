package synthetic

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"unicode/utf8"

	"plangraph/graph/model"
)

// numbered makes the id of the i-th of its type.
func numbered(typeName string) func(i int) string {
	return func(i int) string { return model.ID(typeName, strconv.Itoa(i)) }
}

var (
	planID     = numbered("Plan")
	passageID  = numbered("Passage")
	mentionID  = numbered("Mention")
	statusID   = numbered("StatusReport")
	evidenceID = numbered("Evidence")
)

func key(i int) string { return fmt.Sprintf("%09d", i) }

// factTables gives plans and what they hold: nodes, and what joins them.
func (g *Graph) factTables() (nodes, relations []Table) {
	s := g.size
	nodes = []Table{
		{
			Labels:  []string{"Plan"},
			Columns: columns(idColumn, keyColumn, []Column{{"title", "string"}, {"publisher", "string"}, {"year", "int"}, {"documentLoaded", "boolean"}}),
			Rows: drawn(s.Plans, 4, func(_ *rand.Rand, i int) []any {
				of := g.entities[model.EntityKindDistrict][i].name
				return []any{planID(i), "2023" + key(i), of + "2023年国民经济和社会发展计划", of + "发展和改革局", 2023, true}
			}),
		},
		{
			Labels:  []string{"Passage"},
			Columns: columns(idColumn, keyColumn, []Column{{"place", "string"}, {"text", "string"}}, spanColumn, Column{"factCount", "int"}),
			Rows: drawn(s.Passages, 5, func(r *rand.Rand, i int) []any {
				text := sentence(r)
				start := 60 * i
				return []any{passageID(i), key(i), fmt.Sprintf("%d/%d/%d/%d", 1+i%3, 1+i%5, 1+i%40, 1+i%7), text, start, start + utf8.RuneCountInString(text), i % 4}
			}),
		},
		{
			Labels:  []string{"Mention"},
			Columns: columns(idColumn, keyColumn, Column{"text", "string"}, spanColumn),
			Rows: drawn(s.Mentions, 6, func(r *rand.Rand, i int) []any {
				start := r.IntN(30)
				return []any{mentionID(i), key(i), g.mentioned(i).name, start, start + 8}
			}),
		},
		{
			Labels:  []string{"StatusReport"},
			Columns: columns(idColumn, keyColumn, []Column{{"status", "string"}, {"year", "int"}, {"intended", "boolean"}}),
			Rows: drawn(s.Statuses, 7, func(_ *rand.Rand, i int) []any {
				return []any{statusID(i), "2022" + key(i), statuses[i%len(statuses)], 2022, false}
			}),
		},
		g.evidence(),
		{Labels: []string{"Revision"}, Columns: []Column{{"writer", "string"}, {"token", "string"}}, Rows: drawn(1, 9, func(*rand.Rand, int) []any {
			return []any{"plangraph", "bench"}
		})},
	}
	return nodes, g.factRelations()
}

// mentioned is the entity that the i-th mention stands for.
func (g *Graph) mentioned(i int) entity {
	list := g.entities[model.EntityKindProject]
	return list[i*7%len(list)]
}

// supported is the link that the i-th piece of evidence supports.
func (g *Graph) supported(i int) (linkType model.LinkType, source, target string) {
	l := &g.links[i%4]
	source, target = g.ends(l, i/4*5%len(l.pairs))
	return l.linkType, source, target
}

func (g *Graph) evidence() Table {
	return Table{
		Labels: []string{"Evidence"},
		Columns: columns(idColumn, keyColumn, Column{"of", "string"}, endColumns, []Column{{"place", "string"}, {"quote", "string"}}, spanColumn,
			[]Column{{"year", "int"}, {"method", "string"}, {"confidence", "double"}, {"verified", "boolean"}, {"intended", "boolean"}}),
		Rows: drawn(g.size.Evidence, 8, func(r *rand.Rand, i int) []any {
			linkType, source, target := g.supported(i)
			quote := sentence(r)
			return []any{
				evidenceID(i), key(i), model.LinkID(linkType, source, target), source, target, "2/1/3/1", quote, 0, utf8.RuneCountInString(quote),
				2022, "RULE", 0.9, true, false,
			}
		}),
	}
}

func (g *Graph) factRelations() []Table {
	s := g.size
	passageOf := func(i, n int) string { return passageID(i * s.Passages / n) }
	planOf := func(i, n int) string { return planID(g.plan(i, n)) }
	join := func(linkType, from, to string, n int, ends func(i int) (string, string)) Table {
		return relationships(linkType, from, to, n, 10, func(_ *rand.Rand, i int) (string, string) { return ends(i) })
	}
	return []Table{
		join("PLAN_OF", "Plan", "District", s.Plans, func(i int) (string, string) {
			return planID(i), g.entities[model.EntityKindDistrict][i].id
		}),
		join("IN_PLAN", "Passage", "Plan", s.Passages, func(i int) (string, string) { return passageID(i), planOf(i, s.Passages) }),
		join("OF", "Mention", "Entity", s.Mentions, func(i int) (string, string) { return mentionID(i), g.mentioned(i).id }),
		join("IN_PASSAGE", "Mention", "Passage", s.Mentions, func(i int) (string, string) { return mentionID(i), passageOf(i, s.Mentions) }),
		join("STATUS_OF", "StatusReport", "Entity", s.Statuses, func(i int) (string, string) {
			return statusID(i), g.entities[model.EntityKindProject][i].id
		}),
		join("IN_PLAN", "StatusReport", "Plan", s.Statuses, func(i int) (string, string) { return statusID(i), planOf(i, s.Statuses) }),
		join("FROM_PLAN", "Evidence", "Plan", s.Evidence, func(i int) (string, string) { return evidenceID(i), planOf(i, s.Evidence) }),
		join("IN_PASSAGE", "Evidence", "Passage", s.Evidence, func(i int) (string, string) { return evidenceID(i), passageOf(i, s.Evidence) }),
	}
}
