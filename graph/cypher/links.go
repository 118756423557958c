package cypher

import (
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
func (b *builder) linksOf(v string, arguments map[string]any) *source {
	r := b.name("r")
	direction, _ := arguments["direction"].(string)
	s := &source{entry: r, link: r, of: b.schema.Types["Link"], keys: linkKeys(r)}
	s.pattern = arrow("("+v+")", "["+r+":"+b.linkTypesOf(arguments["types"])+"]", model.LinkDirection(direction), "(:Entity)")
	b.linkConditions(s, arguments)
	return s
}

// linksOfPassage takes the links that rest on the passage in variable v:
// evidence knows the ends of its link, so that no index over all relationship
// types is needed.
func (b *builder) linksOfPassage(v string) *source {
	r, e, from, to := b.name("r"), b.name("e"), b.name("n"), b.name("n")
	s := &source{entry: r, link: r, of: b.schema.Types["Link"], keys: linkKeys(r)}
	s.pattern = "(" + v + ")<-[:IN_PASSAGE]-(" + e + ":Evidence), (" + from + ":Entity {id: " + e + ".source})-[" +
		r + ":" + b.links + "]->(" + to + ":Entity {id: " + e + ".target})"
	s.conditions = []string{r + ".id = " + e + ".of"}
	return s
}

// linkConditions reads the arguments intended and background.
func (b *builder) linkConditions(s *source, arguments map[string]any) {
	for _, name := range []string{"intended", "background"} {
		if value, ok := arguments[name].(bool); ok {
			s.conditions = append(s.conditions, s.link+"."+name+" = "+b.bind(value))
		}
	}
}

// linkFilter reads LinkWhere.
func (b *builder) linkFilter(s *source, filter map[string]any) error {
	r := s.entry
	s.pattern = "(:Entity)-[" + r + ":" + b.linkTypesOf(filter["types"]) + "]->(:Entity)"
	for _, end := range []struct{ name, function string }{{"source", "startNode"}, {"target", "endNode"}} {
		nested, _ := filter[end.name].(map[string]any)
		if len(nested) == 0 {
			continue
		}
		n := b.name("n")
		conditions, err := b.filter(b.schema.Types["Entity"], b.schema.Types["EntityWhere"], n, nested, false)
		if err != nil {
			return err
		}
		s.conditions = append(s.conditions, "any("+n+" IN ["+end.function+"("+r+")]"+where(conditions)+")")
	}
	if plan, ok := filter["plan"].(string); ok {
		e := b.name("e")
		s.conditions = append(s.conditions, "EXISTS { (:Plan {id: "+b.bind(plan)+"})<-[:FROM_PLAN]-("+e+":Evidence {of: "+r+".id}) }")
	}
	b.linkConditions(s, filter)
	return nil
}
