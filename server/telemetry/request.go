// Package telemetry lets operators see what the server does: a name for each
// request, which its log lines carry, metrics for Prometheus, and traces for
// OpenTelemetry. Nothing of it holds what a client asked for.
package telemetry

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"regexp"

	"go.opentelemetry.io/otel/trace"
)

// RequestID is the header that carries the name of a request.
const RequestID = "X-Request-Id"

type requestKey struct{}

// A name that a proxy in front gave is taken when it cannot confuse a log.
var goodID = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// Named gives each request a name, or leaves it the one that it has, and sends
// it back.
func Named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(RequestID)
		if !goodID.MatchString(id) {
			id = rand.Text()
		}
		w.Header().Set(RequestID, id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey{}, id)))
	})
}

// Handler adds to log lines the names of the request and the trace that they
// belong to.
type Handler struct{ slog.Handler }

// Handle writes a line.
func (h Handler) Handle(ctx context.Context, record slog.Record) error {
	if id, ok := ctx.Value(requestKey{}).(string); ok {
		record.AddAttrs(slog.String("request", id))
	}
	if span := trace.SpanContextFromContext(ctx); span.HasTraceID() {
		record.AddAttrs(slog.String("trace", span.TraceID().String()))
	}
	return h.Handler.Handle(ctx, record)
}

// WithAttrs is the handler with attributes.
func (h Handler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return Handler{h.Handler.WithAttrs(attrs)}
}

// WithGroup is the handler within a group.
func (h Handler) WithGroup(name string) slog.Handler { return Handler{h.Handler.WithGroup(name)} }
