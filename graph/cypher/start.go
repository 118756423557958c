package cypher

import (
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// start is where a list begins when its filter means few nodes: the clauses
// that lead from an index to them, and what is left of the filter. Each hop is
// a clause of its own, since within one no relationship is passed twice.
type start struct {
	clauses []clause
	rest    map[string]any
}

type clause struct {
	pattern    string
	conditions []string
}

// text writes the clauses, with more conditions on what they lead to.
func (s *start) text(more []string) string {
	texts := make([]string, len(s.clauses))
	for i, clause := range s.clauses {
		conditions := clause.conditions
		if i == len(s.clauses)-1 {
			conditions = slices.Concat(conditions, more)
		}
		texts[i] = "MATCH " + clause.pattern + where(conditions)
	}
	return strings.Join(texts, " ")
}

// start looks in a where input for what an index serves: a name, or a link to
// something with a name or an id. It binds the nodes, each once or more, to
// the variable v, and gives nil where all of a label have to be looked at.
func (b *builder) start(of, input *ast.Definition, label, v string, given map[string]any) (*start, error) {
	if name, ok := given["name"].(map[string]any); ok && (name["eq"] != nil || name["in"] != nil) {
		x := b.name("x")
		return &start{
			clauses: []clause{{"(" + x + ":Name)-[:NAMES]->(" + v + ":" + label + ")", []string{b.comparison(x+".text", name)}}},
			rest:    without(given, "name"),
		}, nil
	}
	for _, field := range input.Fields {
		filter, _ := given[field.Name].(map[string]any)
		if nested, ok := filter["some"].(map[string]any); ok {
			s, err := b.startFromLink(of.Fields.ForName(field.Name), b.schema.Types[field.Type.Name()], label, v, filter, nested)
			if err != nil || s != nil {
				return s.without(given, field.Name, filter), err
			}
		}
	}
	return nil, nil //nolint:nilnil // no start is an answer, not a failure
}

// startFromLink begins with what a link leads to.
func (b *builder) startFromLink(declared *ast.FieldDefinition, filter *ast.Definition, label, v string, given, nested map[string]any) (*start, error) {
	link, isLink := ontology.LinkOf(declared)
	if !isLink {
		return nil, nil //nolint:nilnil // as above
	}
	of := b.connectionNode(b.definition(declared.Type))
	input := b.definition(filter.Fields.ForName("some").Type)
	other, fits, r := b.name("n"), "", b.name("r")
	fits = other // what the filter means
	fitsLabel := b.labels(of, link.Kinds)
	if given["withDescendants"] == true {
		fits = b.name("n")
	}
	s, err := b.start(of, input, fitsLabel, fits, nested)
	if err != nil {
		return nil, err
	}
	if s == nil {
		if id, ok := nested["id"].(map[string]any); !ok || id["eq"] == nil && id["in"] == nil {
			return nil, nil //nolint:nilnil // as above
		}
		s = &start{clauses: []clause{{pattern: "(" + fits + ":" + fitsLabel + ")"}}, rest: nested}
	}
	last := &s.clauses[len(s.clauses)-1]
	conditions, err := b.filter(of, input, fits, s.rest, false)
	if err != nil {
		return nil, err
	}
	last.conditions = append(last.conditions, conditions...)
	if fits != other {
		s.clauses = append(s.clauses, clause{pattern: "(" + other + ":" + fitsLabel + ")-[:" + model.LinkTypePartOf.String() + "*0..]->(" + fits + ")"})
	}
	hop := &source{link: r}
	arguments := map[string]any{"intended": false} // the default of every link filter
	maps.Copy(arguments, given)
	err = b.linkConditions(hop, arguments)
	s.clauses = append(s.clauses, clause{arrow("("+v+":"+label+")", "["+r+":"+link.Type.String()+"]", link.Direction, "("+other+")"), hop.conditions})
	return s, err
}

// without takes what the start serves out of the filter: the field, but for
// what it says with none and every.
func (s *start) without(given map[string]any, name string, filter map[string]any) *start {
	if s == nil {
		return nil
	}
	s.rest = without(given, name)
	if filter["none"] != nil || filter["every"] != nil {
		s.rest[name] = without(filter, "some")
	}
	return s
}

func without(given map[string]any, name string) map[string]any {
	rest := maps.Clone(given)
	delete(rest, name)
	return rest
}
