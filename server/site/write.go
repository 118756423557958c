package site

import (
	"bytes"
	"fmt"
	"html/template"
)

var templates = template.Must(template.ParseFS(own, "page.html", "schema.html"))

// view is what the template of a page gets; addresses are relative to the page.
type view struct {
	Language, Title, Contents, Home, Style string
	Groups                                 []viewGroup
	Languages                              []viewLanguage
	Body                                   template.HTML
}

type viewGroup struct {
	Title   string
	Entries []viewEntry
}

type viewEntry struct {
	Title, Address string
	Here           bool
}

type viewLanguage struct {
	Code, Name, Address string
	Here                bool
}

// write renders all pages.
func (b *builder) write(menus map[string][]group) error {
	for _, name := range sorted(b.pages) {
		p := b.pages[name]
		body, err := p.html()
		if err != nil {
			return err
		}
		if err := b.page(p.source, p.target(), p.title, body, languageOf(name), menus); err != nil {
			return err
		}
	}
	for _, s := range b.schema {
		var body bytes.Buffer
		if err := templates.ExecuteTemplate(&body, "schema.html", s); err != nil {
			return fmt.Errorf("%s: %w", s.target(), err)
		}
		if err := b.page("", s.target(), s.Title, body.Bytes(), languages[0], menus); err != nil {
			return err
		}
	}
	return nil
}

// page puts a text into the frame that all pages have.
func (b *builder) page(source, target, title string, body []byte, l language, menus map[string][]group) error {
	v := view{
		Language: l.code, Title: title, Contents: l.contents, Home: relative(target, b.counterpart("", l)),
		Style: relative(target, "style.css"), Body: template.HTML(body), //nolint:gosec // made of this repository's files, without raw HTML
	}
	for _, g := range menus[l.code] {
		group := viewGroup{Title: g.Title}
		for _, e := range g.Entries {
			group.Entries = append(group.Entries, viewEntry{e.Title, relative(target, e.target), e.target == target})
		}
		v.Groups = append(v.Groups, group)
	}
	for _, other := range languages {
		v.Languages = append(v.Languages, viewLanguage{other.code, other.name, relative(target, b.counterpart(source, other)), other == l})
	}
	var out bytes.Buffer
	if err := templates.ExecuteTemplate(&out, "page.html", v); err != nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	b.site.Files[target] = out.Bytes()
	return nil
}
