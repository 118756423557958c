package extract

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// noun is what a figure measures: where the words stand, and the name that they are short for.
type noun struct {
	span fact.Span
	name string
}

// distribute gives figures that tell of the members of a list in turn one of them each, 黄铜、
// 白锡产量分别增长5%、7%, or what as many figures before their clause measure.
func (r *reading) distribute(figures []figure) []figure {
	for i := 0; i < len(figures); {
		count := 1
		for i+count < len(figures) && figures[i+count].clause == figures[i].clause {
			count++
		}
		if count > 1 {
			r.tellInTurn(figures, i, count)
		}
		i += count
	}
	return figures
}

// tellInTurn does so for the figures of one clause.
func (r *reading) tellInTurn(figures []figure, first, count int) {
	run := figures[first : first+count]
	start := run[0].clause.Start
	ahead := r.between(start, run[0].quantity.Span.Start)
	head, _, each := strings.Cut(ahead, "分别")
	again := first >= count && figures[first-count].clause == figures[first-1].clause // as many in the clause before
	list := strings.ContainsAny(ahead, "、和与") || containsAny(ahead, bothInOne) || again && run[0].quantity.Growth && dependent(ahead)
	if !each && (!list || !r.inARow(run)) {
		return
	}
	nouns := r.inOrder(start, start+len([]rune(head)), count)
	if each {
		r.measureAll(nouns, start+len([]rune(head)), run[0].quantity.Span.Start)
	}
	for k := range run {
		switch {
		case nouns != nil:
			run[k].told, run[k].local = nouns[k], nouns[k].name
		case (each || again) && first >= count && (startsAny(head, totals) || dependent(head)):
			before := first - count + k
			run[k].local = withoutRise(figures[before].local) + head
			if run[k].quantity.Growth && dependent(head) && !figures[before].quantity.Growth {
				run[k].grows, run[k].averaged = &before, strings.Contains(r.text(run[0].quantity.Span)+head, "年均")
			}
		case each:
			run[k].unclear = true
		}
	}
}

// measureAll gives nouns the measure that stands behind 分别: 软件业、旅游业分别实现增加值.
func (r *reading) measureAll(nouns []noun, from, to int) {
	measure := strings.TrimPrefix(r.between(from, r.withoutReaches(from, to)), "分别")
	measure = strings.TrimPrefix(strings.TrimPrefix(measure, "实现"), "完成")
	for i := range nouns {
		if bareMeasures[measure] {
			nouns[i].name += measure
		}
	}
}

// inARow says whether nothing but conjunctions stands between figures.
func (r *reading) inARow(figures []figure) bool {
	for i := 1; i < len(figures); i++ {
		if !sideBySide(r.runes, figures[i-1].quantity, figures[i].quantity) {
			return false
		}
	}
	return true
}

// sinceWhen ends the words ahead of 分别 and says what a change is held against.
var sinceWhen = regexp.MustCompile(`(同比|年均|平均|较上年|比上年|预计|各|均)+$`)

// inOrder gives the nouns of a list of so many members, each with its whole name; nil where
// the words are no such list.
func (r *reading) inOrder(start, end, count int) []noun {
	end = r.withoutReaches(start, end-len([]rune(sinceWhen.FindString(r.between(start, end)))))
	spans := r.nounsOf(start, end, "、")
	if len(spans) != count {
		spans = r.nounsOf(start, end, "、和及与")
	}
	var nouns []noun
	for _, span := range spans {
		if r.placeNamed(span) {
			return nil
		}
		nouns = append(nouns, noun{span, r.text(span)})
	}
	switch {
	case len(nouns) == 1 && count == 2:
		return halves(nouns[0])
	case len(nouns) != count:
		return nil
	}
	shareTail(nouns)
	return nouns
}

// placeNamed says whether a span is the name of a district or an area, whose figure it is.
func (r *reading) placeNamed(span fact.Span) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool {
		return m.span == span && (m.ref.Kind == model.EntityKindDistrict || m.ref.Kind == model.EntityKindArea)
	})
}

// twoInOne are the words that stand for two in turn.
var twoInOne = []struct{ both, first, second string }{
	{"城乡居民", "城镇居民", "农村居民"},
	{"城乡常住居民", "城镇常住居民", "农村常住居民"},
	{"城乡", "城市", "农村"},
	{"存贷款", "存款", "贷款"},
}

// bothInOne are those words by themselves.
var bothInOne = []string{"城乡居民", "城乡常住居民", "城乡", "存贷款"}

// halves gives the two that one noun stands for: 城乡居民收入 is 城镇居民收入 and 农村居民收入.
func halves(one noun) []noun {
	for _, pair := range twoInOne {
		if before, behind, found := strings.Cut(one.name, pair.both); found {
			middle := one.span.Start + len([]rune(before)) + 1
			return []noun{
				{fact.Span{Start: one.span.Start, End: middle}, before + pair.first + behind},
				{fact.Span{Start: middle, End: one.span.End}, before + pair.second + behind},
			}
		}
	}
	return nil
}

var (
	// sharedTail ends the last member of a list with the noun that all of its members have.
	sharedTail = regexp.MustCompile(`(年?(总?产值|增加值|总?产量|出栏量|销售?量|营业收入|收入|投资额|进出口额|出口额|进口额|余额|浓度|面积|标准|客运量|吞吐量|数量|规模|里程|占比|比重|失业率|覆盖率)(占.+(比重|比例))?)$`)
	// sector is a member that is a number with 产业 in its tail: 第一、第二、三产业增加值.
	sector = regexp.MustCompile(`^第?([一二三])(产业)?(.*)$`)
	// summedAs stands between the last member and the tail, and says what all of them are.
	summedAs = regexp.MustCompile(`[两二三四五六七八九十]大[^、]{0,6}产业`)
	// perUnit begins what is used up for each unit of output.
	perUnit = regexp.MustCompile(`^(单位|万元)(GDP|地区生产总值|生产总值|工业增加值)`)
	// townOrCountry begin what is told of both in turn.
	townOrCountry = regexp.MustCompile(`^(城镇|城市|农村|乡村|县城)`)
)

// shareTail gives the members of a list what the last of them says for all: 城镇、农村居民收入,
// 黄铜、白锡产量.
func shareTail(nouns []noun) {
	last := &nouns[len(nouns)-1]
	last.name = summedAs.ReplaceAllString(last.name, "")
	if unit := perUnit.FindString(nouns[0].name); unit != "" { // 万元GDP能耗、水耗
		for i := range nouns[1:] {
			if strings.HasSuffix(nouns[i+1].name, "耗") && !perUnit.MatchString(nouns[i+1].name) {
				nouns[i+1].name = unit + nouns[i+1].name
			}
		}
	}
	tail := sharedTail.FindString(last.name)
	numbered := sector.FindStringSubmatch(last.name)
	if numbered != nil {
		last.name = "第" + numbered[1] + "产业" + numbered[3]
	}
	for i := range nouns[:len(nouns)-1] {
		name := nouns[i].name
		place := townOrCountry.FindString(name)
		switch whole := townOrCountry.FindString(last.name); {
		case numbered != nil && sector.MatchString(name):
			nouns[i].name = "第" + sector.FindStringSubmatch(name)[1] + "产业" + numbered[3]
		case place != "" && whole != "" && strings.HasPrefix(strings.TrimPrefix(last.name, whole), strings.TrimPrefix(name, place)):
			nouns[i].name = place + strings.TrimPrefix(last.name, whole)
		case !sharedTail.MatchString(name):
			nouns[i].name = name + tail
		}
	}
}
