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
