package store

import (
	"context"
	"errors"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/graph/model"
)

// Outcome says what a load did.
type Outcome struct {
	Changes Changes
	// Unchanged: the plan was there already, word for word.
	Unchanged bool
	// Kept: the graph holds this plan with its document, which a load
	// without it does not take away.
	Kept bool
}

// writer is one load under way.
type writer struct {
	ctx     context.Context
	tx      neo4j.ManagedTransaction
	batch   *Batch
	digest  string // of the batch
	fresh   bool   // the graph does not hold the plan: nothing of it is stale
	changes Changes
	touched []string // ids of entities whose facts may have changed
	linked  []string // those of them whose names or links changed
	// The links, as {id, source, target}, whose evidence may have changed,
	// and the ids of observations that lost some.
	links        []map[string]any
	observations []string
}

// Write writes a plan in one transaction: all of it, or nothing. What the plan
// stated before and no longer states goes; a link, observation or status
// report without evidence goes; so does an entity that no plan names and
// nothing known leads to. Writing the same again changes nothing. Loads and
// unloads take turns, whichever program they come from. Errors are *Error,
// ErrBatch among them, or the context's when it was cancelled.
func (s *Store) Write(ctx context.Context, batch *Batch) (*Outcome, error) {
	if err := batch.check(); err != nil {
		return nil, err
	}
	digest, err := digest(batch)
	if err != nil {
		return nil, err
	}
	return s.transact(ctx, func(tx neo4j.ManagedTransaction) (*Outcome, error) {
		found, err := rows(ctx, tx, "MATCH (p:Plan {id: $id}) RETURN p.digest, p.documentLoaded", map[string]any{"id": batch.Plan.ID})
		if err != nil {
			return nil, err
		}
		if len(found) > 0 && found[0][0] == digest {
			return &Outcome{Unchanged: true}, nil
		}
		if len(found) > 0 && found[0][1] == true && !batch.DocumentLoaded {
			return &Outcome{Kept: true}, nil
		}
		w := &writer{ctx: ctx, tx: tx, batch: batch, digest: digest, fresh: len(found) == 0, changes: Changes{}}
		for _, step := range []func() error{w.nodes, w.join, w.stated, w.removeStale, w.removeUnsupported, w.derive} {
			if err := step(); err != nil {
				return nil, err
			}
		}
		return &Outcome{Changes: w.changes}, nil
	})
}

// transact runs a load or an unload, and gives the graph a new revision where
// something changed.
func (s *Store) transact(ctx context.Context, work func(tx neo4j.ManagedTransaction) (*Outcome, error)) (*Outcome, error) {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(ctx) }()
	committing := false
	outcome, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		// writing a property, even the same, locks the node: loads take turns
		if _, err := rows(ctx, tx, "MERGE (r:Revision {writer: 'plangraph'}) SET r.writer = 'plangraph'", nil); err != nil {
			return nil, err
		}
		outcome, err := work(tx)
		if err != nil || !outcome.Changes.Any() {
			return outcome, err
		}
		token := map[string]any{"token": newToken()}
		if _, err = rows(ctx, tx, "MATCH (r:Revision {writer: 'plangraph'}) SET r.token = $token", token); err != nil {
			return nil, err
		}
		committing = true
		return outcome, s.mark(ctx, opened, token)
	}, neo4j.WithTxTimeout(writeTimeout))
	if committing {
		err = errors.Join(err, s.mark(context.WithoutCancel(ctx), closed, nil))
	}
	if err != nil {
		return nil, classify(ctx, err)
	}
	return outcome.(*Outcome), nil
}

// chunkSize is how many rows one statement takes: enough to make round trips
// cheap, few enough to keep one message small.
const chunkSize = 2000

// each runs a statement over rows.
func (w *writer) each(text string, list []map[string]any) error {
	for chunk := range slices.Chunk(list, chunkSize) {
		if _, err := w.rows(text, map[string]any{"rows": chunk}); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) rows(text string, params map[string]any) ([][]any, error) {
	return rows(w.ctx, w.tx, text, params)
}

// nodes writes every node with its structural relationships, those that
// others lead to first.
func (w *writer) nodes() error {
	var all []string
	for _, kind := range model.AllEntityKind {
		all = append(all, ids(w.batch.Entities[kind])...)
	}
	w.touched = all
	known, err := w.digests("Entity", all)
	if err != nil {
		return err
	}
	for _, kind := range model.AllEntityKind {
		changed, err := w.upsert(group{label: Label(kind), nodes: w.batch.Entities[kind]}, "Entity:"+Label(kind), known)
		if err != nil {
			return err
		}
		w.linked = append(w.linked, changed...)
	}
	for _, group := range w.batch.groups() {
		var known map[any]any
		if shared := group.label == "Observation" || group.label == "Evidence"; !w.fresh || shared {
			if known, err = w.digests(group.label, ids(group.nodes)); err != nil {
				return err
			}
		}
		if _, err := w.upsert(group, group.label, known); err != nil {
			return err
		}
	}
	return w.former()
}

// digests gives the digests of the nodes that are there, by id.
func (w *writer) digests(label string, ids []string) (map[any]any, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	found, err := w.rows("UNWIND $ids AS id MATCH (n:"+label+" {id: id}) RETURN n.id, n.digest", map[string]any{"ids": ids})
	known := make(map[any]any, len(found))
	for _, row := range found {
		known[row[0]] = row[1]
	}
	return known, err
}

// upsert creates and updates the nodes of a group by id, and gives the ids of
// those. A node whose digest is known is left alone.
func (w *writer) upsert(g group, labels string, known map[any]any) ([]string, error) {
	var change Change
	var changed, updated []string
	created, again := statements{}, statements{}
	for i := range g.nodes {
		node := &g.nodes[i]
		digest, err := digest([]any{node.Properties, node.To})
		if err != nil {
			return nil, err
		}
		if g.label == "Plan" { // by it an unchanged plan is known
			digest = w.digest
		}
		before, exists := known[node.ID]
		switch {
		case !exists:
			change.Created++
			created.add("CREATE (n:"+labels+") SET n = row.properties"+g.joins(node), node.row(digest))
		case before != digest:
			change.Updated++
			updated = append(updated, node.ID)
			again.add("MATCH (n:"+g.label+" {id: row.properties.id}) SET n += row.properties"+g.joins(node), node.row(digest))
		default:
			change.Unchanged++
			continue
		}
		changed = append(changed, node.ID)
	}
	w.changes.add(g.label, change)
	if len(updated) > 0 && len(g.relations) > 0 {
		if _, err := w.rows("UNWIND $ids AS id MATCH (n:"+g.label+" {id: id})-[r:"+g.types()+"]->() DELETE r", map[string]any{"ids": updated}); err != nil {
			return nil, err
		}
	}
	for _, statement := range slices.Concat(created, again) {
		if err := w.each("UNWIND $rows AS row "+statement.text, statement.rows); err != nil {
			return nil, err
		}
	}
	return changed, nil
}

// statements are texts with the rows that each takes, in the order in which
// they came up.
type statements []statement

type statement struct {
	text string
	rows []map[string]any
}

func (s *statements) add(text string, row map[string]any) {
	i := slices.IndexFunc(*s, func(of statement) bool { return of.text == text })
	if i < 0 {
		i = len(*s)
		*s = append(*s, statement{text: text})
	}
	(*s)[i].rows = append((*s)[i].rows, row)
}

// former lets ids that were renamed away lead to the entities of today.
func (w *writer) former() error {
	var list []map[string]any
	for id, now := range w.batch.Former {
		list = append(list, map[string]any{"id": id, "now": now})
	}
	return w.each("UNWIND $rows AS row MATCH (n:Entity {id: row.now}) MERGE (f:FormerId {id: row.id})"+
		" WITH f, n OPTIONAL MATCH (f)-[old:NOW]->(other) WHERE other <> n DELETE old WITH DISTINCT f, n MERGE (f)-[:NOW]->(n)", list)
}

// join writes the links.
func (w *writer) join() error {
	byType := map[model.LinkType][]map[string]any{}
	for _, link := range w.batch.Links {
		row := map[string]any{"id": link.ID, "source": link.Source, "target": link.Target}
		byType[link.Type] = append(byType[link.Type], row)
		w.links = append(w.links, row)
	}
	for _, linkType := range model.AllLinkType {
		list := byType[linkType]
		if len(list) == 0 {
			continue
		}
		created := 0
		for chunk := range slices.Chunk(list, chunkSize) {
			ends, err := w.rows("UNWIND $rows AS row OPTIONAL MATCH ()-[old:"+linkType.String()+" {id: row.id}]->() WITH row, old WHERE old IS NULL"+
				" MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})"+
				" CREATE (a)-[:"+linkType.String()+" {id: row.id, digest: row.id}]->(b) RETURN a.id, b.id", map[string]any{"rows": chunk})
			if err != nil {
				return err
			}
			created += len(ends)
			for _, row := range ends {
				w.linked = append(w.linked, row[0].(string), row[1].(string))
			}
		}
		w.changes.add(linkType.String(), Change{Created: created, Unchanged: len(list) - created})
	}
	return nil
}

// stated joins the plan with the entities and observations that it names.
func (w *writer) stated() error {
	params := map[string]any{"plan": w.batch.Plan.ID, "entities": w.batch.Stated, "observations": ids(w.batch.Observations)}
	for _, text := range []string{
		"MATCH (p:Plan {id: $plan}) UNWIND $entities AS id MATCH (n:Entity {id: id}) MERGE (n)-[:STATED_IN]->(p)",
		"MATCH (p:Plan {id: $plan}) UNWIND $observations AS id MATCH (n:Observation {id: id}) MERGE (n)-[:STATED_IN]->(p)",
	} {
		if _, err := w.rows(text, params); err != nil {
			return err
		}
	}
	pairs := make([][]string, 0, len(w.batch.Observed))
	for _, pair := range w.batch.Observed {
		pairs = append(pairs, pair[:])
	}
	if len(pairs) == 0 {
		return nil
	}
	_, err := w.rows("UNWIND $pairs AS pair MATCH (n:Observation {id: pair[0]}) MATCH (p:Passage {id: pair[1]}) MERGE (n)-[:OBSERVED_IN]->(p)", map[string]any{"pairs": pairs})
	return err
}
