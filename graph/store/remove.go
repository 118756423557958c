package store

import (
	"context"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// removeStale takes out what the plan stated before and the batch does not
// state.
func (w *writer) removeStale() error {
	if w.fresh {
		return nil
	}
	b, changes := w.batches[0], w.changes[0]
	plan := b.Plan.ID
	lost, err := w.rows("MATCH (:Plan {id: $plan})<-[s:STATED_IN]-(n:Entity) WHERE NOT n.id IN $ids WITH n, s, n.id AS id DELETE s RETURN id", map[string]any{"plan": plan, "ids": b.Stated})
	if err != nil {
		return err
	}
	for _, row := range lost {
		w.touched = append(w.touched, row[0].(string))
	}
	unsupported, err := w.rows("MATCH (:Plan {id: $plan})<-[:FROM_PLAN]-(n:Evidence) WHERE NOT n.id IN $ids"+
		" WITH n, n.of AS of, n.source AS source, n.target AS target DETACH DELETE n RETURN of, source, target", map[string]any{"plan": plan, "ids": ids(b.Evidence)})
	if err != nil {
		return err
	}
	changes.add("Evidence", Change{Removed: len(unsupported)})
	for _, row := range unsupported {
		if row[1] == nil { // an observation has no ends
			w.observations = append(w.observations, row[0].(string))
		} else {
			w.links = append(w.links, map[string]any{"id": row[0], "source": row[1], "target": row[2]})
		}
	}
	observed := make([][]string, 0, len(b.Observed))
	for _, pair := range b.Observed {
		observed = append(observed, []string{pair[0], pair[1]})
	}
	for _, stale := range []struct {
		label, text string
		kept        any
	}{
		{"", "MATCH (:Plan {id: $plan})<-[s:STATED_IN]-(n:Observation) WHERE NOT n.id IN $ids DELETE s RETURN count(s)", ids(b.Observations)},
		{"", "MATCH (:Plan {id: $plan})<-[:IN_PLAN]-(p:Passage)<-[o:OBSERVED_IN]-(n:Observation) WHERE NOT [n.id, p.id] IN $ids DELETE o RETURN count(o)", observed},
		{"Mention", "MATCH (:Plan {id: $plan})<-[:IN_PLAN]-(:Passage)<-[:IN_PASSAGE]-(n:Mention) WHERE NOT n.id IN $ids DETACH DELETE n RETURN count(n)", ids(b.Mentions)},
		{"StatusReport", "MATCH (:Plan {id: $plan})<-[:IN_PLAN]-(n:StatusReport) WHERE NOT n.id IN $ids DETACH DELETE n RETURN count(n)", ids(b.Statuses)},
		{"Passage", "MATCH (:Plan {id: $plan})<-[:IN_PLAN]-(n:Passage) WHERE NOT n.id IN $ids DETACH DELETE n RETURN count(n)", ids(b.Passages)},
		{"Section", "MATCH (:Plan {id: $plan})<-[:IN_PLAN]-(n:Section) WHERE NOT n.id IN $ids DETACH DELETE n RETURN count(n)", ids(b.Sections)},
	} {
		removed, err := count(w.ctx, w.tx, stale.text, map[string]any{"plan": plan, "ids": stale.kept})
		if err != nil {
			return err
		}
		if stale.label != "" {
			changes.add(stale.label, Change{Removed: removed})
		}
	}
	return nil
}

// removeUnsupported takes out links and observations that lost all their
// evidence, and then those of the touched entities, and of what is known above
// them, that nothing holds.
func (w *writer) removeUnsupported() error {
	if w.fresh {
		return w.removeUnheld()
	}
	if err := w.removeLinks("UNWIND $rows AS row MATCH (:Entity {id: row.source})-[r:"+linkTypes+" {id: row.id}]->(:Entity {id: row.target})"+
		" WHERE NOT EXISTS { (:Evidence {of: r.id}) }", map[string]any{"rows": w.links}); err != nil {
		return err
	}
	observations, err := count(w.ctx, w.tx, "UNWIND $ids AS id MATCH (n:Observation {id: id}) WHERE NOT EXISTS { (:Evidence {of: id}) }"+
		" DETACH DELETE n RETURN count(n)", map[string]any{"ids": w.observations})
	if err != nil {
		return err
	}
	w.changes[0].add("Observation", Change{Removed: observations})
	return w.removeUnheld()
}

// removeLinks deletes and counts the links r that a statement matches.
func (w *writer) removeLinks(match string, params map[string]any) error {
	removed, err := w.rows(match+" WITH DISTINCT r, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target DELETE r RETURN type, source, target", params)
	if err != nil {
		return err
	}
	for _, row := range removed {
		w.changes[0].add(row[0].(string), Change{Removed: 1})
		w.linked = append(w.linked, row[1].(string), row[2].(string))
	}
	return nil
}

// removeUnheld takes out the touched entities that no plan names and no link
// of the catalog leads to. One that goes may have been all that held what is
// above it.
func (w *writer) removeUnheld() error {
	stated := map[string]bool{}
	for _, batch := range w.batches {
		for _, id := range batch.Stated {
			stated[id] = true
		}
	}
	candidates := slices.DeleteFunc(unique(slices.Concat(w.touched, w.linked)), func(id string) bool { return stated[id] })
	for len(candidates) > 0 {
		gone, err := w.rows("UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE NOT EXISTS { (n)-[:STATED_IN]->() }"+
			" AND NOT EXISTS { (n)<-[r:"+linkTypes+"]-() WHERE EXISTS { (:Evidence {of: r.id, method: 'CATALOG'}) } }"+
			" AND NOT EXISTS { (n)<-[:PLAN_OF]-() }"+
			" RETURN DISTINCT n.id, head([l IN labels(n) WHERE l <> 'Entity']), COLLECT { MATCH (n)-[r:"+linkTypes+"]->(above) RETURN above.id }", map[string]any{"ids": candidates})
		if err != nil || len(gone) == 0 {
			return err
		}
		var removed []string
		candidates = nil
		for _, row := range gone {
			removed = append(removed, row[0].(string))
			w.changes[0].add(row[1].(string), Change{Removed: 1})
			for _, above := range row[2].([]any) {
				candidates = append(candidates, above.(string))
			}
		}
		if err := w.removeLinks("UNWIND $ids AS id MATCH (:Entity {id: id})-[r:"+linkTypes+"]-()", map[string]any{"ids": removed}); err != nil {
			return err
		}
		if _, err := w.rows(removeEntities, map[string]any{"ids": removed}); err != nil {
			return err
		}
		evidence, err := count(w.ctx, w.tx, "UNWIND $ids AS id CALL (id) { MATCH (e:Evidence {source: id}) RETURN e UNION MATCH (e:Evidence {target: id}) RETURN e }"+
			" WITH DISTINCT e DETACH DELETE e RETURN count(e)", map[string]any{"ids": removed})
		if err != nil {
			return err
		}
		w.changes[0].add("Evidence", Change{Removed: evidence})
	}
	return nil
}

// removeEntities deletes entities with their former ids, and the names that
// nothing else has.
const removeEntities = `UNWIND $ids AS id MATCH (n:Entity {id: id})
	OPTIONAL MATCH (f:FormerId)-[:NOW]->(n) OPTIONAL MATCH (a:Name)-[:NAMES]->(n)
	WITH collect(DISTINCT n) + collect(DISTINCT f) AS gone, collect(DISTINCT a) AS names
	FOREACH (node IN gone | DETACH DELETE node)
	WITH names UNWIND names AS a WITH a WHERE NOT EXISTS { (a)-[:NAMES]->() } DELETE a`

// Unload takes a plan out again, with everything that rests on it alone. It
// gives ErrNoPlan where the graph does not hold the plan.
func (s *Store) Unload(ctx context.Context, planID string) (*Outcome, error) {
	var outcome *Outcome
	err := s.transact(ctx, func(tx neo4j.ManagedTransaction) (bool, error) {
		found, err := count(ctx, tx, "MATCH (p:Plan {id: $id}) RETURN count(p)", map[string]any{"id": planID})
		if err != nil {
			return false, err
		}
		if found == 0 {
			return false, ErrNoPlan
		}
		w := newWriter(ctx, tx, false)
		outcome = w.add(&Batch{Plan: Node{ID: planID}, Stated: []string{}}, "")
		if err := w.removeStale(); err != nil {
			return false, err
		}
		if _, err := count(ctx, tx, "MATCH (p:Plan {id: $id}) DETACH DELETE p RETURN count(p)", map[string]any{"id": planID}); err != nil {
			return false, err
		}
		outcome.Changes.add("Plan", Change{Removed: 1})
		for _, step := range []func() error{w.removeUnsupported, w.derive} {
			if err := step(); err != nil {
				return false, err
			}
		}
		return true, nil
	})
	if err != nil {
		return nil, err
	}
	return outcome, nil
}
