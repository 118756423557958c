package extract

import (
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
)

// measure is one way to write an indicator.
type measure struct {
	ref   fact.Ref
	runes []rune
	ratio bool // measured in percent
}

// ratioWords are in the names of what is measured in percent.
var ratioWords = []string{"率", "占比", "比重", "比例", "占", "覆盖"}

func measuresOf(cat *catalog.Catalog) []measure {
	var measures []measure
	for _, entity := range cat.Entities(model.EntityKindIndicator) {
		for _, name := range append([]string{entity.Ref.Name}, append(entity.Aliases, entity.Local...)...) {
			measures = append(measures, measure{entity.Ref, []rune(plain(name)), containsAny(name, ratioWords)})
		}
	}
	return measures
}

const (
	// leastCovered is the share of an indicator's name that the words around
	// a figure must hold, leastLocal that of the words beside it.
	leastCovered = 0.8
	leastLocal   = 0.45
	// leastPiece is the shortest piece of a name that counts as found.
	leastPiece = 2
)

// matchMeasure gives the indicator that the words beside a figure speak of:
// the one whose name they and their clause hold best. Two that fit alike are
// none.
func matchMeasure(measures []measure, local, clause string, unit string, growth bool) (fact.Ref, bool) {
	var best fact.Ref
	score, second := 0.0, 0.0
	beside, around := []rune(plain(local)), []rune(plain(clause))
	for _, m := range measures {
		if !growth && m.ratio != (unit == "%") {
			continue
		}
		near, far := coverage(m.runes, beside, around)
		length := float64(len(m.runes))
		if float64(near+far) < leastCovered*length || float64(near) < leastLocal*length {
			continue
		}
		points := float64(near) + 0.5*float64(far) - (length - float64(near+far))
		switch {
		case points > score && m.ref != best:
			best, score, second = m.ref, points, score
		case points > score:
			score = points
		case m.ref != best:
			second = max(second, points)
		}
	}
	return best, score > second
}

// coverage counts the runes of a name that stand in pieces beside a figure,
// and those of the rest that stand elsewhere in its clause.
func coverage(name, beside, around []rune) (near, far int) {
	for at := 0; at < len(name); {
		piece := longestPiece(name[at:], beside)
		if piece >= leastPiece {
			near, at = near+piece, at+piece
			continue
		}
		piece = longestPiece(name[at:], around)
		if piece >= leastPiece {
			far, at = far+piece, at+piece
			continue
		}
		at++
	}
	return near, far
}

// longestPiece gives the length of the longest beginning of a name that
// stands somewhere in a text.
func longestPiece(name, text []rune) int {
	longest := 0
	for start := range text {
		length := 0
		for length < len(name) && start+length < len(text) && name[length] == text[start+length] {
			length++
		}
		longest = max(longest, length)
	}
	return longest
}

// nouns splits the members of a list before 分别.
func nouns(text string) []string {
	return slices.DeleteFunc(strings.FieldsFunc(text, func(r rune) bool { return r == '、' || r == '和' || r == '及' }), func(s string) bool { return strings.TrimSpace(s) == "" })
}
