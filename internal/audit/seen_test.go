//go:build linux

package audit_test

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	traces "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// spans gathers what a program sends over OTLP.
type spans struct {
	mu   sync.Mutex
	all  []*traces.Span
	text bytes.Buffer
}

func (s *spans) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	var sent collector.ExportTraceServiceRequest
	if err == nil {
		err = proto.Unmarshal(body, &sent)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.text.Write(body)
	for _, resource := range sent.ResourceSpans {
		for _, scope := range resource.ScopeSpans {
			s.all = append(s.all, scope.Spans...)
		}
	}
}

// TestSeen holds what operators see of a request: its name in the log and in
// the answer, its trace from HTTP to Cypher, its numbers; and that nothing of
// what was asked for is in any of them.
func TestSeen(t *testing.T) {
	received := &spans{}
	otlp := httptest.NewServer(received)
	defer otlp.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", otlp.URL)
	t.Setenv("OTEL_EXPORTER_OTLP_COMPRESSION", "none")
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	debug := free.Addr().String()
	_ = free.Close()
	p := begin(t, "--debug-listen", debug, "--log-json", "--log-level", "debug")

	const secret = "绝不外传的问题"
	const trace = "0af7651916cd43dd8448eb211c80319c"
	body := fmt.Sprintf(`{"operationName":"Secret","query":"query Secret($t: String!) { hidden: search(text: $t) { totalCount } }","variables":{"t":%q}}`, secret)
	r, header, err := p.send(http.MethodPost, "/graphql", body, "Content-Type", "application/json", "X-Request-Id", "from-the-proxy", "Traceparent", "00-"+trace+"-b7ad6b7169203331-01")
	if err != nil || r.code() != "" || header.Get("X-Request-Id") != "from-the-proxy" {
		t.Fatalf("%+v, %v, %v", r, header, err)
	}
	if _, header, err = p.send(http.MethodGet, "/healthz", "", "X-Request-Id", "bad id\x01"[:6]+"!"); err != nil || len(header.Get("X-Request-Id")) < 20 {
		t.Errorf("a name that could confuse a log is taken: %v, %v", header, err)
	}

	_, metrics, err := p.get("/metrics")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{
		`plangraph_requests_total{method="POST",route="graphql",status="200"}`, "plangraph_request_seconds_bucket", "plangraph_statement_seconds_count",
		"plangraph_statements_open", `plangraph_answers_total{from="asked"}`, "plangraph_kept_bytes", `plangraph_loads{state="DONE"}`, "go_goroutines",
	} {
		if !strings.Contains(metrics, name) {
			t.Errorf("the metrics have no %s", name)
		}
	}

	if response, err := client.Get("http://" + debug + "/debug/pprof/heap?debug=1"); err != nil || response.StatusCode != http.StatusOK {
		t.Errorf("profiles: %v, %v", response, err)
	} else {
		_ = response.Body.Close()
	}
	if status, _, _ := p.get("/debug/pprof/"); status != http.StatusNotFound {
		t.Errorf("profiles are open to all: %d", status)
	}
	if out, err := p.run("up", "--debug-listen", "0.0.0.0:0"); err == nil || !strings.Contains(p.log.String(), "no address of this machine alone") {
		t.Errorf("profiles are served to all: %s", out)
	}

	var request, statement *traces.Span
	for deadline := time.Now().Add(20 * time.Second); request == nil || statement == nil; time.Sleep(200 * time.Millisecond) {
		received.mu.Lock()
		for _, span := range received.all {
			if fmt.Sprintf("%x", span.TraceId) != trace {
				continue
			}
			switch span.Name {
			case "cypher":
				statement = span
			default:
				request = span
			}
		}
		received.mu.Unlock()
		if time.Now().After(deadline) {
			t.Fatal("no trace of the request arrived")
		}
	}
	if !bytes.Equal(statement.ParentSpanId, request.SpanId) || fmt.Sprintf("%x", request.ParentSpanId) != "b7ad6b7169203331" {
		t.Errorf("the statement %v is not below the request %v", statement, request)
	}
	if !strings.Contains(fmt.Sprint(statement.Attributes), "COUNT {") {
		t.Errorf("the statement tells nothing: %v", statement.Attributes)
	}
	received.mu.Lock()
	defer received.mu.Unlock()
	for _, word := range []string{secret, "Secret", "hidden"} {
		for where, text := range map[string]string{"log": p.log.String(), "metrics": metrics, "traces": received.text.String()} {
			if strings.Contains(text, word) {
				t.Errorf("%q is in the %s", word, where)
			}
		}
	}
}

// TestHeaders holds what browsers are told with every page and answer.
func TestHeaders(t *testing.T) {
	p := service(t)
	for _, path := range []string{"/", "/graphiql", "/graph", "/load", "/plans/x", "/nothing", "/graphql?query=%7Brevision%7D", "/schema.graphqls", "/healthz", "/metrics"} {
		_, header, err := p.send(http.MethodGet, path, "")
		if err != nil {
			t.Fatal(err)
		}
		policy := header.Get("Content-Security-Policy")
		for _, directive := range []string{"default-src 'self'", "script-src 'self';", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"} {
			if !strings.Contains(policy, directive) {
				t.Errorf("%s has the policy %s", path, policy)
			}
		}
		for name, value := range map[string]string{"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin"} {
			if header.Get(name) != value {
				t.Errorf("%s has %s: %q", path, name, header.Get(name))
			}
		}
	}
}

// TestOriginsThatMayAsk lets the pages of one other site ask, and no others;
// cookies are never asked for.
func TestOriginsThatMayAsk(t *testing.T) {
	p := begin(t, "--origin", "https://front.example", "--closed", "--no-introspection")
	for origin, allowed := range map[string]bool{"https://front.example": true, "https://front.example.evil.example": false, "http://front.example": false, "null": false} {
		r, header, err := p.send(http.MethodPost, "/graphql", `{"query":"{ revision }"}`, "Content-Type", "application/json", "Authorization", "Bearer "+p.key, "Origin", origin, "Sec-Fetch-Site", "cross-site")
		if err != nil || (r.status == http.StatusOK) != allowed || (header.Get("Access-Control-Allow-Origin") == origin) != allowed || header.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%s gave %+v with %v, %v", origin, r, header, err)
		}
		_, header, err = p.send(http.MethodOptions, "/graphql", "", "Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "authorization,content-type")
		if err != nil || (header.Get("Access-Control-Allow-Origin") == origin) != allowed {
			t.Errorf("before it asks, %s is told %v, %v", origin, header, err)
		}
	}
	// Reading is closed here.
	for _, path := range []string{"/graphql?query=%7Brevision%7D", "/metrics"} {
		if r, header, err := p.send(http.MethodGet, path, ""); err != nil || r.status != http.StatusUnauthorized || !strings.HasPrefix(header.Get("WWW-Authenticate"), "Bearer") {
			t.Errorf("without a key %s gave %+v %v, %v", path, r, header, err)
		}
	}
	if r, err := p.ask("{ __schema { types { name } } }", nil, p.key); err != nil || r.code() != "INTROSPECTION_DISABLED" {
		t.Errorf("introspection gave %+v, %v", r, err)
	}
}
