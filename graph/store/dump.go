package store

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Dump runs statements in one transaction, at one moment of the graph: loads wait
// meanwhile. begin is told the graph's revision, and take each record as it comes, with
// the number of its statement. Errors are *Error, those of begin and take, or the
// context's when it was cancelled.
func (s *Store) Dump(ctx context.Context, texts []string, params map[string]any, begin func(revision string) error, take func(statement int, values []any) error) error {
	return s.frozen(ctx, func(tx neo4j.ManagedTransaction, is state) error {
		if err := begin(is.token); err != nil {
			return err
		}
		for i, text := range texts {
			var given error
			err := each(ctx, tx, text, params, func(values []any) error {
				given = take(i, values)
				return given
			})
			if given != nil {
				return given
			}
			if err != nil {
				return classify(ctx, err)
			}
		}
		return nil
	})
}
