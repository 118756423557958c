package cypher

import (
	"github.com/99designs/gqlgen/graphql"

	"plangraph/graph/model"
)

// counts compiles how many entities of a kind there are by what they are
// linked to (facts only), by their kinds, by status, year or plan.
func (b *builder) counts(field graphql.CollectedField) (*Statement, error) {
	arguments := b.arguments(field)
	first, err := bounded(arguments, "first", 0, MaxPage)
	if err != nil {
		return nil, err
	}
	entity := b.schema.Types["Entity"]
	kind := model.EntityKind(arguments["of"].(string))
	n := b.name("n")
	filter, _ := arguments["where"].(map[string]any)
	conditions, err := b.filter(entity, b.schema.Types["EntityWhere"], n, filter, false)
	if err != nil {
		return nil, err
	}
	pattern := "(" + n + ":" + b.labels(entity, []model.EntityKind{kind}) + ")"
	var group, key string
	var kinds []model.EntityKind
	by := arguments["by"].(string)
	switch {
	case model.EntityKind(by).IsValid():
		kinds = []model.EntityKind{model.EntityKind(by)}
		pattern += "-[r:" + b.links + "]-(by:" + b.labels(entity, kinds) + ")"
		conditions = append(conditions, "NOT r.intended")
		group, key = "by", "by.name"
	case by == model.CountByKind.String():
		pattern += "-[r:" + b.links + "]-(other:Entity)"
		conditions = append(conditions, "NOT r.intended")
		group, key = "toUpper(head([l IN labels(other) WHERE l <> 'Entity']))", "by"
	case by == model.CountByPlan.String():
		pattern += "-[:STATED_IN]->(by:Plan)"
		group, key = "by.title", "by"
	default:
		property := n + ".status"
		if by == model.CountByYear.String() {
			property = n + ".year"
		}
		conditions = append(conditions, property+" IS NOT NULL")
		group, key = "toString("+property+")", "by"
	}
	tuple := &columns{}
	var members []member
	definition := b.schema.Types["Count"]
	for _, f := range b.collect(definition, field.Selections) {
		switch f.Name {
		case "__typename":
			members = append(members, newMember(f.Alias, -1, constant(definition.Name)))
		case "key":
			members = append(members, newMember(f.Alias, tuple.add(key), scalar))
		case "count":
			members = append(members, newMember(f.Alias, tuple.add("many"), scalar))
		case "entity":
			expression, render := "null", scalar
			if kinds != nil {
				if expression, render, err = b.value(entity, "by", f.Selections, kinds); err != nil {
					return nil, err
				}
			}
			members = append(members, newMember(f.Alias, tuple.add(expression), render))
		}
	}
	text := "COLLECT { MATCH " + pattern + where(conditions) + " WITH " + group + " AS by, count(DISTINCT " + n + ") AS many" +
		" ORDER BY many DESC, " + key + " LIMIT " + b.bind(int64(first)) + " RETURN " + tuple.text() + " }"
	return returning(text, listOf(object(members))), nil
}
