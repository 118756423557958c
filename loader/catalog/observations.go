package catalog

import (
	"fmt"
	"strconv"

	"github.com/goccy/go-yaml/token"

	"plangraph/graph/model"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

type observationEntry struct {
	Indicator        word     `yaml:"indicator"`
	Subject          *word    `yaml:"subject"`
	Basis            word     `yaml:"basis"`
	Year             word     `yaml:"year"`
	PeriodEnd        *word    `yaml:"periodEnd"`
	Value            *float64 `yaml:"value"`
	Unit             word     `yaml:"unit"`
	Comparator       word     `yaml:"comparator"`
	Growth           *float64 `yaml:"growth"`
	GrowthComparator word     `yaml:"growthComparator"`
	Rank             word     `yaml:"rank"`
	Words            []word   `yaml:"words"`
	Heading          bool     `yaml:"heading"`
}

func (p *passageReader) observation(place document.Place, entry observationEntry) {
	at := entry.Indicator.token
	indicator, okIndicator := p.refer(p.file, entry.Indicator, model.EntityKindIndicator)
	support, ok := p.support(place, grounds{Words: entry.Words}, at)
	year, okYear := p.year(entry.Year, at)
	if !okIndicator || !ok || !okYear {
		return
	}
	observation := fact.Observation{
		Indicator: indicator, Basis: model.Basis(entry.Basis.value), Year: year,
		Value: entry.Value, Unit: entry.Unit.value, Growth: entry.Growth, Rank: entry.Rank.value, Support: support,
	}
	if entry.Subject != nil {
		subject, ok := p.refer(p.file, *entry.Subject)
		if !ok {
			return
		}
		observation.Subject = &subject
	}
	if entry.PeriodEnd != nil {
		end, ok := p.year(*entry.PeriodEnd, at)
		if !ok {
			return
		}
		observation.PeriodEnd = &end
	}
	var okValue, okGrowth bool
	observation.Comparator, okValue = p.comparator(entry.Comparator, entry.Value != nil, at)
	observation.GrowthComparator, okGrowth = p.comparator(entry.GrowthComparator, entry.Growth != nil, at)
	if !okValue || !okGrowth || !p.sound(observation, at) {
		return
	}
	p.plan.Facts.Observations = append(p.plan.Facts.Observations, observation)
}

// sound checks what no single field shows.
func (p *passageReader) sound(o fact.Observation, at *token.Token) bool {
	switch {
	case !o.Basis.IsValid():
		p.wrong(at, fmt.Sprintf("%q is no basis", o.Basis), "write ACTUAL for a result, TARGET for an aim")
	case o.Value == nil && o.Growth == nil && o.Rank == "":
		p.wrong(at, "the observation says nothing", "add value:, growth: or rank:")
	case o.PeriodEnd != nil && *o.PeriodEnd < o.Year:
		p.wrong(at, "the period ends before it begins", "periodEnd: is the last year, year: the first")
	case o.Basis == model.BasisActual && o.Year >= p.plan.Meta.Year:
		p.wrong(at, fmt.Sprintf("a result of %d cannot be known to a plan for %d", o.Year, p.plan.Meta.Year), "write basis: TARGET, or mend the year")
	default:
		return true
	}
	return false
}

// comparator reads how a figure is qualified: EXACT where nothing is said,
// and nothing where there is no figure.
func (p *passageReader) comparator(w word, figure bool, at *token.Token) (model.Comparator, bool) {
	comparator := model.Comparator(w.value)
	switch {
	case comparator == "" && figure:
		return model.ComparatorExact, true
	case comparator == "":
		return "", true
	case !comparator.IsValid():
		p.wrong(w.token, fmt.Sprintf("%q is no comparator", w.value), "write one of "+list(model.AllComparator))
	case !figure:
		p.wrong(at, "a comparator stands without its figure", "take it out, or add the figure")
	default:
		return comparator, true
	}
	return "", false
}

func (p *passageReader) year(w word, at *token.Token) (int, bool) {
	year, err := strconv.Atoi(w.value)
	if err != nil || year < 1949 || year > 2200 {
		p.wrong(at, fmt.Sprintf("%q is no year", w.value), "write a year of four digits")
		return 0, false
	}
	return year, true
}
