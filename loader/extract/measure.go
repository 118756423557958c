package extract

import (
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
			measures = append(measures, measure{entity.Ref, []rune(bare(plain(name))), containsAny(name, ratioWords)})
		}
	}
	return measures
}

// bare drops what a name says of its own unit, which a plan leaves to the
// figure: 拆除违建面积 is 拆除违建12万平方米.
func bare(name string) string {
	for _, suffix := range []string{"面积", "数量", "数", "场次"} {
		if short, found := strings.CutSuffix(name, suffix); found && len([]rune(short)) >= certainLength && !strings.HasSuffix(short, "总") && !strings.HasSuffix(short, "起") {
			return short
		}
	}
	return name
}

const (
	// leastCovered is the share of an indicator's name that the words around
	// a figure must hold, leastLocal that of the words beside it.
	leastCovered = 0.8
	leastLocal   = 0.4
	// leastPiece is the shortest piece of a name that counts as found.
	leastPiece = 2
)

// matchMeasure gives the indicator that the words beside a figure speak of:
// the one whose name they and their clause hold best. Two that fit alike are
// none.
func matchMeasure(measures []measure, around surroundings, unit string, growth bool) (fact.Ref, bool) {
	var best fact.Ref
	score, second := 0.0, 0.0
	texts := around.runes()
	beside := setOf(texts[0])
	for _, m := range measures {
		if !growth && m.ratio != (unit == "%") || float64(beside.count(m.runes)) < leastLocal*float64(len(m.runes)) {
			continue
		}
		if strings.Contains(around.beside, "人均"+string(m.runes[:min(2, len(m.runes))])) {
			continue // 人均地区生产总值 is not 地区生产总值
		}
		covered := coverage(m.runes, texts)
		length, near := float64(len(m.runes)), float64(covered[0])
		all, points := 0.0, 0.0
		for i, count := range covered {
			all += float64(count)
			points += weights[i] * float64(count)
		}
		if all < leastCovered*length || near < leastLocal*length {
			continue
		}
		points -= length - all
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

// surroundings are the words around a figure: those beside it, its clause, and
// its sentence.
type surroundings struct{ beside, clause, sentence string }

func (s surroundings) runes() [3][]rune {
	return [3][]rune{[]rune(plain(s.beside)), []rune(plain(s.clause)), []rune(plain(s.sentence))}
}

// weights say how much a rune of a name counts by where it stands.
var weights = [3]float64{1, 0.5, 0.3}

// coverage counts the runes of a name that stand in pieces beside a figure, of
// the rest those in its clause, and of the rest those in its sentence.
func coverage(name []rune, texts [3][]rune) (counts [3]int) {
	for at := 0; at < len(name); {
		step := 1
		for i, text := range texts {
			if piece := longestPiece(name[at:], text); piece >= leastPiece {
				counts[i] += piece
				step = piece
				break
			}
		}
		at += step
	}
	return counts
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

// runeSet is a set of runes by their low bits: it holds all that were put in,
// and others with the same bits.
type runeSet [4]uint64

func setOf(text []rune) (set runeSet) {
	for _, r := range text {
		set[r>>6&3] |= 1 << (r & 63)
	}
	return set
}

// count gives how many runes of a text the set holds, or more.
func (s *runeSet) count(text []rune) (n int) {
	for _, r := range text {
		n += int(s[r>>6&3] >> (r & 63) & 1)
	}
	return n
}
