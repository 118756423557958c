package export_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"plangraph/graph/export"
)

// empty is a graph without anything in it.
type empty struct{}

func (empty) Dump(_ context.Context, _ []string, _ map[string]any, begin func(string) error, _ func(int, []any) error) error {
	return begin("0123456789abcdef")
}

// TestParts holds that networks are the same each time, and say which part of a graph they
// are.
func TestParts(t *testing.T) {
	facts := false
	for _, name := range []string{"graphml", "gexf"} {
		format, err := export.Named(name)
		if err != nil {
			t.Fatal(err)
		}
		keys := map[string]bool{}
		for range 20 {
			var out bytes.Buffer
			if _, err := format.Write(t.Context(), empty{}, export.Filter{Intended: &facts}, &out); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(out.String(), "intended&#34;:false") {
				t.Fatalf("%s does not say that it holds facts alone:\n%s", name, out.String())
			}
			_, after, _ := strings.Cut(out.String(), " A part: ") // behind the time
			keys[after] = true
		}
		if len(keys) != 1 {
			t.Errorf("%s has %d forms", name, len(keys))
		}
	}
}
