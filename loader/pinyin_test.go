package loader

import (
	"slices"
	"strings"
	"testing"
)

func TestPinyin(t *testing.T) {
	words := strings.Fields(pinyinOf([]string{"中芯国际", "5G重庆", "SMIC"}))
	for _, want := range []string{"zhongxinguoji", "xinguoji", "zxgj", "gj", "5gchongqing", "5gzhongqing", "5gcq"} {
		if !slices.Contains(words, want) {
			t.Errorf("%s is not among %v", want, words)
		}
	}
	if slices.Contains(words, "smic") || !slices.IsSorted(words) {
		t.Errorf("gave %v", words)
	}
}

// TestPinyinOfALongName keeps the words of a name that is no name in bounds.
func TestPinyinOfALongName(t *testing.T) {
	if got := len(pinyinOf([]string{strings.Repeat("重行长", 10_000)})); got > 1<<20 {
		t.Errorf("a name of 30,000 characters gave %d bytes of pinyin", got)
	}
}
