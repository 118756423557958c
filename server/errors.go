package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/cypher"
)

// Public is an error that knows what a client may be told of it.
type Public interface {
	error
	Code() string   // in capitals, for extensions.code
	Public() string // what is wrong and what to do
}

// fault is a panic in a resolver.
type fault struct{ cause any }

func (f *fault) Error() string { return fmt.Sprintf("panic: %v", f.cause) }

// isFault says whether a code is that of a failure of the service, and not of
// the question or of who asks it.
func isFault(code string) bool {
	return code == "INTERNAL" || code == "UNAVAILABLE" || code == "FOREIGN_DATA"
}

// presenter turns errors into what a client sees. What is behind an error
// goes into the log and never to the client.
func presenter(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		presented := graphql.DefaultErrorPresenter(ctx, err)
		var own *cypher.Error
		var public Public
		switch {
		case errors.Is(err, context.Canceled): // who asked has left, and nobody reads this
			presented.Extensions = map[string]any{"code": "CANCELED"}
		case errors.Is(err, context.DeadlineExceeded):
			presented.Message = "the answer took longer than a request may: ask for fewer levels or smaller pages"
			presented.Extensions = map[string]any{"code": "TIMEOUT"}
		case errors.As(err, &own):
			presented.Message = own.Message
			presented.Extensions = map[string]any{"code": own.Code}
			for key, value := range own.Extensions {
				presented.Extensions[key] = value
			}
		case errors.As(err, &public):
			if isFault(public.Code()) {
				log.ErrorContext(ctx, "a question failed", "code", public.Code(), "error", public)
			}
			presented.Message = public.Public()
			presented.Extensions = map[string]any{"code": public.Code()}
		case presented.Extensions["code"] == nil && !isRequest(err) && len(presented.Path) < 2:
			log.ErrorContext(ctx, "a question failed", "code", "INTERNAL", "error", err)
			presented.Message = "the server failed to answer; its log says more"
			presented.Extensions = map[string]any{"code": "INTERNAL"}
		case presented.Extensions["code"] == nil:
			presented.Extensions = map[string]any{"code": cypher.BadUserInput}
		}
		return presented
	}
}

// isRequest says whether gqlgen or gqlparser itself found the request wrong.
// An argument that cannot be read has, beside that, a path that goes deeper
// than the root field.
func isRequest(err error) bool {
	var list gqlerror.List
	var one *gqlerror.Error
	return errors.As(err, &list) || errors.As(err, &one) && one.Err == nil
}
