package site

import (
	"bytes"
	"fmt"
	"path"
	"strings"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Styles in a page are against its policy: cells say how they are aligned by attribute.
// Between lines of Chinese there is no space.
var markdown = goldmark.New(
	goldmark.WithExtensions(extension.Strikethrough, extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute)),
		extension.NewCJK(extension.WithEastAsianLineBreaks(extension.EastAsianLineBreaksCSS3Draft))),
	goldmark.WithParserOptions(parser.WithAutoHeadingID()),
)

// page is a document.
type page struct {
	source  string // path of its markdown file
	title   string
	text    []byte
	root    ast.Node
	anchors map[string]bool
}

// parsed reads a document.
func parsed(name string, content []byte) *page {
	p := &page{source: name, title: name, text: content, anchors: map[string]bool{}}
	p.root = markdown.Parser().Parse(text.NewReader(content), parser.WithContext(parser.NewContext(parser.WithIDs(anchors(p.anchors)))))
	titled := false
	_ = ast.Walk(p.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		heading, ok := n.(*ast.Heading)
		if !ok || !entering {
			return ast.WalkContinue, nil
		}
		if heading.Level == 1 && !titled {
			p.title, titled = plain(heading, content), true
			return ast.WalkSkipChildren, nil
		}
		if id, ok := heading.AttributeString("id"); ok {
			link := ast.NewLink()
			link.Destination = append([]byte("#"), id.([]byte)...)
			link.SetAttributeString("class", []byte("anchor"))
			link.SetAttributeString("aria-hidden", []byte("true"))
			link.SetAttributeString("tabindex", []byte("-1"))
			link.AppendChild(link, ast.NewString([]byte("#")))
			heading.AppendChild(heading, link)
		}
		return ast.WalkSkipChildren, nil
	})
	return p
}

// target is the path of the page in the site.
func (p *page) target() string { return strings.TrimSuffix(p.source, ".md") + ".html" }

// html renders the page's text.
func (p *page) html() ([]byte, error) {
	var out bytes.Buffer
	if err := markdown.Renderer().Render(&out, p.text, p.root); err != nil {
		return nil, fmt.Errorf("%s: %w", p.source, err)
	}
	return out.Bytes(), nil
}

// plain gives the words below a node.
func plain(n ast.Node, source []byte) string {
	var out strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			out.Write(t.Segment.Value(source))
		}
		return ast.WalkContinue, nil
	})
	return out.String()
}

// anchors names headings as forges do, in letters of any language.
type anchors map[string]bool

// Generate makes the anchor of a heading.
func (a anchors) Generate(value []byte, _ ast.NodeKind) []byte {
	slug := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
			return unicode.ToLower(r)
		case r == ' ':
			return '-'
		}
		return -1
	}, strings.TrimSpace(string(value)))
	name := slug
	for n := 1; a[name]; n++ {
		name = fmt.Sprintf("%s-%d", slug, n)
	}
	a[name] = true
	return []byte(name)
}

// Put keeps an anchor that a document names itself.
func (a anchors) Put(value []byte) { a[string(value)] = true }

// relative is the way from one file of the site to another.
func relative(from, to string) string {
	here, there := strings.Split(path.Dir(from), "/"), strings.Split(to, "/")
	if here[0] == "." {
		here = nil
	}
	for len(here) > 0 && len(there) > 1 && here[0] == there[0] {
		here, there = here[1:], there[1:]
	}
	return strings.Repeat("../", len(here)) + strings.Join(there, "/")
}
