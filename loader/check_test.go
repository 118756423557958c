package loader_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"plangraph/loader"
	"plangraph/loader/catalog"
)

// tiny is a plan of an invented district.
const tiny = `青溪区2031年国民经济和社会发展计划
信息来源：青溪区发展局
一、2030年计划执行情况
（一）产业更强
　　远帆科技与远帆科技园结为伙伴，远帆科技建成机器人厂一期。全区筹集保障性住房超1.1万套。
二、2031年主要任务
（一）民生更好
　　加快机器人厂二期建设。
`

var tinyEntities = fstest.MapFS{
	"entities/companies.yaml":  {Data: []byte("- {name: 远帆科技, en: Yuanfan Technology}\n")},
	"entities/areas.yaml":      {Data: []byte("- {name: 远帆科技园, en: Yuanfan Science Park}\n")},
	"entities/indicators.yaml": {Data: []byte("- {name: 保障性住房, en: Affordable housing}\n")},
	"entities/districts.yaml":  {Data: []byte("- {name: 青溪区, en: Qingxi, aliases: [青溪], parents: [district/临水市]}\n- {name: 临水市, en: Linshui}\n")},
	"entities/projects.yaml":   {Data: []byte("- {name: 机器人厂一期, en: Robot Works 1}\n- {name: 机器人厂二期, en: Robot Works 2}\n")},
}

// reader gives a loader whose catalog holds facts about the plan.
func reader(t *testing.T, facts string) *loader.Loader {
	t.Helper()
	files := fstest.MapFS{"plans/qingxi.yaml": {Data: []byte("plan: {title: 青溪区2031年国民经济和社会发展计划, publisher: 青溪区发展局, district: 青溪区, year: 2031}\n" + facts)}}
	for name, file := range tinyEntities {
		files[name] = file
	}
	known, err := catalog.Read(files)
	if err != nil {
		t.Fatal(err)
	}
	return &loader.Loader{Catalog: known}
}

// TestCheck holds curated facts against their sentences.
func TestCheck(t *testing.T) {
	const mentions = "facts:\n- at: 1/1/1/1\n  mentions: [{of: company/远帆科技}, {of: area/远帆科技园}, {of: project/机器人厂一期}]\n"
	const second = "- at: 1/1/1/2\n"
	const houses = second + "  observations:\n  - {indicator: indicator/保障性住房, basis: ACTUAL, year: 2030, value: 11000, unit: 套, "
	for name, c := range map[string]struct {
		facts string
		quote string // of the first link, observation or status
		says  string // why it is refused
	}{
		"holds":               {mentions + "  links: [{type: DEVELOPS, from: company/远帆科技, to: project/机器人厂一期, words: [远帆科技建成, 一期]}]\n", "远帆科技建成机器人厂一期", ""},
		"from first to last":  {mentions + "  links: [{type: COOPERATES_WITH, from: company/远帆科技, to: area/远帆科技园, words: [远帆科技, 伙伴]}]\n", "远帆科技与远帆科技园结为伙伴", ""},
		"figure":              {"facts:\n" + houses + "comparator: MORE_THAN, words: [保障性住房超1.1万套]}\n", "保障性住房超1.1万套", ""},
		"status":              {mentions + "  statuses: [{of: project/机器人厂一期, status: COMPLETED, year: 2030, words: [建成机器人厂一期]}]\n", "建成机器人厂一期", ""},
		"own district":        {mentions + second + "  links: [{type: PART_OF, from: district/青溪区, to: district/临水市, words: [全区]}]\n", "全区", ""},
		"no such passage":     {"facts:\n- at: 1/1/9/1\n  statuses: [{of: project/机器人厂一期, status: COMPLETED, year: 2030, words: [建成]}]\n", "", "no passage at this place"},
		"words not there":     {mentions + "  statuses: [{of: project/机器人厂一期, status: COMPLETED, year: 2030, words: [竣工]}]\n", "", `does not hold "竣工"`},
		"wrong order":         {mentions + "  statuses: [{of: project/机器人厂一期, status: COMPLETED, year: 2030, words: [一期, 建成]}]\n", "", `does not hold "建成"`},
		"not named":           {"facts:\n- at: 1/1/1/2\n  links: [{type: DEVELOPS, from: company/远帆科技, to: project/机器人厂一期, words: [筹集]}]\n", "", "names company/远帆科技"},
		"another figure":      {"facts:\n" + strings.ReplaceAll(houses, "11000", "12000") + "comparator: MORE_THAN, words: [保障性住房超1.1万套]}\n", "", "do not hold 12000套"},
		"another comparator":  {"facts:\n" + houses + "words: [保障性住房超1.1万套]}\n", "", "MORE_THAN and not EXACT"},
		"mention not there":   {"facts:\n- at: 1/1/1/2\n  mentions: [{of: company/远帆科技}]\n", "", `does not hold "远帆科技"`},
		"mention of no place": {"facts:\n- at: 9/1/1/2\n  mentions: [{of: company/远帆科技}]\n", "", "does not hold"},
	} {
		t.Run(name, func(t *testing.T) {
			reading, err := reader(t, c.facts).Read(loader.Input{Name: "tiny.txt", Data: []byte(tiny)})
			if err != nil {
				t.Fatal(err)
			}
			refused := fmt.Sprint(reading.Report.Refused)
			if c.says == "" && len(reading.Report.Refused) > 0 || !strings.Contains(refused, c.says) {
				t.Errorf("refused: %s", refused)
			}
			if got := quoted(reading); got != c.quote {
				t.Errorf("the first curated fact rests on %q, not %q", got, c.quote)
			}
		})
	}
}

// quoted gives the words that the first curated fact rests on.
func quoted(r *loader.Reading) string {
	for _, passage := range r.Document.Passages {
		text := []rune(passage.Text)
		for _, l := range r.Facts.Links {
			if l.Support.Place == passage.Place && l.Support.Method == "CURATED" {
				return string(text[l.Support.Span.Start:l.Support.Span.End])
			}
		}
		for _, o := range r.Facts.Observations {
			if o.Support.Place == passage.Place && o.Support.Method == "CURATED" {
				return string(text[o.Support.Span.Start:o.Support.Span.End])
			}
		}
		for _, s := range r.Facts.Statuses {
			if s.Support.Place == passage.Place && s.Support.Method == "CURATED" {
				return string(text[s.Support.Span.Start:s.Support.Span.End])
			}
		}
	}
	return ""
}

// TestMentions finds every occurrence that is not inside a longer name.
func TestMentions(t *testing.T) {
	reading, err := reader(t, "facts:\n- at: 1/1/1/1\n  mentions: [{of: company/远帆科技}, {of: area/远帆科技园}]\n").Read(loader.Input{Data: []byte(tiny)})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range reading.Facts.Mentions {
		if m.Place.String() == "1/1/1/1" {
			got = append(got, fmt.Sprintf("%s %d-%d", m.Entity, m.Span.Start, m.Span.End))
		}
	}
	want := []string{"company/远帆科技 0-4", "area/远帆科技园 5-10", "company/远帆科技 15-19", "project/机器人厂一期 21-27"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestJoin makes one of a curated fact and the same fact of a rule, keeps what
// only a rule found, and leaves out what a reader rejected.
func TestJoin(t *testing.T) {
	const curated = "facts:\n- at: 1/1/1/2\n  observations:\n  - {indicator: indicator/保障性住房, basis: ACTUAL, year: 2030, value: 11000, unit: 套, comparator: MORE_THAN, words: [保障性住房超1.1万套]}\n"
	for name, c := range map[string]struct {
		facts string
		want  []string
	}{
		"rules alone": {"", []string{"observation RULE with a rule", "project/机器人厂一期 COMPLETED RULE", "project/机器人厂二期 UNDER_CONSTRUCTION RULE"}},
		"both":        {curated, []string{"observation CURATED with a rule", "project/机器人厂一期 COMPLETED RULE", "project/机器人厂二期 UNDER_CONSTRUCTION RULE"}},
		"rejected": {
			curated + "rejected:\n- {at: 1/1/1/1, fact: status, of: project/机器人厂一期, reason: it is another}\n",
			[]string{"observation CURATED with a rule", "project/机器人厂二期 UNDER_CONSTRUCTION RULE"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			reading, err := reader(t, c.facts).Read(loader.Input{Data: []byte(tiny)})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, o := range reading.Facts.Observations {
				text := "observation " + o.Support.Method.String()
				if o.Support.Rule != "" {
					text += " with a rule"
				}
				got = append(got, text)
			}
			for _, s := range reading.Facts.Statuses {
				got = append(got, fmt.Sprint(s.Of, " ", s.Status, " ", s.Support.Method))
			}
			if diff := cmp.Diff(c.want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestIdentify holds which plan a document is taken for.
func TestIdentify(t *testing.T) {
	l := reader(t, "")
	for name, c := range map[string]struct {
		text      string
		catalog   bool
		publisher string
		err       error
	}{
		"all the same":      {tiny, true, "青溪区发展局", nil},
		"no publisher":      {strings.Replace(tiny, "信息来源：青溪区发展局\n", "", 1), true, "青溪区发展局", nil},
		"another publisher": {strings.Replace(tiny, "：青溪区发展局", "：临水市发展局", 1), false, "临水市发展局", nil},
		"another year":      {strings.ReplaceAll(tiny, "2031", "2033"), false, "青溪区发展局", nil},
		"unknown district":  {strings.Replace(tiny, "青溪区2031", "白石县2031", 1), false, "", loader.ErrUnknown},
	} {
		reading, err := l.Read(loader.Input{Name: name, Data: []byte(c.text)})
		if c.err != nil {
			if !errors.Is(err, c.err) {
				t.Errorf("%s gave %v", name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s gave %v", name, err)
			continue
		}
		if meta := reading.Plan.Meta; (reading.Plan == l.Catalog.Plans()[0]) != c.catalog || meta.Publisher != c.publisher || meta.District.Name != "青溪区" {
			t.Errorf("%s is taken for %+v", name, meta)
		}
	}
}

// TestFind looks for the documents of the catalog's plans.
func TestFind(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	for path, text := range map[string]string{
		filepath.Join(first, "a.txt"):      tiny,
		filepath.Join(first, "b.txt"):      tiny,
		filepath.Join(first, "c.pdf"):      "%PDF-1.7",
		filepath.Join(first, "d.DOCX"):     "PK",
		filepath.Join(first, "notes.md"):   "nothing",
		filepath.Join(second, "e.txt"):     strings.ReplaceAll(tiny, "2031", "2032"),
		filepath.Join(second, "f.txt"):     "",
		filepath.Join(second, "g.html"):    "<html>",
		filepath.Join(second, "again.TXT"): tiny,
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	l := reader(t, "")
	inputs, left, err := l.Find([]string{filepath.Join(first, "missing"), first, second})
	if err != nil {
		t.Fatal(err)
	}
	if len(inputs) != 1 || inputs[0].Plan != l.Catalog.Plans()[0] || filepath.Base(inputs[0].Name) != "a.txt" {
		t.Errorf("found %+v", inputs)
	}
	if reading, err := l.Read(inputs[0]); err != nil || reading.Document == nil {
		t.Errorf("the document that was found is not read: %v", err)
	}
	want := map[string]string{
		"b.txt": "again: name the one", "c.pdf": "broken", "d.DOCX": "no plan", "e.txt": "no plan of its title, publisher and year",
		"f.txt": "empty", "g.html": "empty", "again.TXT": "again: name the one",
	}
	for _, document := range left {
		name := filepath.Base(document.File)
		if !strings.Contains(document.Reason, want[name]) || want[name] == "" {
			t.Errorf("%s was left: %s", name, document.Reason)
		}
		delete(want, name)
	}
	if len(want) > 0 {
		t.Errorf("not named: %v", want)
	}
	inputs, left, err = l.Find([]string{filepath.Join(first, "missing")})
	if err != nil || len(inputs) != 1 || inputs[0].Plan == nil || inputs[0].Name != "" || left != nil {
		t.Errorf("without a document: %+v, %v, %v", inputs, left, err)
	}
	if _, _, err := l.Find([]string{filepath.Join(first, "a.txt")}); err == nil {
		t.Error("a file passed for a folder")
	}
}

// TestReport holds what a person sees of a load.
func TestReport(t *testing.T) {
	reading, err := reader(t, "facts:\n- at: 1/1/1/1\n  statuses: [{of: project/机器人厂一期, status: COMPLETED, year: 2030, words: [竣工]}]\n").Read(loader.Input{Name: "tiny.txt", Data: []byte(tiny)})
	if err != nil {
		t.Fatal(err)
	}
	reading.Report.Outcome = loader.Kept
	var text strings.Builder
	if n, err := reading.Report.WriteTo(&text); err != nil || n != int64(text.Len()) {
		t.Errorf("wrote %d of %d bytes, %v", n, text.Len(), err)
	}
	for _, line := range []string{
		"青溪区2031年国民经济和社会发展计划\n",
		"  read      tiny.txt: ",
		"  refused   1\n            1/1/1/1  project/机器人厂一期 COMPLETED 2030: the sentence does not hold \"竣工\"\n",
		"  unchanged the graph holds this plan with its document, and keeps it\n",
	} {
		if !strings.Contains(text.String(), line) {
			t.Errorf("no line %q in\n%s", line, text.String())
		}
	}
}
