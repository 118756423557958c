package cypher

import (
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
)

// A figure that names no subject is one of its plan's own district.
func subjectOf(observation string) string {
	return "coalesce(head([(" + observation + ")-[:ABOUT]->(s) | s.id]), head([(" + observation + ")-[:STATED_IN]->(:Plan)-[:PLAN_OF]->(d) | d.id]), '')"
}

func spanOf(observation string) string {
	return "coalesce(" + observation + ".periodEnd, " + observation + ".year) - " + observation + ".year"
}

// comparisons takes pairs of observations of one indicator, the earlier in a
// and the later in z: of different years, or the aim and the result of one.
func (b *builder) comparisons(of *ast.Definition, arguments map[string]any) *source {
	pairs := []string{"(a.year < z.year OR a.year = z.year AND a.basis = 'TARGET' AND z.basis = 'ACTUAL')"}
	if ids := listed(arguments["indicators"]); len(ids) > 0 {
		pairs = append(pairs, "i.id IN "+b.bind(ids))
	}
	if ids := listed(arguments["plans"]); len(ids) > 0 {
		plans := b.bind(ids)
		for _, observation := range []string{"a", "z"} {
			pairs = append(pairs, "EXISTS { MATCH ("+observation+")-[:STATED_IN]->(p:Plan) WHERE p.id IN "+plans+" }")
		}
	}
	s := &source{
		entry: "z", of: of,
		carried: []string{"a", "i", "kind", "measure", "obstacles"},
		keys: []sortKey{
			{name: "indicator", expression: "i.name"},
			{name: "of", expression: "i.id"},
			{name: "earlier", expression: "a.year"},
			{name: "later", expression: "z.year"},
			{name: "with", expression: "a.id"},
			{name: "id", expression: "z.id"},
		},
		value: b.compared,
	}
	s.call = "MATCH (a:Observation)-[:MEASURES]->(i:Indicator)<-[:MEASURES]-(z:Observation)" + where(pairs) +
		" WITH a, i, z, CASE WHEN a.basis = z.basis THEN CASE a.basis WHEN 'ACTUAL' THEN 'RESULTS' ELSE 'AIMS' END" +
		" WHEN a.year = z.year THEN 'RESULT_AGAINST_AIM'" +
		" WHEN a.basis = 'ACTUAL' THEN 'AIM_AGAINST_RESULT' ELSE 'RESULT_AGAINST_EARLIER_AIM' END AS kind," +
		" CASE WHEN a.value IS NOT NULL AND z.value IS NOT NULL AND coalesce(a.unit, '') = coalesce(z.unit, '') THEN 'VALUE'" +
		" WHEN a.growthPercent IS NOT NULL AND z.growthPercent IS NOT NULL THEN 'GROWTH' END AS common" +
		" WITH a, i, z, kind, common, [o IN [" +
		"CASE WHEN " + subjectOf("a") + " <> " + subjectOf("z") + " THEN 'OTHER_SUBJECT' END, " +
		"CASE WHEN " + spanOf("a") + " <> " + spanOf("z") + " THEN 'OTHER_PERIOD' END, " +
		"CASE WHEN common IS NOT NULL THEN null WHEN a.value IS NOT NULL AND z.value IS NOT NULL THEN 'OTHER_UNIT' ELSE 'NO_COMMON_NUMBER' END" +
		"] WHERE o IS NOT NULL] AS obstacles" +
		" WITH a, i, z, kind, obstacles, CASE WHEN size(obstacles) = 0 THEN common END AS measure"
	if kinds := enums[model.ComparisonKind](arguments["kinds"]); len(kinds) > 0 {
		s.conditions = append(s.conditions, "kind IN "+b.bind(stringsOf(arguments["kinds"])))
	}
	if comparable, ok := arguments["comparable"].(bool); ok {
		s.conditions = append(s.conditions, "(size(obstacles) = 0) = "+b.bind(comparable))
	}
	return s
}

// compared compiles a selection on one pair. Decimal fractions are rounded
// to six places, so that 8 less 7.6 is 0.4.
func (b *builder) compared(selection ast.SelectionSet) (string, render, error) {
	definition := b.schema.Types["Comparison"]
	computed := map[string]string{
		"kind":       "kind",
		"measure":    "measure",
		"obstacles":  "obstacles",
		"comparable": "size(obstacles) = 0",
		"difference": "round(CASE measure WHEN 'VALUE' THEN toFloat(z.value) - a.value WHEN 'GROWTH' THEN toFloat(z.growthPercent) - a.growthPercent END, 6)",
		"ratio":      "round(CASE WHEN measure = 'VALUE' AND a.value <> 0 THEN toFloat(z.value) / a.value END, 6)",
	}
	nodes := map[string]string{"indicator": "i", "earlier": "a", "later": "z"}
	tuple := &columns{}
	var members []member
	for _, f := range b.collect(definition, selection) {
		if f.Name == "__typename" {
			members = append(members, newMember(f.Alias, -1, constant(definition.Name)))
			continue
		}
		expression, render := computed[f.Name], scalar
		if variable := nodes[f.Name]; variable != "" {
			var err error
			if expression, render, err = b.value(b.definition(definition.Fields.ForName(f.Name).Type), variable, f.Selections, nil); err != nil {
				return "", nil, err
			}
		}
		members = append(members, newMember(f.Alias, tuple.add(expression), render))
	}
	return tuple.text(), object(members), nil
}
