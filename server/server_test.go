package server_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"plangraph/graph/store"
	"plangraph/internal/localneo4j/neo4jtest"
	"plangraph/server"
	"plangraph/server/limits"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// statements counts the statements that go over the wire.
type statements struct {
	mu    sync.Mutex
	texts []string
}

func (s *statements) LogClientMessage(_, format string, args ...any) {
	if message := fmt.Sprintf(format, args...); strings.HasPrefix(message, "RUN") {
		s.mu.Lock()
		s.texts = append(s.texts, message)
		s.mu.Unlock()
	}
}

func (s *statements) LogServerMessage(string, string, ...any) {}

func (s *statements) reset() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	texts := s.texts
	s.texts = nil
	return texts
}

func serve(t *testing.T, reader interface {
	Snapshot(context.Context, string, map[string]any) (any, string, error)
}, log *slog.Logger,
) *httptest.Server {
	t.Helper()
	handler, err := server.New(server.Config{
		Store: reader, Log: log, Ready: func(context.Context) error { return nil },
		RequestTimeout: time.Minute, Pages: fstest.MapFS{"index.html": {Data: []byte("<html>")}},
		Limits: limits.Limits{QueryBytes: 1 << 20, Tokens: 1e5, Depth: 100, Aliases: 100, Directives: 100, Fields: 1e4, Cost: 1e9, Page: 100, List: 100, Subgraph: 1000, CursorBytes: 1e4, TextCharacters: 1e4, FilterDepth: 100, Conditions: 1e4},
	})
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	return s
}

func ask(t *testing.T, url, query string) string {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestOneStatementPerRootField counts statements at every depth and width.
func TestOneStatementPerRootField(t *testing.T) {
	c := neo4jtest.Connect(t)
	neo4jtest.Empty(t, c)
	counter := &statements{}
	s, err := store.Open(t.Context(), store.Config{URI: c.URI, Username: c.Username, Password: c.Password, Messages: counter, ReadTimeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	url := serve(t, s, slog.New(slog.DiscardHandler)).URL
	ask(t, url, "{ revision }") // the connection is made
	deep := "id name"
	for range 4 {
		deep = "id name projects(first: 3) { totalCount nodes { name industries(first: 3) { edges { link { evidence { quote passage { text } } } node { " + deep + " } } } } }"
	}
	for query, want := range map[string]int{
		"{ revision }":                                        1,
		"{ __typename }":                                      0,
		"{ __schema { queryType { name } } }":                 0,
		"{ projects { totalCount } }":                         1,
		"{ industries(first: 3) { nodes { " + deep + " } } }": 1,
		"{ a: projects(first: 1) { nodes { name } } b: projects(first: 2) { nodes { name } } c: companies { totalCount } }": 3,
		`{ search(text: "云巴") { totalCount edges { score node { name links { nodes { evidence { quote } } } } } } }`:        1,
		`{ nodes(ids: ["project-1", "company-1", "link-develops-1", "plan-1"]) { id } node(id: "project-1") { id } }`:       2,
		"{ entities { nodes { ... on Project { statuses { status } } ... on Company { awards { nodes { name } } } } } }":    1,
		`{ counts(of: PROJECT, by: INDUSTRY) { key entity { name } } passages(where: {search: "云巴"}) { totalCount } }`:      2,
		"{ plans { nodes { sections { title } passages { nodes { mentions { nodes { entity { name } } } } } } } }":          1,
	} {
		counter.reset()
		text := ask(t, url, query)
		if strings.Contains(text, `"errors"`) {
			t.Errorf("%.80s gave %.300s", query, text)
		}
		if got := counter.reset(); len(got) != want {
			t.Errorf("%.80s took %d statements, not %d", query, len(got), want)
		}
	}
}

// TestRepeatedQuestions asks over the wire only what has not just been asked.
func TestRepeatedQuestions(t *testing.T) {
	c := neo4jtest.Connect(t)
	neo4jtest.Empty(t, c)
	counter := &statements{}
	s, err := store.Open(t.Context(), store.Config{URI: c.URI, Username: c.Username, Password: c.Password, Messages: counter, ReadTimeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	handler, err := server.New(server.Config{
		Store: s, Log: slog.New(slog.DiscardHandler), Ready: func(context.Context) error { return nil },
		Pages: fstest.MapFS{"index.html": {Data: []byte("<html>")}}, CacheBytes: 1 << 20, RequestTimeout: time.Minute,
	})
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(handler)
	t.Cleanup(web.Close)
	first := ask(t, web.URL, "{ projects { nodes { name } } }")
	ask(t, web.URL, "{ projects { nodes { a: name } } }") // the plans are made
	counter.reset()
	var all sync.WaitGroup
	begin := time.Now()
	for range 50 {
		all.Go(func() {
			if got := ask(t, web.URL, "{ projects { nodes { name } } }"); got != first {
				t.Errorf("%s became %s", first, got)
			}
		})
	}
	all.Wait()
	// Half a second at most counts without another look.
	if most := 1 + int(time.Since(begin)/(400*time.Millisecond)); len(counter.reset()) > most {
		t.Errorf("more than %d statements for 50 equal questions", most)
	}
	if other := ask(t, web.URL, "{ projects { nodes { a: name } } }"); other != first && !strings.Contains(other, "[]") {
		t.Errorf("another alias gave %s", other)
	}
}

// TestTags holds what a GET tells clients and proxies to keep.
func TestTags(t *testing.T) {
	url := serve(t, failing{}, slog.New(slog.DiscardHandler)).URL + "/graphql?query=%7B__typename%7D"
	get := func(tag string) (int, http.Header) {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("If-None-Match", tag)
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		return response.StatusCode, response.Header
	}
	status, header := get(`"another"`)
	tag := header.Get("ETag")
	if status != http.StatusOK || len(tag) < 20 || header.Get("Cache-Control") != "no-cache" {
		t.Fatalf("a GET gave %d with %v", status, header)
	}
	for _, same := range []string{tag, "W/" + tag, `"x", ` + tag, "*"} {
		if status, header := get(same); status != http.StatusNotModified || header.Get("ETag") != tag {
			t.Errorf("%s gave %d with %v", same, status, header)
		}
	}
	url = strings.Replace(url, "__typename", "nonsense", 1)
	if status, header := get(tag); status == http.StatusNotModified || header.Get("Cache-Control") != "no-store" {
		t.Errorf("a wrong question gave %d with %v", status, header)
	}
}

// TestPersistedQuestions holds that a client may name a question by its hash
// once the server knows it.
func TestPersistedQuestions(t *testing.T) {
	url := serve(t, failing{}, slog.New(slog.DiscardHandler)).URL
	const query = "{ __typename }"
	hash := fmt.Sprintf("%x", sha256.Sum256([]byte(query)))
	send := func(body string) string {
		response, err := http.Post(url+"/graphql", "application/json", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = response.Body.Close() }()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	extensions := `"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}`
	if got := send("{" + extensions + "}"); !strings.Contains(got, "PERSISTED_QUERY_NOT_FOUND") {
		t.Errorf("an unknown hash gave %s", got)
	}
	if got := send(`{"query":"` + query + `",` + extensions + "}"); !strings.Contains(got, `"Query"`) {
		t.Errorf("a question with its hash gave %s", got)
	}
	if got := send("{" + extensions + "}"); !strings.Contains(got, `"Query"`) {
		t.Errorf("a known hash gave %s", got)
	}
}

// TestBadRequests holds the status and the words for what cannot be asked at
// all; nothing of a body is repeated.
func TestBadRequests(t *testing.T) {
	url := serve(t, failing{}, slog.New(slog.DiscardHandler)).URL + "/graphql"
	for _, c := range []struct {
		method, path, body, accept string
		status                     int
		says                       string
	}{
		{"POST", "", `{"query": "{ secret`, "", 400, "the body is no JSON object"},
		{"POST", "", `["secret"]`, "", 400, "wrong type"},
		{"POST", "", `{"query": "{ secret }"}`, "", 200, `Cannot query field \"secret\"`},
		{"POST", "", `{"query": "{ secret }"}`, "application/graphql-response+json, application/json;q=0.9", 400, "Cannot query field"},
		{"POST", "", `{"query": "` + strings.Repeat(" ", 300<<10) + `"}`, "", 413, "more than 256 KiB"},
		{"GET", "?query={__typename}&variables=secret", "", "", 400, "variables is no JSON object"},
		{"GET", "?query=%zz", "", "", 400, "not encoded as it should be"},
	} {
		request, err := http.NewRequestWithContext(t.Context(), c.method, url+c.path, strings.NewReader(c.body))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Accept", c.accept)
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if err != nil || response.StatusCode != c.status || !strings.Contains(string(text), c.says) || strings.Contains(string(text), `"data"`) || !json.Valid(text) {
			t.Errorf("%s %.60s%.60s gave %d %s, %v", c.method, c.path, c.body, response.StatusCode, text, err)
		}
		if strings.Contains(c.says, "JSON") && strings.Contains(string(text), "secret") {
			t.Errorf("the body is repeated: %s", text)
		}
	}
}

// failing is a database that always fails in one way.
type failing struct{ err error }

func (f failing) Snapshot(context.Context, string, map[string]any) (any, string, error) {
	return nil, "", f.err
}

// TestASearchThatTakesTooLongSaysSo holds the answer of paths, whose search is
// given up, against that of other questions, which have none then.
func TestASearchThatTakesTooLongSaysSo(t *testing.T) {
	url := serve(t, failing{store.ErrTimeout}, slog.New(slog.DiscardHandler)).URL
	const question = `{ paths(from: "company-1", to: "company-2") { paths { length } cut: truncated } }`
	if got := ask(t, url, question); got != `{"data":{"paths":{"paths":[],"cut":true}}}` {
		t.Errorf("paths gave %s", got)
	}
	if got := ask(t, url, "{ projects { totalCount } }"); !strings.Contains(got, `"code":"TIMEOUT"`) {
		t.Errorf("projects gave %s", got)
	}
}

// TestErrorsHideTheirCause holds what a client is told of failures, and that
// the log tells the rest.
func TestErrorsHideTheirCause(t *testing.T) {
	lost, err := store.Open(t.Context(), store.Config{URI: "bolt://127.0.0.1:1"})
	if lost != nil || err == nil {
		t.Fatal("a database answers at port 1")
	}
	for _, c := range []struct {
		err        error
		code, says string
	}{
		{err, "UNAVAILABLE", "try again in a moment"},
		{fmt.Errorf("MATCH (secret) at /etc"), "INTERNAL", "its log says more"},
	} {
		var logged bytes.Buffer
		url := serve(t, failing{c.err}, slog.New(slog.NewTextHandler(&logged, nil))).URL
		text := ask(t, url, "{ projects { totalCount } }")
		if !strings.Contains(text, `"code":"`+c.code+`"`) || !strings.Contains(text, c.says) || !strings.Contains(text, `"data":{"projects":null}`) {
			t.Errorf("%v gave %s", c.err, text)
		}
		for _, secret := range []string{"secret", "127.0.0.1", "ConnectivityError", "/etc"} {
			if strings.Contains(text, secret) {
				t.Errorf("the client is told %s: %s", secret, text)
			}
		}
		if !strings.Contains(logged.String(), c.code) {
			t.Errorf("the log says %s", logged.String())
		}
	}
}

// TestViewsAreOnePage holds that the explorer answers at the address of each of
// its views, so that a link to one can be shared, and nowhere else.
func TestViewsAreOnePage(t *testing.T) {
	url := serve(t, failing{}, slog.New(slog.DiscardHandler)).URL
	for path, status := range map[string]int{
		"/": 200, "/graph": 200, "/graph?around=company-1": 200, "/industries": 200, "/figures": 200, "/plans": 200,
		"/plans/plan-1?place=3/1/2/4": 200, "/entities/company-1": 200,
		"/entities": 404, "/entities/": 404, "/entities/a/b": 404, "/plans/": 404, "/plans/a/b": 404, "/graph/": 404, "/graphs": 404, "/Graph": 404,
	} {
		response, err := http.Get(url + path)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if err != nil || response.StatusCode != status || (string(text) == "<html>") != (status == 200) {
			t.Errorf("%s gave %d %s, %v", path, response.StatusCode, text, err)
		}
		if got := response.Header.Get("Cache-Control"); got != "no-cache" && status == 200 {
			t.Errorf("%s is kept as %q", path, got)
		}
	}
}

// waiting answers once the question is called off.
type waiting struct{ asked chan struct{} }

func (w waiting) Snapshot(ctx context.Context, _ string, _ map[string]any) (any, string, error) {
	close(w.asked)
	<-ctx.Done()
	return nil, "", context.Cause(ctx)
}

// TestWhoLeavesIsNoFailure has a client leave while its question is asked.
func TestWhoLeavesIsNoFailure(t *testing.T) {
	var log bytes.Buffer
	reader := waiting{make(chan struct{})}
	s := serve(t, reader, slog.New(slog.NewTextHandler(&log, nil)))
	ctx, leave := context.WithCancel(t.Context())
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, s.URL+"/graphql", strings.NewReader(`{"query": "{ revision }"}`))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	go func() {
		<-reader.asked
		leave()
	}()
	if response, err := http.DefaultClient.Do(request); err == nil {
		_ = response.Body.Close()
		t.Errorf("a client that left got status %d", response.StatusCode)
	}
	s.Close() // waits until the server has done with the request
	if log.Len() > 0 {
		t.Errorf("the log says %s", log.String())
	}
}
