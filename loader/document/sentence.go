package document

import "strings"

const (
	stops   = "。！？!?"
	closers = "”’」』》）)]】"
	// continues are characters that go on with a sentence after a quotation
	// that ends with a stop of its own.
	continues = "的等和与，,、；;：:"
)

// openers begin what is taken as a whole, and ends gives what closes it.
const openers = "《“"

var ends = map[rune]rune{'《': '》', '“': '”'}

// closing gives where a quotation or title that opens at i ends: at its closing
// mark, or for a quotation that ends with a stop of its own at that stop. One
// that is never closed ends where it opens.
func (r *reader) closing(b block, i int) int {
	end := ends[r.text[i]]
	for j := i + 1; j < b.end; j++ {
		if r.text[j] == end {
			if end == '”' && strings.ContainsRune(stops, r.text[j-1]) {
				return j - 1
			}
			return j
		}
	}
	return i
}

// sentences cuts a block at its full stops, exclamation and question marks
// together with the quotes and brackets that close after them, never inside
// 《》 or “”, and not where the sentence goes on after a quotation.
func (r *reader) sentences(b block) []block {
	var sentences []block
	start, quoted := b.start, b.start // nothing ends a sentence in front of quoted
	for i := b.start; i < b.end; i++ {
		switch c := r.text[i]; {
		case i >= quoted && strings.ContainsRune(openers, c):
			quoted = max(quoted, r.closing(b, i))
		case i >= quoted && strings.ContainsRune(stops, c):
			end := i + 1
			for end < b.end && strings.ContainsRune(stops+closers, r.text[end]) {
				end++
			}
			if end < b.end && end > i+1 && strings.ContainsRune(continues, r.text[end]) {
				i = end - 1
				continue
			}
			sentences = append(sentences, block{start, end})
			start = min(r.skipSpace(end), b.end)
			i = start - 1
		}
	}
	if start < b.end {
		sentences = append(sentences, block{start, b.end})
	}
	return sentences
}
