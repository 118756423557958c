package loader

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mozillazg/go-pinyin"
)

// pinyinOf writes what names sound like as words for the full-text index, each
// from every character on: the syllables joined, and their initials. 中芯国际
// gives zhongxinguoji, xinguoji, …, zxgj, xgj, …, so that a search for the
// beginning of a word finds any part of a name. Where a character has a second
// reading, the name is written with that as well. There is a space around each
// word, the first and the last included.
func pinyinOf(names []string) string {
	var words []string
	add := func(syllables []string) {
		for i := range syllables {
			initials := ""
			for _, syllable := range syllables[i:] {
				initials += syllable[:1]
			}
			words = append(words, strings.Join(syllables[i:], ""), initials)
		}
	}
	for _, name := range names {
		readings := readingsOf(name)
		first := make([]string, len(readings))
		for i, reading := range readings {
			first[i] = reading[0]
		}
		add(first)
		for i, reading := range readings {
			if len(reading) > 1 {
				second := slices.Clone(first)
				second[i] = reading[1]
				add(second)
			}
		}
	}
	slices.Sort(words)
	return " " + strings.Join(slices.Compact(words), " ") + " "
}

var readings = pinyin.Args{Style: pinyin.Normal, Heteronym: true}

// soundedCharacters is how many characters of a name have pinyin: more than
// anybody types, and few enough, since the words are as many as the square of
// it for each second reading.
const soundedCharacters = 40

// readingsOf gives the readings of each Chinese character, and Latin letters
// and digits as they are; other characters have none, and neither have those
// behind the first soundedCharacters. A name without Chinese characters has no
// pinyin.
func readingsOf(name string) [][]string {
	var list [][]string
	chinese := false
	for _, c := range strings.ToLower(name) {
		if found := pinyin.SinglePinyin(c, readings); len(found) > 0 {
			list = append(list, slices.Compact(found))
			chinese = true
		} else if c < unicode.MaxASCII && (unicode.IsLetter(c) || unicode.IsDigit(c)) {
			list = append(list, []string{string(c)})
		}
		if len(list) == soundedCharacters {
			break
		}
	}
	if !chinese {
		return nil
	}
	return list
}
