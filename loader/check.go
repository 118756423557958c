package loader

import (
	"cmp"
	"fmt"
	"slices"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/extract"
	"plangraph/loader/fact"
)

// Refusal is a curated fact that its sentence does not hold.
type Refusal struct {
	Place  string `json:"place"`
	Fact   string `json:"fact"`
	Reason string `json:"reason"`
}

// checker holds curated facts against the document that they are said to be in.
type checker struct {
	passages map[document.Place][]rune
	named    map[document.Place]map[fact.Ref]bool // by paragraph, headings above included
	own      map[fact.Ref]bool                    // the plan's district and those above it
	kept     fact.Set
	refused  []Refusal
}

// check keeps the curated facts that hold, with their spans, and says of the
// others why they do not.
func check(doc *document.Document, cat *catalog.Catalog, plan *catalog.Plan) (fact.Set, []Refusal) {
	c := &checker{passages: map[document.Place][]rune{}, named: map[document.Place]map[fact.Ref]bool{}, own: map[fact.Ref]bool{}}
	for _, passage := range doc.Passages {
		c.passages[passage.Place] = []rune(passage.Text)
	}
	for district, ok := plan.Meta.District, true; ok && !c.own[district]; district, ok = cat.Superior(district) {
		c.own[district] = true
	}
	c.mentions(plan.Facts.Mentions)
	for _, link := range plan.Facts.Links {
		what := fmt.Sprintf("%s %s → %s", link.Type, link.Source, link.Target)
		if c.hold(what, &link.Support, link.Source, link.Target) {
			c.kept.Links = append(c.kept.Links, link)
		}
	}
	for _, observation := range plan.Facts.Observations {
		what := fmt.Sprintf("%s %d", observation.Indicator, observation.Year)
		ends := []fact.Ref{}
		if observation.Subject != nil {
			ends = append(ends, *observation.Subject)
		}
		if !c.hold(what, &observation.Support, ends...) {
			continue
		}
		if err := extract.CheckFigures(observation); err != nil {
			c.refuse(observation.Support.Place, what, err.Error())
			continue
		}
		c.kept.Observations = append(c.kept.Observations, observation)
	}
	for _, status := range plan.Facts.Statuses {
		if c.hold(fmt.Sprintf("%s %s %d", status.Of, status.Status, status.Year), &status.Support, status.Of) {
			c.kept.Statuses = append(c.kept.Statuses, status)
		}
	}
	return c.kept, c.refused
}

func (c *checker) refuse(place document.Place, what, reason string) {
	c.refused = append(c.refused, Refusal{place.String(), what, reason})
}

// hold finds a fact's words in its passage, in order, and its ends among what
// the paragraph and the headings above it name.
func (c *checker) hold(what string, support *fact.Support, ends ...fact.Ref) bool {
	text, ok := c.passages[support.Place]
	if !ok {
		c.refuse(support.Place, what, "the document has no passage at this place")
		return false
	}
	from := 0
	for i, word := range support.Words {
		at := index(text[from:], []rune(word))
		if at < 0 {
			c.refuse(support.Place, what, fmt.Sprintf("the sentence does not hold %q", word))
			return false
		}
		if i == 0 {
			support.Span.Start = from + at
		}
		from += at + len([]rune(word))
		support.Span.End = max(support.Span.End, from)
		from = from - len([]rune(word)) + 1 // words may overlap
	}
	for _, end := range ends {
		if !c.own[end] && !c.isNamed(support.Place, end) {
			c.refuse(support.Place, what, fmt.Sprintf("neither the paragraph nor a heading above it names %s", end))
			return false
		}
	}
	support.Verified = true
	return true
}

func (c *checker) isNamed(place document.Place, ref fact.Ref) bool {
	for _, above := range []document.Place{
		{Part: place.Part, Section: place.Section, Paragraph: place.Paragraph},
		{Part: place.Part, Section: place.Section},
		{Part: place.Part},
		{},
	} {
		if c.named[above][ref] {
			return true
		}
	}
	return false
}

// mentions finds each curated mention's text. Of several mentions in a
// passage the longer come first, and a text inside a longer one is not found
// again.
func (c *checker) mentions(mentions []fact.Mention) {
	byPlace := map[document.Place][]fact.Mention{}
	for _, mention := range mentions {
		byPlace[mention.Place] = append(byPlace[mention.Place], mention)
		paragraph := document.Place{Part: mention.Place.Part, Section: mention.Place.Section, Paragraph: mention.Place.Paragraph}
		if c.named[paragraph] == nil {
			c.named[paragraph] = map[fact.Ref]bool{}
		}
		c.named[paragraph][mention.Entity] = true
	}
	places := make([]document.Place, 0, len(byPlace))
	for place := range byPlace {
		places = append(places, place)
	}
	slices.SortFunc(places, document.Place.Compare)
	for _, place := range places {
		list := byPlace[place]
		slices.SortStableFunc(list, func(a, b fact.Mention) int { return cmp.Compare(len(b.Text), len(a.Text)) })
		taken := map[int]fact.Mention{}
		for _, mention := range list {
			c.mention(place, mention, taken)
		}
	}
	slices.SortStableFunc(c.kept.Mentions, func(a, b fact.Mention) int {
		return cmp.Or(a.Place.Compare(b.Place), a.Span.Start-b.Span.Start)
	})
}

func (c *checker) mention(place document.Place, mention fact.Mention, taken map[int]fact.Mention) {
	text, words := c.passages[place], []rune(mention.Text)
	found := false
	for from := 0; ; {
		at := index(text[from:], words)
		if at < 0 {
			break
		}
		start := from + at
		from = start + 1
		if other, inside := taken[start]; inside && (len([]rune(other.Text)) > len(words) || other.Entity == mention.Entity) {
			found = found || other.Text != mention.Text // it stands there, as a part of a longer name
			continue
		}
		for i := range words {
			taken[start+i] = mention
		}
		mention.Span = fact.Span{Start: start, End: start + len(words)}
		c.kept.Mentions = append(c.kept.Mentions, mention)
		found = true
	}
	if !found {
		c.refuse(place, "mention of "+mention.Entity.String(), fmt.Sprintf("the sentence does not hold %q", mention.Text))
	}
}

// allowed leaves out links of rules between kinds that the ontology does not
// link so, and says which. The catalog has checked its own.
func allowed(known *ontology.Ontology, found fact.Set) (fact.Set, []Refusal) {
	var refused []Refusal
	links := found.Links
	found.Links = nil
	for _, link := range links {
		if known.Allowed(link.Type, link.Source.Kind, link.Target.Kind) {
			found.Links = append(found.Links, link)
			continue
		}
		refused = append(refused, Refusal{
			link.Support.Place.String(), fmt.Sprintf("%s %s → %s", link.Type, link.Source, link.Target),
			fmt.Sprintf("the rule %s links kinds that no %s may link", link.Support.Rule, link.Type),
		})
	}
	return found, refused
}

// index gives the place of words in text, -1 where they do not stand there.
func index(text, words []rune) int {
	for i := 0; len(words) > 0 && i+len(words) <= len(text); i++ {
		if slices.Equal(text[i:i+len(words)], words) {
			return i
		}
	}
	return -1
}

// quote cuts a span out of a passage.
func quote(passage string, span fact.Span) string {
	runes := []rune(passage)
	return string(runes[min(span.Start, len(runes)):min(span.End, len(runes))])
}

// describe writes what a set holds, for the report.
func describe(set fact.Set) Found {
	found := Found{
		Mentions: len(set.Mentions), Links: len(set.Links),
		Observations: len(set.Observations), Statuses: len(set.Statuses), ByMethod: []MethodCount{},
	}
	count := func(support fact.Support) {
		methods := []model.Method{support.Method}
		if support.Method == model.MethodCurated && support.Rule != "" {
			methods = append(methods, model.MethodRule)
		}
		known := slices.IndexFunc(found.ByMethod, func(c MethodCount) bool { return slices.Equal(c.Methods, methods) })
		if known < 0 {
			known = len(found.ByMethod)
			found.ByMethod = append(found.ByMethod, MethodCount{Methods: methods})
		}
		found.ByMethod[known].Facts++
	}
	for _, link := range set.Links {
		count(link.Support)
	}
	for _, observation := range set.Observations {
		count(observation.Support)
	}
	for _, status := range set.Statuses {
		count(status.Support)
	}
	return found
}
