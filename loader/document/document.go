// Package document reads the text of a plan: its outline, and its sentences
// with their places and character offsets. It knows the form of the genre and
// nothing of what is said.
package document

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"unicode"
)

// Document is a plan's text, read. All offsets count characters (Unicode code
// points) in Text; ends are exclusive.
type Document struct {
	Text        string // of a text file all of it, decoded, nothing else changed; else what the reader of the form gives
	Format      Format
	Title       string // empty where none was found
	Publisher   string // empty where none was found
	PublishedOn string // an ISO 8601 date, or empty
	Year        int    // the year that the title names, or 0
	Digest      string // of Text, hexadecimal
	Sections    []Section
	Passages    []Passage // in the order of the text, no two alike in place
	Dropped     []Dropped
	Foreign     bool // in another language than Chinese: no rule applies to it
}

// Section is one heading of the outline.
type Section struct {
	Place      Place // with sentence 0
	Title      string
	Parent     int // index in Document.Sections, -1 at the top
	Start, End int
}

// Passage is one sentence or heading: the exact slice of the text.
type Passage struct {
	Place      Place
	Text       string
	Start, End int
	Section    int // index in Document.Sections of the nearest heading, -1 above the outline
}

// Dropped is what belongs to the page around the plan.
type Dropped struct {
	Reason     string
	Text       string
	Start, End int // in Document.Text; both 0 where the reader of the form left it out
}

// Parse reads a plan from a text, a page of HTML, a Word document or a PDF, which it
// tells from what they hold. Errors are those of Decode, ErrNotAPlan, ErrScanned,
// ErrPassword and BrokenError.
func Parse(data []byte) (*Document, error) {
	found, err := contentOf(data)
	if err != nil {
		return nil, err
	}
	r := &reader{text: []rune(found.text), document: &Document{Text: found.text, Format: found.format, Dropped: found.dropped}}
	sum := sha256.Sum256([]byte(found.text))
	r.document.Digest = hex.EncodeToString(sum[:])
	r.read()
	if !r.isPlan() && !r.readForeign() {
		return nil, ErrNotAPlan
	}
	return r.document, nil
}

// reader holds what reading a document has found so far.
type reader struct {
	text     []rune
	document *Document
	headed   bool // paragraphs of this document begin with a heading
	parted   bool // this document has parts, headed 一、
	place    Place
	section  int // the nearest heading
	levels   [3]int
}

// block is a paragraph as it stands in the text, without the space around it.
type block struct{ start, end int }

func (r *reader) slice(b block) string { return string(r.text[b.start:b.end]) }

// blocks cuts the text at line ends, and where two ideographic spaces stand
// inside a line, which is how a document on one line marks its paragraphs.
func (r *reader) blocks() []block {
	var blocks []block
	add := func(start, end int) {
		for start < end && unicode.IsSpace(r.text[start]) {
			start++
		}
		for end > start && unicode.IsSpace(r.text[end-1]) {
			end--
		}
		if start < end {
			blocks = append(blocks, block{start, end})
		}
	}
	start := 0
	for i, c := range r.text {
		indent := c == '\u3000' && i+1 < len(r.text) && r.text[i+1] == '\u3000'
		if c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || indent {
			add(start, i)
			start = i
		}
	}
	add(start, len(r.text))
	return blocks
}

func (r *reader) read() {
	r.section = -1
	r.levels = [3]int{-1, -1, -1}
	blocks := r.preamble(r.joined(r.blocks()))
	r.headed = r.isHeaded(blocks)
	isPart := r.partOf(blocks)
	r.parted = slices.ContainsFunc(blocks, func(b block) bool { return isPart(r.slice(b)) })
	isChapter, isArticle := heading(chapterMark), heading(articleMark)
	chaptered := slices.ContainsFunc(blocks, func(b block) bool { return isArticle(r.slice(b)) || heading(volumeMark)(r.slice(b)) }) // or else a novel
	for _, b := range blocks {
		text := r.slice(b)
		switch {
		case isPart(text):
			r.heading(0, Place{Part: r.place.Part + 1}, b)
		case chaptered && isChapter(text) && (r.place.Part > 0 || !r.parted):
			r.heading(1, Place{Part: r.place.Part, Section: r.place.Section + 1}, b)
		case isArticle(text) && r.place.Section > 0:
			r.heading(2, Place{Part: r.place.Part, Section: r.place.Section, Paragraph: r.place.Paragraph + 1}, b)
		case sectionMark.MatchString(text) && (r.place.Part > 0 || !r.parted):
			heading, body := r.sectionHeading(b)
			r.heading(1, Place{Part: r.place.Part, Section: r.place.Section + 1}, heading)
			r.paragraph(body)
		default:
			r.paragraph(b)
		}
	}
}

// heading adds a heading of the given level, 0 to 2, as a section and as a
// passage.
func (r *reader) heading(level int, place Place, b block) {
	parent := -1
	for above := level - 1; above >= 0 && parent < 0; above-- {
		parent = r.levels[above]
	}
	r.document.Sections = append(r.document.Sections, Section{place, r.slice(b), parent, b.start, b.end})
	r.section = len(r.document.Sections) - 1
	r.levels[level] = r.section
	for below := level + 1; below < len(r.levels); below++ {
		r.levels[below] = -1
	}
	r.place = place
	r.passage(place, b)
}

func (r *reader) passage(place Place, b block) {
	r.document.Passages = append(r.document.Passages, Passage{place, r.slice(b), b.start, b.end, r.section})
}

// paragraph adds a paragraph's heading, where it has one, and its sentences.
func (r *reader) paragraph(b block) {
	if b.start == b.end {
		return
	}
	if r.levels[2] >= 0 { // the heading of the paragraph before ends with it
		r.section = max(r.levels[1], r.levels[0])
		r.levels[2] = -1
	}
	r.place.Paragraph++
	r.place.Sentence = 0
	if r.headed && r.place.Section > 0 {
		if heading, body, ok := r.paragraphHeading(b); ok {
			r.heading(2, r.place, heading)
			b = body
		}
	}
	for _, sentence := range r.sentences(b) {
		r.place.Sentence++
		r.passage(r.place, sentence)
	}
}

var (
	chinese    = regexp.MustCompile(`\p{Han}`)
	chapters   = regexp.MustCompile(`第[一二三四五六七八九十]+[篇节]`) // a 第一章 alone may be a novel's
	titleWords = regexp.MustCompile(`计划|报告|规划|纲要|方案|要点|意见|工作安排`)
)

// isPlan says whether the text has the form of the genre: Chinese, with a
// title that says so or an outline.
func (r *reader) isPlan() bool {
	d := r.document
	return len(chinese.FindAllString(d.Text, 30)) == 30 && (titleWords.MatchString(d.Title) || len(d.Sections) >= 2 || len(chapters.FindAllString(d.Text, 2)) == 2)
}
