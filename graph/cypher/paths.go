package cypher

import (
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

// paths compiles the shortest ways between two entities, of facts only. The
// condition on what may be passed stands inside the pattern, so that the
// search never enters what is excluded; that no entity is passed twice stands
// beside it, so that such ways are not counted among the shortest.
func (b *builder) paths(field graphql.CollectedField) (*Statement, error) {
	arguments := b.arguments(field)
	length, err := bounded(arguments, "maxLength", 1, MaxPathLength)
	if err != nil {
		return nil, err
	}
	first, err := bounded(arguments, "first", 0, MaxPage)
	if err != nil {
		return nil, err
	}
	from := b.known(arguments["from"])
	to := b.known(arguments["to"])
	if from == to {
		return nil, badInput("from and to are the same entity: give two")
	}
	passed := []string{"y <> from"}
	if arguments["hubs"] != true {
		passed = append(passed, "NOT "+b.hub("y"))
	}
	if kinds := kindsOf(arguments["through"]); len(kinds) > 0 {
		passed = append(passed, "y:"+b.labels(b.schema.Types["Entity"], kinds))
	}
	step := "[r:" + b.linkTypesOf(arguments["types"]) + " WHERE NOT r.intended]"
	var text strings.Builder
	text.WriteString(resolved(b.bind([]any{from, to}), "id", "n") +
		" WITH collect(n) AS found, collect(CASE WHEN n IS NULL THEN id END) AS missing" +
		" WITH missing, found[0] AS from, found[1] AS to" +
		" CALL (from, to) { WITH from, to WHERE to IS NOT NULL" +
		" MATCH SHORTEST " + strconv.Itoa(first+1) + " (way = (from) ((x)-" + step + "-(y:Entity) WHERE y = to OR (" + strings.Join(passed, " AND ") + ")){1," + strconv.Itoa(length) + "} (to)" +
		" WHERE all(i IN range(1, size(y) - 1) WHERE NOT y[i] IN y[..i]))" +
		" RETURN collect(way) AS ways } ")
	tuple := &columns{}
	tuple.add("missing")
	gaveUp := []any{[]any{}}
	var members []member
	definition := b.schema.Types["PathResult"]
	for _, f := range b.collect(definition, field.Selections) {
		switch f.Name {
		case "__typename":
			members = append(members, newMember(f.Alias, -1, constant(definition.Name)))
		case "truncated":
			members = append(members, newMember(f.Alias, tuple.add("size(ways) > "+b.bind(int64(first))), scalar))
			gaveUp = append(gaveUp, true)
		case "paths":
			expression, render, err := b.path(f)
			if err != nil {
				return nil, err
			}
			members = append(members, newMember(f.Alias, tuple.add("[way IN ways[.."+b.bind(int64(first))+"] | "+expression+"]"), listOf(render)))
			gaveUp = append(gaveUp, []any{})
		}
	}
	statement := returning(tuple.text(), object(members))
	statement.Text = text.String() + statement.Text
	statement.GaveUp = gaveUp
	statement.check = missingIDs
	return statement, nil
}

func (b *builder) path(field graphql.CollectedField) (string, render, error) {
	definition := b.schema.Types["Path"]
	tuple := &columns{}
	var members []member
	for _, f := range b.collect(definition, field.Selections) {
		switch f.Name {
		case "__typename":
			members = append(members, newMember(f.Alias, -1, constant(definition.Name)))
		case "length":
			members = append(members, newMember(f.Alias, tuple.add("length(way)"), scalar))
		case "nodes", "links":
			of, function := "Entity", "nodes"
			if f.Name == "links" {
				of, function = "Link", "relationships"
			}
			n := b.name("n")
			value, render, err := b.value(b.schema.Types[of], n, f.Selections, nil)
			if err != nil {
				return "", nil, err
			}
			members = append(members, newMember(f.Alias, tuple.add("["+n+" IN "+function+"(way) | "+value+"]"), listOf(render)))
		}
	}
	return tuple.text(), object(members), nil
}
