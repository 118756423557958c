package store

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"plangraph/graph/model"
)

// NamedEntity is an entity with how often texts name it.
type NamedEntity struct {
	ID       string
	Kind     model.EntityKind
	Name     string
	Mentions int
}

const named = `
RETURN COLLECT {
  MATCH (e:Entity) WHERE EXISTS { (e)-[:STATED_IN]->(:Plan) }
  RETURN [e.id, [l IN labels(e) WHERE l <> 'Entity'][0], e.name, COUNT { (:Mention)-[:OF]->(e) }]
}`

// Named gives all entities that plans state. It is one statement.
func (s *Store) Named(ctx context.Context) ([]NamedEntity, error) {
	value, err := s.Read(ctx, named, nil)
	if err != nil {
		return nil, err
	}
	rows, _ := value.([]any)
	list := make([]NamedEntity, len(rows))
	for i, row := range rows {
		values, _ := row.([]any)
		kind, _ := values[1].(string)
		mentions, _ := values[3].(int64)
		list[i].ID, _ = values[0].(string)
		list[i].Kind = model.EntityKind(strings.ToUpper(kind))
		list[i].Name, _ = values[2].(string)
		list[i].Mentions = int(mentions)
	}
	return list, nil
}

const naming = `
RETURN COLLECT {
  MATCH (plan:Plan)
  RETURN [plan.id, plan.title, plan.report, EXISTS { (plan)<-[:STATED_IN]-(:Entity {id: $id}) }] ORDER BY plan.key
}`

// PlansNaming gives the loaded plans that state an entity, or that had a name of a kind
// which was decided to be of something else. It is one statement.
func (s *Store) PlansNaming(ctx context.Context, kind model.EntityKind, name string) ([]LoadedPlan, error) {
	value, err := s.Read(ctx, naming, map[string]any{"id": model.EntityID(kind, name)})
	if err != nil {
		return nil, err
	}
	rows, _ := value.([]any)
	var list []LoadedPlan
	for _, row := range rows {
		values, _ := row.([]any)
		text, _ := values[2].(string)
		var report struct {
			Decisions []struct{ Written, Kind string }
		}
		_ = json.Unmarshal([]byte(text), &report) // an older report has no decisions
		states, _ := values[3].(bool)
		if !states && !slices.Contains(report.Decisions, struct{ Written, Kind string }{name, kind.String()}) {
			continue
		}
		plan := LoadedPlan{}
		plan.ID, _ = values[0].(string)
		plan.Title, _ = values[1].(string)
		list = append(list, plan)
	}
	return list, nil
}
