//go:build linux

package audit_test

import (
	"fmt"
	"slices"
	"testing"
)

// TestYears loads the reports of three years: a project's statuses and an indicator's
// aims and results run through them.
func TestYears(t *testing.T) {
	p := service(t)
	var plans []string
	for _, report := range []struct {
		year             int
		done, built, aim string
	}{
		{2072, "新增绿道20公里。", "加快前期工作，云石铁路开工建设。", "新增绿道30公里。"},
		{2073, "新增绿道33公里。云石铁路开工建设。", "加快推进云石铁路建设。", "新增绿道40公里。"},
		{2074, "新增绿道38公里。云石铁路建成通车。", "办好民生实事。", "新增绿道50公里。"},
	} {
		text := fmt.Sprintf("%d年合肥市政府工作报告\n各位代表：\n一、%d年工作回顾\n　　%s\n二、%d年重点工作\n　　%s%s\n　　全面做好各项工作，让全市人民生活得更好。\n", report.year, report.year-1, report.done, report.year, report.built, report.aim)
		end := last(p.follow(t, p.load(t, text)))
		if end.State != "DONE" {
			t.Fatalf("the load ended as %+v", end)
		}
		plans = append(plans, end.PlanID)
		defer func() {
			data := p.must(t, "mutation($plan: ID!) { unloadPlan(plan: $plan) { id } }", map[string]any{"plan": end.PlanID})
			p.follow(t, data["unloadPlan"].(map[string]any)["id"].(string))
		}()
	}
	data := p.must(t, `{
		projects(where: {name: {eq: "云石铁路"}}) { nodes { statuses { year status intended plan { year } } } }
		indicators(where: {name: {eq: "新增绿道"}}) { nodes { id observations(first: 20, where: {year: {gt: 2070}}) { nodes { year basis value } } } }
	}`, nil)
	var statuses, figures []string
	for _, node := range list(data["projects"]) {
		for _, s := range node["statuses"].([]any) {
			report := s.(map[string]any)
			statuses = append(statuses, fmt.Sprint(report["year"], " ", report["status"], " ", report["intended"]))
		}
	}
	if want := []string{"2072 UNDER_CONSTRUCTION false", "2073 COMPLETED false"}; !subsequence(want, statuses) {
		t.Errorf("the project's statuses are %q, without %q", statuses, want)
	}
	indicators := list(data["indicators"])
	if len(indicators) != 1 {
		t.Fatalf("there are %d indicators", len(indicators))
	}
	for _, o := range list(indicators[0]["observations"]) {
		figures = append(figures, fmt.Sprint(o["year"], " ", o["basis"], " ", o["value"]))
	}
	if want := []string{"2071 ACTUAL 20", "2072 ACTUAL 33", "2072 TARGET 30", "2073 ACTUAL 38", "2073 TARGET 40", "2074 TARGET 50"}; !slices.Equal(figures, want) {
		t.Errorf("the figures are %q, not %q", figures, want)
	}
	data = p.must(t, "query($i: ID!, $p: [ID!]) { comparison(indicators: [$i], kinds: [RESULT_AGAINST_AIM], plans: $p) { nodes { earlier { value } later { value year } difference } } }", map[string]any{"i": indicators[0]["id"], "p": plans})
	var told []string
	for _, c := range list(data["comparison"]) {
		told = append(told, fmt.Sprint(c["later"].(map[string]any)["year"], " ", c["difference"]))
	}
	if want := []string{"2072 3", "2073 -2"}; !slices.Equal(told, want) {
		t.Errorf("results differ from aims by %q, not %q", told, want)
	}
}

// list gives the nodes of a connection.
func list(connection any) []map[string]any {
	var nodes []map[string]any
	for _, node := range connection.(map[string]any)["nodes"].([]any) {
		nodes = append(nodes, node.(map[string]any))
	}
	return nodes
}

// subsequence says whether a list has all of another, in its order.
func subsequence(want, list []string) bool {
	for _, item := range list {
		if len(want) > 0 && item == want[0] {
			want = want[1:]
		}
	}
	return len(want) == 0
}
