package extract

import (
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// nested is a name inside a longer one: it is not found twice, and tells what the
// longer one has to do with it.
type nested struct{ inner, outer mention }

// nest keeps what a longer name takes in.
func (r *reading) nest(outer, inner mention) {
	switch outer.ref.Kind {
	case model.EntityKindProject, model.EntityKindArea, model.EntityKindInstitution, model.EntityKindEvent:
		r.nested = append(r.nested, nested{inner, outer})
	}
}

// placeInside places what a longer name speaks of in the district that it begins
// with, or that its last noun is of: 临江高新区, 云石铁路临江段.
func placeInside(r *reading, f finding) {
	for _, n := range r.nested {
		linkType := placeLink(n.outer.ref.Kind)
		if n.inner.ref.Kind != model.EntityKindDistrict || linkType == "" {
			continue
		}
		class := r.classAhead(n.outer.span.Start, n.inner.span.Start)
		rest := r.between(n.inner.span.End, n.outer.span.End)
		if startsAny(rest, landforms) || startsAny(rest, onward) || endsAny(rest, reachesBeyond) || r.elsewhereToo(n) {
			continue
		}
		if n.inner.span.Start == n.outer.span.Start || class || rest == "段" || rest == "片区" || rest == "联动发展区" {
			f.link(linkType, n.outer.ref, n.inner.ref, n.outer.span, false)
		}
	}
}

// onward go on from where a line begins to where it ends: 临江至云溪高速.
var onward = []string{"至", "到", "—", "-", "－", "～"}

// widerThan end names of what has a city's name and is more than a part of it, reachesBeyond
// those, and what is only called after it.
var (
	widerThan     = strings.Fields("都市圈 城市群 经济圈 半岛 三角洲")
	reachesBeyond = append(slices.Clone(widerThan), "大学")
)

// classAhead says whether the noun of a class ends at a place, or ahead of a bracket there.
func (r *reading) classAhead(start, end int) bool {
	if end > start && strings.ContainsRune("（(", r.runes[end-1]) {
		end--
	}
	_, _, ok := kindOfClass(r.runes[start:end])
	return ok
}

// elsewhereToo says whether a name holds a district behind the one that it begins with, where
// its own place is: 香港理工大学合肥研究院.
func (r *reading) elsewhereToo(n nested) bool {
	return n.inner.span.Start == n.outer.span.Start && slices.ContainsFunc(r.nested, func(other nested) bool {
		if other.outer != n.outer || other.inner.ref.Kind != model.EntityKindDistrict || other.inner.span.Start <= n.inner.span.End {
			return false
		}
		return r.classAhead(n.outer.span.Start, other.inner.span.Start)
	})
}

// developerInside lets a company develop what its name begins.
func developerInside(r *reading, f finding) {
	for _, n := range r.nested {
		if n.inner.ref.Kind == model.EntityKindCompany && n.outer.ref.Kind != model.EntityKindEvent && n.inner.span.Start == n.outer.span.Start {
			f.link(model.LinkTypeDevelops, n.inner.ref, n.outer.ref, n.outer.span, false)
		}
	}
}

// phases end the names of parts of projects.
var phases = longestFirst(strings.Fields("一期工程 二期工程 三期工程 四期工程 五期工程 一期 二期 三期 四期 五期 六期 扩建工程 改扩建 扩建 段"))

// partInside makes a phase or a section a part of what its name begins with: 云石铁路
// of 云石铁路临江段, 临江机场 of 临江机场三期工程.
func partInside(r *reading, f finding) {
	for _, m := range r.mentions {
		if m.ref.Kind != model.EntityKindProject || strings.HasPrefix(m.rule, "name-") {
			continue
		}
		words := r.runes[m.span.Start:m.span.End]
		for _, phase := range phases {
			if !strings.HasSuffix(string(words), phase) {
				continue
			}
			head := words[:len(words)-len([]rune(phase))]
			if phase == "段" {
				head = throughClass(head)
			}
			kind, length, ok := kindOfClass(head)
			if ok && len(head) > length && (kind == model.EntityKindInstitution || kind == model.EntityKindProject && !strings.HasSuffix(phase, "扩建")) {
				f.link(model.LinkTypePartOf, m.ref, fact.Ref{Kind: kind, Name: string(head)}, m.span, false)
			}
			break
		}
	}
}

// throughClass gives words up to the last noun of a class in them, empty where
// they hold none.
func throughClass(words []rune) []rune {
	for end := len(words); end > 2; end-- {
		if _, _, ok := kindOfClass(words[:end]); ok && end < len(words) {
			return words[:end]
		}
	}
	return nil
}

// topic relates what a sentence names to the industry that heads it: 海洋产业，建设….
func topic(r *reading, f finding) {
	for _, clause := range r.clauses {
		industries := r.inside(clause, model.EntityKindIndustry)
		if len(industries) == 0 {
			continue
		}
		industry := industries[0]
		heads := clause.Start == 0 && industry.span == clause
		field := industry.span.Start == clause.Start+1 && r.runes[clause.Start] == '在' && startsAny(r.between(industry.span.End, clause.End), []string{"等领域", "领域", "产业"})
		within := clause
		if heads {
			within = fact.Span{Start: clause.End, End: len(r.runes)}
		}
		if !heads && !field {
			continue
		}
		for _, m := range r.inside(within, model.EntityKindProject, model.EntityKindInstitution, model.EntityKindArea, model.EntityKindCompany) {
			linkType := model.LinkTypeRelatesTo
			if m.ref.Kind == model.EntityKindCompany {
				linkType = model.LinkTypeOperatesIn
			}
			f.link(linkType, m.ref, industry.ref, cover(industry.span, m.span), false)
		}
	}
}
