package identity

import (
	"cmp"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// Named is an entity with how often texts name it.
type Named struct {
	fact.Ref
	Mentions int
}

// Pair is two entities that may be one thing; One is named more often.
type Pair struct {
	One, Other Named
	Reason     model.DoubtReason
}

// Doubtful gives pairs of entities that may be one thing, the likeliest first: by reason
// in the order of model.AllDoubtReason, then by how often they are named. settled says of
// two whether that is known; district whether a text is the name of a district.
func Doubtful(entities []Named, settled func(a, b fact.Ref) bool, district func(string) bool) []Pair {
	d := doubts{settled: settled, seen: map[[2]fact.Ref]bool{}}
	byName, byBase, byHole := map[string][]Named{}, map[fact.Ref][]Named{}, map[fact.Ref][]Named{}
	for _, e := range entities {
		if e.Kind != model.EntityKindIndicator { // which is called like what it measures
			byName[e.Name] = append(byName[e.Name], e)
		}
		key := fact.Ref{Kind: e.Kind, Name: base(e.Ref)}
		byBase[key] = append(byBase[key], e)
		for _, name := range holed(e.Name) {
			key := fact.Ref{Kind: e.Kind, Name: name}
			byHole[key] = append(byHole[key], e)
		}
	}
	together(&d, byName, model.DoubtReasonKind)
	together(&d, byBase, model.DoubtReasonForm)
	for _, e := range entities {
		for _, part := range parts(e.Name) {
			for _, other := range byName[part.text] {
				if other.Kind != e.Kind {
					continue
				}
				switch {
				case part.after == "" && district(part.before):
					d.add(e, other, model.DoubtReasonPlace)
				case !numbered(part.before + part.after):
					d.add(e, other, model.DoubtReasonPart)
				}
			}
		}
	}
	together(&d, byHole, model.DoubtReasonCharacter)
	slices.SortStableFunc(d.pairs, func(a, b Pair) int {
		return cmp.Or(
			cmp.Compare(slices.Index(model.AllDoubtReason, a.Reason), slices.Index(model.AllDoubtReason, b.Reason)),
			cmp.Compare(b.One.Mentions+b.Other.Mentions, a.One.Mentions+a.Other.Mentions),
			cmp.Compare(a.One.String(), b.One.String()), cmp.Compare(a.Other.String(), b.Other.String()),
		)
	})
	return d.pairs
}

type doubts struct {
	settled func(a, b fact.Ref) bool
	seen    map[[2]fact.Ref]bool
	pairs   []Pair
}

// together adds all pairs of each group.
func together[K comparable](d *doubts, groups map[K][]Named, reason model.DoubtReason) {
	for _, group := range groups {
		for i, one := range group {
			for _, other := range group[i+1:] {
				d.add(one, other, reason)
			}
		}
	}
}

func (d *doubts) add(one, other Named, reason model.DoubtReason) {
	if cmp.Or(cmp.Compare(other.Mentions, one.Mentions), cmp.Compare(one.String(), other.String())) > 0 {
		one, other = other, one
	}
	key := [2]fact.Ref{one.Ref, other.Ref}
	if one.Ref == other.Ref || d.seen[key] || d.settled(one.Ref, other.Ref) {
		return
	}
	d.seen[key] = true
	d.pairs = append(d.pairs, Pair{one, other, reason})
}

// Characters that a name has at least to be doubted for being part of another, and for
// a character, and that the longer has more than its part at most.
const (
	minPart  = 4
	minHoled = 5
	maxMore  = 6
)

type part struct{ before, text, after string }

// parts gives what a name begins or ends with.
func parts(name string) []part {
	runes := []rune(name)
	var list []part
	for more := 1; more <= maxMore && len(runes)-more >= minPart; more++ {
		list = append(list,
			part{string(runes[:more]), string(runes[more:]), ""},
			part{"", string(runes[:len(runes)-more]), string(runes[len(runes)-more:])})
	}
	return list
}

// numbered says whether a part of a name tells one of several from the others: 一期, 东,
// 3号. Names that differ in such are of two things.
func numbered(text string) bool {
	return strings.ContainsAny(text, "一二三四五六七八九十0123456789期东西南北中上下新旧老ABCDabcd")
}

// hole stands for a character of a name.
const hole = "□"

// holed gives a name once with each of its characters left open.
func holed(name string) []string {
	runes := []rune(name)
	if len(runes) < minHoled {
		return nil
	}
	var list []string
	for i, c := range runes {
		if !numbered(string(c)) {
			list = append(list, string(runes[:i])+hole+string(runes[i+1:]))
		}
	}
	return list
}
