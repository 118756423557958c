package document

import "strings"

const (
	stops   = "。！？!?"
	closers = "”’」』》）)]】\""
	// continues are characters that go on with a sentence after a quotation
	// that ends with a stop of its own.
	continues = "的等和与，,、；;：:"
)

// sentences cuts a block at its full stops, exclamation and question marks
// together with the quotes and brackets that close after them, never inside
// 《》, and not where the sentence goes on after a quotation.
func (r *reader) sentences(b block) []block {
	var sentences []block
	start, title := b.start, 0
	for i := b.start; i < b.end; i++ {
		switch c := r.text[i]; {
		case c == '《':
			title++
		case c == '》' && title > 0:
			title--
		case title == 0 && strings.ContainsRune(stops, c):
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
