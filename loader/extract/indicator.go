package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// findIndicators names what figures measure where the catalog does not know it:
// the noun before a figure (停车位超12万个), or the one that it counts (打造4个
// 产业集群).
func findIndicators(r *reading, rule string) {
	figures := r.figures()
	r.measured = make([]noun, len(figures))
	for i, fig := range figures {
		known, isKnown := r.knownMeasure(fig)
		measured, ok := r.measureOf(figures, i)
		measured.name = r.lexicon.indicator(measured.name)
		if part := r.partOfYear(fig.quantity.Span.Start); part != "" && ok {
			if isKnown {
				measured.name = known.Name
			}
			measured.name, isKnown = part+strings.TrimPrefix(measured.name, part), false
		}
		if isKnown {
			if ok && !slices.ContainsFunc(r.mentions, func(m mention) bool { return m.ref == known }) {
				r.insert(mention{known, measured.span, "indicator-known"})
			}
			continue
		}
		if !ok {
			continue
		}
		if r.insert(mention{fact.Ref{Kind: model.EntityKindIndicator, Name: measured.name}, measured.span, rule}) || fig.told.name != "" || r.indicatorAt(measured.span) {
			r.measured[i] = measured
		}
	}
}

// measureOf gives what a figure measures, by its whole name.
func (r *reading) measureOf(figures []figure, i int) (noun, bool) {
	fig := figures[i]
	if fig.unclear || fig.told.name != "" {
		return fig.told, !fig.unclear
	}
	span, ok := r.measuredBy(figures, i)
	if !ok {
		return r.summedUp(figures, i)
	}
	measured := noun{span, r.text(span)}
	if longer, found := r.indicatorTo(span); found {
		measured = longer
	}
	if rises.MatchString(r.between(measured.span.End, fig.quantity.Span.Start)) {
		measured.name = added + measured.name // 经营主体新增105万户
	}
	if i > 0 && r.runeAt(span.Start-1) == '、' && figures[i-1].quantity.Span.End == span.Start-1 && strings.HasPrefix(r.measured[i-1].name, added) && !strings.HasPrefix(measured.name, added) {
		measured.name = added + measured.name // 新增甲企业3家、乙企业5家
	}
	return r.wholeName(measured, i, fig)
}

// indicatorAt says whether a span names an indicator.
func (r *reading) indicatorAt(span fact.Span) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool { return m.span == span && m.ref.Kind == model.EntityKindIndicator })
}

// indicatorTo gives the indicator that was named up to where a noun ends, from its beginning or
// before: 生产安全事故起数, of which 安全事故起数 is a part.
func (r *reading) indicatorTo(span fact.Span) (noun, bool) {
	for _, m := range r.mentions {
		if m.ref.Kind == model.EntityKindIndicator && m.span.End == span.End && m.span.Start <= span.Start {
			return noun{m.span, m.ref.Name}, true
		}
	}
	return noun{}, false
}

// knownMeasure gives the catalog's indicator that a figure is of.
func (r *reading) knownMeasure(fig figure) (fact.Ref, bool) {
	return matchMeasure(r.lexicon.measures, surroundings{fig.local, r.text(fig.clause), string(r.runes)}, fig.quantity.Unit, fig.quantity.Growth)
}

// indicatorOf gives the indicator of a figure: the one that a rule named, or the catalog's.
func (r *reading) indicatorOf(fig figure, i int) (fact.Ref, bool) {
	if i < len(r.measured) && r.measured[i].name != "" {
		return fact.Ref{Kind: model.EntityKindIndicator, Name: r.measured[i].name}, true
	}
	return r.knownMeasure(fig)
}

// nounsOf gives the nouns of a list that some signs part.
func (r *reading) nounsOf(start, end int, signs string) []fact.Span {
	var found []fact.Span
	from := start
	for at := start; at <= end; at++ {
		if at < end && !strings.ContainsRune(signs, r.runes[at]) {
			continue
		}
		if from < at {
			span, ok := r.nounBefore(from, at)
			if !ok && !members.MatchString(r.text(span)) {
				return nil
			}
			found = append(found, span)
		}
		from = at + 1
	}
	return found
}

// members are what only a list has for nouns: PM2.5, and 第一 of 第一、二、三产业.
var members = regexp.MustCompile(`^([A-Z][A-Za-z0-9.&]+|第?[一二三])$`)

// reaches are the words between a noun and its figure.
var reaches = longestFirst(strings.Fields("一律 迈上 跨上 首次进入 首次跻身 进入 达到 达 首次 为 至 到 在 约 共 从 由 仅 将 已 突破 超过 稳居 居 位居 位列 跃居 排名 排 列 是 有 累计 预计 实现 完成 保持 稳定 控制 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 扩大到 扩大至 扩展到 拓展到 下降到 下降至 降低到 降低至 降到 降至 升至 增至 减少到 减少至 缩短到 缩短至 压缩到 压缩至 压减至 稳定在 控制在 保持在 维持在 新增 新建 总计 合计 五年 三年 十年 接连 均 年均 分别 再 又 力争 左右 均为 不 要 可"))

// changes of a level by so much are no level: 余额增加20亿元.
var bareChanges = []string{"增加", "减少", "提高", "提升", "下降", "降低", "上升", "缩短", "压缩", "压减", "节约", "节省", "回落", "高于", "低于", "多", "少", "快于", "扩大", "增长", "前进", "前移"}

// measuredBy gives the noun that a figure is of.
func (r *reading) measuredBy(figures []figure, i int) (fact.Span, bool) {
	q, clause := figures[i].quantity, figures[i].clause
	start := clause.Start
	if i > 0 && figures[i-1].quantity.Span.End > start {
		start = figures[i-1].quantity.Span.End
	}
	before := r.between(start, q.Span.Start)
	switch {
	case q.Growth && i > 0 && dependent(figures[i].local):
		return fact.Span{}, false // of the figure before it
	case r.countsNamed(q, clause), countsList.MatchString(before) && startsAny(r.between(q.Span.End, clause.End), []string{"工作", "任务", "事项", "内容"}), strings.HasPrefix(r.between(q.Span.End, clause.End), "有"), r.tense.aims && endsAny(before, []string{"从", "由"}):
		return fact.Span{}, false // what was named, which things are meant, and what is left behind
	case q.Unit == "个" && startsAny(r.between(q.Span.End, clause.End), []string{"月", "季度", "位次", "名次", "工作日", "小时", "方面"}):
		return fact.Span{}, false
	}
	if i > 0 && start > clause.Start && startsAny(before, []string{"提高", "提升", "增加", "增长", "扩大", "下降", "降低", "减少", "升", "降"}) && endsAny(before, []string{"到", "至"}) {
		if r.measured[i-1].name != "" { // 由52%提高到58%
			return r.measured[i-1].span, true
		}
		from := clause.Start
		if i > 1 {
			from = max(from, figures[i-2].quantity.Span.End)
		}
		return r.nounBefore(from, r.withoutReaches(from, figures[i-1].quantity.Span.Start))
	}
	end := r.withoutReaches(start, q.Span.Start)
	if !q.Growth && q.Unit != "%" && !endsAny(before, reached) && !endsAny(r.between(start, end), sizes) {
		at := q.Span.End
		if r.runeAt(at) == '的' {
			at++
		}
		if next := r.runeAt(at); at < clause.End && !r.quantityAt(at) && (unicode.Is(unicode.Han, next) || next == '“' || isDigit(next) || isLatin(next)) {
			span, ok := r.nounAfter(at, clause.End)
			words := r.text(span)
			if emptyNouns[words] && countsList.MatchString(before) {
				return fact.Span{}, false // 甲国、乙国等6个国家
			}
			if emptyNouns[words] && chineseDigits[r.runes[q.Number.Start]] > 0 || ok && strings.HasSuffix(words, "率") {
				return fact.Span{}, false // 两个市场, 三项保险参保率
			}
			if slices.Contains(currencies, strings.TrimLeft(q.Unit, "万亿")) && !containsAny(words, moneys) {
				return fact.Span{}, false // how large it is: 300亿元园区
			}
			if ok && len(r.inside(span, model.EntityKindArea)) == 0 {
				return span, true
			}
		}
	}
	if !q.Growth && endsAny(before, bareChanges) || differences.MatchString(before) {
		return fact.Span{}, false
	}
	span, ok := r.nounBefore(start, end)
	if kind, _, named := kindOfClass(r.runes[span.Start:span.End]); ok && named && kind == model.EntityKindArea && slices.Contains(currencies, strings.TrimLeft(q.Unit, "万亿")) {
		return span, false // of what a place has that much is not told
	}
	return span, ok
}

// countsList ends a list before the number of its members: 粮食安全、水利建设等11项工作.
var countsList = regexp.MustCompile(`、[^，,；;]*等$`)

// moneys are in the nouns that an amount of money is of.
var moneys = []string{"资金", "基金", "贷款", "债", "补", "奖", "红包", "券", "税", "费", "款", "消费", "投资", "支出", "授信", "信贷", "产值", "收入", "额", "减免", "优惠"}

// countsNamed says whether a number merely counts what a list names: 临江、云溪两个中心城市.
func (r *reading) countsNamed(q Quantity, clause fact.Span) bool {
	written := r.runeAt(q.Number.Start)
	at := q.Number.Start
	return chineseDigits[written] > 0 && at > clause.Start && unicode.Is(unicode.Han, r.runes[at-1]) && q.Comparator == model.ComparatorExact &&
		slices.Contains([]string{"个", "家", "大类", "类", "项", "座", "所"}, q.Unit) && strings.ContainsAny(r.between(max(clause.Start, at-longestNoun), at), "、和与") && !r.verbEnds(clause.Start, at)
}

// verbEnds says whether a verb ends at a place.
func (r *reading) verbEnds(start, at int) bool {
	for from := max(start, at-4); from < at; from++ {
		if r.verbAt(from, len(r.runes)) == at-from {
			return true
		}
	}
	return false
}

// differences are by how much one thing is above another: 高于全国3.7个百分点.
var differences = regexp.MustCompile(`(高于|低于|快于|好于|多于|优于|领先|高出|低出)[^，,、]{0,8}$|超(年度|序时|全年|进度)?(计划|进度|目标|序时进度)$`)

// reached are the words between a noun and its figure behind which no noun is
// counted.
var reached = strings.Fields("达到 达 至 到 突破 超过 居 是")

// sizes are what a figure behind them is of, whatever follows: 总投资410亿元的项目.
var sizes = strings.Fields("时速 总投资 投资 总规模 总面积 建筑面积 占地面积 全长 总长 总装机 装机容量 总产值 资金 补助资金 吞吐量")

// withoutReaches gives where the words before a figure end without those that
// only lead to it.
func (r *reading) withoutReaches(start, end int) int {
	for {
		text := r.between(start, end)
		if at := untold.FindStringIndex(text); at != nil {
			end = start + len([]rune(text[:at[0]]))
			continue
		}
		at := slices.IndexFunc(reaches, func(word string) bool { return strings.HasSuffix(text, word) })
		if at < 0 {
			return end
		}
		end -= len([]rune(reaches[at]))
	}
}

// untold ends the words before a figure and says for how long something holds, 连续30个月, or
// what a change is held against.
var untold = regexp.MustCompile(`(连续([0-9]+|[一二三四五六七八九十两]+)(个月|个季度|年|次|个年头)?|同比|全年|[在于]?[0-9０-９]{4}年|[（(](同比|下同)[）)])$`)

func endsAny(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.HasSuffix(text, word) })
}

// ranked gives the indicator that a rule named at the end of the words before a
// ranking.
func (r *reading) ranked(start, end int) (fact.Ref, bool) {
	end = r.withoutReaches(start, end)
	for _, m := range r.inside(fact.Span{Start: start, End: end}, model.EntityKindIndicator) {
		if m.span.End == end {
			return m.ref, true
		}
	}
	return fact.Ref{}, false
}

// findRanked names what is ranked: 信用指数居全国第4位.
func findRanked(r *reading, rule string) {
	for _, rank := range r.rankings() {
		clause := r.clauseOf(rank.span.Start)
		end := r.withoutReaches(clause.Start, rank.span.Start)
		if !rankedAt.MatchString(rank.word) {
			continue // 走在前列 is said of anything
		}
		if span, ok := r.nounBefore(clause.Start, end); ok && end < rank.span.Start && !strings.Contains(r.text(span), "等") {
			r.name(model.EntityKindIndicator, span, rule)
		}
	}
}

// rankedAt says that a ranking has a place.
var rankedAt = regexp.MustCompile(`第|首位$|前[一二三四五六七八九十0-9]+$`)

// directions are what an aim without a number says of an indicator.
var directions = longestFirst(strings.Fields("稳步提高 持续下降 稳步提升 持续提升 持续提高 不断提高 不断提升 明显提高 明显下降 大幅提升 进一步提高 稳步下降 逐步提高 稳中有升 稳步增长 基本稳定 继续提高 持续增长 较快增长 有所提高 显著提升 显著提高 实现“双下降” 保持双下降 只增不减 实现“五连增” 翻两番 翻一番"))

// ofLevel end the names of what goes up and down.
var ofLevel = strings.Fields("占比 比重 率 总量 总额 比例 指数 物价 水平 收入 价格总水平 浓度 强度 能耗 产值 增加值 面积 支出 投入 里程 规模 PM2.5 PM10 人数 起数 水质 生产 经费")

// findDirected names what a plan says to go up or down, without a number.
func findDirected(r *reading, rule string) {
	for _, clause := range r.clauses {
		for _, verb := range r.find(clause, directions) {
			from := clause.Start
			for at := clause.Start; at <= verb.span.Start; at++ {
				if at < verb.span.Start && r.runes[at] != '、' {
					continue
				}
				if span, ok := r.nounBefore(from, at); ok && endsAny(r.text(span), ofLevel) {
					r.name(model.EntityKindIndicator, span, rule)
				}
				from = at + 1
			}
		}
	}
}
