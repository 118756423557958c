package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// ruleCase is one sentence and what the rules find in it. A kind of fact that
// a file of cases does not name is not compared there.
type ruleCase struct {
	Name         string
	Text         string
	Aims         bool // in the part that speaks of the plan's year
	Mentions     []string
	Links        []string
	Observations []string
	Statuses     []string
}

func TestRules(t *testing.T) {
	cat, err := catalog.Read(os.DirFS("testdata/catalog"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"mentions", "links", "observations", "statuses"} {
		var cases []ruleCase
		readYAML(t, filepath.Join("testdata/rules", file+".yaml"), &cases)
		for _, c := range cases {
			t.Run(file+"/"+c.Name, func(t *testing.T) {
				set := extractSentence(t, cat, c)
				got := map[string][]string{
					"mentions": mentionTexts(set), "links": linkTexts(set),
					"observations": observationTexts(set), "statuses": statusTexts(set),
				}
				want := map[string][]string{
					"mentions": c.Mentions, "links": c.Links, "observations": c.Observations, "statuses": c.Statuses,
				}
				sorted := cmpopts.SortSlices(func(a, b string) bool { return a < b })
				if diff := cmp.Diff(want[file], got[file], cmpopts.EquateEmpty(), sorted); diff != "" {
					t.Errorf("%s in %s (-want +got):\n%s", file, c.Text, diff)
				}
			})
		}
	}
}

// extractSentence puts the sentence into a plan of two parts and checks that
// every span lies in it.
func extractSentence(t *testing.T, cat *catalog.Catalog, c ruleCase) fact.Set {
	t.Helper()
	part := 1
	if c.Aims {
		part = 2
	}
	doc := &document.Document{Passages: []document.Passage{
		{Place: document.Place{Part: 1}, Text: "一、2029年计划执行情况"},
		{Place: document.Place{Part: 2}, Text: "二、2030年主要任务"},
		{Place: document.Place{Part: part, Section: 1, Paragraph: 1, Sentence: 1}, Text: c.Text},
	}}
	set := Extract(doc, cat, cat.Plans()[0].Meta)
	runes := []rune(c.Text)
	for _, m := range set.Mentions {
		if m.Text != string(runes[m.Span.Start:m.Span.End]) {
			t.Errorf("mention %s is not at %+v", m.Text, m.Span)
		}
	}
	for _, l := range set.Links {
		checkSupport(t, l.Support, len(runes))
	}
	for _, o := range set.Observations {
		checkSupport(t, o.Support, len(runes))
	}
	for _, s := range set.Statuses {
		checkSupport(t, s.Support, len(runes))
	}
	return set
}

func checkSupport(t *testing.T, s fact.Support, length int) {
	t.Helper()
	if s.Span.Start < 0 || s.Span.End <= s.Span.Start || s.Span.End > length {
		t.Errorf("span %+v in %d characters", s.Span, length)
	}
	if s.Method != model.MethodRule || s.Rule == "" || s.Confidence <= 0 || s.Confidence > 1 {
		t.Errorf("support %+v does not name its rule and confidence", s)
	}
}

func mentionTexts(set fact.Set) []string {
	var texts []string
	for _, m := range set.Mentions {
		texts = append(texts, fmt.Sprintf("%s=%s", m.Entity, m.Text))
	}
	return texts
}

func linkTexts(set fact.Set) []string {
	var texts []string
	for _, l := range set.Links {
		texts = append(texts, linkKey(l))
	}
	return texts
}

func statusTexts(set fact.Set) []string {
	var texts []string
	for _, s := range set.Statuses {
		texts = append(texts, statusKey(s))
	}
	return texts
}

func observationTexts(set fact.Set) []string {
	var texts []string
	for _, o := range set.Observations {
		texts = append(texts, Describe(o))
	}
	return texts
}

// FuzzExtract checks that no sentence breaks the rules, and that every span
// lies in its sentence.
func FuzzExtract(f *testing.F) {
	cat, err := catalog.Read(os.DirFS("testdata/catalog"))
	if err != nil {
		f.Fatal(err)
	}
	for _, text := range []string{
		"地铁7、9号线相继通车", "支持新境界、海诺制药等生物医药企业", "区医疗集团建设卒中中心,新增高中学位1.11万个",
		"PM2.5、臭氧浓度分别降至16和140微克/立方米", "争取“药械通”试点", "力争三年内释放4个平方公里级产业用地", "、、等和与", "“”《》()",
	} {
		f.Add(text, true)
		f.Add(text, false)
	}
	f.Fuzz(func(t *testing.T, text string, aims bool) {
		if !utf8.ValidString(text) {
			return
		}
		extractSentence(t, cat, ruleCase{Text: text, Aims: aims})
	})
}
