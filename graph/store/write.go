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
	changes Changes
	touched []string // ids of entities whose facts may have changed
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
		w := &writer{ctx: ctx, tx: tx, batch: batch, digest: digest, changes: Changes{}}
		for _, step := range []func() error{w.nodes, w.links, w.stated, w.removeStale, w.removeUnsupported, w.derive} {
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
	b := w.batch
	for _, kind := range model.AllEntityKind {
		if err := w.upsert(Label(kind), "Entity:"+Label(kind), b.Entities[kind], nil); err != nil {
			return err
		}
	}
	for _, group := range b.groups() {
		if err := w.upsert(group.label, group.label, group.nodes, group.relations); err != nil {
			return err
		}
	}
	return w.former()
}

// upsert creates and updates nodes of a label by id. A node whose digest is
// the same is left alone.
func (w *writer) upsert(label, labels string, nodes []Node, relations []relation) error {
	if len(nodes) == 0 {
		return nil
	}
	known := map[any]any{}
	found, err := w.rows("UNWIND $ids AS id MATCH (n:"+label+" {id: id}) RETURN n.id, n.digest", map[string]any{"ids": ids(nodes)})
	if err != nil {
		return err
	}
	for _, row := range found {
		known[row[0]] = row[1]
	}
	var change Change
	var changed []map[string]any
	targets := map[string][]map[string]any{}
	for i := range nodes {
		node := &nodes[i]
		digest, err := digest([]any{node.Properties, node.To})
		if err != nil {
			return err
		}
		if label == "Plan" { // by it an unchanged plan is known
			digest = w.digest
		}
		before, exists := known[node.ID]
		switch {
		case !exists:
			change.Created++
		case before != digest:
			change.Updated++
		default:
			change.Unchanged++
			continue
		}
		changed = append(changed, node.row(digest))
		for name, target := range node.To {
			targets[name] = append(targets[name], map[string]any{"id": node.ID, "to": target})
		}
	}
	w.changes.add(label, change)
	if len(changed) == 0 {
		return nil
	}
	if err := w.each("UNWIND $rows AS row MERGE (n:"+labels+" {id: row.id}) SET n += row.properties", changed); err != nil {
		return err
	}
	for _, relation := range relations {
		if change.Updated > 0 {
			if err := w.each("UNWIND $rows AS row MATCH (n:"+label+" {id: row.id})-[r:"+relation.name+"]->() DELETE r", changed); err != nil {
				return err
			}
		}
		if err := w.each("UNWIND $rows AS row MATCH (n:"+label+" {id: row.id}) MATCH (t:"+relation.target+" {id: row.to}) CREATE (n)-[:"+relation.name+"]->(t)", targets[relation.name]); err != nil {
			return err
		}
	}
	return nil
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

func (w *writer) links() error {
	byType := map[model.LinkType][]map[string]any{}
	for _, link := range w.batch.Links {
		byType[link.Type] = append(byType[link.Type], map[string]any{"id": link.ID, "source": link.Source, "target": link.Target})
	}
	for _, linkType := range model.AllLinkType {
		list := byType[linkType]
		if len(list) == 0 {
			continue
		}
		created := 0
		for chunk := range slices.Chunk(list, chunkSize) {
			n, err := count(w.ctx, w.tx, "UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})"+
				" OPTIONAL MATCH (a)-[old:"+linkType.String()+" {id: row.id}]->(b) WITH a, b, row, old WHERE old IS NULL"+
				" CREATE (a)-[r:"+linkType.String()+" {id: row.id, digest: row.id}]->(b) RETURN count(r)", map[string]any{"rows": chunk})
			if err != nil {
				return err
			}
			created += n
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
	_, err := w.rows("UNWIND $pairs AS pair MATCH (n:Observation {id: pair[0]}) MATCH (p:Passage {id: pair[1]}) MERGE (n)-[:OBSERVED_IN]->(p)", map[string]any{"pairs": pairs})
	for _, kind := range model.AllEntityKind {
		w.touched = append(w.touched, ids(w.batch.Entities[kind])...)
	}
	return err
}
