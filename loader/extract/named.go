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
	// kind is what the noun behind the list says of its members, empty where it
	// has none.
	kind model.EntityKind
}

// longestName bounds a name, in characters.
const longestName = 26

// generic words tell of several things, or of any of a sort.
var generic = regexp.MustCompile(`^([0-9一二三四五六七八九十百两]+大|含|及其|包括|首[个家批座]|一批|全国首|全球首|全省首|国内首|新一[轮批])|(重大|重点|示范|[十百千万]?亿级|类|性|扩产|投资|支撑性|标志性|带动性)(项目|工程)$|进(园区|校园|社区|学校)|[阶时地路手转片]段$|^[0-9]+(分钟|小时)`)

// findNamed names what a noun of its class ends: 滨江科学城, 云溪至石桥高铁. Words that
// many plans have do not make a name.
func findNamed(r *reading, rule string) {
	var before mention
	for _, m := range r.memberList() {
		words := r.runes[m.span.Start:m.span.End]
		kind, length, ok := kindOfClass(unquoted(words))
		if ok && length == len(words) && words[length-1] == '期' && m.span.Start == before.span.End+1 && strings.HasSuffix(before.ref.Name, "期") {
			head := []rune(before.ref.Name)
			whole := fact.Ref{Kind: before.ref.Kind, Name: string(head[:len(head)-2]) + string(words)} // 云石铁路一期、二期
			r.insert(mention{whole, m.span, rule})
			continue
		}
		if !ok || generic.MatchString(string(words)) || len(words) > longestName || len(words)-length < 1 || m.kind != "" && m.kind != kind && m.kind != model.EntityKindProject {
			continue
		}
		if r.free(m.span) && r.proper(m.span, length) && !r.programme(m.span, words) {
			r.name(kind, m.span, rule)
			before = mention{fact.Ref{Kind: kind, Name: r.text(m.span)}, m.span, rule}
		}
	}
}

// programme says whether what is carried out is a programme, which nobody builds:
// 实施市民素养提升工程.
func (r *reading) programme(span fact.Span, words []rune) bool {
	text := string(words)
	carried := endsAny(r.between(max(0, span.Start-2), span.Start), []string{"实施", "开展"})
	return endsAny(text, []string{"工程", "项目"}) && (carried || endsAny(text, []string{"提升工程", "培育工程", "振兴工程", "发展工程", "攻关工程", "行动工程"})) && !physical.MatchString(text)
}

// proper says whether words say which thing they name: they begin with a place, or
// hold marks or words that few plans have.
func (r *reading) proper(span fact.Span, class int) bool {
	head := r.runes[span.Start : span.End-class]
	if len(head) == 0 {
		return false
	}
	for _, m := range r.mentions {
		if m.span.Start >= span.Start && m.span.Start < span.End && m.ref.Kind == model.EntityKindDistrict && m.span.End <= span.End {
			return true
		}
	}
	if strings.ContainsAny(string(head), "，。；：（）() ") {
		return false
	}
	text := r.text(span)
	if (startsAny(text, []string{"国家", "全国", "国际"}) || containsAny(text, []string{"国家级", "省级"})) && r.sought(span.Start) {
		return true
	}
	if startsAny(string(r.runes[span.End-class:span.End]), []string{"系统", "平台"}) {
		return len(head) >= 4 && (endsAny(r.between(max(0, span.Start-4), span.Start), []string{"建成", "建设", "启用", "上线", "搭建"}) || startsAny(r.between(span.End, len(r.runes)), []string{"建设", "上线", "投用", "建成", "启用"}))
	}
	if phase := []rune(text); len(head) >= 3 && phase[len(phase)-1] == '期' {
		return true
	}
	if endsAny(text, vagueClasses) {
		return marked(head)
	}
	return marked(head) && r.runes[span.Start] != '“' || len(head) >= 2 && !common(head)
}

// vagueClasses end names only where a place or a mark stands in them.
var vagueClasses = []string{"基地", "服务中心", "检测中心", "研究中心", "幼儿园", "学校", "中学", "小学", "项目"}

// seeking are the verbs with which a plan speaks of one thing that others have
// too: 争创国家技术创新中心.
var seeking = []string{"争创", "创建", "获批", "共建", "组建", "获批建设", "获批组建", "建设"}

func (r *reading) sought(at int) bool {
	before := r.between(r.clauseOf(at).Start, at)
	verb := slices.IndexFunc(seeking, func(word string) bool { return strings.Contains(before, word) })
	return verb >= 0 && (endsAny(before, seeking) || endsAny(before, []string{"、", "和", "领域"}))
}

// unquoted gives words without the quotation mark that ends them.
func unquoted(words []rune) []rune {
	if n := len(words); n > 0 && words[n-1] == '”' {
		return words[:n-1]
	}
	return words
}

// findListed names the members of a list by the noun behind it, where they have
// none of their own: A、B等龙头企业.
func findListed(r *reading, rule string) {
	for _, m := range r.memberList() {
		size := m.span.End - m.span.Start
		if m.kind == "" || m.kind != model.EntityKindIndustry && m.vague || size < 2 || size > longestName || !r.free(m.span) {
			continue
		}
		words := r.runes[m.span.Start:m.span.End]
		_, _, classed := kindOfClass(words)
		if m.kind == model.EntityKindEvent && words[0] == '“' {
			m.kind = model.EntityKindPolicy // “送戏下乡”等活动
		}
		if m.kind == model.EntityKindIndustry && !classed || m.kind != model.EntityKindIndustry && (marked(words) || !common(words)) {
			r.name(m.kind, m.span, rule)
		}
	}
}

// free says whether words may be a name of their own: no figure stands in them,
// and no name but that of a place, an industry, or a company that begins them.
func (r *reading) free(span fact.Span) bool {
	for _, m := range r.mentions {
		if m.span.Start >= span.End || span.Start >= m.span.End {
			continue
		}
		switch m.ref.Kind {
		case model.EntityKindDistrict, model.EntityKindIndustry:
		case model.EntityKindPolicy:
			if m.span.Start <= span.Start || m.span.End >= span.End {
				return false
			}
		case model.EntityKindCompany:
			if m.span.Start != span.Start {
				return false
			}
		default:
			return false
		}
		if m.span == span {
			return false
		}
	}
	return !slices.ContainsFunc(r.quantities, func(q Quantity) bool {
		return q.Number.Start >= span.Start && q.Number.End <= span.End && !r.quoted(q.Number.Start)
	})
}

// quoted says whether a place lies in quotation marks.
func (r *reading) quoted(at int) bool { return r.inQuotes(0, at) }

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
		for ; i < next; i++ {
			r.members[i].vague = vague
		}
	}
}

// listed says whether one member ends and the next begins at two places.
func (r *reading) listed(end, start int) bool {
	return start-end == 1 && strings.ContainsRune("、和与及", r.runes[end])
}

// joins are characters that part the members of a list, but where they begin a
// word of their own.
var notJoins = newWordSet(strings.Fields("和平 和谐 和美 和顺 和田 和县 和睦 和静 与会 及时 等级 等次 等候 等离子 等效 在线 在建 在册 在校 的士 目的地"))

// parting gives the length of what stands at a place and parts the words of a
// clause, 0 where nothing does.
func (r *reading) parting(from, at, end int) int {
	switch {
	case at == end:
		return 1
	case notJoins.at(r.runes[:end], at) > 0 || r.runes[at] == '等' && strings.ContainsRune("平同相对均高中初上下特优劣", r.runeAt(at-1)):
		return 0
	case at > from && weakBorders.at(r.runes[:end], at) == 2 && (r.placeEnds(at) || r.classEnds(from, at)):
		return 2 // 临江打造滨河新城
	case strings.ContainsRune("、和与及等（）()：:的在", r.runes[at]) || unicode.IsSpace(r.runes[at]):
		return 1
	case at-from >= 2 && again.at(r.runes[:end], at) > 0:
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

// placeEnds says whether the name of a district ends at a place.
func (r *reading) placeEnds(at int) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool { return m.span.End == at && m.ref.Kind == model.EntityKindDistrict })
}

// again are the verbs of building anew that end the name of a project.
var again = newWordSet(strings.Fields("扩建 改扩建 迁建 重建 新建工程"))

// ends closes what a mark opens.
var ends = map[rune]rune{'“': '”', '《': '》'}

// addMember adds what stands between two places, with what is said of its list.
func (r *reading) addMember(from, to, limit int) {
	from = r.withoutLeads(from, to)
	for {
		length := 0
		for _, verb := range tails {
			if strings.HasSuffix(r.between(from, to), verb) {
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
		r.members = append(r.members, member{span: fact.Span{Start: from, End: to}, kind: r.kindOfList(to, limit)})
	}
}

// tails are what is done to a thing, behind its name.
var tails = longestFirst(strings.Fields("规划建设 综合开发 建设 更新 改造提升 开发 运营 改造 发展 实体化 攻坚 前期"))

// ofIndustries make something else of the noun of a list: 等产业平台.
var ofIndustries = strings.Fields("集聚 平台 基地 园 项目 创新 研究 合作 带 区 企业 学院 人才 工人 基金 联盟 协会 论坛 大会 互联网")

// farthestClass is how far behind 等 the noun of a list is looked for.
const farthestClass = 14

// kindOfList gives the kind that the noun behind a list says its members are of.
func (r *reading) kindOfList(at, limit int) model.EntityKind {
	list, class, found := strings.Cut(r.between(at, limit), "等")
	for _, q := range r.quantities { // A、B两家, without 等
		if q.Number.Start >= at && q.Number.End < limit && (!found || q.Number.Start < at+len([]rune(list))) && q.Unit != "%" {
			list, class, found = r.between(at, q.Number.Start), r.between(q.Number.End, limit), list != ""
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
