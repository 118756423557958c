package limits_test

import (
	"strings"
	"testing"
	"time"

	"plangraph/server/limits"
)

// FuzzText holds that looking at a text never panics and takes no time worth
// speaking of, whatever it is.
func FuzzText(f *testing.F) {
	for _, text := range []string{
		"", "{ revision }", "query($n: Int = 3) { projects(first: $n) { nodes { ...A } } } fragment A on Project { name }",
		"{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A }", `{ search(text: """a\"""b""") { totalCount } }`,
		"{ a: revision @skip(if: true) @include(if: false) ... on Query @a { b: revision } }", "subscription { loadProgress(load: \"x\") { id } }",
		strings.Repeat("{a", 400), strings.Repeat("[", 900), `{ entities(where: {a: [{b: [1, 2.5e3, null, ENUM, "\u00e9"]}]}) { id } }`, "#" + strings.Repeat("x", 16<<10-1),
		strings.Repeat("fragment A on B{...A}", 80), "{a(b:$c)}\x00\ufeff\u2028",
	} {
		f.Add(text)
	}
	bounds := limits.Default()
	f.Fuzz(func(t *testing.T, text string) {
		took := time.Hour
		for range 3 { // others may have had the processor
			begin := time.Now()
			_ = bounds.Text(text)
			if took = min(took, time.Since(begin)); took < 100*time.Millisecond {
				break
			}
		}
		if took >= 100*time.Millisecond {
			t.Errorf("%d bytes took %v", len(text), took)
		}
		if problem := bounds.Text(text); problem != nil && (problem.Message == "" || problem.Extensions["code"] == nil) {
			t.Errorf("refused without a word or a code: %+v", problem)
		}
	})
}
