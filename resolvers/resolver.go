// Package resolvers answers the root fields of the schema: one short function
// each. A field of Query is compiled, with everything selected under it, into
// one statement; the record that comes back is written straight as the
// field's JSON, so gqlgen's executor never walks the objects below it.
package resolvers

import (
	"context"
	"errors"
	"io"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"plangraph/graph/cypher"
	"plangraph/graph/generated"
)

// Reader runs a read-only statement that returns one record with one value,
// and gives the graph's revision that it saw, empty where that is not known.
type Reader interface {
	Snapshot(ctx context.Context, text string, params map[string]any) (value any, revision string, err error)
}

// Resolver is the root of all resolvers.
type Resolver struct {
	compiler *cypher.Compiler
	reader   Reader
	loads    Loads
	allow    Allow
}

// New makes the root of all resolvers.
func New(compiler *cypher.Compiler, reader Reader, loads Loads, allow Allow) *Resolver {
	return &Resolver{compiler, reader, loads, allow}
}

// Query gives the resolvers of the fields of Query.
func (r *Resolver) Query() generated.QueryResolver { return query{r} }

type query struct{ *Resolver }

// Seen gathers the revisions of the graph that the root fields of one
// operation were answered from.
type Seen struct {
	mu       sync.Mutex
	revision string
	mixed    bool // not all from one revision, or one is not known
}

type seenKey struct{}

// Watch gives a context to answer an operation in, and what will have been
// seen by then.
func Watch(ctx context.Context) (context.Context, *Seen) {
	seen := &Seen{}
	return context.WithValue(ctx, seenKey{}, seen), seen
}

// Revision gives the one revision that all root fields were answered from; it
// is empty where there is none.
func (s *Seen) Revision() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.mixed {
		return ""
	}
	return s.revision
}

func (s *Seen) add(revision string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mixed = s.mixed || revision == "" || s.revision != "" && s.revision != revision
	s.revision = revision
}

// answer holds the JSON that a root field's resolver wrote.
type answer struct{ json []byte }

type answerKey struct{}

// RootField lets a root field's JSON take the place of what gqlgen's executor
// makes of the resolver's result. It is for handler.Server's AroundRootFields.
func RootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	held := &answer{}
	marshaler := next(context.WithValue(ctx, answerKey{}, held))
	if held.json == nil {
		return marshaler
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(held.json) })
}

// answer answers the root field that ctx is resolving: it compiles the field
// and asks its statement.
func (r *Resolver) answer(ctx context.Context) error {
	statement, err := r.compiler.Compile(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field)
	if err != nil {
		return err
	}
	value, revision, err := r.reader.Snapshot(ctx, statement.Text, statement.Params)
	if statement.GaveUp != nil && isLate(err) {
		value, err = statement.GaveUp, nil
	}
	if err != nil {
		return err
	}
	json, err := statement.JSON(value)
	if err != nil {
		return err
	}
	if seen, ok := ctx.Value(seenKey{}).(*Seen); ok {
		seen.add(revision)
	}
	ctx.Value(answerKey{}).(*answer).json = json
	return nil
}

// isLate says whether the database ended a question that took too long.
func isLate(err error) bool {
	var coded interface{ Code() string }
	return errors.As(err, &coded) && coded.Code() == "TIMEOUT"
}
