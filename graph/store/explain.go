package store

import (
	"context"
	"encoding/json"
	"errors"
)

// ErrNoEntity is given where the graph has no entity of an id or a name.
var ErrNoEntity = errors.New("the graph has no such entity")

// Explained is an entity with the names that plans call it, and what was decided about
// them.
type Explained struct {
	ID        string          `json:"id"`
	Kind      string          `json:"kind"`
	Name      string          `json:"name"`
	Former    []string        `json:"former"` // ids that lead to it
	Names     []ExplainedName `json:"names"`
	Decisions []Decided       `json:"decisions"`
}

// ExplainedName is a name that a plan has for it, with how often and where first.
type ExplainedName struct {
	Text  string `json:"text"`
	Plan  string `json:"plan"` // title
	Place string `json:"place"`
	Count int    `json:"count"`
}

// Decided is what a load decided about a name of it.
type Decided struct {
	Plan    string `json:"plan"` // title
	Written string `json:"written"`
	Rule    string `json:"rule"`
	Reason  string `json:"reason"`
}

const explain = `
RETURN COLLECT {
  MATCH (e:Entity)
  WHERE e.id = $of OR e.name = $of OR EXISTS { (:FormerId {id: $of})-[:NOW]->(e) }
  WITH e,
    COLLECT { MATCH (f:FormerId)-[:NOW]->(e) RETURN f.id ORDER BY f.id } AS former,
    COLLECT {
      MATCH (m:Mention)-[:OF]->(e) MATCH (m)-[:IN_PASSAGE]->(p:Passage)-[:IN_PLAN]->(plan:Plan)
      WITH m.text AS text, plan, p ORDER BY p.key
      WITH text, plan, collect(p.place) AS places
      RETURN [text, plan.title, places[0], size(places)] ORDER BY plan.key, text
    } AS names,
    COLLECT { MATCH (e)-[:STATED_IN]->(plan:Plan) RETURN [plan.title, plan.report] ORDER BY plan.key } AS plans
  RETURN [e.id, [l IN labels(e) WHERE l <> 'Entity'][0], e.name, former, names, plans] ORDER BY e.id
}`

// Explain gives the entities of an id, a former id or a name. The error is ErrNoEntity
// where there is none.
func (s *Store) Explain(ctx context.Context, of string) ([]Explained, error) {
	value, err := s.Read(ctx, explain, map[string]any{"of": of})
	if err != nil {
		return nil, err
	}
	rows, _ := value.([]any)
	var list []Explained
	for _, row := range rows {
		values, _ := row.([]any)
		e := Explained{Former: []string{}, Names: []ExplainedName{}, Decisions: []Decided{}}
		e.ID, _ = values[0].(string)
		e.Kind, _ = values[1].(string)
		e.Name, _ = values[2].(string)
		for _, id := range values[3].([]any) {
			e.Former = append(e.Former, id.(string))
		}
		for _, item := range values[4].([]any) {
			n := item.([]any)
			e.Names = append(e.Names, ExplainedName{n[0].(string), n[1].(string), n[2].(string), int(n[3].(int64))})
		}
		for _, item := range values[5].([]any) {
			e.decided(item.([]any))
		}
		list = append(list, e)
	}
	if len(list) == 0 {
		return nil, ErrNoEntity
	}
	return list, nil
}

// decided adds what the report of a plan says of the entity.
func (e *Explained) decided(plan []any) {
	title, _ := plan[0].(string)
	text, _ := plan[1].(string)
	var report struct {
		Decisions []struct{ Entity, Written, Rule, Reason string }
	}
	if json.Unmarshal([]byte(text), &report) != nil {
		return
	}
	for _, d := range report.Decisions {
		if d.Entity == e.ID {
			e.Decisions = append(e.Decisions, Decided{title, d.Written, d.Rule, d.Reason})
		}
	}
}
