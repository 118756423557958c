package document_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
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
	return docxOf(t, map[string]string{
		"word/document.xml": `<w:document xmlns:w="urn:w"><w:body>` + body.String() + `</w:body></w:document>`,
		"word/footer1.xml":  `<w:ftr xmlns:w="urn:w"><w:p><w:r><w:t>第 1 页</w:t></w:r></w:p></w:ftr>`,
	})
}

// docxOf packs the parts of a Word document.
func docxOf(t *testing.T, parts map[string]string) []byte {
	t.Helper()
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	for name, text := range parts {
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

// TestNumbersOfWord writes out the numbers that Word draws: of a list of its own, of a
// style, of several levels, counted on behind words and begun anew.
func TestNumbersOfWord(t *testing.T) {
	level := func(at, start int, format, text string) string {
		return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>`, at, start, format, text)
	}
	paragraph := func(properties, text string) string {
		return `<w:p><w:pPr>` + properties + `</w:pPr><w:r><w:t>` + text + `</w:t></w:r></w:p>`
	}
	listed := func(list, level int) string {
		return fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, list)
	}
	got, err := document.Parse(docxOf(t, map[string]string{
		"word/numbering.xml": `<w:numbering xmlns:w="urn:w">` +
			`<w:abstractNum w:abstractNumId="7">` + level(0, 1, "chineseCounting", "%1、") + level(1, 1, "chineseCounting", "（%2）") + level(2, 9, "decimal", "%3.") + level(3, 1, "decimal", "第%4条") + level(4, 1, "bullet", "") + `</w:abstractNum>` +
			`<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>` +
			`<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="20"/></w:lvlOverride></w:num></w:numbering>`,
		"word/styles.xml": `<w:styles xmlns:w="urn:w"><w:style w:styleId="heading"><w:basedOn w:val="chapter"/></w:style>` +
			`<w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style><w:style w:styleId="part"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
			`<w:style w:styleId="chapter"><w:basedOn w:val="part"/></w:style></w:styles>`,
		"word/document.xml": `<w:document xmlns:w="urn:w"><w:body>` +
			paragraph("", "青溪区工作报告") +
			paragraph(`<w:pStyle w:val="part"/>`, "过去一年回顾") +
			paragraph(listed(1, 1), "产业") +
			paragraph(listed(1, 1)+`<w:pPrChange><w:pPr>`+listed(1, 3)+`</w:pPr></w:pPrChange>`, "民生") +
			paragraph(listed(1, 2), "新增绿道11公里。") + paragraph(listed(1, 2), "新增公园3个。") +
			paragraph(listed(1, 3), "新增学校2所。") + paragraph(listed(1, 4), "新增医院1家。") +
			paragraph(`<w:pStyle w:val="heading"/>`, "今年任务") + paragraph(listed(1, 1), "目标") +
			paragraph(`<w:pStyle w:val="part"/>`+listed(0, 0), "没有编号的一段。") +
			paragraph(listed(2, 0), "附则") + paragraph(listed(2, 0), "其他") +
			`</w:body></w:document>`,
	}))
	if err != nil {
		t.Fatal(err)
	}
	want := "青溪区工作报告\n一、过去一年回顾\n（一）产业\n（二）民生\n9.新增绿道11公里。\n10.新增公园3个。\n第1条 新增学校2所。\n新增医院1家。\n二、今年任务\n（一）目标\n没有编号的一段。\n二十、附则\n二十一、其他"
	if got.Text != want {
		t.Errorf("the text is\n%s\nand not\n%s", got.Text, want)
	}
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
// whole, and points into the text as it is: at so many characters, and where they fill a
// column, in which digits and Latin letters are narrow.
func TestWrappedLines(t *testing.T) {
	want, err := document.Parse(fixture(t, "../../testdata/sample.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		width int
		size  func(rune) int
	}{
		"characters": {30, func(rune) int { return 1 }},
		"columns": {46, func(c rune) int {
			if c < 0x2000 {
				return 1
			}
			return 2
		}},
	} {
		t.Run(name, func(t *testing.T) {
			var text strings.Builder
			for _, p := range paragraphsOf(t) {
				filled := 0
				for _, sign := range "　　" + p {
					if filled += c.size(sign); filled > c.width {
						text.WriteByte('\n')
						filled = c.size(sign)
					}
					text.WriteRune(sign)
				}
				text.WriteByte('\n')
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
		})
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
