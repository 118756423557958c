package extract

import (
	"testing"

	"plangraph/loader/catalog"
	"plangraph/loader/document"
)

func TestYears(t *testing.T) {
	for _, c := range []struct {
		title, heading string
		plan           int
		year           int
		aims           bool
	}{
		{"青溪区2030年国民经济和社会发展计划", "一、2029年计划执行情况", 2030, 2029, false},
		{"青溪区2030年国民经济和社会发展计划", "二、2030年主要任务", 2030, 2030, true},
		{"青溪区2029年计划执行情况与2030年计划草案的报告", "一、2029年计划执行情况", 2030, 2029, false},
		{"青溪区2030年上半年计划执行情况的报告", "一、上半年主要目标完成情况", 2030, 2030, false},
		{"青溪区2030年政府工作报告", "一、2030年工作回顾", 2030, 2030, false},
		{"青溪区2030年政府工作报告", "2029年工作回顾和2030年工作安排", 2030, 2030, true},
		{"青溪区2030年上半年计划执行情况的报告", "二、下半年工作安排", 2030, 2030, true},
	} {
		doc := &document.Document{Title: c.title, Passages: []document.Passage{{Place: document.Place{Part: 1}, Text: c.heading}}}
		got := tensesOf(doc, catalog.PlanMeta{Year: c.plan, Title: c.title}).at(document.Place{Part: 1})
		if got.year != c.year || got.aims != c.aims {
			t.Errorf("%s, %s: %+v, want %d, aims %t", c.title, c.heading, got, c.year, c.aims)
		}
	}
}
