package main

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// call calls a tool and reads its answer.
func call(t *testing.T, session *mcp.ClientSession, tool string, arguments, into any) {
	t.Helper()
	result, err := session.CallTool(t.Context(), &mcp.CallToolParams{Name: tool, Arguments: arguments})
	if err != nil {
		t.Fatalf("%s: %v", tool, err)
	}
	text := result.Content[0].(*mcp.TextContent).Text
	if result.IsError {
		t.Fatalf("%s: %s", tool, text)
	}
	if err := json.Unmarshal([]byte(text), into); err != nil {
		t.Fatalf("%s: %v in %s", tool, err, text)
	}
}

type evidence struct {
	Plan    struct{ Title string }
	Passage struct{ Text string }
	Method  string
}

// TestAssistants asks every tool over both transports about the plan.
func TestAssistants(t *testing.T) {
	if !realPlan(t) {
		return
	}
	useTestServer(t)
	if _, problem, code := runs(t, "load", pingshan); code != 0 {
		t.Fatal(problem)
	}
	binary := filepath.Join(t.TempDir(), "plangraph")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	served := start(t, "mcp", "--http")
	command := exec.Command(binary, "mcp")
	command.Env, command.Stderr = os.Environ(), io.Discard
	for name, transport := range map[string]mcp.Transport{
		"stdio": &mcp.CommandTransport{Command: command},
		"http":  &mcp.StreamableClientTransport{Endpoint: served.url + "/mcp", DisableStandaloneSSE: true},
	} {
		t.Run(name, func(t *testing.T) {
			session, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(context.Background(), transport, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = session.Close() }()
			askTools(t, session)
		})
	}
}

func askTools(t *testing.T, session *mcp.ClientSession) {
	list, err := session.ListTools(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, tool := range list.Tools {
		names = append(names, tool.Name)
		if !tool.Annotations.ReadOnlyHint || tool.OutputSchema == nil || tool.InputSchema == nil {
			t.Errorf("%s does not say that it reads, or of what form it is", tool.Name)
		}
	}
	slices.Sort(names)
	if want := []string{"comparison", "counts", "entity", "evidence", "neighbours", "paths", "search"}; !slices.Equal(names, want) {
		t.Errorf("the tools are %v", names)
	}

	var found struct {
		Entities []struct{ ID, Name, Kind string }
	}
	call(t, session, "search", map[string]any{"text": "比亚迪", "kinds": []string{"COMPANY"}}, &found)
	if len(found.Entities) == 0 || found.Entities[0].Name != "比亚迪" {
		t.Fatalf("search found %+v", found)
	}
	byd := found.Entities[0].ID
	var entity struct {
		Name     string
		Named    int
		Mentions []struct{ Passage struct{ Text string } }
	}
	call(t, session, "entity", map[string]any{"name": "比亚迪"}, &entity)
	if entity.Named == 0 || !strings.Contains(entity.Mentions[0].Passage.Text, "比亚迪") {
		t.Errorf("the entity is %+v", entity)
	}
	var ties struct {
		Links []struct {
			ID, Type       string
			Source, Target struct{ ID, Name string }
			Background     bool
			Evidence       []evidence
		}
		Total int
		Next  string
	}
	call(t, session, "neighbours", map[string]any{"id": byd, "types": []string{"RECEIVED"}, "first": 2}, &ties)
	if len(ties.Links) != 2 || ties.Total < 3 || ties.Next == "" || ties.Links[0].Evidence[0].Plan.Title == "" || ties.Links[0].Evidence[0].Passage.Text == "" {
		t.Fatalf("neighbours are %+v", ties)
	}
	var ground struct{ Evidence []evidence }
	call(t, session, "evidence", map[string]any{"id": ties.Links[0].ID}, &ground)
	if len(ground.Evidence) == 0 || ground.Evidence[0].Method == "" {
		t.Errorf("evidence is %+v", ground)
	}
	var ways struct {
		Paths []struct {
			Links []struct{ Evidence []evidence }
		}
	}
	call(t, session, "paths", map[string]any{"from": byd, "to": ties.Links[0].Target.ID}, &ways)
	if len(ways.Paths) == 0 || len(ways.Paths[0].Links) != 1 || len(ways.Paths[0].Links[0].Evidence) == 0 {
		t.Errorf("paths are %+v", ways)
	}
	var counts struct{ Counts []struct{ Count int } }
	call(t, session, "counts", map[string]any{"of": "PROJECT", "by": "STATUS"}, &counts)
	if len(counts.Counts) < 3 || counts.Counts[0].Count < counts.Counts[1].Count {
		t.Errorf("counts are %+v", counts)
	}
	var compared struct {
		Comparisons []struct{ Earlier, Later struct{ Evidence []evidence } }
	}
	call(t, session, "comparison", map[string]any{"first": 1}, &compared)
	if len(compared.Comparisons) != 1 || len(compared.Comparisons[0].Later.Evidence) == 0 {
		t.Errorf("the comparison is %+v", compared)
	}
	resource, err := session.ReadResource(t.Context(), &mcp.ReadResourceParams{URI: "plangraph://ontology"})
	if err != nil || !strings.Contains(resource.Contents[0].Text, "enum LinkType") {
		t.Errorf("the ontology: %v", err)
	}
	for tool, arguments := range map[string]map[string]any{"neighbours": {"id": "nobody"}, "evidence": {"id": "nothing"}, "entity": {}, "counts": {"of": "THING", "by": "YEAR"}} {
		result, err := session.CallTool(t.Context(), &mcp.CallToolParams{Name: tool, Arguments: arguments})
		if err == nil && !result.IsError {
			t.Errorf("%s of %v is no error", tool, arguments)
		}
	}
}
