package gold

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"plangraph/graph/model"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// The invented sentence stands in characters 3 to 26 of its text.
const (
	invented = "前言。“云溪”在石湾区开工,绿道6公里,增长5%。后话。"
	readings = "mention\tPROJECT\t0\t4\nmention\tDISTRICT\t5\t8\nmention\tINDICATOR\t11\t13\n" +
		"link\tLOCATED_IN\tPROJECT\t0\t4\tDISTRICT\t5\t8\t-\n" +
		"observation\t11\t13\t6\t公里\tEXACT\t5\tEXACT\t-\tACTUAL\t2030\t-\n" +
		"status\tPROJECT\t0\t4\tUNDER_CONSTRUCTION\t2030\t-\n"
)

func sampleOf(t *testing.T) (*Plan, *document.Document) {
	t.Helper()
	text := strings.Replace(head, "abc", Digest(invented), 1)
	p, err := Read(strings.Replace(text, "3\t19", "3\t26", 1) + readings)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Check(invented); err != nil {
		t.Fatal(err)
	}
	if err := p.Check(invented + "!"); !errors.Is(err, ErrChanged) {
		t.Errorf("a changed text gives %v", err)
	}
	place := document.Place{Part: 1, Paragraph: 1, Sentence: 2}
	return p, &document.Document{Text: invented, Passages: []document.Passage{{Place: place, Text: "", Start: 3, End: 26}}}
}

// facts gives what rules may find in the invented sentence, all of it right.
func facts(at document.Place) fact.Set {
	bridge, district, path := fact.Ref{Kind: model.EntityKindProject, Name: "云溪"}, fact.Ref{Kind: model.EntityKindDistrict, Name: "石湾区"}, fact.Ref{Kind: model.EntityKindIndicator, Name: "绿道"}
	support := func(rule string, start, end int) fact.Support {
		return fact.Support{Place: at, Span: fact.Span{Start: start, End: end}, Rule: rule}
	}
	six, five := 6.0, 5.0
	return fact.Set{
		Mentions: []fact.Mention{
			{Entity: bridge, Place: at, Span: fact.Span{Start: 0, End: 4}},
			{Entity: district, Place: at, Span: fact.Span{Start: 5, End: 8}},
			{Entity: path, Place: at, Span: fact.Span{Start: 11, End: 13}},
		},
		Links: []fact.Link{{Type: model.LinkTypeLocatedIn, Source: bridge, Target: district, Support: support("place", 0, 8)}},
		Observations: []fact.Observation{{
			Indicator: path, Basis: model.BasisActual, Year: 2030, Value: &six, Unit: "公里", Comparator: model.ComparatorExact,
			Growth: &five, GrowthComparator: model.ComparatorExact, Support: support("figure", 13, 22),
		}},
		Statuses: []fact.Status{{Of: bridge, Status: model.ProjectStatusUnderConstruction, Year: 2030, Support: support("verb", 0, 10)}},
	}
}

// TestJudge holds the verdicts on facts that are right, near, wrong and beside
// the sample.
func TestJudge(t *testing.T) {
	p, doc := sampleOf(t)
	at := doc.Passages[0].Place
	verdicts := func(change func(*fact.Set)) (found []Verdict) {
		set := facts(at)
		change(&set)
		for _, j := range p.Judge(doc, set) {
			found = append(found, j.Verdict)
		}
		return found
	}
	allRight := []Verdict{Right, Right, Right, Right, Right, Right}
	for name, c := range map[string]struct {
		change func(*fact.Set)
		want   []Verdict
	}{
		"all right":        {func(*fact.Set) {}, allRight},
		"nothing found":    {func(s *fact.Set) { *s = fact.Set{} }, []Verdict{Missed, Missed, Missed, Missed, Missed, Missed}},
		"a name cut short": {func(s *fact.Set) { s.Mentions[1].Span.End = 7 }, []Verdict{Right, Near, Right, Missed, Right, Right, Right}},
		"another kind":     {func(s *fact.Set) { s.Mentions[2].Entity.Kind = model.EntityKindAward }, []Verdict{Right, Right, Wrong, Missed, Right, Right, Right}},
		"inside another": {func(s *fact.Set) {
			s.Mentions = append(s.Mentions, fact.Mention{Entity: fact.Ref{Kind: model.EntityKindDistrict, Name: "云"}, Place: at, Span: fact.Span{Start: 1, End: 2}})
		}, allRight},
		"without its marks":   {func(s *fact.Set) { s.Mentions[0].Span = fact.Span{Start: 1, End: 3} }, allRight},
		"an aim":              {func(s *fact.Set) { s.Links[0].Support.Intended = true }, []Verdict{Right, Right, Right, Near, Missed, Right, Right}},
		"another unit":        {func(s *fact.Set) { s.Observations[0].Unit = "米" }, []Verdict{Right, Right, Right, Right, Near, Missed, Right}},
		"another year":        {func(s *fact.Set) { s.Statuses[0].Year = 2031 }, []Verdict{Right, Right, Right, Right, Right, Near, Missed}},
		"an end unnamed":      {func(s *fact.Set) { s.Links[0].Target.Name = "别处" }, []Verdict{Right, Right, Right, Missed, Right, Right}},
		"outside the passage": {func(s *fact.Set) { s.Statuses[0].Support.Place.Sentence = 9 }, []Verdict{Right, Right, Right, Right, Right, Missed}},
		"another indicator": {func(s *fact.Set) {
			s.Observations[0].Indicator.Name = "别的"
			s.Mentions = append(s.Mentions, fact.Mention{Entity: s.Observations[0].Indicator, Place: at, Span: fact.Span{Start: 8, End: 10}})
		}, []Verdict{Right, Right, Right, Wrong, Right, Near, Missed, Right}},
	} {
		if got := verdicts(c.change); !slices.Equal(got, c.want) {
			t.Errorf("%s: the verdicts are %v, not %v", name, got, c.want)
		}
	}
}

// TestRows holds counts, the baseline's form, and what is worse than it.
func TestRows(t *testing.T) {
	p, doc := sampleOf(t)
	set := facts(doc.Passages[0].Place)
	best := Rows(p.Judge(doc, set))
	set.Mentions[1].Span.End = 7
	set.Statuses = nil
	judgements := p.Judge(doc, set)
	rows := Rows(judgements)
	if want := (Row{Half: Dev, Group: GroupMention, Found: 3, Right: 2, Near: 1, Gold: 3}); !slices.Contains(rows, want) {
		t.Errorf("%v lacks %v", rows, want)
	}
	if rules := ByRule(judgements); len(rules) != 2 || rules[0] != (Row{Half: Dev, Group: "rule", Name: "figure", Found: 1, Right: 1}) {
		t.Errorf("the rules are %v", rules)
	}
	baseline, err := ReadBaseline(Baseline(best))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(baseline, best) {
		t.Errorf("the baseline reads as %v, not %v", baseline, best)
	}
	if worse := Worse(baseline, best); len(worse) > 0 {
		t.Errorf("nothing changed, and yet %v", worse)
	}
	worse := Worse(baseline, rows)
	if len(worse) != 4 || !strings.HasPrefix(worse[0], "dev mention : precision 66.7, was 100.0") {
		t.Errorf("worse are\n%s", strings.Join(worse, "\n"))
	}
	for _, text := range []string{"", baselineHead + "\ndev\tmention", baselineHead + "\ndev\tmention\t-\tx\t1\t1\t0\t0"} {
		if _, err := ReadBaseline(text); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}
