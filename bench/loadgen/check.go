package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// check compares the data of the first target with that of each other one, on
// n sets of variables of each operation. Lists are compared without regard to
// their order, which nested lists leave open in some targets.
func check(ctx context.Context, targets []*target, n int) error {
	wrong := 0
	for _, op := range targets[0].operations {
		for _, other := range targets[1:] {
			theirs := other.find(op.Name)
			if theirs == nil {
				continue
			}
			same, size := 0, 0
			n := min(n, len(op.variables))
			for i := range n {
				a, err := normal(ctx, targets[0], op, i)
				b, err2 := normal(ctx, other, theirs, i)
				size += len(a)
				switch err := errors.Join(err, err2); {
				case err != nil:
					fmt.Printf("%s %v: %v\n", op.Name, op.variables[i], err)
				case a == b:
					same++
				case same == i: // the first difference
					fmt.Printf("%s %v differ:\n  %s: %.700s\n  %s: %.700s\n", op.Name, op.variables[i], targets[0].name, a, other.name, b)
				}
			}
			fmt.Printf("%s: %s and %s give the same data in %d of %d, %d bytes on average\n", op.Name, targets[0].name, other.name, same, n, size/n)
			wrong += n - same
		}
	}
	if wrong > 0 {
		return fmt.Errorf("%d answers differ", wrong)
	}
	return nil
}

// normal asks the i-th question and writes the data in a form that does not
// depend on how the target wraps it.
func normal(ctx context.Context, t *target, op *operation, i int) (string, error) {
	text, _, err := t.do(ctx, op.Query, op.variables[i], true)
	if err != nil {
		return "", fmt.Errorf("%s: %w", t.name, err)
	}
	var data any
	if err := json.Unmarshal(text, &data); err != nil {
		return "", fmt.Errorf("%s: %w", t.name, err)
	}
	out, err := json.Marshal(unwrapped(data))
	return string(out), err
}

// unwrapped takes off what is only wrapping: a list of edges becomes the list
// of its nodes; an object with nothing but nodes, id or totalCount becomes
// what it holds. Lists are sorted.
func unwrapped(value any) any {
	switch v := value.(type) {
	case []any:
		return sorted(v)
	case map[string]any:
		if edges, ok := v["edges"].([]any); ok {
			delete(v, "edges")
			nodes := make([]any, len(edges))
			for i, edge := range edges {
				nodes[i] = edge.(map[string]any)["node"]
			}
			v["nodes"] = nodes
		}
		for key := range v {
			v[key] = unwrapped(v[key])
		}
		if len(v) == 1 {
			for _, key := range []string{"nodes", "id", "totalCount"} {
				if held, ok := v[key]; ok {
					return held
				}
			}
		}
	}
	return value
}

func sorted(list []any) []any {
	type entry struct {
		key   string
		value any
	}
	entries := make([]entry, len(list))
	for i, value := range list {
		value = unwrapped(value)
		key, _ := json.Marshal(value) // it came from JSON
		entries[i] = entry{string(key), value}
	}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.key, b.key) })
	out := make([]any, len(entries))
	for i := range entries {
		out[i] = entries[i].value
	}
	return out
}
