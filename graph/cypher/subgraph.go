package cypher

import (
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

// Bounds of subgraph and paths.
const (
	MaxDepth      = 4
	MaxSubgraph   = 1000
	MaxPathLength = 6
)

// bounded reads an Int argument that has to lie between two bounds.
func bounded(arguments map[string]any, name string, least, most int) (int, error) {
	value, _ := intOf(arguments[name])
	if value < least || value > most {
		return 0, badInput("%s is %d: it has to be from %d to %d", name, value, least, most)
	}
	return value, nil
}

// hub writes the condition that a node has more links than a tenth of the
// number of entities.
func (b *builder) hub(n string) string {
	return "COUNT { (" + n + ")-[:" + b.links + "]-() } * 10 > COUNT { (:Entity) }"
}

// intention writes the conditions on the relationship in r that the argument
// intended makes.
func (b *builder) intention(r string, arguments map[string]any) []string {
	if value, ok := arguments["intended"].(bool); ok {
		return []string{r + ".intended = " + b.bind(value)}
	}
	return nil
}

// subgraph compiles the neighbourhood of some entities: ring by ring, in each
// the best connected first, until the depth or the limit is reached.
func (b *builder) subgraph(field graphql.CollectedField) (*Statement, error) {
	arguments := b.arguments(field)
	depth, err := bounded(arguments, "depth", 1, MaxDepth)
	if err != nil {
		return nil, err
	}
	limit, err := bounded(arguments, "limit", 1, MaxSubgraph)
	if err != nil {
		return nil, err
	}
	around := listed(arguments["around"])
	if len(around) == 0 || len(around) > MaxPage {
		return nil, badInput("around takes from 1 to %d ids, not %d", MaxPage, len(around))
	}
	most := b.bind(int64(limit))
	types := b.linkTypesOf(arguments["types"])
	var text strings.Builder
	text.WriteString(resolved(b.bind(around), "id", "n") +
		" WITH collect(DISTINCT n) AS ring0, collect(CASE WHEN n IS NULL THEN id END) AS missing WITH ring0, missing, ring0 AS seen0")
	for ring := range depth {
		from, to := strconv.Itoa(ring), strconv.Itoa(ring+1)
		conditions := append([]string{"NOT b IN seen" + from}, b.intention("r", arguments)...)
		if kinds := kindsOf(arguments["kinds"]); len(kinds) > 0 {
			conditions = append(conditions, "b:"+b.labels(b.schema.Types["Entity"], kinds))
		}
		expand := "UNWIND ring" + from + " AS a"
		if ring > 0 && arguments["hubs"] != true {
			expand += " WITH a, seen" + from + " WHERE NOT " + b.hub("a")
		}
		text.WriteString(" CALL (ring" + from + ", seen" + from + ") { " + expand +
			" MATCH (a)-[r:" + types + "]-(b)" + where(conditions) + // which lead from entity to entity
			" WITH b, count(*) AS near ORDER BY near DESC, COUNT { (b)-[:" + b.links + "]-() } DESC, b.id LIMIT " + most + " + 1" +
			" RETURN collect(b) AS ring" + to + " }" +
			" WITH missing, ring" + to + ", seen" + from + " + ring" + to + " AS seen" + to)
	}
	seen := "seen" + strconv.Itoa(depth)
	text.WriteString(" WITH missing, " + seen + "[.." + most + "] AS kept, size(" + seen + ") > " + most + " AS cut ")
	return b.drawing(text.String(), field, types, arguments)
}

// drawing returns the entities in the list kept and the links between them, by their ids.
func (b *builder) drawing(prelude string, field graphql.CollectedField, types string, arguments map[string]any) (*Statement, error) {
	definition := b.schema.Types["Subgraph"]
	tuple := &columns{}
	tuple.add("missing")
	var members []member
	for _, f := range b.collect(definition, field.Selections) {
		switch f.Name {
		case "__typename":
			members = append(members, newMember(f.Alias, -1, constant(definition.Name)))
		case "truncated":
			members = append(members, newMember(f.Alias, tuple.add("cut"), scalar))
		case "nodes":
			n := b.name("n")
			value, render, err := b.value(b.schema.Types["Entity"], n, f.Selections, nil)
			if err != nil {
				return nil, err
			}
			members = append(members, newMember(f.Alias, tuple.add("COLLECT { UNWIND kept AS "+n+" RETURN "+value+" }"), listOf(render)))
		case "links":
			r, a, z := b.name("r"), b.name("n"), b.name("n")
			value, render, err := b.value(b.schema.Types["Link"], r, f.Selections, nil)
			if err != nil {
				return nil, err
			}
			conditions := append([]string{z + " IN kept"}, b.intention(r, arguments)...)
			members = append(members, newMember(f.Alias, tuple.add("COLLECT { UNWIND kept AS "+a+" MATCH ("+a+")-["+r+":"+types+"]->("+z+")"+
				where(conditions)+" RETURN "+value+" ORDER BY "+r+".id }"), listOf(render)))
		}
	}
	statement := returning(tuple.text(), object(members))
	statement.Text = prelude + statement.Text
	statement.check = missingIDs
	return statement, nil
}

// missingIDs gives NOT_FOUND where the first column lists ids that nothing has.
func missingIDs(value any) error {
	tuple, _ := value.([]any)
	if len(tuple) == 0 {
		return nil
	}
	missing := stringsOf(tuple[0])
	if len(missing) == 0 {
		return nil
	}
	return &Error{
		Code:       NotFound,
		Message:    "no entity has the id " + strings.Join(missing, ", ") + ": find ids with entity, search or entities",
		Extensions: map[string]any{"ids": missing},
	}
}
