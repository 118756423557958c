package document

import (
	"regexp"
	"unicode/utf8"
)

var (
	// 一、 before another numeral is a list: 一、二季度.
	partMark    = regexp.MustCompile(`^[一二三四五六七八九十]{1,3}、[^一二三四五六七八九十]`)
	sectionMark = regexp.MustCompile(`^[(（][一二三四五六七八九十]{1,3}[)）]`)
	bulletMark  = regexp.MustCompile(`^(——|──|--|●|■|▪|•)`)
	inner       = regexp.MustCompile(`[。！？!?][^”’」』》）)]`)
)

// longestHeading is how many characters a heading of a part or a section may
// have.
const longestHeading = 60

// isPart says whether a block is the heading of a part: 一、 with a short text
// that is not a paragraph of sentences.
func isPart(text string) bool {
	return partMark.MatchString(text) && utf8.RuneCountInString(text) <= longestHeading && !inner.MatchString(text)
}

// sectionHeading cuts a block that begins with (一) into the heading and what
// runs on after its full stop.
func (r *reader) sectionHeading(b block) (heading, body block) {
	if b.end-b.start <= longestHeading && !inner.MatchString(r.slice(b)) {
		return b, block{b.end, b.end}
	}
	sentences := r.sentences(b)
	return sentences[0], block{min(r.skipSpace(sentences[0].end), b.end), b.end}
}

func (r *reader) skipSpace(i int) int {
	for i < len(r.text) && (r.text[i] == ' ' || r.text[i] == '\u3000' || r.text[i] == '\t') {
		i++
	}
	return i
}
