package identity_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"plangraph/graph/model"
	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/identity"
)

func ref(t *testing.T, text string) fact.Ref {
	t.Helper()
	r, err := fact.ParseRef(text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// naming gives facts that name entities, one a sentence.
func naming(t *testing.T, names ...string) fact.Set {
	t.Helper()
	var set fact.Set
	for i, name := range names {
		place := document.Place{Part: 1, Paragraph: i + 1, Sentence: 1}
		set.Mentions = append(set.Mentions, fact.Mention{Entity: ref(t, name), Place: place})
		if kind := ref(t, name).Kind; kind == model.EntityKindProject {
			set.Statuses = append(set.Statuses, fact.Status{Of: ref(t, name), Support: fact.Support{Place: place}})
		}
	}
	return set
}

func names(set fact.Set) []string {
	var list []string
	for _, m := range set.Mentions {
		list = append(list, m.Entity.String())
	}
	return list
}

func TestSettle(t *testing.T) {
	places := identity.Places{ref(t, "district/临江市"), ref(t, "district/云岭省")}
	known := func(r fact.Ref) bool { return r.Name == "远帆科技集团" }
	for what, c := range map[string]struct{ names, want []string }{
		"a rank is the plan's own":    {[]string{"institution/省委", "institution/市人民医院"}, []string{"institution/云岭省委", "institution/临江市人民医院"}},
		"a word that begins so":       {[]string{"project/市民公园", "area/区域中心城"}, []string{"project/市民公园", "area/区域中心城"}},
		"an area that many have":      {[]string{"area/高新区", "area/临江高新区", "area/滨江高新区"}, []string{"area/临江高新区", "area/临江高新区", "area/滨江高新区"}},
		"what the state founds":       {[]string{"institution/国家实验室"}, []string{"institution/国家实验室（临江市）"}},
		"what a government counts":    {[]string{"policy/“三大行动”", "policy/“碧水行动”"}, []string{"policy/“三大行动”（临江市）", "policy/“碧水行动”"}},
		"short and long":              {[]string{"company/云江药业", "company/云江药业集团"}, []string{"company/云江药业集团", "company/云江药业集团"}},
		"the catalog's comes first":   {[]string{"company/远帆科技股份"}, []string{"company/远帆科技股份"}},
		"marks do not matter":         {[]string{"policy/碧水计划", "policy/“碧水”计划"}, []string{"policy/“碧水”计划", "policy/“碧水”计划"}},
		"of two kinds, two":           {[]string{"company/云江药业", "project/云江药业项目"}, []string{"company/云江药业", "project/云江药业项目"}},
		"a phase is no other":         {[]string{"project/云石铁路一期", "project/云石铁路二期"}, []string{"project/云石铁路一期", "project/云石铁路二期"}},
		"an indicator is of them all": {[]string{"indicator/市场主体"}, []string{"indicator/市场主体"}},
	} {
		set, decisions := identity.Settle(naming(t, c.names...), places, known)
		if got := names(set); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v became %v, want %v", what, c.names, got, c.want)
		}
		for _, d := range decisions {
			if d.Rule == "" || d.Reason == "" || d.ID != d.Entity.ID() || d.Written == d.Name {
				t.Errorf("%s: decision %+v says too little", what, d)
			}
		}
	}
}

func corrections(t *testing.T, text string) (*identity.Corrections, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "corrections.yaml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return identity.ReadCorrections(file)
}

func TestCorrections(t *testing.T) {
	c, err := corrections(t, `
- {merge: company/云江药业, into: company/云江医药, reason: renamed in 2029}
- {split: area/科学城, as: area/临江科学城, plan: 临江市2030年计划, reason: there are two}
- {rename: project/旧港, to: 旧港改造, reason: that is its name}
- {retype: institution/碧湖公园, to: area, reason: it is an area}
- {drop: policy/“一句话”, reason: it is a saying}
- {drop: event/开幕, plan: 临江市2030年计划, at: 1/0/6/1, reason: no name}
`)
	if err != nil {
		t.Fatal(err)
	}
	set := naming(t, "company/云江药业", "area/科学城", "project/旧港", "institution/碧湖公园", "policy/“一句话”", "event/开幕", "event/开幕")
	got, decisions := c.Apply(set, "临江市2030年计划")
	want := []string{"company/云江医药", "area/临江科学城", "project/旧港改造", "area/碧湖公园", "event/开幕"}
	if !slices.Equal(slices.Sorted(slices.Values(names(got))), slices.Sorted(slices.Values(want))) || len(decisions) != 6 || got.Statuses[0].Of.Name != "旧港改造" {
		t.Errorf("became %v with %+v", names(got), decisions)
	}
	if other, _ := c.Apply(naming(t, "area/科学城", "event/开幕"), "another"); !slices.Equal(names(other), []string{"area/科学城", "event/开幕"}) {
		t.Errorf("in another plan: %v", names(other))
	}
	if former := c.Former(); former[ref(t, "company/云江药业").ID()] != ref(t, "company/云江医药").ID() || len(former) != 3 {
		t.Errorf("former ids %v", former)
	}
}

func TestBadCorrections(t *testing.T) {
	for text, says := range map[string]string{
		"- {merge: company/a, reason: x}":                  "is no reference",
		"- {merge: company/a, into: company/b}":            "no reason",
		"- {merge: company/a, drop: company/a, reason: x}": "one of merge",
		"- {merge: company/a, into: company/a, reason: x}": "changes nothing",
		"- {retype: company/a, to: thing, reason: x}":      "is no kind",
		"- {split: area/a, as: area/b, reason: x}":         "in which plan",
		"- {drop: area/a, at: here, reason: x}":            "is no place",
		"- {rename: area/a, reason: x}":                    "how it is called",
		"- {forget: area/a, reason: x}":                    "unknown field",
		"- [":                                              "corrections.yaml",
	} {
		if _, err := corrections(t, text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s gave %v, and not %s", text, err, says)
		}
	}
	if c, err := identity.ReadCorrections(filepath.Join(t.TempDir(), "none.yaml")); err != nil || len(c.Former()) != 0 {
		t.Errorf("without a file: %v", err)
	}
}
