package extract

import (
	"regexp"
	"strconv"
	"strings"

	"plangraph/loader/catalog"
	"plangraph/loader/document"
)

// tense says which years a passage speaks of, and whether as an aim. first is
// 0 where it speaks of one year.
type tense struct {
	aims  bool
	first int
	year  int
	part  string // the part of the year that a report is on, empty where it is on all of it
}

// tenses holds the tense of each passage of a plan.
type tenses struct {
	passages map[document.Place]tense
	plan     catalog.PlanMeta
	reviewed int // the year that parts look back on
}

// resultWords and aimWords tell a review of the time past from what the plan
// sets out to do; they stand in the headings of its parts.
var (
	resultWords = []string{"执行情况", "完成情况", "回顾", "工作总结", "工作情况", "进展情况", "运行情况", "主要成效", "发展基础", "基础与形势", "发展成就", "巨大成就", "取得的成就"}
	aimWords    = []string{"主要任务", "重点任务", "工作安排", "总体要求", "总体思路", "主要目标", "目标任务", "工作思路", "重点工作"}
)

// attained looks back on what was aimed at.
var attained = regexp.MustCompile(`(主要|重点)?(目标|任务)+(完成|执行)情况`)

// tensesOf reads the headings of the parts, and in a review the paragraphs that
// turn from one year to five or back. A part that says nothing of itself is
// taken for aims, so that nothing is called done that may not be.
func tensesOf(doc *document.Document, plan catalog.PlanMeta) tenses {
	t := tenses{passages: map[document.Place]tense{}, plan: plan, reviewed: plan.Year - 1}
	if containsAny(doc.Title, resultWords) && !strings.Contains(doc.Title, "草案") {
		t.reviewed = plan.Year // nothing is planned
	}
	parts := map[int]tense{}
	var back aside
	for _, passage := range doc.Passages {
		place := passage.Place
		now, known := parts[place.Part]
		if !known {
			now = t.ahead(doc.Title, plan.Title)
		}
		switch {
		case place.Section == 0 && place.Paragraph == 0 && place.Sentence == 0:
			now = t.ofPart(passage.Text, doc.Title, plan.Title)
		case !now.aims && place.Sentence <= 1:
			now = t.turn(now, passage.Text)
		case place.Paragraph == 0 && place.Sentence == 0 && containsAny(passage.Text, resultWords):
			back = aside{t.ofPart(passage.Text, doc.Title, plan.Title), place}
		case place.Sentence == 1 && !back.holds(place) && t.turnsBack(passage.Text):
			back = aside{t.turn(now, passage.Text), place}
		}
		parts[place.Part] = now
		if now.aims && back.holds(place) {
			now = back.tense
		}
		t.passages[place] = now
	}
	return t
}

// aside is the tense of a section or a paragraph that looks back in a part that does not.
type aside struct {
	tense
	place document.Place
}

// holds says whether a place lies in what is told aside.
func (a aside) holds(place document.Place) bool {
	whole := a.place.Paragraph == 0
	return !a.aims && a.year > 0 && a.place.Part == place.Part && a.place.Section == place.Section && (whole || a.place.Paragraph == place.Paragraph)
}

// partsOfYear finds the parts of a year that a figure may be of, and all of it.
var partsOfYear = regexp.MustCompile(`[1一][—–－~至到-]([2-9二三四五六七八九十]|1[01]|十一)月份?|前[一二三四五六七八九十0-9]+个?(月|季度)|[上下]半年|第?[一二三四]季度|全年|年末|年底`)

// lastPart gives the part of a year that words speak of at their end, empty where it is all of
// it or none is named.
func lastPart(words string) string {
	found := partsOfYear.FindAllString(words, -1)
	if len(found) == 0 || strings.ContainsAny(found[len(found)-1], "全末底") {
		return ""
	}
	return dashes.ReplaceAllString(found[len(found)-1], "—")
}

// dashes are the ways to write the one between two months.
var dashes = regexp.MustCompile(`[–－~至到-]`)

// partAt gives the length of the part of a year that words begin with.
func (r *reading) partAt(from, end int) int {
	if next := r.runeAt(from); !strings.ContainsRune("1一二三四第前上下", next) {
		return 0
	}
	words := r.between(from, end)
	if at := partsOfYear.FindStringIndex(words); at != nil && at[0] == 0 {
		return len([]rune(words[:at[1]]))
	}
	return 0
}

// partOfYear gives the part of a year that a figure is of, which begins its indicator's name: what
// eleven months brought is no figure of the year.
func (r *reading) partOfYear(at int) string {
	if before := r.between(0, at); partsOfYear.MatchString(before) {
		return lastPart(before)
	}
	return r.tense.part
}

// ofPart gives the tense of a part by its heading.
func (t tenses) ofPart(heading string, titles ...string) tense {
	last, looksBack := t.reviewed, containsAny(heading, resultWords)
	ofLast, ofPlan := strings.Contains(heading, strconv.Itoa(last)+"年"), strings.Contains(heading, strconv.Itoa(t.plan.Year)+"年")
	if looksBack && !ofLast && (ofPlan || lastPart(heading) != "") {
		last = t.plan.Year // a report on the year that it is named after
	}
	past := ofLast || looksBack
	ahead := ofPlan && last < t.plan.Year || containsAny(attained.ReplaceAllString(heading, ""), aimWords)
	if !past || ahead {
		return t.ahead(append([]string{heading}, titles...)...)
	}
	first, end := fiveYears(heading)
	if start, _ := fiveYears(strings.Join(titles, "")); end == 0 && start > last {
		return tense{first: last - 4, year: last} // what a plan for five years begins with
	}
	if end == last && !strings.Contains(heading, strconv.Itoa(last)+"年") {
		return tense{first: first, year: last}
	}
	if containsAny(heading, []string{"过去五年", "五年来", "五年工作"}) && !ofLast {
		return tense{first: last - 4, year: last}
	}
	return tense{year: last, part: lastPart(partsOfYear.FindString(heading))}
}

// ahead gives the tense of what looks ahead: that of the first of some headings
// and titles that names the plan's year or five years to come.
func (t tenses) ahead(headings ...string) tense {
	for _, words := range headings {
		if first, end := fiveYears(words); end >= t.plan.Year {
			return tense{aims: true, first: first, year: end}
		}
		if strings.Contains(words, strconv.Itoa(t.plan.Year)+"年") {
			break
		}
	}
	return tense{aims: true, year: t.plan.Year}
}

var (
	// fiveYearPlan names a five-year plan: the 11th began in 2006.
	fiveYearPlan = regexp.MustCompile(`“十([一二三四五六])五”|第十([一二三四五六])个五年`)
	turnToFive   = regexp.MustCompile(`五年来|过去五年|过去的五年|这五年|的五年|经过五年|五年(接续|奋斗|砥砺|奋进)|“十[一二三四五六]五”(时期|以来|期间|规划)|本届政府`)
	turnToOne    = regexp.MustCompile(`过去一年|一年来|过去的一年|^去年|刚刚过去的[0-9〇-九]{4}年`)
)

// fiveYears gives the first and the last year of the five-year plan that words
// name, 0 where they name none.
func fiveYears(words string) (first, last int) {
	match := fiveYearPlan.FindStringSubmatch(words)
	if match == nil {
		return 0, 0
	}
	for _, ordinal := range match[1:] {
		if ordinal != "" {
			first = 2001 + 5*int(chineseDigits[[]rune(ordinal)[0]])
			return first, first + 4
		}
	}
	return 0, 0
}

// turnsBack says whether a paragraph of what looks ahead begins with the five years before:
// “十二五”时期.
func (t tenses) turnsBack(text string) bool {
	_, last := fiveYears(string([]rune(text)[:min(len([]rune(text)), len([]rune("“十二五”时期")))]))
	return last > 0 && last == t.reviewed && containsAny(text, []string{"时期", "期间", "以来"})
}

// turn gives the tense from a paragraph of a review on, by how it begins.
func (t tenses) turn(now tense, text string) tense {
	runes := []rune(text)
	begin := string(runes[:min(len(runes), longestTurn)])
	switch {
	case turnToOne.MatchString(begin):
		return tense{year: t.reviewed}
	case turnToFive.MatchString(begin):
		first, last := fiveYears(begin)
		if first == 0 || last != t.reviewed {
			first = t.reviewed - 4
		}
		return tense{first: first, year: t.reviewed}
	}
	return now
}

// longestTurn is how far into a paragraph its time is looked for, in characters.
const longestTurn = 36

// begin gives the first year that a passage speaks of.
func (t tense) begin() int {
	if t.first > 0 {
		return t.first
	}
	return t.year
}

func (t tenses) at(place document.Place) tense {
	if found, ok := t.passages[place]; ok {
		return found
	}
	return tense{aims: true, year: t.plan.Year}
}

func containsAny(text string, words []string) bool {
	for _, word := range words {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}
