// Package difference says what a new version of a plan states otherwise than the graph.
package difference

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"plangraph/graph/store"
	"plangraph/loader/fact"
)

// Change is a fact that one version states and the other does not, or that they state
// differently.
type Change struct {
	Group  string `json:"group"` // mention, link, observation or status
	About  string `json:"about"`
	Before string `json:"before,omitempty"`
	Now    string `json:"now,omitempty"`
	Words  string `json:"words,omitempty"` // of the new version, or of the old where the fact is gone
}

// Difference is what changed, each in the order of the text.
type Difference struct {
	Added   []Change `json:"added"`
	Changed []Change `json:"changed"`
	Gone    []Change `json:"gone"`
}

// Empty says whether both versions state the same.
func (d *Difference) Empty() bool { return len(d.Added)+len(d.Changed)+len(d.Gone) == 0 }

// Between compares what the graph states of a plan with a new reading of it.
func Between(before, now []store.StatedFact) *Difference {
	d := &Difference{Added: []Change{}, Changed: []Change{}, Gone: []Change{}}
	old, new := grouped(before), grouped(now)
	for _, f := range now {
		key := keyOf(f)
		was, known := old[key]
		is := new[key]
		switch {
		case len(is) == 0: // told already
		case !known:
			d.Added = append(d.Added, Change{f.Group, f.About, "", strings.Join(is, "; "), f.Words})
		case !slices.Equal(was, is):
			d.Changed = append(d.Changed, Change{f.Group, f.About, strings.Join(was, "; "), strings.Join(is, "; "), f.Words})
		}
		new[key] = nil
	}
	for _, f := range before {
		key := keyOf(f)
		if _, there := new[key]; !there && len(old[key]) > 0 {
			d.Gone = append(d.Gone, Change{f.Group, f.About, strings.Join(old[key], "; "), "", f.Words})
		}
		old[key] = nil
	}
	return d
}

func keyOf(f store.StatedFact) string { return f.Group + " " + f.About }

// grouped gives what is said of each thing, sorted, each once.
func grouped(facts []store.StatedFact) map[string][]string {
	says := map[string][]string{}
	for _, f := range facts {
		key := keyOf(f)
		if !slices.Contains(says[key], f.Says) {
			says[key] = append(says[key], f.Says)
		}
	}
	for _, list := range says {
		slices.Sort(list)
	}
	return says
}

// Of gives the facts of a reading as the graph states them; words gives those that a
// support rests on.
func Of(set fact.Set, words func(fact.Support) string) []store.StatedFact {
	var facts []store.StatedFact
	for _, m := range set.Mentions {
		facts = append(facts, store.StatedFact{Group: "mention", About: m.Entity.String(), Words: m.Text})
	}
	for _, l := range set.Links {
		source, target := l.Source, l.Target
		if l.Type == "COOPERATES_WITH" && target.ID() < source.ID() {
			source, target = target, source
		}
		says := ""
		if l.Support.Intended {
			says = "intended"
		}
		facts = append(facts, store.StatedFact{Group: "link", About: fmt.Sprintf("%s %s %s", l.Type, source, target), Says: says, Words: words(l.Support)})
	}
	for _, o := range set.Observations {
		subject, end := "", ""
		if o.Subject != nil {
			subject = o.Subject.String()
		}
		if o.PeriodEnd != nil {
			end = fmt.Sprint(*o.PeriodEnd)
		}
		facts = append(facts, store.StatedFact{
			Group: "observation", About: fmt.Sprintf("%s %s %s %d %s", o.Indicator, subject, o.Basis, o.Year, end),
			Says: Figures([]any{value(o.Value), o.Unit, o.Comparator.String(), value(o.Growth), o.GrowthComparator.String(), o.Rank}), Words: words(o.Support),
		})
	}
	for _, s := range set.Statuses {
		says := s.Status.String()
		if s.Support.Intended {
			says += " (intended)"
		}
		facts = append(facts, store.StatedFact{Group: "status", About: fmt.Sprintf("%s %d", s.Of, s.Year), Says: says, Words: words(s.Support)})
	}
	return facts
}

func value(v *float64) any {
	if v == nil {
		return nil
	}
	return *v
}

// Figures writes out value, unit, comparator, growth, its comparator and rank.
func Figures(parts []any) string {
	var words []string
	for i, part := range parts {
		switch v := part.(type) {
		case float64:
			if text := fmt.Sprintf("%g", v); i == 3 {
				words = append(words, text+" %")
			} else {
				words = append(words, text)
			}
		case string:
			if v != "" && v != "EXACT" {
				words = append(words, v)
			}
		}
	}
	return strings.Join(words, " ")
}

// mostShown is how many changes of a sort are printed.
const mostShown = 20

// WriteTo prints the difference for a person.
func (d *Difference) WriteTo(out io.Writer) (int64, error) {
	var text strings.Builder
	if d.Empty() {
		text.WriteString("  difference none: the graph states all of it already\n")
	}
	for _, part := range []struct {
		sign, name string
		changes    []Change
	}{{"+", "added", d.Added}, {"~", "changed", d.Changed}, {"-", "gone", d.Gone}} {
		if len(part.changes) > 0 {
			fmt.Fprintf(&text, "  %-9s %d\n", part.name, len(part.changes))
		}
		for i, c := range part.changes {
			if i == mostShown {
				fmt.Fprintf(&text, "            and %d more: --json lists all\n", len(part.changes)-i)
				break
			}
			fmt.Fprintf(&text, "          %s %s %s%s\n", part.sign, c.Group, strings.Join(strings.Fields(c.About), " "), c.told())
		}
	}
	n, err := io.WriteString(out, text.String())
	return int64(n), err
}

// told writes out what was and is said.
func (c Change) told() string {
	switch {
	case c.Before != "" && c.Now != "":
		return ": " + c.Before + " → " + c.Now
	case c.Before != c.Now:
		return ": " + c.Before + c.Now
	}
	return ""
}
