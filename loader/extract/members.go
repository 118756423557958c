package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// member is a piece of a clause between what parts its words.
type member struct {
	span fact.Span
	// vague says whether others of its list are of any of a sort.
	vague bool
	// sort says that its list is of some of a sort: 一批….
	sort bool
	// kind is what the noun behind the list says of its members, empty where it
	// has none.
	kind model.EntityKind
}

// memberList gives the members of the lists of a passage, each without the verbs
// before it and the verb of building behind it.
func (r *reading) memberList() []member {
	if r.members != nil {
		return r.members
	}
	r.members = []member{}
	for _, clause := range r.clauses {
		from := clause.Start
		for at := clause.Start; at <= clause.End; {
			if length := r.bracketed(from, at, clause.End); length > 0 {
				at += length
				continue
			}
			if at < clause.End && (r.runes[at] == '“' || r.runes[at] == '《') {
				if _, _, class := kindOfClass(r.runes[from:at]); class && at > from { // 研究院“高地”作用
					r.addMember(from, at, clause.End)
					from = at
				}
				if from < at && r.runes[at-1] == '”' { // “甲”“乙”
					r.addMember(from, at, clause.End)
					from = at
				}
				if end := slices.Index(r.runes[at:clause.End], ends[r.runes[at]]); end > 0 {
					at += end + 1
					continue
				}
			}
			length := r.parting(from, at, clause.End)
			if length == 0 {
				at++
				continue
			}
			if from < at {
				r.addMember(from, at, clause.End)
			}
			at += length
			from = at
		}
	}
	r.markVague()
	return r.members
}

// bracketed gives the length of a bracket at a place that is a part of a name, with what
// goes on behind it: 中国（临江）自由贸易试验区; 0 where there is none.
func (r *reading) bracketed(from, at, end int) int {
	if at >= end || at-from < 2 || r.runes[at] != '（' && r.runes[at] != '(' {
		return 0
	}
	for close := at + 2; close <= min(at+longestBracket, end-2); close++ {
		if r.runes[close] != '）' && r.runes[close] != ')' {
			continue
		}
		if next := r.runes[close+1]; unicode.Is(unicode.Han, next) && r.parting(close+1, close+1, end) == 0 && weakBorders.at(r.runes, close+1) == 0 {
			return close + 1 - at
		}
		break
	}
	return 0
}

// longestBracket bounds a bracket within a name, in characters.
const longestBracket = 6

// markVague marks the members of lists that hold one of common words alone: 研发、制造等企业
// names no company.
func (r *reading) markVague() {
	for i := 0; i < len(r.members); {
		next, vague := i, false
		for next < len(r.members) && (next == i || r.listed(r.members[next-1].span.End, r.members[next].span.Start)) {
			words := r.runes[r.members[next].span.Start:r.members[next].span.End]
			vague = vague || common(words) && !marked(words)
			next++
		}
		first := r.members[i].span.Start
		sort := endsAny(r.between(max(0, first-3), first), []string{"一批", "一系列", "若干"})
		for ; i < next; i++ {
			r.members[i].vague, r.members[i].sort = vague || sort, sort
		}
	}
}

// listed says whether one member ends and the next begins at two places.
func (r *reading) listed(end, start int) bool {
	return start-end == 1 && strings.ContainsRune("、和与及", r.runes[end])
}

// joins are characters that part the members of a list, but where they begin a
// word of their own.
var notJoins = newWordSet(strings.Fields("和平 和谐 和美 和顺 和田 和县 和睦 和静 和修复工程 和治理工程 与会 及时 等级 等次 等候 等离子 等效 在线 在建 在库 在册 在校 的士 目的地"))

// parting gives the length of what stands at a place and parts the words of a
// clause, 0 where nothing does.
func (r *reading) parting(from, at, end int) int {
	switch {
	case at == end:
		return 1
	case notJoins.at(r.runes[:end], at) > 0 || r.runes[at] == '和' && strings.ContainsRune("协共中总饱祥温缓调", r.runeAt(at-1)) || r.runes[at] == '等' && strings.ContainsRune("平同相对均高中初上下特优劣", r.runeAt(at-1)):
		return 0
	case at > from && r.weakBorder(at, end) == 2 && (r.placeEnds(at) || r.classEnds(from, at)):
		return 2 // 临江打造滨河新城
	case r.runes[at] == '至' && r.areaEnds(from, at):
		return 1 // 临江港至云溪港
	case strings.ContainsRune("、和与及等（）()：:的在把", r.runes[at]) || unicode.IsSpace(r.runes[at]):
		return 1
	case at-from >= 2 && (again.at(r.runes[:end], at) > 0 || renewalStage.MatchString(r.between(at, min(end, at+6)))):
		return 0
	}
	for _, q := range r.quantities {
		if q.Number.Start == at && at > from {
			return q.Number.End - q.Number.Start
		}
	}
	return max(r.border(at), acts.at(r.runes[:end], at))
}

// classEnds says whether the words from one place to another are a name of some
// length, so that a verb may follow: 临江大学建设….
func (r *reading) classEnds(from, at int) bool {
	kind, length, ok := kindOfClass(r.runes[from:at])
	return ok && (kind == model.EntityKindInstitution || kind == model.EntityKindCompany) && at-from-length >= 2
}

// areaEnds says whether the words from one place to another are a name with the noun of an area.
func (r *reading) areaEnds(from, at int) bool {
	kind, length, ok := kindOfClass(r.runes[from:at])
	return ok && kind == model.EntityKindArea && at-from-length >= 2
}

// placeEnds says whether the name of a district ends at a place.
func (r *reading) placeEnds(at int) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool { return m.span.End == at && m.ref.Kind == model.EntityKindDistrict })
}

// renewalStage is a renewal that a name goes on with: 电厂升级改造一期.
var renewalStage = regexp.MustCompile(`^(升级改造|改造提升|改造升级|提标改造|扩能改造)([一二三四五]期|工程|项目)`)

// again are the verbs of building anew that end the name of a project.
var again = newWordSet(strings.Fields("扩建 改扩建 迁建 重建 新建工程"))

// ends closes what a mark opens.
var ends = map[rune]rune{'“': '”', '《': '》'}

// addMember adds what stands between two places, with what is said of its list.
func (r *reading) addMember(from, to, limit int) {
	from = r.withoutLeads(from, to)
	kind := r.kindOfList(to, limit)
	for {
		length := 0
		for _, verb := range tails {
			if strings.HasSuffix(r.between(from, to), verb) && (kind != model.EntityKindProject || !renewals[verb]) {
				length = len([]rune(verb))
				break
			}
		}
		if length == 0 || to-from-length < 2 {
			break
		}
		to -= length
	}
	if to-from >= 2 {
		r.members = append(r.members, member{span: fact.Span{Start: from, End: to}, kind: kind})
	}
}

// tails are what is done to a thing, behind its name.
var tails = longestFirst(strings.Fields("规划建设 综合开发 建设 更新 改造提升 开发 运营 改造 发展 实体化 攻坚 前期 结构 主体 主体结构 开幕式 闭幕式 开发开放 核准 项目前期 一体化 实体化改革 建设任务 影响力 能级 承载力 综合承载力 竞争力 辐射力 带动力 示范带动作用 平台作用 引领作用 支撑作用 作用 地位"))

// renewals are those that a project of a list is: 云石铁路改造等项目.
var renewals = setOfWords("改造提升 改造 更新")

// ofIndustries make something else of the noun of a list: 等产业平台.
var ofIndustries = strings.Fields("集聚 平台 基地 园 项目 创新 研究 合作 带 区 企业 廊道 走廊 圈 社区 片区 载体 学院 人才 工人 基金 联盟 协会 论坛 大会 互联网")

// mostListed bounds how many a list counts that names them.
const mostListed = 12

// farthestClass is how far behind 等 the noun of a list is looked for.
const farthestClass = 14

// kindOfList gives the kind that the noun behind a list says its members are of.
func (r *reading) kindOfList(at, limit int) model.EntityKind {
	list, class, found := strings.Cut(r.between(at, limit), "等")
	for _, q := range r.quantities { // A、B两家, without 等
		if q.Number.Start >= at && q.Number.End < limit && (!found || q.Number.Start < at+len([]rune(list))) && q.Unit != "%" {
			list, class = r.between(at, q.Number.Start), r.between(q.Number.End, limit)
			found = q.Value <= mostListed && q.Comparator == model.ComparatorExact
			break
		}
	}
	if !found || !strings.HasPrefix(list, "、") && !strings.HasPrefix(list, "和") && !strings.HasPrefix(list, "与") && !strings.HasPrefix(list, "及") && list != "" || len([]rune(list)) > 80 {
		return ""
	}
	runes := []rune(class)
	for end := 2; end <= min(len(runes), farthestClass); end++ {
		words := string(runes[:end])
		if strings.ContainsAny(words, "、和与及的") || containsAny(words, []string{"治理", "领域"}) {
			return ""
		}
		for _, l := range listed {
			if endsAny(words, l.nouns) && (l.kind != model.EntityKindIndustry || !startsAny(string(runes[end:]), ofIndustries)) {
				return l.kind
			}
		}
		if r.border(at+len([]rune(list))+1+end) > 0 || acts.at(runes, end) > 0 {
			return ""
		}
	}
	return ""
}
