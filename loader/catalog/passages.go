package catalog

import (
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/token"

	"plangraph/graph/model"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// longestWords bounds a piece of text that a fact rests on, in characters: the
// catalog points at a document and does not copy it.
const longestWords = 24

// passageEntry holds the facts of one passage.
type passageEntry struct {
	At           word               `yaml:"at"`
	Mentions     []mentionEntry     `yaml:"mentions"`
	Links        []linkEntry        `yaml:"links"`
	Observations []observationEntry `yaml:"observations"`
	Statuses     []statusEntry      `yaml:"statuses"`
}

type mentionEntry struct {
	Of   word `yaml:"of"`
	Text word `yaml:"text"`
}

// grounds is what every fact that rests on words has.
type grounds struct {
	Words    []word `yaml:"words"`
	Heading  bool   `yaml:"heading"` // one end is named in the heading alone
	Intended bool   `yaml:"intended"`
}

type linkEntry struct {
	Type    word    `yaml:"type"`
	From    word    `yaml:"from"`
	To      word    `yaml:"to"`
	Grounds grounds `yaml:",inline"`
}

type statusEntry struct {
	Of      word    `yaml:"of"`
	Status  word    `yaml:"status"`
	Year    word    `yaml:"year"`
	Grounds grounds `yaml:",inline"`
}

// passageReader turns the entries of one plan into facts.
type passageReader struct {
	*reader
	file string
	plan *Plan
	seen map[document.Place]bool
}

func (p *passageReader) read(entry passageEntry) {
	place, ok := p.place(entry.At)
	if !ok {
		return
	}
	if p.seen[place] {
		p.report(p.file, entry.At.token, entry.At.value+" is there twice", "put its facts together")
		return
	}
	p.seen[place] = true
	for _, m := range entry.Mentions {
		p.mention(place, m)
	}
	for _, l := range entry.Links {
		p.link(place, l)
	}
	for _, o := range entry.Observations {
		p.observation(place, o)
	}
	for _, s := range entry.Statuses {
		p.status(place, s)
	}
}

func (p *passageReader) place(at word) (document.Place, bool) {
	place, err := document.ParsePlace(at.value)
	if err != nil {
		p.wrong(at.token, err.Error(), "write part/section/paragraph/sentence, such as 1/2/3/1")
	}
	return place, err == nil
}

func (p *passageReader) wrong(at *token.Token, what, remedy string) {
	p.report(p.file, at, what, remedy)
}

func (p *passageReader) mention(place document.Place, entry mentionEntry) {
	ref, ok := p.refer(p.file, entry.Of)
	if !ok {
		return
	}
	text := entry.Text.value
	if text == "" {
		text = ref.Name
	}
	p.plan.Facts.Mentions = append(p.plan.Facts.Mentions, fact.Mention{Entity: ref, Place: place, Text: text})
}

func (p *passageReader) link(place document.Place, entry linkEntry) {
	linkType := model.LinkType(entry.Type.value)
	if !linkType.IsValid() {
		p.wrong(entry.Type.token, fmt.Sprintf("%q is no type of link", entry.Type.value), "write one of "+list(model.AllLinkType))
		return
	}
	from, okFrom := p.refer(p.file, entry.From)
	to, okTo := p.refer(p.file, entry.To)
	support, ok := p.support(place, entry.Grounds, entry.From.token)
	if !okFrom || !okTo || !ok {
		return
	}
	if !p.ontology.Allowed(linkType, from.Kind, to.Kind) {
		p.wrong(entry.From.token, fmt.Sprintf("%s cannot lead from kind %s to kind %s", linkType, lower(from.Kind), lower(to.Kind)), "turn it round, or choose another type")
		return
	}
	p.plan.Facts.Links = append(p.plan.Facts.Links, fact.Link{Type: linkType, Source: from, Target: to, Support: support})
}

func (p *passageReader) status(place document.Place, entry statusEntry) {
	of, okOf := p.refer(p.file, entry.Of, model.EntityKindProject, model.EntityKindInstitution, model.EntityKindArea)
	support, ok := p.support(place, entry.Grounds, entry.Of.token)
	year, okYear := p.year(entry.Year, entry.Of.token)
	if !okOf || !ok || !okYear {
		return
	}
	status := model.ProjectStatus(entry.Status.value)
	if !status.IsValid() {
		p.wrong(entry.Of.token, fmt.Sprintf("%q is no status", entry.Status.value), "write one of "+list(model.AllProjectStatus))
		return
	}
	if year >= p.plan.Meta.Year && !support.Intended {
		p.wrong(entry.Of.token, fmt.Sprintf("a status of %d is an aim of this plan", year), "add intended: true")
		return
	}
	p.plan.Facts.Statuses = append(p.plan.Facts.Statuses, fact.Status{Of: of, Status: status, Year: year, Support: support})
}

// support reads the words that a fact rests on.
func (p *passageReader) support(place document.Place, entry grounds, at *token.Token) (fact.Support, bool) {
	if len(entry.Words) == 0 {
		p.wrong(at, "the fact names no words of its passage", "add words: with the exact words that state it, in their order")
		return fact.Support{}, false
	}
	for _, w := range entry.Words {
		if w.value == "" || len([]rune(w.value)) > longestWords {
			p.wrong(w.token, fmt.Sprintf("words hold 1 to %d characters", longestWords), "keep what states the fact, in several pieces if need be")
			return fact.Support{}, false
		}
	}
	return fact.Support{
		Place: place, Words: words(entry.Words), Method: model.MethodCurated, Confidence: 1, Intended: entry.Intended,
	}, true
}

// rejectionEntry is a fact of a rule that a reader found wrong.
type rejectionEntry struct {
	At     word `yaml:"at"`
	Fact   word `yaml:"fact"`
	Of     word `yaml:"of"`
	Type   word `yaml:"type"`
	From   word `yaml:"from"`
	To     word `yaml:"to"`
	Status word `yaml:"status"`
	Reason word `yaml:"reason"`
}

func (p *passageReader) reject(entry rejectionEntry) {
	place, ok := p.place(entry.At)
	if !ok {
		return
	}
	rejection := Rejection{Place: place, Fact: FactKind(entry.Fact.value), Reason: entry.Reason.value}
	if rejection.Reason == "" {
		p.wrong(entry.At.token, "the rejection gives no reason", "add reason:")
	}
	switch rejection.Fact {
	case FactMention, FactObservation, FactStatus:
		rejection.Of, _ = p.refer(p.file, entry.Of)
		rejection.Status = model.ProjectStatus(entry.Status.value)
	case FactLink:
		rejection.LinkType = model.LinkType(entry.Type.value)
		if !rejection.LinkType.IsValid() {
			p.wrong(entry.At.token, fmt.Sprintf("%q is no type of link", entry.Type.value), "write one of "+list(model.AllLinkType))
		}
		rejection.From, _ = p.refer(p.file, entry.From)
		rejection.To, _ = p.refer(p.file, entry.To)
	default:
		p.wrong(entry.At.token, fmt.Sprintf("%q is no kind of fact", entry.Fact.value), "write fact: mention, link, observation or status")
	}
	p.plan.Rejected = append(p.plan.Rejected, rejection)
}

func list[T ~string](values []T) string {
	names := make([]string, len(values))
	for i, value := range values {
		names[i] = string(value)
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}
