// Package coverage says how much of a document its facts cover: the share of its
// sentences and of its numbers that yielded something, and those that did not.
package coverage

import (
	"slices"

	"plangraph/loader/document"
	"plangraph/loader/extract"
	"plangraph/loader/fact"
)

// Coverage is how much of a document facts rest on. A sentence is a passage that is
// no heading; a number is a figure with its unit, as extract.Quantities reads them in
// sentences, and it is read where an observation rests on it.
type Coverage struct {
	Sentences          int      `json:"sentences"`
	SentencesWithFacts int      `json:"sentencesWithFacts"`
	ShareOfSentences   float64  `json:"shareOfSentences"` // 0 to 1
	Numbers            int      `json:"numbers"`
	NumbersRead        int      `json:"numbersRead"`
	ShareOfNumbers     float64  `json:"shareOfNumbers"` // 0 to 1
	Missed             []Missed `json:"missed"`         // in the order of the text
}

// Missed is a sentence that yielded nothing, or holds a number that was not read.
type Missed struct {
	Passage string   `json:"passage"` // the passage's id, once it is known
	Place   string   `json:"place"`
	Stated  bool     `json:"stated"` // the sentence yielded something
	Numbers []Number `json:"numbers"`
}

// Number is a number that was not read: characters of its passage, the end exclusive.
type Number struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// Of measures a document against its facts.
func Of(doc *document.Document, facts fact.Set) *Coverage {
	stated, figures := map[document.Place]bool{}, map[document.Place][]fact.Span{}
	for _, m := range facts.Mentions {
		stated[m.Place] = true
	}
	for _, l := range facts.Links {
		stated[l.Support.Place] = true
	}
	for _, o := range facts.Observations {
		stated[o.Support.Place] = true
		figures[o.Support.Place] = append(figures[o.Support.Place], o.Support.Span)
	}
	for _, s := range facts.Statuses {
		stated[s.Support.Place] = true
	}
	c := &Coverage{Missed: []Missed{}}
	for _, passage := range doc.Passages {
		if passage.Place.Sentence > 0 {
			c.count(passage, stated[passage.Place], figures[passage.Place])
		}
	}
	c.ShareOfSentences, c.ShareOfNumbers = share(c.SentencesWithFacts, c.Sentences), share(c.NumbersRead, c.Numbers)
	return c
}

// count adds a sentence.
func (c *Coverage) count(passage document.Passage, stated bool, figures []fact.Span) {
	c.Sentences++
	if stated {
		c.SentencesWithFacts++
	}
	missed := Missed{Place: passage.Place.String(), Stated: stated, Numbers: []Number{}}
	words := []rune(passage.Text)
	for _, span := range extract.Numbers(passage) {
		c.Numbers++
		if slices.ContainsFunc(figures, func(f fact.Span) bool { return f.Start < span.End && span.Start < f.End }) {
			c.NumbersRead++
			continue
		}
		missed.Numbers = append(missed.Numbers, Number{string(words[span.Start:span.End]), span.Start, span.End})
	}
	if !stated || len(missed.Numbers) > 0 {
		c.Missed = append(c.Missed, missed)
	}
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
