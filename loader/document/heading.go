package document

import (
	"regexp"
	"strings"
)

// Lengths of a paragraph's heading, in characters.
const (
	shortestHeading      = 6
	longestParagraphHead = 26
	longestRunIn         = 16
)

// isHeaded says whether paragraphs of this document's sections begin with a
// heading of their own: most of those that have more than one sentence do.
func (r *reader) isHeaded(blocks []block) bool {
	headed, all := 0, 0
	inSection := false
	for _, b := range blocks {
		text := r.slice(b)
		switch {
		case isPart(text):
			inSection = false
		case sectionMark.MatchString(text):
			inSection = true
		case inSection:
			sentences := r.sentences(b)
			if len(sentences) < 2 {
				continue
			}
			all++
			if r.isHeading(sentences[0]) {
				headed++
			}
		}
	}
	return all > 1 && headed*2 > all
}

// isHeading says whether a paragraph's first sentence is short and plain
// enough to be its heading.
func (r *reader) isHeading(b block) bool {
	text := r.slice(b)
	return b.end-b.start <= longestParagraphHead && !strings.ContainsAny(text, ",，;；:：") && !bulletMark.MatchString(text)
}

// paragraphHeading cuts the heading off a paragraph: its first sentence, or
// the words that run into the body without a stop.
func (r *reader) paragraphHeading(b block) (heading, body block, ok bool) {
	if bulletMark.MatchString(r.slice(b)) {
		return block{}, block{}, false
	}
	sentences := r.sentences(b)
	for length := shortestHeading; length <= longestRunIn && b.start+length+shortestHeading < sentences[0].end; length++ {
		if runsIn(string(r.text[b.start:b.start+length]), r.text[b.start+length]) {
			at := b.start + length
			return block{b.start, at}, block{at, b.end}, true
		}
	}
	if len(sentences) > 1 && r.isHeading(sentences[0]) {
		return sentences[0], block{sentences[1].start, b.end}, true
	}
	return block{}, block{}, false
}

var (
	// A heading that says how something goes: 绿色转型 + 持续 + 推进.
	saysHow = regexp.MustCompile(`^[^,，。、；：]{4,}(显著|不断|持续|稳步|更加|全面|深入|进一步|明显|提质|有力|扎实|焕新|加速)(增强|提升|推进|巩固|完善|加强|改善|增效|优化|发展|深化|扩大|提高|见效|丰富|出彩|加快|跃升|显现|有力|坚实|健全|合理|牢固)$`)
	// A heading that says what to do: 推进 + … + 建设.
	saysWhat = regexp.MustCompile(`^(加快|推进|推动|加强|深化|打造|建设|持续|全面|着力|不断|聚力|大力|坚持|强化|壮大|提升|优化|完善)[^,，。、；：]{2,10}(建设|高地|体系|水平|格局|品质|能力|治理|合作|保障)$`)
)

// runsIn says whether words make a heading whose paragraph goes on with the
// given character.
func runsIn(words string, next rune) bool {
	return !strings.ContainsRune("的和与及、,，。；;：:等“”", next) && (saysHow.MatchString(words) || saysWhat.MatchString(words))
}
