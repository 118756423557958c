package extract

import (
	_ "embed"
	"strings"
)

//go:embed words/borders.txt
var borderWords string

//go:embed words/weak.txt
var weakWords string

// wordList reads words that are separated by spaces and line ends; a line that
// begins with # is a note.
func wordList(text string) []string {
	var words []string
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "#") {
			words = append(words, strings.Fields(line)...)
		}
	}
	return words
}

// wordSet holds words by their first character, the longest first.
type wordSet map[rune][][]rune

func newWordSet(words []string) wordSet {
	set := wordSet{}
	for _, word := range longestFirst(words) {
		runes := []rune(word)
		set[runes[0]] = append(set[runes[0]], runes)
	}
	return set
}

// at gives the length of the longest word that stands at a place, 0 where none
// does.
func (s wordSet) at(runes []rune, at int) int {
	if at >= len(runes) {
		return 0
	}
words:
	for _, word := range s[runes[at]] {
		if len(word) > len(runes)-at {
			continue
		}
		for i, r := range word {
			if runes[at+i] != r {
				continue words
			}
		}
		return len(word)
	}
	return 0
}

// borders part a noun from its neighbours wherever they stand, weakBorders only
// where they begin or end what is left.
var (
	borders     = newWordSet(wordList(borderWords))
	weakBorders = newWordSet(wordList(weakWords))
)
