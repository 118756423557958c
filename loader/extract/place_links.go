package extract

import (
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// siteVerbs lead from what comes somewhere to the place.
var siteVerbs = []string{"项目落户", "项目落地", "落户", "落地", "入驻", "位于", "在"}

// foundingWords after a place say that the site is still to be founded.
var foundingWords = []string{"新设", "设立", "落户", "落地", "增设", "办"}

// siteKinds are the kinds that have a site.
var siteKinds = []model.EntityKind{
	model.EntityKindProject, model.EntityKindCompany, model.EntityKindInstitution, model.EntityKindEvent,
}

// placeByVerb reads A、B等在坪山…, A落户坪山.
func placeByVerb(r *reading, f finding) {
	for _, clause := range r.clauses {
		for _, g := range r.groups(clause, siteKinds...) {
			place, verb, ok := r.placeAfter(g.span.End, clause.End)
			if !ok {
				continue
			}
			founded := verb != "在" || startsAny(r.between(place.span.End, clause.End), foundingWords)
			aim := r.tense.aims || strings.HasSuffix(r.between(clause.Start, g.span.Start), "推动")
			for _, m := range g.members {
				if m.ref.Kind == model.EntityKindEvent && verb != "在" {
					continue
				}
				f.link(model.LinkTypeLocatedIn, m.ref, place.ref, cover(m.span, place.span), r.aimedAt(g.span.Start) || (aim && founded))
			}
		}
	}
}

// placeAfter gives the district or area that follows a verb of place at a
// rune.
func (r *reading) placeAfter(at, limit int) (place mention, verb string, ok bool) {
	rest := r.between(at, limit)
	for _, verb := range siteVerbs {
		if !strings.HasPrefix(rest, verb) {
			continue
		}
		start := at + len([]rune(verb))
		for _, m := range r.inside(fact.Span{Start: start, End: limit}, model.EntityKindDistrict, model.EntityKindArea) {
			if m.span.Start == start {
				return m, verb, true
			}
		}
	}
	return mention{}, "", false
}

// ownPartnerWords come right after those that the plan's own district works
// with.
var ownPartnerWords = []string{"合作", "签署", "建立", "共建", "对口帮扶", "对口协作", "战略合作"}

// ownCooperation reads what the plan's own district does with others, who are
// named without it: 携手大鹏, 与汕头、潮州等地合作, 陆河、田东对口帮扶协作.
func ownCooperation(r *reading, f finding) {
	for _, clause := range r.clauses {
		for _, g := range r.groups(clause, partners...) {
			after := strings.TrimPrefix(strings.TrimPrefix(r.between(g.span.End, min(g.span.End+farthestVerb, clause.End)), "等"), "地")
			before := r.between(max(clause.Start, g.span.Start-2), g.span.Start)
			for _, sort := range []string{"医疗机构", "高校", "院校", "企业", "机构"} {
				after = strings.TrimPrefix(after, sort)
			}
			isPartner := before == "携手" || before == "联动" || startsAny(after, []string{"对口帮扶", "对口协作"}) ||
				(strings.HasSuffix(before, "与") && startsAny(after, ownPartnerWords) && !r.endsMention(g.span.Start-1))
			if !isPartner {
				continue
			}
			for _, m := range g.members {
				f.link(model.LinkTypeCooperatesWith, r.lexicon.plan.District, m.ref, m.span, before == "联动" && r.tense.aims || r.aimedAt(g.span.Start))
			}
		}
	}
}

// endsMention says whether a name ends at a rune, and so is the subject of 与.
func (r *reading) endsMention(at int) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool { return m.span.End == at })
}
