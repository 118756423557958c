package store

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// newToken makes a token that was never used before.
func newToken() string {
	token := make([]byte, 12)
	_, _ = rand.Read(token) // never fails, by its documentation
	return hex.EncodeToString(token)
}

// Revision gives the token of the graph's content, empty in a database that
// was never prepared.
func (s *Store) Revision(ctx context.Context) (string, error) {
	value, err := s.Read(ctx, "RETURN head(COLLECT { MATCH (n:Revision {writer: 'plangraph'}) RETURN n.token })", nil)
	token, _ := value.(string)
	return token, err
}

// Neo4j isolates a statement from what is not committed, but not from what is
// being committed: a commit of many changes is seen bit by bit. So a load says
// in a node of its own, in transactions of their own, that its commit begins
// (opened) and that it is over (closed), and a read that was not alone all the
// time is repeated. This is a sequence lock.
const (
	opened = "MERGE (c:Commit {writer: 'plangraph'}) SET c.opened = $token"
	closed = "MATCH (c:Commit {writer: 'plangraph'}) SET c.closed = c.opened"
)

// mark runs one of the statements above in a transaction of its own.
func (s *Store) mark(ctx context.Context, text string, params map[string]any) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(ctx) }()
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) { return rows(ctx, tx, text, params) })
	return err
}

// Commits take milliseconds. Where one seems to take longer, the program that
// began it is gone, and nobody has closed it yet.
const (
	commitPause    = 5 * time.Millisecond
	commitPatience = 3 * time.Second
)

// Snapshot is Read, with the revision of the graph that the value was made
// from, which no load changed meanwhile; the revision is empty where that
// cannot be told. Between the transactions of a restore it gives ErrRestoring.
func (s *Store) Snapshot(ctx context.Context, text string, params map[string]any) (value any, revision string, err error) {
	// Through properties() the mark is read again at the end, where c.opened
	// would be what was read at the beginning.
	text = "OPTIONAL MATCH (c:Commit) WITH c, c.opened AS opened, c.closed AS closed CALL () { " + text + " }" +
		" RETURN value, opened, closed, properties(c).opened"
	for begin := time.Now(); ; {
		values, err := s.readWithin(ctx, s.limit(ctx), text, params)
		if err != nil {
			return nil, "", err
		}
		before, over, after := values[1], values[2], values[3]
		if before == restoringMark {
			return nil, "", ErrRestoring
		}
		if before == over && over == after {
			revision, _ = before.(string)
			return values[0], revision, nil
		}
		if time.Since(begin) > commitPatience {
			s.closeCommit()
			return values[0], "", nil
		}
		select {
		case <-ctx.Done():
			return nil, "", context.Cause(ctx)
		case <-time.After(commitPause):
		}
	}
}

// closeCommit closes, in the background, what a program left open that is gone
// or lost the database at its commit. A load under way has its turn, and is not
// disturbed.
func (s *Store) closeCommit() {
	if !s.closing.CompareAndSwap(false, true) {
		return // it is being done
	}
	go func() {
		defer s.closing.Store(false)
		ctx, cancel := context.WithTimeout(context.Background(), commitPatience)
		defer cancel()
		_ = s.inTurn(ctx, func(tx neo4j.ManagedTransaction, is state) (bool, error) {
			if is.restoring != "" {
				return false, nil
			}
			_, err := rows(ctx, tx, closed, nil)
			return false, err
		}) // where that fails, the next reader tries it again
	}()
}

// LoadedPlan is a plan that the graph holds.
type LoadedPlan struct {
	ID, Title      string
	Year           int
	DocumentLoaded bool
}

// Plans gives the plans that the graph holds, by year and title.
func (s *Store) Plans(ctx context.Context) ([]LoadedPlan, error) {
	value, err := s.Read(ctx, "RETURN COLLECT { MATCH (p:Plan) WITH p ORDER BY p.key RETURN [p.id, p.title, p.year, p.documentLoaded] }", nil)
	if err != nil {
		return nil, err
	}
	var plans []LoadedPlan
	list, _ := value.([]any)
	for _, item := range list {
		row := item.([]any)
		var plan LoadedPlan
		plan.ID, _ = row[0].(string)
		plan.Title, _ = row[1].(string)
		year, _ := row[2].(int64)
		plan.Year = int(year)
		plan.DocumentLoaded, _ = row[3].(bool)
		plans = append(plans, plan)
	}
	return plans, nil
}
