package store

import (
	"context"
	"errors"
	"maps"
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

// writer is one load under way: of plans that the graph does not hold, or of
// one that it holds.
type writer struct {
	ctx     context.Context
	tx      neo4j.ManagedTransaction
	batches []*Batch
	plans   []string           // digests of the batches
	fresh   bool               // the graph does not hold the plans: nothing of them is stale
	changes []Changes          // by batch
	first   map[string]Changes // by id of a link, those of the first batch that holds it
	touched []string           // ids of entities whose facts may have changed
	linked  []string           // those of them whose names or links changed
	// The links, as {id, source, target}, whose evidence may have changed,
	// and the ids of observations that lost some.
	links        []map[string]any
	observations []string
}

func newWriter(ctx context.Context, tx neo4j.ManagedTransaction, fresh bool) *writer {
	return &writer{ctx: ctx, tx: tx, fresh: fresh, first: map[string]Changes{}}
}

// add takes a batch in, and gives what will be counted for it.
func (w *writer) add(batch *Batch, digest string) *Outcome {
	outcome := &Outcome{Changes: Changes{}}
	w.batches, w.plans, w.changes = append(w.batches, batch.counted()), append(w.plans, digest), append(w.changes, outcome.Changes)
	return outcome
}

// write takes all steps.
func (w *writer) write() error {
	for _, step := range []func() error{w.nodes, w.join, w.stated, w.removeStale, w.removeUnsupported, w.derive} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// Write writes a plan in one transaction: all of it, or nothing. What the plan
// stated before and no longer states goes; a link, observation or status
// report without evidence goes; so does an entity that no plan names and
// nothing known leads to. Writing the same again changes nothing. Loads and
// unloads take turns, whichever program they come from. Errors are *Error,
// ErrBatch among them, or the context's when it was cancelled.
func (s *Store) Write(ctx context.Context, batch *Batch) (*Outcome, error) {
	outcomes, err := s.WriteAll(ctx, []*Batch{batch})
	if err != nil {
		return nil, err
	}
	return outcomes[0], nil
}

// WriteAll writes several plans as Write does, in one transaction: all of them,
// or nothing. It gives an outcome for each; what several bring counts for the
// first of them. No plan may be there twice.
func (s *Store) WriteAll(ctx context.Context, batches []*Batch) ([]*Outcome, error) {
	digests, plans, seen := make([]string, len(batches)), make([]string, len(batches)), members{}
	for i, batch := range batches {
		err := batch.check()
		if err == nil {
			err = seen.add("Plan", batch.Plan.ID)
		}
		if err == nil {
			digests[i], err = digest(batch)
		}
		if err != nil {
			return nil, err
		}
		plans[i] = batch.Plan.ID
	}
	var outcomes []*Outcome
	err := s.transact(ctx, func(tx neo4j.ManagedTransaction) (bool, error) {
		held, err := rows(ctx, tx, "UNWIND $ids AS id OPTIONAL MATCH (p:Plan {id: id}) RETURN p.digest, p.documentLoaded", map[string]any{"ids": plans})
		if err != nil {
			return false, err
		}
		outcomes = make([]*Outcome, len(batches))
		var writers []*writer // in turn; plans that are new take the same steps together
		for i, batch := range batches {
			switch before, loaded := held[i][0], held[i][1]; {
			case before == digests[i]:
				outcomes[i] = &Outcome{Unchanged: true}
			case loaded == true && !batch.DocumentLoaded:
				outcomes[i] = &Outcome{Kept: true}
			default:
				fresh := before == nil
				if n := len(writers); !fresh || n == 0 || !writers[n-1].fresh {
					writers = append(writers, newWriter(ctx, tx, fresh))
				}
				outcomes[i] = writers[len(writers)-1].add(batch, digests[i])
			}
		}
		changed := false
		for _, w := range writers {
			if err := w.write(); err != nil {
				return false, err
			}
			changed = changed || slices.ContainsFunc(w.changes, Changes.Any)
		}
		return changed, nil
	})
	return outcomes, err
}

// transact runs a load or an unload, and gives the graph a new revision where
// work says that something changed. It gives ErrRestoring where a restore did
// not end.
func (s *Store) transact(ctx context.Context, work func(tx neo4j.ManagedTransaction) (changed bool, err error)) error {
	return s.inTurn(ctx, func(tx neo4j.ManagedTransaction, is state) (bool, error) {
		if err := is.whole(); err != nil {
			return false, err
		}
		return work(tx)
	})
}

// inTurn is transact for work that looks at the database's state itself.
func (s *Store) inTurn(ctx context.Context, work func(tx neo4j.ManagedTransaction, is state) (changed bool, err error)) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(ctx) }()
	committing := false
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		is, err := lock(ctx, tx)
		if err != nil {
			return nil, err
		}
		changed, err := work(tx, is)
		if err != nil || !changed {
			return nil, err
		}
		token := map[string]any{"token": newToken()}
		if _, err = rows(ctx, tx, "MATCH (r:Revision {writer: 'plangraph'}) SET r.token = $token", token); err != nil {
			return nil, err
		}
		committing = true
		return nil, s.mark(ctx, opened, token)
	}, neo4j.WithTxTimeout(writeTimeout))
	if committing {
		err = errors.Join(err, s.mark(context.WithoutCancel(ctx), closed, nil))
	}
	return classify(ctx, err)
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
	for _, batch := range w.batches {
		for _, kind := range model.AllEntityKind {
			w.touched = append(w.touched, ids(batch.Entities[kind])...)
		}
	}
	known, err := w.digests("Entity", w.touched)
	if err != nil {
		return err
	}
	for _, kind := range model.AllEntityKind {
		changed, err := w.upsert("Entity:"+Label(kind), w.groups(func(b *Batch) group { return group{label: Label(kind), nodes: b.Entities[kind]} }), known)
		if err != nil {
			return err
		}
		w.linked = append(w.linked, changed...)
	}
	for i, of := range w.batches[0].groups() {
		groups := w.groups(func(b *Batch) group { return b.groups()[i] })
		known := map[any]any{}
		if shared := of.label == "Observation" || of.label == "Evidence"; !w.fresh || shared {
			var all []string
			for _, group := range groups {
				all = append(all, ids(group.nodes)...)
			}
			if known, err = w.digests(of.label, all); err != nil {
				return err
			}
		}
		if _, err := w.upsert(of.label, groups, known); err != nil {
			return err
		}
	}
	return w.former()
}

// groups gives a group of each batch.
func (w *writer) groups(of func(*Batch) group) []group {
	list := make([]group, len(w.batches))
	for i, batch := range w.batches {
		list[i] = of(batch)
	}
	return list
}

// digests gives the digests of the nodes that are there, by id.
func (w *writer) digests(label string, ids []string) (map[any]any, error) {
	known := map[any]any{}
	for chunk := range slices.Chunk(unique(ids), chunkSize) {
		found, err := w.rows("UNWIND $ids AS id MATCH (n:"+label+" {id: id}) RETURN n.id, n.digest", map[string]any{"ids": chunk})
		if err != nil {
			return nil, err
		}
		for _, row := range found {
			known[row[0]] = row[1]
		}
	}
	return known, nil
}

// unique sorts ids and leaves out what is there again.
func unique(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }

// upsert creates and updates, by id, the nodes of one label: a group of each
// batch. It gives the ids of those. A node whose digest is known is left alone.
func (w *writer) upsert(labels string, groups []group, known map[any]any) ([]string, error) {
	var changed, updated []string
	created, again := statements{}, statements{}
	for i, g := range groups {
		var change Change
		for n := range g.nodes {
			node := &g.nodes[n]
			digest, err := digest([]any{node.Properties, node.To})
			if err != nil {
				return nil, err
			}
			if g.label == "Plan" { // by it an unchanged plan is known
				digest = w.plans[i]
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
			known[node.ID] = digest
			changed = append(changed, node.ID)
		}
		w.changes[i].add(g.label, change)
	}
	if err := w.run(created); err != nil {
		return nil, err
	}
	if g := groups[0]; len(updated) > 0 && len(g.relations) > 0 {
		if _, err := w.rows("UNWIND $ids AS id MATCH (n:"+g.label+" {id: id})-[r:"+g.types()+"]->() DELETE r", map[string]any{"ids": updated}); err != nil {
			return nil, err
		}
	}
	return changed, w.run(again)
}

// run runs statements over their rows.
func (w *writer) run(list statements) error {
	for _, statement := range list {
		if err := w.each("UNWIND $rows AS row "+statement.text, statement.rows); err != nil {
			return err
		}
	}
	return nil
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
	all := map[string]string{}
	for _, batch := range w.batches {
		maps.Copy(all, batch.Former)
	}
	var list []map[string]any
	for id, now := range all {
		list = append(list, map[string]any{"id": id, "now": now})
	}
	return w.each("UNWIND $rows AS row MATCH (n:Entity {id: row.now}) MERGE (f:FormerId {id: row.id})"+
		" WITH f, n OPTIONAL MATCH (f)-[old:NOW]->(other) WHERE other <> n DELETE old WITH DISTINCT f, n MERGE (f)-[:NOW]->(n)", list)
}

// join writes the links.
func (w *writer) join() error {
	byType := map[model.LinkType][]map[string]any{}
	for i, batch := range w.batches {
		for _, link := range batch.Links {
			w.changes[i].add(link.Type.String(), Change{Unchanged: 1}) // until it is created
			if w.first[link.ID] != nil {
				continue
			}
			w.first[link.ID] = w.changes[i]
			row := map[string]any{"id": link.ID, "source": link.Source, "target": link.Target}
			byType[link.Type] = append(byType[link.Type], row)
			w.links = append(w.links, row)
		}
	}
	for _, linkType := range model.AllLinkType {
		name := linkType.String()
		for chunk := range slices.Chunk(byType[linkType], chunkSize) {
			created, err := w.rows("UNWIND $rows AS row OPTIONAL MATCH ()-[old:"+name+" {id: row.id}]->() WITH row, old WHERE old IS NULL"+
				" MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})"+
				" CREATE (a)-[:"+name+" {id: row.id, digest: row.id}]->(b) RETURN row.id, a.id, b.id", map[string]any{"rows": chunk})
			if err != nil {
				return err
			}
			for _, row := range created {
				w.first[row[0].(string)].add(name, Change{Created: 1, Unchanged: -1})
				w.linked = append(w.linked, row[1].(string), row[2].(string))
			}
		}
	}
	return nil
}

// stated joins the plans with the entities and observations that they name,
// and observations with the passages that hold them.
func (w *writer) stated() error {
	var entities, observations, passages []map[string]any
	for _, batch := range w.batches {
		for _, id := range batch.Stated {
			entities = append(entities, map[string]any{"id": id, "plan": batch.Plan.ID})
		}
		for i := range batch.Observations {
			observations = append(observations, map[string]any{"id": batch.Observations[i].ID, "plan": batch.Plan.ID})
		}
		for _, pair := range batch.Observed {
			passages = append(passages, map[string]any{"id": pair[0], "passage": pair[1]})
		}
	}
	return w.run(statements{
		{"MATCH (p:Plan {id: row.plan}) MATCH (n:Entity {id: row.id}) MERGE (n)-[:STATED_IN]->(p)", entities},
		{"MATCH (p:Plan {id: row.plan}) MATCH (n:Observation {id: row.id}) MERGE (n)-[:STATED_IN]->(p)", observations},
		{"MATCH (n:Observation {id: row.id}) MATCH (p:Passage {id: row.passage}) MERGE (n)-[:OBSERVED_IN]->(p)", passages},
	})
}
