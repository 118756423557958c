package server

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
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
	maxStreams     = 400 // at once, of all clients
	maxStreamsEach = 40  // of one address
	pingInterval   = 15 * time.Second
	initTimeout    = 5 * time.Second
)

// isStream says whether the answer goes on for long: events, or a WebSocket.
func isStream(r *http.Request) bool {
	return r.Header.Get("Upgrade") != "" || strings.Contains(r.Header.Get("Accept"), "text/event-stream")
}

// streams lets only so many of them be open, in all and of each client,
// without an end by time; ends all when the server does; and counts what comes
// over them.
func streams(config *Config, next http.Handler) http.Handler {
	open := &places{of: map[string]int{}}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		address := config.Limiter.Address(r)
		if !open.take(address) {
			w.Header().Set("Retry-After", "10")
			refuse(w, r, http.StatusServiceUnavailable, coded("BUSY", "too many streams are open: try again in a moment"))
			return
		}
		defer open.give(address)
		ctx, cancel := context.WithCancel(r.Context())
		defer cancel()
		defer context.AfterFunc(config.Stopping, cancel)()
		// Only these may write for longer than http.Server lets others.
		_ = http.NewResponseController(w).SetWriteDeadline(time.Time{})
		if r.Header.Get("Upgrade") != "" {
			ctx = context.WithValue(ctx, spendKey{}, func(ctx context.Context) error { return config.Limiter.Spend(ctx, r) })
			held := &hijacked{ResponseWriter: w}
			defer held.close()
			w = held
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// places counts open streams by the address of the client.
type places struct {
	mu  sync.Mutex
	all int
	of  map[string]int
}

func (p *places) take(address string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.all == maxStreams || p.of[address] == maxStreamsEach {
		return false
	}
	p.all++
	p.of[address]++
	return true
}

func (p *places) give(address string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.all--
	if p.of[address]--; p.of[address] == 0 {
		delete(p.of, address)
	}
}

// hijacked keeps hold of a WebSocket's connection, which its transport leaves
// open where a client begins it wrongly.
type hijacked struct {
	http.ResponseWriter
	connection net.Conn
}

// Hijack gives the connection away.
func (h *hijacked) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	connection, buffers, err := http.NewResponseController(h.ResponseWriter).Hijack()
	h.connection = connection
	return connection, buffers, err
}

func (h *hijacked) close() {
	if h.connection != nil {
		_ = h.connection.Close()
	}
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
