// Package resolvers answers the root fields of the schema: one short function
// each. A field of Query is compiled, with everything selected under it, into
// one statement; the record that comes back is written straight as the
// field's JSON, so gqlgen's executor never walks the objects below it.
package resolvers

import (
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"

	"plangraph/graph/cypher"
	"plangraph/graph/generated"
)

// Reader runs a read-only statement that returns one record with one value.
type Reader interface {
	Read(ctx context.Context, text string, params map[string]any) (any, error)
}

// Resolver is the root of all resolvers.
type Resolver struct {
	compiler *cypher.Compiler
	reader   Reader
}

// New makes the root of all resolvers.
func New(compiler *cypher.Compiler, reader Reader) *Resolver {
	return &Resolver{compiler, reader}
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

// answer compiles and asks the root field that ctx is resolving.
func (r *Resolver) answer(ctx context.Context) error {
	operation := graphql.GetOperationContext(ctx)
	statement, err := r.compiler.Compile(operation, graphql.GetFieldContext(ctx).Field)
	if err != nil {
		return err
	}
	value, err := r.reader.Read(ctx, statement.Text, statement.Params)
	if err != nil {
		return err
	}
	json, err := statement.JSON(value)
	if err != nil {
		return err
	}
	ctx.Value(answerKey{}).(*answer).json = json
	return nil
}
