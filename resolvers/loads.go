package resolvers

import (
	"context"
	"fmt"

	"plangraph/graph/cypher"
	"plangraph/graph/generated"
	"plangraph/graph/model"
)

// Loads takes loads and unloads, one at a time. What it gives is a picture of
// the moment, and nobody else's to change.
type Loads interface {
	// Load begins to load the document that an upload's id names, for
	// whoever ctx says is asking, and does not end with it; with dryRun it
	// compares it with the graph.
	Load(ctx context.Context, upload string, dryRun bool) (*model.Load, error)
	// Unload begins to take a plan out.
	Unload(ctx context.Context, plan string) (*model.Load, error)
	// Watch gives a load now, at each change, and at its end; the channel
	// is closed then, and when the context ends.
	Watch(ctx context.Context, id string) (<-chan *model.Load, error)
	// List gives the loads under way and waiting, and the latest that ended.
	List(ctx context.Context) []*model.Load
	// Corrections gives the corrections of names that are kept.
	Corrections(ctx context.Context) ([]*model.Correction, error)
	// Correct keeps one, and begins to read again the plans that it is about.
	Correct(ctx context.Context, correction model.CorrectionInput) (*model.CorrectionKept, error)
	// Uncorrect takes one back.
	Uncorrect(ctx context.Context, id string) (*model.CorrectionKept, error)
	// Doubtful gives pairs of entities that may be one thing.
	Doubtful(ctx context.Context, first int) ([]*model.DoubtfulPair, error)
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
func (m mutation) LoadPlan(ctx context.Context, upload string, dryRun bool) (*model.Load, error) {
	if err := m.allow(ctx, ScopeLoad); err != nil {
		return nil, err
	}
	return m.loads.Load(ctx, upload, dryRun)
}

// UnloadPlan answers Mutation.unloadPlan.
func (m mutation) UnloadPlan(ctx context.Context, plan string) (*model.Load, error) {
	if err := m.allow(ctx, ScopeUnload); err != nil {
		return nil, err
	}
	return m.loads.Unload(ctx, plan)
}

// Correct answers Mutation.correct.
func (m mutation) Correct(ctx context.Context, correction model.CorrectionInput) (*model.CorrectionKept, error) {
	if err := m.allow(ctx, ScopeLoad); err != nil {
		return nil, err
	}
	return m.loads.Correct(ctx, correction)
}

// Uncorrect answers Mutation.uncorrect.
func (m mutation) Uncorrect(ctx context.Context, correction string) (*model.CorrectionKept, error) {
	if err := m.allow(ctx, ScopeLoad); err != nil {
		return nil, err
	}
	return m.loads.Uncorrect(ctx, correction)
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
	if err := q.ofTheMoment(ctx); err != nil {
		return nil, err
	}
	return q.loads.List(ctx), nil
}

// Corrections answers Query.corrections.
func (q query) Corrections(ctx context.Context) ([]*model.Correction, error) {
	if err := q.ofTheMoment(ctx); err != nil {
		return nil, err
	}
	return q.loads.Corrections(ctx)
}

// DoubtfulPairs answers Query.doubtfulPairs.
func (q query) DoubtfulPairs(ctx context.Context, first *int) ([]*model.DoubtfulPair, error) {
	if err := q.ofTheMoment(ctx); err != nil {
		return nil, err
	}
	if *first < 0 {
		return nil, &cypher.Error{Code: cypher.BadUserInput, Message: fmt.Sprintf("first has to be 0 or more, not %d", *first)}
	}
	return q.loads.Doubtful(ctx, *first)
}

// ofTheMoment lets those ask who may load, and keeps the answer from being kept for
// others.
func (q query) ofTheMoment(ctx context.Context) error {
	if seen, ok := ctx.Value(seenKey{}).(*Seen); ok {
		seen.add("")
	}
	return q.allow(ctx, ScopeLoad)
}
