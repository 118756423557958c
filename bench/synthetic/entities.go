package synthetic

import (
	"math/rand/v2"
	"slices"
	"strings"

	"plangraph/graph/model"
)

// Tables gives the whole graph, nodes before relationships.
func (g *Graph) Tables() []Table {
	var nodes, relations []Table
	for _, kind := range kinds {
		entities := g.entityTable(kind)
		nodes = append(nodes, entities)
		relations = append(relations, g.stated(kind), namesOf(kind, &entities))
	}
	nodes = append(nodes, g.names())
	for i := range g.links {
		relations = append(relations, g.linkTable(&g.links[i]))
	}
	facts, between := g.factTables()
	return append(append(nodes, facts...), append(relations, between...)...)
}

func label(kind model.EntityKind) string {
	text := kind.String()
	return text[:1] + strings.ToLower(text[1:])
}

func (g *Graph) entityTable(kind model.EntityKind) Table {
	list := g.entities[kind]
	t := Table{Labels: []string{"Entity", label(kind)}}
	t.Columns = columns(idColumn, []Column{{"name", "string"}, {"nameEn", "string"}, {"aliases", "string[]"}, {"lower", "string"}, {"intended", "boolean"}})
	built := kind == model.EntityKindProject
	if built {
		t.Columns = append(t.Columns, Column{"status", "string"}, Column{"year", "int"})
	}
	counts := g.counts(kind)
	for _, count := range counts {
		t.Columns = append(t.Columns, Column{count.property, "int"})
	}
	t.Rows = drawn(len(list), 1, func(r *rand.Rand, i int) []any {
		short := pick(r, brandHeads) + pick(r, brandTails) + list[i].id[len(list[i].id)-6:]
		inEnglish := pick(r, english) + " " + pick(r, english) + " " + list[i].id[len(list[i].id)-6:]
		lower := strings.ToLower("\t" + list[i].name + "\t" + inEnglish + "\t" + short + "\t")
		row := []any{list[i].id, list[i].name, inEnglish, []string{short}, lower, false}
		if built {
			row = append(row, statuses[i%len(statuses)], 2018+r.IntN(8))
		}
		for _, count := range counts {
			row = append(row, count.of[i])
		}
		return row
	})
	return t
}

// count is how many facts stand behind a link field, for each entity of a kind.
type count struct {
	property string
	of       []int
}

// counts gives those of a kind that are not all 0.
func (g *Graph) counts(kind model.EntityKind) []count {
	var list []count
	for _, declared := range g.domain.Counts(kind) {
		c := count{declared.Property, make([]int, len(g.entities[kind]))}
		sum := 0
		for i := range g.links {
			l := &g.links[i]
			if l.linkType != declared.Link.Type {
				continue
			}
			for _, end := range []struct {
				here, there model.EntityKind
				not         model.LinkDirection
				at          int
			}{{l.from, l.to, model.LinkDirectionIn, 0}, {l.to, l.from, model.LinkDirectionOut, 1}} {
				if end.here == kind && declared.Link.Direction != end.not && slices.Contains(declared.Others, end.there) {
					for _, pair := range l.pairs {
						c.of[pair[end.at]]++
						sum++
					}
				}
			}
		}
		if sum > 0 {
			list = append(list, c)
		}
	}
	return list
}

// namesOf joins the entities of a kind with their names.
func namesOf(kind model.EntityKind, entities *Table) Table {
	return Table{Type: "NAMES", From: "Name", To: label(kind), Columns: slices.Clone(endColumns), Rows: func(yield func([]any) bool) {
		for row := range entities.Rows {
			for _, text := range []any{row[1], row[2], row[3].([]string)[0]} {
				if !yield([]any{text, row[0]}) {
					return
				}
			}
		}
	}}
}

// names gives every name once.
func (g *Graph) names() Table {
	return Table{Labels: []string{"Name"}, Columns: []Column{{"text", "string"}, {"lower", "string"}}, Rows: func(yield func([]any) bool) {
		seen := map[any]bool{}
		for _, kind := range kinds {
			entities := g.entityTable(kind)
			for row := range namesOf(kind, &entities).Rows {
				if !seen[row[0]] && !yield([]any{row[0], strings.ToLower(row[0].(string))}) {
					return
				}
				seen[row[0]] = true
			}
		}
	}}
}

// stated joins the entities of a kind with the plan that names them.
func (g *Graph) stated(kind model.EntityKind) Table {
	list := g.entities[kind]
	return relationships("STATED_IN", label(kind), "Plan", len(list), 2, func(_ *rand.Rand, i int) (string, string) {
		return list[i].id, planID(g.plan(i, len(list)))
	})
}

func (g *Graph) linkTable(l *links) Table {
	return Table{
		Type: l.linkType.String(), From: label(l.from), To: label(l.to),
		Columns: columns(endColumns, idColumn, []Column{{"intended", "boolean"}, {"background", "boolean"}}),
		Rows: drawn(len(l.pairs), 3, func(_ *rand.Rand, i int) []any {
			source, target := g.ends(l, i)
			return []any{source, target, model.LinkID(l.linkType, source, target), false, false}
		}),
	}
}

// ends gives the ids of both ends of the i-th link.
func (g *Graph) ends(l *links, i int) (source, target string) {
	return g.entities[l.from][l.pairs[i][0]].id, g.entities[l.to][l.pairs[i][1]].id
}
