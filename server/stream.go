package server

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	coder "github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/resolvers"
	"plangraph/server/auth"
)

// Bounds of streams.
const (
	maxStreams   = 200 // at once, of all clients
	pingInterval = 15 * time.Second
	initTimeout  = 5 * time.Second
)

// isStream says whether the answer goes on for long: events, or a WebSocket.
func isStream(r *http.Request) bool {
	return r.Header.Get("Upgrade") != "" || strings.Contains(r.Header.Get("Accept"), "text/event-stream")
}

// streams lets only so many of them be open, without an end by time, and ends
// all when the server does.
func streams(stopping context.Context, next http.Handler) http.Handler {
	var open atomic.Int64
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer open.Add(-1)
		if open.Add(1) > maxStreams {
			w.Header().Set("Retry-After", "10")
			refuse(w, r, http.StatusServiceUnavailable, coded("BUSY", "too many streams are open: try again in a moment"))
			return
		}
		ctx, cancel := context.WithCancel(r.Context())
		defer cancel()
		defer context.AfterFunc(stopping, cancel)()
		// Only these may write for longer than http.Server lets others.
		_ = http.NewResponseController(w).SetWriteDeadline(time.Time{})
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// events answers an operation as server-sent events, in the protocol of
// graphql-sse, "distinct connections mode". gqlgen's own sends what is wrong
// with a body back with the body.
type events struct{}

// Supports says whether the request is for this transport.
func (events) Supports(r *http.Request) bool {
	return r.Header.Get("Upgrade") == "" && isStream(r)
}

// Do answers the request.
func (events) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	params := &graphql.RawParams{Headers: r.Header}
	text, status, problem := textOf(r)
	if problem == nil {
		status, problem = read(r.Method, text, params)
	}
	if problem != nil {
		refuse(w, r, status, problem)
		return
	}
	control := http.NewResponseController(w)
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no") // nginx would hold events back
	send := func(format string, args ...any) {
		_, _ = fmt.Fprintf(w, format, args...)
		_ = control.Flush()
	}
	send(":\n\n")
	operation, problems := exec.CreateOperationContext(r.Context(), params)
	if problems == nil && r.Method == http.MethodGet && operation.Operation.Operation == ast.Mutation {
		problems = append(problems, refusal("a GET may not change anything: send this operation by POST"))
	}
	if problems != nil {
		send("event: next\ndata: %s\n\nevent: complete\n\n", encode(exec.DispatchError(graphql.WithOperationContext(r.Context(), operation), problems)))
		return
	}
	// The next answer is waited for apart, so that pings tell who has left.
	responses, ctx := exec.DispatchOperation(graphql.WithOperationContext(r.Context(), operation), operation)
	next := make(chan *graphql.Response)
	go func() {
		defer close(next)
		for response := responses(ctx); response != nil; response = responses(ctx) {
			select {
			case next <- response:
			case <-ctx.Done():
				return
			}
		}
	}()
	ping := time.NewTicker(pingInterval)
	defer ping.Stop()
	for {
		select {
		case response, more := <-next:
			if !more {
				send("event: complete\n\n")
				return
			}
			send("event: next\ndata: %s\n\n", encode(response))
		case <-ping.C:
			send(":\n\n")
		case <-ctx.Done():
			return
		}
	}
}

// socket answers operations over a WebSocket, as graphql-transport-ws has it.
// Browsers cannot send headers along, so that the token may stand in the
// payload of connection_init.
func socket(sign *auth.Authenticator, origins []string, bytes int64) transport.Websocket {
	return transport.Websocket{
		Implementation:   transport.CoderWebsocketImplementation{AcceptOptions: coder.AcceptOptions{OriginPatterns: origins}},
		InitTimeout:      initTimeout,
		PingPongInterval: pingInterval,
		PayloadReadLimit: &bytes,
		InitFunc: func(ctx context.Context, payload transport.InitPayload) (context.Context, *transport.InitPayload, error) {
			if authorization := payload.Authorization(); authorization != "" {
				who, err := sign.Authenticate(ctx, authorization)
				if err != nil {
					return ctx, nil, err
				}
				ctx = auth.With(ctx, who)
			}
			return ctx, nil, auth.Allow(ctx, resolvers.ScopeRead)
		},
	}
}
