package resolvers

import (
	"context"

	"plangraph/graph/model"
)

// Node answers Query.node.
func (q query) Node(ctx context.Context, _ string) (model.Node, error) {
	return nil, q.answer(ctx)
}

// Nodes answers Query.nodes.
func (q query) Nodes(ctx context.Context, _ []string) ([]model.Node, error) {
	return []model.Node{}, q.answer(ctx)
}

// Entity answers Query.entity.
func (q query) Entity(ctx context.Context, _ string, _ *model.EntityKind) (model.Entity, error) {
	return nil, q.answer(ctx)
}

// Search answers Query.search.
func (q query) Search(ctx context.Context, _ string, _ []model.EntityKind, _ *int, _ *string) (*model.SearchConnection, error) {
	return nil, q.answer(ctx)
}

// Plan answers Query.plan.
func (q query) Plan(ctx context.Context, _ string) (*model.Plan, error) {
	return nil, q.answer(ctx)
}

// Revision answers Query.revision.
func (q query) Revision(ctx context.Context) (string, error) {
	return "", q.answer(ctx)
}
