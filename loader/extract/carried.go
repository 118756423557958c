package extract

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// carries are the verbs that what is carried out stands behind.
var carries = newWordSet(strings.Fields("实施 推进 深化 开展 落实 推行 做好 制定 出台 扩大 完善 争取 加快 用好 启动 推广 健全 获批 承担 试点 修订 颁布 施行 执行 建立 打好 打赢 接续 运用 优化 编制 印发 贯彻 组织 完成 抓好 延续 探索 创新 推动 包括 实行 试行 纳入 申报 列入 入选 首创 推开 争创"))

// policyNoun ends the names of policies that stand without marks.
type policyNoun struct {
	noun  string
	least int // how many characters have to stand before it
}

// policyNouns holds them, those that end with another one before it.
var policyNouns = []policyNoun{
	{"行动计划", 2},
	{"专项行动", 2},
	{"攻坚行动", 2},
	{"改革试点", 2},
	{"综合改革", 2},
	{"提升计划", 2},
	{"管理制度", 2},
	{"保险制度", 2},
	{"补贴制度", 2},
	{"专项斗争", 2},
	{"实施方案", 2},
	{"过境免签", 0},
	{"双控制度", 2},
	{"攻坚战", 2},
	{"保卫战", 2},
	{"阻击战", 2},
	{"歼灭战", 2},
	{"促进法", 2},
	{"投资法", 2},
	{"承诺制", 4},
	{"负责制", 2},
	{"改革", 4},
	{"试点", 4},
	{"行动", 2},
	{"工程", 3},
	{"计划", 3},
	{"规划", 4},
	{"战略", 3},
	{"规划纲要", 3},
	{"纲要", 3},
	{"政策", 4},
	{"条例", 2},
	{"办法", 4},
	{"导则", 2},
}

// ofAll are the words that any plan puts before such a noun, and that do not say which
// one it is.
var ofAll = regexp.MustCompile(`^(重大|重点|各项|各类|系列|相关|一批|专项|有关|年度|三年|五年|示范|民生|惠民|国家|省级|工作|建设|实施|总体|具体|配套|重要|骨干|标志性|基础设施|一系列|更多|新一轮|扩大|国土空间|城市|发展|[0-9一二三四五六七八九十百千]+[项个大件批])*$`)

// physical says that words name something that is built.
var physical = regexp.MustCompile(`铁路|公路|高速|引水|调水|供水|输水|灌区|水库|枢纽|输电|输变电|管网|机场|大桥|隧道|河道|堤防|防洪|排涝|扩建|迁建|重建|[一二三四五]期|航道|港|码头|电站|电厂|通道|廊道|厂|污水|雨污|供热|供暖|燃气|^引|^[^培引]入|输气|管道|水系|蓄滞|抽水|河流|河治理|疏浚`)

// goingIn says that words are a statement about a policy.
var goingIn = regexp.MustCompile(`纳入|申报|列入|获批|入选|编制|启动|特别是|优先|在|一批|一系列|若干|多场`)

// goesOn may stand behind the name of what is carried out.
var goesOn = regexp.MustCompile(`^($|建设|任务|工作|落地|见效|取得|向|走深|走实|提质|扩面|扩围|增效|成果|全面|有序|顺利|深入|经验|要求|措施|部署|城市|地区|并|力度|持续|，|、|和|等|的)`)

// findCarriedOut names policies behind a verb of carrying out, alone or in a list:
// 实施强工业行动, 开展“双百”、科改示范行动.
func findCarriedOut(r *reading, rule string) {
	for _, clause := range r.clauses {
		r.nameSubject(clause, rule)
		for at := clause.Start; at < clause.End; at++ {
			length := carries.at(r.runes[:clause.End], at)
			if length == 0 || r.covered(fact.Span{Start: at, End: at + length}) || r.quoted(at) || r.titled(clause.Start, at) {
				continue
			}
			if end := r.nameCarried(at+length, clause.End, rule); end > at {
				at = end - 1
			}
		}
	}
}

// toldOf begins what is told of a policy that its clause speaks of.
var toldOf = regexp.MustCompile(`^(取得|落地|高质量|完成|全面|顺利|深入|扎实|走深|成效|见效|收官|稳步|荣获|获评|入选|蓬勃|纵深|圆满|常态化|有力|有效)`)

// nameSubject names the policies that begin a clause: 国企改革三年行动高质量收官.
func (r *reading) nameSubject(clause fact.Span, rule string) {
	for start := clause.Start; start < clause.End; {
		end := r.memberEnd(start, clause.End)
		named, noun := r.policyIn(fact.Span{Start: start, End: end})
		if noun == "" || named.End < end && !toldOf.MatchString(r.between(named.End, end)) || named.End == clause.End || len([]rune(r.text(named))) < 5 {
			return
		}
		if r.border(named.Start) > 0 || carries.at(r.runes, named.Start) > 0 || generic.MatchString(r.text(named)) {
			return
		}
		if r.policyFree(named) {
			r.name(model.EntityKindPolicy, named, rule)
		}
		if named.End < end {
			return
		}
		start = end + 1
	}
}

// titled says whether a place lies in title marks.
func (r *reading) titled(start, at int) bool {
	text := r.between(start, at)
	return strings.Count(text, "《") > strings.Count(text, "》")
}

// carriedOut says whether a verb of carrying out, or a list behind one, ends at a place.
func (r *reading) carriedOut(at int) bool {
	start := r.clauseOf(at).Start
	for from := start; from < at; from++ {
		length := carries.at(r.runes[:at], from)
		if length == 0 {
			continue
		}
		list := r.between(from+length, at)
		if list == "" || strings.HasSuffix(list, "”") || strings.HasPrefix(list, "“") && strings.HasSuffix(list, "、") {
			return true
		}
	}
	return false
}

// nameCarried names the policies of the list that begins at a place, and gives where the
// last of them ends, 0 where there is none.
func (r *reading) nameCarried(from, limit int, rule string) (last int) {
	var bare []fact.Span // members without a noun, until one has it
	for from < limit {   // 制定实施, 深化拓展“甲”行动
		length := carries.at(r.runes[:limit], from)
		if verb := r.border(from); length == 0 && verb > 0 && r.runeAt(from+verb) == '“' {
			length = verb
		}
		if length == 0 {
			break
		}
		from += length
	}
	for start := from; start < limit; {
		end := r.memberEnd(start, limit)
		if start > from && carries.at(r.runes[:end], start) > 0 {
			break
		}
		span := fact.Span{Start: r.withoutLeads(start, end), End: end}
		named, noun := r.policyIn(span)
		switch {
		case noun == "":
			bare = append(bare, span)
		case r.policyFree(named) && r.name(model.EntityKindPolicy, named, rule):
			last = named.End
			if noun == "行动" || noun == "计划" || noun == "工程" {
				r.nameBare(bare, rule)
			}
			bare = nil
		}
		if named.End < end && noun != "" {
			break
		}
		start = end
		if r.runeAt(end) != '“' {
			start++
		}
	}
	return last
}

// nameBare names the members of a list that have the noun of a later one.
func (r *reading) nameBare(members []fact.Span, rule string) {
	for _, span := range members {
		words := r.runes[span.Start:span.End]
		if _, _, classed := kindOfClass(words); classed || len(words) < 4 || len(words) > 12 || strings.ContainsAny(string(words), "“”的") || r.covered(span) {
			continue
		}
		r.name(model.EntityKindPolicy, span, rule)
	}
}

// memberEnd gives where the member of a list that begins at a place ends.
func (r *reading) memberEnd(start, limit int) int {
	for at := start; at < limit; at++ {
		if at > start && r.runes[at] == '“' && r.runes[at-1] == '”' {
			return at
		}
		if strings.ContainsRune("、和与及", r.runes[at]) && !r.modifies(start, at, limit) && notJoins.at(r.runes[:limit], at) == 0 && !r.inQuotes(start, at) {
			return at
		}
	}
	return limit
}

// modifies says whether words before a conjunction only say more of the noun behind it:
// 公共政策兑现和政府履约践诺专项行动. Names and what has a noun of its own do not.
func (r *reading) modifies(start, at, limit int) bool {
	if r.runes[at] == '、' || at+1 < limit && r.runes[at+1] == '“' || strings.ContainsAny(r.between(start, at), "“”、") || len(r.inside(fact.Span{Start: start, End: at}, model.EntityKindPolicy, model.EntityKindProject)) > 0 {
		return false
	}
	_, noun := r.policyIn(fact.Span{Start: start, End: at})
	_, _, classed := kindOfClass(r.runes[start:at])
	return noun == "" && !classed && merged.MatchString(r.plainMember(at+1, limit))
}

// plainMember gives the words up to the next sign that may part a list.
func (r *reading) plainMember(start, limit int) string {
	end := start
	for end < limit && !strings.ContainsRune("、和与及", r.runes[end]) {
		end++
	}
	return r.between(start, end)
}

// merged says that what follows a conjunction ends with a noun of something carried out.
var merged = regexp.MustCompile(`行动|试点|双控制度|工程|计划|整治`)

// policyIn gives the name of a policy that begins a span, up to its noun; noun is empty
// where there is none.
func (r *reading) policyIn(span fact.Span) (named fact.Span, noun string) {
	text := r.runes[span.Start:span.End]
	for size := len(text); size > 2; size-- {
		words, end := string(text[:size]), span.Start+size
		at := slices.IndexFunc(policyNouns, func(p policyNoun) bool { return strings.HasSuffix(words, p.noun) })
		if at < 0 || r.border(end) == 0 && !goesOn.MatchString(string(text[size:])) {
			continue
		}
		noun := policyNouns[at].noun
		head := strings.TrimSuffix(words, noun)
		if before := len([]rune(head)); before < policyNouns[at].least || before > longestName || strings.ContainsAny(head, "的，。：；（等") || ofAll.MatchString(head) || goingIn.MatchString(head) || r.otherThan(noun, head, fact.Span{Start: span.Start, End: end}) {
			continue
		}
		named := fact.Span{Start: span.Start, End: end}
		if strings.HasPrefix(head, "新一轮") {
			named.Start += 3
		}
		return r.withoutPlace(named), noun
	}
	return span, ""
}

// otherThan says whether a noun behind words makes something other than a policy: works that
// are built, the reform of one enterprise, the plan of an area.
func (r *reading) otherThan(noun, head string, span fact.Span) bool {
	switch noun {
	case "工程":
		return physical.MatchString(head)
	case "改革":
		return endsAny(head, []string{"银行", "公司", "企业", "集团"})
	case "规划":
		return r.areaBegins(span.Start, span.End)
	default:
		return false
	}
}

// areaBegins says whether the name of an area begins what stands from one place to another.
func (r *reading) areaBegins(start, end int) bool {
	for at := start + 2; at < end; at++ {
		if kind, _, classed := kindOfClass(r.runes[start:at]); classed && kind == model.EntityKindArea {
			return true
		}
	}
	return false
}

// withoutPlace leaves out whose policy of the country it is: 推进临江国家城市更新试点.
func (r *reading) withoutPlace(span fact.Span) fact.Span {
	for _, m := range r.mentions {
		if m.span.Start == span.Start && m.ref.Kind == model.EntityKindDistrict && startsAny(r.between(m.span.End, span.End), []string{"国家", "全国", "省级"}) {
			return fact.Span{Start: m.span.End, End: span.End}
		}
	}
	return span
}
