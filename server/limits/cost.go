package limits

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Operation refuses an operation, which has to be valid, whose arguments are
// too large or that may answer too many entries: each page counts its size,
// and as often as there are entries on the page that it stands on.
func (l Limits) Operation(operation *ast.OperationDefinition, variables map[string]any) *gqlerror.Error {
	c := &costs{limits: l, variables: variables, known: map[string]int{}}
	cost := c.of(operation.SelectionSet)
	if c.refused != nil {
		return c.refused
	}
	if cost > l.Cost {
		return refusal(TooCostly, "the query may answer %s entries, more than %d: ask for smaller pages (first), or for fewer inside each other", number(cost), l.Cost)
	}
	return nil
}

// number writes one that may be too large to say.
func number(n int) string {
	if n == math.MaxInt {
		return "countless"
	}
	return strconv.Itoa(n)
}

// costs finds the costs of one operation.
type costs struct {
	limits    Limits
	variables map[string]any
	known     map[string]int
	// The database's planner takes for filters much longer than it may.
	conditions int
	refused    *gqlerror.Error // the first argument that is too large
}

func (c *costs) of(selections ast.SelectionSet) int {
	sum := 0
	for _, selection := range selections {
		switch selection := selection.(type) {
		case *ast.Field:
			sum = plus(sum, c.field(selection))
		case *ast.InlineFragment:
			sum = plus(sum, c.of(selection.SelectionSet))
		case *ast.FragmentSpread:
			found, ok := c.known[selection.Name]
			if !ok {
				found = c.of(selection.Definition.SelectionSet)
				c.known[selection.Name] = found
			}
			sum = plus(sum, found)
		}
	}
	return sum
}

func (c *costs) field(field *ast.Field) int {
	inside := c.of(field.SelectionSet)
	arguments := field.ArgumentMap(c.variables)
	for _, argument := range field.Arguments {
		c.check(argument.Name, arguments[argument.Name])
	}
	size, isPage := c.pageSize(field, arguments)
	switch {
	case !isPage:
		return inside
	case field.Definition.Arguments.ForName("after") != nil && !hasEntries(field.SelectionSet):
		return 1 // only how many there are
	}
	return times(size, plus(1, inside))
}

// usualShare divides the size of a page inside others that nobody asked for: an
// entity has few links of a sort, so that such pages are mostly empty.
const usualShare = 2

// pageSize gives how many entries a field may answer at most, as its arguments
// say, and whether it answers entries at all.
func (c *costs) pageSize(field *ast.Field, arguments map[string]any) (int, bool) {
	for _, name := range []string{"last", "first", "limit"} {
		size, ok := integer(arguments[name])
		if !ok {
			continue
		}
		if field.Arguments.ForName(name) == nil && field.ObjectDefinition.Name != "Query" {
			size /= usualShare
		}
		return max(size, 0), true
	}
	if ids, ok := arguments["ids"].([]any); ok {
		return len(ids), true
	}
	return c.limits.Page, field.Definition.Arguments.ForName("first") != nil
}

// hasEntries says whether entries of a connection are selected.
func hasEntries(selections ast.SelectionSet) bool {
	for _, selection := range selections {
		switch selection := selection.(type) {
		case *ast.Field:
			if selection.Name == "nodes" || selection.Name == "edges" {
				return true
			}
		case *ast.InlineFragment:
			if hasEntries(selection.SelectionSet) {
				return true
			}
		case *ast.FragmentSpread:
			if hasEntries(selection.Definition.SelectionSet) {
				return true
			}
		}
	}
	return false
}

// check looks at one argument of a field.
func (c *costs) check(name string, value any) {
	if c.refused != nil {
		return
	}
	switch size, isNumber := integer(value); {
	case isNumber && (name == "first" || name == "last") && size > c.limits.Page:
		c.refused = refusal(PageTooLarge, "%s is %d: a page has at most %d entries; after and before lead to the next", name, size, c.limits.Page)
	case isNumber && name == "limit" && size > c.limits.Subgraph:
		c.refused = refusal(SubgraphTooLarge, "limit is %d: a subgraph has at most %d entities", size, c.limits.Subgraph)
	case name == "after" || name == "before":
		if text, ok := value.(string); ok && len(text) > c.limits.CursorBytes {
			c.refused = refusal(CursorTooLong, "%s has %d bytes: a cursor has at most %d; take it from pageInfo or an edge as it is", name, len(text), c.limits.CursorBytes)
		}
	default:
		c.value(name, value, 0)
	}
}

// value looks at an argument and all that it holds.
func (c *costs) value(name string, value any, depth int) {
	if c.refused != nil {
		return
	}
	switch value := value.(type) {
	case string:
		if n := utf8.RuneCountInString(value); n > c.limits.TextCharacters {
			c.refused = refusal(TextTooLong, "%s has a text of %d characters: at most %d are looked for", name, n, c.limits.TextCharacters)
		}
	case []any:
		if len(value) > c.limits.List {
			c.refused = refusal(ListTooLong, "%s has a list of %d elements: at most %d are taken at once", name, len(value), c.limits.List)
		}
		for _, element := range value {
			c.value(name, element, depth)
		}
	case map[string]any:
		if depth == c.limits.FilterDepth {
			c.refused = refusal(FilterTooDeep, "a filter has more than %d objects inside each other: ask with fewer", c.limits.FilterDepth)
			return
		}
		if c.conditions += len(value); c.conditions > c.limits.Conditions {
			c.refused = refusal(TooManyConditions, "the filters have more than %d fields: ask with fewer, or one after the other", c.limits.Conditions)
			return
		}
		for key, element := range value {
			c.value(fmt.Sprintf("%.50s", key), element, depth+1)
		}
	}
}

// integer reads a number as literals and variables have it.
func integer(value any) (int, bool) {
	switch value := value.(type) {
	case int64:
		return int(value), true
	case int:
		return value, true
	case json.Number:
		number, err := strconv.Atoi(value.String())
		return number, err == nil
	}
	return 0, false
}
