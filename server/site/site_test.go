package site_test

import (
	"bytes"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"plangraph/docs"
	"plangraph/server"
	"plangraph/server/site"
)

// built makes the real site.
func built(t *testing.T) (made *site.Site, sdl string) {
	t.Helper()
	sdl, err := server.SDL()
	if err != nil {
		t.Fatal(err)
	}
	made, err = site.Build(docs.Files, sdl)
	if err != nil {
		t.Fatal(err)
	}
	return made, sdl
}

// read gives the links and anchors of a page, and finds what its policy forbids.
func read(t *testing.T, name string, text []byte) (links []string, anchors map[string]bool) {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	anchors = map[string]bool{}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && (n.Data == "script" || n.Data == "style") {
			t.Errorf("%s has an element %s", name, n.Data)
		}
		for _, a := range n.Attr {
			switch {
			case a.Key == "href" || a.Key == "src":
				links = append(links, a.Val)
				if n.Data != "a" && strings.Contains(a.Val, ":") {
					t.Errorf("%s loads %s", name, a.Val)
				}
			case a.Key == "id":
				if anchors[a.Val] {
					t.Errorf("%s has two anchors %s", name, a.Val)
				}
				anchors[a.Val] = true
			case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
				t.Errorf("%s has an attribute %s", name, a.Key)
			}
		}
	}
	return links, anchors
}

// TestLinks follows every link of every page, anchors included.
func TestLinks(t *testing.T) {
	made, _ := built(t)
	links, anchors := map[string][]string{}, map[string]map[string]bool{}
	for name, text := range made.Files {
		if path.Ext(name) == ".html" {
			links[name], anchors[name] = read(t, name, text)
		}
	}
	followed := 0
	for name, list := range links {
		for _, link := range list {
			to, err := url.Parse(link)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			if to.Scheme != "" {
				continue
			}
			followed++
			target := name
			if to.Path != "" {
				target = path.Join(path.Dir(name), to.Path)
			}
			if _, ok := made.Files[target]; !ok {
				t.Errorf("%s: %s leads nowhere", name, link)
			} else if to.Fragment != "" && !anchors[target][to.Fragment] {
				t.Errorf("%s: %s has no anchor", name, link)
			}
		}
	}
	if followed < 1000 {
		t.Errorf("%d links were followed", followed)
	}
	for _, source := range made.Sources {
		if _, err := os.Stat(filepath.Join("..", "..", source)); err != nil {
			t.Error(err)
		}
	}
}

// TestPages holds that every document is a page, and that those in Chinese are of one in
// English.
func TestPages(t *testing.T) {
	made, _ := built(t)
	names, err := fs.Glob(docs.Files, "*.md")
	if err != nil {
		t.Fatal(err)
	}
	chinese, err := fs.Glob(docs.Files, "zh/*.md")
	if err != nil || len(chinese) < 8 {
		t.Fatalf("%v, %v", chinese, err)
	}
	for _, name := range append(names, chinese...) {
		if _, ok := made.Files[strings.TrimSuffix(name, ".md")+".html"]; !ok {
			t.Errorf("%s is no page", name)
		}
	}
	for _, name := range chinese {
		english := strings.TrimPrefix(name, "zh/")
		if _, err := fs.Stat(docs.Files, english); err != nil {
			t.Errorf("%s is of no document in English", name)
			continue
		}
		page := strings.TrimSuffix(english, ".md") + ".html"
		if !bytes.Contains(made.Files[page], []byte(`href="zh/`+page+`"`)) || !bytes.Contains(made.Files["zh/"+page], []byte(`href="../`+page+`"`)) {
			t.Errorf("%s and its page in English do not lead to each other", name)
		}
	}
}

// TestSchema looks for entries of the schema.
func TestSchema(t *testing.T) {
	made, _ := built(t)
	for page, wants := range map[string][]string{
		"schema/index.html":       {`id="Query.industries"`, `id="Mutation.loadPlan"`, `href="inputs.html#IndustryWhere"`, "Only those that fit."},
		"schema/types.html":       {`id="Project"`, `id="Project.developers"`, `href="enums.html#ProjectStatus"`, `href="types.html#Entity"`},
		"schema/connections.html": {`id="ProjectConnection"`, `id="ProjectEdge.node"`},
		"schema/inputs.html":      {`id="ProjectWhere.industries"`},
		"schema/enums.html":       {`id="EntityKind.INDUSTRY"`, "A university, hospital"},
	} {
		for _, want := range wants {
			if !bytes.Contains(made.Files[page], []byte(want)) {
				t.Errorf("%s has no %s", page, want)
			}
		}
	}
}

// TestRefusals holds what a site is not made of.
func TestRefusals(t *testing.T) {
	const sdl = "type Query { a: Int }"
	for text, want := range map[string]string{
		"[a](nowhere.md)":        "leads nowhere",
		"[a](#nowhere)":          "names no heading",
		"[a](/load)":             "begins with a slash",
		"![a](pictures/a.png)":   "leads nowhere",
		"[a](../../outside.txt)": "leaves the repository",
		"[a](index.md#title)":    "",
		"# Title\n\n## 中文 标题\n\n[a](#中文-标题), [b](../schema.graphqls), [c](../README.md)": "",
	} {
		files := fstest.MapFS{
			"index.md":    {Data: []byte("# Title\n\n" + strings.TrimPrefix(text, "# Title\n\n"))},
			"zh/index.md": {Data: []byte("# 标题")},
		}
		_, err := site.Build(files, sdl)
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q gives %v, want %q", text, err, want)
		}
	}
	files := fstest.MapFS{"index.md": {Data: []byte("# A")}, "zh/index.md": {Data: []byte("# B")}, "alone.md": {Data: []byte("# C")}}
	if _, err := site.Build(files, sdl); err == nil || !strings.Contains(err.Error(), "index.md does not name alone.md") {
		t.Errorf("a document that no index names gives %v", err)
	}
	if _, err := site.Build(fstest.MapFS{}, "type {"); err == nil {
		t.Error("a wrong schema is no error")
	}
}
