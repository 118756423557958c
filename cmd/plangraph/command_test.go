package main

import (
	"bytes"
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"plangraph/graph/store"
)

// runs gives what a command prints and its exit code.
func runs(t *testing.T, args ...string) (out, problem string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(t.Context(), args, &stdout, &stderr)
	return stdout.String(), stderr.String(), code
}

// TestWithoutTheDocument loads the curated facts alone: none is verified, and
// a load with the document is not taken back by one without it.
func TestWithoutTheDocument(t *testing.T) {
	useTestServer(t)
	t.Chdir(t.TempDir())
	p := start(t, "up")
	if got := p.data(t, `{ a: projects { totalCount } b: links(where: {background: false}) { totalCount } plans { nodes { documentLoaded } } passages { totalCount } }`); !strings.Contains(got, `"documentLoaded": false`) || strings.Contains(got, `"a": {
    "totalCount": 0`) {
		t.Errorf("the curated facts give %s", got)
	}
	got := p.data(t, `{ links(where: {background: false}, first: 1) { nodes { evidence { verified quote place passage { text } } } } }`)
	if !strings.Contains(got, `"verified": false`) || !strings.Contains(got, `"passage": null`) {
		t.Errorf("evidence without the document is %s", got)
	}
	if code := p.stop(); code != 0 {
		t.Errorf("the program ended with %d: %s", code, p.err)
	}
}

// TestLoadTwice loads the real plan, loads it again and takes it out.
func TestLoadTwice(t *testing.T) {
	if !realPlan(t) {
		return
	}
	c := useTestServer(t)
	if out, problem, code := runs(t, "load", pingshan); code != 0 || !strings.Contains(out, "refused   0") {
		t.Fatalf("load gave %d\n%s%s", code, out, problem)
	}
	s, err := store.Open(t.Context(), store.Config{URI: c.URI, Username: c.Username, Password: c.Password})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close(context.Background()) }()
	before, err := s.Revision(t.Context())
	if err != nil || before == "" {
		t.Fatalf("revision %q, %v", before, err)
	}
	out, problem, code := runs(t, "load", pingshan)
	if code != 0 || !strings.Contains(out, "the graph held all of it already") {
		t.Errorf("the second load gave %d\n%s%s", code, out, problem)
	}
	if out, problem, code := runs(t, "score", pingshan); code != 0 || !strings.Contains(out, "precision") {
		t.Errorf("score gave %d\n%s%s", code, out, problem)
	}
	if after, err := s.Revision(t.Context()); err != nil || after != before {
		t.Errorf("the revision went from %s to %s, %v", before, after, err)
	}
	if _, problem, code := runs(t, "unload", "no such plan"); code != exitFailure || !strings.Contains(problem, "坪山区2023年") {
		t.Errorf("unload of nothing gave %d\n%s", code, problem)
	}
	if out, problem, code := runs(t, "unload", "深圳市坪山区2023年国民经济和社会发展计划"); code != 0 {
		t.Errorf("unload gave %d\n%s%s", code, out, problem)
	}
	left, err := s.Read(t.Context(), "RETURN COUNT { (n) WHERE NOT n:Revision|Commit }", nil)
	if err != nil || left != int64(0) {
		t.Errorf("%v nodes are left after unload, %v", left, err)
	}
}

// TestRefusals holds what the command line says of what it cannot do.
func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	useTestServer(t)
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"frobnicate"}, exitUsage, "unexpected argument frobnicate"},
		{[]string{"up", "--nonsense"}, exitUsage, "unknown flag --nonsense"},
		{[]string{"load", filepath.Join(dir, "missing.txt")}, exitFailure, "the plan cannot be read"},
		{[]string{"load", write("empty.txt", "")}, exitFailure, "the document is empty"},
		{[]string{"load", write("plan.pdf", "%PDF-1.7")}, exitFailure, "broken or cut off"},
		{[]string{"load", write("novel.txt", strings.Repeat("那天下着雨，他没有回来。\n", 50))}, exitFailure, "this text is no plan"},
		{[]string{"load", write("unknown.txt", "无名区2031年国民经济计划\n"+strings.Repeat("一、回顾\n增长很快，形势很好，大家都高兴。\n", 5))}, exitFailure, "name no district"},
		{[]string{"up", "--listen", "nowhere:x"}, exitFailure, "cannot listen on nowhere:x"},
		{[]string{"neo4j", "reset"}, exitFailure, "reset --yes"},
		{[]string{"score", write("plan.txt", "")}, exitFailure, "the document is empty"},
		{[]string{"load", "--neo4j-uri", "bolt://127.0.0.1:1", pingshan}, exitFailure, "the database does not answer"},
		{[]string{"load", "--neo4j-uri", "nonsense", pingshan}, exitFailure, "is no address of a Neo4j server"},
	} {
		out, problem, code := runs(t, c.args...)
		if code != c.code || !strings.Contains(problem, c.says) {
			t.Errorf("plangraph %s gave %d:\n%s%s", strings.Join(c.args, " "), code, out, problem)
		}
	}
}

func TestHelpAndSchema(t *testing.T) {
	out, _, code := runs(t, "--help")
	if code != 0 || !strings.Contains(out, "Examples:") || !strings.Contains(out, "Exit codes:") || !strings.Contains(out, "NEO4J_URI") {
		t.Errorf("--help gave %d\n%s", code, out)
	}
	out, _, code = runs(t, "schema")
	if code != 0 || !strings.Contains(out, "type Project implements") || strings.Contains(out, "@link") {
		t.Errorf("schema gave %d and %d bytes", code, len(out))
	}
}

// TestServer asks the running program for everything but answers.
func TestServer(t *testing.T) {
	useTestServer(t)
	t.Chdir(t.TempDir())
	p := start(t, "serve")
	for path, want := range map[string]string{
		"/": "<title>", "/graphiql": "<html", "/healthz": "ok", "/readyz": "ready", "/schema.graphqls": "type Query",
	} {
		status, text, header := p.get(t, path)
		if status != http.StatusOK || !strings.Contains(text, want) {
			t.Errorf("%s gave %d and %.100s", path, status, text)
		}
		if !strings.Contains(header.Get("Content-Security-Policy"), "script-src 'self'") {
			t.Errorf("%s has the policy %q", path, header.Get("Content-Security-Policy"))
		}
	}
	if status, _, _ := p.get(t, "/nothing"); status != http.StatusNotFound {
		t.Errorf("/nothing gave %d", status)
	}
	for query, code := range map[string]string{
		`{ projects(first: -1) { totalCount } }`:             "BAD_USER_INPUT",
		`{ projects(after: "x") { totalCount } }`:            "BAD_USER_INPUT",
		`{ projects(where: {intended: {}}) { totalCount } }`: "BAD_USER_INPUT",
		`{ subgraph(around: ["x"]) { truncated } }`:          "NOT_FOUND",
		`{ paths(from: "x", to: "y") { truncated } }`:        "NOT_FOUND",
		`{ nothing }`:                          "GRAPHQL_VALIDATION_FAILED",
		`{`:                                    "GRAPHQL_PARSE_FAILED",
		`{ search(text: "*") { totalCount } }`: "BAD_USER_INPUT",
		`{ node(id: "x") { id } projects(last: 1000) { nodes { id } } }`: "PAGE_TOO_LARGE",
	} {
		if a := p.ask(t, query, nil); len(a.Errors) != 1 || a.Errors[0].Extensions["code"] != code {
			t.Errorf("%s gave %+v", query, a.Errors)
		}
	}
}
