package extract

// trie finds names in text by their runes. Punctuation that a plan writes
// either way is folded, and quotation marks are passed over, so that a name
// is found whether or not the plan quotes a part of it.
type trie struct {
	root node
}

type node struct {
	next      map[rune]*node
	spellings []spelling
}

// add puts a spelling under its text.
func (t *trie) add(text string, s spelling) {
	at := &t.root
	for _, r := range text {
		if isQuote(r) {
			continue
		}
		if at.next == nil {
			at.next = map[rune]*node{}
		}
		following := at.next[fold(r)]
		if following == nil {
			following = &node{}
			at.next[fold(r)] = following
		}
		at = following
	}
	if at != &t.root {
		at.spellings = append(at.spellings, s)
	}
}

// step goes from a node along the runes from start, and calls visit at start
// and after every rune with the node reached, until visit gives false or no
// name goes on.
func step(from *node, runes []rune, start int, visit func(at *node, end int) bool) {
	at := from
	if !visit(at, start) {
		return
	}
	for i := start; i < len(runes); i++ {
		if isQuote(runes[i]) {
			if i == start {
				return
			}
			continue
		}
		at = at.next[fold(runes[i])]
		if at == nil || !visit(at, i+1) {
			return
		}
	}
}

// longest gives the longest name that begins at start and that accept takes.
func (t *trie) longest(runes []rune, start int, accept func([]spelling, int) bool) (found []spelling, end int) {
	step(&t.root, runes, start, func(at *node, stop int) bool {
		if len(at.spellings) > 0 && accept(at.spellings, stop) {
			found, end = at.spellings, stop
		}
		return true
	})
	return found, end
}

func isQuote(r rune) bool { return r == '“' || r == '”' || r == '"' || r == '‘' || r == '’' }

// folded pairs the marks that plans write in either width.
var folded = map[rune]rune{'，': ',', '（': '(', '）': ')', '：': ':', '；': ';', '＋': '+', '－': '-', '—': '-', '～': '~', '％': '%'}

func fold(r rune) rune {
	if narrow, ok := folded[r]; ok {
		return narrow
	}
	return foldDigit(r)
}
