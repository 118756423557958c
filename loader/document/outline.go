package document

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

var (
	// 一、 before another numeral is a list: 一、二季度.
	partMark    = regexp.MustCompile(`^[一二三四五六七八九十]{1,3}、[^一二三四五六七八九十]`)
	sectionMark = regexp.MustCompile(`^[(（][一二三四五六七八九十]{1,3}[)）]`)
	volumeMark  = regexp.MustCompile(`^第[一二三四五六七八九十]{1,3}篇`)
	chapterMark = regexp.MustCompile(`^第[一二三四五六七八九十]{1,3}章`)
	articleMark = regexp.MustCompile(`^第[一二三四五六七八九十]{1,3}节`)
	// plainPart heads a part of a report that does not number its parts.
	plainPart  = regexp.MustCompile(`^[^，,：:]*(回顾|主要目标任务|目标任务|主要目标|重点工作|重点任务|工作安排|工作任务|总体要求|总体思路)$`)
	bulletMark = regexp.MustCompile(`^(——|──|--|●|■|▪|•)`)
	inner      = regexp.MustCompile(`[。！？!?][^”’」』》）)]`)
)

// longestHeading is how many characters a heading of a part or a section may
// have.
const longestHeading = 60

// isPart says whether a block is the heading of a part: 一、 with a short text
// that is not a paragraph of sentences.
func isPart(text string) bool {
	return partMark.MatchString(text) && utf8.RuneCountInString(text) <= longestHeading && !inner.MatchString(text)
}

// partOf gives how the document heads its parts: 一、, or 第一篇, or lines that
// bear no number but the words of one.
func (r *reader) partOf(blocks []block) func(string) bool {
	matches := func(heads func(string) bool) bool {
		return slices.ContainsFunc(blocks, func(b block) bool { return heads(r.slice(b)) })
	}
	volume := heading(volumeMark)
	switch {
	case matches(isPart):
		return isPart
	case matches(volume):
		return volume
	default:
		return heading(plainPart)
	}
}

// heading says of a block whether a mark heads it and it is no sentence.
func heading(mark *regexp.Regexp) func(string) bool {
	return func(text string) bool {
		return mark.MatchString(text) && utf8.RuneCountInString(text) <= longestHeading && !strings.ContainsAny(text, stops)
	}
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
