// Package site makes the documentation site of markdown files and the schema. It is pure:
// files go in, files come out.
package site

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

//go:embed page.html schema.html style.css
var own embed.FS

// Site is what the site consists of.
type Site struct {
	// Files are the site's files, by their paths. All of their links are relative.
	Files map[string][]byte
	// Sources are paths of the repository that documents point at and that are no part of
	// the site, in order.
	Sources []string
}

// builder is a site that is being made.
type builder struct {
	site     *Site
	pages    map[string]*page // by the paths of their markdown files
	pictures map[string]bool
	schema   []*schemaPage
	problems []string
}

// Build makes the site. The files are documents in English, index.md among them, those in
// Chinese below zh by the same names, and pictures. A link that leads nowhere is an error,
// as is a document that its language's index does not name.
func Build(files fs.FS, sdl string) (*Site, error) {
	b := &builder{site: &Site{Files: map[string][]byte{}}, pages: map[string]*page{}, pictures: map[string]bool{}}
	if err := b.read(files); err != nil {
		return nil, err
	}
	var err error
	if b.schema, err = schemaPages(sdl); err != nil {
		return nil, err
	}
	menus := map[string][]group{}
	for _, language := range languages {
		menus[language.code] = b.menu(language)
	}
	for _, name := range sorted(b.pages) {
		b.relink(b.pages[name])
	}
	if len(b.problems) > 0 {
		return nil, fmt.Errorf("the documents cannot be a site:\n%s", strings.Join(b.problems, "\n"))
	}
	if err := b.write(menus); err != nil {
		return nil, err
	}
	slices.Sort(b.site.Sources)
	b.site.Sources = slices.Compact(b.site.Sources)
	b.site.Files["style.css"], err = own.ReadFile("style.css")
	return b.site, err
}

// read takes in documents and pictures.
func (b *builder) read(files fs.FS) error {
	return fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		if path.Ext(name) != ".md" {
			b.pictures[name] = true
			b.site.Files[name] = text
			return nil
		}
		b.pages[name] = parsed(name, text)
		return nil
	})
}

func (b *builder) problem(form string, values ...any) {
	b.problems = append(b.problems, fmt.Sprintf(form, values...))
}

func sorted[V any](of map[string]V) []string {
	names := make([]string, 0, len(of))
	for name := range of {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
