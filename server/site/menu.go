package site

import (
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// language is one that documents are in.
type language struct {
	code, name, folder string
	contents, schema   string
}

var languages = []language{
	{"en", "English", "", "Contents", "Schema"},
	{"zh", "中文", "zh", "目录", "模式（英文）"},
}

// languageOf is that of a document.
func languageOf(source string) language {
	if strings.HasPrefix(source, "zh/") {
		return languages[1]
	}
	return languages[0]
}

// group is a part of the menu.
type group struct {
	Title   string
	Entries []entry
}

type entry struct{ Title, target string }

// menu gives the pages in the order in which the language's index names them, below its
// headings and in its words, and the pages of the schema.
func (b *builder) menu(l language) []group {
	name := path.Join(l.folder, "index.md")
	index, ok := b.pages[name]
	if !ok {
		b.problem("%s is missing", name)
		return nil
	}
	groups := []group{{Entries: []entry{{index.title, index.target()}}}}
	named := map[string]bool{name: true}
	_ = ast.Walk(index.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if heading, ok := n.(*ast.Heading); ok && entering && heading.Level == 2 {
			groups = append(groups, group{Title: plain(heading, index.text)})
		}
		if link, ok := n.(*ast.Link); ok && entering {
			source := path.Join(l.folder, string(link.Destination))
			if p := b.pages[source]; p != nil && !named[source] {
				named[source] = true
				last := &groups[len(groups)-1]
				last.Entries = append(last.Entries, entry{plain(link, index.text), p.target()})
			}
		}
		return ast.WalkContinue, nil
	})
	for _, source := range sorted(b.pages) {
		if languageOf(source) == l && !named[source] {
			b.problem("%s does not name %s", name, source)
		}
	}
	of := group{Title: l.schema}
	for _, s := range b.schema {
		of.Entries = append(of.Entries, entry{s.Title, s.target()})
	}
	return append(groups, of)
}

// counterpart is the path of a page in a language, or of that language's index.
func (b *builder) counterpart(source string, l language) string {
	if p := b.pages[path.Join(l.folder, strings.TrimPrefix(source, "zh/"))]; p != nil {
		return p.target()
	}
	return path.Join(l.folder, "index.html")
}
