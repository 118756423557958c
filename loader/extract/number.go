package extract

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// Quantity is a number with its unit as a plan writes it.
//
// Value follows the ontology's convention: 万 before a counting word or a
// measure is multiplied out (1.11万个 is 11100 个), 亿 stays in the unit
// (1080亿元 is 1080 亿元, 5.36万亿元 is 53600 亿元), and so does 万 before a
// currency (1655.39万元). A percentage has the unit "%".
type Quantity struct {
	Value      float64
	Unit       string
	Comparator model.Comparator
	Growth     bool      // a change in percent: 增长14.0%, or negative: 下降12.5%
	Span       fact.Span // with the words of comparison and of growth
	Number     fact.Span // the digits and the unit alone
}

// ParseQuantity reads a text that is one quantity and nothing else, such as
// 超1.1万套 or 6.0%左右. Its error says what the text lacks.
func ParseQuantity(text string) (Quantity, error) {
	found := Quantities(text)
	if len(found) != 1 || found[0].Span.Start != 0 || found[0].Span.End != len([]rune(text)) {
		return Quantity{}, fmt.Errorf("%q is not one quantity: write a number with its unit, such as 超1.1万套 or 6.0%%左右", text)
	}
	return found[0], nil
}

// Quantities finds the quantities of a text in order. Numbers that are parts
// of names (5G, 14号线, 第三届, 1+1+10), years, dates and ages are left out; in
// 16和140微克/立方米 the first number takes the unit of the second.
func Quantities(text string) []Quantity {
	scan := scanner{runes: []rune(text)}
	scan.quoted = quotedRunes(scan.runes)
	var found []Quantity
	for at := 0; at < len(scan.runes); {
		quantity, next, ok := scan.quantity(at)
		if ok {
			found = append(found, quantity)
		}
		at = max(next, at+1)
	}
	return found
}

type scanner struct {
	runes  []rune
	quoted []bool
}

// quantity reads the number that begins at a rune; next is where to go on.
func (s scanner) quantity(at int) (quantity Quantity, next int, ok bool) {
	if zero := s.zero(at); zero > 0 {
		span := fact.Span{Start: at, End: at + zero}
		return Quantity{Comparator: model.ComparatorExact, Span: span, Number: span}, at + zero, true
	}
	value, end, written := s.number(at)
	if end == at {
		return Quantity{}, at + 1, false
	}
	if share, after, ok := s.fraction(value, end); ok && !s.quoted[at] {
		return s.measured(Quantity{Value: share, Unit: "%"}, at, after)
	}
	if unit := s.lifetime(at, end); unit != "" && !s.quoted[at] {
		return s.measured(Quantity{Value: value, Unit: unit}, at, end+1)
	}
	if s.quoted[at] || s.partOfName(at, end) || s.turn(at, end) {
		return Quantity{}, s.pastName(end), false
	}
	unitAt, more := s.more(end)
	scale, unit, unitEnd := s.unit(unitAt)
	if unit == "" {
		scale, unit, unitEnd = s.sharedUnit(end)
	}
	if unit == "" {
		switch scale, unitEnd = s.bare(at, end, unitAt); {
		case unitEnd == 0 || written != digits:
			return Quantity{}, end, false
		default:
			return s.measured(Quantity{Value: value * scale}, at, unitEnd)
		}
	}
	if written == chineseNumeral && !countable(value, unit) {
		return Quantity{}, unitEnd, false
	}
	if written == bareScale && !s.compared(at) {
		return Quantity{}, unitEnd, false
	}
	quantity = Quantity{Value: value * scale, Unit: unit}
	if more {
		quantity.Comparator = model.ComparatorMoreThan
	}
	return s.measured(quantity, at, unitEnd)
}

// measured completes a quantity that stands from one place to another with what
// stands around it.
func (s scanner) measured(quantity Quantity, at, end int) (Quantity, int, bool) {
	quantity.Value = roundValue(quantity.Value)
	if quantity.Comparator == "" {
		quantity.Comparator = model.ComparatorExact
	}
	quantity.Number = fact.Span{Start: at, End: end}
	quantity.Span = quantity.Number
	s.compare(&quantity)
	s.grow(&quantity)
	return quantity, quantity.Span.End, true
}

// fraction reads the rest of 三分之一 and 百分之五, in percent.
func (s scanner) fraction(whole float64, at int) (percent float64, end int, ok bool) {
	if !s.has(at, "分之") || whole <= 0 {
		return 0, 0, false
	}
	part, end, _ := s.number(at + 2)
	return part / whole * 100, end, end > at+2
}

// persons are whom a number counts without a unit: 33万困难群众.
var persons = longestFirst(strings.Fields("困难群众 群众 老年人 居民 农民工 农民 农村 学生 残疾人 职工 劳动者 困难 市民 游客 旅客 毕业生 高校毕业生 低保 城乡 城镇 脱贫 农业转移 适龄 儿童 妇女 人口 贫困 村民"))

// bare reads a number without a unit: one that counts people, which 万 or 亿 stands
// behind, and a coefficient. end is 0 where there is none.
func (s scanner) bare(at, end, unitAt int) (scale float64, after int) {
	for word, factor := range map[string]float64{"万": 1e4, "亿": 1e8} {
		if s.has(unitAt, word) && slices.ContainsFunc(persons, func(p string) bool { return s.has(unitAt+1, p) }) {
			return factor, unitAt + 1
		}
	}
	if slices.Contains(s.runes[at:end], '.') || slices.Contains(s.runes[at:end], '．') {
		for _, lead := range []string{"系数提高到", "系数达到", "系数为", "指数达", "指数达到", "指数为", "系数达"} {
			if s.has(at-len([]rune(lead)), lead) {
				return 1, end
			}
		}
	}
	return 0, 0
}

// numeral says how a number is written.
type numeral int

const (
	digits numeral = iota
	chineseNumeral
	bareScale // 千, 万 or 亿 with no digit before it, as in 近千家
)

// number reads digits or a Chinese numeral; 万 and 亿 after digits belong to
// the unit and are read there.
func (s scanner) number(at int) (value float64, end int, written numeral) {
	var text strings.Builder
	end = at
	for end < len(s.runes) {
		r := foldDigit(s.runes[end])
		following := end+1 < len(s.runes) && isDigit(foldDigit(s.runes[end+1]))
		if !isDigit(r) && (end == at || (r != '.' && r != ',') || !following) {
			break
		}
		if r == ',' && !s.thousands(at, end) {
			break
		}
		if r != ',' {
			text.WriteRune(r)
		}
		end++
	}
	if end > at {
		value, err := strconv.ParseFloat(text.String(), 64)
		if err != nil || math.IsInf(value, 0) {
			return 0, end, digits
		}
		return value, end, digits
	}
	return s.chinese(at)
}

// thousands says whether a comma stands between groups of three digits rather
// than between two figures.
func (s scanner) thousands(at, comma int) bool {
	if comma-at > 3 && s.runes[comma-4] != ',' {
		return false
	}
	for i := 1; i <= 3; i++ {
		if comma+i >= len(s.runes) || !isDigit(foldDigit(s.runes[comma+i])) {
			return false
		}
	}
	return comma+4 >= len(s.runes) || !isDigit(foldDigit(s.runes[comma+4]))
}

var chineseDigits = map[rune]float64{
	'零': 0, '〇': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9,
}

var chineseScales = map[rune]float64{'十': 10, '百': 100, '千': 1000}

// chinese reads a numeral below ten thousand.
func (s scanner) chinese(at int) (value float64, end int, written numeral) {
	total, digit, sawDigit, sawScale := 0.0, 0.0, false, false
	for end = at; end < len(s.runes); end++ {
		if d, ok := chineseDigits[s.runes[end]]; ok {
			digit, sawDigit = d, true
			continue
		}
		scale, ok := chineseScales[s.runes[end]]
		if !ok {
			break
		}
		if !sawDigit || (digit == 0 && !sawScale) {
			digit = 1
		}
		total, digit, sawScale = total+digit*scale, 0, true
	}
	written = chineseNumeral
	if !sawDigit && end == at+1 && s.runes[at] != '十' {
		written = bareScale
	}
	return total + digit, end, written
}

// zero measures an expression that stands for nought at a rune: “零增量”, 动态归零.
func (s scanner) zero(at int) int {
	rest := string(s.runes[at:min(at+6, len(s.runes))])
	for _, word := range []string{"“零增量”", "“零增长”", "零增量", "零增长", "动态归零", "归零", "动态清零"} {
		if strings.HasPrefix(rest, word) {
			return len([]rune(word))
		}
	}
	return 0
}

// partOfName says whether the number from at to end is a part of a name, a
// formula, a date or an ordinal.
func (s scanner) partOfName(at, end int) bool {
	before, after := s.rune(at-1), s.rune(end)
	switch {
	case isLatin(before), isDigit(before), strings.ContainsRune("+-.·/第", before) && before != 0:
		return true
	case isLatin(after), strings.ContainsRune("+·-~年月日号届期批岁后", after) && after != 0:
		return true
	}
	return false
}

// lifetime gives the unit of a number that says how long people live or learn: 人均预期寿命
// 达到78岁, 平均受教育年限达到10.5年; empty where it does not.
func (s scanner) lifetime(at, end int) string {
	unit := string(s.rune(end))
	before := string(s.runes[max(0, at-longestLifetime):at])
	if unit != "岁" && unit != "年" || !containsAny(before, []string{"寿命", "年限", "平均年龄"}) || strings.ContainsRune("以及", s.rune(end+1)) && !s.has(end+1, "以上") {
		return ""
	}
	return unit
}

// longestLifetime is how far before a number the word is looked for that says so.
const longestLifetime = 14

// turn says whether the number from at to end says how long something lasts, or is
// one by which all know a thing: 连续5年, 中央八项规定.
func (s scanner) turn(at, end int) bool {
	return s.has(at-2, "连续") || s.has(at-2, "中央") && s.has(end, "项规定")
}

// pastName skips the rest of a name such as 1+1+10+N+6.
func (s scanner) pastName(end int) int {
	for end < len(s.runes) && (isDigit(s.runes[end]) || isLatin(s.runes[end]) || s.runes[end] == '+') {
		end++
	}
	return end
}

// more reads 余 or 多 between a number and its unit: 30多家, 1万余套.
func (s scanner) more(at int) (next int, more bool) {
	if r := s.rune(at); r == '余' || r == '多' {
		return at + 1, true
	}
	return at, false
}

// sharedUnit gives the unit of the number that follows in a list: 16和140微克.
func (s scanner) sharedUnit(end int) (scale float64, unit string, unitEnd int) {
	if r := s.rune(end); r != '和' && r != '、' && r != '与' {
		return 1, "", end
	}
	_, next, written := s.number(end + 1)
	if next == end+1 || written != digits {
		return 1, "", end
	}
	scale, unit, _ = s.unit(next)
	return scale, unit, end
}

func (s scanner) rune(at int) rune {
	if at < 0 || at >= len(s.runes) {
		return 0
	}
	return s.runes[at]
}

// quotedRunes marks the runes between “ and ”.
func quotedRunes(runes []rune) []bool {
	marks := make([]bool, len(runes))
	open := -1
	for i, r := range runes {
		switch {
		case r == '“':
			open = i
		case r == '”' && open >= 0:
			for j := open; j <= i; j++ {
				marks[j] = true
			}
			open = -1
		}
	}
	return marks
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// foldDigit gives the ASCII form of a full-width digit or full stop.
func foldDigit(r rune) rune {
	if r >= '０' && r <= '９' {
		return r - '０' + '0'
	}
	if r == '．' {
		return '.'
	}
	return r
}

// roundValue takes away what binary fractions add when 1.11 becomes 11100.
func roundValue(value float64) float64 {
	return math.Round(value*1e6) / 1e6
}
