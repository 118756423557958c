package identity_test

import (
	"errors"
	"slices"
	"testing"

	"plangraph/loader/fact"
	"plangraph/loader/identity"
)

func TestDoubtful(t *testing.T) {
	settled := func(a, b fact.Ref) bool { return a.Name == "旧城改造工程" || b.Name == "旧城改造工程" }
	district := func(text string) bool { return text == "临江" || text == "临江市" }
	for what, c := range map[string]struct{ names, want []string }{
		"one name, two kinds":                 {[]string{"area/云江工业园", "project/云江工业园"}, []string{"KIND area/云江工业园 project/云江工业园"}},
		"marks":                               {[]string{"policy/“碧水”计划", "policy/碧水计划"}, []string{"FORM policy/“碧水”计划 policy/碧水计划"}},
		"behind a district":                   {[]string{"institution/临江市人民医院", "institution/人民医院"}, []string{"PLACE institution/临江市人民医院 institution/人民医院"}},
		"a part":                              {[]string{"area/云江工业园区", "area/国际云江工业园区"}, []string{"PART area/云江工业园区 area/国际云江工业园区"}},
		"phases are two":                      {[]string{"project/云石铁路", "project/云石铁路二期"}, nil},
		"an indicator of a part is another":   {[]string{"indicator/工业增加值", "indicator/高技术工业增加值"}, nil},
		"an indicator is called so":           {[]string{"indicator/绿色工厂", "award/绿色工厂"}, nil},
		"a character":                         {[]string{"project/云江水利枢钮工程", "project/云江水利枢纽工程"}, []string{"CHARACTER project/云江水利枢纽工程 project/云江水利枢钮工程"}},
		"numbers are of two":                  {[]string{"project/地铁一号线延长段", "project/地铁二号线延长段"}, nil},
		"what is settled":                     {[]string{"project/旧城改造工程", "area/旧城改造工程"}, nil},
		"two kinds are no part of each other": {[]string{"area/云江工业园区", "project/国际云江工业园区"}, nil},
	} {
		var entities []identity.Named
		for _, name := range c.names {
			entities = append(entities, identity.Named{Ref: ref(t, name), Mentions: 1})
		}
		var got []string
		for _, pair := range identity.Doubtful(entities, settled, district) {
			got = append(got, pair.Reason.String()+" "+pair.One.String()+" "+pair.Other.String())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v gave %v, not %v", what, c.names, got, c.want)
		}
	}
}

// TestTakeBack takes corrections out of a file, whose comments stay.
func TestTakeBack(t *testing.T) {
	path := t.TempDir() + "/corrections.yaml"
	var kept []identity.Kept
	for _, c := range []identity.Correction{
		{Rename: "area/旧港", To: "旧港新区", Reason: "its name"}, {Drop: "policy/“一句话”", Reason: "a saying"}, {Distinct: "area/甲", From: "area/乙", Reason: "two"},
	} {
		k, err := identity.Keep(t.Context(), path, c)
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, k)
	}
	if _, err := identity.TakeBack(t.Context(), path, kept[1].ID); err != nil {
		t.Fatal(err)
	}
	left, err := identity.ReadCorrections(path)
	if err != nil || !slices.Equal(left.List(), []identity.Kept{kept[0], kept[2]}) {
		t.Errorf("%v, %v are left", left.List(), err)
	}
	if _, err := identity.TakeBack(t.Context(), path, kept[1].ID); !errors.Is(err, identity.ErrNoCorrection) {
		t.Errorf("taking it back again gave %v", err)
	}
}
