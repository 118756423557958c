package limits

import (
	"math"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// shape says how deep and wide a selection is with its fragments spread.
type shape struct{ depth, fields, aliases, directives int }

func (s *shape) add(other shape) {
	s.depth = max(s.depth, other.depth)
	s.fields = plus(s.fields, other.fields)
	s.aliases = plus(s.aliases, other.aliases)
	s.directives = plus(s.directives, other.directives)
}

// plus adds what may be more than a number can say.
func plus(a, b int) int {
	if a > math.MaxInt-b {
		return math.MaxInt
	}
	return a + b
}

// times multiplies likewise.
func times(a, b int) int {
	if a > 0 && b > math.MaxInt/a {
		return math.MaxInt
	}
	return a * b
}

// shapes finds the shapes of one document, which need not be valid.
type shapes struct {
	fragments map[string]*ast.FragmentDefinition
	known     map[string]shape // a fragment that spreads itself has none while it is looked at
}

func (l Limits) shape(document *ast.QueryDocument) *gqlerror.Error {
	s := &shapes{map[string]*ast.FragmentDefinition{}, map[string]shape{}}
	for _, fragment := range document.Fragments {
		s.fragments[fragment.Name] = fragment
	}
	for _, operation := range document.Operations {
		found := s.of(operation.SelectionSet)
		found.directives = plus(found.directives, len(operation.Directives))
		for _, bound := range []struct {
			is, most   int
			code, what string
		}{
			{found.depth, l.Depth, TooDeep, "levels of fields"},
			{found.fields, l.Fields, TooManyFields, "fields"},
			{found.aliases, l.Aliases, TooManyAliases, "aliases"},
			{found.directives, l.Directives, TooManyDirectives, "directives"},
		} {
			if bound.is > bound.most {
				return refusal(bound.code, "the query has %s %s with its fragments spread, more than %d: ask less at once", number(bound.is), bound.what, bound.most)
			}
		}
	}
	return nil
}

func (s *shapes) of(selections ast.SelectionSet) shape {
	var sum shape
	for _, selection := range selections {
		var found shape
		switch selection := selection.(type) {
		case *ast.Field:
			found = s.of(selection.SelectionSet)
			found.depth++
			found.fields = plus(found.fields, 1)
			if selection.Alias != "" && selection.Alias != selection.Name {
				found.aliases = plus(found.aliases, 1)
			}
			found.directives = plus(found.directives, len(selection.Directives))
		case *ast.InlineFragment:
			found = s.of(selection.SelectionSet)
			found.directives = plus(found.directives, len(selection.Directives))
		case *ast.FragmentSpread:
			found = s.fragment(selection.Name)
			found.directives = plus(found.directives, len(selection.Directives))
		}
		sum.add(found)
	}
	return sum
}

func (s *shapes) fragment(name string) shape {
	if found, ok := s.known[name]; ok {
		return found
	}
	s.known[name] = shape{}
	if definition := s.fragments[name]; definition != nil {
		found := s.of(definition.SelectionSet)
		found.directives = plus(found.directives, len(definition.Directives))
		s.known[name] = found
	}
	return s.known[name]
}
