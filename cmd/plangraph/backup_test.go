package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/internal/localneo4j/neo4jtest"
)

// wholeGraph is all that the database holds as sorted texts, which tell the
// types of values; without Revision and Commit.
func wholeGraph(t *testing.T, c neo4jtest.Connection) []string {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(t.Context()) }()
	var all []string
	for _, text := range []string{
		"MATCH (n) WHERE NOT n:Revision|Commit RETURN toStringList(labels(n)) AS of, [k IN keys(n) | k + ' ' + valueType(n[k]) + ' ' + coalesce(toStringOrNull(n[k]), '')] AS properties, [k IN keys(n) WHERE valueType(n[k]) STARTS WITH 'LIST' | k + ' ' + reduce(t = '', x IN n[k] | t + toString(x) + '\t')] AS lists",
		"MATCH (a)-[r]->(b) RETURN [type(r)] + labels(a) + labels(b) + [coalesce(a.id, a.text), coalesce(b.id, b.text)] AS of, [k IN keys(r) | k + ' ' + valueType(r[k]) + ' ' + toString(r[k])] AS properties, [] AS lists",
	} {
		result, err := neo4j.ExecuteQuery(t.Context(), driver, text, nil, neo4j.EagerResultTransformer)
		if err != nil {
			t.Fatal(err)
		}
		for _, record := range result.Records {
			var parts []string
			for _, value := range record.Values {
				var list []string
				for _, item := range value.([]any) {
					list = append(list, item.(string))
				}
				slices.Sort(list)
				parts = append(parts, strings.Join(list, "|"))
			}
			all = append(all, strings.Join(parts, "\n"))
		}
	}
	slices.Sort(all)
	return all
}

// TestBackupOfThePlan backs the real plan up, or without it the curated facts
// alone, and restores it, from a file and through pipes.
func TestBackupOfThePlan(t *testing.T) {
	c := useTestServer(t)
	load := []string{"load"}
	if realPlan(t) {
		path, err := filepath.Abs(pingshan)
		if err != nil {
			t.Fatal(err)
		}
		load = append(load, path)
	}
	t.Chdir(t.TempDir())
	must := func(says string, args ...string) string {
		t.Helper()
		out, problem, code := runs(t, args...)
		if code != 0 || !strings.Contains(out+problem, says) {
			t.Fatalf("plangraph %s gave %d\n%s%s", strings.Join(args, " "), code, out, problem)
		}
		return out
	}
	refused := func(says string, args ...string) {
		t.Helper()
		if out, problem, code := runs(t, args...); code != exitFailure || !strings.Contains(problem, says) {
			t.Errorf("plangraph %s gave %d\n%s%s", strings.Join(args, " "), code, out, problem)
		}
	}
	must("", load...)
	want := wholeGraph(t, c)
	must("is written: ", "backup", "graph.gz")
	if info, err := os.Stat("graph.gz"); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file is %v, %v", info, err)
	}
	must("is whole: ", "backup", "--verify", "graph.gz")
	refused("graph.gz is there already", "backup", "graph.gz")
	write(t, "graph.gz.tmp", "")
	must("is written: ", "backup", "--force", "graph.gz")
	write(t, "other.gz.tmp", "")
	refused("other.gz.tmp is there", "backup", "other.gz")
	_ = os.Remove("other.gz.tmp")
	refused("the database holds plans already", "restore", "graph.gz")
	refused("no such file", "restore", "missing.gz")
	refused("not compressed with gzip", "restore", "--replace", write(t, "text.gz", "text"))
	refused("not compressed with gzip", "backup", "--verify", "text.gz")
	must("is restored: ", "restore", "--replace", "graph.gz")
	if diff := cmp.Diff(want, wholeGraph(t, c)); diff != "" {
		t.Errorf("replaced (-want +got):\n%s", diff)
	}
	piped := must("- is written: ", "backup", "-")
	neo4jtest.Empty(t, c)
	stdin, err := os.Open(write(t, "piped.gz", piped))
	if err != nil {
		t.Fatal(err)
	}
	defer func(before *os.File) {
		_ = stdin.Close()
		os.Stdin = before
	}(os.Stdin)
	os.Stdin = stdin
	must("is restored: ", "restore", "-")
	if diff := cmp.Diff(want, wholeGraph(t, c)); diff != "" {
		t.Errorf("restored into an empty database (-want +got):\n%s", diff)
	}
	must("the graph held all of it already", load...)
	left, err := filepath.Glob("*.tmp")
	if err != nil || len(left) > 0 {
		t.Errorf("%q is left, %v", left, err)
	}
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}
