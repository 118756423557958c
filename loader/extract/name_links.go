package extract

import (
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
)

// relatedKinds are the kinds that may be of an industry.
var relatedKinds = []model.EntityKind{
	model.EntityKindProject, model.EntityKindArea, model.EntityKindInstitution,
	model.EntityKindPolicy, model.EntityKindEvent, model.EntityKindAward,
}

// industryInName relates what a passage names to the industries in its name:
// 生物医药产业加速器 is of 生物医药, and a fund for it works in it.
func industryInName(r *reading, f finding) {
	for _, m := range r.mentions {
		linkType := model.LinkTypeRelatesTo
		if m.ref.Kind == model.EntityKindCompany {
			linkType = model.LinkTypeOperatesIn
		} else if !slices.Contains(relatedKinds, m.ref.Kind) {
			continue
		}
		for _, industry := range r.lexicon.industriesIn(m.ref.Name) {
			f.link(linkType, m.ref, industry, m.span, false)
		}
	}
}

// industriesIn gives the industries that a name holds, none inside another.
func (l *lexicon) industriesIn(name string) []fact.Ref {
	var found []fact.Ref
	runes := []rune(name)
	for at := 0; at < len(runes); {
		isIndustry := func(s spelling) bool {
			return s.ref.Kind == model.EntityKindIndustry && !s.ambiguous && len([]rune(s.text)) > 2
		}
		spellings, end := l.trie.longest(runes, at, func(s []spelling, _ int) bool { return slices.ContainsFunc(s, isIndustry) })
		if len(spellings) == 0 || strings.HasPrefix(string(runes[end:]), "大学") {
			at++
			continue
		}
		found = append(found, spellings[slices.IndexFunc(spellings, isIndustry)].ref)
		at = end
	}
	return found
}

// placeInName places what a passage names in the plan's own district, or in
// one below it, where the words of the passage say so: 坪山X, 区X.
func placeInName(r *reading, f finding) {
	for _, m := range r.mentions {
		linkType := placeLink(m.ref.Kind)
		if linkType == "" {
			continue
		}
		district, ok := r.lexicon.ownPlace(r.text(m.span), m.ref)
		if !ok {
			continue
		}
		f.link(linkType, m.ref, district, m.span, false)
		if whole, ok := r.lexicon.wholeOf(m.ref); ok && placeLink(whole.Kind) != "" {
			f.link(placeLink(whole.Kind), whole, district, m.span, false)
		}
	}
}

// placeLink gives the type of link from a kind to the district that holds it,
// empty for kinds that have no place.
func placeLink(kind model.EntityKind) model.LinkType {
	switch kind {
	case model.EntityKindProject, model.EntityKindInstitution, model.EntityKindEvent:
		return model.LinkTypeLocatedIn
	case model.EntityKindArea:
		return model.LinkTypePartOf
	default:
		return ""
	}
}

// ownPlace gives the smallest district at or below the plan's own whose name
// the words hold. A single 区 counts where the full name begins with the
// district.
func (l *lexicon) ownPlace(words string, ref fact.Ref) (fact.Ref, bool) {
	for _, district := range l.below {
		if strings.HasPrefix(words, district.Name) {
			return district, true
		}
	}
	for _, form := range l.ownForms(l.plan.District) {
		if before, after, found := strings.Cut(words, form); found && !endsAny(after, widerThan) && !containsAny(before, elsewhere) && !startsAny(after, landforms) {
			return l.plan.District, true
		}
		own := strings.HasPrefix(words, lastRune(l.plan.District.Name)) && !strings.HasPrefix(words, lastRune(l.plan.District.Name)+"级")
		if own && strings.HasPrefix(ref.Name, form) {
			return l.plan.District, true
		}
	}
	return fact.Ref{}, false
}

// elsewhere before a district's name is another place, or a title in which the
// name is only a word.
var elsewhere = []string{"“", "香港", "澳门"}

// landforms make another name of a district's: 坪山河 is a river.
var landforms = []string{"河", "湖", "山脉", "水库", "江", "湾"}

// partByName makes a phase, branch or campus a part of what its name begins
// with: 云巴1号线一期 of 云巴1号线.
func partByName(r *reading, f finding) {
	for _, m := range r.mentions {
		part := m.ref
		for range mostParts {
			whole, ok := r.lexicon.wholeOf(part)
			if !ok {
				break
			}
			f.link(model.LinkTypePartOf, part, whole, m.span, false)
			part = whole
		}
	}
}

// mostParts bounds how far up parts are followed.
const mostParts = 4

// phaseWords mark what follows the whole's name in the name of its part.
var phaseWords = []string{"期", "段", "支线", "院区", "校区", "分馆", "分院", "重建", "扩建", "改扩建"}

// wholeOf gives the entity with the longest name that an entity's name begins
// with, where one may be a part of the other.
func (l *lexicon) wholeOf(part fact.Ref) (fact.Ref, bool) {
	runes := []rune(part.Name)
	var whole fact.Ref
	step(&l.trie.root, runes, 0, func(at *node, end int) bool {
		for _, s := range at.spellings {
			rest := string(runes[end:])
			if end >= certainLength && end < len(runes) && s.source <= aliasName && l.mayHold(s.ref, part, rest) {
				whole = s.ref
			}
		}
		return true
	})
	return whole, whole != fact.Ref{}
}

func (l *lexicon) mayHold(whole, part fact.Ref, rest string) bool {
	switch {
	case whole == part:
		return false
	case whole.Kind == part.Kind:
		return whole.Kind == model.EntityKindInstitution || whole.Kind == model.EntityKindArea || (whole.Kind == model.EntityKindProject && containsAny(rest, phaseWords))
	case part.Kind == model.EntityKindProject && whole.Kind == model.EntityKindInstitution:
		return true
	}
	return false
}

// developerInName lets a company develop what is built under its own name:
// 海诺制药机器人工厂.
func developerInName(r *reading, f finding) {
	for _, m := range r.mentions {
		if !slices.Contains(builtKinds, m.ref.Kind) {
			continue
		}
		for _, company := range r.lexicon.companies {
			if nameBegins(m.ref.Name, company) {
				f.link(model.LinkTypeDevelops, company.Ref, m.ref, m.span, false)
			}
		}
	}
}

func nameBegins(name string, company *catalog.Entity) bool {
	for _, form := range append([]string{company.Ref.Name}, company.Aliases...) {
		if rest, found := strings.CutPrefix(name, form); found && rest != "" {
			return true
		}
	}
	return false
}
