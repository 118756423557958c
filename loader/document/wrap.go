package document

import (
	"regexp"
	"strings"
	"unicode"
)

// begins marks a line that begins something of its own: a heading, a bullet, an item,
// an indented paragraph.
var begins = regexp.MustCompile(`^([　\s]{2,}|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十0-9]{1,3}[)）]|第[一二三四五六七八九十百]{1,4}[篇章节条]|[0-9０-９]{1,2}[、．.][^0-9０-９]|——|──|--|●|■|▪|•|[一二三四五六七八九十]是|附件|附录|专栏)`)

// Widths of wrapped lines, in Chinese characters.
const (
	narrowest = 14 // a shorter line ends where it wants to
	wrapped   = 8  // of so many lines of one width
)

// joined puts together the lines of sentences that are broken over several: of a document
// that is wrapped at one width, and where a line plainly goes on with the one before.
func (r *reader) joined(blocks []block) []block {
	measure := r.characters
	width := r.wrapWidth(blocks, measure)
	if width == 0 {
		measure = r.cells
		width = r.wrapWidth(blocks, measure)
	}
	var out []block
	for _, b := range blocks {
		if n := len(out); n > 0 && r.goesOn(out[n-1], b, width, measure) {
			out[n-1].end = b.end
			continue
		}
		out = append(out, b)
	}
	return out
}

// goesOn says whether a block is the rest of the one before it.
func (r *reader) goesOn(before, next block, width int, measure func(start, end int) int) bool {
	last, first := r.text[before.end-1], r.text[next.start]
	if strings.ContainsRune(stops+"；;：:", last) || begins.MatchString(string(r.text[r.lineStart(next.start):next.end])) {
		return false
	}
	if strings.ContainsRune("，。；、）”》%％·", first) || strings.ContainsRune("，、（“《", last) {
		return true
	}
	return width > 0 && measure(r.lineStart(before.end-1), before.end) >= width-2
}

// characters measures a line of a document that was wrapped by counting them.
func (r *reader) characters(start, end int) int { return end - start }

// cells measures a line that was set in columns, in the width of a Chinese character:
// digits and Latin letters have half of it.
func (r *reader) cells(start, end int) int {
	halves := 0
	for _, c := range r.text[start:end] {
		halves += 2
		if c < 0x2e80 && !strings.ContainsRune("“”‘’—…·", c) {
			halves--
		}
	}
	return (halves + 1) / 2
}

// lineStart gives where the line that holds a place begins.
func (r *reader) lineStart(at int) int {
	for at > 0 && !strings.ContainsRune("\n\r\u2028\u2029", r.text[at-1]) {
		at--
	}
	return at
}

// wrapWidth gives the width at which a document's lines are wrapped, 0 where they are
// not: most of those that do not end with a stop end there.
func (r *reader) wrapWidth(blocks []block, measure func(start, end int) int) int {
	widths := map[int]int{}
	broken := 0
	for _, b := range blocks {
		size := measure(r.lineStart(b.start), b.end)
		last := r.text[b.end-1]
		if size >= narrowest && !strings.ContainsRune(stops+"；;：:", last) {
			widths[size]++
			broken++
		}
	}
	best, most := 0, 0
	for size := range widths {
		near := 0
		for other, n := range widths {
			if other >= size-2 && other <= size {
				near += n
			}
		}
		if near > most || near == most && size > best {
			best, most = size, near
		}
	}
	wider := 0
	for _, b := range blocks {
		if measure(r.lineStart(b.start), b.end) > best+2 {
			wider++
		}
	}
	if broken < wrapped || most*10 < broken*6 || wider > len(blocks)/50 {
		return 0
	}
	return best
}

// Fold reads words through the line ends and the spaces that break them: between
// characters that are written without spaces, and between the digits of a number that is
// spaced out. at gives for every character of what is read its place in the words, and
// one more for the end; it is nil where nothing was taken away.
func Fold(words string) (folded []rune, at []int) {
	runes := []rune(words)
	if !strings.ContainsAny(words, " \t\n\r\u00a0\u3000\u2028\u2029") {
		return runes, nil
	}
	spaced := spacedOut(runes)
	for i, c := range runes {
		if unicode.IsSpace(c) && broken(runes, i, spaced) {
			continue
		}
		folded, at = append(folded, c), append(at, i)
	}
	return folded, append(at, len(runes))
}

// broken says whether a space stands where none is written.
func broken(runes []rune, i int, spaced bool) bool {
	before, after := i-1, i+1
	for before >= 0 && unicode.IsSpace(runes[before]) {
		before--
	}
	for after < len(runes) && unicode.IsSpace(runes[after]) {
		after++
	}
	if before < 0 || after == len(runes) {
		return false
	}
	left, right := runes[before], runes[after]
	wide := func(c rune) bool {
		return unicode.Is(unicode.Han, c) || strings.ContainsRune("，。、；：！？“”（）《》—…％", c)
	}
	if wide(left) || wide(right) {
		return true
	}
	number := func(c rune) bool { return unicode.IsDigit(c) || strings.ContainsRune(".,%．％+-~", c) }
	lineEnd := strings.ContainsAny(string(runes[before+1:after]), "\n\r\u2028\u2029")
	return (spaced || lineEnd) && number(left) && number(right)
}

// spacedOut says whether digits are written with spaces between them: 2 0 2 6.
func spacedOut(runes []rune) bool { return spacedDigits.MatchString(string(runes)) }

var spacedDigits = regexp.MustCompile(`(^|[^0-9])[0-9] [0-9] [0-9]( [0-9])*([^0-9]|$)`)
