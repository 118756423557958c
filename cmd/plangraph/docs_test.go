package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDocs writes the documents as files.
func TestDocs(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	if out, problem, code := runs(t, "docs", dir); code != 0 || !strings.Contains(out, "index.html") {
		t.Fatalf("docs gave %d\n%s%s", code, out, problem)
	}
	for _, name := range []string{"index.html", "style.css", "zh/tutorial.html", "schema/types.html", "pictures/model.svg"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
	if _, problem, code := runs(t, "docs", dir); code != exitFailure || !strings.Contains(problem, "--force") {
		t.Errorf("docs into a folder that holds something gave %d, %s", code, problem)
	}
	if _, problem, code := runs(t, "docs", dir, "--force"); code != 0 {
		t.Errorf("docs --force gave %d, %s", code, problem)
	}
}
