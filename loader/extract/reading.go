package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// mention is a name found in a passage.
type mention struct {
	ref  fact.Ref
	span fact.Span
	rule string
}

// reading is one passage with what has been found in it so far.
type reading struct {
	lexicon    *lexicon
	place      document.Place
	runes      []rune
	at         []int // where each stands in the passage; nil: where it does here
	tense      tense
	mentions   []mention // in order, none inside another
	clauses    []fact.Span
	members    []member // once asked for
	nested     []nested
	quantities []Quantity
	measured   []noun // by figure: what a rule named, without a name where there is none
	links      map[statedLink]bool
}

type statedLink struct {
	linkType       model.LinkType
	source, target fact.Ref
}

func newReading(l *lexicon, passage document.Passage, t tense) *reading {
	runes, at := document.Fold(passage.Text)
	widen(runes)
	r := &reading{
		lexicon: l, place: passage.Place, runes: runes, at: at, tense: t,
		clauses: clausesOf(runes), quantities: alike(runes, Quantities(string(runes))), links: map[statedLink]bool{},
	}
	r.quantities = slices.DeleteFunc(r.quantities, r.ofCapacity)
	return r
}

// wide are the signs of Chinese text for those of ASCII that stand for them on many pages.
var wide = map[rune]rune{',': '，', ';': '；', ':': '：', '!': '！', '?': '？'}

// widen gives ASCII signs the form that they have in Chinese text, where no number holds them,
// and straight quotation marks that of those that open and close.
func widen(runes []rune) {
	quotes := 0
	for i, sign := range runes {
		between := i > 0 && i+1 < len(runes) && isDigit(runes[i-1]) && isDigit(runes[i+1])
		if full, ok := wide[sign]; ok && !between {
			runes[i] = full
		}
		if sign == '"' {
			quotes++
		}
	}
	if quotes%2 > 0 {
		return
	}
	for i, open := 0, true; i < len(runes); i++ {
		if runes[i] == '"' {
			runes[i] = '”'
			if open {
				runes[i] = '“'
			}
			open = !open
		}
	}
}

// capacities are units by which projects are called: 7万吨锌基合金项目.
var capacities = strings.Fields("吨 千瓦 兆瓦 千伏安 亿千瓦 万千瓦 立方米 亿立方米")

// calledBy says that words behind a capacity are the name of a project.
var calledBy = regexp.MustCompile(`^[^，。；、等和超至]{2,10}(项目|基地|工程|生产线|装置|电站)|^[^，。；、]{2,10}等[^，。；、]{0,4}(项目|工程)`)

// ofCapacity says whether a figure is a part of a project's name.
func (r *reading) ofCapacity(q Quantity) bool {
	at := q.Number.Start
	return slices.Contains(capacities, q.Unit) && q.Comparator == model.ComparatorExact && at >= 2 && unicode.Is(unicode.Han, r.runes[at-1]) && !r.verbEnds(0, at) &&
		calledBy.MatchString(r.between(q.Number.End, len(r.runes)))
}

// linked says whether a link was stated before in this passage, and notes it.
func (r *reading) linked(linkType model.LinkType, source, target fact.Ref) bool {
	key := statedLink{linkType, source, target}
	before := r.links[key]
	r.links[key] = true
	return before
}

func (r *reading) text(span fact.Span) string { return string(r.runes[span.Start:span.End]) }

// between gives the text from one rune to another, empty where they cross.
func (r *reading) between(start, end int) string {
	if start >= end {
		return ""
	}
	return string(r.runes[start:end])
}

// outer gives a span in the passage.
func (r *reading) outer(span fact.Span) fact.Span {
	if r.at == nil || span.Start >= span.End {
		return span
	}
	return fact.Span{Start: r.at[span.Start], End: r.at[span.End-1] + 1}
}

// inside gives the mentions of a span, of the kinds given or of any.
func (r *reading) inside(span fact.Span, kinds ...model.EntityKind) []mention {
	var found []mention
	for _, m := range r.mentions {
		if m.span.Start >= span.Start && m.span.End <= span.End && (len(kinds) == 0 || slices.Contains(kinds, m.ref.Kind)) {
			found = append(found, m)
		}
	}
	return found
}

// clauseOf gives the clause that holds a rune.
func (r *reading) clauseOf(at int) fact.Span {
	for _, clause := range r.clauses {
		if at >= clause.Start && at < clause.End {
			return clause
		}
	}
	return fact.Span{Start: 0, End: len(r.runes)}
}

// clausesOf splits a sentence at commas and semicolons that stand outside
// quotation marks, brackets and numbers.
func clausesOf(runes []rune) []fact.Span {
	var clauses []fact.Span
	start, depth := 0, 0
	for i, r := range runes {
		switch {
		case strings.ContainsRune("“《(（", r):
			depth++
		case strings.ContainsRune("”》)）", r):
			depth = max(depth-1, 0)
		case r == ',' && i > 0 && i+1 < len(runes) && isDigit(runes[i-1]) && isDigit(runes[i+1]):
		case depth == 0 && strings.ContainsRune("，,；;。!！?？", r):
			clauses = append(clauses, fact.Span{Start: start, End: i})
			start = i + 1
		}
	}
	if start < len(runes) {
		clauses = append(clauses, fact.Span{Start: start, End: len(runes)})
	}
	return clauses
}
