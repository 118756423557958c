package catalog_test

import (
	"testing"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
)

func TestClass(t *testing.T) {
	c, err := catalog.Load()
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][2]string{
		"制造业": {"C", ""}, "医药制造业": {"C27", "制造业"}, "零售业": {"F52", "批发和零售业"}, "低空经济": {"", ""},
	} {
		section := ""
		code, above := catalog.Class(fact.Ref{Kind: model.EntityKindIndustry, Name: name})
		for _, link := range above {
			section += link.Target.Name
		}
		if code != want[0] || section != want[1] {
			t.Errorf("%s has %q in %q, not %v", name, code, section, want)
		}
	}
	if code, _ := catalog.Class(fact.Ref{Kind: model.EntityKindProject, Name: "制造业"}); code != "" {
		t.Errorf("a project has the code %s", code)
	}
	if car, ok := c.Entity(fact.Ref{Kind: model.EntityKindIndustry, Name: "汽车"}); !ok || car.Code != "C36" {
		t.Errorf("cars are %+v", car)
	}
}
