package extract

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"unicode"
)

//go:embed words/common.txt
var commonWords string

// pairs holds the pairs of characters that many plans have.
var pairs = func() map[[2]rune]bool {
	set := map[[2]rune]bool{}
	for _, word := range wordList(commonWords) {
		runes := []rune(word)
		set[[2]rune{runes[0], runes[1]}] = true
	}
	return set
}()

// bridges are single characters that words of a class are put together with.
const bridges = "大新级型化性区业省市县高中小老各类及与和国院校"

// common says whether words are made of common words alone, so that they tell of
// what class a thing is and not which it is. Latin letters, digits and quotation
// marks are never common.
func common(words []rune) bool {
	reached := make([]bool, len(words)+1)
	reached[0] = true
	for i := range words {
		if !reached[i] {
			continue
		}
		if i+1 < len(words) && pairs[[2]rune{words[i], words[i+1]}] {
			reached[i+2] = true
		}
		if strings.ContainsRune(bridges, words[i]) {
			reached[i+1] = true
		}
	}
	return reached[len(words)]
}

// marked says whether words hold what names have: Latin letters, digits or
// quotation marks.
func marked(words []rune) bool {
	return slices.ContainsFunc(words, func(c rune) bool {
		return isLatin(c) || isDigit(foldDigit(c)) || isQuote(c) || unicode.IsUpper(c)
	})
}

func sortClasses(list []class) {
	slices.SortStableFunc(list, func(a, b class) int { return cmp.Compare(len(b.runes), len(a.runes)) })
}
