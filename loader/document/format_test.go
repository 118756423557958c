package document_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"plangraph/loader/document"
)

func fixture(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// paragraphsOf gives the paragraphs of the invented plan.
func paragraphsOf(t *testing.T) []string {
	t.Helper()
	var paragraphs []string
	for line := range strings.Lines(string(fixture(t, "../../testdata/sample.txt"))) {
		if line = strings.TrimSpace(strings.Trim(line, "　\n\r ")); line != "" {
			paragraphs = append(paragraphs, line)
		}
	}
	return paragraphs
}

// asHTML puts paragraphs into a page with menus around them.
func asHTML(paragraphs []string) []byte {
	var page strings.Builder
	page.WriteString(`<!DOCTYPE html><html><head><title>政府网</title><style>p{}</style></head><body>
<nav><a>首页</a><a>政务公开</a></nav><div class="wrap"><div class="side"><ul><li>领导之窗</li><li>机构职能</li></ul></div><div class="content">`)
	for _, p := range paragraphs {
		page.WriteString("<p>　　" + p + "</p>\n")
	}
	page.WriteString(`</div></div><footer>版权所有</footer></body></html>`)
	return []byte(page.String())
}

// asDOCX puts paragraphs into a Word document, each in two runs.
func asDOCX(t *testing.T, paragraphs []string) []byte {
	t.Helper()
	var body strings.Builder
	escape := func(text string) string {
		var out strings.Builder
		if err := xml.EscapeText(&out, []byte(text)); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	for _, p := range paragraphs {
		half := len([]rune(p)) / 2
		one, two := string([]rune(p)[:half]), string([]rune(p)[half:])
		body.WriteString("<w:p><w:r><w:t>" + escape(one) + "</w:t></w:r><w:r><w:t>" + escape(two) + "</w:t></w:r></w:p>")
	}
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	for name, text := range map[string]string{
		"word/document.xml": `<w:document xmlns:w="urn:w"><w:body>` + body.String() + `</w:body></w:document>`,
		"word/footer1.xml":  `<w:ftr xmlns:w="urn:w"><w:p><w:r><w:t>第 1 页</w:t></w:r></w:p></w:ftr>`,
	} {
		part, err := archive.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// folded gives the places and words of passages, read through what breaks them.
func folded(d *document.Document) []string {
	var passages []string
	for _, p := range d.Passages {
		words, _ := document.Fold(p.Text)
		passages = append(passages, p.Place.String()+" "+string(words))
	}
	return passages
}

func TestFormatsReadAlike(t *testing.T) {
	want, err := document.Parse(fixture(t, "../../testdata/sample.txt"))
	if err != nil {
		t.Fatal(err)
	}
	paragraphs := paragraphsOf(t)
	for name, c := range map[string]struct {
		data    []byte
		format  document.Format
		dropped string
	}{
		"html": {asHTML(paragraphs), document.FormatHTML, "领导之窗"},
		"docx": {asDOCX(t, paragraphs), document.FormatDOCX, "第 1 页"},
		"pdf":  {fixture(t, "invented.pdf"), document.FormatPDF, "— 1 —"},
	} {
		got, err := document.Parse(c.data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got.Format != c.format {
			t.Errorf("%s was taken for %s", name, got.Format)
		}
		if !slices.ContainsFunc(got.Dropped, func(d document.Dropped) bool { return strings.Contains(d.Text, c.dropped) }) {
			t.Errorf("%s: %s was not dropped: %v", name, c.dropped, got.Dropped)
		}
		a, b := folded(want), folded(got)
		for i := range max(len(a), len(b)) {
			if i >= len(a) || i >= len(b) || a[i] != b[i] {
				t.Errorf("%s differs at passage %d of %d and %d:\n%q\n%q", name, i, len(a), len(b), a[min(i, len(a)-1)], b[min(i, len(b)-1)])
				break
			}
		}
	}
}

func TestBadForms(t *testing.T) {
	var broken *document.BrokenError
	whole := asDOCX(t, paragraphsOf(t))
	for name, c := range map[string]struct {
		data []byte
		fits func(error) bool
	}{
		"scanned":    {fixture(t, "scanned.pdf"), func(err error) bool { return errors.Is(err, document.ErrScanned) }},
		"locked":     {fixture(t, "locked.pdf"), func(err error) bool { return errors.Is(err, document.ErrPassword) }},
		"cut pdf":    {fixture(t, "invented.pdf")[:900], func(err error) bool { return errors.As(err, &broken) && broken.Format == document.FormatPDF }},
		"cut docx":   {whole[:len(whole)/2], func(err error) bool { return errors.As(err, &broken) && broken.Format == document.FormatDOCX }},
		"empty page": {[]byte("<html><body><nav>首页</nav></body></html>"), func(err error) bool { return errors.Is(err, document.ErrEmpty) }},
	} {
		if d, err := document.Parse(c.data); d != nil || !c.fits(err) {
			t.Errorf("%s gave %v", name, err)
		}
	}
}

// TestWrappedLines reads a document whose lines are broken at one width as if they were
// whole, and points into the text as it is.
func TestWrappedLines(t *testing.T) {
	want, err := document.Parse(fixture(t, "../../testdata/sample.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, p := range paragraphsOf(t) {
		runes := []rune("　　" + p)
		for len(runes) > 30 {
			text.WriteString(string(runes[:30]) + "\n")
			runes = runes[30:]
		}
		text.WriteString(string(runes) + "\n")
	}
	got, err := document.Parse([]byte(text.String()))
	if err != nil {
		t.Fatal(err)
	}
	if a, b := folded(want), folded(got); !slices.Equal(a, b) {
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				t.Fatalf("passage %d is\n%q and not\n%q", i, b[i], a[i])
			}
		}
		t.Fatalf("%d passages and not %d", len(b), len(a))
	}
	runes := []rune(got.Text)
	for _, p := range got.Passages {
		if p.Text != string(runes[p.Start:p.End]) {
			t.Errorf("%s is no slice of the text", p.Place)
		}
	}
}

func TestFold(t *testing.T) {
	for words, want := range map[string]string{
		"增长\n　　8%":       "增长8%",
		"2 0 2 6 年增长 5%": "2026年增长5%",
		"BT 峰会 Day 2":    "BT峰会Day 2",
		"没有空格":           "没有空格",
	} {
		folded, at := document.Fold(words)
		if string(folded) != want {
			t.Errorf("%q became %q", words, string(folded))
		}
		runes := []rune(words)
		for i := range folded {
			if at != nil && runes[at[i]] != folded[i] {
				t.Errorf("%q: %d does not lead back", words, i)
			}
		}
	}
}
