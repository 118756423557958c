package store

import (
	"fmt"
	"slices"
	"strings"

	"plangraph/graph/model"
)

// relation is a structural relationship of a label, and the label it leads to.
type relation struct{ name, target string }

// group is the nodes of one label with their structural relationships.
type group struct {
	label     string
	nodes     []Node
	relations []relation
}

// types are the types of the relationships, as a pattern takes them.
func (g group) types() string {
	names := make([]string, len(g.relations))
	for i, relation := range g.relations {
		names[i] = relation.name
	}
	return strings.Join(names, "|")
}

// joins are the clauses that join n, a node of the group, with what it leads
// to.
func (g group) joins(node *Node) string {
	ends, relationships := "", ""
	for _, relation := range g.relations {
		if _, leads := node.To[relation.name]; leads {
			end := strings.ToLower(relation.name)
			ends += " MATCH (" + end + ":" + relation.target + " {id: row.to." + relation.name + "})"
			relationships += " CREATE (n)-[:" + relation.name + "]->(" + end + ")"
		}
	}
	if ends == "" {
		return ""
	}
	return " WITH n, row" + ends + relationships
}

// groups are the nodes of a batch that are no entities, those that others lead
// to first.
func (b *Batch) groups() []group {
	return []group{
		{"Plan", []Node{b.Plan}, []relation{{"PLAN_OF", "Entity"}}},
		{"Section", b.Sections, []relation{{"IN_PLAN", "Plan"}, {"BELOW", "Section"}}},
		{"Passage", b.Passages, []relation{{"IN_PLAN", "Plan"}, {"IN_SECTION", "Section"}}},
		{"Mention", b.Mentions, []relation{{"OF", "Entity"}, {"IN_PASSAGE", "Passage"}}},
		{"Observation", b.Observations, []relation{{"MEASURES", "Entity"}, {"ABOUT", "Entity"}}},
		{"StatusReport", b.Statuses, []relation{{"STATUS_OF", "Entity"}, {"IN_PLAN", "Plan"}}},
		{"Evidence", b.Evidence, []relation{{"FROM_PLAN", "Plan"}, {"IN_PASSAGE", "Passage"}}},
	}
}

// members are the ids of a batch by label.
type members map[string]map[string]bool

func (m members) add(label, id string) error {
	if m[label] == nil {
		m[label] = map[string]bool{}
	}
	if id == "" || m[label][id] {
		return ErrBatch.Because(fmt.Errorf("%s %q has no id, or is there twice", label, id))
	}
	m[label][id] = true
	return nil
}

func (m members) need(label, id, by string) error {
	if !m[label][id] {
		return ErrBatch.Because(fmt.Errorf("%s needs %s %s, which the batch does not hold", by, label, id))
	}
	return nil
}

// check gives ErrBatch where something in the batch is there twice, leads to
// what the batch does not hold, or stands without evidence: in the database it
// would be left out without a word.
func (b *Batch) check() error {
	m, err := b.members()
	if err != nil {
		return err
	}
	for _, group := range b.groups() {
		for i := range group.nodes {
			if err := group.nodes[i].check(group, m); err != nil {
				return err
			}
		}
	}
	for _, id := range b.Stated {
		if err := m.need("Entity", id, "what the plan states"); err != nil {
			return err
		}
	}
	for former, id := range b.Former {
		if err := m.need("Entity", id, "the former id "+former); err != nil {
			return err
		}
	}
	for _, pair := range b.Observed {
		if err := m.need("Observation", pair[0], "passage "+pair[1]); err != nil {
			return err
		}
		if err := m.need("Passage", pair[1], "observation "+pair[0]); err != nil {
			return err
		}
	}
	return b.checkFacts(m)
}

func (b *Batch) members() (members, error) {
	m := members{}
	for _, kind := range model.AllEntityKind {
		for i := range b.Entities[kind] {
			if err := m.add("Entity", b.Entities[kind][i].ID); err != nil {
				return nil, err
			}
		}
	}
	for _, group := range b.groups() {
		for i := range group.nodes {
			if err := m.add(group.label, group.nodes[i].ID); err != nil {
				return nil, err
			}
		}
	}
	for _, link := range b.Links {
		if err := m.add("Link", link.ID); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// check says whether everything that a node leads to is there.
func (n *Node) check(g group, m members) error {
	for name, target := range n.To {
		i := slices.IndexFunc(g.relations, func(r relation) bool { return r.name == name })
		if i < 0 {
			return ErrBatch.Because(fmt.Errorf("%s %s has a relationship %s, which its label has not", g.label, n.ID, name))
		}
		if err := m.need(g.relations[i].target, target, g.label+" "+n.ID); err != nil {
			return err
		}
	}
	return nil
}

// checkFacts says whether every link has its ends, and every link, observation
// and status report its evidence.
func (b *Batch) checkFacts(m members) error {
	for _, link := range b.Links {
		for _, end := range []string{link.Source, link.Target} {
			if err := m.need("Entity", end, "link "+link.ID); err != nil {
				return err
			}
		}
		if !link.Type.IsValid() || link.ID != model.LinkID(link.Type, link.Source, link.Target) ||
			link.Type == model.LinkTypeCooperatesWith && link.Target < link.Source {
			return ErrBatch.Because(fmt.Errorf("link %s is not that of %s from %s to %s", link.ID, link.Type, link.Source, link.Target))
		}
	}
	supported := map[string]bool{}
	for i := range b.Evidence {
		of, _ := b.Evidence[i].Properties["of"].(string)
		if !m["Link"][of] && !m["Observation"][of] && !m["StatusReport"][of] {
			return ErrBatch.Because(fmt.Errorf("evidence %s supports %q, which the batch does not hold", b.Evidence[i].ID, of))
		}
		supported[of] = true
	}
	for _, label := range []string{"Link", "Observation", "StatusReport"} {
		for id := range m[label] {
			if !supported[id] {
				return ErrBatch.Because(fmt.Errorf("%s %s has no evidence", label, id))
			}
		}
	}
	return nil
}
