package extract

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// figure is a quantity with the words that say what it measures.
type figure struct {
	quantity Quantity
	clause   fact.Span
	local    string // beside the number: before it in its clause, and after it
	told     noun   // the member of a list that it tells of, without a name where there is no list
	unclear  bool   // it tells of a member of a list, and not clearly of which
	averaged bool   // it is a growth a year
	grows    *int   // the place of the figure of which it is the growth, where that is not the one before it
}

// ranking finds a place in a ranking.
var ranking = regexp.MustCompile(`(全[国省市球]|世界|省会城市|副省级城市|长三角|珠三角|[中西东]部)[^,，。;；()（）、]{0,10}?(第[一二三四五六七八九十0-9]+|前列|首位|领先|最少|前[一二三四五六七八九十0-9]+)|排名第[一二三四五六七八九十0-9]+`)

// observationByWords reads the figures of a passage. A change in percent and a
// ranking with no indicator of their own go with the figure before them.
func observationByWords(r *reading, f finding) {
	var last *fact.Observation
	made := map[int]int{} // by figure: where its observation stands
	ranks := r.rankings()
	for i, fig := range r.figures() {
		if fig.unclear || r.ofRanked(fig) || r.ofPlan(fig) || r.soughtFor(fig) {
			continue
		}
		if fig.grows != nil {
			if at, ok := made[*fig.grows]; ok {
				r.growOf(&f.set.Observations[at], fig, f)
			}
			last = nil
			continue
		}
		if fig.quantity.Growth && against.MatchString(r.text(fig.clause)) {
			last = nil
			continue // over several years
		}
		if fig.quantity.Growth && last != nil && last.Growth == nil && dependent(fig.local) {
			fig.averaged = strings.Contains(r.text(fig.quantity.Span), "年均")
			r.growOf(last, fig, f)
			if fig.averaged {
				last = nil
			}
			continue
		}
		indicator, ok := r.indicatorOf(fig, i)
		if !ok {
			last = nil
			continue
		}
		o := r.observe(indicator, fig, f)
		if o.Subject == nil && outputs[indicator.Name] {
			last = nil
			continue // whose it is, is not clear
		}
		made[i] = len(f.set.Observations)
		f.set.Observations = append(f.set.Observations, o)
		last = &f.set.Observations[len(f.set.Observations)-1]
		for _, rank := range ranks {
			if rank.span.Start >= fig.quantity.Span.End && rank.span.Start-fig.quantity.Span.End <= farthestRank && !r.ofAnother(rank, fig) {
				last.Rank = rank.word
			}
		}
	}
	for _, rank := range ranks {
		r.rankAlone(rank, f)
	}
}

// shareOfPlan is how much of what was planned has come true: 占计划的105%.
var shareOfPlan = regexp.MustCompile(`(计划|预算|目标|任务)(目标|任务|数)?的?$`)

// ofRanked says whether a figure only counts those that something is ranked among.
func (r *reading) ofRanked(fig figure) bool {
	return r.inRanking(fig.quantity) && !fig.quantity.Growth && fig.quantity.Unit == "个"
}

// ofPlan says whether a figure is what was aimed at, or only how much of that has come true.
func (r *reading) ofPlan(fig figure) bool {
	if startsAny(r.between(fig.quantity.Span.End, fig.clause.End), []string{"的目标", "的预期目标", "的任务"}) {
		return true
	}
	return fig.quantity.Unit == "%" && !fig.quantity.Growth && shareOfPlan.MatchString(r.between(fig.clause.Start, fig.quantity.Span.Start))
}

// soughtFor says whether a review tells what was sought, which does not say what was had.
func (r *reading) soughtFor(fig figure) bool {
	return !r.tense.aims && len(r.find(fact.Span{Start: fig.clause.Start, End: fig.quantity.Span.Start}, []string{"争取"})) > 0
}

// growOf gives an observation its growth; a growth a year is one of its own, over the years that
// the passage speaks of, and none where it speaks of one.
func (r *reading) growOf(o *fact.Observation, fig figure, f finding) {
	growth, end := fig.quantity.Value, r.tense.year
	switch {
	case !fig.averaged:
		o.Growth, o.GrowthComparator = &growth, fig.quantity.Comparator
		o.Support.Span = cover(o.Support.Span, r.outer(fig.quantity.Span))
	case r.tense.first > 0:
		f.set.Observations = append(f.set.Observations, fact.Observation{
			Indicator: o.Indicator, Subject: o.Subject, Basis: o.Basis, Year: r.tense.first, PeriodEnd: &end,
			Growth: &growth, GrowthComparator: fig.quantity.Comparator, Support: f.support(fig.quantity.Span, false),
		})
	}
}

// ofAnother says whether a ranking is in a clause of its own, of something else: 消费126亿元,
// 消费增速全省第一.
func (r *reading) ofAnother(rank position, fig figure) bool {
	clause := r.clauseOf(rank.span.Start)
	if clause == fig.clause {
		return false
	}
	for _, between := range r.clauses { // what stands between them is not of the figure
		if between.Start >= fig.clause.End && between.End < clause.Start && !slices.ContainsFunc(r.quantities, func(q Quantity) bool { return q.Number.Start >= between.Start && q.Number.End <= between.End }) {
			return true
		}
	}
	_, named := r.ranked(clause.Start, rank.span.Start)
	return named
}

// rankAlone reads a ranking in a clause without figures: X排名全市第一.
func (r *reading) rankAlone(rank position, f finding) {
	clause := r.clauseOf(rank.span.Start)
	for _, q := range r.quantities {
		if q.Span.Start >= clause.Start && q.Span.End <= clause.End && !r.inRanking(q) {
			return
		}
	}
	local := r.between(clause.Start, rank.span.Start)
	indicator, ok := matchMeasure(r.lexicon.measures, surroundings{beside: local}, "", true)
	if !ok {
		if indicator, ok = r.ranked(clause.Start, rank.span.Start); !ok {
			return
		}
	}
	f.set.Observations = append(f.set.Observations, fact.Observation{
		Indicator: indicator, Basis: model.BasisActual, Year: r.tense.year, Rank: rank.word, Support: f.support(rank.span, false),
	})
}

// inRanking says whether a number only counts those that are ranked: 48个县排名
// 第七.
func (r *reading) inRanking(q Quantity) bool {
	after := r.between(q.Span.End, min(q.Span.End+10, r.clauseOf(q.Span.Start).End))
	return containsAny(after, []string{"排名", "位居", "位列"})
}

// farthestRank is the most runes between a figure and its ranking.
const farthestRank = 16

// rankings gives the rankings that a passage tells.
func (r *reading) rankings() []position {
	text := string(r.runes)
	var found []position
	for _, at := range ranking.FindAllStringIndex(text, -1) {
		start := len([]rune(text[:at[0]]))
		word := text[at[0]:at[1]]
		if strings.ContainsRune("批轮届次期方产季", r.runeAt(start+len([]rune(word)))) {
			continue // 全国第一批
		}
		found = append(found, position{word, fact.Span{Start: start, End: start + len([]rune(word))}})
	}
	return found
}

// dependent says whether the words beside a change say only whose change it
// is by referring back: 同比, 同口径.
func dependent(local string) bool {
	local = ranking.ReplaceAllString(local, "")
	for _, word := range []string{"同比", "按可比口径", "同口径", "较上年", "比上年", "全年", "自然", "累计"} {
		local = strings.ReplaceAll(local, word, "")
	}
	return strings.Trim(local, " ,，、()（）") == ""
}

// observe makes the observation of a figure.
func (r *reading) observe(indicator fact.Ref, fig figure, f finding) fact.Observation {
	o := fact.Observation{
		Indicator: indicator, Subject: r.subjectOf(fig), Basis: model.BasisActual, Year: r.tense.year,
		Support: f.support(fig.quantity.Span, false),
	}
	if r.tense.aims || r.aimedAt(fig.quantity.Span.Start) || prospect.MatchString(r.text(fig.clause)) {
		o.Basis = model.BasisTarget
		if !r.tense.aims {
			o.Year = r.lexicon.plan.Year
		}
	}
	if r.tense.first > 0 && o.Year == r.tense.year && r.adds(fig) {
		end := r.tense.year
		o.Year, o.PeriodEnd = r.tense.first, &end
	}
	if years := spanOfYears.FindStringSubmatch(r.text(fig.clause)); years != nil && o.Basis == model.BasisTarget {
		end := o.Year + int(chineseDigits[[]rune(years[1])[0]]) - 1
		o.PeriodEnd = &end
	}
	r.dated(&o, fig)
	if from := r.between(fig.clause.Start, fig.quantity.Span.Start); o.Basis == model.BasisActual && endsAny(from, []string{"由", "从"}) {
		o.Year, o.PeriodEnd = r.tense.begin()-1, nil // 由52%提高到58%
	}
	value := fig.quantity.Value
	if fig.quantity.Growth {
		o.Growth, o.GrowthComparator = &value, fig.quantity.Comparator
	} else {
		o.Value, o.Unit, o.Comparator = &value, fig.quantity.Unit, fig.quantity.Comparator
	}
	return o
}

// prospect says that a figure is of what is there once something is built. 预计 alone is said
// in a review of a year whose books are not closed.
var prospect = regexp.MustCompile(`(建成|投产|达产|投运|完工)后|预计(可|将|年产|新增产能)`)

// levels lead to a figure that is reached or kept.
var levels = []string{"达", "达到", "为", "至", "到", "突破", "超过", "在", "占"}

// adds says whether a figure adds up over the years that a passage speaks of: a
// change, or what was built or won in them, and no level that was reached.
func (r *reading) adds(fig figure) bool {
	q := fig.quantity
	if q.Growth {
		return true
	}
	before := r.between(fig.clause.Start, q.Number.Start)
	return q.Unit != "%" && !strings.Contains(r.between(0, q.Number.Start), "期末") && !endsAny(strings.TrimRight(before, "近约逾"), levels) && !r.stands(fig)
}

// stands says whether a figure ends what is said of a noun and nothing is done to it, so that
// it is a level: 工业总产值1.4万亿元, A股上市公司88家.
func (r *reading) stands(fig figure) bool {
	end := fig.quantity.Span.Start
	if end-fig.clause.Start < 3 || unicode.Is(unicode.Han, r.runeAt(fig.quantity.Span.End)) {
		return false
	}
	for at := fig.clause.Start; at < end; at++ {
		if r.verbAt(at, end) >= 2 {
			return false
		}
	}
	return true
}

// namedYear finds a year that a figure is said to be of: 2010年, 到2030年; compared finds one
// that it is only held against.
var (
	namedYear   = regexp.MustCompile(`([0-9０-９]{4})年(底|末)?([^内-]|$)`)
	leadingYear = regexp.MustCompile(`^(力争|预计|预期|确保|我们|全市|全区|全县|全省)?(到|至|在)?([0-9０-９]{4})年([^内的-]|$)`)
	against     = regexp.MustCompile(`(较|比|与|对比)[0-9０-９]{4}年`)
)

// dated gives an observation the year that its clause, or the nearest before it that begins
// with one, names: past ones are results, those ahead aims.
func (r *reading) dated(o *fact.Observation, fig figure) {
	match := namedYear.FindStringSubmatch(against.ReplaceAllString(r.between(fig.clause.Start, fig.quantity.Span.Start), ""))
	for i := len(r.clauses) - 1; i >= 0 && match == nil; i-- {
		if clause := r.clauses[i]; clause.End <= fig.clause.Start {
			if led := leadingYear.FindStringSubmatch(r.text(clause)); led != nil {
				match = led[2:]
			}
		}
	}
	if match == nil {
		return
	}
	year, err := strconv.Atoi(strings.Map(foldDigit, match[1]))
	if err != nil || year < 1949 || year > 2100 {
		return
	}
	switch {
	case year >= r.lexicon.plan.Year && (r.tense.aims || year > r.tense.year):
		o.Basis, o.Year, o.PeriodEnd = model.BasisTarget, year, nil
	case year < r.tense.begin() || !r.tense.aims:
		o.Basis, o.Year, o.PeriodEnd = model.BasisActual, year, nil
	}
}

// spanOfYears finds 三年内.
var spanOfYears = regexp.MustCompile(`([二两三四五])年内`)

// subjectKinds are the kinds that have figures of their own.
var subjectKinds = []model.EntityKind{
	model.EntityKindArea, model.EntityKindInstitution, model.EntityKindCompany, model.EntityKindProject,
}

// hosted are the words by which a clause goes on about what the clause before
// it named: 正式营业,入驻企业70家.
var hosted = []string{"入驻", "先后承办", "承办", "已签约", "已入驻"}

// subjectOf gives whose figure it is where the clause begins with somebody
// other than the plan's district.
func (r *reading) subjectOf(fig figure) *fact.Ref {
	within := fact.Span{Start: fig.clause.Start, End: fig.quantity.Span.Start}
	start := within.Start
	if start > 0 && startsAny(r.between(start, fig.quantity.Span.Start), hosted) {
		within.Start = r.clauseOf(start - 2).Start
		if found := r.inside(within, subjectKinds...); len(found) == 1 {
			return &found[0].ref
		}
	}
	for _, m := range r.inside(within, subjectKinds...) {
		listed := strings.ContainsRune("、和与及等", r.runeAt(m.span.End))
		if m.span.Start == start && !listed {
			subject := m.ref
			return &subject
		}
	}
	// 推动…医院开业、新增床位300张: the second verb goes on about the same thing.
	found := r.inside(within, subjectKinds...)
	if len(found) == 1 && strings.Contains(r.between(found[0].span.End, fig.quantity.Span.Start), "、新增") {
		return &found[0].ref
	}
	return nil
}

// figures gives the quantities of a passage with the words beside them.
func (r *reading) figures() []figure {
	var found []figure
	for i, q := range r.quantities {
		clause := r.clauseOf(q.Number.Start)
		start, end := clause.Start, clause.End
		if i > 0 && r.quantities[i-1].Span.End > start {
			start = r.quantities[i-1].Span.End
		}
		before := r.between(start, q.Span.Start)
		if i+1 < len(r.quantities) && r.quantities[i+1].Span.Start < end {
			end = r.quantities[i+1].Span.Start
		}
		after, _, _ := strings.Cut(r.between(q.Span.End, end), "、")
		local := lastMember(before) + after
		if i > 0 && startsAny(local, totals) {
			local = withoutRise(found[i-1].local) + strings.Replace(local, "总量", "总数", 1)
		}
		found = append(found, figure{quantity: q, clause: clause, local: local})
	}
	return r.distribute(found)
}

// totals begin a figure that sums up what the figure before it only adds to.
var totals = []string{"总数", "总量", "总规模"}

// withoutRise gives what a figure measures without the words of its rise.
func withoutRise(local string) string {
	for _, word := range []string{"新增", "增长", "增加"} {
		local = strings.ReplaceAll(local, word, "")
	}
	return local
}

// lastMember gives what follows the last 、 before a number.
func lastMember(text string) string {
	if strings.HasSuffix(text, "和") || strings.HasSuffix(text, "及") {
		return ""
	}
	text = strings.TrimLeft(text, "、和及,，")
	if cut := strings.LastIndex(text, "、"); cut >= 0 && !strings.Contains(text, "等") {
		return text[cut+len("、"):]
	}
	return text
}
