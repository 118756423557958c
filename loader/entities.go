package loader

import (
	"cmp"
	"slices"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
)

// state adds an entity that the plan names.
func (b *batcher) state(ref fact.Ref) {
	b.entity(ref)
	if !b.stated[ref] {
		b.stated[ref] = true
		b.out.Stated = append(b.out.Stated, ref.ID())
	}
}

// entity adds an entity with what the catalog knows of it.
func (b *batcher) entity(ref fact.Ref) {
	if b.entities[ref] {
		return
	}
	b.entities[ref] = true
	properties := map[string]any{"name": ref.Name, "nameEn": nil, "aliases": []string{}}
	if ref.Kind == model.EntityKindDistrict || ref.Kind == model.EntityKindIndustry {
		properties["code"] = nil
	}
	if known, ok := b.catalog.Entity(ref); ok {
		properties["nameEn"] = text(known.En)
		aliases := []string{}
		for _, alias := range slices.Concat(known.Aliases, known.Local) {
			if alias != ref.Name && !slices.Contains(aliases, alias) {
				aliases = append(aliases, alias)
			}
		}
		properties["aliases"] = aliases
		if known.Code != "" {
			properties["code"] = known.Code
		}
		for _, name := range known.Was {
			b.out.Former[model.EntityID(ref.Kind, name)] = ref.ID()
		}
	}
	if code, _ := catalog.Class(ref); code != "" {
		properties["code"] = code
	}
	properties["pinyin"] = pinyinOf(append([]string{ref.Name}, properties["aliases"].([]string)...))
	b.out.Entities[ref.Kind] = append(b.out.Entities[ref.Kind], store.Node{ID: ref.ID(), Properties: properties})
}

// background adds what the catalog knows above the entities that the plan
// names: their parents, the parents of those, and companies' industries.
func (b *batcher) background() {
	links := map[fact.Ref][]fact.Link{}
	for _, link := range b.catalog.Background() {
		links[link.Source] = append(links[link.Source], link)
	}
	var open []fact.Ref
	for ref := range b.entities {
		open = append(open, ref)
	}
	slices.SortFunc(open, func(a, c fact.Ref) int { return cmp.Compare(a.String(), c.String()) })
	for len(open) > 0 {
		ref := open[0]
		open = open[1:]
		_, above := catalog.Class(ref)
		for _, link := range slices.Concat(links[ref], above) {
			if !b.entities[link.Target] {
				b.entity(link.Target)
				open = append(open, link.Target)
			}
			b.link(link)
		}
	}
}
