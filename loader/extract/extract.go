// Package extract finds mentions and facts in a plan's text by rules. It is
// pure: a document, a catalog and the plan's own data give the same facts
// every time. A rule prefers silence to a guess; what it misses, curated facts
// cover.
package extract

import (
	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// Extract reads a document and gives what the rules find, in the order of the
// text: every fact has the method RULE, the rule's name and confidence, and
// the span in its passage that it rests on.
func Extract(doc *document.Document, cat *catalog.Catalog, plan catalog.PlanMeta) fact.Set {
	lexicon := newLexicon(cat, plan)
	tenses := tensesOf(doc, plan)
	var set fact.Set
	for _, passage := range doc.Passages {
		r := newReading(lexicon, passage, tenses.at(passage.Place))
		r.findMentions()
		for _, m := range r.mentions {
			set.Mentions = append(set.Mentions, fact.Mention{Entity: m.ref, Place: passage.Place, Text: textOf(passage, r.outer(m.span)), Span: r.outer(m.span), Rule: m.rule})
		}
		if passage.Place.Sentence == 0 {
			continue
		}
		for _, rule := range rules {
			rule.find(r, finding{rule, r, &set})
		}
	}
	return set
}

// textOf gives the words of a span as the passage has them.
func textOf(passage document.Passage, span fact.Span) string {
	return string([]rune(passage.Text)[span.Start:span.End])
}

// rule is one way to find facts in a passage.
type rule struct {
	name       string
	confidence float64
	find       func(*reading, finding)
}

// finding takes what a rule finds in a passage.
type finding struct {
	rule rule
	r    *reading
	set  *fact.Set
}

func (f finding) support(span fact.Span, intended bool) fact.Support {
	return fact.Support{
		Place: f.r.place, Span: f.r.outer(span), Method: model.MethodRule, Rule: f.rule.name,
		Confidence: f.rule.confidence, Verified: true, Intended: intended,
	}
}

// link states a link, once a passage.
func (f finding) link(linkType model.LinkType, source, target fact.Ref, span fact.Span, intended bool) {
	if source == target || f.r.linked(linkType, source, target) {
		return
	}
	f.set.Links = append(f.set.Links, fact.Link{Type: linkType, Source: source, Target: target, Support: f.support(span, intended)})
}

// status states a status, once a passage and entity.
func (f finding) status(of fact.Ref, status model.ProjectStatus, span fact.Span, intended bool) {
	year := f.r.tense.year
	if intended {
		year = f.r.lexicon.plan.Year
	}
	f.set.Statuses = append(f.set.Statuses, fact.Status{Of: of, Status: status, Year: year, Support: f.support(span, intended)})
}
