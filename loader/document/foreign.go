package document

import (
	"regexp"
	"strconv"
	"unicode"
)

var (
	foreignTitle = regexp.MustCompile(`(?i)\b(plan|report|outline|program|programme|guidelines|rapport|bericht|informe|plano)\b`)
	foreignYear  = regexp.MustCompile(`\b(?:19|20)\d{2}\b`)
	foreignEnd   = regexp.MustCompile(`[.!?]["”’)]*\s+`)
)

// leastLetters is how many letters a plan has at least.
const leastLetters = 200

// readForeign reads a text without Chinese, whose title says that it is a plan, as its
// paragraphs' sentences alone: no rule knows its outline. It says whether it is one.
func (r *reader) readForeign() bool {
	letters := 0
	for _, c := range r.text {
		if unicode.Is(unicode.Han, c) {
			return false
		}
		if unicode.IsLetter(c) {
			letters++
		}
	}
	blocks := r.blocks()
	if letters < leastLetters || len(blocks) < 2 || blocks[0].end-blocks[0].start > longestForeignTitle || !foreignTitle.MatchString(r.slice(blocks[0])) {
		return false
	}
	d := r.document
	*d = Document{Text: d.Text, Digest: d.Digest, Format: d.Format, Foreign: true, Title: r.slice(blocks[0])}
	d.Year, _ = strconv.Atoi(foreignYear.FindString(d.Title))
	r.section = -1
	r.passage(Place{}, blocks[0])
	for i, b := range blocks[1:] {
		place := Place{Paragraph: i + 1}
		for _, sentence := range r.foreignSentences(b) {
			place.Sentence++
			r.passage(place, sentence)
		}
	}
	return true
}

const longestForeignTitle = 200 // characters

func (r *reader) foreignSentences(b block) []block {
	var sentences []block
	text, start := r.slice(b), b.start
	from := 0
	for _, end := range foreignEnd.FindAllStringIndex(text, -1) {
		length := len([]rune(text[from:end[1]]))
		if next := start + length; next < b.end && !unicode.IsUpper(r.text[next]) { // e.g. 5
			continue
		}
		last := start + length
		for last > start && unicode.IsSpace(r.text[last-1]) {
			last--
		}
		sentences = append(sentences, block{start, last})
		from, start = end[1], start+length
	}
	if start < b.end {
		sentences = append(sentences, block{start, b.end})
	}
	return sentences
}
