package cypher

import (
	"maps"

	"plangraph/graph/model"
)

// allLinks takes the links of the whole graph.
func (b *builder) allLinks() *source {
	r := b.name("r")
	return &source{
		entry: r, link: r, of: b.schema.Types["Link"], keys: linkKeys(r),
		pattern: "(:Entity)-[" + r + ":" + b.links + "]->(:Entity)",
	}
}

func linkKeys(r string) []sortKey {
	return []sortKey{
		{name: "type", expression: "type(" + r + ")"},
		{name: "id", expression: r + ".id"},
	}
}

// linksOf takes the links of the entity in variable v.
func (b *builder) linksOf(v string, arguments map[string]any) (*source, error) {
	r := b.name("r")
	direction, _ := arguments["direction"].(string)
	s := &source{entry: r, link: r, of: b.schema.Types["Link"], keys: linkKeys(r)}
	s.pattern = arrow("("+v+")", "["+r+":"+b.linkTypesOf(arguments["types"])+"]", model.LinkDirection(direction), "(:Entity)")
	return s, b.linkConditions(s, arguments)
}

// linksOfPassage takes the links that rest on the passage in variable v:
// evidence knows the ends of its link, so that no index over all relationship
// types is needed.
func (b *builder) linksOfPassage(v string) *source {
	r, e, from, to := b.name("r"), b.name("e"), b.name("n"), b.name("n")
	s := &source{entry: r, link: r, of: b.schema.Types["Link"], keys: linkKeys(r)}
	s.call = "MATCH (" + v + ")<-[:IN_PASSAGE]-(" + e + ":Evidence), (" + from + ":Entity {id: " + e + ".source})-[" +
		r + ":" + b.links + "]->(" + to + ":Entity {id: " + e + ".target}) WHERE " + r + ".id = " + e + ".of WITH DISTINCT " + r
	return s
}

// linkConditions reads the arguments intended, background and evidence.
func (b *builder) linkConditions(s *source, arguments map[string]any) error {
	for _, name := range []string{"intended", "background"} {
		if value, ok := arguments[name].(bool); ok {
			s.conditions = append(s.conditions, s.link+"."+name+" = "+b.bind(value))
		}
	}
	condition, err := b.evidence(s.link, arguments)
	if condition != "" {
		s.conditions = append(s.conditions, condition)
	}
	return err
}

// evidence compiles what the argument evidence says of the link in variable
// r; empty where nothing is said.
func (b *builder) evidence(r string, arguments map[string]any) (string, error) {
	nested, _ := arguments["evidence"].(map[string]any)
	return b.quantified(b.schema.Types["Link"].Fields.ForName("evidence"), b.schema.Types["EvidenceListFilter"], r, nested)
}

// linkFilter reads LinkWhere. Types and ends shape the pattern, so that a
// search starts from them.
func (b *builder) linkFilter(s *source, filter map[string]any) error {
	ends := map[string]string{"source": b.name("n"), "target": b.name("n")}
	s.pattern = "(" + ends["source"] + ":Entity)-[" + s.link + ":" + b.linkTypesOf(filter["types"]) + "]->(" + ends["target"] + ":Entity)"
	rest := maps.Clone(filter)
	delete(rest, "types")
	for _, end := range []string{"source", "target"} {
		nested, _ := filter[end].(map[string]any)
		conditions, err := b.filter(b.schema.Types["Entity"], b.schema.Types["EntityWhere"], ends[end], nested, false)
		if err != nil {
			return err
		}
		s.conditions = append(s.conditions, conditions...)
		delete(rest, end)
	}
	conditions, err := b.filter(s.of, b.schema.Types["LinkWhere"], s.link, rest, false)
	s.conditions = append(s.conditions, conditions...)
	return err
}

// linkCondition compiles a field of LinkWhere that is no plain property of
// the link in variable r.
func (b *builder) linkCondition(name, r string, value any) (string, error) {
	switch name {
	case "types":
		if types := stringsOf(value); len(types) > 0 {
			return "type(" + r + ") IN " + b.bind(types), nil
		}
		return "true", nil
	case "plan":
		return "EXISTS { (:Plan {id: " + b.bind(value) + "})<-[:FROM_PLAN]-(:Evidence {of: " + r + ".id}) }", nil
	}
	end := "startNode"
	if name == "target" {
		end = "endNode"
	}
	n := b.name("n")
	nested, _ := value.(map[string]any)
	condition, err := b.conjunction(b.schema.Types["Entity"], b.schema.Types["EntityWhere"], n, nested)
	return "any(" + n + " IN [" + end + "(" + r + ")] WHERE " + condition + ")", err
}
