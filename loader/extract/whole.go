package extract

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/graph/model"
)

// bareMeasures are measured of something that the clause names ahead of a verb: 软件业实现增加值.
var bareMeasures = setOfWords("增加值 总产值 产值 营业收入 主营业务收入 销售额 利税 利润 产量 存栏 出栏")

// achieved ends the words between what something is measured of and the measure.
var achieved = regexp.MustCompile(`(累计|共|全年|分别)*(实现|完成|达成)$`)

// wholeName completes a noun that says only a part of what is measured: 占全省比重 of what was
// measured before it, and 增加值 of what the clause begins with.
func (r *reading) wholeName(measured noun, i int, fig figure) (noun, bool) {
	if share := shareOf.FindString(measured.name); share != "" {
		measured.name += "比重"
	}
	if strings.HasPrefix(measured.name, "占") {
		for i--; i >= 0; i-- {
			if before := r.measured[i]; before.name != "" {
				whole, _, _ := strings.Cut(before.name, "占")
				measured.name = whole + measured.name
				return measured, true
			}
		}
		return measured, false
	}
	if !bareMeasures[measured.name] {
		return measured, true
	}
	ahead := r.between(fig.clause.Start, measured.span.Start)
	verb := achieved.FindString(ahead)
	end := measured.span.Start - len([]rune(verb))
	whose, found := r.nounBefore(fig.clause.Start, end)
	if verb == "" || !found {
		kind, _, named := kindOfClass(r.runes[fig.clause.Start:measured.span.Start])
		return measured, verb != "" || named && kind == model.EntityKindArea || !outputs[measured.name]
	}
	if !slices.ContainsFunc(r.mentions, func(m mention) bool {
		return m.span.End == end && m.ref.Kind != model.EntityKindIndustry && m.ref.Kind != model.EntityKindIndicator
	}) {
		name := r.text(whose)
		if at := summedAs.FindStringIndex(name); at != nil {
			name = name[at[0]:] // of all that a list names
		}
		measured.name = name + measured.name
	}
	return measured, true
}

// outputs say nothing where it is not told whose they are.
var outputs = setOfWords("增加值 总产值 产值 产量 存栏 出栏")

// shareOf ends a noun that is the share of a whole: 制种量占全省.
var shareOf = regexp.MustCompile(`占全[国省市区县]$`)

// added begins the names of what comes to what there is; rises stands between a noun and how
// much came to it, reach ahead of how much there is then.
const added = "新增"

var (
	rises = regexp.MustCompile(`^(新增|净增)$`)
	reach = regexp.MustCompile(`^((累计|总数|总量)已?(达|达到)?|已?(达|达到))$`)
)

// summedUp gives what a figure measures that says how much there is of what the figure before
// it adds to: 新增企业12家,累计达90家.
func (r *reading) summedUp(figures []figure, i int) (noun, bool) {
	fig := figures[i]
	if i == 0 || figures[i-1].quantity.Unit != fig.quantity.Unit || !reach.MatchString(r.between(fig.clause.Start, fig.quantity.Span.Start)) {
		return noun{}, false
	}
	before := r.measured[i-1]
	name, adds := strings.CutPrefix(before.name, added)
	return noun{before.span, name}, adds
}
