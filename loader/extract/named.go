package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// longestName bounds a name, in characters.
const longestName = 26

// generic words tell of several things, or of any of a sort.
var generic = regexp.MustCompile(`老工业基地$|^第[一二三四五六七八九十]+[个家座条]|^([0-9一二三四五六七八九十百两]+大|若干|病险|中小|小型|大中型|老旧|骨干|含|及其|包括|首[个家批座]|一批|全国首|全球首|全省首|国内首|新一[轮批])|(重大|重点|示范|[十百千万]?亿级|类|性|扩产|投资|支撑性|标志性|带动性)(项目|工程)$|进(园区|校园|社区|学校)|[阶时地路手转片]段$|^[0-9]+(分钟|小时)|(城市|城|区域|县|省)间(高铁|铁路|高速)|^跨|[^第][两二三四五六七八九十]大|[一头]号(工程|项目)”?$|一把手工程|世界一流|国际一流|^世界级|特色(街区|小镇|园区)$|^指[^挥导]|^(国际|亚太|世界|全球|全国区域性|全国重要|区域性).*(港|枢纽|基地|中心|走廊)$`)

// findNamed names what a noun of its class ends: 滨江科学城, 云溪至石桥高铁. Words that
// many plans have do not make a name.
func findNamed(r *reading, rule string) {
	var before mention
	for _, m := range r.memberList() {
		m.span.Start = r.withoutKind(m.span)
		words := r.runes[m.span.Start:m.span.End]
		kind, length, ok := kindOfClass(unquoted(words))
		if ok && length == len(words) && words[length-1] == '期' && m.span.Start == before.span.End+1 && strings.HasSuffix(before.ref.Name, "期") {
			head := []rune(before.ref.Name)
			whole := fact.Ref{Kind: before.ref.Kind, Name: string(head[:len(head)-2]) + string(words)} // 云石铁路一期、二期
			r.insert(mention{whole, m.span, rule})
			continue
		}
		if !ok {
			m.span.End, kind, length, ok = r.classInside(m.span)
			words = r.runes[m.span.Start:m.span.End]
		}
		if m.sort && !r.placeBegins(m.span.Start) || slices.Contains(words, '、') {
			continue
		}
		if !ok || generic.MatchString(string(words)) || len(words) > longestName || len(words)-length < 1 || m.kind != "" && m.kind != kind && m.kind != model.EntityKindProject && (m.kind != model.EntityKindPolicy || kind != model.EntityKindArea) {
			continue
		}
		bracket := r.bracketBehind(m.span.End)
		if r.free(m.span) && (bracket > 0 || r.proper(m.span, length)) && !r.programme(m.span, words) {
			m.span.End += bracket
			if m.kind == model.EntityKindProject && kind != model.EntityKindCompany {
				kind = m.kind
			}
			if kind = r.kindHere(kind, m.span); kind == model.EntityKindArea && r.placeEnds(m.span.End) {
				continue // 上海浦东新区 is a district
			}
			r.name(kind, m.span, rule)
			before = mention{fact.Ref{Kind: kind, Name: r.text(m.span)}, m.span, rule}
		}
	}
}

// onlyOne begins words and says that there is no other: 全省唯一.
var onlyOne = regexp.MustCompile(`^(本年度)?(全[国省市区县]|国内)唯一(一[个家座条])?`)

// ofKind begins words and says of what kind is what they go on to name: 水利工程临江水库.
var ofKind = regexp.MustCompile(`^(全[国省市区县])?(首[个座条])?(单体|水利|水电|交通|能源|电力|市政|民生|产业|重大|重点|控制性|标志性|骨干|安置房|保障房)+(工程|项目)`)

// withoutKind gives where a name begins that words ahead of it only say of what kind it is.
func (r *reading) withoutKind(span fact.Span) int {
	text := r.text(span)
	if only := onlyOne.FindString(text); only != "" {
		return span.Start + len([]rune(only))
	}
	from := span.Start + len([]rune(ofKind.FindString(text)))
	kind, length, ok := kindOfClass(r.runes[from:span.End])
	if from == span.Start || !ok || kind != model.EntityKindProject || span.End-from-length < 2 || strings.HasPrefix(r.between(from, span.End), "配套") {
		return span.Start
	}
	return from
}

// bracketBehind gives the length of a bracket behind a name that belongs to it: 中试基地（医疗）.
func (r *reading) bracketBehind(at int) int {
	if next := r.runeAt(at); next != '（' && next != '(' {
		return 0
	}
	for end := at + 2; end <= min(at+longestBracket, len(r.runes)-1); end++ {
		switch {
		case r.runes[end] == '）' || r.runes[end] == ')':
			if words := r.between(at+1, end); strings.ContainsAny(words, "含指、即等") || endsAny(words, []string{"期", "市", "区", "县"}) && len([]rune(words)) == 1 {
				return 0
			}
			return end + 1 - at
		case !unicode.Is(unicode.Han, r.runes[end]):
			return 0
		}
	}
	return 0
}

// classInside gives where the last noun of a class in words ends that a place begins, with
// its kind and length: 临江种业实验室提档升级.
func (r *reading) classInside(span fact.Span) (end int, kind model.EntityKind, length int, ok bool) {
	if !r.placeBegins(span.Start) {
		return span.End, "", 0, false
	}
	for end := span.End - 1; end > span.Start+2; end-- {
		kind, length, ok := kindOfClass(r.runes[span.Start:end])
		if ok && length >= 2 && !pairs[[2]rune{r.runes[end-1], r.runes[end]}] && !strings.ContainsRune("生长员人内外里中上下会业群化口区", r.runes[end]) {
			return end, kind, length, true
		}
	}
	return span.End, "", 0, false
}

// placeBegins says whether a district or an area begins at a place.
func (r *reading) placeBegins(at int) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool {
		return m.span.Start == at && (m.ref.Kind == model.EntityKindDistrict || m.ref.Kind == model.EntityKindArea)
	})
}

// underWay says that a clause speaks of building.
var underWay = regexp.MustCompile(`开工|动工|扩建|新建|迁建|前期|航站楼|建设|竣工|复航|选址|建成|封顶|投用|开馆`)

// comeToBe end the names of what is a project until it is there.
var comeToBe = strings.Fields("机场 艺术中心 文化中心")

// kindHere gives what a noun means where it is used: an airport that is being built is a
// project, and a zone of the country that is striven for is an honour.
func (r *reading) kindHere(kind model.EntityKind, span fact.Span) model.EntityKind {
	text, clause := r.text(span), r.clauseOf(span.Start)
	before := r.between(clause.Start, span.Start)
	switch {
	case kind == model.EntityKindInstitution && endsAny(text, comeToBe) && underWay.MatchString(r.text(clause)):
		return model.EntityKindProject
	case (kind == model.EntityKindArea || kind == model.EntityKindProject) && endsAny(before, []string{"创建", "争创", "创成", "创建为", "成功创建"}) && (ofNote.MatchString(text) || strings.Contains(text, "首个国家")) && conduct.MatchString(text):
		return model.EntityKindAward
	case kind == model.EntityKindArea && endsAny(before, []string{"获批", "入选", "获评", "荣获", "成为"}) && setsExample.MatchString(text):
		return model.EntityKindAward
	}
	return kind
}

// conduct is what a district is honoured for; zones of the country for an industry are places.
var conduct = regexp.MustCompile(`生态|文明|教育|卫生|健康|平安|节水|双拥|均衡|景区|度假区|法治|民族|城市|乡村|旅游|[市县]$`)

// setsExample is an honour that has the form of a zone's name.
var setsExample = regexp.MustCompile(`^(国家|全国|全省|省级|国家级)[^（(]*(示范区|先行区|样板区)$`)

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
		placed := m.ref.Kind == model.EntityKindDistrict || m.ref.Kind == model.EntityKindArea
		if placed && m.span.Start >= span.Start && m.span.Start < span.End && m.span.End <= span.End {
			return true
		}
	}
	if strings.ContainsAny(string(head), "，。；： ") {
		return false
	}
	text := r.text(span)
	if strings.ContainsRune("省市区县", head[0]) && ofRank.at(head, 1) > 0 {
		return true // 省人民医院…中心
	}
	if (startsAny(text, []string{"国家", "全国", "国际"}) || containsAny(text, []string{"国家级", "省级"})) && r.sought(span.Start) {
		return true
	}
	if startsAny(string(r.runes[span.End-class:span.End]), []string{"系统", "平台"}) {
		return len(head) >= 4 && (endsAny(r.between(max(0, span.Start-4), span.Start), []string{"建成", "建设", "启用", "上线", "搭建"}) || startsAny(r.between(span.End, len(r.runes)), []string{"建设", "上线", "投用", "建成", "启用"}))
	}
	if fair.MatchString(text) || session.MatchString(text) {
		return true
	}
	if phase := []rune(text); len(head) >= 3 && phase[len(phase)-1] == '期' {
		return true
	}
	if endsAny(text, vagueClasses) {
		return marked(head) || containsAny(string(head), regions) || len(head) >= 3 && strings.ContainsRune("省市区县", head[0]) || ofInstitution(head)
	}
	return marked(head) && r.runes[span.Start] != '“' || len(head) >= 2 && !common(head)
}

// ofInstitution says whether words begin with the name of an institution, by its class.
func ofInstitution(words []rune) bool {
	for end := len(words); end > 3; end-- {
		kind, length, ok := kindOfClass(words[:end])
		if ok && kind == model.EntityKindInstitution && end-length >= 2 && !common(words[:end-length]) {
			return true
		}
	}
	return false
}

// regions are parts of the country that names are called after.
var regions = strings.Fields("西北 西南 华南 华东 华北 华中 东北 岭南 江南 江淮 中原 北部湾 粤东 粤西 粤北 河西 陇东 皖北 皖南 苏北 苏南 中国")

// session begins the name of an event that is held again and again.
var session = regexp.MustCompile(`^(第[一二三四五六七八九十百0-9]+届|[0-9]{4}年?)[^，。]*(会|节|赛|杯|坛)$`)

// fair is the short name of a fair: 云博会.
var fair = regexp.MustCompile(`^\p{Han}{1,3}(博会|交会|洽会)$`)

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
		if m.kind == "" || m.kind != model.EntityKindIndustry && m.vague || size < 2 || transport[r.text(m.span)] || size > longestName || !r.free(m.span) {
			continue
		}
		words := r.runes[m.span.Start:m.span.End]
		if words[0] == '“' && r.known(fact.Span{Start: m.span.Start + 1, End: m.span.End - 1}) {
			continue
		}
		_, _, classed := kindOfClass(words)
		if m.kind == model.EntityKindEvent && words[0] == '“' {
			m.kind = model.EntityKindPolicy // “送戏下乡”等活动
		}
		if m.kind == model.EntityKindEvent && !classed && !marked(words) {
			continue // 篮球、滑翔伞等赛事
		}
		if m.kind == model.EntityKindIndustry && !classed || m.kind != model.EntityKindIndustry && (marked(words) || !common(words)) {
			r.name(m.kind, m.span, rule)
		}
	}
}

// transport is of a sort and no name.
var transport = setOfWords("轻轨 地铁 轨电车 有轨电车 高铁 铁路 公路 民航 水运 城轨 磁浮")

// building are the verbs beside a list of what is built.
var building = newWordSet(strings.Fields("建成投产 建成投用 建成投运 建成通车 加快建设 开工建设 竣工投产 提速建设 加速建设 基本建成 建成 开工 竣工 投产 投用 加快推进 推进 启动建设 全面开工 落地 加快"))

// findBeside names the members of a list of which another is a project by its class, where a
// verb of building stands beside the list: 聚变堆主机、雷电防护装置基本建成.
func findBeside(r *reading, rule string) {
	members := r.memberList()
	for i := 0; i < len(members); {
		next, project := i, false
		for next < len(members) && (next == i || r.listed(members[next-1].span.End, members[next].span.Start)) {
			project = project || slices.ContainsFunc(r.mentions, func(m mention) bool { return m.span == members[next].span && m.ref.Kind == model.EntityKindProject })
			next++
		}
		first, last := members[i].span.Start, members[next-1].span.End
		if project && next-i > 1 && r.builtBeside(first, last) {
			for _, m := range members[i:next] {
				words := r.runes[m.span.Start:m.span.End]
				if _, _, classed := kindOfClass(words); len(words) >= 3 && len(words) <= 16 && !classed && !m.vague && r.free(m.span) && !r.covered(m.span) && !generic.MatchString(string(words)) {
					r.name(model.EntityKindProject, m.span, rule)
				}
			}
		}
		i = next
	}
}

// oneByOne are the adverbs between a list and its verb.
var oneByOne = newWordSet(strings.Fields("相继 陆续 先后 全部 顺利 正式 如期 均已 全面 同步"))

// builtBeside says whether a verb of building stands right before a list or behind it.
func (r *reading) builtBeside(start, end int) bool {
	clause := r.clauseOf(start)
	for at := max(clause.Start, start-4); at < start; at++ {
		if building.at(r.runes[:start], at) == start-at {
			return true
		}
	}
	if r.runeAt(end) == '等' {
		end++
	}
	return building.at(r.runes, end) > 0 || oneByOne.at(r.runes, end) > 0 && building.at(r.runes, end+2) > 0
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
			if m.span.Start <= span.Start || m.span.End >= span.End || isQuote(r.runes[span.Start]) && m.span.Start == span.Start+1 && m.span.End == span.End-1 {
				return false
			}
		case model.EntityKindCompany:
			if m.span.Start != span.Start {
				return false
			}
		case model.EntityKindArea: // 大湾区大学
			if m.span.Start < span.Start || m.span.End == span.End && m.rule != areaAlone || m.span.End < span.End && r.runes[m.span.End] == '等' {
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
