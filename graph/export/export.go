package export

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"plangraph/graph/model"
)

// Source gives the records of statements, all of one moment; store.Store is one.
type Source interface {
	Dump(ctx context.Context, texts []string, params map[string]any, begin func(revision string) error, take func(statement int, values []any) error) error
}

// Filter names the part of the graph that is exported; all of it where it is empty. Of
// links, those between entities that it lets through.
type Filter struct {
	Plans    []string           `json:"plans,omitempty"`    // ids: only what these state
	Kinds    []model.EntityKind `json:"kinds,omitempty"`    // only entities of these kinds
	Types    []model.LinkType   `json:"types,omitempty"`    // only links of these types
	Intended *bool              `json:"intended,omitempty"` // only facts (false) or only aims (true)
}

// Whole says whether the filter lets all through.
func (f Filter) Whole() bool {
	return len(f.Plans) == 0 && len(f.Kinds) == 0 && len(f.Types) == 0 && f.Intended == nil
}

func (f Filter) params() map[string]any {
	list := func(n int, name func(int) string) any {
		if n == 0 {
			return nil
		}
		names := make([]string, n)
		for i := range names {
			names[i] = name(i)
		}
		return names
	}
	var intended any
	if f.Intended != nil {
		intended = *f.Intended
	}
	return map[string]any{
		"plans": list(len(f.Plans), func(i int) string { return f.Plans[i] }),
		"kinds": list(len(f.Kinds), func(i int) string { return title(f.Kinds[i].String()) }),
		"types": list(len(f.Types), func(i int) string { return f.Types[i].String() }), "intended": intended,
	}
}

// title is the label of a kind.
func title(kind string) string { return kind[:1] + strings.ToLower(kind[1:]) }

// Licence says what those who take an export may do with it.
const Licence = "What plans state belongs to their publishers, whose documents are public; what PlanGraph adds " +
	"(names in English, codes, what stands above what, the form) is licensed under Apache-2.0."

// Manifest says what an export holds.
type Manifest struct {
	Generator string     `json:"generator"`
	Version   int        `json:"version"` // of the form of the tables
	Format    string     `json:"format"`
	CreatedAt time.Time  `json:"createdAt"`
	Revision  string     `json:"revision"` // of the graph
	Licence   string     `json:"licence"`
	Filter    *Filter    `json:"filter"` // null: all of the graph
	Plans     []PlanNote `json:"plans"`  // in the order of their years
	Tables    []Content  `json:"tables"`
}

// PlanNote names a plan that the export draws on.
type PlanNote struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Publisher string `json:"publisher,omitempty"`
	Year      int64  `json:"year"`
	SourceURL string `json:"sourceUrl,omitempty"`
}

// Content says what a table holds.
type Content struct {
	Name    string            `json:"name"`
	About   string            `json:"about"`
	Rows    int               `json:"rows"`
	Columns map[string]string `json:"columns"`
}

// version is that of the form of the tables.
const version = 1

// writer writes one export. Tables come in their order, each with its rows.
type writer interface {
	begin(m *Manifest) error
	table(t *Table) error
	row(t *Table, values []any) error
	end(m *Manifest) error // the manifest is whole now
}

// Format is a form that an export has.
type Format struct {
	Name      string
	About     string
	MediaType string
	Extension string   // with its dot
	tables    []string // that it holds; nil: all
	writer    func(out io.Writer) writer
}

// Formats are all forms, by name.
var Formats = []Format{
	{"csv", "tables of comma-separated values, as a zip; plangraph import reads them back", "application/zip", ".zip", nil, newCSV},
	{"gexf", "entities and links as a network, for Gephi", "application/gexf+xml", ".gexf", []string{"plans", "entities", "links"}, newGEXF},
	{"graphml", "entities and links as a network, for networkx, yEd and others", "application/graphml+xml", ".graphml", []string{"plans", "entities", "links"}, newGraphML},
	{"jsonld", "linked data with schema.org, PROV-O and SKOS", "application/ld+json", ".jsonld", []string{"plans", "entities", "links", "figures", "statuses", "evidence"}, newJSONLD},
	{"neo4j", "tables for neo4j-admin database import, as a zip", "application/zip", ".zip", nil, newNeo4j},
	{"parquet", "tables of Apache Parquet, as a zip", "application/zip", ".zip", nil, newParquet},
	{"xlsx", "a workbook for Excel: entities, links, figures, statuses and evidence", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", []string{"plans", "entities", "links", "figures", "statuses", "evidence"}, newXLSX},
}

// ErrFormat is given where no form has a name.
var ErrFormat = errors.New("no export has this format")

// Named gives the form of a name; the error is ErrFormat, with all names.
func Named(name string) (Format, error) {
	at := slices.IndexFunc(Formats, func(f Format) bool { return f.Name == name })
	if at < 0 {
		names := make([]string, len(Formats))
		for i, f := range Formats {
			names[i] = f.Name
		}
		return Format{}, fmt.Errorf("%w: %q is none of %s", ErrFormat, name, strings.Join(names, ", "))
	}
	return Formats[at], nil
}

// Write writes the part of the graph that a filter lets through, in memory that does not
// grow with it, but for workbooks. Errors are those of the source and of out.
func (f Format) Write(ctx context.Context, from Source, filter Filter, out io.Writer) (*Manifest, error) {
	m := &Manifest{Generator: "PlanGraph", Version: version, Format: f.Name, CreatedAt: time.Now().UTC().Truncate(time.Second), Licence: Licence, Plans: []PlanNote{}}
	if !filter.Whole() {
		m.Filter = &filter
	}
	var tables []*Table
	var texts []string
	for _, t := range Tables {
		if f.tables == nil || slices.Contains(f.tables, t.Name) {
			tables, texts = append(tables, t), append(texts, t.query)
		}
	}
	w, open := f.writer(out), -1
	if closer, ok := w.(io.Closer); ok {
		defer func() { _ = closer.Close() }()
	}
	facts := map[string]bool{}       // ids of what evidence may be of, where not all is exported
	upTo := func(number int) error { // tables without rows are there too
		for open < number {
			open++
			t := tables[open]
			content := Content{Name: t.Name, About: t.About, Columns: map[string]string{}}
			for _, column := range t.Columns {
				content.Columns[column.Name] = column.About
			}
			m.Tables = append(m.Tables, content)
			if err := w.table(t); err != nil {
				return err
			}
		}
		return nil
	}
	err := from.Dump(ctx, texts, filter.params(), func(revision string) error {
		m.Revision = revision
		return w.begin(m)
	}, func(statement int, values []any) error {
		if err := upTo(statement); err != nil {
			return err
		}
		t := tables[statement]
		plain(t, values)
		if !filter.Whole() {
			switch t.Name {
			case "links", "figures", "statuses":
				facts[record{t, values}.text("id")] = true
			case "evidence":
				if !facts[record{t, values}.text("of")] {
					return nil
				}
			}
		}
		m.Tables[statement].Rows++
		if t.Name == "plans" {
			m.Plans = append(m.Plans, noteOf(t, values))
		}
		return w.row(t, values)
	})
	if err == nil {
		err = upTo(len(tables) - 1)
	}
	if err == nil {
		err = w.end(m)
	}
	return m, err
}

// plain gives the values of a row the types of their columns.
func plain(t *Table, values []any) {
	for i, column := range t.Columns {
		switch value := values[i].(type) {
		case []any:
			texts := make([]string, len(value))
			for n, each := range value {
				texts[n], _ = each.(string)
			}
			values[i] = texts
		case int64:
			if column.Type == Float {
				values[i] = float64(value)
			}
		}
	}
}

func noteOf(t *Table, values []any) PlanNote {
	r := record{t, values}
	year, _ := r.any("year").(int64)
	return PlanNote{r.text("id"), r.text("title"), r.text("publisher"), year, r.text("sourceUrl")}
}

// record reads a row by the names of its columns.
type record struct {
	t      *Table
	values []any
}

func (r record) any(name string) any { return r.values[r.t.Column(name)] }

func (r record) text(name string) string {
	value, _ := r.any(name).(string)
	return value
}

// part says in JSON which part of the graph it is; nil where it is all of it.
func (m *Manifest) part() any {
	if m.Filter == nil {
		return nil
	}
	text, _ := json.Marshal(m.Filter) // plain values
	return string(text)
}

// JSON gives the manifest as people read it.
func (m *Manifest) JSON() []byte {
	text, _ := json.MarshalIndent(m, "", "  ") // plain values
	return append(text, '\n')
}

// ParseFilter reads a filter from what people write: kinds and types in any case, and for
// intended true, false or nothing. The error names what is none.
func ParseFilter(kinds, types []string, intended string) (Filter, error) {
	var f Filter
	for _, name := range kinds {
		kind := model.EntityKind(strings.ToUpper(name))
		if !kind.IsValid() {
			return f, fmt.Errorf("%q is no kind of entity: write one of %v", name, model.AllEntityKind)
		}
		f.Kinds = append(f.Kinds, kind)
	}
	for _, name := range types {
		of := model.LinkType(strings.ToUpper(name))
		if !of.IsValid() {
			return f, fmt.Errorf("%q is no type of link: write one of %v", name, model.AllLinkType)
		}
		f.Types = append(f.Types, of)
	}
	if intended != "" {
		only, err := strconv.ParseBool(intended)
		if err != nil {
			return f, fmt.Errorf("intended is %q: write true for aims alone, false for facts alone", intended)
		}
		f.Intended = &only
	}
	return f, nil
}
