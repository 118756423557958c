// Package server is PlanGraph over HTTP: the GraphQL endpoint, its pages,
// the schema and the health of the service.
package server

import (
	"cmp"
	"context"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/answers"
	"plangraph/graph/cypher"
	"plangraph/graph/generated"
	"plangraph/resolvers"
)

// Bounds of one request.
const (
	maxBody               = 256 << 10 // bytes of a request's body
	maxTokens             = 10_000    // lexical tokens of a document
	defaultRequestTimeout = 8 * time.Second
	keptDocuments         = 1000 // parsed documents that are kept
)

// Config is what a server needs.
type Config struct {
	Store resolvers.Reader
	Loads resolvers.Loads
	// Allow says what whoever asks may do.
	Allow resolvers.Allow
	// Ready says why the service cannot answer yet, and nil once it can.
	Ready func(context.Context) error
	Pages fs.FS // the built pages: index.html and what they load
	Log   *slog.Logger
	// RequestTimeout bounds one request; 8 seconds where it is 0.
	RequestTimeout time.Duration
	// CacheBytes is how many bytes of answers are kept; with 0 every question is asked.
	CacheBytes uint64
}

// New makes the handler of everything that the service answers.
func New(config Config) (http.Handler, error) {
	executable := generated.NewExecutableSchema(generated.Config{
		Resolvers: root{resolvers.New(cypher.NewCompiler(schema()), config.Store, config.Loads, config.Allow)},
	})
	sdl, err := SDL()
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", limited(cmp.Or(config.RequestTimeout, defaultRequestTimeout), tagged(graphQL(executable, answers.New(config.CacheBytes), config.Log))))
	mux.Handle("GET /schema.graphqls", text("application/graphql; charset=utf-8", sdl))
	mux.Handle("GET /healthz", text("text/plain; charset=utf-8", "ok\n"))
	mux.HandleFunc("GET /readyz", readiness(config.Ready))
	mux.Handle("/", pages(config.Pages))
	return headers(mux), nil
}

type root struct{ *resolvers.Resolver }

// schema gives the schema of the generated code, whose definitions operations
// are validated against.
func schema() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

func graphQL(executable graphql.ExecutableSchema, kept *answers.Cache, log *slog.Logger) http.Handler {
	server := handler.New(executable)
	server.AddTransport(transport.Options{AllowedMethods: []string{http.MethodGet, http.MethodPost, http.MethodOptions}})
	server.AddTransport(exchange{kept, log})
	server.SetQueryCache(lru.New[*ast.QueryDocument](keptDocuments))
	server.SetParserTokenLimit(maxTokens)
	server.Use(extension.Introspection{})
	server.Use(extension.AutomaticPersistedQuery{Cache: lru.New[string](keptDocuments)})
	server.AroundRootFields(resolvers.RootField)
	server.SetErrorPresenter(presenter(log))
	server.SetRecoverFunc(func(_ context.Context, cause any) error {
		return &fault{cause: cause}
	})
	return server
}

// limited bounds the body and the time of a request.
func limited(timeout time.Duration, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), timeout)
		defer cancel()
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func text(contentType, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		_, _ = w.Write([]byte(body))
	})
}
