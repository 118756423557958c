package cypher

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// resolved finds entities by id, also by an id that was renamed away. It
// leaves the variable n for the entity, null where there is none, beside id.
func resolved(ids, id, n string) string {
	return "UNWIND " + ids + " AS " + id +
		" OPTIONAL MATCH (" + n + "e:Entity {id: " + id + "})" +
		" OPTIONAL MATCH (:FormerId {id: " + id + "})-[:NOW]->(" + n + "f:Entity)" +
		" WITH " + id + ", coalesce(" + n + "e, " + n + "f) AS " + n
}

func (b *builder) node(field graphql.CollectedField) (*Statement, error) {
	id := b.known(b.arguments(field)["id"])
	text, byID, err := b.byIDs([]string{id}, field)
	if err != nil {
		return nil, err
	}
	return returning(text, func(out []byte, value any) []byte { return byID(value)(out, id) }), nil
}

func (b *builder) nodes(field graphql.CollectedField) (*Statement, error) {
	var ids []string
	for _, item := range listed(b.arguments(field)["ids"]) {
		id := b.known(item)
		ids = append(ids, id)
	}
	if len(ids) > MaxPage {
		return nil, badInput("nodes takes at most %d ids, not %d", MaxPage, len(ids))
	}
	text, byID, err := b.byIDs(ids, field)
	if err != nil {
		return nil, err
	}
	return returning(text, func(out []byte, value any) []byte {
		one := byID(value)
		list := make([]any, len(ids))
		for i, id := range ids {
			list[i] = id
		}
		return listOf(one)(out, list)
	}), nil
}

// byIDs compiles a look-up of ids of any type: one list of pairs of id and
// value for each type among them. The second result makes, from the record's
// value, a render that takes an id.
func (b *builder) byIDs(ids []string, field graphql.CollectedField) (string, func(value any) render, error) {
	groups := map[string][]string{}
	for _, id := range ids {
		if group := b.groupOf(id); group != "" {
			groups[group] = append(groups[group], id)
		}
	}
	names := make([]string, 0, len(groups))
	for name := range groups {
		names = append(names, name)
	}
	sort.Strings(names)
	var lists []string
	var renders []render
	for _, name := range names {
		text, render, err := b.byGroup(name, groups[name], field.Selections)
		if err != nil {
			return "", nil, err
		}
		lists, renders = append(lists, text), append(renders, render)
	}
	return "[" + strings.Join(lists, ", ") + "]", func(value any) render {
		found := map[any]func([]byte) []byte{}
		groups, _ := value.([]any)
		for i, group := range groups {
			pairs, _ := group.([]any)
			for _, item := range pairs {
				if pair, ok := item.([]any); ok {
					found[pair[0]] = func(out []byte) []byte { return renders[i](out, pair[1]) }
				}
			}
		}
		return func(out []byte, id any) []byte {
			if write := found[id]; write != nil {
				return write(out)
			}
			return append(out, "null"...)
		}
	}, nil
}

// groupOf says how an id is looked up: "Entity", a link's type, or the name of
// another type of nodes; empty where nothing can have such an id.
func (b *builder) groupOf(id string) string {
	if linkType, ok := model.LinkTypeOfID(id); ok {
		return linkType.String()
	}
	prefix, _, _ := strings.Cut(id, "-")
	definition := b.byID[prefix]
	switch {
	case definition == nil:
		return ""
	case slices.Contains(definition.Interfaces, "Entity"):
		return "Entity"
	}
	return definition.Name
}

func (b *builder) byGroup(group string, ids []string, selection ast.SelectionSet) (string, render, error) {
	v, id, list := b.name("n"), b.name("i"), b.bind(ids)
	if model.LinkType(group).IsValid() {
		tuple, render, err := b.value(b.schema.Types["Link"], v, selection, nil)
		return "COLLECT { MATCH ()-[" + v + ":" + group + "]->() WHERE " + v + ".id IN " + list + " RETURN [" + v + ".id, " + tuple + "] }", render, err
	}
	tuple, render, err := b.value(b.schema.Types[group], v, selection, nil)
	if group == "Entity" {
		return "COLLECT { " + resolved(list, id, v) + " WHERE " + v + " IS NOT NULL RETURN [" + id + ", " + tuple + "] }", render, err
	}
	return "COLLECT { MATCH (" + v + ":" + ontology.LabelOf(b.schema.Types[group]) + ") WHERE " + v + ".id IN " + list + " RETURN [" + v + ".id, " + tuple + "] }", render, err
}

// oneByID compiles a root field that gives one object of its own type by id.
func (b *builder) oneByID(field graphql.CollectedField) (*Statement, error) {
	of := b.definition(field.Definition.Type)
	v := b.name("n")
	tuple, render, err := b.value(of, v, field.Selections, nil)
	if err != nil {
		return nil, err
	}
	id := b.bind(b.arguments(field)["id"])
	return returning("head(COLLECT { MATCH ("+v+":"+ontology.LabelOf(of)+" {id: "+id+"}) RETURN "+tuple+" })", render), nil
}

// candidates is how many entities of one name are told of.
const candidates = 20

// entity compiles the look-up by name: the canonical name counts before
// aliases and English names; several are an error that names them.
func (b *builder) entity(field graphql.CollectedField) (*Statement, error) {
	arguments := b.arguments(field)
	v := b.name("n")
	tuple, render, err := b.value(b.schema.Types["Entity"], v, field.Selections, nil)
	if err != nil {
		return nil, err
	}
	label := "Entity"
	if kind, ok := arguments["kind"].(string); ok {
		label = b.labels(b.schema.Types["Entity"], []model.EntityKind{model.EntityKind(kind)})
	}
	name := b.bind(arguments["name"])
	own, other := b.name("n"), b.name("n")
	statement := returning("COLLECT {"+
		" WITH COLLECT { MATCH ("+own+":"+label+") WHERE "+own+".name = "+name+" RETURN "+own+" } AS named"+
		" UNWIND CASE WHEN size(named) > 0 THEN named ELSE COLLECT { MATCH (x:Name)-[:NAMES]->("+other+":"+label+")"+
		" WHERE x.lower = toLower("+name+") RETURN DISTINCT "+other+" } END AS "+v+
		" WITH "+v+" ORDER BY "+v+".id LIMIT "+b.bind(int64(candidates))+
		" RETURN ["+v+".id, "+tuple+"] }", func(out []byte, value any) []byte {
		matches, _ := value.([]any)
		if len(matches) == 0 {
			return append(out, "null"...)
		}
		return render(out, matches[0].([]any)[1])
	})
	statement.check = func(value any) error {
		matches, _ := value.([]any)
		if len(matches) < 2 {
			return nil
		}
		ids := make([]string, len(matches))
		for i, match := range matches {
			ids[i], _ = match.([]any)[0].(string)
		}
		return &Error{
			Code:       Ambiguous,
			Message:    fmt.Sprintf("the name stands for %d entities: give the kind as well, or ask node for one of the ids in extensions.candidates", len(matches)),
			Extensions: map[string]any{"candidates": ids},
		}
	}
	return statement, nil
}

// listed gives a list argument: one value stands for a list of one.
func listed(value any) []any {
	list, ok := value.([]any)
	if !ok && value != nil {
		list = []any{value}
	}
	return list
}

func stringsOf(value any) []string {
	list := listed(value)
	texts := make([]string, len(list))
	for i, item := range list {
		texts[i], _ = item.(string)
	}
	return texts
}
