package site

import (
	"net/url"
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// The schema's file, as documents point at it.
const schemaFile = "schema.graphqls"

// relink lets the links of a page lead to what the site has.
func (b *builder) relink(p *page) {
	var links []*ast.Link // changed when the walk is over
	_ = ast.Walk(p.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Image:
			if entering {
				n.Destination = []byte(b.resolved(p, string(n.Destination)))
			}
		case *ast.Link:
			if entering {
				links = append(links, n)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, link := range links {
		to := b.resolved(p, string(link.Destination))
		if to != "" {
			link.Destination = []byte(to)
			continue
		}
		words := ast.NewEmphasis(1) // where the repository has it alone
		words.SetAttributeString("class", []byte("source"))
		for child := link.FirstChild(); child != nil; child = link.FirstChild() {
			words.AppendChild(words, child)
		}
		link.Parent().ReplaceChild(link.Parent(), link, words)
	}
}

// resolved gives what a link is in the site; empty for what the repository has alone.
func (b *builder) resolved(p *page, destination string) string {
	to, err := url.Parse(destination)
	if err != nil {
		b.problem("%s: %q is no link", p.source, destination)
		return destination
	}
	if to.Scheme != "" {
		return destination
	}
	if path.IsAbs(to.Path) {
		b.problem("%s: %q begins with a slash", p.source, destination)
		return destination
	}
	name := path.Join("docs", path.Dir(p.source), to.Path)
	if to.Path == "" {
		name = path.Join("docs", p.source)
	}
	if name == schemaFile {
		return relative(p.target(), b.schema[0].target())
	}
	inside, ok := strings.CutPrefix(name, "docs/")
	if !ok {
		if strings.HasPrefix(name, "..") {
			b.problem("%s: %q leaves the repository", p.source, destination)
		}
		b.site.Sources = append(b.site.Sources, name)
		return ""
	}
	if b.pictures[inside] {
		return relative(p.target(), inside)
	}
	at, ok := b.pages[inside]
	if !ok {
		if path.Ext(inside) == ".md" && path.Dir(inside) != "." && path.Dir(inside) != "zh" {
			b.site.Sources = append(b.site.Sources, name)
			return ""
		}
		b.problem("%s: %q leads nowhere", p.source, destination)
		return destination
	}
	if to.Fragment != "" && !at.anchors[to.Fragment] {
		b.problem("%s: %q names no heading of %s", p.source, destination, inside)
	}
	fragment := ""
	if to.Fragment != "" {
		fragment = "#" + to.Fragment
	}
	if to.Path == "" {
		return fragment
	}
	return relative(p.target(), at.target()) + fragment
}
