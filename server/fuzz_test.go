package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"

	"plangraph/graph/store"
	"plangraph/server"
)

// FuzzRequests sends arbitrary bytes as the body of a POST, for an answer and
// for events, and as the query of an address, with the limits of a server that
// nobody configured: no answer is a fault of the service.
func FuzzRequests(f *testing.F) {
	for _, body := range []string{
		"", "{}", "[]", "null", `"`, `{"query":"{ revision }"}`, `{"query":"{ revision }"} {}`, "\xff\xfe{", `{"query":null,"variables":[]}`,
		`{"query":"query A { revision } query B { __typename }","operationName":"B"}`, `{"query":"{ revision","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}`,
		`{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}`, `{"extensions":{"persistedQuery":"x"}}`, `{"extensions":{"persistedQuery":{"version":"1","sha256Hash":[1]}}}`,
		`{"query":"query($n: Int, $w: ProjectWhere) { projects(first: $n, where: $w, after: \"x\") { nodes { name } } }","variables":{"n":1e400,"w":{"name":{"eq":"x"}}}}`,
		`{"query":"mutation { loadPlan(upload: \"x\") { id } }"}`, `{"query":"subscription { loadProgress(load: \"x\") { id } }"}`, `{"query":"{ loads { id } }"}`,
		`{"query":"{ __schema { types { fields { type { ofType { name } } } } } __type(name: \"Project\") { name } }"}`,
		`{"query":"{ a: projects { totalCount } a: companies { totalCount } ...A } fragment A on Query { a: plans { totalCount } }"}`,
		`{"query":"{ node(id: \"project-1\") { ... on Project @skip(if: $x) { name } } }"}`, `{"query":"{ paths(from: \"a\", to: \"b\") { truncated } }"}`,
		`query={revision}&variables={}&extensions=%7B%7D&operationName=x`,
	} {
		f.Add([]byte(body))
	}
	handler, err := server.New(server.Config{
		Store: failing{store.ErrTimeout}, Log: slog.New(slog.DiscardHandler), Ready: func(context.Context) error { return nil },
		Pages: fstest.MapFS{"index.html": {Data: []byte("<html>")}},
	})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		for _, accept := range []string{"application/json", "application/graphql-response+json", "text/event-stream"} {
			request := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
			request.Header.Set("Content-Type", "application/json")
			request.Header.Set("Accept", accept)
			answered(t, handler, request)
		}
		request := httptest.NewRequest(http.MethodGet, "/graphql", nil)
		request.URL.RawQuery = string(body)
		answered(t, handler, request)
		request = httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(string(body)), nil)
		answered(t, handler, request)
	})
}

// answered asks, and holds that the answer is no fault of the service.
func answered(t *testing.T, handler http.Handler, request *http.Request) {
	t.Helper()
	response := httptest.NewRecorder()
	handler.ServeHTTP(response, request)
	text := response.Body.String()
	if response.Code >= 500 {
		t.Errorf("%s %q gave %d %.300s", request.Method, request.URL.RawQuery, response.Code, text)
	}
	if strings.HasPrefix(response.Header().Get("Content-Type"), "text/event-stream") {
		for line := range strings.Lines(text) {
			if data, ok := strings.CutPrefix(line, "data: "); ok {
				sound(t, data)
			}
		}
		return
	}
	sound(t, text)
}

// sound says whether an answer is JSON and tells of no fault.
func sound(t *testing.T, text string) {
	t.Helper()
	var answer struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal([]byte(text), &answer); err != nil {
		t.Errorf("%.300s is no answer: %v", text, err)
	}
	for _, problem := range answer.Errors {
		if problem.Extensions.Code == "INTERNAL" || problem.Extensions.Code == "" || problem.Message == "" {
			t.Errorf("a fault: %.300s", text)
		}
	}
}
