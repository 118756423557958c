package extract

import (
	"strings"
	"testing"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

func TestCheckFigures(t *testing.T) {
	number := func(n float64) *float64 { return &n }
	cases := []struct {
		name   string
		o      fact.Observation
		words  string
		remark string // what the error must hold; empty: none
	}{
		{"value and growth", fact.Observation{Value: number(180), Unit: "亿元", Comparator: model.ComparatorExact, Growth: number(4.5), GrowthComparator: model.ComparatorExact}, "总值180亿元|增长4.5%", ""},
		{"thousands written out", fact.Observation{Value: number(11000), Unit: "套", Comparator: model.ComparatorMoreThan}, "超1.1万套", ""},
		{"a shared unit", fact.Observation{Value: number(16), Unit: "微克/立方米", Comparator: model.ComparatorExact}, "降至16|微克/立方米", ""},
		{"a count without its unit", fact.Observation{Value: number(5), Unit: "项", Comparator: model.ComparatorExact}, "5大赛事", ""},
		{"nought", fact.Observation{Value: number(0), Comparator: model.ComparatorExact}, "保持“零增量”", ""},
		{"numbers kept apart", fact.Observation{Value: number(12), Unit: "家", Comparator: model.ComparatorExact}, "2030年1|2家", "do not hold 12家"},
		{"another figure", fact.Observation{Value: number(12), Unit: "家", Comparator: model.ComparatorExact}, "新增13家", "they hold 13家 EXACT"},
		{"another unit", fact.Observation{Value: number(12), Unit: "家", Comparator: model.ComparatorExact}, "新增12所、3家", "do not hold 12家"},
		{"a qualified figure", fact.Observation{Value: number(8), Unit: "所", Comparator: model.ComparatorExact}, "8所以上", "say AT_LEAST and not EXACT"},
		{"a rise for a fall", fact.Observation{Growth: number(12.5), GrowthComparator: model.ComparatorExact}, "下降12.5%", "growth"},
		{"no figure", fact.Observation{Value: number(1), Unit: "个", Comparator: model.ComparatorExact}, "若干", "they hold no figure"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			c.o.Support.Words = strings.Split(c.words, "|")
			err := CheckFigures(c.o)
			if c.remark == "" && err != nil {
				t.Error(err)
			}
			if c.remark != "" && (err == nil || !strings.Contains(err.Error(), c.remark)) {
				t.Errorf("error %v does not hold %q", err, c.remark)
			}
		})
	}
}

func TestScore(t *testing.T) {
	company := fact.Ref{Kind: model.EntityKindCompany, Name: "甲"}
	award := fact.Ref{Kind: model.EntityKindAward, Name: "奖"}
	link := func(intended bool) fact.Link {
		return fact.Link{Type: model.LinkTypeReceived, Source: company, Target: award, Support: fact.Support{Rule: "r", Intended: intended}}
	}
	curated := fact.Set{Mentions: []fact.Mention{{Entity: company}, {Entity: award}}, Links: []fact.Link{link(false)}}
	rules := fact.Set{Mentions: []fact.Mention{{Entity: company}}, Links: []fact.Link{link(false), link(true), link(true)}}
	want := map[string][3]int{
		"mention": {1, 1, 2}, "mention COMPANY": {1, 1, 1}, "mention AWARD": {0, 0, 1},
		"link": {2, 1, 1}, "link RECEIVED": {2, 1, 1}, "rule r": {2, 1, 0},
	}
	for _, row := range Score(rules, curated) {
		name := strings.TrimSpace(row.Group + " " + row.Name)
		if got := [3]int{row.Found, row.Right, row.Curated}; got != want[name] {
			t.Errorf("%s: found, right, curated %v, want %v", name, got, want[name])
		}
		delete(want, name)
	}
	if len(want) > 0 {
		t.Errorf("rows missing: %v", want)
	}
	wrong, missed := Differences(rules, curated)
	if len(wrong) != 1 || wrong[0].Rule != "r" || !strings.Contains(wrong[0].Fact, "intended") || len(missed) != 1 || missed[0].Group != "mention" {
		t.Errorf("wrong %+v, missed %+v", wrong, missed)
	}
	if row := (Row{Found: 4, Right: 3, Curated: 6}); row.Precision() != 0.75 || row.Recall() != 0.5 || (Row{}).Recall() != 0 {
		t.Errorf("precision %v, recall %v", row.Precision(), row.Recall())
	}
}
