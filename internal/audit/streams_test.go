//go:build linux

package audit_test

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
)

// TestKeptAnswersStayWithTheirReaders asks with a key and then without: what
// only some may see is never kept for others, nor shared while it is asked.
func TestKeptAnswersStayWithTheirReaders(t *testing.T) {
	p := service(t)
	p.follow(t, p.load(t, "no plan at all"))
	const question = "{ revision loads { id document } }"
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			if r, err := p.ask(question, nil, p.key); err != nil || r.code() != "" || !strings.Contains(r.text, "plan.txt") {
				t.Errorf("with a key: %+v, %v", r, err)
			}
		})
		all.Go(func() {
			if r, err := p.ask(question, nil); err != nil || r.code() != "UNAUTHENTICATED" || strings.Contains(r.text, "plan.txt") {
				t.Errorf("without: %+v, %v", r, err)
			}
		})
	}
	all.Wait()
}

// descriptors is how many files and connections the program holds.
func (p *program) descriptors(t *testing.T) int {
	t.Helper()
	entries, err := os.ReadDir("/proc/" + strconv.Itoa(p.command.Process.Pid) + "/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}

// TestWebSocketsAreBounded opens too many, begins them wrongly, comes from
// another site, and asks too often over one.
func TestWebSocketsAreBounded(t *testing.T) {
	p := begin(t, "--rate", "20", "--burst", "60")
	address := strings.Replace(p.url, "http", "ws", 1) + "/graphql"
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	options := &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}}

	time.Sleep(2 * time.Second) // the rate counts what readiness asked as well
	before := p.descriptors(t)
	for range 30 {
		socket, _, err := websocket.Dial(ctx, address, options)
		if err != nil {
			t.Fatal(err)
		}
		if err := wsjson.Write(ctx, socket, map[string]any{"type": "connection_init", "payload": []any{}}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := socket.Read(ctx); err == nil {
			t.Error("a WebSocket begun wrongly is not closed")
		}
		_ = socket.CloseNow()
	}
	time.Sleep(time.Second)
	if after := p.descriptors(t); after > before+5 {
		t.Errorf("%d files and connections became %d", before, after)
	}

	time.Sleep(3 * time.Second)
	foreign := &websocket.DialOptions{Subprotocols: options.Subprotocols, HTTPHeader: http.Header{"Origin": {"https://example.org"}}}
	if _, response, err := websocket.Dial(ctx, address, foreign); err == nil || response == nil || response.StatusCode != http.StatusForbidden {
		t.Errorf("another site's page opens a WebSocket: %v, %v", response, err)
	}

	socket := p.socket(ctx, t, "")
	limited := false
	for n := range 100 {
		if err := wsjson.Write(ctx, socket, map[string]any{"id": strconv.Itoa(n), "type": "subscribe", "payload": map[string]any{"query": "{ __typename }"}}); err != nil {
			t.Fatal(err)
		}
	}
	for range 200 { // an answer and an end for each
		var message struct {
			Type    string
			Payload json.RawMessage
		}
		if err := wsjson.Read(ctx, socket, &message); err != nil {
			break
		}
		if limited = limited || strings.Contains(string(message.Payload), "RATE_LIMITED"); limited {
			break
		}
	}
	if !limited {
		t.Error("a WebSocket may ask as often as it likes")
	}

	refused := 0
	for range 60 {
		if _, response, err := websocket.Dial(ctx, address, options); err != nil && response != nil && (response.StatusCode == http.StatusServiceUnavailable || response.StatusCode == http.StatusTooManyRequests) {
			refused++
		}
		time.Sleep(55 * time.Millisecond)
	}
	if refused == 0 {
		t.Error("one client may open as many WebSockets as it likes")
	}
}

// TestFiltersAreBounded asks with filters that the database's planner would
// take minutes for: they are refused, and the database has nothing to do.
func TestFiltersAreBounded(t *testing.T) {
	p := service(t)
	name := map[string]any{"name": map[string]any{"eq": "x"}}
	not := func(depth int) any {
		where := name
		for range depth {
			where = map[string]any{"not": where}
		}
		return where
	}
	links := func(depth int) any { // an even number, from projects to industries and back
		where := name
		for i := range depth {
			where = map[string]any{[]string{"projects", "industries"}[i%2]: map[string]any{"some": where}}
		}
		return where
	}
	var wide []any
	for range 100 {
		wide = append(wide, map[string]any{"industries": map[string]any{"some": map[string]any{"name": map[string]any{"contains": "a"}}}})
	}
	for _, c := range []struct {
		what  string
		where any
		codes string
	}{
		{"not in not, 200 deep", not(200), "FILTER_TOO_DEEP"},
		{"links of links, 20 deep", links(20), "FILTER_TOO_DEEP"},
		{"100 conditions on links", map[string]any{"or": wide}, "TOO_MANY_CONDITIONS"},
		{"not in not, as deep as may be", not(12), ""},
		{"links of links, as deep as may be", links(6), ""},
		{"as many conditions on links as may be", map[string]any{"or": wide[:24]}, ""},
	} {
		begin := time.Now()
		r, err := p.ask("query($w: ProjectWhere) { projects(where: $w) { totalCount } }", map[string]any{"w": c.where})
		if took := time.Since(begin); err != nil || r.code() != c.codes || took > 5*time.Second {
			t.Errorf("%s gave %+v, %v after %v", c.what, r, err, took)
		}
	}
}
