//go:build linux

package audit_test

import (
	"regexp"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var resident = regexp.MustCompile(`(?m)^process_resident_memory_bytes (\S+)$`)

// memory is what the server takes, in MiB.
func (p *program) memory(t *testing.T) float64 {
	t.Helper()
	r, _, err := p.send("GET", "/metrics", "", "Authorization", "Bearer "+p.key)
	if err != nil {
		t.Fatal(err)
	}
	found := resident.FindStringSubmatch(r.text)
	if found == nil {
		t.Fatalf("/metrics tells of no memory: %.500s", r.text)
	}
	bytes, err := strconv.ParseFloat(found[1], 64)
	if err != nil {
		t.Fatal(err)
	}
	return bytes / (1 << 20)
}

// TestSoak has 64 readers ask, some always the same and some never, while plans
// are loaded and taken out one after the other: no answer fails, none shows a
// part of a load, and memory stays within the bound of what is kept.
func TestSoak(t *testing.T) {
	length := 20 * time.Second
	if long {
		length = 10 * time.Minute
	}
	p := begin(t)
	done := make(chan struct{})
	var readers sync.WaitGroup
	var asked atomic.Int64
	var worst, whole atomic.Int64
	for reader := range 64 {
		readers.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-done:
					return
				default:
				}
				question := "{ plans(where: {year: {eq: 2045}}) { nodes { passages(first: 1) { totalCount } sections { place } } } revision }"
				if (reader+n)%4 > 0 {
					question = fresh()
				}
				begin := time.Now()
				r, err := p.ask(question, nil)
				if took := time.Since(begin).Milliseconds(); took > worst.Load() {
					worst.Store(took)
				}
				if err != nil || r.code() != "" || r.Extensions["stale"] != nil {
					t.Errorf("%.100s gave %+v, %v", question, r, err)
					return
				}
				if plans, ok := r.Data["plans"].(map[string]any); ok {
					for _, node := range plans["nodes"].([]any) {
						passages := int64(node.(map[string]any)["passages"].(map[string]any)["totalCount"].(float64))
						whole.CompareAndSwap(0, passages)
						if passages != whole.Load() || len(node.(map[string]any)["sections"].([]any)) != 2 {
							t.Errorf("a part of a plan of %d passages was seen: %s", whole.Load(), r.text)
						}
					}
				}
				asked.Add(1)
			}
		})
	}
	loads, begin := 0, time.Now()
	warm := 0.0 // MiB, once half of the time has gone
	for time.Since(begin) < length {
		end := last(p.follow(t, p.load(t, plan(2045, 40))))
		if end.State != "DONE" {
			t.Errorf("a load ended as %+v %+v", end, end.Failure)
			break
		}
		data := p.must(t, "mutation($plan: ID!) { unloadPlan(plan: $plan) { id } }", map[string]any{"plan": end.PlanID})
		if end := last(p.follow(t, data["unloadPlan"].(map[string]any)["id"].(string))); end.State != "DONE" {
			t.Errorf("an unload ended as %+v %+v", end, end.Failure)
			break
		}
		loads++
		if warm == 0 && time.Since(begin) > length/2 {
			warm = p.memory(t)
		}
	}
	close(done)
	readers.Wait()
	now := p.memory(t)
	// Of the time's second half: what is kept may fill up to its 64 MiB, twice that by the collector.
	if now-warm > 128 || now > 512 {
		t.Errorf("memory went from %.0f to %.0f MiB", warm, now)
	}
	if loads == 0 || asked.Load() < 200 {
		t.Errorf("only %d loads and %d questions", loads, asked.Load())
	}
	t.Logf("%d questions, the slowest %d ms; %d loads and unloads; %.0f MiB after half of the time, %.0f at the end", asked.Load(), worst.Load(), loads, warm, now)
}
