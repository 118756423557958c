package server

import (
	"context"
	"errors"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/answers"
	"plangraph/graph/cypher"
	"plangraph/graph/generated"
	"plangraph/resolvers"
	"plangraph/server/auth"
	"plangraph/server/limits"
	"plangraph/server/telemetry"
)

// Bounds of what an executor keeps and tells.
const (
	keptTexts = 1000 // of persisted operations
	maxErrors = 5    // of one response
)

type root struct{ *resolvers.Resolver }

// schema gives the schema of the generated code, whose definitions operations
// are validated against.
func schema() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

func graphQL(config *Config, kept *answers.Cache, metrics *telemetry.Metrics) http.Handler {
	server := handler.New(generated.NewExecutableSchema(generated.Config{
		Resolvers: root{resolvers.New(cypher.NewCompiler(schema()), config.Store, config.Loads, auth.Allow)},
	}))
	server.AddTransport(transport.Options{AllowedMethods: []string{http.MethodGet, http.MethodPost, http.MethodOptions}})
	server.AddTransport(socket(config.Sign, config.Origins, maxBody))
	server.AddTransport(events{})
	server.AddTransport(exchange{kept, metrics, config.Log, config.Ready, &atomic.Int64{}})
	server.SetQueryCache(newDocuments())
	server.SetParserTokenLimit(config.Limits.Tokens)
	server.Use(extension.AutomaticPersistedQuery{Cache: lru.New[string](keptTexts)})
	server.Use(limits.Extension{Limits: config.Limits})
	server.Use(introspection{config.NoIntrospection})
	server.AroundRootFields(resolvers.RootField)
	server.AroundOperations(timed(config.RequestTimeout))
	server.AroundOperations(counted)
	server.AroundResponses(told(metrics))
	server.SetErrorPresenter(presenter(config.Log))
	server.SetRecoverFunc(func(_ context.Context, cause any) error {
		return &fault{cause: cause}
	})
	return server
}

// timed bounds queries and mutations that come over a stream, which has no
// bound itself.
func timed(timeout time.Duration) graphql.OperationMiddleware {
	return func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		if _, ok := ctx.Deadline(); ok || graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription {
			return next(ctx)
		}
		ctx, cancel := context.WithTimeout(ctx, timeout)
		responses := next(ctx)
		return func(context.Context) *graphql.Response {
			response := responses(ctx)
			if response == nil {
				cancel()
			}
			return response
		}
	}
}

type spendKey struct{}

// counted counts the operations that come over one WebSocket like requests.
func counted(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if spend, ok := ctx.Value(spendKey{}).(func(context.Context) error); ok {
		var public Public
		if errors.As(spend(ctx), &public) {
			return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{coded(public.Code(), "%s", public.Public())}})
		}
	}
	return next(ctx)
}

// told counts the errors of a response, and leaves out those that are too many.
func told(metrics *telemetry.Metrics) graphql.ResponseMiddleware {
	return func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		response := next(ctx)
		if response == nil {
			return nil
		}
		if len(response.Errors) > maxErrors {
			response.Errors = response.Errors[:maxErrors]
		}
		for _, problem := range response.Errors {
			code, _ := problem.Extensions["code"].(string)
			metrics.Error(code)
		}
		return response
	}
}

// introspection lets operations ask for the schema, or refuses it with a code.
type introspection struct{ off bool }

// ExtensionName names the extension.
func (introspection) ExtensionName() string { return "Introspection" }

// Validate has nothing to object to a schema.
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext looks at the root fields, where alone the schema can
// be asked for.
func (i introspection) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	operation.DisableIntrospection = i.off
	if !i.off {
		return nil
	}
	for _, field := range graphql.CollectFields(operation, operation.Operation.SelectionSet, []string{"Query"}) {
		if field.Name == "__schema" || field.Name == "__type" {
			return coded("INTROSPECTION_DISABLED", "the schema cannot be asked for here: ask the operator for it")
		}
	}
	return nil
}
