package extract

import (
	"regexp"
	"slices"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// group is a run of mentions in a list: A、B和C, with what closes it.
type group struct {
	members []mention
	span    fact.Span // from the first member to the end of 等 or the last
}

var (
	// listLink stands between two members of a list.
	listLink = regexp.MustCompile(`^(、|和|与|及|以及|”、“|”“|“|”|(、|和)(首家|首个|全市首个|全省首个))$`)
	// listEnd closes a list whose members are not all named.
	listEnd = regexp.MustCompile(`^”?等`)
)

// groups gives the mentions of some kinds in a span as lists, in order. A
// mention of another kind between two members parts them.
func (r *reading) groups(within fact.Span, kinds ...model.EntityKind) []group {
	var found []group
	for _, m := range r.inside(within) {
		if !slices.Contains(kinds, m.ref.Kind) {
			continue
		}
		if last := len(found) - 1; last >= 0 && listLink.MatchString(r.between(found[last].span.End, m.span.Start)) {
			found[last].members = append(found[last].members, m)
			found[last].span.End = m.span.End
			continue
		}
		found = append(found, group{[]mention{m}, m.span})
	}
	for i := range found {
		if end := listEnd.FindString(r.between(found[i].span.End, within.End)); end != "" {
			found[i].span.End += len([]rune(end))
		}
	}
	return found
}

// position is where a word stands in a passage.
type position struct {
	word string
	span fact.Span
}

// find gives the places in a span where one of some words stands outside
// every mention, leftmost and longest; words are sorted longest first.
func (r *reading) find(within fact.Span, words []string) []position {
	var found []position
	for at := within.Start; at < within.End; {
		word, ok := r.wordAt(fact.Span{Start: at, End: within.End}, words)
		if !ok {
			at++
			continue
		}
		found = append(found, word)
		at = word.span.End
	}
	return found
}

// wordAt gives the first of some words that stands at the start of a span.
func (r *reading) wordAt(within fact.Span, words []string) (position, bool) {
	for _, word := range words {
		length, stands := prefix(r.runes[within.Start:within.End], word)
		span := fact.Span{Start: within.Start, End: within.Start + length}
		if stands && !r.covered(span) {
			return position{word, span}, true
		}
	}
	return position{}, false
}

// prefix says whether a text begins with a word, and how many runes that has.
func prefix(text []rune, word string) (length int, begins bool) {
	for _, sign := range word {
		if length == len(text) || text[length] != sign {
			return 0, false
		}
		length++
	}
	return length, true
}

// intends are the words that make what follows them an aim.
var intends = longestFirst([]string{"争取", "力争", "争创", "谋划", "申报", "推荐", "即将", "拟", "计划", "协调推动", "积极协调"})

// aimedAt says whether a word of intention stands in the clause before a rune.
func (r *reading) aimedAt(at int) bool {
	clause := r.clauseOf(at)
	return len(r.find(fact.Span{Start: clause.Start, End: at}, intends)) > 0
}
