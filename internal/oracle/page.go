package oracle

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// entry is one entry of a list: a *Node or a *Relationship, and the link that
// leads to it, if one does.
type entry struct {
	value any
	link  *Relationship
}

func entriesOf(nodes []*Node) []entry {
	entries := make([]entry, len(nodes))
	for i, node := range nodes {
		entries[i].value = node
	}
	return entries
}

func values(entries []entry) []any {
	list := make([]any, len(entries))
	for i, entry := range entries {
		list[i] = entry.value
	}
	return list
}

// entryType gives the type of the entries of a field's pages, and nil where
// the field is no connection.
func (r *run) entryType(field *ast.FieldDefinition) *ast.Definition {
	connection := r.schema.Types[field.Type.Name()]
	if connection.Fields.ForName("pageInfo") == nil {
		return nil
	}
	return r.schema.Types[connection.Fields.ForName("nodes").Type.Name()]
}

// page is a part of a list. It ends before it starts where the cursors cross.
type page struct {
	all        []entry
	start, end int
}

// connect answers a connection: of the entries those that the arguments ask
// for, in order, and of those the page.
func (r *run) connect(field *ast.Field, entries []entry, arguments map[string]any) (any, error) {
	definition := r.entryType(field.Definition)
	var kept []entry
	for _, entry := range entries {
		fits, err := r.keeps(field, definition, entry, arguments)
		if err != nil {
			return nil, err
		}
		if fits {
			kept = append(kept, entry)
		}
	}
	asked, _ := arguments["orderBy"].([]any)
	order, err := r.order(definition, asked)
	if err != nil {
		return nil, err
	}
	list := &page{all: order.sorted(kept)}
	list.start, list.end, err = cut(len(list.all), arguments, func(cursor string) (func(int) int, error) {
		place, err := r.place(cursor)
		return func(i int) int { return order.compare(list.all[i].value, place) }, err
	})
	return list, err
}

// keeps says whether an entry is one that the arguments ask for.
func (r *run) keeps(field *ast.Field, definition *ast.Definition, entry entry, arguments map[string]any) (bool, error) {
	if where, given := arguments["where"].(map[string]any); given {
		input := r.schema.Types[field.Definition.Arguments.ForName("where").Type.Name()]
		if fits, err := r.fits(input, definition, entry.value, where); !fits || err != nil {
			return false, err
		}
	}
	if entry.link == nil {
		return true, nil
	}
	return r.keepsLink(entry.link, arguments)
}

// cut gives where the page of a list of some length starts and ends. A cursor
// is a place in the order, also of a list that does not hold its entry; place
// compares the entries with that of a cursor.
func cut(length int, arguments map[string]any, place func(cursor string) (compare func(i int) int, err error)) (start, end int, err error) {
	end = length
	if cursor, given := arguments["after"].(string); given {
		compare, err := place(cursor)
		if err != nil {
			return 0, 0, err
		}
		for start < length && compare(start) <= 0 {
			start++
		}
	}
	if cursor, given := arguments["before"].(string); given {
		compare, err := place(cursor)
		if err != nil {
			return 0, 0, err
		}
		for end > 0 && compare(end-1) >= 0 {
			end--
		}
	}
	if last, given := number(arguments["last"]); given {
		start = max(start, end-int(last))
	} else if first, given := number(arguments["first"]); given {
		end = min(end, start+int(first))
	}
	return start, end, nil
}

// place gives the entry that a cursor belongs to.
func (r *run) place(cursor string) (any, error) {
	id, known := r.cursors[cursor]
	if link := r.graph.links[id]; known && link != nil {
		return link, nil
	}
	at := slices.IndexFunc(r.graph.Nodes, func(node *Node) bool { return node.id() == id && !node.is("FormerId") })
	if !known || at < 0 {
		return nil, fmt.Errorf("%w the cursor %s", errUnknown, cursor)
	}
	return r.graph.Nodes[at], nil
}

func (p *page) resolve(field string) (any, error) {
	shown := p.all[p.start:max(p.start, p.end)]
	switch field {
	case "nodes":
		return values(shown), nil
	case "edges":
		edges := make([]any, len(shown))
		for i, entry := range shown {
			edges[i] = entry
		}
		return edges, nil
	case "pageInfo":
		return pageInfo{p}, nil
	case "totalCount":
		return len(p.all), nil
	}
	return nil, fmt.Errorf("%w %s of a page", errUnknown, field)
}

func (e entry) resolve(field string) (any, error) {
	switch field {
	case "node":
		return e.value, nil
	case "cursor":
		return Cursor(idOf(e.value)), nil
	case "link":
		return e.link, nil
	}
	return nil, fmt.Errorf("%w %s of an edge", errUnknown, field)
}

// pageInfo says where a page stands.
type pageInfo struct{ *page }

func (p pageInfo) resolve(field string) (any, error) {
	empty := p.start >= p.end
	switch field {
	case "hasNextPage":
		return p.end < len(p.all), nil
	case "hasPreviousPage":
		return p.start > 0, nil
	case "startCursor":
		if empty {
			return nil, nil
		}
		return Cursor(idOf(p.all[p.start].value)), nil
	case "endCursor":
		if empty {
			return nil, nil
		}
		return Cursor(idOf(p.all[p.end-1].value)), nil
	}
	return nil, fmt.Errorf("%w %s of a page's place", errUnknown, field)
}
