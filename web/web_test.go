package web_test

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"plangraph/web"
)

// What a page loads, and what it links to.
var reference = regexp.MustCompile(`(?:src|href)="([^"]*)"`)

func TestPagesLoadWhatIsThere(t *testing.T) {
	for _, page := range []string{"index.html", "graphiql/index.html"} {
		t.Run(page, func(t *testing.T) {
			content, err := fs.ReadFile(web.Files(), page)
			if err != nil {
				t.Fatal(err)
			}
			scripts := 0
			for _, match := range reference.FindAllStringSubmatch(string(content), -1) {
				address, absolute := strings.CutPrefix(match[1], "/")
				if !absolute {
					t.Errorf("%s does not begin with / and may leave the host", match[1])
				}
				if address == "schema.graphqls" { // the server answers it
					continue
				}
				if info, err := fs.Stat(web.Files(), address); err != nil || info.Size() == 0 {
					t.Errorf("%s is missing or empty: %v", match[1], err)
				}
				if strings.HasSuffix(address, ".js") {
					scripts++
				}
			}
			if scripts == 0 {
				t.Error("loads no script")
			}
		})
	}
}

func TestNoticesAreServed(t *testing.T) {
	for name, word := range map[string]string{"graphiql/NOTICES.txt": "graphiql - ", "graphiql/NOTICES-monaco-editor.txt": "THIRD-PARTY"} {
		content, err := fs.ReadFile(web.Files(), name)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(content), word) {
			t.Errorf("%s does not hold %q", name, word)
		}
	}
}
