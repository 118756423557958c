package cypher

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestCursorRoundTrip(t *testing.T) {
	for _, keys := range [][]any{
		{"云巴1号线一期", "project-1"},
		{nil, int64(-5), 304.25, true, "\"\\\x00\n<é", "id"},
		{int64(1) << 60, "id"},
	} {
		got, err := decodeCursor(encodeCursor("some,order", keys), "some,order", len(keys))
		if err != nil || !cmp.Equal(got, keys) {
			t.Errorf("%v came back as %v, %v", keys, got, err)
		}
	}
}

// FuzzCursor finds cursors that crash the decoder or come back otherwise than
// they went in.
func FuzzCursor(f *testing.F) {
	f.Add("WyJuYW1lLGlkIiwi5LqR5be0IiwicHJvamVjdC0xIl0", "name,id", 2)
	f.Add("", "", 0)
	f.Fuzz(func(t *testing.T, cursor, order string, keys int) {
		values, err := decodeCursor(cursor, order, keys)
		if err != nil {
			return
		}
		if len(values) != keys {
			t.Fatalf("%d keys of %d", len(values), keys)
		}
		again, err := decodeCursor(encodeCursor(order, values), order, keys)
		if err != nil || !cmp.Equal(again, values) {
			t.Fatalf("%v became %v, %v", values, again, err)
		}
	})
}

// FuzzString holds appendString against encoding/json.
func FuzzString(f *testing.F) {
	f.Add("云巴\"\\\x00\x1f\u2028<>\xff")
	f.Fuzz(func(t *testing.T, s string) {
		var got string
		if err := json.Unmarshal(appendString(nil, s), &got); err != nil {
			t.Fatalf("%q is no JSON: %v", appendString(nil, s), err)
		}
		want := s
		if !utf8.ValidString(s) {
			want = string([]rune(s))
		}
		if got != want {
			t.Fatalf("%q became %q", want, got)
		}
	})
}
