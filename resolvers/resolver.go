// Package resolvers answers the root fields of the schema: one short function
// each. A field of Query is compiled, with everything selected under it, into
// one statement; the record that comes back is written straight as the
// field's JSON, so gqlgen's executor never walks the objects below it.
package resolvers

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"io"

	"github.com/99designs/gqlgen/graphql"

	"plangraph/graph/answers"
	"plangraph/graph/cypher"
	"plangraph/graph/generated"
)

// Reader runs a read-only statement that returns one record with one value,
// and gives the graph's revision that it saw.
type Reader interface {
	Snapshot(ctx context.Context, text string, params map[string]any) (value any, revision string, err error)
}

// Resolver is the root of all resolvers.
type Resolver struct {
	compiler *cypher.Compiler
	reader   Reader
	answers  *answers.Cache
}

// New makes the root of all resolvers.
func New(compiler *cypher.Compiler, reader Reader, answers *answers.Cache) *Resolver {
	return &Resolver{compiler, reader, answers}
}

// Query gives the resolvers of the fields of Query.
func (r *Resolver) Query() generated.QueryResolver { return query{r} }

type query struct{ *Resolver }

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

// answer answers the root field that ctx is resolving.
func (r *Resolver) answer(ctx context.Context) error {
	operation, field := graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field
	key, err := key(operation, field)
	if err != nil {
		return err
	}
	found, err := r.answers.Answer(ctx, key, func(ctx context.Context) (answers.Answer, error) {
		return r.ask(ctx, operation, field)
	})
	if err != nil {
		return err
	}
	ctx.Value(answerKey{}).(*answer).json = found.JSON
	return nil
}

// key makes a short text of all that a root field's statement, its parameters
// and the form of its answer follow from.
func key(operation *graphql.OperationContext, field graphql.CollectedField) (string, error) {
	hash := sha256.New()
	err := json.NewEncoder(hash).Encode([]any{operation.RawQuery, operation.OperationName, field.Alias, operation.Variables})
	return string(hash.Sum(nil)), err
}

// ask compiles a root field and asks its statement.
func (r *Resolver) ask(ctx context.Context, operation *graphql.OperationContext, field graphql.CollectedField) (answers.Answer, error) {
	statement, err := r.compiler.Compile(operation, field)
	if err != nil {
		return answers.Answer{}, err
	}
	value, revision, err := r.reader.Snapshot(ctx, statement.Text, statement.Params)
	if statement.GaveUp != nil && isLate(err) {
		value, err = statement.GaveUp, nil
	}
	if err != nil {
		return answers.Answer{}, err
	}
	json, err := statement.JSON(value)
	return answers.Answer{JSON: json, Revision: revision}, err
}

// isLate says whether the database ended a question that took too long.
func isLate(err error) bool {
	var coded interface{ Code() string }
	return errors.As(err, &coded) && coded.Code() == "TIMEOUT"
}
