package cypher

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/ontology"
)

// list compiles a root field that is a connection.
func (b *builder) list(field graphql.CollectedField) (*Statement, error) {
	connection := b.schema.Types[field.Definition.Type.Name()]
	of := b.connectionNode(connection)
	arguments := b.arguments(field)
	var s *source
	switch of.Name {
	case "Link":
		s = b.allLinks()
	case "Comparison":
		s = b.comparisons(of, arguments)
	default:
		n := b.name("n")
		s = &source{entry: n, of: of, pattern: "(" + n + ":" + ontology.LabelOf(of) + ")", indexed: true}
		filter, _ := arguments["where"].(map[string]any)
		if text := b.known(filter["search"]); text != "" {
			call, err := b.passageSearch(n, text)
			if err != nil {
				return nil, err
			}
			s.call, s.indexed = call, false
		} else if len(filter) > 0 {
			begin, err := b.start(of, b.definition(field.Definition.Arguments.ForName("where").Type), ontology.LabelOf(of), n, filter)
			if err != nil {
				return nil, err
			}
			if begin != nil {
				s.start, s.indexed = begin, false
				arguments = without(arguments, "where")
				arguments["where"] = begin.rest
			}
		}
	}
	if err := b.restrict(s, field, arguments); err != nil {
		return nil, err
	}
	page, err := b.page(s, connection, field)
	if err != nil {
		return nil, err
	}
	return page.statement(), nil
}

// connectionSource says where a field of the node in variable v takes its
// entries from.
func (b *builder) connectionSource(declared *ast.FieldDefinition, v string, field graphql.CollectedField) (*source, error) {
	of := b.connectionNode(b.definition(declared.Type))
	arguments := b.arguments(field)
	var s *source
	switch link, isLink := ontology.LinkOf(declared); {
	case isLink:
		n, r := b.name("n"), b.name("r")
		s = &source{entry: n, link: r, of: of, kinds: link.Kinds}
		s.pattern = arrow("("+v+")", "["+r+":"+link.Type.String()+"]", link.Direction, "("+n+":"+b.labels(of, link.Kinds)+")")
		if arguments["intended"] == false && arguments["where"] == nil && arguments["background"] == nil && arguments["evidence"] == nil {
			s.total = countOf(v, declared.Name)
		}
		if err := b.linkConditions(s, arguments); err != nil {
			return nil, err
		}
	case of.Name == "Link" && declared.Arguments.ForName("types") != nil:
		var err error
		if s, err = b.linksOf(v, arguments); err != nil {
			return nil, err
		}
	case of.Name == "Link":
		s = b.linksOfPassage(v)
	default:
		n := b.name("n")
		relationship, _ := ontology.RelationshipOf(declared)
		s = &source{entry: n, of: of}
		s.pattern = arrow("("+v+")", "[:"+relationship.Type+"]", relationship.Direction, "("+n+":"+ontology.LabelOf(of)+")")
	}
	return s, b.restrict(s, field, arguments)
}

// restrict adds the conditions of the argument where.
func (b *builder) restrict(s *source, field graphql.CollectedField, arguments map[string]any) error {
	filter, _ := arguments["where"].(map[string]any)
	if len(filter) == 0 {
		return nil
	}
	if s.of.Name == "Link" {
		return b.linkFilter(s, filter)
	}
	input := b.definition(field.Definition.Arguments.ForName("where").Type)
	conditions, err := b.filter(s.of, input, s.entry, filter, s.call != "")
	s.conditions = append(s.conditions, conditions...)
	return err
}
