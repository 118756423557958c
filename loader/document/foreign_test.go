package document_test

import (
	"errors"
	"strings"
	"testing"

	"plangraph/loader/document"
)

const foreign = "2034 Report on the Work of the Linjiang District Government\n\nGrowth was strong, e.g. 5 percent. Two parks opened.\nWork goes on. "

func TestForeign(t *testing.T) {
	text := foreign + strings.Repeat("The district builds what its people ask for. ", 6)
	doc, err := document.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if !doc.Foreign || doc.Year != 2034 || len(doc.Passages) != 10 {
		t.Errorf("read as %+v", doc)
	}
	runes := []rune(doc.Text)
	for _, p := range doc.Passages {
		if string(runes[p.Start:p.End]) != p.Text {
			t.Errorf("%q does not stand at %d to %d", p.Text, p.Start, p.End)
		}
	}
	if got := doc.Passages[1]; got.Text != "Growth was strong, e.g. 5 percent." || got.Place != (document.Place{Paragraph: 1, Sentence: 1}) {
		t.Errorf("the first sentence is %+v", got)
	}
	if _, err := document.Parse([]byte(strings.Replace(text, "Report on the Work", "Tale of the Woes", 1))); !errors.Is(err, document.ErrNotAPlan) {
		t.Errorf("a tale gave %v", err)
	}
}
