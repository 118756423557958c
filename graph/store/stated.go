package store

import "context"

// StatedFact is a fact as the graph holds it for one plan: what it is about, and what it
// says of it.
type StatedFact struct {
	Group string // mention, link, observation or status
	About string // what makes it the same fact in another version of the plan
	Says  string // what may change
	Words string // the words that it rests on, where the document was at hand
}

const stated = `
OPTIONAL MATCH (plan:Plan {id: $plan})
RETURN COLLECT {
  MATCH (plan)<-[:IN_PLAN]-(:Passage)<-[:IN_PASSAGE]-(m:Mention)-[:OF]->(e)
  WITH e, min(m.key) AS first, head(collect(m.text)) AS text ORDER BY first
  RETURN ['mention', [toLower([l IN labels(e) WHERE l <> 'Entity'][0]) + '/' + e.name], '', text]
}, COLLECT {
  MATCH (plan)<-[:FROM_PLAN]-(v:Evidence) WHERE v.source IS NOT NULL
  MATCH (a:Entity {id: v.source}) MATCH (b:Entity {id: v.target})
  WITH DISTINCT v, a, b // both ends are known then: of a hub with thousands of links few are looked at
  MATCH (a)-[r]-(b) WHERE r.id = v.of
  WITH a, b, r, v ORDER BY v.key
  RETURN ['link', [type(r), toLower([l IN labels(a) WHERE l <> 'Entity'][0]) + '/' + a.name, toLower([l IN labels(b) WHERE l <> 'Entity'][0]) + '/' + b.name],
    CASE WHEN v.intended THEN 'intended' ELSE '' END, v.quote]
}, COLLECT {
  MATCH (plan)<-[:FROM_PLAN]-(v:Evidence) MATCH (o:Observation {id: v.of})-[:MEASURES]->(i)
  OPTIONAL MATCH (o)-[:ABOUT]->(s)
  WITH DISTINCT o, i, s, v ORDER BY v.key
  RETURN ['observation', ['indicator/' + i.name, coalesce(toLower([l IN labels(s) WHERE l <> 'Entity'][0]) + '/' + s.name, ''), o.basis, toString(o.year), coalesce(toString(o.periodEnd), '')],
    [o.value, o.unit, o.comparator, o.growthPercent, o.growthComparator, o.rank], v.quote]
}, COLLECT {
  MATCH (plan)<-[:FROM_PLAN]-(v:Evidence) MATCH (t:StatusReport {id: v.of})-[:STATUS_OF]->(e)
  WITH t, e, head(collect(v.quote)) AS quote ORDER BY e.id, t.key
  RETURN ['status', [toLower([l IN labels(e) WHERE l <> 'Entity'][0]) + '/' + e.name, toString(t.year)], t.status + CASE WHEN t.intended THEN ' (intended)' ELSE '' END, quote]
}`

// Stated gives what the graph states of a plan, by groups and in the order of the text;
// nothing where it does not hold the plan. It is one statement, and may take as long as
// the load that it is a part of. describe writes out the
// figures of an observation: value, unit, comparator, growth, its comparator, rank.
func (s *Store) Stated(ctx context.Context, plan string, describe func([]any) string) ([]StatedFact, error) {
	rows, err := s.readWithin(ctx, writeTimeout, stated, map[string]any{"plan": plan})
	if err != nil {
		return nil, err
	}
	var facts []StatedFact
	for _, group := range rows {
		list, _ := group.([]any)
		for _, item := range list {
			row, _ := item.([]any)
			f := StatedFact{}
			f.Group, _ = row[0].(string)
			for i, part := range row[1].([]any) {
				word, _ := part.(string)
				if i > 0 {
					f.About += " "
				}
				f.About += word
			}
			switch says := row[2].(type) {
			case string:
				f.Says = says
			case []any:
				f.Says = describe(says)
			}
			f.Words, _ = row[3].(string)
			facts = append(facts, f)
		}
	}
	return facts, nil
}
