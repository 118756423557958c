package oracle

import (
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
)

// arguments gives the values of a field's arguments, defaults included. What
// is not given and has no default is not in the map; null is there as nil.
func (r *run) arguments(field *ast.Field) (map[string]any, error) {
	values := map[string]any{}
	for _, definition := range field.Definition.Arguments {
		var given *ast.Value
		if argument := field.Arguments.ForName(definition.Name); argument != nil {
			given = argument.Value
		}
		if err := r.take(values, definition.Name, definition.Type, given, definition.DefaultValue); err != nil {
			return nil, err
		}
	}
	return values, nil
}

// take puts a value into the map: the one that is given, else the default.
func (r *run) take(values map[string]any, name string, expected *ast.Type, given, otherwise *ast.Value) error {
	for _, source := range []*ast.Value{given, otherwise} {
		if source == nil {
			continue
		}
		value, present, err := r.literal(expected, source)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if present {
			values[name] = value
			return nil
		}
	}
	return nil
}

// literal reads a value of the operation's text. It is not present where it is
// a variable without a value.
func (r *run) literal(expected *ast.Type, source *ast.Value) (value any, present bool, err error) {
	switch {
	case source.Kind == ast.Variable:
		if given, has := r.variables[source.Raw]; has {
			value, err = r.decoded(expected, given)
			return value, true, err
		}
		if definition := r.operation.VariableDefinitions.ForName(source.Raw); definition != nil && definition.DefaultValue != nil {
			return r.literal(expected, definition.DefaultValue)
		}
		return nil, false, nil
	case source.Kind == ast.NullValue:
		return nil, true, nil
	case expected.Elem != nil:
		children := []*ast.Value{source}
		if source.Kind == ast.ListValue {
			children = nil
			for _, child := range source.Children {
				children = append(children, child.Value)
			}
		}
		list := make([]any, len(children))
		for i, child := range children {
			if list[i], _, err = r.literal(expected.Elem, child); err != nil {
				return nil, false, err
			}
		}
		return list, true, nil
	case source.Kind == ast.ObjectValue:
		object := map[string]any{}
		for _, field := range r.schema.Types[expected.Name()].Fields {
			if err := r.take(object, field.Name, field.Type, source.Children.ForName(field.Name), field.DefaultValue); err != nil {
				return nil, false, err
			}
		}
		return object, true, nil
	}
	value, err = scalar(expected.Name(), source.Raw)
	return value, true, err
}

// decoded reads a value of the variables.
func (r *run) decoded(expected *ast.Type, given any) (any, error) {
	if given == nil {
		return nil, nil
	}
	if expected.Elem != nil {
		items, isList := given.([]any)
		if !isList {
			items = []any{given}
		}
		list := make([]any, len(items))
		for i, item := range items {
			var err error
			if list[i], err = r.decoded(expected.Elem, item); err != nil {
				return nil, err
			}
		}
		return list, nil
	}
	definition := r.schema.Types[expected.Name()]
	if definition.Kind != ast.InputObject {
		return scalar(expected.Name(), fmt.Sprint(given))
	}
	fields, isObject := given.(map[string]any)
	if !isObject {
		return nil, fmt.Errorf("%T came for %s", given, expected.Name())
	}
	object := map[string]any{}
	for _, field := range definition.Fields {
		if item, has := fields[field.Name]; has {
			value, err := r.decoded(field.Type, item)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", field.Name, err)
			}
			object[field.Name] = value
		} else if err := r.take(object, field.Name, field.Type, nil, field.DefaultValue); err != nil {
			return nil, err
		}
	}
	return object, nil
}

// scalar reads one value: numbers as float64, truth values as bool, all else
// as text.
func scalar(typeName, raw string) (any, error) {
	switch typeName {
	case "Int", "Float":
		return strconv.ParseFloat(raw, 64)
	case "Boolean":
		return strconv.ParseBool(raw)
	}
	return raw, nil
}

// number reads a number, wherever it comes from.
func number(value any) (float64, bool) {
	switch value := value.(type) {
	case int:
		return float64(value), true
	case int64:
		return float64(value), true
	case float64:
		return value, true
	case json.Number:
		parsed, err := value.Float64()
		return parsed, err == nil
	}
	return 0, false
}
