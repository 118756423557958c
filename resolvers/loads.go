package resolvers

import (
	"context"

	"plangraph/graph/generated"
	"plangraph/graph/model"
)

// Loads takes loads and unloads, one at a time. What it gives is a picture of
// the moment, and nobody else's to change.
type Loads interface {
	// Load begins to load the document that an upload's id names, for
	// whoever ctx says is asking, and does not end with it.
	Load(ctx context.Context, upload string) (*model.Load, error)
	// Unload begins to take a plan out.
	Unload(ctx context.Context, plan string) (*model.Load, error)
	// Watch gives a load now, at each change, and at its end; the channel
	// is closed then, and when the context ends.
	Watch(ctx context.Context, id string) (<-chan *model.Load, error)
	// List gives the loads under way and waiting, and the latest that ended.
	List(ctx context.Context) []*model.Load
}

// Scopes that a token gives.
const (
	ScopeRead   = "read"
	ScopeLoad   = "load"
	ScopeUnload = "unload"
)

// Allow says whether whoever asks has a scope; its error tells a client what
// is missing.
type Allow func(ctx context.Context, scope string) error

// Mutation gives the resolvers of the fields of Mutation.
func (r *Resolver) Mutation() generated.MutationResolver { return mutation{r} }

// Subscription gives the resolvers of the fields of Subscription.
func (r *Resolver) Subscription() generated.SubscriptionResolver { return subscription{r} }

type (
	mutation     struct{ *Resolver }
	subscription struct{ *Resolver }
)

// LoadPlan answers Mutation.loadPlan.
func (m mutation) LoadPlan(ctx context.Context, upload string) (*model.Load, error) {
	if err := m.allow(ctx, ScopeLoad); err != nil {
		return nil, err
	}
	return m.loads.Load(ctx, upload)
}

// UnloadPlan answers Mutation.unloadPlan.
func (m mutation) UnloadPlan(ctx context.Context, plan string) (*model.Load, error) {
	if err := m.allow(ctx, ScopeUnload); err != nil {
		return nil, err
	}
	return m.loads.Unload(ctx, plan)
}

// LoadProgress answers Subscription.loadProgress.
func (s subscription) LoadProgress(ctx context.Context, load string) (<-chan *model.Load, error) {
	if err := s.allow(ctx, ScopeLoad); err != nil {
		return nil, err
	}
	return s.loads.Watch(ctx, load)
}

// Loads answers Query.loads.
func (q query) Loads(ctx context.Context) ([]*model.Load, error) {
	if err := q.allow(ctx, ScopeLoad); err != nil {
		return nil, err
	}
	if seen, ok := ctx.Value(seenKey{}).(*Seen); ok {
		seen.add("") // this is of the moment, and not for everybody
	}
	return q.loads.List(ctx), nil
}
