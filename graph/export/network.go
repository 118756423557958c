package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"
)

// Attributes of nodes and edges, by the columns of the tables.
var (
	nodeAttributes = []string{"kind", "name", "nameEn", "aliases", "code", "status", "statusYear", "intended", "plans"}
	edgeAttributes = []string{"type", "intended", "background", "evidence", "quote", "plans"}
)

// xmlTypes are the types of attributes, in GraphML as in GEXF.
var xmlTypes = map[Type]string{Text: "string", Texts: "string", Integer: "long", Float: "double", Boolean: "boolean"}

// parts are the two classes of a network, with their tables and attributes.
var parts = []struct {
	class, table string
	names        []string
}{{"node", "entities", nodeAttributes}, {"edge", "links", edgeAttributes}}

// network writes entities as nodes and links as edges, in a form of XML.
type network struct {
	out  *bufio.Writer
	form form
	m    *Manifest
	err  error
}

// form is what forms of networks write differently.
type form struct {
	head        func(w *network, m *Manifest)
	betweenText string // behind the nodes
	tail        string
	node        func(w *network, t *Table, values []any)
	edge        func(w *network, t *Table, values []any)
}

func (w *network) begin(m *Manifest) error {
	w.m = m
	return nil
}

func (w *network) table(t *Table) error {
	switch t.Name {
	case "entities": // the plans are known now
		w.form.head(w, w.m)
	case "links":
		w.print("%s", w.form.betweenText)
	}
	return w.err
}

func (w *network) row(t *Table, values []any) error {
	switch t.Name {
	case "entities":
		w.form.node(w, t, values)
	case "links":
		w.form.edge(w, t, values)
	}
	return w.err
}

func (w *network) end(*Manifest) error {
	w.print("%s", w.form.tail)
	if w.err != nil {
		return w.err
	}
	return w.out.Flush()
}

func (w *network) print(format string, args ...any) {
	if w.err == nil {
		_, w.err = fmt.Fprintf(w.out, format, args...)
	}
}

// note says in one line what the network holds.
func note(m *Manifest) string {
	titles := make([]string, len(m.Plans))
	for i, plan := range m.Plans {
		titles[i] = plan.Title
	}
	part := ""
	if m.Filter != nil {
		part = fmt.Sprintf(" A part: %s.", m.part())
	}
	return fmt.Sprintf("Plans: %s. Revision %s of %s. %s%s", strings.Join(titles, ", "), m.Revision, m.CreatedAt.Format(time.RFC3339), m.Licence, part)
}

// escaped is a text as XML has it.
func escaped(value any) string {
	var text strings.Builder
	_ = xml.EscapeText(&text, []byte(cell(value))) // a Builder never fails
	return text.String()
}

// each gives the attributes of a row that have a value.
func each(t *Table, names []string, values []any, take func(name string, value any)) {
	for _, name := range names {
		value := values[t.Column(name)]
		if texts, ok := value.([]string); value != nil && (!ok || len(texts) > 0) {
			take(name, value)
		}
	}
}

// newGraphML writes GraphML, http://graphml.graphdrawing.org/specification.html.
func newGraphML(out io.Writer) writer {
	return &network{out: bufio.NewWriter(out), form: form{
		head: func(w *network, m *Manifest) {
			w.print("%s<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n<desc>%s</desc>\n", xml.Header, escaped(note(m)))
			for _, part := range parts {
				t := TableNamed(part.table)
				for _, name := range part.names {
					w.print("<key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n", part.class, name, part.class, name, xmlTypes[t.Columns[t.Column(name)].Type])
				}
			}
			w.print("<graph id=\"plangraph\" edgedefault=\"directed\">\n")
		},
		node: func(w *network, t *Table, values []any) {
			w.print("<node id=\"%s\">", escaped(values[t.Column("id")]))
			each(t, nodeAttributes, values, func(name string, value any) {
				w.print("<data key=\"node-%s\">%s</data>", name, escaped(value))
			})
			w.print("</node>\n")
		},
		edge: func(w *network, t *Table, values []any) {
			w.print("<edge id=\"%s\" source=\"%s\" target=\"%s\">", escaped(values[t.Column("id")]), escaped(values[t.Column("source")]), escaped(values[t.Column("target")]))
			each(t, edgeAttributes, values, func(name string, value any) {
				w.print("<data key=\"edge-%s\">%s</data>", name, escaped(value))
			})
			w.print("</edge>\n")
		},
		tail: "</graph>\n</graphml>\n",
	}}
}

// colours of kinds in Gephi: red, green and blue; those of the explorer on light paper.
var colours = map[string][3]int{
	"INDUSTRY": {0, 105, 92}, "PROJECT": {178, 60, 0}, "COMPANY": {27, 95, 180}, "DISTRICT": {90, 90, 90}, "AREA": {85, 107, 0},
	"INSTITUTION": {94, 53, 177}, "POLICY": {173, 20, 87}, "EVENT": {198, 40, 40}, "AWARD": {150, 110, 0}, "INDICATOR": {69, 90, 100},
}

// newGEXF writes GEXF 1.2, https://gexf.net/primer.html, which more tools read than 1.3.
func newGEXF(out io.Writer) writer {
	return &network{out: bufio.NewWriter(out), form: form{
		head: func(w *network, m *Manifest) {
			w.print("%s<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n", xml.Header)
			w.print("<meta lastmodifieddate=\"%s\"><creator>PlanGraph</creator><description>%s</description></meta>\n<graph mode=\"static\" defaultedgetype=\"directed\">\n", m.CreatedAt.Format(time.DateOnly), escaped(note(m)))
			for _, part := range parts {
				t := TableNamed(part.table)
				w.print("<attributes class=\"%s\">\n", part.class)
				for _, name := range part.names {
					w.print("<attribute id=\"%s\" title=\"%s\" type=\"%s\"/>\n", name, name, xmlTypes[t.Columns[t.Column(name)].Type])
				}
				w.print("</attributes>\n")
			}
			w.print("<nodes>\n")
		},
		node: func(w *network, t *Table, values []any) {
			w.print("<node id=\"%s\" label=\"%s\"><attvalues>", escaped(values[t.Column("id")]), escaped(values[t.Column("name")]))
			each(t, nodeAttributes, values, func(name string, value any) { w.print("<attvalue for=\"%s\" value=\"%s\"/>", name, escaped(value)) })
			kind, _ := values[t.Column("kind")].(string)
			c := colours[kind]
			w.print("</attvalues><viz:color r=\"%d\" g=\"%d\" b=\"%d\"/></node>\n", c[0], c[1], c[2])
		},
		betweenText: "</nodes>\n<edges>\n",
		edge: func(w *network, t *Table, values []any) {
			w.print("<edge id=\"%s\" source=\"%s\" target=\"%s\" label=\"%s\"><attvalues>", escaped(values[t.Column("id")]), escaped(values[t.Column("source")]), escaped(values[t.Column("target")]), escaped(values[t.Column("type")]))
			each(t, edgeAttributes, values, func(name string, value any) { w.print("<attvalue for=\"%s\" value=\"%s\"/>", name, escaped(value)) })
			w.print("</attvalues></edge>\n")
		},
		tail: "</edges>\n</graph>\n</gexf>\n",
	}}
}
