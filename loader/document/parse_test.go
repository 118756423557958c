package document_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sebdah/goldie/v2"

	"plangraph/loader/document"
)

const plans = "../../../shared/plans"

func parse(t *testing.T, path string) *document.Document {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestInvented(t *testing.T) {
	d := parse(t, "testdata/invented.txt")
	var out strings.Builder
	fmt.Fprintf(&out, "title %s\npublisher %s\npublished %s\nyear %d\n", d.Title, d.Publisher, d.PublishedOn, d.Year)
	for _, dropped := range d.Dropped {
		fmt.Fprintf(&out, "dropped %d-%d %s\n", dropped.Start, dropped.End, dropped.Reason)
	}
	for _, p := range d.Passages {
		above := "-"
		if p.Section >= 0 {
			above = d.Sections[p.Section].Place.String()
		}
		fmt.Fprintf(&out, "%s\t%s\t%s\n", p.Place, above, p.Text)
	}
	goldie.New(t).Assert(t, "invented", []byte(out.String()))
}

func TestSectionsWithoutParts(t *testing.T) {
	d, err := document.Parse([]byte("青溪县2031年政府工作报告\n各位代表：\n现在报告工作，请审议，并请提出意见。\n（一）稳住投资\n新开工项目12个，全部按期推进。\n（二）扩大消费\n办好购物节。"))
	if err != nil {
		t.Fatal(err)
	}
	var places []string
	for _, s := range d.Sections {
		places = append(places, s.Place.String()+" "+s.Title)
	}
	if got := strings.Join(places, ", "); got != "0/1/0/0 （一）稳住投资, 0/2/0/0 （二）扩大消费" {
		t.Errorf("the sections are %s", got)
	}
	checkOffsets(t, d)
}

// TestPingshan holds places and offsets of the real plan, and none of its text.
func TestPingshan(t *testing.T) {
	path := filepath.Join(plans, "pingshan-2023.txt")
	if _, err := os.Stat(path); os.IsNotExist(err) && os.Getenv("PLANGRAPH_REQUIRE_PLANS") == "" {
		t.Logf("left out: %s is not here", path)
		return
	}
	d := parse(t, path)
	var out strings.Builder
	for _, p := range d.Passages {
		fmt.Fprintf(&out, "%s\t%d\t%d\n", p.Place, p.Start, p.End)
	}
	goldie.New(t).Assert(t, "pingshan", []byte(out.String()))
	last := d.Passages[len(d.Passages)-1]
	if last.End != utf8.RuneCountInString(d.Text) || !strings.Contains(last.Text, "19台") {
		t.Errorf("the last line, which has no newline, is read as %q", last.Text)
	}
	headings := 0
	for _, p := range d.Passages {
		if p.Place.Paragraph > 0 && p.Place.Sentence == 0 && !strings.HasSuffix(p.Text, "。") {
			headings++
		}
	}
	if headings != 8 {
		t.Errorf("%d headings run into their paragraph, not eight", headings)
	}
}

// TestAllPlans reads every plan at hand.
func TestAllPlans(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(plans, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) == 0 {
		if os.Getenv("PLANGRAPH_REQUIRE_PLANS") != "" {
			t.Fatalf("%s holds no plan", plans)
		}
		t.Logf("left out: %s holds no plan", plans)
	}
	for _, path := range paths {
		if d := parse(t, path); len(d.Passages) < 200 {
			t.Errorf("%s yields only %d passages", path, len(d.Passages))
		} else {
			checkOffsets(t, d)
		}
	}
}

func checkOffsets(t *testing.T, d *document.Document) {
	t.Helper()
	runes := []rune(d.Text)
	end := 0
	for i, p := range d.Passages {
		if p.Start < end || p.End <= p.Start || p.End > len(runes) || string(runes[p.Start:p.End]) != p.Text {
			t.Fatalf("passage %s is not the slice %d-%d", p.Place, p.Start, p.End)
		}
		if i > 0 && d.Passages[i-1].Place.Compare(p.Place) >= 0 {
			t.Fatalf("%s does not come behind %s", p.Place, d.Passages[i-1].Place)
		}
		if p.Section >= len(d.Sections) {
			t.Fatalf("%s is in section %d of %d", p.Place, p.Section, len(d.Sections))
		}
		end = p.End
	}
}

func FuzzParse(f *testing.F) {
	data, err := os.ReadFile("testdata/invented.txt")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte("一、《。》(一)“。”的\r\n　　二、"))
	f.Add(asHTML([]string{"一、回顾", "新增绿道11公里。"}))
	for _, name := range []string{"invented.pdf", "scanned.pdf", "locked.pdf"} {
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if d, err := document.Parse(data); err == nil {
			checkOffsets(t, d)
		}
	})
}

// FuzzWord reads Word documents of any parts.
func FuzzWord(f *testing.F) {
	f.Add(`<w:document xmlns:w="urn:w"><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>回顾</w:t></w:r></w:p></w:document>`,
		`<w:numbering xmlns:w="urn:w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
		`<w:styles xmlns:w="urn:w"><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`)
	f.Fuzz(func(t *testing.T, text, numbers, styles string) {
		d, err := document.Parse(docxOf(t, map[string]string{"word/document.xml": text, "word/numbering.xml": numbers, "word/styles.xml": styles}))
		if err == nil {
			checkOffsets(t, d)
		}
	})
}

func FuzzPlace(f *testing.F) {
	f.Add("3/1/2/4")
	f.Fuzz(func(t *testing.T, text string) {
		place, err := document.ParsePlace(text)
		if err != nil {
			return
		}
		if again, err := document.ParsePlace(place.String()); err != nil || again != place {
			t.Fatalf("%q became %s and then %s, %v", text, place, again, err)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	data, err := os.ReadFile("testdata/invented.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := document.Parse(data); err != nil {
			b.Fatal(err)
		}
	}
}
