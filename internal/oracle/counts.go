package oracle

import (
	"cmp"
	"fmt"
	"slices"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// count is one row of counts.
type count struct {
	key    string
	entity *Node
	of     any // what is counted by: a node or the key
	count  int
}

// counts answers the root field counts.
func (r *run) counts(arguments map[string]any) (any, error) {
	of, _ := arguments["of"].(string)
	by, _ := arguments["by"].(string)
	where, _ := arguments["where"].(map[string]any)
	rows := map[any]*count{}
	for _, node := range r.graph.labelled("Entity") {
		if r.kind(node) != of {
			continue
		}
		fits, err := r.fits(r.schema.Types["EntityWhere"], r.schema.Types["Entity"], node, where)
		if err != nil {
			return nil, err
		}
		if !fits {
			continue
		}
		counted := map[any]bool{} // each only once in a row
		for _, row := range r.countedBy(node, by) {
			if counted[row.of] {
				continue
			}
			counted[row.of] = true
			if rows[row.of] == nil {
				rows[row.of] = row
			}
			rows[row.of].count++
		}
	}
	var list []*count
	for _, row := range rows {
		list = append(list, row)
	}
	slices.SortFunc(list, func(a, b *count) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.key, b.key))
	})
	if first, given := number(arguments["first"]); given {
		list = list[:min(len(list), int(first))]
	}
	result := make([]any, len(list))
	for i, row := range list {
		result[i] = row
	}
	return result, nil
}

// countedBy gives the rows that an entity counts in.
func (r *run) countedBy(node *Node, by string) []*count {
	var rows []*count
	switch by {
	case "STATUS", "YEAR":
		property := map[string]string{"STATUS": "status", "YEAR": "year"}[by]
		if value := node.Properties[property]; value != nil {
			rows = append(rows, &count{key: fmt.Sprint(value), of: value})
		}
	case "PLAN":
		for _, plan := range related(node, ontology.Relationship{Type: "STATED_IN", Direction: model.LinkDirectionOut}, "Plan") {
			rows = append(rows, &count{key: fmt.Sprint(plan.Properties["title"]), of: plan})
		}
	default:
		for _, link := range node.toward(model.LinkDirectionBoth) {
			if !link.isLink() || link.Properties["intended"] == true {
				continue
			}
			other := link.other(node)
			switch kind := r.kind(other); by {
			case "KIND":
				rows = append(rows, &count{key: kind, of: kind})
			case kind:
				rows = append(rows, &count{key: fmt.Sprint(other.Properties["name"]), entity: other, of: other})
			}
		}
	}
	return rows
}

func (c *count) resolve(field string) (any, error) {
	switch field {
	case "key":
		return c.key, nil
	case "entity":
		return orNil(c.entity), nil
	case "count":
		return c.count, nil
	}
	return nil, fmt.Errorf("%w Count.%s", errUnknown, field)
}
