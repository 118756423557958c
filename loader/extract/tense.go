package extract

import (
	"strconv"
	"strings"

	"plangraph/loader/catalog"
	"plangraph/loader/document"
)

// tense says which year a part of a plan speaks of, and whether as an aim.
type tense struct {
	aims bool
	year int
}

// tenses holds the tense of each part of a plan.
type tenses struct {
	parts map[int]tense
	plan  catalog.PlanMeta
}

// resultWords and aimWords tell a review of the year past from what the plan
// sets out to do; they stand in the headings of its parts.
var (
	resultWords = []string{"执行情况", "完成情况", "回顾", "工作总结", "主要成效"}
	aimWords    = []string{"主要任务", "重点任务", "工作安排", "总体要求", "总体思路", "主要目标", "工作思路", "重点工作"}
)

// tensesOf reads the headings of the parts. A part that says nothing of itself
// is taken for aims, so that nothing is called done that may not be.
func tensesOf(doc *document.Document, plan catalog.PlanMeta) tenses {
	t := tenses{parts: map[int]tense{}, plan: plan}
	for _, passage := range doc.Passages {
		place := passage.Place
		if place.Section != 0 || place.Paragraph != 0 || place.Sentence != 0 {
			continue
		}
		past := strings.Contains(passage.Text, strconv.Itoa(plan.Year-1)+"年") || containsAny(passage.Text, resultWords)
		ahead := strings.Contains(passage.Text, strconv.Itoa(plan.Year)+"年") || containsAny(passage.Text, aimWords)
		if past && !ahead {
			t.parts[place.Part] = tense{year: plan.Year - 1}
		}
	}
	return t
}

func (t tenses) at(place document.Place) tense {
	if found, ok := t.parts[place.Part]; ok {
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
