//go:build linux

package audit_test

import (
	"strings"
	"testing"
)

const keptFields = "{ correction { id rule name toName toKind reason } loads { id kind planTitle } toLoad }"

// TestCorrections compares a document with the graph, corrects what one of its names is
// of, finds the graph changed at once, and takes the correction back.
func TestCorrections(t *testing.T) {
	p := service(t)
	text := "2071年合肥市政府工作报告\n各位代表：\n一、2070年工作回顾\n　　新增绿道11公里。建成石铁路二期。高新区获评国家级示范区。\n二、2071年重点工作\n　　加快推进云石铁路二期等重大工程建设。\n"
	first := last(p.follow(t, p.load(t, text)))
	if first.State != "DONE" {
		t.Fatalf("the load ended as %+v", first)
	}
	upload := p.upload(t, strings.Replace(text, "11公里", "12公里", 1))
	compared := p.must(t, "mutation($u: ID!) { loadPlan(upload: $u, dryRun: true) { id kind } }", map[string]any{"u": upload})["loadPlan"].(map[string]any)
	if compared["kind"] != "COMPARE" {
		t.Errorf("a dry run is a %v", compared["kind"])
	}
	if end := last(p.follow(t, compared["id"].(string))); end.State != "DONE" || len(end.Changes) > 0 || len(end.Difference.Changed) != 1 ||
		end.Difference.Changed[0] != (change{"OBSERVATION", "11 公里", "12 公里"}) || len(end.Difference.Added)+len(end.Difference.Gone) > 0 {
		t.Errorf("the comparison ended as %+v", end)
	}
	loaded := p.must(t, "mutation($u: ID!) { loadPlan(upload: $u) { id } }", map[string]any{"u": upload})["loadPlan"].(map[string]any)
	if end := last(p.follow(t, loaded["id"].(string))); end.State != "DONE" || len(end.Difference.Changed) != 1 {
		t.Errorf("the load after it ended as %+v", end)
	}

	area := func(name string) any {
		nodes := p.must(t, "query($n: String!) { areas(where: {name: {eq: $n}}) { nodes { id } } }", map[string]any{"n": name})["areas"].(map[string]any)["nodes"].([]any)
		if len(nodes) == 0 {
			return nil
		}
		return nodes[0].(map[string]any)["id"]
	}
	was := area("合肥高新区")
	kept := p.must(t, "mutation($c: CorrectionInput!) { correct(correction: $c) "+keptFields+" }", map[string]any{"c": map[string]any{
		"rule": "RENAME", "entity": was, "name": "合肥国家高新区", "reason": "its full name",
	}})["correct"].(map[string]any)
	correction, loads := kept["correction"].(map[string]any), kept["loads"].([]any)
	if correction["toName"] != "合肥国家高新区" || len(loads) != 1 {
		t.Fatalf("the correction gave %v", kept)
	}
	for _, load := range loads {
		p.follow(t, load.(map[string]any)["id"].(string))
	}
	if area("合肥国家高新区") == nil || area("合肥高新区") != nil {
		t.Error("the correction does not show in the graph")
	}
	if list := p.must(t, "{ corrections { id } }", nil)["corrections"].([]any); len(list) != 1 || list[0].(map[string]any)["id"] != correction["id"] {
		t.Errorf("these corrections are kept: %v", list)
	}
	back := p.must(t, "mutation($c: ID!) { uncorrect(correction: $c) "+keptFields+" }", map[string]any{"c": correction["id"]})["uncorrect"].(map[string]any)
	for _, load := range back["loads"].([]any) {
		p.follow(t, load.(map[string]any)["id"].(string))
	}
	if renamed, is := area("合肥国家高新区"), area("合肥高新区"); renamed != nil || is != was {
		t.Errorf("after the correction was taken back, the graph has %v and %v, not %v", renamed, is, was)
	}

	pairs := p.must(t, "{ doubtfulPairs { reason one { id name mentions } other { id name } } }", nil)["doubtfulPairs"].([]any)
	if len(pairs) != 1 {
		t.Fatalf("there are %d doubtful pairs", len(pairs))
	}
	pair := pairs[0].(map[string]any)
	one, other := pair["one"].(map[string]any)["id"], pair["other"].(map[string]any)["id"]
	kept = p.must(t, "mutation($c: CorrectionInput!) { correct(correction: $c) "+keptFields+" }", map[string]any{"c": map[string]any{
		"rule": "DISTINCT", "entity": one, "into": other, "reason": "they are two",
	}})["correct"].(map[string]any)
	if left := p.must(t, "{ doubtfulPairs { reason } }", nil)["doubtfulPairs"].([]any); len(left) > 0 {
		t.Errorf("what is told apart stays doubtful: %v", left)
	}
	p.must(t, "mutation($c: ID!) { uncorrect(correction: $c) { toLoad } }", map[string]any{"c": kept["correction"].(map[string]any)["id"]})

	for _, c := range []struct {
		what, query string
		variables   map[string]any
		key         string
		code        string
	}{
		{"a merge into nothing", "mutation($c: CorrectionInput!) { correct(correction: $c) { toLoad } }", map[string]any{"c": map[string]any{"rule": "MERGE", "entity": was, "reason": "x"}}, p.key, "BAD_USER_INPUT"},
		{"no reason", "mutation($c: CorrectionInput!) { correct(correction: $c) { toLoad } }", map[string]any{"c": map[string]any{"rule": "DROP", "entity": was, "reason": " "}}, p.key, "BAD_USER_INPUT"},
		{"an entity that is not there", "mutation($c: CorrectionInput!) { correct(correction: $c) { toLoad } }", map[string]any{"c": map[string]any{"rule": "DROP", "entity": "area-none", "reason": "x"}}, p.key, "NOT_FOUND"},
		{"a correction that is not there", `mutation { uncorrect(correction: "correction-none") { toLoad } }`, nil, p.key, "NOT_FOUND"},
		{"fewer than no pairs", "{ doubtfulPairs(first: -1) { reason } }", nil, p.key, "BAD_USER_INPUT"},
		{"too many pairs", "{ doubtfulPairs(first: 501) { reason } }", nil, p.key, "PAGE_TOO_LARGE"},
		{"corrections without a key", "{ corrections { id } }", nil, "", "UNAUTHENTICATED"},
	} {
		reply, err := p.ask(c.query, c.variables, c.key)
		if err != nil {
			t.Fatal(err)
		}
		if reply.code() != c.code {
			t.Errorf("%s gave %q, not %s", c.what, reply.code(), c.code)
		}
	}

	// While another load is under way the plan is taken out; the reading that was asked for after that has nothing to read.
	long := p.load(t, plan(2072, 200))
	unload := p.must(t, "mutation($plan: ID!) { unloadPlan(plan: $plan) { id } }", map[string]any{"plan": first.PlanID})["unloadPlan"].(map[string]any)["id"].(string)
	kept = p.must(t, "mutation($c: CorrectionInput!) { correct(correction: $c) "+keptFields+" }", map[string]any{"c": map[string]any{
		"rule": "DROP", "entity": was, "reason": "to read again",
	}})["correct"].(map[string]any)
	loads = kept["loads"].([]any)
	if len(loads) != 1 {
		t.Fatalf("the correction gave %v", kept)
	}
	if end := last(p.follow(t, loads[0].(map[string]any)["id"].(string))); end.State != "FAILED" || end.Failure.Code != "NOT_FOUND" {
		t.Errorf("reading a plan again that was taken out ended as %+v, %+v", end, end.Failure)
	}
	if end := last(p.follow(t, unload)); end.State != "DONE" {
		t.Errorf("taking it out ended as %+v", end)
	}
	p.must(t, "mutation($c: ID!) { uncorrect(correction: $c) { toLoad } }", map[string]any{"c": kept["correction"].(map[string]any)["id"]})
	end := last(p.follow(t, long))
	p.follow(t, p.must(t, "mutation($plan: ID!) { unloadPlan(plan: $plan) { id } }", map[string]any{"plan": end.PlanID})["unloadPlan"].(map[string]any)["id"].(string))
}
