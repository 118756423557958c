package loader

import (
	"slices"

	"plangraph/loader/fact"
)

// yield leaves out of what rules found in a plan that a reader has read what the
// catalog has no name for, and what the reader has said otherwise in the same words:
// another thing that a figure measures, another stage of what is built.
func yield(ruled, curated fact.Set, ofCatalog func(fact.Ref) bool) fact.Set {
	read := len(curated.Mentions) > 0
	kept := fact.Set{}
	known, refused := map[fact.Ref]bool{}, map[fact.Ref]bool{}
	measured, unmeasured := map[fact.Ref]bool{}, map[fact.Ref]bool{}
	for _, m := range ruled.Mentions {
		if read && m.Rule == "indicator-known" {
			continue // a reader names an indicator where it is named
		}
		if read && !ofCatalog(m.Entity) {
			refused[m.Entity] = true
			continue
		}
		known[m.Entity] = true
		kept.Mentions = append(kept.Mentions, m)
	}
	stands := func(refs ...fact.Ref) bool {
		return !slices.ContainsFunc(refs, func(ref fact.Ref) bool { return refused[ref] && !known[ref] || read && !ofCatalog(ref) })
	}
	for _, l := range ruled.Links {
		if stands(l.Source, l.Target) {
			kept.Links = append(kept.Links, l)
		}
	}
	for _, o := range ruled.Observations {
		otherwise := slices.ContainsFunc(curated.Observations, func(c fact.Observation) bool {
			return c.Support.Place == o.Support.Place && c.Indicator != o.Indicator && overlap(c.Support.Span, o.Support.Span) &&
				(same(c.Value, o.Value) || same(c.Growth, o.Growth))
		})
		if !stands(o.Indicator) || otherwise {
			unmeasured[o.Indicator] = true
			continue
		}
		measured[o.Indicator] = true
		kept.Observations = append(kept.Observations, o)
	}
	kept.Mentions = slices.DeleteFunc(kept.Mentions, func(m fact.Mention) bool {
		return m.Rule == "indicator-beside-figure" && unmeasured[m.Entity] && !measured[m.Entity]
	})
	for _, s := range ruled.Statuses {
		otherwise := slices.ContainsFunc(curated.Statuses, func(c fact.Status) bool {
			return c.Support.Place == s.Support.Place && c.Of == s.Of && c.Status != s.Status
		})
		if stands(s.Of) && !otherwise {
			kept.Statuses = append(kept.Statuses, s)
		}
	}
	return kept
}

func overlap(a, b fact.Span) bool { return a.Start < b.End && b.Start < a.End }

func same(a, b *float64) bool { return a != nil && b != nil && *a == *b }
