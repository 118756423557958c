package coverage_test

import (
	"reflect"
	"testing"

	"plangraph/loader/coverage"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

func TestOf(t *testing.T) {
	at := func(sentence int) document.Place {
		return document.Place{Part: 1, Paragraph: sentence, Sentence: min(sentence, 1)}
	}
	doc := &document.Document{Passages: []document.Passage{
		{Place: at(0), Text: "一、回顾12个方面"}, // a heading
		{Place: at(1), Text: "新增绿道11公里、公园3个。"},
		{Place: at(2), Text: "稳中有进。"},
		{Place: at(3), Text: "青溪高新区挂牌。"},
	}}
	facts := fact.Set{
		Mentions:     []fact.Mention{{Place: at(3), Span: fact.Span{End: 5}}},
		Observations: []fact.Observation{{Support: fact.Support{Place: at(1), Span: fact.Span{Start: 2, End: 8}}}},
	}
	want := &coverage.Coverage{
		Sentences: 3, SentencesWithFacts: 2, ShareOfSentences: 2.0 / 3, Numbers: 2, NumbersRead: 1, ShareOfNumbers: 0.5,
		Missed: []coverage.Missed{
			{Place: "1/0/1/1", Stated: true, Numbers: []coverage.Number{{Text: "3个", Start: 11, End: 13}}},
			{Place: "1/0/2/1", Numbers: []coverage.Number{}},
		},
	}
	if got := coverage.Of(doc, facts); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := coverage.Of(&document.Document{}, fact.Set{}); got.ShareOfNumbers != 0 || got.Sentences != 0 {
		t.Errorf("of nothing %+v", got)
	}
}
