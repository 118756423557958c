//go:build linux

package audit_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
)

const progress = "subscription($load: ID!) { loadProgress(load: $load) { id state ahead planId planTitle document report { read { characters } found { observations } } difference { added { group before now } changed { group before now } gone { group before now } } changes { name created removed } failure { code message } } }"

// step is what loadProgress tells once.
type step struct {
	ID, State string
	Ahead     int
	PlanID    string
	PlanTitle string
	Document  string
	Report    *struct {
		Read  struct{ Characters int }
		Found struct{ Observations int }
	}
	Difference struct{ Added, Changed, Gone []change }
	Changes    []struct {
		Name             string
		Created, Removed int
	}
	Failure *struct{ Code, Message string }
}

// change is what a document states otherwise than the graph.
type change struct{ Group, Before, Now string }

// follow gives all that is told of a load until it ends, over server-sent
// events.
func (p *program) follow(t *testing.T, load string) []step {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": progress, "variables": map[string]any{"load": load}})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	request.Header.Set("Authorization", "Bearer "+p.key)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	var steps []step
	complete := false
	for events := bufio.NewScanner(response.Body); events.Scan(); {
		if data, ok := strings.CutPrefix(events.Text(), "data: "); ok && data != "" {
			steps = append(steps, read(t, []byte(data)))
		}
		complete = complete || events.Text() == "event: complete"
	}
	if !complete || len(steps) == 0 {
		t.Fatalf("the stream ended without its end: %+v", steps)
	}
	return steps
}

func read(t *testing.T, data []byte) step {
	t.Helper()
	var told struct {
		Data   struct{ LoadProgress step }
		Errors []any
	}
	if err := json.Unmarshal(data, &told); err != nil || len(told.Errors) > 0 {
		t.Fatalf("%s, %v", data, err)
	}
	return told.Data.LoadProgress
}

// TestLoads sends a plan, loads it, loads it again, and takes it out.
func TestLoads(t *testing.T) {
	p := service(t)
	before := p.sum(t)
	steps := p.follow(t, p.load(t, plan(2041, 3)))
	end := steps[len(steps)-1]
	if end.State != "DONE" || end.PlanTitle != "坪山区2041年国民经济和社会发展计划" || end.Document != "plan.txt" || end.Report == nil || end.Report.Found.Observations == 0 || len(end.Changes) < 4 {
		t.Fatalf("the load ended as %+v", end)
	}
	if p.sum(t) == before {
		t.Error("the graph is as it was")
	}
	if end := last(p.follow(t, p.load(t, plan(2041, 3)))); end.State != "UNCHANGED" || end.PlanID == "" || len(end.Changes) > 0 {
		t.Errorf("the same again ended as %+v", end)
	}
	data := p.must(t, "mutation($plan: ID!) { unloadPlan(plan: $plan) { id kind } }", map[string]any{"plan": end.PlanID})
	if end := last(p.follow(t, data["unloadPlan"].(map[string]any)["id"].(string))); end.State != "DONE" || end.PlanTitle == "" || len(end.Changes) < 4 {
		t.Errorf("the unload ended as %+v", end)
	}
	// All but the revision, which is never used again.
	was, _, _ := strings.Cut(before, "revision")
	if is, _, _ := strings.Cut(p.sum(t), "revision"); is != was {
		t.Errorf("the graph was %s and is %s", was, is)
	}
	for _, c := range []struct{ what, text, code string }{
		{"a novel", strings.Repeat("从前有座山，山里有座庙。\n", 50), "BAD_PLAN"},
		{"a picture", "\x89PNG\r\n\x1a\n", "BAD_PLAN"},
	} {
		if end := last(p.follow(t, p.load(t, c.text))); end.State != "FAILED" || end.Failure == nil || end.Failure.Code != c.code || strings.Contains(end.Failure.Message, "/tmp") {
			t.Errorf("%s ended as %+v", c.what, end)
		}
	}
	data = p.must(t, `mutation { unloadPlan(plan: "plan-nowhere") { id } }`, nil)
	if end := last(p.follow(t, data["unloadPlan"].(map[string]any)["id"].(string))); end.State != "FAILED" || end.Failure.Code != "NOT_FOUND" {
		t.Errorf("taking out nothing ended as %+v", end)
	}
}

func last(steps []step) step { return steps[len(steps)-1] }

// TestLoadsTakeTurns asks for several at once: each waits for those before it,
// and can be watched while it waits; clients that leave change nothing.
func TestLoadsTakeTurns(t *testing.T) {
	p := service(t)
	var ids []string
	for year := range 4 {
		ids = append(ids, p.load(t, plan(2050+year, 300)))
	}
	// This client leaves at once.
	ctx, leave := context.WithCancel(t.Context())
	socket := p.socket(ctx, t, p.key)
	if err := wsjson.Write(ctx, socket, map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{"query": progress, "variables": map[string]any{"load": ids[0]}}}); err != nil {
		t.Fatal(err)
	}
	leave()
	steps := p.follow(t, ids[3])
	if steps[0].State != "WAITING" || steps[0].Ahead == 0 {
		t.Errorf("the fourth load begins as %+v", steps[0])
	}
	for i := 1; i < len(steps); i++ {
		if steps[i].Ahead > steps[i-1].Ahead {
			t.Errorf("the load falls back: %+v", steps)
		}
	}
	for _, id := range ids {
		if end := last(p.follow(t, id)); end.State != "DONE" {
			t.Errorf("%s ended as %+v", id, end)
		}
	}
	list := p.must(t, "{ loads { id state startedAt endedAt } }", nil)["loads"].([]any)
	ends := map[string]string{}
	for _, item := range list {
		load := item.(map[string]any)
		ends[load["id"].(string)] = load["startedAt"].(string) + " " + load["endedAt"].(string)
	}
	for i := 1; i < len(ids); i++ {
		begin, _, _ := strings.Cut(ends[ids[i]], " ")
		if _, before, _ := strings.Cut(ends[ids[i-1]], " "); begin < before {
			t.Errorf("load %d began at %s, before %s", i, begin, before)
		}
	}
	for year := range 4 {
		data := p.must(t, fmt.Sprintf("{ plans(where: {year: {eq: %d}}) { nodes { id } } }", 2050+year), nil)
		for _, node := range data["plans"].(map[string]any)["nodes"].([]any) {
			data := p.must(t, "mutation($plan: ID!) { unloadPlan(plan: $plan) { id } }", map[string]any{"plan": node.(map[string]any)["id"]})
			p.follow(t, data["unloadPlan"].(map[string]any)["id"].(string))
		}
	}
}

// socket opens a WebSocket in the protocol graphql-transport-ws.
func (p *program) socket(ctx context.Context, t *testing.T, key string) *websocket.Conn {
	t.Helper()
	socket, _, err := websocket.Dial(ctx, strings.Replace(p.url, "http", "ws", 1)+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = socket.CloseNow() })
	payload := map[string]any{}
	if key != "" {
		payload["Authorization"] = "Bearer " + key
	}
	if err := wsjson.Write(ctx, socket, map[string]any{"type": "connection_init", "payload": payload}); err != nil {
		t.Fatal(err)
	}
	var ack struct{ Type string }
	if err := wsjson.Read(ctx, socket, &ack); err != nil || ack.Type != "connection_ack" {
		t.Fatalf("the WebSocket begins with %+v, %v", ack, err)
	}
	return socket
}

// TestProgressOverWebSocket follows a load over graphql-transport-ws.
func TestProgressOverWebSocket(t *testing.T) {
	p := service(t)
	id := p.load(t, plan(2060, 20))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for _, c := range []struct{ key, state, code string }{{p.key, "DONE", ""}, {"", "", "UNAUTHENTICATED"}} {
		socket := p.socket(ctx, t, c.key)
		if err := wsjson.Write(ctx, socket, map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{"query": progress, "variables": map[string]any{"load": id}}}); err != nil {
			t.Fatal(err)
		}
		state, code := "", ""
		for done := false; !done; {
			var message struct {
				Type    string
				Payload json.RawMessage
			}
			if err := wsjson.Read(ctx, socket, &message); err != nil {
				t.Fatal(err)
			}
			var told struct {
				Data   struct{ LoadProgress step }
				Errors []struct{ Extensions struct{ Code string } }
			}
			switch message.Type {
			case "next":
				if err := json.Unmarshal(message.Payload, &told); err != nil {
					t.Fatal(err)
				}
				state = told.Data.LoadProgress.State
				if len(told.Errors) > 0 {
					code = told.Errors[0].Extensions.Code
				}
			case "error":
				if err := json.Unmarshal(message.Payload, &told.Errors); err != nil {
					t.Fatal(err)
				}
				code, done = told.Errors[0].Extensions.Code, true
			case "complete":
				done = true
			}
		}
		if state != c.state || code != c.code {
			t.Errorf("with key %t: %s %s", c.key != "", state, code)
		}
	}
	data := p.must(t, "{ plans(where: {year: {eq: 2060}}) { nodes { id } } }", nil)
	plan := data["plans"].(map[string]any)["nodes"].([]any)[0].(map[string]any)["id"]
	data = p.must(t, "mutation($plan: ID!) { unloadPlan(plan: $plan) { id } }", map[string]any{"plan": plan})
	p.follow(t, data["unloadPlan"].(map[string]any)["id"].(string))
}

// TestSignIn holds what nobody gets without a key of the right scope. What
// tokens count at all is tried in server/auth.
func TestSignIn(t *testing.T) {
	p := service(t)
	out, err := p.run("key", "new", "--name", "reader", "--scope", "read")
	if err != nil {
		t.Fatal(err)
	}
	reader := strings.Fields(out)[0]
	time.Sleep(1100 * time.Millisecond) // the keys are read again at most once a second
	for _, c := range []struct {
		what, key, code string
	}{{"nobody", "", "UNAUTHENTICATED"}, {"a key without the scope", reader, "FORBIDDEN"}, {"a wrong key", reader[:len(reader)-3] + "xyz", "UNAUTHENTICATED"}} {
		var key []string
		header := []string{"Content-Type", "text/plain"}
		if c.key != "" {
			key, header = []string{c.key}, append(header, "Authorization", "Bearer "+c.key)
		}
		for _, query := range []string{`mutation { loadPlan(upload: "x") { id } }`, `mutation { unloadPlan(plan: "x") { id } }`, `{ loads { id } }`} {
			if r, err := p.ask(query, nil, key...); err != nil || r.code() != c.code || strings.Contains(r.text, "pgk_") {
				t.Errorf("%s with %s gave %+v, %v", query, c.what, r, err)
			}
		}
		if r, _, err := p.send(http.MethodPost, "/plans", "x", header...); err != nil || r.code() != c.code || r.status < 401 || r.status > 403 {
			t.Errorf("a document with %s gave %+v, %v", c.what, r, err)
		}
	}
	if r, _, err := p.send(http.MethodPost, "/plans", strings.Repeat("规划", 6<<20), "Authorization", "Bearer "+p.key); err != nil || r.status != 413 || r.code() != "BODY_TOO_LARGE" {
		t.Errorf("36 MiB gave %+v, %v", r, err)
	}
	if r, err := p.ask(`mutation { loadPlan(upload: "upload-x") { id } }`, nil, p.key); err != nil || r.code() != "NOT_FOUND" {
		t.Errorf("an unknown upload gave %+v, %v", r, err)
	}
	if strings.Contains(p.log.String(), strings.SplitN(p.key, "_", 3)[2]) {
		t.Error("a key is in the log")
	}
}
