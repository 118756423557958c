package store_test

import (
	"fmt"
	"slices"

	"plangraph/graph/model"
	"plangraph/graph/store"
)

// sample is a batch under construction.
type sample struct{ *store.Batch }

// of begins a plan of the district and the year.
func of(year int) sample {
	id := model.ID("Plan", fmt.Sprint(year))
	s := sample{&store.Batch{
		Plan: store.Node{ID: id, To: map[string]string{"PLAN_OF": district.ID}, Properties: map[string]any{
			"title": fmt.Sprint(year, "年计划"), "year": year, "documentLoaded": true, "key": fmt.Sprint(year),
		}},
		DocumentLoaded: true,
		Entities:       map[model.EntityKind][]store.Node{},
		Former:         map[string]string{},
	}}
	s.names(model.EntityKindDistrict, district)
	s.Passages = []store.Node{{ID: s.passage(), To: map[string]string{"IN_PLAN": id}, Properties: map[string]any{"key": "k", "text": "一句话"}}}
	return s
}

func (s sample) passage() string { return model.ID("Passage", s.Plan.ID) }

// knows adds an entity of which the plan says nothing.
func (s sample) knows(kind model.EntityKind, node store.Node) {
	if !slices.ContainsFunc(s.Entities[kind], func(n store.Node) bool { return n.ID == node.ID }) {
		s.Entities[kind] = append(s.Entities[kind], node)
	}
}

// names adds an entity that the plan names.
func (s sample) names(kind model.EntityKind, node store.Node) {
	s.knows(kind, node)
	if !slices.Contains(s.Stated, node.ID) {
		s.Stated = append(s.Stated, node.ID)
	}
}

func (s sample) supports(of string, intended bool) {
	s.Evidence = append(s.Evidence, store.Node{
		ID: model.ID("Evidence", of, s.Plan.ID), To: map[string]string{"FROM_PLAN": s.Plan.ID, "IN_PASSAGE": s.passage()},
		Properties: map[string]any{"of": of, "method": "CURATED", "intended": intended, "key": "k"},
	})
}

func (s sample) link(linkType model.LinkType, from, to store.Node, intended bool) {
	if linkType == model.LinkTypeCooperatesWith && to.ID < from.ID {
		from, to = to, from
	}
	id := model.LinkID(linkType, from.ID, to.ID)
	s.Links = append(s.Links, store.Link{ID: id, Type: linkType, Source: from.ID, Target: to.ID})
	s.supports(id, intended)
	properties := s.Evidence[len(s.Evidence)-1].Properties
	properties["source"], properties["target"] = from.ID, to.ID
}

// background adds what the catalog knows.
func (s sample) background(linkType model.LinkType, from, to store.Node) {
	id := model.LinkID(linkType, from.ID, to.ID)
	s.Links = append(s.Links, store.Link{ID: id, Type: linkType, Source: from.ID, Target: to.ID})
	s.Evidence = append(s.Evidence, store.Node{ID: model.ID("Evidence", id, "catalog"), Properties: map[string]any{
		"of": id, "source": from.ID, "target": to.ID, "method": "CATALOG", "intended": false, "key": "",
	}})
}

func (s sample) status(node store.Node, status model.ProjectStatus, year int, intended bool) {
	id := model.ID("StatusReport", node.ID, status.String(), fmt.Sprint(year), s.Plan.ID, fmt.Sprint(intended))
	s.Statuses = append(s.Statuses, store.Node{ID: id, To: map[string]string{"STATUS_OF": node.ID, "IN_PLAN": s.Plan.ID}, Properties: map[string]any{
		"key": fmt.Sprintf("%04d %d", year, slices.Index(model.AllProjectStatus, status)), "status": status.String(), "year": year, "intended": intended,
	}})
	s.supports(id, intended)
}

func (s sample) observes(indicator store.Node, value float64, about ...store.Node) {
	s.names(model.EntityKindIndicator, indicator)
	to := map[string]string{"MEASURES": indicator.ID}
	for _, node := range about {
		to["ABOUT"] = node.ID
	}
	id := model.ID("Observation", indicator.ID, fmt.Sprint(value))
	s.Observations = append(s.Observations, store.Node{ID: id, To: to, Properties: map[string]any{"key": "k", "value": value}})
	s.Observed = append(s.Observed, [2]string{id, s.passage()})
	s.supports(id, false)
}

var (
	province  = entity(model.EntityKindDistrict, "东海省")
	industry  = entity(model.EntityKindIndustry, "电池")
	energy    = entity(model.EntityKindIndustry, "新能源")
	school    = entity(model.EntityKindInstitution, "青溪大学")
	indicator = entity(model.EntityKindIndicator, "产值")
)
