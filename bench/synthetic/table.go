package synthetic

import (
	"iter"
	"math/rand/v2"
	"slices"
)

// Table holds nodes of the same labels, or relationships of one type. The
// first column of nodes is their Key; the first two of relationships are the
// keys of source and target.
type Table struct {
	Labels   []string // of nodes, the one with the index last; none for relationships
	Type     string   // of relationships
	From, To string   // a label of the ends, with an index on id
	Columns  []Column
	// Rows draws the rows, the same each time. Values are string, int, bool
	// and []string.
	Rows iter.Seq[[]any]
}

// Column is a property. Type is as neo4j-admin knows it.
type Column struct{ Name, Type string }

// Key is the property that nodes of a label are joined by.
func Key(label string) string {
	if label == "Name" {
		return "text"
	}
	return "id"
}

// Columns of what several tables share.
var (
	idColumn   = Column{"id", "string"}
	keyColumn  = Column{"key", "string"}
	spanColumn = []Column{{"start", "int"}, {"end", "int"}}
	endColumns = []Column{{"source", "string"}, {"target", "string"}}
)

func columns(parts ...any) []Column {
	var list []Column
	for _, part := range parts {
		switch p := part.(type) {
		case Column:
			list = append(list, p)
		case []Column:
			list = append(list, p...)
		}
	}
	return list
}

// drawn gives n rows; each call begins with the same random numbers.
func drawn(n int, seed uint64, row func(r *rand.Rand, i int) []any) iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		r := rand.New(rand.NewPCG(2023, seed)) //nolint:gosec // repeatable, not secret
		for i := range n {
			if !yield(row(r, i)) {
				return
			}
		}
	}
}

// relationships is a table of relationships without properties, from the n
// things with the ids that source gives to those that target gives.
func relationships(linkType, from, to string, n int, seed uint64, ends func(r *rand.Rand, i int) (source, target string)) Table {
	return Table{
		Type: linkType, From: from, To: to, Columns: slices.Clone(endColumns),
		Rows: drawn(n, seed, func(r *rand.Rand, i int) []any {
			source, target := ends(r, i)
			return []any{source, target}
		}),
	}
}
