package catalog

import (
	_ "embed"
	"strings"
	"sync"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// classes lists the sections and divisions of GB/T 4754 (2017): code, name and, of a
// division, its section. A division that has its section's name is left out.
//
//go:embed gb4754.tsv
var classes string

// class is a section or division.
type class struct{ code, section string }

var classesByName = sync.OnceValue(func() map[string]class {
	byName, sections := map[string]class{}, map[string]string{}
	for line := range strings.Lines(classes) {
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(columns) == 2 {
			sections[columns[0]] = columns[1]
			byName[columns[1]] = class{code: columns[0]}
			continue
		}
		byName[columns[1]] = class{columns[2] + columns[0], sections[columns[2]]}
	}
	return byName
})

// Class gives the code of GB/T 4754 that an industry has by the names of the standard,
// empty where it has none, and the link of a division to its section.
func Class(industry fact.Ref) (code string, above []fact.Link) {
	if industry.Kind != model.EntityKindIndustry {
		return "", nil
	}
	found := classesByName()[industry.Name]
	if found.section != "" {
		above = append(above, background(model.LinkTypePartOf, industry, fact.Ref{Kind: model.EntityKindIndustry, Name: found.section}))
	}
	return found.code, above
}
