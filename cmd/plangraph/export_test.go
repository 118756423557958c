package main

import (
	"archive/zip"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"plangraph/graph/export"
	"plangraph/internal/localneo4j"
	"plangraph/internal/localneo4j/neo4jtest"
)

// entry gives a file of a zip.
func entry(t *testing.T, archive, name string) string {
	t.Helper()
	z, err := zip.OpenReader(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = z.Close() }()
	file, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestExport writes the real plan, or without it the curated facts alone, in every format,
// and reads the tables back into an empty database: the graph is the same. neo4j-admin
// makes a database of its tables.
func TestExport(t *testing.T) {
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
	second := write(t, "second.txt", report)
	t.Setenv("PLANGRAPH_DATA_DIR", t.TempDir())
	must := func(args ...string) string {
		t.Helper()
		out, problem, code := runs(t, args...)
		if code != 0 {
			t.Fatalf("plangraph %s gave %d\n%s%s", strings.Join(args, " "), code, out, problem)
		}
		return out
	}
	must(load...)
	must("load", second)
	want := wholeGraph(t, c)

	must("export", "graph.zip")
	for _, format := range export.Formats {
		must("export", "graph."+format.Name, "--format", format.Name)
		if about, err := os.Stat("graph." + format.Name); err != nil || about.Size() < 10_000 {
			t.Errorf("%s has %v bytes, %v", format.Name, about, err)
		}
	}
	var manifest export.Manifest
	if err := json.Unmarshal([]byte(entry(t, "graph.zip", "manifest.json")), &manifest); err != nil || len(manifest.Plans) != 2 || manifest.Revision == "" || manifest.Licence == "" || manifest.Filter != nil {
		t.Errorf("the manifest is %+v, %v", manifest, err)
	}

	neo4jtest.Empty(t, c)
	must("import", "graph.zip")
	if diff := cmp.Diff(withoutDigests(want), withoutDigests(wholeGraph(t, c))); diff != "" {
		t.Errorf("what was read back differs (-want +got):\n%s", diff[:min(len(diff), 4000)])
	}
	if out := must("import", "graph.zip"); !strings.Contains(out, ": 0 nodes and links are new") {
		t.Errorf("reading it back again gave %s", out)
	}

	if out := must("export", "part.zip", "--plan", "2031年合肥市政府工作报告", "--facts", "--kind", "project", "--kind", "district", "--type", "located_in"); !strings.Contains(out, "1 plans, ") {
		t.Errorf("a part is %s", out)
	}
	if links := entry(t, "part.zip", "links.csv"); strings.Contains(links, "RELATES_TO") {
		t.Errorf("a part with links of one type has others: %s", links)
	}
	for what, c := range map[string]struct {
		args []string
		says string
	}{
		"a part is read back":        {[]string{"import", "part.zip"}, "only a whole one can be read back"},
		"another file is read back":  {[]string{"import", second}, "no export of PlanGraph"},
		"a format that there is not": {[]string{"export", "x.doc", "--format", "doc"}, `"doc" is none of csv, gexf`},
		"a kind that there is not":   {[]string{"export", "x.zip", "--kind", "thing"}, `"thing" is no kind`},
		"a plan that there is not":   {[]string{"export", "x.zip", "--plan", "nothing"}, "no plan is called"},
		"a file that is there":       {[]string{"export", "part.zip"}, "is there already"},
		"tables for another program": {[]string{"import", "graph.neo4j"}, "reads csv of version 1"},
	} {
		if out, problem, code := runs(t, c.args...); code != exitFailure || !strings.Contains(problem, c.says) {
			t.Errorf("%s: gave %d\n%s%s", what, code, out, problem)
		}
	}
	importByNeo4j(t, "graph.neo4j", manifest)
}

// planDigest is that of all that was written of a plan, in the order in which it was.
var planDigest = regexp.MustCompile(`^Plan\ndigest STRING NOT NULL [0-9a-f]+`)

func withoutDigests(graph []string) []string {
	list := make([]string, len(graph))
	for i, each := range graph {
		list[i] = planDigest.ReplaceAllString(each, "Plan")
	}
	slices.Sort(list)
	return list
}

// importByNeo4j runs the script of an export with Neo4j's own tool.
func importByNeo4j(t *testing.T, archive string, manifest export.Manifest) {
	t.Helper()
	dir := t.TempDir()
	z, err := zip.OpenReader(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = z.Close() }()
	for _, file := range z.File {
		if err := os.WriteFile(filepath.Join(dir, file.Name), []byte(entry(t, archive, file.Name)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	libraries, err := localneo4j.Libraries()
	if err != nil {
		t.Fatal(err)
	}
	admin := "#!/bin/sh\nexec java -Xmx1g -cp '" + libraries + "' org.neo4j.cli.AdminTool \"$@\"\n"
	if err := os.WriteFile(filepath.Join(dir, "neo4j-admin"), []byte(admin), 0o700); err != nil {
		t.Fatal(err)
	}
	command := exec.Command("sh", "import.sh")
	command.Dir = dir
	if err := os.Mkdir(filepath.Join(dir, "home"), 0o700); err != nil {
		t.Fatal(err)
	}
	command.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"), "NEO4J_HOME="+filepath.Join(dir, "home"), "NEO4J_CONF="+dir)
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("neo4j-admin: %v\n%s", err, out)
	}
	nodes := 0
	for _, content := range manifest.Tables {
		if content.Name != "links" {
			nodes += content.Rows
		}
	}
	imported := regexp.MustCompile(`(\d+) nodes`).FindSubmatch(out)
	if imported == nil || string(imported[1]) != strconv.Itoa(nodes) {
		t.Errorf("of %d nodes neo4j-admin says:\n%s", nodes, out)
	}
}
