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
		{"青溪区2030年第三季度工作报告", "一、第三季度工作情况", 2030, 2030, false},
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

func TestYearsOfFivePlanned(t *testing.T) {
	at := func(section, paragraph, sentence int) document.Place {
		return document.Place{Section: section, Paragraph: paragraph, Sentence: sentence}
	}
	doc := &document.Document{Title: "青溪区第十六个五年规划纲要", Passages: []document.Passage{
		{Place: at(1, 0, 0), Text: "第一章 发展基础"},
		{Place: at(1, 1, 1), Text: "存粮达到30万吨。"},
		{Place: at(2, 0, 0), Text: "第二章 总体要求"},
		{Place: at(2, 1, 1), Text: "“十五五”时期，存粮增长6%。"},
		{Place: at(2, 1, 2), Text: "水库建成。"},
		{Place: at(2, 2, 1), Text: "存粮达到40万吨。"},
	}}
	tenses := tensesOf(doc, catalog.PlanMeta{Year: 2031, Title: doc.Title})
	past, ahead := tense{first: 2026, year: 2030}, tense{aims: true, first: 2031, year: 2035}
	for place, want := range map[document.Place]tense{at(1, 1, 1): past, at(2, 1, 1): past, at(2, 1, 2): past, at(2, 2, 1): ahead} {
		if got := tenses.at(place); got != want {
			t.Errorf("%s: %+v, want %+v", place, got, want)
		}
	}
}
