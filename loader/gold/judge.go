package gold

import (
	"math"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// Verdict is what the sample says of a fact.
type Verdict int

// The verdicts. A fact that is near or wrong leaves what it should have been
// missed.
const (
	Right  Verdict = iota
	Near           // found, and only partly so
	Wrong          // found, and not in the sample
	Missed         // in the sample, and not found
)

// String names the verdict.
func (v Verdict) String() string { return [...]string{"right", "near", "wrong", "missed"}[v] }

// Groups of facts.
const (
	GroupMention     = "mention"
	GroupLink        = "link"
	GroupObservation = "observation"
	GroupStatus      = "status"
)

// Judgement is the verdict on one fact.
type Judgement struct {
	Half    Half
	Group   string    // mention, link, observation or status
	Name    string    // the entity's kind, the type of link, the basis, the status
	Rule    string    // the rule that found it
	At      fact.Span // characters of the text
	Verdict Verdict
}

// Judge holds what rules found in a document against the sample. What they
// found outside its sentences is left out, and so is a link that the sentence
// does not name both ends of, and a name inside a longer one of another kind
// that is not annotated. Mentions are right with kind and span,
// whether or not it has the marks around a name, and near with the kind and a
// part of the span. Other facts are right where their ends
// are right or near and everything else is equal, and near where the ends are
// right and something else is not; an observation is near with its value or
// growth alone.
func (p *Plan) Judge(doc *document.Document, found fact.Set) []Judgement {
	starts := map[document.Place]int{}
	for _, passage := range doc.Passages {
		starts[passage.Place] = passage.Start
	}
	text := []rune(doc.Text)
	var list []Judgement
	for _, s := range p.Sentences {
		runes := text[s.Start:s.End]
		j := &judge{sentence: s, starts: starts, names: map[fact.Ref][]fact.Span{}, text: string(runes), runes: runes}
		j.mentions(found.Mentions, found.Links)
		j.links(found.Links)
		j.observations(found.Observations)
		j.statuses(found.Statuses)
		list = append(list, j.list...)
	}
	return list
}

// judge holds one sentence and the verdicts on it.
type judge struct {
	sentence Sentence
	text     string
	runes    []rune // of text
	starts   map[document.Place]int
	names    map[fact.Ref][]fact.Span // where rules find an entity
	list     []Judgement
}

// inside moves a span of a passage to the sentence; ok where it lies there.
func (j *judge) inside(place document.Place, span fact.Span) (fact.Span, bool) {
	start, known := j.starts[place]
	by := start - j.sentence.Start
	moved := fact.Span{Start: span.Start + by, End: span.End + by}
	return moved, known && moved.Start >= 0 && moved.End <= j.sentence.End-j.sentence.Start
}

func (j *judge) add(verdict Verdict, group, name, rule string, at fact.Span) {
	by := j.sentence.Start
	j.list = append(j.list, Judgement{j.sentence.Half, group, name, rule, fact.Span{Start: at.Start + by, End: at.End + by}, verdict})
}

// compared is a found fact as it is held against those of the sample.
type compared[G any] struct {
	name, rule  string
	at          fact.Span
	right, near func(G) bool
}

// match gives each found fact the first fact of the sample that makes it right
// and that no other took, and adds the verdicts.
func match[G any](j *judge, group string, found []compared[G], known []G, describe func(G) (name string, at fact.Span)) {
	taken := make([]bool, len(known))
	for _, f := range found {
		verdict := Wrong
		for i, k := range known {
			if !taken[i] && f.right(k) {
				taken[i], verdict = true, Right
				break
			}
		}
		if verdict == Wrong && slices.ContainsFunc(known, f.near) {
			verdict = Near
		}
		j.add(verdict, group, f.name, f.rule, f.at)
	}
	for i, k := range known {
		if !taken[i] {
			name, at := describe(k)
			j.add(Missed, group, name, "", at)
		}
	}
}

func overlap(a, b fact.Span) bool { return a.Start < b.End && b.Start < a.End }

func (j *judge) mentions(found []fact.Mention, links []fact.Link) {
	var list []compared[Mention]
	for _, m := range found {
		span, ok := j.inside(m.Place, m.Span)
		if !ok {
			continue
		}
		j.names[m.Entity] = append(j.names[m.Entity], span)
		kind := m.Entity.Kind
		if j.within(kind, span) {
			continue
		}
		list = append(list, compared[Mention]{
			name: kind.String(), rule: m.Rule, at: span,
			right: func(g Mention) bool { return g.Kind == kind && j.bare(g.Span) == j.bare(span) },
			near:  func(g Mention) bool { return g.Kind == kind && overlap(g.Span, span) },
		})
	}
	list = append(list, j.ends(links, list)...)
	match(j, GroupMention, list, j.sentence.Mentions, func(m Mention) (string, fact.Span) { return m.Kind.String(), m.Span })
}

// ends gives the names inside longer ones that links lead to, which rules do not
// find as mentions too.
func (j *judge) ends(links []fact.Link, found []compared[Mention]) []compared[Mention] {
	var list []compared[Mention]
	for _, l := range links {
		if _, ok := j.inside(l.Support.Place, l.Support.Span); !ok {
			continue
		}
		for _, ref := range []fact.Ref{l.Source, l.Target} {
			if len(j.names[ref]) > 0 {
				continue
			}
			for _, span := range j.places(ref) {
				known := slices.ContainsFunc(append(found, list...), func(c compared[Mention]) bool { return c.name == ref.Kind.String() && c.at == span })
				if known || j.within(ref.Kind, span) {
					continue
				}
				list = append(list, compared[Mention]{
					name: ref.Kind.String(), rule: l.Support.Rule, at: span,
					right: func(g Mention) bool { return g.Kind == ref.Kind && j.bare(g.Span) == j.bare(span) },
					near:  func(g Mention) bool { return g.Kind == ref.Kind && overlap(g.Span, span) },
				})
			}
		}
	}
	return list
}

// within says whether a name stands inside a longer one of another kind and is
// not annotated: samples have such names only where a link rests on them.
func (j *judge) within(kind model.EntityKind, span fact.Span) bool {
	inside := false
	for _, g := range j.sentence.Mentions {
		if g.Kind == kind && j.bare(g.Span) == j.bare(span) {
			return false
		}
		inside = inside || g.Kind != kind && j.bare(g.Span) != j.bare(span) && g.Span.Start <= span.Start && span.End <= g.Span.End
	}
	return inside
}

// bare takes off the quotation or title marks that a name stands in.
func (j *judge) bare(span fact.Span) fact.Span {
	first, last := j.runes[span.Start], j.runes[span.End-1]
	if span.End-span.Start > 2 && (first == '“' && last == '”' || first == '《' && last == '》') {
		return fact.Span{Start: span.Start + 1, End: span.End - 1}
	}
	return span
}

// places gives where the sentence names an entity: where rules find it, or
// else where its name stands, or a district's without its rank.
func (j *judge) places(ref fact.Ref) []fact.Span {
	if spans := j.names[ref]; len(spans) > 0 {
		return spans
	}
	names := []string{ref.Name}
	if ref.Kind == model.EntityKindDistrict {
		names = append(names, catalog.ShortDistrict(ref.Name))
	}
	for _, name := range names {
		if before, _, found := strings.Cut(j.text, name); found {
			start := len([]rune(before))
			return []fact.Span{{Start: start, End: start + len([]rune(name))}}
		}
	}
	return nil
}

// is says whether an entity that rules name is one that the sample names: where they
// find it, or where its name stands inside a longer one.
func (j *judge) is(ref fact.Ref, m Mention) bool {
	if ref.Kind != m.Kind {
		return false
	}
	if slices.ContainsFunc(j.places(ref), func(s fact.Span) bool { return overlap(s, m.Span) }) {
		return true
	}
	words := string(j.runes[m.Span.Start:m.Span.End])
	return words == ref.Name || ref.Kind == model.EntityKindDistrict && words == catalog.ShortDistrict(ref.Name)
}

func (j *judge) links(found []fact.Link) {
	var list []compared[Link]
	for _, l := range found {
		span, ok := j.inside(l.Support.Place, l.Support.Span)
		if !ok || len(j.places(l.Source)) == 0 || len(j.places(l.Target)) == 0 {
			continue
		}
		ends := func(g Link) bool {
			return j.is(l.Source, g.Source) && j.is(l.Target, g.Target) ||
				l.Type == model.LinkTypeCooperatesWith && j.is(l.Source, g.Target) && j.is(l.Target, g.Source)
		}
		list = append(list, compared[Link]{
			name: l.Type.String(), rule: l.Support.Rule, at: span,
			right: func(g Link) bool { return g.Type == l.Type && g.Intended == l.Support.Intended && ends(g) },
			near:  ends,
		})
	}
	match(j, GroupLink, list, j.sentence.Links, func(l Link) (string, fact.Span) { return l.Type.String(), l.Source.Span })
}

func (j *judge) observations(found []fact.Observation) {
	var list []compared[Observation]
	for _, o := range found {
		span, ok := j.inside(o.Support.Place, o.Support.Span)
		if !ok {
			continue
		}
		list = append(list, compared[Observation]{
			name: o.Basis.String(), rule: o.Support.Rule, at: span,
			right: func(g Observation) bool {
				return figuresOf(o).equal(g.Figures) && g.Basis == o.Basis && g.Year == o.Year && g.PeriodEnd == periodEnd(o) && j.measures(o, g)
			},
			near: func(g Observation) bool {
				return o.Value != nil && same(o.Value, g.Figures.Value) || o.Growth != nil && same(o.Growth, g.Figures.Growth)
			},
		})
	}
	match(j, GroupObservation, list, j.sentence.Observations, func(o Observation) (string, fact.Span) { return o.Basis.String(), o.Indicator })
}

// measures says whether the indicator may be the sample's: rules that name it
// in the sentence name it there.
func (j *judge) measures(o fact.Observation, g Observation) bool {
	spans := j.names[o.Indicator]
	return len(spans) == 0 || slices.ContainsFunc(spans, func(s fact.Span) bool { return overlap(s, g.Indicator) })
}

func figuresOf(o fact.Observation) Figures {
	return Figures{o.Value, o.Unit, o.Comparator, o.Growth, o.GrowthComparator, o.Rank != ""}
}

// equal compares figures; a rank counts where there is nothing else.
func (f Figures) equal(g Figures) bool {
	if f.Value == nil && f.Growth == nil && g.Value == nil && g.Growth == nil {
		return f.Ranked && g.Ranked
	}
	return same(f.Value, g.Value) && f.Unit == g.Unit && f.Comparator == g.Comparator && same(f.Growth, g.Growth) && f.GrowthComparator == g.GrowthComparator
}

func same(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return math.Abs(*a-*b) <= 1e-4*math.Abs(*b)
}

func periodEnd(o fact.Observation) int {
	if o.PeriodEnd == nil {
		return 0
	}
	return *o.PeriodEnd
}

func (j *judge) statuses(found []fact.Status) {
	var list []compared[Status]
	for _, s := range found {
		span, ok := j.inside(s.Support.Place, s.Support.Span)
		if !ok {
			continue
		}
		list = append(list, compared[Status]{
			name: s.Status.String(), rule: s.Support.Rule, at: span,
			right: func(g Status) bool {
				return g.Status == s.Status && g.Year == s.Year && g.Intended == s.Support.Intended && j.is(s.Of, g.Of)
			},
			near: func(g Status) bool { return j.is(s.Of, g.Of) },
		})
	}
	match(j, GroupStatus, list, j.sentence.Statuses, func(s Status) (string, fact.Span) { return s.Status.String(), s.Of.Span })
}
