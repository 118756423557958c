package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	shellBlock = regexp.MustCompile("(?s)```sh\n(.*?)```")
	textBlock  = regexp.MustCompile("(?s)```text\n(.*?)```")
)

// tutorial gives the commands of a tutorial and the document that it has saved.
func tutorial(t *testing.T, path string) (commands []string, document string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range shellBlock.FindAllStringSubmatch(string(text), -1) {
		open := ""
		for line := range strings.Lines(block[1]) {
			open += line
			if strings.Count(open, "'")%2 == 0 { // a quoted text may have lines
				commands, open = append(commands, strings.TrimSpace(open)), ""
			}
		}
	}
	block := textBlock.FindStringSubmatch(string(text))
	if len(commands) < 10 || block == nil {
		t.Fatalf("%s has %d commands, and the document %q", path, len(commands), block)
	}
	return commands, block[1]
}

// TestTutorial runs the commands of docs/tutorial.md against a real server, and holds that
// the tutorial in Chinese has the same.
func TestTutorial(t *testing.T) {
	commands, document := tutorial(t, filepath.Join("..", "..", "docs", "tutorial.md"))
	inChinese, alike := tutorial(t, filepath.Join("..", "..", "docs", "zh", "tutorial.md"))
	if !slices.Equal(commands, inChinese) || document != alike {
		t.Errorf("the tutorials differ:\n%s\n%s", strings.Join(commands, "\n"), strings.Join(inChinese, "\n"))
	}
	useTestServer(t)
	up := []string{"up"}
	if realPlan(t) {
		path, err := filepath.Abs(pingshan)
		if err != nil {
			t.Fatal(err)
		}
		up = append(up, "--plan", path)
	}
	dir := t.TempDir()
	t.Setenv("PLANGRAPH_DATA_DIR", dir)
	t.Setenv("PLANGRAPH_CORRECTIONS", filepath.Join(dir, "corrections.yaml"))
	t.Chdir(t.TempDir())
	write(t, "report-2031.txt", document)
	p := start(t, up...)
	says := map[string]string{ // what is in the output of commands that begin so
		"plangraph ready":                "ready",
		"plangraph load --dry-run":       "added",
		"plangraph load report":          "2031年合肥市政府工作报告",
		"plangraph explain":              "云石铁路一期",
		"plangraph export graph.xlsx":    "entities",
		"plangraph export graph.graphml": "links",
		"curl -sG":                       `"data":{`,
	}
	ran := 0
	for _, command := range commands {
		var out string
		switch program, _, _ := strings.Cut(command, " "); program {
		case "plangraph":
			args := strings.Fields(command)[1:]
			if command == "plangraph ready" {
				args = append(args, p.url)
			}
			stdout, problem, code := runs(t, args...)
			if code != 0 {
				t.Errorf("%s gave %d\n%s%s", command, code, stdout, problem)
			}
			out = stdout
		case "curl":
			answered, err := exec.CommandContext(t.Context(), "sh", "-c", strings.ReplaceAll(command, "http://127.0.0.1:8080", p.url)).Output()
			if err != nil || strings.Contains(string(answered), `"errors"`) || strings.Contains(string(answered), `"nodes":[]`) {
				t.Errorf("%s gave %v\n%s", command, err, answered)
			}
			out = string(answered)
		default: // make and export set up what the test has
			continue
		}
		ran++
		t.Logf("$ %s\n%s", command, out)
		for begin, want := range says {
			if strings.HasPrefix(command, begin) && !strings.Contains(out, want) {
				t.Errorf("%s does not say %s:\n%s", command, want, out)
			}
		}
	}
	if ran < 10 {
		t.Errorf("%d commands ran", ran)
	}
}
