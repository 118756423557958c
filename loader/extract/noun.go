package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// verbAt gives the length of a verb at a place, 0 where there is none: one that parts nouns, a
// weak one, or one that tells how far something has come. It ends at limit at the latest.
func (r *reading) verbAt(at, limit int) int {
	return max(r.border(at), weakBorders.at(r.runes[:limit], at), acts.at(r.runes[:limit], at))
}

// measuring follows a verb that is a part of a noun: 增加值, 化解率, 建成区.
const measuring = "值率额量数度比区型性类式化"

// named follows a verb that is a part of a name: 提升工程.
var named = newWordSet(strings.Fields("一期 二期 三期 四期 五期 六期 配置 工程 行动 中心 平台 基地 机制 体系 制度 计划 项目 机构 专项 发展区 试点 任务 人员 成果 企业 资金"))

// notBorders begin like a word that parts nouns, and are one.
var notBorders = newWordSet([]string{"高标准农田", "通车里程", "通车总里程", "基本医疗", "基本养老", "基本公共服务", "基本生活"})

// border gives the length of a word at a place that parts nouns, 0 where there
// is none: 化解 does, and in 化解率 it does not.
func (r *reading) border(at int) int {
	length := borders.at(r.runes, at)
	if notBorders.at(r.runes, at) > 0 || r.runeAt(at) == '构' && strings.ContainsRune("机结", r.runeAt(at-1)) {
		return 0
	}
	next := r.runeAt(at + length)
	if more := nominal.at(r.runes, at+length); length > 0 && more > 0 && named.at(r.runes, at+length+more) > 0 && at > 0 && unicode.Is(unicode.Han, r.runes[at-1]) {
		return 0 // 临江铁路枢纽优化提升工程
	}
	measures := strings.ContainsRune(measuring, next) && !pairs[[2]rune{next, r.runeAt(at + length + 1)}]
	if length == 2 && startsAny(r.between(at, at+2), []string{"实现", "完成"}) {
		return length
	}
	if length > 0 && (measures || at > 0 && unicode.Is(unicode.Han, r.runes[at-1]) && named.at(r.runes, at+length) > 0) {
		return 0
	}
	return length
}

// leads are the words ahead of what is measured that say when, whose or how
// much, and are no part of it.
var leads = newWordSet(strings.Fields("为 现代化 各类 各级 各地 各 一批 首批 全年 全市 全省 全区 全县 全州 全域 我市 我省 我区 我县 当年 上年 去年 今年 年内 目前 同时 其中 每年 年均 五年 五年来 平均 总计 合计 共计 预期 力争 至少 人均增收 同比 期末 年末 年底 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 我国"))

// nounBefore gives the noun that ends at a place, at or behind start: what
// stands behind the last word that parts nouns. A verb of adding or renewing
// right before it belongs to it, as in 新增停车位.
func (r *reading) nounBefore(start, end int) (fact.Span, bool) {
	if end > start && r.runes[end-1] == '等' {
		end--
	}
	if share := wholeShare.FindString(r.between(start, end)); share != "" { // 工业对全省增长的贡献率
		return r.asNoun(r.withoutLeads(end-len([]rune(share)), end), end)
	}
	from, kept := start, -1
	var earlier fact.Span // what stands before the verbs that end the words
	for at := start; at < end; {
		if r.runes[at] == '“' {
			if close := slices.Index(r.runes[at:end], '”'); close > 0 {
				at += close + 1
				if weakBorders.at(r.runes[:end], at) >= 2 || r.border(at) > 0 { // “甲”服务企业
					from, kept = at, -1
				}
				continue
			}
		}
		switch length := r.border(at); {
		case strings.ContainsRune("、，,；;：:（）()。的", r.runes[at]) || unicode.IsSpace(r.runes[at]):
			from, kept = at+1, -1
			at++
		case length > 0 && adds.at(r.runes, at) > 0:
			if r.withoutLeads(from, at) < at && at-from >= 2 { // 城镇新增就业
				at += length
				continue
			}
			if kept < 0 || from != at {
				kept = at
			}
			if strings.HasPrefix(r.between(at+length, end), "建设") { // 改造建设学校
				kept, length = -1, length+2
			}
			from = at + length
			at += length
		case length > 0 && at+nominal.at(r.runes, at) == end && at-r.withoutLeads(from, at) >= 2:
			at = end // what is done to it is counted: 农产品定量抽检
		case length > 0:
			kept = -1
			if from < at { // else one verb stands behind another
				earlier = fact.Span{Start: from, End: at}
			}
			from = at + length
			at += length
		case r.runes[at] == '等' && at > from && at+2 < end && !strings.ContainsRune("平同相对均高中初上下特优劣", r.runes[at-1]):
			from, kept = at+1, -1
			at++
		default:
			at++
		}
	}
	if kept >= 0 {
		return r.asNoun(kept, end)
	}
	from = r.behindWhose(from, end)
	if from == end && earlier.End > earlier.Start && r.unnamed(earlier) {
		return r.asNoun(r.withoutLeads(earlier.Start, earlier.End), earlier.End)
	}
	return r.asNoun(r.afterLeads(from, end), end)
}

// behindWhose leaves out the name of whose figure it is: 大湾区经济总量, 临江高新区产值.
func (r *reading) behindWhose(from, end int) int {
	for at := end - 2; at > from+3; at-- {
		if kind, length, ok := kindOfClass(r.runes[from:at]); ok && kind == model.EntityKindArea && at-from-length >= 2 && outputs[r.between(at, end)] {
			return at
		}
	}
	for _, m := range r.mentions {
		if m.span.Start == from && m.span.End <= end-2 && (m.ref.Kind == model.EntityKindArea || m.ref.Kind == model.EntityKindDistrict && end-m.span.End >= 4 || m.ref.Kind == model.EntityKindCompany || m.ref.Kind == model.EntityKindInstitution) {
			return m.span.End
		}
	}
	return from
}

// wholeShare is what part one thing has in another: 甲对乙的贡献率, 甲占乙的比重.
var wholeShare = regexp.MustCompile(`[\p{Han}A-Za-z0-9]{2,14}(对|占)[\p{Han}A-Za-z]{2,12}的(贡献率|最低比例|比例|比重|占比|拉动率)$`)

// unnamed says whether no name ends a span, so that what is told may be measured of it.
func (r *reading) unnamed(span fact.Span) bool {
	return !slices.ContainsFunc(r.mentions, func(m mention) bool { return m.span.End == span.End && m.ref.Kind != model.EntityKindIndicator })
}

// nominal are the verbs that are counted themselves: 抽检超5万批次.
var nominal = newWordSet(strings.Fields("抽检 排查 提升 优化提升 整治 慰问 走访 招聘 救助 资助 改造 修复 更新 推介 对接 化解 处置 受理 完善"))

// attributes are weak verbs that belong to the noun behind them where another verb stands
// before them: 募集就业岗位, 签约合作项目, 培育创新联合体.
var attributes = newWordSet(strings.Fields("创新 就业 合作 服务 管理 研究 开发 保护 治理 种植 养殖 储备 生产 培训 安置 设计 制造 出口 进口 交易 检测 监测 上市 创业"))

// afterLeads skips what is no part of a noun at its beginning, but keeps an attribute
// behind a verb.
func (r *reading) afterLeads(from, end int) int {
	length := attributes.at(r.runes[:end], from)
	if length > 0 && from+length < end && from >= 2 && (r.border(from-2) == 2 || strings.ContainsRune("、，和", r.runes[from-1]) && end-from-length <= 2 || from >= 3 && r.border(from-3) == 3) {
		return from
	}
	return r.withoutLeads(from, end)
}

// adds are the verbs that are a part of what they add to: 新增停车位.
var adds = newWordSet([]string{"新增", "新设", "新登记", "新建", "改造", "改建", "新改建", "扩建", "新改扩建", "改扩建"})

// withoutLeads skips what is no part of a noun at its beginning.
func (r *reading) withoutLeads(from, end int) int {
	for from < end {
		length := max(leads.at(r.runes[:end], from), r.year(from, end), len([]rune(whichOne.FindString(r.between(from, end)))), r.partAt(from, end))
		if length == 0 && adds.at(r.runes[:end], from) == 0 {
			length = r.weakBorder(from, end)
		}
		if length == 0 || end-from-length < 2 && end > from+length {
			break
		}
		from += length
	}
	return from
}

// notWeak begin like a weak verb, and are a noun.
var notWeak = newWordSet(strings.Fields("服务贸易 服务消费 服务外包 生产总值 研究生 研究院 研究所 创新券 创新平台 创新主体 创新载体 设计院 管理人员 培训班 利用外资 交易额 交易总额"))

// weakBorder gives the length of a weak verb at a place, 0 where there is none or
// where it is a part of a word: 服务业, 用电量.
func (r *reading) weakBorder(at, end int) int {
	length := weakBorders.at(r.runes[:end], at)
	next := r.runeAt(at + length)
	if length == 1 && strings.ContainsRune("达超近约逾", r.runes[at]) && !isDigit(foldDigit(next)) && !strings.ContainsRune("一二三四五六七八九十百千万两", next) {
		return 0
	}
	if length > 0 && notWeak.at(r.runes, at) > 0 {
		return 0
	}
	if length > 0 && strings.ContainsRune("业地者员率额量费品物区所", next) || length == 1 && pairs[[2]rune{r.runes[at], next}] {
		return 0
	}
	return length
}

// year gives the length of a year at a place: 2010年.
func (r *reading) year(at, end int) int {
	length := 0
	for at+length < end && isDigit(foldDigit(r.runes[at+length])) {
		length++
	}
	if length == 4 && r.runeAt(at+length) == '年' {
		if r.runeAt(at+length+1) == '度' {
			length++
		}
		return length + 1
	}
	return 0
}

// longestNoun bounds a noun, in characters.
const longestNoun = 24

// asNoun says whether words from one place to another may be a noun.
func (r *reading) asNoun(from, end int) (fact.Span, bool) {
	span := fact.Span{Start: from, End: end}
	if end-from < 2 || end-from > longestNoun {
		return span, false
	}
	text := r.text(span)
	if strings.ContainsAny(text, "，,；;。：:") || strings.Count(text, "“") != strings.Count(text, "”") {
		return span, false
	}
	han := strings.ContainsFunc(text, func(c rune) bool { return unicode.Is(unicode.Han, c) })
	return span, han && !endsAny(text, []string{"口径", "实际"}) && !ordinal.MatchString(text) && !emptyNouns[strings.Trim(text, "“”")] && (endsAny(text, schools) || !strings.ContainsRune("下中后前时里内上走等和与及", []rune(text)[end-from-1]))
}

// whichOne leads to what is measured of one thing, 第四个…, or is the number of a paragraph.
var whichOne = regexp.MustCompile(`^(第[一二三四五六七八九十0-9]+[个家位]|[0-9]{1,2}[.．])`)

// ordinal is a noun that says only which one something is, 第四个, or how much: 千亿大关.
var ordinal = regexp.MustCompile(`^第[一二三四五六七八九十0-9]+[个家位批次]$|^[百千万亿]+(大关|台阶)$|^[0-9一二三四五六七八九十]+年$|第[0-9一二三四五六七八九十]+$`)

// schools end like words that say where something is.
var schools = []string{"高中", "初中", "完中"}

// emptyNouns say nothing of what is measured without what stands before them.
var emptyNouns = setOfWords("双双 总量 规模 增速 数量 总额 总值 金额 资金 面积 比重 占比 其中 方面 领域 以上 以下 左右 问题 工作 任务 水平 速度 时间 年度 季度 排名 位次 全国 全省 全市 世界 台阶 每人 每月 每人每月 时速 国家 分配 同口径 可比口径 增幅 降幅 涨幅 大事 大关 关口 市场 资源 层面 环节 阶段")

func setOfWords(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// nounAfter gives the noun that begins at a place: what stands ahead of the
// next word that parts nouns.
func (r *reading) nounAfter(start, limit int) (fact.Span, bool) {
	end := start
	for end < limit {
		if strings.ContainsRune("、，,；;：:（）()。的", r.runes[end]) && !r.inQuotes(start, end) || unicode.IsSpace(r.runes[end]) {
			break
		}
		if end > start && r.quantityAt(end) {
			break
		}
		if end > start && (r.border(end) > 0 || strings.ContainsRune("获均已被将在向由到", r.runes[end]) || r.runes[end] == '可' && strings.ContainsRune("通享在由", r.runeAt(end+1)) || r.runes[end] == '最' && r.runeAt(end+1) == '多') && !r.inQuotes(start, end) {
			break
		}
		end++
	}
	if r.border(start) > 0 && adds.at(r.runes, start) == 0 || startsAny(r.between(start, end), bareChanges) || strings.ContainsRune("和与及并", r.runeAt(start)) {
		return fact.Span{Start: start, End: end}, false
	}
	for cut := end - 1; cut > start+1; cut-- { // what it does: 检验检查结果互联互通
		if doing.at(r.runes[:end], cut) > 0 || acts.at(r.runes[:end], cut) > 0 || r.runes[cut] == '“' && cut-start >= 4 && r.runes[end-1] == '”' {
			end = cut
		}
	}
	if end > start+4 && r.between(end-2, end) == "建设" {
		end -= 2
	}
	for end > start+1 && strings.ContainsRune("和与及、", r.runes[end-1]) {
		end--
	}
	return r.asNoun(start, end)
}

// doing are verbs behind a noun that only it does.
var doing = newWordSet(strings.Fields("改善 技术改造 数字化转型 智能化改造 增选 新获评 远离 告别 用上 喝上 住上 受益 办学 建设进展 建设顺利 进展 补短板 免费 安装 登台 接续 参加 参与 享受 接受 当选 按期 如期 取得 出演 全国 全省 更新 综合开发 互联 互认 互通 复制 达标 办理 就业创业 挂牌 上云 触网 落户 投入"))

// acts are the verbs that tell how far something has come.
var acts = newWordSet(slices.DeleteFunc(slices.Clone(stageWords), func(word string) bool { return word == "建设" || word == "运营" || word == "获批" }))

// inQuotes says whether a place lies in a quotation that opens behind start.
func (r *reading) inQuotes(start, at int) bool {
	text := r.between(start, at)
	return strings.Count(text, "“") > strings.Count(text, "”")
}

// quantityAt says whether a figure begins at a place.
func (r *reading) quantityAt(at int) bool {
	return slices.ContainsFunc(r.quantities, func(q Quantity) bool { return q.Number.Start == at })
}
