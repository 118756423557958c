package extract

import (
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// awardVerbs give an award to what is named before them.
var awardVerbs = longestFirst([]string{"获评", "荣获", "荣膺", "晋升", "晋级", "稳居", "位居", "位列", "居", "捧得", "摘得", "斩获", "入选", "跻身", "获得", "获", "被认定为", "被评为", "被授予", "成功创建", "创建", "争创", "进入"})

// aimVerbs among them only say what is aimed at.
var aimVerbs = []string{"创建", "争创"}

// receivers are the kinds that are named as winning something.
var receivers = []model.EntityKind{
	model.EntityKindCompany, model.EntityKindProject, model.EntityKindArea, model.EntityKindInstitution,
	model.EntityKindPolicy, model.EntityKindEvent, model.EntityKindDistrict,
}

// farthestWinner is the most runes between a winner and the verb: 等8家企业.
const farthestWinner = 8

// awardByVerb reads 比亚迪获X、Y, A、B获评X and A、B分别获评X和Y.
func awardByVerb(r *reading, f finding) {
	for _, clause := range r.clauses {
		verbs := r.find(clause, awardVerbs)
		for i, verb := range verbs {
			until := clause.End
			if i+1 < len(verbs) {
				until = verbs[i+1].span.Start
			}
			awards := r.inside(fact.Span{Start: verb.span.End, End: until}, model.EntityKindAward)
			winners, ok := r.winners(clause, verb)
			if !ok || len(awards) == 0 || verb.word == "居" && awards[0].span.Start != verb.span.End {
				continue
			}
			intended := r.tense.aims || r.aimedAt(verb.span.Start) || slices.Contains(aimVerbs, verb.word)
			apart := strings.HasSuffix(r.between(clause.Start, verb.span.Start), "分别") && len(awards) == len(winners)
			for w, winner := range winners {
				for a, award := range awards {
					if !apart || a == w {
						f.link(model.LinkTypeReceived, winner.ref, award.ref, cover(winner.span, award.span), intended)
					}
				}
			}
		}
	}
}

// ofPlaces end the honours that places have.
var ofPlaces = strings.Fields("城 市 区 县 省 州 镇 基地")

// ownAward reads what the plan's own district strives for, which is not named: 争创双拥模范城.
func ownAward(r *reading, f finding) {
	for _, clause := range r.clauses {
		for _, verb := range r.find(clause, aimVerbs) {
			awards := r.inside(fact.Span{Start: verb.span.End, End: clause.End}, model.EntityKindAward)
			if len(awards) == 0 || awards[0].span.Start-verb.span.End > 2 || !endsAny(awards[0].ref.Name, ofPlaces) || len(r.inside(fact.Span{Start: clause.Start, End: verb.span.Start}, receivers...)) > 0 {
				continue
			}
			f.link(model.LinkTypeReceived, r.lexicon.plan.District, awards[0].ref, cover(verb.span, awards[0].span), true)
		}
	}
}

// winners gives whom a verb speaks of: the list right before it, or that at
// the beginning of the clause where the verb goes on with it after 、.
func (r *reading) winners(clause fact.Span, verb position) ([]mention, bool) {
	groups := r.groups(fact.Span{Start: clause.Start, End: verb.span.Start}, receivers...)
	if len(groups) == 0 {
		return nil, false
	}
	last := groups[len(groups)-1]
	gap := r.between(last.span.End, verb.span.Start)
	if strings.HasSuffix(gap, "、") {
		first := groups[0]
		return first.members, first.span.Start == clause.Start
	}
	limit := farthestWinner
	if last.members[0].ref.Kind == model.EntityKindDistrict {
		limit = 2
	}
	return last.members, len([]rune(gap)) <= limit && !strings.Contains(gap, "、")
}

// companiesOfIndustry reads A、B等生物医药企业.
func companiesOfIndustry(r *reading, f finding) {
	for _, clause := range r.clauses {
		for _, g := range r.groups(clause, model.EntityKindCompany) {
			for _, industry := range r.inside(fact.Span{Start: g.span.End, End: min(g.span.End+farthestVerb, clause.End)}, model.EntityKindIndustry) {
				between, after := r.between(g.span.End, industry.span.Start), r.between(industry.span.End, clause.End)
				if r.runes[g.span.End-1] != '等' || len([]rune(between)) > 2 || !startsAny(after, []string{"企业", "龙头企业", "公司", "领域企业", "产业企业"}) {
					continue
				}
				for _, company := range g.members {
					f.link(model.LinkTypeOperatesIn, company.ref, industry.ref, cover(company.span, industry.span), false)
				}
			}
		}
	}
}

// industryOfList makes the members of a list a part of the industry behind it: A、B等服务业.
func industryOfList(r *reading, f finding) {
	for _, clause := range r.clauses {
		for _, g := range r.groups(clause, model.EntityKindIndustry) {
			if len(g.members) < 2 || r.runes[g.span.End-1] != '等' {
				continue
			}
			for _, whole := range r.inside(fact.Span{Start: g.span.End, End: clause.End}, model.EntityKindIndustry) {
				if whole.span.Start != g.span.End {
					continue
				}
				for _, part := range r.lastList(g) {
					f.link(model.LinkTypePartOf, part.ref, whole.ref, cover(part.span, whole.span), false)
				}
			}
		}
	}
}

// lastList gives the members of a group that 、 joins: of 棉花和红茶、绿茶等 those behind 和.
func (r *reading) lastList(g group) []mention {
	for i := len(g.members) - 2; i > 0; i-- {
		if joint := r.between(g.members[i-1].span.End, g.members[i].span.Start); !strings.HasPrefix(joint, "、") {
			return g.members[i:]
		}
	}
	return g.members
}

// buildVerbs lead from a developer to what it builds or founds.
var buildVerbs = longestFirst([]string{"建设", "加快建设", "成立", "揭牌成立", "挂牌成立", "组建", "建立", "设立", "建成"})

// developerByVerb reads 支持A建设B和C: the list right before the verb builds
// the lists after it.
func developerByVerb(r *reading, f finding) {
	for _, clause := range r.clauses {
		for _, verb := range r.find(clause, buildVerbs) {
			last, ok := r.developers(clause, verb)
			if !ok {
				continue
			}
			for _, g := range r.groups(fact.Span{Start: verb.span.End, End: clause.End}, model.EntityKindProject, model.EntityKindInstitution, model.EntityKindArea) {
				for _, built := range g.members {
					for _, developer := range last.members {
						if built.ref.Kind == model.EntityKindProject && strings.HasPrefix(built.ref.Name, developer.ref.Name) && developer.ref.Kind == model.EntityKindInstitution {
							continue // a part of it: 南布水质净化站咖啡角
						}
						f.link(model.LinkTypeDevelops, developer.ref, built.ref, cover(developer.span, built.span), false)
					}
				}
			}
		}
	}
}

// developers gives the list right before a verb, or, where the verb begins its
// clause, the one that begins the clause before.
func (r *reading) developers(clause fact.Span, verb position) (group, bool) {
	kinds := []model.EntityKind{model.EntityKindCompany, model.EntityKindInstitution}
	if verb.span.Start == clause.Start {
		if clause.Start == 0 || !strings.ContainsRune(",，", r.runes[clause.Start-1]) {
			return group{}, false
		}
		before := r.clauseOf(clause.Start - 2)
		found := r.groups(before, kinds...)
		if len(found) != 1 || found[0].span.Start != before.Start {
			return group{}, false
		}
		return found[0], true
	}
	found := r.groups(fact.Span{Start: clause.Start, End: verb.span.Start}, kinds...)
	if len(found) == 0 {
		return group{}, false
	}
	last := found[len(found)-1]
	return last, directly(r.between(last.span.End, verb.span.Start))
}

// directly says whether nothing but adverbs stands between subject and verb.
func directly(gap string) bool {
	for _, adverb := range []string{"等", "企业", "加快", "正式", "积极", "在坪山", "联合"} {
		gap = strings.ReplaceAll(gap, adverb, "")
	}
	return gap == ""
}

// partners are the kinds that cooperate.
var partners = []model.EntityKind{model.EntityKindCompany, model.EntityKindInstitution, model.EntityKindDistrict, model.EntityKindArea}

// cooperationWords close a statement that two work together.
var cooperationWords = []string{"签署", "携手", "合作", "共建", "联合", "常态化联系机制", "战略合作", "协作"}

// cooperation reads A与B签署…协议 and A与B合作共建….
func cooperation(r *reading, f finding) {
	for _, clause := range r.clauses {
		members := r.inside(clause, partners...)
		for i := 0; i+1 < len(members); i++ {
			one, other := members[i], members[i+1]
			if between := r.between(one.span.End, other.span.Start); between != "与" && between != "-" {
				continue
			}
			after := r.between(other.span.End, min(other.span.End+4, clause.End))
			if startsAny(after, cooperationWords) {
				f.link(model.LinkTypeCooperatesWith, one.ref, other.ref, cover(one.span, other.span), r.tense.aims)
			}
		}
	}
}

// underPolicy reads A、B等纳入P: as an aim where the clause is one.
func underPolicy(r *reading, f finding) {
	for _, clause := range r.clauses {
		for _, verb := range r.find(clause, []string{"纳入", "申报", "开展"}) {
			groups := r.groups(fact.Span{Start: clause.Start, End: verb.span.Start}, model.EntityKindProject, model.EntityKindArea, model.EntityKindInstitution)
			policies := r.inside(fact.Span{Start: verb.span.End, End: clause.End}, model.EntityKindPolicy)
			if len(groups) == 0 || len(policies) == 0 || policies[0].span.Start-verb.span.End > 2 {
				continue
			}
			last := groups[len(groups)-1]
			gap := r.between(last.span.End, verb.span.Start)
			if len([]rune(gap)) > farthestWinner || (verb.word == "开展" && (gap != "" || !strings.Contains(policies[0].ref.Name, "试点"))) {
				continue
			}
			before := r.between(clause.Start, last.span.Start)
			intended := r.tense.aims || verb.word == "申报" || r.aimedAt(verb.span.Start) || containsAny(before, []string{"推动", "推荐"})
			for _, m := range last.members {
				f.link(model.LinkTypeGovernedBy, m.ref, policies[0].ref, cover(m.span, policies[0].span), intended)
				if intended && m.ref.Kind == model.EntityKindProject && strings.HasSuffix(r.text(policies[0].span), "规划") {
					f.status(m.ref, model.ProjectStatusProposed, cover(m.span, policies[0].span), true)
				}
			}
		}
	}
}
