package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// behindQuotes are the nouns that a policy has behind a quotation, and that belong to its
// name.
var behindQuotes = longestFirst(strings.Fields("行动计划 专项行动 行动 计划 工程 改革 政策 机制 制度 战略 格局 体系 模式 品牌 倡议 工作法 试点 活动 专项 规划 方案 任务 举措 经验 布局 建设 走廊 攻坚战 保卫战 阻击战 主题教育 服务 结构"))

// contextOnly are those that stand right behind a quotation and belong to the context and
// not to the name.
var contextOnly = []string{"建设", "任务", "经验", "布局", "结构", "服务"}

// farthestNoun is how far behind a quotation the noun of its policy ends.
const farthestNoun = 12

// times and mottos stand in quotation marks and name no policy.
var (
	timesBehind = strings.Fields("重大原则 原则 规律性认识 重要论述 重要要求 时期 以来 期间 规划 收官 开局 末 ” 精神 文章 要求 竞争 问题 理念 难题 现象 优势 作用 目标 底线 的总要求 传统 情怀 效应 态势 之路 之年 关 品 产品 农产品")
	mottos      = newWordSet(strings.Fields("两个确立 两个维护 四个意识 四个自信 四个全面 五位一体 三个代表 两个毫不动摇 两个结合 两个大局 国之大者 四风 十四五 十五五 十三五 十二五 十一五 新三样 新三板 老三样 第一站 第一城 双下降 双增长 双提升 三连增 四连增 五连增 六连增 二连冠 三连冠 四连冠 五连冠 六连冠 七连冠 八连冠 九连冠 十连冠 开门红 零突破 一站式 三农 三保 三公 两会 双创"))
)

// findQuoted names policies in quotation marks, alone or with a noun behind, and
// those in title marks.
func findQuoted(r *reading, rule string) {
	for at := 0; at < len(r.runes); at++ {
		mark := r.runes[at]
		if mark != '“' && mark != '《' {
			continue
		}
		end := at + 1
		for end < len(r.runes) && r.runes[end] != ends[mark] {
			end++
		}
		if end >= len(r.runes) {
			return
		}
		span := fact.Span{Start: at, End: end + 1}
		inner := r.runes[at+1 : end]
		if mark == '《' {
			if documents.MatchString(string(inner)) && !r.crossed(span) {
				r.name(model.EntityKindPolicy, span, rule)
			}
			at = end
			continue
		}
		r.nameQuoted(inner, span, rule)
		at = end
	}
}

// nameQuoted names what a quotation is the name of, with the words around it that belong
// to the name.
func (r *reading) nameQuoted(inner []rune, span fact.Span, rule string) {
	kind, whole, ok := r.quotedName(inner, span)
	if !ok || r.crossed(whole) {
		return
	}
	words := fact.Span{Start: whole.Start + 1, End: whole.End}
	if whole == span {
		words.End--
	}
	if r.known(words) {
		return
	}
	if kind == model.EntityKindPolicy && (whole != span || counted(inner)) {
		whole.Start = r.headOfQuoted(whole.Start)
		if r.quantityEnds(whole.Start) {
			return
		}
		if text := r.text(whole); strings.HasSuffix(text, "工程") && physical.MatchString(text) {
			kind = model.EntityKindProject
		}
	}
	r.name(kind, whole, rule)
}

// noHeads stand before a quotation and are no part of what it names.
var noHeads = setOfWords("新时代 新一轮 更多 我省 我市 我区 我县 全省 全市 全国 全面 一批 新型 各类 实现 特色 重点 这一 包括 其中 形成 成为 入选 工作 项目 企业 一系列")

// longestHead bounds what belongs to a name before its quotation.
const longestHead = 10

// headOfQuoted gives where a name begins that has words before its quotation: 金融“五篇大文章”.
func (r *reading) headOfQuoted(at int) int {
	from := r.clauseOf(at).Start
	for i := from; i < at; i++ {
		if strings.ContainsRune("、和与及以将把为的在是“”《》（）()：:.．", r.runes[i]) || unicode.IsSpace(r.runes[i]) || isDigit(r.runes[i]) {
			from = i + 1
			continue
		}
		for _, q := range r.quantities { // 20个高速公路“开口子”工程
			if q.Number.Start == i && q.Number.End <= at {
				from = q.Number.End
			}
		}
		if length := max(r.border(i), carries.at(r.runes[:at], i), acts.at(r.runes[:at], i)); length > 0 {
			from = i + length
		}
	}
	from = r.withoutLeads(from, at)
	head := r.between(from, at)
	if size := at - from; size < 2 || size > longestHead || noHeads[head] || r.crossed(fact.Span{Start: from, End: at}) || strings.ContainsFunc(head, func(c rune) bool { return !unicode.Is(unicode.Han, c) }) {
		return at
	}
	if kind, _, classed := kindOfClass(r.runes[from:at]); r.placeEnds(at) || classed && kind == model.EntityKindArea {
		return at
	}
	return from
}

// quantityEnds says whether a figure ends at a place: what follows is counted.
func (r *reading) quantityEnds(at int) bool {
	return slices.ContainsFunc(r.quantities, func(q Quantity) bool { return q.Number.End == at })
}

// crossed says whether a span meets a name that is more than a place or an
// industry within it.
func (r *reading) crossed(span fact.Span) bool {
	for _, m := range r.mentions {
		if m.span.Start < span.End && span.Start < m.span.End && m.ref.Kind != model.EntityKindDistrict && m.ref.Kind != model.EntityKindIndustry {
			return true
		}
	}
	return false
}

// quotedName says of what kind a quotation is the name, and how far it goes.
func (r *reading) quotedName(inner []rune, span fact.Span) (model.EntityKind, fact.Span, bool) {
	text := string(inner)
	if len(inner) < 2 || len(inner) > 20 || strings.ContainsAny(text, "。；！？") || mottos.at(inner, 0) > 0 {
		return "", span, false
	}
	behind := r.between(span.End, min(span.End+8, len(r.runes)))
	if startsAny(behind, timesBehind) {
		return "", span, false
	}
	before := r.between(max(0, span.Start-4), span.Start)
	if len(inner) >= 3 && (endsAny(before, honoured) || startsAny(behind, []string{"称号", "荣誉", "奖"}) || endsAny(before, []string{"获批", "入选", "获得"}) && honour.MatchString(text)) {
		return model.EntityKindAward, span, true
	}
	if kind, whole := r.quotedWork(inner, span, behind); kind != "" {
		return kind, whole, true
	}
	if noun, length := r.nounBehind(span.End); length > 0 {
		plain := length == len([]rune(noun)) // nothing between quotation and noun
		switch {
		case len(inner) == 2 && !strings.ContainsRune("双两三四五六七八九十", inner[0]) && noun != "行动" && noun != "政策":
			return "", span, false
		case plain && slices.Contains(contextOnly, noun):
			return model.EntityKindPolicy, span, len(inner) > 2 || counted(inner)
		default:
			return model.EntityKindPolicy, fact.Span{Start: span.Start, End: span.End + length}, true
		}
	}
	switch {
	case endsAny(text, []string{"百强", "百强县", "0强", "百佳", "示范县"}):
		return model.EntityKindAward, span, true
	case strings.ContainsAny(text, "+＋"):
		return model.EntityKindPolicy, span, startsAny(behind, []string{"等", "，", "。", "“", "做法", "入选", "模式", "发展"}) || strings.ContainsAny(string(inner[len(inner)-1]), "+＋")
	case len(inner) == 2 && strings.ContainsRune("双两三四五六七八九十", inner[0]):
		return model.EntityKindPolicy, span, r.carriedOut(span.Start)
	case counted(inner):
		return model.EntityKindPolicy, span, inner[0] != '一' && !told.MatchString(text) && !strings.HasSuffix(before, "系") // 一企一策 says how
	case (r.carriedOut(span.Start) || r.begins(span)) && len(inner) >= 3 && !strings.ContainsAny(text, "，、"):
		return model.EntityKindPolicy, span, true
	}
	return "", span, false
}

// quotedWork gives the kind of what is built and has its name in quotation marks, and how
// far the name goes; a programme that is called a work is a policy. The kind is empty where
// it is none of them.
func (r *reading) quotedWork(inner []rune, span fact.Span, behind string) (model.EntityKind, fact.Span) {
	text := string(inner)
	kind, length, classed := kindOfClass(inner)
	if strings.HasSuffix(text, "工程") && len(inner) > length+1 && !counted(inner) && !physical.MatchString(text) {
		return model.EntityKindPolicy, span
	}
	if classed && kind == model.EntityKindProject && !strings.ContainsAny(text, "、，") && len(inner) > length+1 && !counted(inner) || strings.HasSuffix(text, "号") && !strings.HasSuffix(text, "字号") || raised.at(r.runes, span.End) > 0 {
		return model.EntityKindProject, span
	}
	if len(inner) > 2 && startsAny(behind, []string{"项目", "应急大模型", "大模型", "平台", "系统"}) {
		at := strings.IndexAny(behind, "目型台统")
		return model.EntityKindProject, fact.Span{Start: span.Start, End: span.End + len([]rune(behind[:at])) + 1}
	}
	return "", span
}

// known says whether a name of the catalog has all the words of a span.
func (r *reading) known(span fact.Span) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool {
		return m.span.Start <= span.Start && m.span.End >= span.End && strings.HasPrefix(m.rule, "name-")
	})
}

// told are counted words in quotation marks that tell something and name nothing: “十五连丰”,
// “15分钟生活圈”.
var told = regexp.MustCompile(`^(.?.连|[0-9]+(分钟|平方公里|年))|不平衡$|[街路镇村城]$`)

// documents end the titles of what is issued.
var documents = regexp.MustCompile(`(规划|纲要|条例|办法|方案|意见|计划|规定|决定|通知|协定|协议|条约|公约|[^方]法|清单|指南|标准|细则|报告|宣言|声明|章程|政策|措施|目录|要点|制度|框架|建议|白皮书|导则|规范|准则|指引|十条|条)(（[^）]*）|\([^)]*\))?$`)

// honoured are the verbs behind which a quotation is an honour.
var honoured = strings.Fields("获评 荣获 荣膺 被评为 被授予 被认定为 被命名为 新一届 当选 斩获 摘得")

// raised are the verbs of building behind which a quotation is what is built.
var raised = newWordSet(strings.Fields("基本建成 建成投用 建成 提速建设 加快建设 开工 投产 通车 封顶 竣工 投运 下水 首飞 发射"))

// begins says whether a span begins its clause and a verb stands behind it: “综合查一次”整合….
func (r *reading) begins(span fact.Span) bool {
	return r.clauseOf(span.Start).Start == span.Start && (r.border(span.End) > 0 || carries.at(r.runes, span.End) > 0 || span.End-span.Start >= 6 && strings.ContainsRune("、“等", r.runeAt(span.End)))
}

// counted says whether words begin with how many parts what they name has:
// 五个中心, 双城双园.
func counted(words []rune) bool {
	return len(words) >= 3 && !strings.ContainsRune("批条项个家次", words[len(words)-1]) && (strings.ContainsRune("一二三四五六七八九十百千万两双N", words[0]) || isDigit(words[0]))
}

// nounBehind gives the noun of a policy that ends what stands behind a quotation, and how
// far it goes; 0 where there is none: “一核三带”区域发展格局.
func (r *reading) nounBehind(at int) (noun string, length int) {
	for end := at + 1; end <= min(at+farthestNoun, len(r.runes)); end++ {
		last := r.runes[end-1]
		if strings.ContainsRune("，。；、：！？“”（）()和与及等在为由把将被", last) || last == '的' && end > at+1 || r.border(end-1) > 0 && adds.at(r.runes, end-1) == 0 && nominal.at(r.runes, end-1) == 0 {
			break
		}
		for _, n := range behindQuotes {
			if words := r.between(at, end); strings.HasSuffix(words, n) {
				if words == n || n != "建设" && n != "任务" && n != "经验" {
					noun, length = n, end-at
				}
				break
			}
		}
	}
	return noun, length
}

// policyFree says whether nothing is named in a span but places, industries and
// quoted policies that it holds whole.
func (r *reading) policyFree(span fact.Span) bool {
	for _, m := range r.mentions {
		if m.span.Start >= span.End || span.Start >= m.span.End {
			continue
		}
		whole := m.span.Start >= span.Start && m.span.End <= span.End && m.span != span
		if !whole || m.rule == "" || m.ref.Kind != model.EntityKindDistrict && m.ref.Kind != model.EntityKindIndustry && m.ref.Kind != model.EntityKindPolicy && m.ref.Kind != model.EntityKindArea {
			return false
		}
	}
	return true
}
