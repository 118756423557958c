package main

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
)

// recipe is a question of the cookbook: its heading, its query and its answer.
var recipe = regexp.MustCompile("(?s)### (\\d+\\. [^\n]+)\n(.*?)```graphql\n(.*?)```\n\n```json\n(.*?)```\n")

// TestCookbook asks the questions of docs/cookbook.md of the real plan, and
// holds the answers that stand there.
func TestCookbook(t *testing.T) {
	if !realPlan(t) {
		return
	}
	useTestServer(t)
	p := start(t, "up", "--plan", pingshan)
	const path = "../../docs/cookbook.md"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	recipes := recipe.FindAllStringSubmatch(string(text), -1)
	if headings := strings.Count(string(text), "\n### "); len(recipes) != headings || len(recipes) < 40 {
		t.Errorf("%d questions under %d headings: each has one graphql block and one json block", len(recipes), headings)
	}
	for _, r := range recipes {
		t.Run(r[1], func(t *testing.T) {
			got := answered(t, p, r[3])
			if *update {
				text = bytes.Replace(text, []byte(r[0]), []byte(strings.TrimSuffix(r[0], r[4]+"```\n")+got+"\n```\n"), 1)
			} else if got+"\n" != r[4] {
				t.Errorf("%s\ngave %s\nwant %s", r[3], got, r[4])
			}
		})
	}
	if *update {
		if err := os.WriteFile(path, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// answered gives the data of an answer, or its errors' codes and messages, as
// indented JSON.
func answered(t *testing.T, p *program, query string) string {
	t.Helper()
	a := p.ask(t, query, nil)
	var shown any = a.Data
	if len(a.Errors) > 0 {
		shown = map[string]any{"errors": a.Errors}
	} else if len(a.Data) < 20 {
		t.Errorf("the answer %s says nothing", a.Data)
	}
	indented, err := json.MarshalIndent(shown, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(indented)
}
