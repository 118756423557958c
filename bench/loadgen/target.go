package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// operation is one question: a GraphQL operation or a Cypher statement that
// returns one record, whose columns are the fields of the GraphQL data.
type operation struct {
	Name  string `json:"name"`
	Query string `json:"query"`
	// Cursors, of a list that is paged by cursor, gives a page of its cursors;
	// the variable offset is then put as the cursor after.
	Cursors   string `json:"cursors"`
	variables []map[string]any
}

// target is something that answers operations.
type target struct {
	name       string
	operations []*operation
	// do asks once. It gives the data as JSON where keep is set, and the size
	// of the answer in bytes where it is known.
	do func(ctx context.Context, query string, variables map[string]any, keep bool) ([]byte, int, error)
}

// openTarget opens a target given as name,address,file.
func openTarget(ctx context.Context, given string, encode bool) (*target, error) {
	part := strings.Split(given, ",")
	if len(part) != 3 {
		return nil, fmt.Errorf("the target %q is not name,address,file", given)
	}
	t := &target{name: part[0]}
	if err := readJSON(part[2], &t.operations); err != nil {
		return nil, err
	}
	if strings.HasPrefix(part[1], "http") {
		t.do = overHTTP(part[1])
		return t, nil
	}
	var err error
	t.do, err = overBolt(ctx, part[1], encode)
	return t, err
}

// keep leaves only the named operations; all where none is named.
func (t *target) keep(names string) {
	if names == "" {
		return
	}
	t.operations = slices.DeleteFunc(t.operations, func(op *operation) bool {
		return !slices.Contains(strings.Split(names, ","), op.Name)
	})
}

func (t *target) find(name string) *operation {
	for _, op := range t.operations {
		if op.Name == name {
			return op
		}
	}
	return nil
}

// bind gives each operation its sets of variables.
func (t *target) bind(ctx context.Context, params map[string][]map[string]any) error {
	for _, op := range t.operations {
		cursors, err := t.cursors(ctx, op)
		if err != nil {
			return err
		}
		for _, given := range params[op.Name] {
			set := maps.Clone(given)
			whole(set)
			if offset, ok := set["offset"].(int64); ok && op.Cursors != "" {
				delete(set, "offset")
				if offset > 0 {
					set["after"] = cursors[offset-1]
				}
			}
			op.variables = append(op.variables, set)
		}
		if len(op.variables) == 0 {
			return fmt.Errorf("there are no variables for %s", op.Name)
		}
	}
	return nil
}

// whole turns the whole numbers that JSON reads as floats into integers, which
// LIMIT needs.
func whole(set map[string]any) {
	for name, value := range set {
		if f, ok := value.(float64); ok && f == float64(int64(f)) {
			set[name] = int64(f)
		}
	}
}

// cursors pages through the operation's list and gives its cursors in order.
func (t *target) cursors(ctx context.Context, op *operation) ([]string, error) {
	var list []string
	variables := map[string]any{}
	for op.Cursors != "" {
		text, _, err := t.do(ctx, op.Cursors, variables, true)
		if err != nil {
			return nil, err
		}
		var data map[string]struct {
			Edges    []struct{ Cursor string }
			PageInfo struct {
				HasNextPage bool
				EndCursor   string
			}
		}
		if err := json.Unmarshal(text, &data); err != nil {
			return nil, err
		}
		more := false
		for _, page := range data {
			for _, edge := range page.Edges {
				list = append(list, edge.Cursor)
			}
			more, variables["after"] = page.PageInfo.HasNextPage, page.PageInfo.EndCursor
		}
		if !more {
			break
		}
	}
	return list, nil
}
