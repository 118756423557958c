package extract

import (
	"slices"
	"strings"

	"plangraph/graph/model"
)

// currencies keep 万 and 亿 in the unit.
var currencies = []string{"元", "美元", "港元", "港币", "欧元"}

// units are the counting words and measures of the genre.
var units = strings.Fields(`
	/10万 /万 微克/立方米 毫克/立方米 平方公里 平方千米 平方米 立方米 公里 千米 公顷 亩 米
	吨标准煤 吨 千瓦时 千瓦 兆瓦 千伏安 人次 户次 家次 场次 车次 标箱
	个百分点 个 家 项 条 所 座 套 张 根 件 场 次 片 台 辆 支 名 处 宗 栋 幢 间 门 部 册 起 例 类
	头 羽 尾 匹 公斤 斤 立方 标准箱 班次 班 趟 单 笔 票 幅 首 人份 孔 口 眼 双 架次 批次 批 EFLOPS P
	人 户 只 株 盏 列 架 艘 款 种 份 组 位 倍 颗 枚 篇 堂 期次 对`)

// unitNames holds units and currencies, the longest first.
var unitNames = longestFirst(append(slices.Clone(units), currencies...))

// notUnits are words that begin like a unit and are none: 个体 is no 个.
var notUnits = []string{"个体", "个人", "个性", "条件", "条例", "家庭", "家园", "项目", "门类", "部门", "部市", "部委", "所有", "场景", "名录", "名单", "人才", "人员", "人民", "人工", "次级", "类型", "片区", "组合", "组团", "组织", "位居", "位于", "种业", "间接", "对口", "对接", "对外", "对标", "对应", "对于", "对策", "对象", "对全", "对省", "对市"}

// unit reads the scale and the unit at a rune. The scale is what the written
// number is multiplied by; unit is empty where none stands there.
func (s scanner) unit(at int) (scale float64, unit string, end int) {
	scale, end = 1, at
	hundredMillion, tenThousand := false, false
scales:
	for end < len(s.runes) {
		r := s.runes[end]
		factor, isScale := chineseScales[r]
		switch {
		case isScale && r != '十' && !s.startsUnit(end):
			scale *= factor
		case r == '万':
			tenThousand = true
		case r == '亿':
			hundredMillion = true
		default:
			break scales
		}
		end++
	}
	name := s.unitName(end)
	if name == "" {
		return 1, "", at
	}
	end += len([]rune(name))
	if name == "大类" {
		name = "类"
	}
	switch {
	case name == "%":
		return scale, name, end
	case name == "成": // tenths
		return scale * 10, "%", end
	case hundredMillion && tenThousand:
		return scale * 1e4, "亿" + name, end
	case hundredMillion:
		return scale, "亿" + name, end
	case tenThousand && slices.Contains(currencies, name):
		return scale, "万" + name, end
	case tenThousand:
		return scale * 1e4, name, end
	}
	return scale, name, end
}

// startsUnit tells 千 of 千瓦时 from the numeral.
func (s scanner) startsUnit(at int) bool {
	for _, name := range unitNames {
		if len([]rune(name)) > 1 && s.has(at, name) {
			return true
		}
	}
	return false
}

func (s scanner) unitName(at int) string {
	switch {
	case s.has(at, "%"), s.has(at, "％"):
		return "%"
	case s.has(at, "成") && at > 0 && (chineseDigits[s.runes[at-1]] > 0 || s.has(at-1, "多")) && !strings.ContainsRune("立为功果效本员长都就交品熟型套绩片年", s.rune(at+1)):
		return "成"
	case s.has(at, "大类"):
		return "大类"
	}
	for _, word := range notUnits {
		if s.has(at, word) {
			return ""
		}
	}
	for _, name := range unitNames {
		if s.has(at, name) && !s.has(at+len([]rune(name)), "级") {
			return name
		}
	}
	return ""
}

func (s scanner) has(at int, word string) bool {
	for _, r := range word {
		if foldDigit(s.rune(at)) != r {
			return false
		}
		at++
	}
	return true
}

// countable says whether a Chinese numeral before a unit counts something:
// 五项 does; 一批, 一家 and 三级 are turns of speech.
func countable(value float64, unit string) bool {
	return value >= 2 && slices.Contains([]string{"个", "家", "项", "条", "所", "座", "件", "套", "场", "名", "处", "类", "倍", "%"}, unit)
}

// comparison is a word that qualifies a number.
type comparison struct {
	word       string
	comparator model.Comparator
}

// comparedBefore holds the words before a number, comparedAfter those after
// its unit.
var (
	comparedBefore = []comparison{
		{"不少于", model.ComparatorAtLeast},
		{"不低于", model.ComparatorAtLeast},
		{"至少", model.ComparatorAtLeast},
		{"不超过", model.ComparatorUpTo},
		{"不高于", model.ComparatorUpTo},
		{"最多", model.ComparatorUpTo},
		{"控制在", model.ComparatorUpTo},
		{"超过", model.ComparatorMoreThan},
		{"突破", model.ComparatorMoreThan},
		{"超", model.ComparatorMoreThan},
		{"逾", model.ComparatorMoreThan},
		{"低于", model.ComparatorLessThan},
		{"少于", model.ComparatorLessThan},
		{"不足", model.ComparatorLessThan},
		{"不到", model.ComparatorLessThan},
		{"接近", model.ComparatorAbout},
		{"将近", model.ComparatorAbout},
		{"大约", model.ComparatorAbout},
		{"近", model.ComparatorAbout},
		{"约", model.ComparatorAbout},
	}
	comparedAfter = []comparison{
		{"及以上", model.ComparatorAtLeast},
		{"以上", model.ComparatorAtLeast},
		{"以内", model.ComparatorUpTo},
		{"及以下", model.ComparatorUpTo},
		{"以下", model.ComparatorUpTo},
		{"左右", model.ComparatorAbout},
		{"上下", model.ComparatorAbout},
	}
)

// wordsEnding holds, for a word of comparison of one character, those before
// it with which it is another word: 签约, 附近.
var wordsEnding = map[string]string{"约": "签合条节预制公履", "近": "最附临相邻远", "超": "高"}

// comparedAt says where a word of comparison stands that ends at a place, -1
// where it does not stand there.
func (s scanner) comparedAt(end int, word string) int {
	start := end - len([]rune(word))
	if start < 0 || !s.has(start, word) {
		return -1
	}
	for _, before := range wordsEnding[word] {
		if start > 0 && s.has(start-1, string(before)) {
			return -1
		}
	}
	return start
}

// compare widens a quantity by the words of comparison beside it. 控制在…以内
// is one expression, so a word after the unit goes before one ahead of it.
func (s scanner) compare(quantity *Quantity) {
	for _, c := range comparedBefore {
		if start := s.comparedAt(quantity.Span.Start, c.word); start >= 0 {
			quantity.Span.Start, quantity.Comparator = start, c.comparator
			break
		}
	}
	for _, c := range comparedAfter {
		if s.has(quantity.Span.End, c.word) {
			quantity.Span.End += len([]rune(c.word))
			quantity.Comparator = c.comparator
			break
		}
	}
}

// compared says whether a word such as 近 stands before a number.
func (s scanner) compared(at int) bool {
	for _, c := range comparedBefore {
		if s.comparedAt(at, c.word) >= 0 {
			return true
		}
	}
	return false
}

// changes are the verbs that make a percentage a change; the number says its
// sign. The longest come first.
var changes = []struct {
	word string
	sign float64
}{
	{"同比增长", 1},
	{"同口径增长", 1},
	{"年均增长", 1},
	{"同比下降", -1},
	{"增长了", 1},
	{"增长", 1},
	{"增幅达", 1},
	{"增幅", 1},
	{"比增", 1},
	{"提高", 1},
	{"提升", 1},
	{"上升", 1},
	{"上涨", 1},
	{"增加", 1},
	{"下降", -1},
	{"缩短", -1},
	{"压缩", -1},
	{"压减", -1},
	{"回落", -1},
	{"再降", -1},
	{"降低", -1},
	{"减少", -1},
	{"精简", -1},
	{"压降", -1},
}

// grow marks a percentage after a verb of change.
func (s scanner) grow(quantity *Quantity) {
	times := quantity.Unit == "倍"
	if quantity.Unit != "%" && !times {
		return
	}
	for _, change := range changes {
		start := quantity.Span.Start - len([]rune(change.word))
		if start >= 0 && s.has(start, change.word) {
			quantity.Span.Start = start
			quantity.Growth = true
			if times { // 增长3倍
				quantity.Value, quantity.Unit = quantity.Value*100, "%"
			}
			quantity.Value *= change.sign
			return
		}
	}
}

// longestFirst sorts words by length, so that the longest match comes first.
func longestFirst(words []string) []string {
	slices.SortStableFunc(words, func(a, b string) int { return len([]rune(b)) - len([]rune(a)) })
	return words
}
