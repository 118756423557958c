package cypher

import (
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// MaxPage is how many entries a page may have.
const MaxPage = 100

// source is what a list takes its entries from.
type source struct {
	call       string // a procedure call instead of a pattern
	pattern    string
	conditions []string
	entry      string // the variable of an entry: a node, or the relationship of a link
	link       string // the variable of the link that leads to the entry
	of         *ast.Definition
	kinds      []model.EntityKind
	keys       []sortKey
	start      *start                                         // leads to few entries, which are found once to be shown and counted
	indexed    bool                                           // an index has all entries in their type's own order
	shown      bool                                           // the link is selected
	total      string                                         // the number of entries, where it is known without counting
	carried    []string                                       // more variables, which what is selected needs
	value      func(ast.SelectionSet) (string, render, error) // compiles a selection where an entry is no node
	extra      map[string]extra                               // fields of the edge beside node, cursor and link
}

// extra is a field of an edge that is computed from the entry.
type extra struct {
	expression string
	render     render
}

// match writes how the entries are found, those that hold more conditions.
func (s *source) match(more ...string) string {
	conditions := slices.Concat(s.conditions, more)
	switch {
	case s.start != nil:
		return s.start.text(conditions) + " WITH DISTINCT " + s.entry
	case s.call != "":
		return s.call + where(conditions)
	}
	return "MATCH " + s.pattern + where(conditions)
}

func (s *source) variables() string {
	variables := append([]string{s.entry}, s.carried...)
	if s.link != "" && s.link != s.entry && s.shown {
		variables = append(variables, s.link)
	}
	return strings.Join(variables, ", ")
}

// selected compiles a selection on an entry.
func (b *builder) selected(s *source, selection ast.SelectionSet) (string, render, error) {
	if s.value != nil {
		return s.value(selection)
	}
	return b.value(s.of, s.entry, selection, s.kinds)
}

// pageView is how a page's record is read: a list of the total, the rows, and
// whether there are entries on the other sides of the cursors after and before.
type pageView struct {
	limit    int
	backward bool
	order    string
}

// page compiles a connection.
func (b *builder) page(s *source, connection *ast.Definition, field graphql.CollectedField) (*pageText, error) {
	window, err := b.window(s, field)
	if err != nil {
		return nil, err
	}
	row := &columns{}
	var parts []connectionPart
	total, keys, previous, next := false, false, false, false
	for _, f := range b.collect(connection, field.Selections) {
		part := connectionPart{key: string(appendString(nil, f.Alias)) + ":", name: f.Name}
		switch f.Name {
		case "__typename":
			part.render = constant(connection.Name)
		case "totalCount":
			total = true
		case "pageInfo":
			keys = true
			part.info = b.collect(b.schema.Types["PageInfo"], f.Selections)
			for _, info := range part.info {
				previous = previous || info.Name == "hasPreviousPage"
				next = next || info.Name == "hasNextPage"
			}
		case "nodes":
			expression, render, err := b.selected(s, f.Selections)
			if err != nil {
				return nil, err
			}
			part.rows, part.members = true, []member{{at: row.add(expression), render: render}}
		case "edges":
			withCursor, err := b.edge(s, connection, f, row, &part)
			if err != nil {
				return nil, err
			}
			keys = keys || withCursor
		}
		parts = append(parts, part)
	}
	page := &pageText{count: "null", render: renderPage(parts, window.pageView)}
	switch {
	case total && s.total != "":
		page.count = s.total
	case total:
		page.count = s.subquery("COUNT")
	}
	if len(row.expressions) > 0 || keys {
		cursor := "null"
		if keys {
			cursor = window.cursorColumn()
		}
		row.expressions = append([]string{cursor}, row.expressions...)
		page.clauses, page.row = window.text(s), row.text()
		page.outside = b.outside(s, window, previous, next)
		if total && s.start != nil && window.keyset == "" {
			b.countFound(s, window, page)
		}
	}
	return page, nil
}

// subquery writes a COUNT or EXISTS of the entries that hold more conditions.
func (s *source) subquery(kind string, more ...string) string {
	text := kind + " { " + s.match(more...)
	if s.call != "" || s.start != nil {
		text += " RETURN " + s.entry
	}
	return text + " }"
}

// edge compiles the fields of an edge; it says whether the cursor is asked for.
func (b *builder) edge(s *source, connection *ast.Definition, field graphql.CollectedField, row *columns, part *connectionPart) (bool, error) {
	definition := b.definition(connection.Fields.ForName("edges").Type)
	part.rows, part.edges = true, true
	withCursor := false
	for _, f := range b.collect(definition, field.Selections) {
		m := member{key: string(appendString(nil, f.Alias)) + ":", at: -1}
		switch f.Name {
		case "__typename":
			m.render = constant(definition.Name)
		case "cursor":
			withCursor = true
		case "node":
			expression, render, err := b.selected(s, f.Selections)
			if err != nil {
				return false, err
			}
			m.at, m.render = row.add(expression), render
		case "link":
			s.shown = true
			expression, render, err := b.value(b.schema.Types["Link"], s.link, f.Selections, nil)
			if err != nil {
				return false, err
			}
			m.at, m.render = row.add(expression), render
		default:
			m.at, m.render = row.add(s.extra[f.Name].expression), s.extra[f.Name].render
		}
		part.members = append(part.members, m)
	}
	return withCursor, nil
}

// connectionPart is one selected field of a connection.
type connectionPart struct {
	key     string
	name    string
	render  render // of a constant
	rows    bool   // a list made from the rows
	edges   bool   // of objects, not of bare values
	members []member
	info    []graphql.CollectedField
}

func renderPage(parts []connectionPart, view pageView) render {
	return func(out []byte, value any) []byte {
		pair, ok := value.([]any)
		if !ok {
			return append(out, "null"...)
		}
		rows, _ := pair[1].([]any)
		more := len(rows) > view.limit
		if more {
			rows = rows[:view.limit]
		}
		out = append(out, '{')
		for i, part := range parts {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(out, part.key...)
			switch {
			case part.render != nil:
				out = part.render(out, nil)
			case part.rows:
				out = part.appendRows(out, rows, view)
			case part.name == "totalCount":
				out = scalar(out, pair[0])
			default:
				out = appendPageInfo(out, part.info, rows, more, pair[2:], view)
			}
		}
		return append(out, '}')
	}
}

// at gives the row at place i of the page: a page from the end comes back in
// reverse.
func (v pageView) at(rows []any, i int) []any {
	if v.backward {
		i = len(rows) - 1 - i
	}
	row, _ := rows[i].([]any)
	return row
}

func (p *connectionPart) appendRows(out []byte, rows []any, view pageView) []byte {
	out = append(out, '[')
	for i := range rows {
		if i > 0 {
			out = append(out, ',')
		}
		row := view.at(rows, i)
		if !p.edges {
			out = p.members[0].render(out, row[p.members[0].at+1])
			continue
		}
		out = append(out, '{')
		for j, m := range p.members {
			if j > 0 {
				out = append(out, ',')
			}
			out = append(out, m.key...)
			switch {
			case m.at >= 0:
				out = m.render(out, row[m.at+1])
			case m.render != nil:
				out = m.render(out, nil)
			default:
				out = appendString(out, encodeCursor(view.order, row[0]))
			}
		}
		out = append(out, '}')
	}
	return append(out, ']')
}

func appendPageInfo(out []byte, fields []graphql.CollectedField, rows []any, more bool, outside []any, view pageView) []byte {
	next, previous := more && !view.backward, more && view.backward
	if len(outside) == 2 {
		previous, next = previous || outside[0] == true, next || outside[1] == true
	}
	out = append(out, '{')
	for i, field := range fields {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(appendString(out, field.Alias), ':')
		switch {
		case field.Name == "hasNextPage":
			out = scalar(out, next)
		case field.Name == "hasPreviousPage":
			out = scalar(out, previous)
		case field.Name == "__typename":
			out = appendString(out, "PageInfo")
		case len(rows) == 0:
			out = append(out, "null"...)
		case field.Name == "startCursor":
			out = appendString(out, encodeCursor(view.order, view.at(rows, 0)[0]))
		default:
			out = appendString(out, encodeCursor(view.order, view.at(rows, len(rows)-1)[0]))
		}
	}
	return append(out, '}')
}

// window is the part of a list that a page shows.
type window struct {
	pageView
	keys          []sortKey
	limit         string // parameter
	keyset        string // the condition that the cursors make, on the keys' expressions
	after, before []any  // the keys of the cursors
}

// window reads first, after, last, before and orderBy.
func (b *builder) window(s *source, field graphql.CollectedField) (*window, error) {
	arguments := b.arguments(field)
	count, backward, err := pageSize(field, arguments)
	if err != nil {
		return nil, err
	}
	keys, err := b.sortKeys(s, field, arguments)
	if err != nil {
		return nil, err
	}
	w := &window{keys: keys, pageView: pageView{limit: count, backward: backward, order: signature(keys)}}
	var conditions []string
	for _, cursor := range []struct {
		name   string
		values *[]any
	}{{"after", &w.after}, {"before", &w.before}} {
		text := b.known(arguments[cursor.name])
		if text == "" {
			continue
		}
		if *cursor.values, err = decodeCursor(text, w.order, len(keys)); err != nil {
			return nil, err
		}
		conditions = append(conditions, b.keyset(keys, *cursor.values, cursor.name == "after", false))
	}
	w.keyset = strings.Join(conditions, " AND ")
	w.limit = b.bind(int64(count + 1))
	return w, nil
}

// outside writes the last columns of a page: whether entries stand where the
// cursors leave them out, as far as that is asked.
func (b *builder) outside(s *source, w *window, previous, next bool) string {
	if w.after == nil && w.before == nil || !previous && !next {
		return ""
	}
	columns := [2]string{"false", "false"}
	if previous && w.after != nil {
		columns[0] = s.subquery("EXISTS", b.keyset(w.keys, w.after, false, true))
	}
	if next && w.before != nil {
		columns[1] = s.subquery("EXISTS", b.keyset(w.keys, w.before, true, true))
	}
	return ", " + columns[0] + ", " + columns[1]
}

func pageSize(field graphql.CollectedField, arguments map[string]any) (count int, backward bool, err error) {
	first, hasFirst := intOf(arguments["first"])
	last, hasLast := intOf(arguments["last"])
	explicit := field.Arguments.ForName("first")
	if hasLast && hasFirst && explicit != nil {
		return 0, false, badInput("%s takes first or last, not both", field.Name)
	}
	name, count := "first", first
	if hasLast {
		name, count = "last", last
	} else if !hasFirst {
		count = 20
	}
	if count < 0 || count > MaxPage {
		return 0, false, badInput("%s of %s is %d: it has to be from 0 to %d", name, field.Name, count, MaxPage)
	}
	return count, hasLast, nil
}

// text writes the part of the list, in order, without what is returned of it.
func (w *window) text(s *source) string {
	var more []string
	switch {
	case w.keyset != "":
		more = []string{w.keyset}
	case s.indexed && len(s.conditions) == 0 && w.keys[0].expression == s.entry+"."+ontology.OrderOf(s.of):
		// Every node has it; saying so lets the database follow its index.
		more = []string{w.keys[0].expression + " IS NOT NULL"}
	}
	return s.match(more...) + " WITH " + s.variables() + " ORDER BY " + w.orderBy() + " LIMIT " + w.limit
}

func (w *window) orderBy() string {
	var keys []string
	for _, key := range w.keys {
		if key.descending != w.backward {
			keys = append(keys, key.expression+" DESC")
		} else {
			keys = append(keys, key.expression)
		}
	}
	return strings.Join(keys, ", ")
}

func (w *window) cursorColumn() string {
	var values []string
	for _, key := range w.keys {
		values = append(values, key.expression)
	}
	return "[" + strings.Join(values, ", ") + "]"
}
