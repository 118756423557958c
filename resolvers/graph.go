package resolvers

import (
	"context"

	"plangraph/graph/model"
)

// Subgraph answers Query.subgraph.
func (q query) Subgraph(ctx context.Context, _ []string, _ *int, _ []model.EntityKind, _ []model.LinkType, _ *bool, _ *bool, _ *int) (*model.Subgraph, error) {
	return nil, q.answer(ctx)
}

// Paths answers Query.paths.
func (q query) Paths(ctx context.Context, _ string, _ string, _ *int, _ []model.LinkType, _ []model.EntityKind, _ *bool, _ *int) (*model.PathResult, error) {
	return nil, q.answer(ctx)
}

// Counts answers Query.counts.
func (q query) Counts(ctx context.Context, _ model.EntityKind, _ model.CountBy, _ *model.EntityWhere, _ *int) ([]*model.Count, error) {
	return nil, q.answer(ctx)
}

// Comparison answers Query.comparison.
func (q query) Comparison(ctx context.Context, _ []string, _ []string, _ []model.ComparisonKind, _ *bool, _ *int, _ *string, _ *int, _ *string) (*model.ComparisonConnection, error) {
	return nil, q.answer(ctx)
}
