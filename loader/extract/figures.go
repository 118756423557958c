package extract

import (
	"fmt"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// CheckFigures says whether the words of an observation hold its value and its
// growth, with their unit and how they are qualified. The words are read one
// after the other, as if nothing stood between them. A count may stand without
// its unit where the plan counts in another way, as in 5大赛事. The error says
// which figure is missing and what the words hold instead.
func CheckFigures(o fact.Observation) error {
	text := joinWords(o.Support.Words)
	if o.Value != nil {
		if err := holds(text, *o.Value, o.Unit, o.Comparator, false); err != nil {
			return fmt.Errorf("%s: %w", o.Indicator, err)
		}
	}
	if o.Growth != nil {
		if err := holds(text, *o.Growth, "%", o.GrowthComparator, true); err != nil {
			return fmt.Errorf("%s: growth: %w", o.Indicator, err)
		}
	}
	return nil
}

// joinWords sets words side by side without letting two numbers run together.
func joinWords(words []string) string {
	var text strings.Builder
	last := rune(0)
	for _, word := range words {
		runes := []rune(word)
		if len(runes) == 0 {
			continue
		}
		if isDigit(last) && isDigit(runes[0]) {
			text.WriteByte(' ')
		}
		text.WriteString(word)
		last = runes[len(runes)-1]
	}
	return text.String()
}

func holds(text string, value float64, unit string, comparator model.Comparator, growth bool) error {
	quantities := Quantities(text)
	var wrong *Quantity
	for i, q := range quantities {
		if q.Value != value || (unit != "" && q.Unit != unit) || (growth && !q.Growth) {
			continue
		}
		if q.Comparator == comparator {
			return nil
		}
		wrong = &quantities[i]
	}
	if wrong != nil {
		return fmt.Errorf("the words %q say %s and not %s of %g%s", text, wrong.Comparator, comparator, value, unit)
	}
	if !growth && !strings.Contains(text, unit) && holdsNumber(text, value) {
		return nil
	}
	return fmt.Errorf("the words %q do not hold %g%s; they hold %s", text, value, unit, describe(quantities))
}

// holdsNumber finds a bare number.
func holdsNumber(text string, value float64) bool {
	scan := scanner{runes: []rune(text)}
	for at := range scan.runes {
		if number, end, _ := scan.number(at); end > at && number == value {
			return true
		}
	}
	return false
}

func describe(quantities []Quantity) string {
	if len(quantities) == 0 {
		return "no figure"
	}
	var figures []string
	for _, q := range quantities {
		figures = append(figures, fmt.Sprintf("%g%s %s", q.Value, q.Unit, q.Comparator))
	}
	return strings.Join(figures, ", ")
}
