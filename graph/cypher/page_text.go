package cypher

// pageText is a compiled page: the parts of a list of the total, the rows and
// what stands outside the cursors, each only where it is asked for.
type pageText struct {
	prelude string // finds what count and clauses then use; only of a root field
	clauses string // find the rows; empty where none are asked for
	row     string // what is returned of each
	count   string
	outside string
	render  render
}

// expression writes the page as a value inside a statement.
func (p *pageText) expression() string {
	rows := "[]"
	if p.clauses != "" {
		rows = "COLLECT { " + p.clauses + " RETURN " + p.row + " }"
	}
	return "[" + p.count + ", " + rows + p.outside + "]"
}

// statement makes the page a statement of its own. Its rows are not a subquery
// then, which would take the database longer to plan.
func (p *pageText) statement() *Statement {
	if p.clauses == "" || p.prelude != "" {
		statement := returning(p.expression(), p.render)
		statement.Text = p.prelude + statement.Text
		return statement
	}
	return &Statement{
		Text:   p.clauses + " WITH collect(" + p.row + ") AS rows RETURN [" + p.count + ", rows" + p.outside + "] AS value",
		render: p.render,
	}
}

// countFound has the first page of few entries and their total found together:
// once, put in order, counted and cut.
func (b *builder) countFound(s *source, w *window, page *pageText) {
	all, one := b.name("a"), b.name("a")
	page.prelude = s.match() + " WITH " + s.entry + " ORDER BY " + w.orderBy() + " WITH collect(" + s.entry + ") AS " + all + " "
	page.clauses = "UNWIND " + all + "[.." + w.limit + "] AS " + one + " WITH " + one + " AS " + s.entry
	page.count = "size(" + all + ")"
}
