// Package assistant serves the graph to assistant programs by the Model Context
// Protocol: tools that ask the GraphQL service, read-only, with evidence in every
// answer.
package assistant

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"plangraph"
)

// Ask asks the GraphQL service: the data of an answer, or its first error.
type Ask func(ctx context.Context, query string, variables map[string]any) (json.RawMessage, error)

const instructions = `PlanGraph holds what Chinese government plans state: entities, links between them, figures and statuses, each with the sentence it rests on.
Begin with search to get ids. Facts marked intended are aims and not results; facts of method CATALOG are background that no plan says. Quote the evidence.`

// New makes a server whose tools ask the service.
func New(ask Ask, version string) *mcp.Server {
	server := mcp.NewServer(&mcp.Implementation{Name: "plangraph", Title: "PlanGraph", Version: version}, &mcp.ServerOptions{Instructions: instructions})
	t := tools{ask}
	add(server, "search", "Find entities by a part of a name in Chinese or English, pinyin or its initials.", t.search)
	add(server, "entity", "An entity by id or by name, with its statuses and the sentences that name it.", t.entity)
	add(server, "neighbours", "The links of an entity with what they lead to and their evidence.", t.neighbours)
	add(server, "paths", "The shortest ways from one entity to another over links, with evidence.", t.paths)
	add(server, "counts", "How many entities of a kind there are, by another kind, by status, by year or by plan.", t.counts)
	add(server, "comparison", "Figures of an indicator set against each other: result and aim, year and year, with evidence.", t.comparison)
	add(server, "evidence", "What a link or an observation rests on: plan, sentence, words, method, confidence.", t.evidence)
	server.AddResource(&mcp.Resource{
		URI: ontologyURI, Name: "ontology", Title: "Kinds, links and figures", MIMEType: "application/graphql",
		Description: "The schema of the graph: what kinds of things there are, how they may be linked, and what every field means.",
	}, ontology)
	return server
}

const ontologyURI = "plangraph://ontology"

func ontology(_ context.Context, request *mcp.ReadResourceRequest) (*mcp.ReadResourceResult, error) {
	return &mcp.ReadResourceResult{Contents: []*mcp.ResourceContents{{URI: request.Params.URI, MIMEType: "application/graphql", Text: plangraph.Schema}}}, nil
}

// add adds a tool that only reads.
func add[In, Out any](server *mcp.Server, name, description string, answer func(context.Context, In) (Out, error)) {
	no := false
	mcp.AddTool(server, &mcp.Tool{
		Name: name, Description: description, Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, OpenWorldHint: &no},
	}, func(ctx context.Context, _ *mcp.CallToolRequest, in In) (*mcp.CallToolResult, Out, error) {
		out, err := answer(ctx, in)
		return nil, out, err
	})
}

// tools answers the tools' questions.
type tools struct{ ask Ask }

// into asks and reads the answer.
func (t tools) into(ctx context.Context, out any, query string, variables map[string]any) error {
	data, err := t.ask(ctx, query+fragments(query), variables)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, out)
}

// known are the fragments that questions use; each comes with those it uses itself.
var known = map[string]string{
	"Thing":  "fragment Thing on Entity { id kind name nameEn }",
	"Ground": "fragment Ground on Evidence { place quote method rule confidence intended plan { id title year } passage { text } }",
	"Tie":    "fragment Tie on Link { id type intended background source { ...Thing } target { ...Thing } evidence { ...Ground } }",
	"Figure": "fragment Figure on Observation { id basis year periodEnd value unit comparator growthPercent growthComparator rank evidence { ...Ground } }",
}

// fragments gives the text of the fragments that a question uses.
func fragments(query string) string {
	text := ""
	for _, name := range []string{"Tie", "Figure", "Thing", "Ground"} {
		if strings.Contains(query+text, "..."+name) {
			text += "\n" + known[name]
		}
	}
	return text
}

// errNothing is given where nothing has an id or a name.
var errNothing = errors.New("nothing has this id or name: ids are opaque, get one with the tool search")

func nothing(what string) error { return fmt.Errorf("%q: %w", what, errNothing) }
