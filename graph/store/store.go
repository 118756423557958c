// Package store is the only one that talks to Neo4j: it runs the read side's
// statements, writes what the loader found, and keeps constraints, indexes
// and the graph's revision. The stored form is described in
// docs/stored-form.md.
package store

import (
	"cmp"
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/log"
)

// Time limits. The driver's own of 30 and 60 seconds are longer than anybody
// waits for an answer.
const (
	connectTimeout     = 3 * time.Second
	acquisitionTimeout = 5 * time.Second
	defaultReadTimeout = 5 * time.Second
	pingTimeout        = 4 * time.Second
	answerGrace        = time.Second      // for an answer to arrive after the database's own limit
	writeTimeout       = 10 * time.Minute // one load
	retries            = 3
	firstBackoff       = 50 * time.Millisecond
)

// Config says which database to use.
type Config struct {
	URI      string // neo4j://, bolt://, neo4j+s:// and the like
	Username string // empty: no authentication
	Password string
	Database string // empty: the server's default
	// ReadTimeout bounds one read statement in the database; 5 seconds where it is 0.
	ReadTimeout time.Duration
	// Messages, where set, is told of every message on the wire.
	Messages log.BoltLogger
}

// Store is one database. It is safe for concurrent use.
type Store struct {
	driver neo4j.DriverWithContext
	config Config
	// In a cluster a read goes to any member; by its bookmarks that member
	// first catches up with what this store has written.
	bookmarks neo4j.BookmarkManager
	closing   atomic.Bool // closeCommit is under way
}

// Open connects to a database and waits until it answers or the context ends.
func Open(ctx context.Context, c Config) (*Store, error) {
	c.ReadTimeout = cmp.Or(c.ReadTimeout, defaultReadTimeout)
	token := neo4j.NoAuth()
	if c.Username != "" {
		token = neo4j.BasicAuth(c.Username, c.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, token, func(options *config.Config) {
		options.SocketConnectTimeout = connectTimeout
		options.ConnectionAcquisitionTimeout = acquisitionTimeout
		options.MaxTransactionRetryTime = acquisitionTimeout
		options.UserAgent = "plangraph"
	})
	if err != nil {
		return nil, ErrUnavailable.Because(fmt.Errorf("%q is no address of a Neo4j server: %w", c.URI, err))
	}
	s := &Store{driver: driver, config: c, bookmarks: neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})}
	if err := s.Ping(ctx); err != nil {
		_ = driver.Close(ctx)
		return nil, err
	}
	return s, nil
}

// Close ends all connections.
func (s *Store) Close(ctx context.Context) error { return s.driver.Close(ctx) }

// Ping says whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	_, err := s.readWithin(ctx, pingTimeout, "RETURN 1", nil)
	return err
}

func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.config.Database, BoltLogger: s.config.Messages, BookmarkManager: s.bookmarks})
}

// Read runs a read-only statement that returns one record with one value, and
// gives that value: nil, bool, int64, float64, string, []any or
// map[string]any. It is one round trip in a read transaction; a passing
// failure is tried again while the time allows: that of the context or
// Config.ReadTimeout, whichever is shorter. Errors are *Error, or the
// context's when it was cancelled.
func (s *Store) Read(ctx context.Context, text string, params map[string]any) (any, error) {
	values, err := s.readWithin(ctx, s.limit(ctx), text, params)
	if err != nil {
		return nil, err
	}
	return values[0], nil
}

// limit is how long a read may take.
func (s *Store) limit(ctx context.Context) time.Duration {
	if deadline, ok := ctx.Deadline(); ok {
		return max(min(s.config.ReadTimeout, time.Until(deadline)), time.Millisecond)
	}
	return s.config.ReadTimeout
}

// readWithin is Read with a limit. The database ends the statement at its
// limit; when it says nothing for longer, it is the database that is away and
// not the question that is long.
func (s *Store) readWithin(ctx context.Context, limit time.Duration, text string, params map[string]any) ([]any, error) {
	patient, cancel := context.WithTimeout(ctx, limit+answerGrace)
	defer cancel()
	backoff := firstBackoff
	for attempt := 1; ; attempt++ {
		values, err := s.read(patient, limit, text, params)
		if err == nil || attempt == retries || !neo4j.IsRetryable(err) {
			return values, silence(ctx, patient, err)
		}
		select {
		case <-patient.Done():
			return nil, silence(ctx, patient, err)
		case <-time.After(backoff):
			backoff *= 2
		}
	}
}

// silence classifies the error of a read that waited longer than its caller
// asked it to as that of a database that does not answer.
func silence(ctx, patient context.Context, err error) error {
	if err != nil && ctx.Err() == nil && patient.Err() != nil {
		return ErrUnavailable.Because(err)
	}
	return classify(ctx, err)
}

func (s *Store) read(ctx context.Context, limit time.Duration, text string, params map[string]any) ([]any, error) {
	session := s.session(ctx, neo4j.AccessModeRead)
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, text, params, neo4j.WithTxTimeout(limit))
	if err != nil {
		return nil, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return record.Values, nil
}

// rows runs a statement in a transaction and gives its records.
func rows(ctx context.Context, tx neo4j.ManagedTransaction, text string, params map[string]any) ([][]any, error) {
	result, err := tx.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	records, err := result.Collect(ctx)
	if err != nil {
		return nil, err
	}
	list := make([][]any, len(records))
	for i, record := range records {
		list[i] = record.Values
	}
	return list, nil
}

// count runs a statement that returns one number.
func count(ctx context.Context, tx neo4j.ManagedTransaction, text string, params map[string]any) (int, error) {
	list, err := rows(ctx, tx, text, params)
	if err != nil || len(list) == 0 {
		return 0, err
	}
	n, _ := list[0][0].(int64)
	return int(n), nil
}
