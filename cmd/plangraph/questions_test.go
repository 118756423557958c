package main

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/goccy/go-yaml"
)

var update = flag.Bool("update", false, "write the answers anew")

// question is one analyst's question with its answer, as indented JSON.
type question struct {
	Ask    string `yaml:"ask"`
	Query  string `yaml:"query"`
	Answer string `yaml:"answer"`
}

// TestQuestions boots the program on the real plan and asks it what analysts
// ask.
func TestQuestions(t *testing.T) {
	if !realPlan(t) {
		return
	}
	useTestServer(t)
	p := start(t, "up", "--plan", pingshan)
	const path = "testdata/questions.yml"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var questions []question
	if err := yaml.UnmarshalWithOptions(text, &questions, yaml.Strict()); err != nil {
		t.Fatal(yaml.FormatError(err, false, true))
	}
	if len(questions) < 30 {
		t.Errorf("there are only %d questions", len(questions))
	}
	for i, q := range questions {
		t.Run(q.Ask, func(t *testing.T) {
			got := p.data(t, q.Query)
			if *update {
				questions[i].Answer = got + "\n"
			} else if got+"\n" != q.Answer {
				t.Errorf("%s\ngave %s\nwant %s", q.Query, got, q.Answer)
			}
		})
	}
	if *update {
		writeQuestions(t, path, questions)
	}
	t.Run("questions of GraphiQL", func(t *testing.T) { askReadyQuestions(t, p) })
}

func writeQuestions(t *testing.T, path string, questions []question) {
	t.Helper()
	text, err := yaml.MarshalWithOptions(questions, yaml.UseLiteralStyleIfMultiline(true))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, append([]byte("# What analysts ask of the Pingshan plan of 2023, and the exact answers.\n"), text...), 0o644); err != nil {
		t.Fatal(err)
	}
}

// askReadyQuestions asks those that GraphiQL offers in its tabs: each has to
// be answered with something.
func askReadyQuestions(t *testing.T, p *program) {
	text, err := os.ReadFile("../../web/src/graphiql/questions.json")
	if err != nil {
		t.Fatal(err)
	}
	var ready []struct {
		Title, TitleEn, Query string
		Variables             map[string]any
	}
	if err := json.Unmarshal(text, &ready); err != nil {
		t.Fatal(err)
	}
	if len(ready) < 8 {
		t.Errorf("there are only %d", len(ready))
	}
	for _, q := range ready {
		if a := p.ask(t, q.Query, q.Variables); len(a.Errors) > 0 || len(a.Data) < 40 {
			t.Errorf("%s gave %s %+v", q.Title, a.Data, a.Errors)
		}
	}
}
