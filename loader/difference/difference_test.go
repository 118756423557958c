package difference_test

import (
	"reflect"
	"strings"
	"testing"

	"plangraph/graph/store"
	"plangraph/loader/difference"
)

func TestBetween(t *testing.T) {
	before := []store.StatedFact{
		{Group: "mention", About: "project/旧港"},
		{Group: "observation", About: "indicator/绿道  ACTUAL 2030 ", Says: "11 公里", Words: "11公里"},
		{Group: "status", About: "project/旧港 2030", Says: "UNDER_CONSTRUCTION"},
		{Group: "link", About: "PART_OF area/a area/b", Says: ""},
	}
	now := []store.StatedFact{
		{Group: "mention", About: "project/旧港"},
		{Group: "mention", About: "project/旧港"},
		{Group: "mention", About: "project/新港", Words: "新港"},
		{Group: "observation", About: "indicator/绿道  ACTUAL 2030 ", Says: "12 公里", Words: "12公里"},
		{Group: "status", About: "project/旧港 2030", Says: "UNDER_CONSTRUCTION"},
	}
	got := difference.Between(before, now)
	want := &difference.Difference{
		Added:   []difference.Change{{Group: "mention", About: "project/新港", Words: "新港"}},
		Changed: []difference.Change{{Group: "observation", About: "indicator/绿道  ACTUAL 2030 ", Before: "11 公里", Now: "12 公里", Words: "12公里"}},
		Gone:    []difference.Change{{Group: "link", About: "PART_OF area/a area/b"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	var text strings.Builder
	if _, err := got.WriteTo(&text); err != nil || !strings.Contains(text.String(), "~ observation indicator/绿道 ACTUAL 2030: 11 公里 → 12 公里") {
		t.Errorf("prints %s, %v", &text, err)
	}
	if same := difference.Between(before, before); !same.Empty() {
		t.Errorf("with itself: %+v", same)
	}
	if figures := difference.Figures([]any{1.5, "亿元", "AT_LEAST", -3.0, "EXACT", "第2"}); figures != "1.5 亿元 AT_LEAST -3 % 第2" {
		t.Errorf("figures are written %s", figures)
	}
}
