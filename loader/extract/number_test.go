package extract

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"plangraph/graph/model"
)

// numberCase is one case of testdata/numbers.yaml.
type numberCase struct {
	Text string
	Want []readNumber
}

type readNumber struct {
	Text       string
	Value      float64
	Unit       string
	Comparator model.Comparator
	Growth     bool
}

func TestQuantities(t *testing.T) {
	var cases []numberCase
	readYAML(t, "testdata/numbers.yaml", &cases)
	for _, c := range cases {
		t.Run(c.Text, func(t *testing.T) {
			for i := range c.Want {
				if c.Want[i].Comparator == "" {
					c.Want[i].Comparator = model.ComparatorExact
				}
			}
			var got []readNumber
			runes := []rune(c.Text)
			for _, q := range Quantities(c.Text) {
				got = append(got, readNumber{string(runes[q.Span.Start:q.Span.End]), q.Value, q.Unit, q.Comparator, q.Growth})
			}
			if diff := cmp.Diff(c.Want, got); diff != "" {
				t.Errorf("quantities of %s (-want +got):\n%s", c.Text, diff)
			}
		})
	}
}

func TestParseQuantity(t *testing.T) {
	quantity, err := ParseQuantity("超1.1万套")
	if err != nil || quantity.Value != 11000 || quantity.Unit != "套" || quantity.Comparator != model.ComparatorMoreThan {
		t.Errorf("ParseQuantity(超1.1万套) = %+v, %v", quantity, err)
	}
	for _, text := range []string{"", "十四五", "新增5家", "5家、6家", "2022年"} {
		if _, err := ParseQuantity(text); err == nil || !strings.Contains(err.Error(), "write a number with its unit") {
			t.Errorf("ParseQuantity(%q): error %v does not say what to write", text, err)
		}
	}
}

// FuzzQuantities checks that spans are in order, within the text and begin
// and end on the words that were read.
func FuzzQuantities(f *testing.F) {
	for _, text := range []string{"增长14.0%", "超1.1万套", "16和140微克/立方米", "近千家", "1+1+10+N+6", "“零增量”", "5.36万亿元", "1,234,567人", "控制在3%以内"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		end := 0
		for _, q := range Quantities(text) {
			if q.Span.Start < end || q.Span.End <= q.Span.Start || q.Span.End > len([]rune(text)) {
				t.Fatalf("%q: span %+v after %d", text, q.Span, end)
			}
			if q.Number.Start < q.Span.Start || q.Number.End > q.Span.End {
				t.Fatalf("%q: number %+v outside its span %+v", text, q.Number, q.Span)
			}
			if !q.Comparator.IsValid() {
				t.Fatalf("%q: comparator %q", text, q.Comparator)
			}
			end = q.Span.End
		}
	})
}

func readYAML(t *testing.T, path string, into any) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.UnmarshalWithOptions(data, into, yaml.Strict()); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}
