package resolvers

import (
	"context"

	"plangraph/graph/model"
)

// Entities answers Query.entities.
func (q query) Entities(ctx context.Context, _ *model.EntityWhere, _ []*model.EntityOrder, _ *int, _ *string, _ *int, _ *string) (*model.EntityConnection, error) {
	return nil, q.answer(ctx)
}

// Industries answers Query.industries.
func (q query) Industries(ctx context.Context, _ *model.IndustryWhere, _ []*model.IndustryOrder, _ *int, _ *string, _ *int, _ *string) (*model.IndustryConnection, error) {
	return nil, q.answer(ctx)
}

// Companies answers Query.companies.
func (q query) Companies(ctx context.Context, _ *model.CompanyWhere, _ []*model.CompanyOrder, _ *int, _ *string, _ *int, _ *string) (*model.CompanyConnection, error) {
	return nil, q.answer(ctx)
}

// Projects answers Query.projects.
func (q query) Projects(ctx context.Context, _ *model.ProjectWhere, _ []*model.ProjectOrder, _ *int, _ *string, _ *int, _ *string) (*model.ProjectConnection, error) {
	return nil, q.answer(ctx)
}

// Districts answers Query.districts.
func (q query) Districts(ctx context.Context, _ *model.DistrictWhere, _ []*model.DistrictOrder, _ *int, _ *string, _ *int, _ *string) (*model.DistrictConnection, error) {
	return nil, q.answer(ctx)
}

// Areas answers Query.areas.
func (q query) Areas(ctx context.Context, _ *model.AreaWhere, _ []*model.AreaOrder, _ *int, _ *string, _ *int, _ *string) (*model.AreaConnection, error) {
	return nil, q.answer(ctx)
}

// Institutions answers Query.institutions.
func (q query) Institutions(ctx context.Context, _ *model.InstitutionWhere, _ []*model.InstitutionOrder, _ *int, _ *string, _ *int, _ *string) (*model.InstitutionConnection, error) {
	return nil, q.answer(ctx)
}

// Policies answers Query.policies.
func (q query) Policies(ctx context.Context, _ *model.PolicyWhere, _ []*model.PolicyOrder, _ *int, _ *string, _ *int, _ *string) (*model.PolicyConnection, error) {
	return nil, q.answer(ctx)
}

// Events answers Query.events.
func (q query) Events(ctx context.Context, _ *model.EventWhere, _ []*model.EventOrder, _ *int, _ *string, _ *int, _ *string) (*model.EventConnection, error) {
	return nil, q.answer(ctx)
}

// Awards answers Query.awards.
func (q query) Awards(ctx context.Context, _ *model.AwardWhere, _ []*model.AwardOrder, _ *int, _ *string, _ *int, _ *string) (*model.AwardConnection, error) {
	return nil, q.answer(ctx)
}

// Indicators answers Query.indicators.
func (q query) Indicators(ctx context.Context, _ *model.IndicatorWhere, _ []*model.IndicatorOrder, _ *int, _ *string, _ *int, _ *string) (*model.IndicatorConnection, error) {
	return nil, q.answer(ctx)
}

// Observations answers Query.observations.
func (q query) Observations(ctx context.Context, _ *model.ObservationWhere, _ []*model.ObservationOrder, _ *int, _ *string, _ *int, _ *string) (*model.ObservationConnection, error) {
	return nil, q.answer(ctx)
}

// Links answers Query.links.
func (q query) Links(ctx context.Context, _ *model.LinkWhere, _ *int, _ *string, _ *int, _ *string) (*model.LinkConnection, error) {
	return nil, q.answer(ctx)
}

// Passages answers Query.passages.
func (q query) Passages(ctx context.Context, _ *model.PassageWhere, _ *int, _ *string, _ *int, _ *string) (*model.PassageConnection, error) {
	return nil, q.answer(ctx)
}

// Plans answers Query.plans.
func (q query) Plans(ctx context.Context, _ *model.PlanWhere, _ *int, _ *string) (*model.PlanConnection, error) {
	return nil, q.answer(ctx)
}
