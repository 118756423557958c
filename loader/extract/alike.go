package extract

import (
	"strings"

	"plangraph/graph/model"
)

// alike lets the figures of a list behind 分别 share what is said once for all of
// them: that they are changes, which the first says (分别增长5%、7%), and how they
// are qualified, which the last does (5%、7%以上).
func alike(runes []rune, quantities []Quantity) []Quantity {
	for i := 1; i < len(quantities); i++ {
		first, next := quantities[i-1], &quantities[i]
		if first.Growth && !next.Growth && next.Unit == "%" && sideBySide(runes, first, *next) {
			next.Growth = true
			if first.Value < 0 {
				next.Value = -next.Value
			}
		}
	}
	for i := len(quantities) - 2; i >= 0; i-- {
		next := quantities[i+1]
		qualifiedBehind := next.Span.End > next.Number.End && next.Comparator != model.ComparatorExact
		if qualifiedBehind && quantities[i].Comparator == model.ComparatorExact && apart(runes, quantities[i], next) {
			quantities[i].Comparator = next.Comparator
		}
	}
	return quantities
}

// apart says whether two figures stand side by side in a list behind 分别.
func apart(runes []rune, one, next Quantity) bool {
	if !sideBySide(runes, one, next) {
		return false
	}
	before := string(runes[:one.Span.Start])
	at := strings.LastIndex(before, "分别")
	return at >= 0 && !strings.ContainsAny(before[at:], ",，；;。")
}

// sideBySide says whether nothing but a conjunction stands between two figures.
func sideBySide(runes []rune, one, next Quantity) bool {
	if next.Span.Start < one.Span.End {
		return false
	}
	switch string(runes[one.Span.End:next.Span.Start]) {
	case "、", "和", "与", "及":
		return true
	default:
		return false
	}
}
