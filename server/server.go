// Package server is PlanGraph over HTTP: the GraphQL endpoint, documents that
// are sent to be loaded, the pages, the schema and the health of the service.
package server

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	"plangraph/graph/answers"
	"plangraph/graph/export"
	"plangraph/graph/model"
	"plangraph/resolvers"
	"plangraph/server/auth"
	"plangraph/server/limits"
	"plangraph/server/telemetry"
)

const defaultRequestTimeout = 8 * time.Second

// Loads takes documents, and loads them.
type Loads interface {
	resolvers.Loads
	Keeper
	// OnEnd lets a function be called when a load has ended, before anybody is told.
	OnEnd(func())
}

// Config is what a server needs. What may be missing says so.
type Config struct {
	Store resolvers.Reader
	Loads Loads // nil: nothing can be loaded
	// Exported is what exports read; nil: nothing is exported.
	Exported export.Source
	// Ready says why the service cannot answer yet, and nil once it can.
	Ready func(context.Context) error
	Pages fs.FS // the built pages: index.html and what they load
	Log   *slog.Logger
	// RequestTimeout bounds one request; 8 seconds where it is 0.
	RequestTimeout time.Duration
	// CacheBytes is how many bytes of answers are kept; with 0 every question is asked.
	CacheBytes uint64
	// Limits bound one operation; limits.Default() where they are zero.
	Limits limits.Limits
	// NoIntrospection keeps the schema from those who have no file of it.
	NoIntrospection bool
	Sign            *auth.Authenticator // nil: nobody signs in, and reading is open
	Limiter         *auth.Limiter       // nil: everybody may ask as often as they like
	// Origins are those of other sites whose pages may ask, such as https://example.org; "*" for all.
	Origins []string
	// Stopping ends streams; nil: nothing does.
	Stopping context.Context
	// Traced makes spans of requests; those of statements cost nothing where traces go nowhere.
	Traced bool
}

// New makes the handler of everything that the service answers.
func New(config Config) (http.Handler, error) {
	sdl, err := SDL()
	if err != nil {
		return nil, err
	}
	config.RequestTimeout = cmp.Or(config.RequestTimeout, defaultRequestTimeout)
	config.Limits = cmp.Or(config.Limits, limits.Default())
	if config.Stopping == nil {
		config.Stopping = context.Background()
	}
	if config.Sign == nil {
		if config.Sign, err = auth.New(auth.Config{Log: config.Log}); err != nil {
			return nil, err
		}
	}
	if config.Loads == nil {
		config.Loads = noLoads{}
	}
	metrics, kept := telemetry.NewMetrics(), answers.New(config.CacheBytes)
	config.Loads.OnEnd(kept.Doubt)
	metrics.Kept(kept.Size)
	metrics.Loads(config.Loads.List)
	config.Store = metrics.Reader(config.Store)

	signed := func(next http.Handler) http.Handler { return config.Sign.Middleware(config.Limiter.Limit(next)) }
	mux := http.NewServeMux()
	route := func(pattern, name string, handler http.Handler) { mux.Handle(pattern, metrics.Requests(name, handler)) }
	asked := tagged(graphQL(&config, kept, metrics))
	route("/graphql", "graphql", signed(reading(endpoint(&config, asked))))
	route("/mcp", "mcp", signed(auth.Require(resolvers.ScopeRead, assistants(asked))))
	route("POST /plans", "plans", signed(auth.Require(resolvers.ScopeLoad, uploads(config.Loads))))
	if config.Exported != nil {
		route("GET /export", "export", signed(auth.Require(resolvers.ScopeRead, exports(config.Exported, config.Log))))
	}
	route("GET /metrics", "metrics", signed(auth.Require(resolvers.ScopeRead, metrics.Handler())))
	route("GET /schema.graphqls", "schema", text("application/graphql; charset=utf-8", sdl))
	documents := documentation(sdl)
	route("GET /docs", "docs", documents)
	route("GET /docs/", "docs", documents)
	route("GET /healthz", "healthz", text("text/plain; charset=utf-8", "ok\n"))
	route("GET /readyz", "readyz", readiness(config.Ready))
	route("/", "pages", pages(config.Pages))
	handler, err := crossSite(config.Origins, mux)
	if err != nil {
		return nil, fmt.Errorf("an origin is wrong: %w. It is a scheme and a host, such as https://example.org", err)
	}
	if config.Traced {
		handler = traced(handler)
	}
	return telemetry.Named(headers(sized(handler))), nil
}

// reading is open to those who may read. A WebSocket may bring its token later.
func reading(next http.Handler) http.Handler {
	closed := auth.Require(resolvers.ScopeRead, next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" {
			next.ServeHTTP(w, r)
			return
		}
		closed.ServeHTTP(w, r)
	})
}

// traced traces requests; spans hold no part of an address but the path.
func traced(next http.Handler) http.Handler {
	return otelhttp.NewHandler(next, "request", otelhttp.WithFilter(func(r *http.Request) bool { return r.URL.Path == "/graphql" || r.URL.Path == "/plans" }))
}

// noLoads is where nothing can be loaded.
type noLoads struct{ Loads }

func (noLoads) OnEnd(func()) {}

func (noLoads) List(context.Context) []*model.Load { return nil }

func text(contentType, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		_, _ = w.Write([]byte(body))
	})
}
