package extract

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// Row compares what rules found with what readers wrote down, for one group of
// facts.
type Row struct {
	Group   string // mention, link, observation, status, or rule
	Name    string // the entity's kind, the type of link, the status, the rule; empty: the whole group
	Found   int    // what the rules found
	Right   int    // of these, what the readers have too
	Curated int    // what the readers have; of a rule: 0
}

// Precision is the share of what was found that is right, 0 to 1; 0 where
// nothing was found.
func (r Row) Precision() float64 { return share(r.Right, r.Found) }

// Recall is the share of the curated facts that were found, 0 to 1.
func (r Row) Recall() float64 { return share(r.Right, r.Curated) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// scored is one fact as it is compared.
type scored struct {
	group, name, key, rule string
	place                  document.Place
}

// Score compares rules with curated facts. A mention is right where the
// readers have the entity in that passage, and left out where they have but a
// figure of the indicator; a link where they have its type,
// ends and intention anywhere in the plan, as the graph holds it once; an
// observation where passage, indicator, subject, basis, year and figures
// agree; a status where entity, status, year and intention do. The rows come
// by group: its total, its parts by name, and then the rules by name.
func Score(rules, curated fact.Set) []Row {
	found, known := facts(rules), facts(curated)
	right := map[string]bool{}
	for _, f := range known {
		right[f.group+" "+f.key] = true
	}
	implied := map[string]bool{} // named by the words of a figure, which readers need not repeat
	for _, o := range curated.Observations {
		implied[mentionKey(o.Support.Place, o.Indicator)] = true
	}
	rows := map[[2]string]*Row{}
	row := func(group, name string) *Row {
		key := [2]string{group, name}
		if rows[key] == nil {
			rows[key] = &Row{Group: group, Name: name}
		}
		return rows[key]
	}
	for _, f := range known {
		row(f.group, "").Curated++
		row(f.group, f.name).Curated++
	}
	for _, f := range found {
		hit := 0
		if right[f.group+" "+f.key] {
			hit = 1
		} else if f.group == "mention" && implied[f.key] {
			continue
		}
		for _, r := range []*Row{row(f.group, ""), row(f.group, f.name), row("rule", f.rule)} {
			r.Found++
			r.Right += hit
		}
	}
	var list []Row
	for _, r := range rows {
		if r.Group != "rule" || r.Name != "" {
			list = append(list, *r)
		}
	}
	order := []string{"mention", "link", "observation", "status", "rule"}
	slices.SortFunc(list, func(a, b Row) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.Group), slices.Index(order, b.Group)), strings.Compare(a.Name, b.Name))
	})
	return list
}

// Difference is a fact that only one of two sets states.
type Difference struct {
	Group string // mention, link, observation or status
	Place document.Place
	Fact  string // what is stated, in one line
	Rule  string // the rule that found it; empty for curated facts
}

// Differences lists what the rules state and the readers do not, and the other
// way round, by the measure of Score, each in the order of its set.
func Differences(rules, curated fact.Set) (wrong, missed []Difference) {
	found, known := facts(rules), facts(curated)
	return without(found, known), without(known, found)
}

func without(list, other []scored) []Difference {
	there := map[string]bool{}
	for _, f := range other {
		there[f.group+" "+f.key] = true
	}
	var differences []Difference
	for _, f := range list {
		if !there[f.group+" "+f.key] {
			differences = append(differences, Difference{f.group, f.place, f.key, f.rule})
		}
	}
	return differences
}

// facts flattens a set; what states the same twice counts once.
func facts(set fact.Set) []scored {
	var list []scored
	seen := map[string]bool{}
	add := func(f scored) {
		if !seen[f.group+" "+f.key] {
			seen[f.group+" "+f.key] = true
			list = append(list, f)
		}
	}
	for _, m := range set.Mentions {
		add(scored{"mention", m.Entity.Kind.String(), mentionKey(m.Place, m.Entity), "", m.Place})
	}
	for _, l := range set.Links {
		add(scored{"link", l.Type.String(), linkKey(l), l.Support.Rule, l.Support.Place})
	}
	for _, o := range set.Observations {
		add(scored{"observation", o.Basis.String(), observationKey(o), o.Support.Rule, o.Support.Place})
	}
	for _, s := range set.Statuses {
		add(scored{"status", s.Status.String(), statusKey(s), s.Support.Rule, s.Support.Place})
	}
	return list
}

// mentionKey gives passage and entity.
func mentionKey(place document.Place, entity fact.Ref) string {
	return fmt.Sprintf("%s %s", place, entity)
}

// linkKey gives type, ends and intention.
func linkKey(l fact.Link) string {
	source, target := l.Source.String(), l.Target.String()
	if l.Type == "COOPERATES_WITH" && target < source {
		source, target = target, source
	}
	return fmt.Sprintf("%s %s -> %s%s", l.Type, source, target, intendedMark(l.Support.Intended))
}

// observationKey gives the place and what the observation states there; its
// ranking, which readers word differently, only where nothing else is stated.
func observationKey(o fact.Observation) string {
	if o.Value != nil || o.Growth != nil {
		o.Rank = ""
	} else {
		o.Rank = "ranked"
	}
	return o.Support.Place.String() + " " + Describe(o)
}

// Describe writes out what an observation states.
func Describe(o fact.Observation) string {
	text := fmt.Sprintf("%s %s %d", o.Indicator, o.Basis, o.Year)
	if o.PeriodEnd != nil {
		text += fmt.Sprintf("-%d", *o.PeriodEnd)
	}
	if o.Subject != nil {
		text += " of " + o.Subject.String()
	}
	if o.Value != nil {
		text += " " + strconv.FormatFloat(*o.Value, 'f', -1, 64) + o.Unit + " " + o.Comparator.String()
	}
	if o.Growth != nil {
		text += fmt.Sprintf(" %+g%% %s", *o.Growth, o.GrowthComparator)
	}
	if o.Rank != "" {
		text += " #" + o.Rank
	}
	return text
}

// statusKey gives entity, status, year and intention.
func statusKey(s fact.Status) string {
	return fmt.Sprintf("%s %s %d%s", s.Of, s.Status, s.Year, intendedMark(s.Support.Intended))
}

func intendedMark(intended bool) string {
	if intended {
		return " (intended)"
	}
	return ""
}
