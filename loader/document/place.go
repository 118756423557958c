package document

import (
	"fmt"
	"strconv"
	"strings"
)

// Place says where a passage stands: part, section, headed paragraph and
// sentence, each counted from 1 within the one before. 0 stands for an absent
// level; a heading is sentence 0 of what it heads.
type Place struct{ Part, Section, Paragraph, Sentence int }

// String writes the place as ParsePlace reads it, such as 3/1/2/4.
func (p Place) String() string {
	return fmt.Sprintf("%d/%d/%d/%d", p.Part, p.Section, p.Paragraph, p.Sentence)
}

// ParsePlace reads part/section/paragraph/sentence.
func ParsePlace(text string) (Place, error) {
	fields := strings.Split(text, "/")
	var levels [4]int
	for i, field := range fields {
		n, err := strconv.ParseUint(field, 10, 31)
		if err != nil || len(fields) != len(levels) {
			return Place{}, fmt.Errorf("%q is no place: write part/section/paragraph/sentence, such as 3/1/2/4, with 0 for an absent level", text)
		}
		levels[i] = int(n)
	}
	return Place{levels[0], levels[1], levels[2], levels[3]}, nil
}

// Compare orders places as they follow each other in the text.
func (p Place) Compare(other Place) int {
	for _, pair := range [][2]int{
		{p.Part, other.Part},
		{p.Section, other.Section},
		{p.Paragraph, other.Paragraph},
		{p.Sentence, other.Sentence},
	} {
		if pair[0] != pair[1] {
			return pair[0] - pair[1]
		}
	}
	return 0
}
