package oracle

import (
	"errors"
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/ontology"
)

// Cursor stands in an answer where a cursor would: cursors are opaque, so that
// all that can be said of one is the id of the entry that it belongs to.
type Cursor string

// AmbiguousError says that several entities have the name that was asked for.
type AmbiguousError struct{ IDs []string }

func (e *AmbiguousError) Error() string { return fmt.Sprintf("several have this name: %v", e.IDs) }

// Evaluator answers operations by walking a graph.
type Evaluator struct {
	schema *ast.Schema
	graph  *Graph
}

// NewEvaluator makes an evaluator of a graph.
func NewEvaluator(schema *ast.Schema, graph *Graph) *Evaluator { return &Evaluator{schema, graph} }

// Request is a valid operation.
type Request struct {
	Operation *ast.OperationDefinition
	Variables map[string]any    // as validator.VariableValues gives them
	Cursors   map[string]string // by cursor, the id of the entry it belongs to
}

// run is one request being answered.
type run struct {
	*Evaluator
	operation *ast.OperationDefinition
	variables map[string]any
	cursors   map[string]string
}

// errUnknown is of the evaluator's own making: the schema has what it does not
// know.
var errUnknown = errors.New("the naive evaluator does not know")

// Roots gives the root fields of an operation, by the keys of the response.
func (e *Evaluator) Roots(request Request) (map[string]func() (any, error), error) {
	r := &run{e, request.Operation, request.Variables, request.Cursors}
	query := e.schema.Query
	groups, err := r.collect(query, request.Operation.SelectionSet)
	if err != nil {
		return nil, err
	}
	roots := map[string]func() (any, error){}
	for _, group := range groups {
		roots[group.key] = func() (any, error) { return r.field(query, nil, group) }
	}
	return roots, nil
}

// group is all fields of a selection that share a key of the response.
type group struct {
	key   string
	field *ast.Field
	under ast.SelectionSet
}

// collect gathers the fields that a selection asks of an object of the type.
func (r *run) collect(definition *ast.Definition, set ast.SelectionSet) ([]*group, error) {
	var groups []*group
	add := func(found ...*group) {
		for _, one := range found {
			if at := slices.IndexFunc(groups, func(g *group) bool { return g.key == one.key }); at >= 0 {
				groups[at].under = append(groups[at].under, one.under...)
			} else {
				groups = append(groups, &group{one.key, one.field, slices.Clone(one.under)})
			}
		}
	}
	for _, selection := range set {
		var directives ast.DirectiveList
		var condition string
		var inner ast.SelectionSet
		switch selection := selection.(type) {
		case *ast.Field:
			directives = selection.Directives
		case *ast.InlineFragment:
			directives, condition, inner = selection.Directives, selection.TypeCondition, selection.SelectionSet
		case *ast.FragmentSpread:
			directives, condition, inner = selection.Directives, selection.Definition.TypeCondition, selection.Definition.SelectionSet
		}
		wanted, err := r.wanted(directives)
		if err != nil {
			return nil, err
		}
		if !wanted || condition != "" && !r.isA(definition, condition) {
			continue
		}
		if field, isField := selection.(*ast.Field); isField {
			add(&group{field.Alias, field, field.SelectionSet})
			continue
		}
		found, err := r.collect(definition, inner)
		if err != nil {
			return nil, err
		}
		add(found...)
	}
	return groups, nil
}

// wanted obeys @skip and @include.
func (r *run) wanted(directives ast.DirectiveList) (bool, error) {
	for _, directive := range directives {
		if directive.Name != "skip" && directive.Name != "include" {
			continue
		}
		value, _, err := r.literal(ast.NonNullNamedType("Boolean", nil), directive.Arguments.ForName("if").Value)
		if err != nil {
			return false, err
		}
		if value == (directive.Name == "skip") {
			return false, nil
		}
	}
	return true, nil
}

// isA says whether objects of the type are of the named type or interface.
func (r *run) isA(definition *ast.Definition, name string) bool {
	return definition.Name == name || slices.Contains(definition.Interfaces, name)
}

// field answers one field of an object.
func (r *run) field(definition *ast.Definition, object any, group *group) (any, error) {
	if group.field.Name == "__typename" {
		return definition.Name, nil
	}
	arguments, err := r.arguments(group.field)
	if err != nil {
		return nil, err
	}
	value, err := r.resolve(definition, object, group.field, arguments)
	if err != nil {
		return nil, err
	}
	return r.complete(group.field.Definition.Type, value, group)
}

// complete writes a value as the field's type asks for it.
func (r *run) complete(expected *ast.Type, value any, group *group) (any, error) {
	if value == nil {
		if expected.NonNull {
			return nil, fmt.Errorf("%s.%s is null, and the schema says %s", group.field.ObjectDefinition.Name, group.field.Name, expected)
		}
		return nil, nil
	}
	if expected.Elem != nil {
		items, isList := value.([]any)
		if !isList {
			return nil, fmt.Errorf("%s is no list but %T", group.field.Name, value)
		}
		list := make([]any, len(items))
		for i, item := range items {
			var err error
			if list[i], err = r.complete(expected.Elem, item, group); err != nil {
				return nil, err
			}
		}
		return list, nil
	}
	definition := r.schema.Types[expected.Name()]
	if definition.IsLeafType() {
		return value, nil
	}
	if definition.IsAbstractType() {
		if definition = r.typeOf(value); definition == nil {
			return nil, fmt.Errorf("%w the type of %v", errUnknown, value)
		}
	}
	groups, err := r.collect(definition, group.under)
	if err != nil {
		return nil, err
	}
	object := map[string]any{}
	for _, inner := range groups {
		if object[inner.key], err = r.field(definition, value, inner); err != nil {
			return nil, err
		}
	}
	return object, nil
}

// typeOf gives the type of what a field of an interface holds.
func (r *run) typeOf(value any) *ast.Definition {
	node, isNode := value.(*Node)
	if !isNode {
		return r.schema.Types["Link"]
	}
	for _, definition := range r.schema.PossibleTypes["Node"] {
		if label := ontology.LabelOf(definition); definition.Kind == ast.Object && label != "" && node.is(label) {
			return definition
		}
	}
	return nil
}
