package gold

import (
	"cmp"
	"slices"
	"strings"
)

// Row counts the verdicts on one group of facts.
type Row struct {
	Half  Half
	Group string // mention, link, observation, status, or rule
	Name  string // the kind, the type of link, the basis, the status, the rule; empty: the whole group
	Found int    // what rules found
	Right int    // of these, what the sample has too
	Near  int    // of these, what is only partly so
	Gold  int    // what the sample has; of a rule: 0
}

// Precision is the share of what was found that is right, 0 to 1; 0 where
// nothing was found.
func (r Row) Precision() float64 { return share(r.Right, r.Found) }

// Recall is the share of the sample that was found, 0 to 1.
func (r Row) Recall() float64 { return share(r.Right, r.Gold) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

func (r *Row) count(v Verdict) {
	if v != Missed {
		r.Found++
	}
	switch v {
	case Right:
		r.Right++
		r.Gold++
	case Near:
		r.Near++
	case Missed:
		r.Gold++
	}
}

// groups is the order in which rows come.
var groups = []string{GroupMention, GroupLink, GroupObservation, GroupStatus}

// Rows adds up judgements by half, group and name. Each half has a row for
// every group, and after it those of its parts.
func Rows(judgements []Judgement) []Row {
	rows := map[Row]*Row{}
	for _, half := range []Half{Dev, Test} {
		for _, group := range groups {
			add(rows, Row{Half: half, Group: group})
		}
	}
	for _, j := range judgements {
		add(rows, Row{Half: j.Half, Group: j.Group}).count(j.Verdict)
		add(rows, Row{Half: j.Half, Group: j.Group, Name: j.Name}).count(j.Verdict)
	}
	return sorted(rows)
}

// ByRule adds up what each rule found in sentences of dev, by name.
func ByRule(judgements []Judgement) []Row {
	rows := map[Row]*Row{}
	for _, j := range judgements {
		if j.Half == Dev && j.Rule != "" {
			row := add(rows, Row{Half: Dev, Group: "rule", Name: j.Rule})
			row.count(j.Verdict)
			row.Gold = 0
		}
	}
	return sorted(rows)
}

func add(rows map[Row]*Row, key Row) *Row {
	if rows[key] == nil {
		row := key
		rows[key] = &row
	}
	return rows[key]
}

func sorted(rows map[Row]*Row) []Row {
	var list []Row
	for _, row := range rows {
		list = append(list, *row)
	}
	slices.SortFunc(list, func(a, b Row) int {
		return cmp.Or(
			strings.Compare(string(a.Half), string(b.Half)),
			cmp.Compare(slices.Index(groups, a.Group), slices.Index(groups, b.Group)),
			strings.Compare(a.Name, b.Name),
		)
	})
	return list
}
