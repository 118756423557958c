package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// RestoreOptions say how a backup is restored.
type RestoreOptions struct {
	// Replace puts the backup in the place of what the database holds.
	Replace bool
	// AtOnce is up to how many nodes and links, those that go among them, are
	// written in one transaction; 100,000 where it is 0.
	AtOnce int
}

// defaultAtOnce keeps a transaction within the memory of a small Neo4j.
const defaultAtOnce = 100_000

// Restore reads a backup twice, first to check it, and writes it into a
// database that holds no plans, prepared as by Prepare and with a new
// revision; an older stored form is brought to today's. One transaction takes
// what fits in it. Of what does not, a database that is being written says so:
// until a restore has ended, Prepare, loads and Snapshot give ErrRestoring,
// and another restore begins anew. Errors are *Error, ErrBackup and
// ErrNotEmpty among them, or the context's when it was cancelled.
func (s *Store) Restore(ctx context.Context, backup io.ReadSeeker, options RestoreOptions) (*BackupHeader, error) {
	header, err := CheckBackup(backup)
	if err != nil {
		return nil, err
	}
	if err := s.prepare(ctx, func(state) error { return nil }); err != nil {
		return nil, err
	}
	if options.AtOnce == 0 {
		options.AtOnce = defaultAtOnce
	}
	r := &restorer{ctx: ctx, store: s, backup: backup, header: header, mine: newToken()}
	err = s.inTurn(ctx, func(tx neo4j.ManagedTransaction, is state) (bool, error) { return r.begin(tx, is, options) })
	if err != nil {
		return nil, err
	}
	if !r.apart {
		return header, nil
	}
	if err := r.writeApart(); err != nil {
		return nil, classify(ctx, err)
	}
	for _, step := range []func(neo4j.ManagedTransaction, state) (bool, error){r.complete, r.end} {
		if err := s.inTurn(ctx, step); err != nil {
			return nil, err
		}
	}
	return header, nil
}

// restorer is a restore under way.
type restorer struct {
	ctx    context.Context
	store  *Store
	backup io.ReadSeeker
	header *BackupHeader
	apart  bool    // in several transactions
	mine   string  // names this restore in the Revision
	ids    []int64 // Neo4j's, of the nodes by number
}

// restoringMark stands for a revision in the Commit of a graph that is not
// whole.
const restoringMark = "restoring"

// begin restores all at once, or marks the database as one that is being
// restored.
func (r *restorer) begin(tx neo4j.ManagedTransaction, is state, options RestoreOptions) (changed bool, err error) {
	nodes, err := count(r.ctx, tx, countNodes, nil)
	if err != nil {
		return false, err
	}
	if nodes > 0 && !options.Replace && is.restoring == "" {
		return false, ErrNotEmpty
	}
	links, err := count(r.ctx, tx, countLinks, nil)
	if err != nil {
		return false, err
	}
	if r.apart = is.restoring != "" || nodes+links+r.header.Nodes+r.header.Links > options.AtOnce; r.apart {
		_, err := rows(r.ctx, tx, "MATCH (r:Revision {writer: 'plangraph'}) SET r.restoring = $mine"+
			" MERGE (c:Commit {writer: 'plangraph'}) SET c.opened = $mark, c.closed = null", map[string]any{"mine": r.mine, "mark": restoringMark})
		return false, err
	}
	if _, err := rows(r.ctx, tx, "MATCH (n:"+ownNodes+") DETACH DELETE n", nil); err != nil {
		return false, err
	}
	err = r.write(func(text string, params map[string]any) ([][]any, error) { return rows(r.ctx, tx, text, params) })
	if err != nil {
		return false, err
	}
	return true, r.finish(tx)
}

// clearing deletes what is there, in transactions of their own: relationships
// first, of which a node may have more than one transaction deletes. It stops
// where another restore took over.
var clearing = []string{
	"MATCH (:" + ownNodes + ")-[r]->() CALL (r) { MATCH (:Revision {writer: 'plangraph', restoring: $mine}) DELETE r } IN TRANSACTIONS OF 10000 ROWS",
	"MATCH (n:" + ownNodes + ") CALL (n) { MATCH (:Revision {writer: 'plangraph', restoring: $mine}) DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
}

// writeApart clears and writes in transactions of their own, each only while no other
// restore began.
func (r *restorer) writeApart() error {
	session := r.store.session(r.ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(r.ctx) }()
	run := func(text string, params map[string]any) ([][]any, error) {
		found, err := session.ExecuteWrite(r.ctx, func(tx neo4j.ManagedTransaction) (any, error) {
			is, err := lock(r.ctx, tx)
			if err == nil {
				err = r.still(is)
			}
			if err != nil {
				return nil, err
			}
			return rows(r.ctx, tx, text, params)
		}, neo4j.WithTxTimeout(writeTimeout))
		list, _ := found.([][]any)
		return list, err
	}
	for _, text := range clearing {
		result, err := session.Run(r.ctx, text, map[string]any{"mine": r.mine})
		if err == nil {
			_, err = result.Consume(r.ctx)
		}
		if err != nil {
			return err
		}
	}
	return r.write(run)
}

// still gives ErrRestoring where another restore took over.
func (r *restorer) still(is state) error {
	if is.restoring != r.mine {
		return ErrRestoring.Because(errors.New("another restore began meanwhile"))
	}
	return nil
}

// complete is finish after all has been written apart.
func (r *restorer) complete(tx neo4j.ManagedTransaction, is state) (changed bool, err error) {
	if err := r.still(is); err != nil {
		return false, err
	}
	return false, r.finish(tx)
}

// end says that the graph is whole, with a new revision, in a commit so small
// that nobody sees a part of it.
func (r *restorer) end(tx neo4j.ManagedTransaction, is state) (changed bool, err error) {
	if err := r.still(is); err != nil {
		return false, err
	}
	_, err = rows(r.ctx, tx, "MATCH (r:Revision {writer: 'plangraph'}) MATCH (c:Commit {writer: 'plangraph'})"+
		" REMOVE r.restoring SET r.token = $token, c.opened = $token, c.closed = $token", map[string]any{"token": newToken()})
	return false, err
}

// finish sees that all is there, and brings it to today's form.
func (r *restorer) finish(tx neo4j.ManagedTransaction) error {
	for text, want := range map[string]int{countNodes: r.header.Nodes, countLinks: r.header.Links} {
		if got, err := count(r.ctx, tx, text, nil); err != nil || got != want {
			return cmp.Or(err, ErrInternal.Because(fmt.Errorf("%s gives %d where the backup has %d", text, got, want)))
		}
	}
	_, err := transform(r.ctx, tx, r.header.StoredForm)
	return err
}

// run runs a statement.
type run func(text string, params map[string]any) ([][]any, error)

// write reads the backup and writes it, many rows to a statement.
func (r *restorer) write(run run) error {
	if _, err := r.backup.Seek(0, io.SeekStart); err != nil {
		return ErrBackup.Because(err)
	}
	r.ids = make([]int64, 0, r.header.Nodes)
	nodes := &pile{run: run, take: func(row []any) {
		number, _ := row[0].(int64)
		r.ids[number], _ = row[1].(int64)
	}}
	links := &pile{run: run}
	header, err := readBackup(r.backup, func(number int, n *backupNode) error {
		r.ids = append(r.ids, -1)
		return nodes.add("UNWIND $rows AS row CREATE (n"+quoted(n.Labels...)+") SET n = row.properties RETURN row.number, id(n)",
			map[string]any{"number": number, "properties": n.Properties})
	}, func(l *backupLink) error {
		if err := nodes.flush(); err != nil {
			return err
		}
		return links.add("UNWIND $rows AS row MATCH (a) WHERE id(a) = row.start MATCH (b) WHERE id(b) = row.end CREATE (a)-[r"+quoted(l.Type)+"]->(b) SET r = row.properties",
			map[string]any{"start": r.ids[l.Start], "end": r.ids[l.End], "properties": l.Properties})
	})
	if err == nil && *header != *r.header {
		err = unusable("it changed while it was read")
	}
	if err != nil {
		return err
	}
	if err := nodes.flush(); err != nil {
		return err
	}
	return links.flush()
}

// quoted are labels, or a type, in a pattern.
func quoted(names ...string) string {
	text := ""
	for _, name := range names {
		text += ":`" + name + "`" // of letters and digits, by check
	}
	return text
}

// pile gathers rows of the same statement, and runs it.
type pile struct {
	run  run
	take func(row []any) // what the statement returns
	text string
	rows []map[string]any
	size int // of the texts in rows, in bytes
}

// pileSize bounds the texts in one message to the database, in bytes.
const pileSize = 8 << 20

func (p *pile) add(text string, row map[string]any) error {
	if text != p.text || len(p.rows) == chunkSize || p.size > pileSize {
		if err := p.flush(); err != nil {
			return err
		}
		p.text = text
	}
	p.rows = append(p.rows, row)
	properties, _ := row["properties"].(map[string]any)
	for _, value := range properties {
		if text, ok := value.(string); ok {
			p.size += len(text)
		}
	}
	return nil
}

func (p *pile) flush() error {
	if len(p.rows) == 0 {
		return nil
	}
	returned, err := p.run(p.text, map[string]any{"rows": p.rows})
	p.rows, p.size = p.rows[:0], 0
	for _, row := range returned {
		p.take(row)
	}
	return err
}
