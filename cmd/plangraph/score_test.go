package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// samples are what readers annotated of other plans.
var samples = filepath.Join("..", "..", "loader", "testdata", "gold")

// TestScoreSamples scores a plan that there is a sample of, as tables and as
// JSON, and refuses one that has changed since it was annotated.
func TestScoreSamples(t *testing.T) {
	if !realPlan(t) {
		return
	}
	name := "guangdong-2026-work-report.txt"
	path := filepath.Join(filepath.Dir(pingshan), name)
	out, problem, code := runs(t, "score", "--gold", samples, "--by-rule", "--show", path)
	if code != 0 || !strings.Contains(out, "all samples") || !strings.Contains(out, "missed\tstatus PLANNED") {
		t.Errorf("score gave %d\n%s%s", code, out, problem)
	}
	out, problem, code = runs(t, "score", "--gold", samples, "--json", path)
	var report scoreReport
	if err := json.Unmarshal([]byte(out), &report); err != nil || code != 0 {
		t.Fatalf("score --json gave %d, %v\n%s%s", code, err, out, problem)
	}
	if len(report.Curated) > 0 || len(report.Gold) == 0 || report.Gold[0].Plan != "guangdong-2026" || report.Gold[0].Half != "dev" || report.Gold[0].Known == 0 {
		t.Errorf("score --json gave %+v", report)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	changed := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(changed, append(data, '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, problem, code := runs(t, "score", "--gold", samples, changed); code != exitFailure || !strings.Contains(problem, "has another SHA-256") {
		t.Errorf("score of a changed plan gave %d\n%s%s", code, out, problem)
	}
}
