package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const report = `2031年合肥市政府工作报告
各位代表：
一、2030年工作回顾
　　市委部署有力，新增绿道11公里。建成云石铁路一期。
　　高新区获评国家级示范区。
二、2031年重点工作
　　加快推进云石铁路二期等重大工程建设。
`

// TestCorrections loads a report, says what its names are of, corrects one, and finds that
// the correction holds after the next load.
func TestCorrections(t *testing.T) {
	useTestServer(t)
	dir := t.TempDir()
	t.Setenv("PLANGRAPH_CORRECTIONS", filepath.Join(dir, "corrections.yaml"))
	t.Setenv("PLANGRAPH_DATA_DIR", dir)
	file := filepath.Join(dir, "report.txt")
	write := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	says := func(want string, args ...string) string {
		t.Helper()
		out, problem, code := runs(t, args...)
		if code != 0 || !strings.Contains(out, want) {
			t.Fatalf("plangraph %s gave %d without %q:\n%s%s", strings.Join(args, " "), code, want, out, problem)
		}
		return out
	}
	write(report)
	says("names are of things that are called otherwise", "load", file)
	says("decided   市委: in this plan 市 is 合肥市", "explain", "合肥市委")
	says("named     高新区, 1 times", "explain", "合肥高新区")

	var before []struct{ ID string }
	if err := json.Unmarshal([]byte(says("合肥高新区", "explain", "--json", "合肥高新区")), &before); err != nil {
		t.Fatal(err)
	}
	says("from the next load on", "correct", "rename", "area/合肥高新区", "合肥国家高新区", "--reason", "its full name")
	says("+ mention area/合肥国家高新区", "load", file)
	says("unchanged", "load", file)
	says("合肥国家高新区  Area", "explain", before[0].ID)

	write(strings.Replace(report, "11公里", "12公里", 1))
	says("~ observation indicator/新增绿道 ACTUAL 2030: 11 公里 → 12 公里", "load", "--dry-run", file)
	says(`"now":"12 公里"`, "load", "--dry-run", "--json", file) // the first wrote nothing
	says("11 公里 → 12 公里", "load", file)
	says("difference none", "load", "--dry-run", file)

	id := strings.Fields(says("rename area/合肥高新区 -> area/合肥国家高新区", "correct", "list"))[0]
	says("is taken back", "correct", "undo", id)
	says("+ mention area/合肥高新区", "reload")
	if out, _, code := runs(t, "correct", "list"); code != 0 || out != "" {
		t.Errorf("after undo, correct list gave %d: %s", code, out)
	}

	pair := "part       project/云石铁路二期 (1)  project/石铁路二期 (1)"
	write(strings.Replace(report, "建成云石铁路一期", "建成石铁路二期", 1))
	says("written", "load", file)
	if out := says("", "doubtful"); !strings.Contains(out, pair) {
		t.Fatalf("doubtful gave no %q:\n%s", pair, out)
	}
	says("kept", "correct", "distinct", "project/石铁路二期", "project/云石铁路二期", "--reason", "two lines")
	if out := says("", "doubtful"); strings.Contains(out, pair) {
		t.Errorf("what is told apart stays doubtful:\n%s", out)
	}
	if _, problem, code := runs(t, "reload", "nothing"); code != exitFailure || !strings.Contains(problem, "no plan is called") {
		t.Errorf("reading nothing again gave %d: %s", code, problem)
	}

	if out, problem, code := runs(t, "correct", "drop", "nonsense", "--reason", "x"); code != exitFailure || !strings.Contains(problem, "is no reference") {
		t.Errorf("a correction of nothing gave %d: %s%s", code, out, problem)
	}
	if out, problem, code := runs(t, "explain", "nothing"); code != exitFailure || !strings.Contains(problem, "neither an id nor") {
		t.Errorf("explaining nothing gave %d: %s%s", code, out, problem)
	}
}
