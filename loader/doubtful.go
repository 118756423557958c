package loader

import (
	"context"
	"slices"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
	"plangraph/loader/identity"
)

// Doubtful gives pairs of entities of the graph that may be one thing, the likeliest
// first, without those that the catalog has both of or a correction says are two.
func (l *Loader) Doubtful(ctx context.Context) ([]identity.Pair, error) {
	corrections, err := identity.ReadCorrections(l.Corrections)
	if err != nil {
		return nil, err
	}
	named, err := l.Store.Named(ctx)
	if err != nil {
		return nil, err
	}
	entities := make([]identity.Named, len(named))
	for i, e := range named {
		entities[i] = identity.Named{Ref: fact.Ref{Kind: e.Kind, Name: e.Name}, Mentions: e.Mentions}
	}
	known := func(ref fact.Ref) bool {
		_, found := l.Catalog.Entity(ref)
		return found
	}
	return identity.Doubtful(entities, func(a, b fact.Ref) bool {
		return known(a) && known(b) || corrections.Distinct(a, b)
	}, l.districts()), nil
}

// districts says whether a text names a district, in full or in short.
func (l *Loader) districts() func(text string) bool {
	names := map[string]bool{}
	for _, entity := range l.Catalog.Entities(model.EntityKindDistrict) {
		for _, name := range slices.Concat(entity.Aliases, entity.Local, []string{entity.Ref.Name, catalog.ShortDistrict(entity.Ref.Name)}) {
			names[name] = true
		}
	}
	return func(text string) bool { return names[text] }
}
