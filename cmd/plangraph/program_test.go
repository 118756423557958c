package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"plangraph/internal/localneo4j/neo4jtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// pingshan is the plan that the project is about, outside the repository.
var pingshan = filepath.Join("..", "..", "..", "shared", "plans", "pingshan-2023.txt")

// realPlan says whether the real plan is at hand; where it has to be and is
// not, the test fails.
func realPlan(t *testing.T) bool {
	t.Helper()
	_, err := os.Stat(pingshan)
	if err == nil {
		return true
	}
	if os.Getenv("PLANGRAPH_REQUIRE_PLANS") != "" {
		t.Fatal(err)
	}
	t.Logf("left out: %s is not here", pingshan)
	return false
}

// output gathers what the program prints, and can be read while it runs.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// program is the running program.
type program struct {
	url      string
	out, err *output
	stop     func() int // ends it and gives its exit code
}

// useTestServer points the program at the tests' own Neo4j, emptied.
func useTestServer(t *testing.T) neo4jtest.Connection {
	t.Helper()
	c := neo4jtest.Connect(t)
	neo4jtest.Empty(t, c)
	t.Setenv("NEO4J_URI", c.URI)
	t.Setenv("NEO4J_USERNAME", c.Username)
	t.Setenv("NEO4J_PASSWORD", c.Password)
	return c
}

// start runs the program with arguments until it is ready.
func start(t *testing.T, args ...string) *program {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	p := &program{out: &output{}, err: &output{}}
	done := make(chan int, 1)
	go func() { done <- run(ctx, append(args, "--listen", "127.0.0.1:0"), p.out, p.err) }()
	var once sync.Once
	code := -1
	p.stop = func() int {
		once.Do(func() {
			cancel()
			code = <-done
		})
		return code
	}
	t.Cleanup(func() { p.stop() })
	address := regexp.MustCompile(`endpoint +(http://\S+)/graphql`)
	for deadline := time.Now().Add(3 * time.Minute); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		if m := address.FindStringSubmatch(p.out.String()); m != nil {
			p.url = m[1]
			return p
		}
		select {
		case code := <-done:
			done <- code
			t.Fatalf("the program ended with %d:\n%s%s", code, p.out, p.err)
		default:
		}
	}
	t.Fatalf("the program is not ready:\n%s%s", p.out, p.err)
	return nil
}

// answer is a GraphQL response.
type answer struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	}
}

// ask sends one operation.
func (p *program) ask(t *testing.T, query string, variables map[string]any) answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(p.url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var a answer
	if err := json.Unmarshal(text, &a); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return a
}

// data asks and gives the data as indented JSON; errors fail the test.
func (p *program) data(t *testing.T, query string) string {
	t.Helper()
	a := p.ask(t, query, nil)
	if len(a.Errors) > 0 {
		t.Fatalf("%s\ngave %+v", query, a.Errors)
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, a.Data, "", "  "); err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(indented.String())
}

func (p *program) get(t *testing.T, path string) (int, string, http.Header) {
	t.Helper()
	response, err := http.Get(p.url + path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text), response.Header
}
