// Package export writes the graph, or a part of it, in forms that other tools read:
// tables (CSV, Excel, Parquet, neo4j-admin's), networks (GraphML, GEXF) and linked data
// (JSON-LD). It reads through a Source, at one moment of the graph.
package export

import (
	"strings"

	"plangraph/graph/model"
)

// Type is what a column holds.
type Type int

// The types of columns. What is missing is nil in each.
const (
	Text    Type = iota // string
	Integer             // int64
	Float               // float64
	Boolean             // bool
	Texts               // []string
)

// Column is a column of a table.
type Column struct {
	Name  string
	Type  Type
	About string // what it holds, for the manifest
	// Leads is the type of the relationships in Neo4j to the nodes whose ids it holds, empty
	// where it is a property.
	Leads string
	// Derived columns repeat what other tables have, for people; reading the tables back
	// passes them over.
	Derived bool
}

// Table is a table of the graph: of nodes or of links.
type Table struct {
	Name    string
	About   string
	Label   string // of the nodes in Neo4j, empty for links
	Columns []Column
	query   string // gives its rows, the columns in order
}

// Column gives the index of a column, and -1 where the table has none of the name.
func (t *Table) Column(name string) int {
	for i, column := range t.Columns {
		if column.Name == name {
			return i
		}
	}
	return -1
}

// of says of an entity e, a link r, an observation o and evidence v whether the filter lets
// it through.
const (
	ofEntity = `($plans IS NULL OR EXISTS { (e)-[:STATED_IN]->(p:Plan) WHERE p.id IN $plans }) AND ($kinds IS NULL OR any(l IN labels(e) WHERE l IN $kinds))`
	ofPlan   = `($plans IS NULL OR plan.id IN $plans)`
)

// either is ofEntity for an end of a link.
func end(of string) string { return strings.ReplaceAll(ofEntity, "(e)", "("+of+")") }

// TableNamed gives the table of a name; nil where there is none.
func TableNamed(name string) *Table {
	for _, t := range Tables {
		if t.Name == name {
			return t
		}
	}
	return nil
}

var linkTypes = func() string {
	names := make([]string, len(model.AllLinkType))
	for i, each := range model.AllLinkType {
		names[i] = each.String()
	}
	return strings.Join(names, "|")
}()

// Tables are all tables, those that others lead to first.
var Tables = []*Table{
	{
		Name: "plans", About: "The plans that are loaded.", Label: "Plan",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "key", About: "what lists of plans are sorted by"},
			{Name: "title", About: "the title"},
			{Name: "publisher", About: "who published it"},
			{Name: "year", Type: Integer, About: "the year that it plans for"},
			{Name: "publishedOn", About: "when it was published: an ISO 8601 date"},
			{Name: "sourceUrl", About: "where it was published"},
			{Name: "district", Leads: "PLAN_OF", About: "the id of the district whose plan it is"},
			{Name: "districtName", Derived: true, About: "the name of that"},
			{Name: "documentLoaded", Type: Boolean, About: "whether its text is loaded"},
			{Name: "report", About: "what loading it read, found and refused: JSON"},
		},
		query: `MATCH (plan:Plan) WHERE ` + ofPlan + ` OPTIONAL MATCH (plan)-[:PLAN_OF]->(d)
			RETURN plan.id, plan.key, plan.title, plan.publisher, plan.year, plan.publishedOn, plan.sourceUrl, d.id, d.name, plan.documentLoaded, plan.report ORDER BY plan.key`,
	},
	{
		Name: "entities", About: "What plans name: industries, companies, projects and so on, and what the catalog puts above them.", Label: "Entity",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "kind", About: "the kind"},
			{Name: "name", About: "the canonical name"},
			{Name: "nameEn", About: "the name in English, from the catalog"},
			{Name: "aliases", Type: Texts, About: "other names"},
			{Name: "code", About: "GB/T 2260 of a district, GB/T 4754 of an industry"},
			{Name: "intended", Type: Boolean, Derived: true, About: "whether plans name it only as something aimed at"},
			{Name: "status", Derived: true, About: "the latest status that is not aimed at"},
			{Name: "statusYear", Type: Integer, Derived: true, About: "the year of that"},
			{Name: "formerIds", Type: Texts, About: "ids that lead to it"},
			{Name: "plans", Type: Texts, Leads: "STATED_IN", About: "the ids of the plans that state it"},
		},
		query: `MATCH (e:Entity) WHERE ` + ofEntity + `
			RETURN e.id, toUpper([l IN labels(e) WHERE l <> 'Entity'][0]), e.name, e.nameEn, e.aliases, e.code, e.intended, e.status, e.year,
			COLLECT { MATCH (f:FormerId)-[:NOW]->(e) RETURN f.id ORDER BY f.id }, COLLECT { MATCH (e)-[:STATED_IN]->(p:Plan) RETURN p.id ORDER BY p.key } ORDER BY e.id`,
	},
	{
		Name: "links", About: "How entities are related.",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "type", About: "the type"},
			{Name: "source", About: "the id of where it begins"},
			{Name: "sourceKind", Derived: true, About: "the kind of that"},
			{Name: "sourceName", Derived: true, About: "the name of that"},
			{Name: "target", About: "the id of where it ends"},
			{Name: "targetKind", Derived: true, About: "the kind of that"},
			{Name: "targetName", Derived: true, About: "the name of that"},
			{Name: "intended", Type: Boolean, Derived: true, About: "whether nothing but intentions support it"},
			{Name: "background", Type: Boolean, Derived: true, About: "whether the catalog knows it and no plan says it"},
			{Name: "evidence", Type: Integer, Derived: true, About: "how many pieces of evidence support it"},
			{Name: "quote", Derived: true, About: "the words of the first of them"},
			{Name: "plans", Type: Texts, Derived: true, About: "the ids of the plans that say it"},
		},
		query: `MATCH (a:Entity)-[r:` + linkTypes + `]->(b:Entity)
			WHERE ($types IS NULL OR type(r) IN $types) AND ($intended IS NULL OR r.intended = $intended) AND ` + end("a") + ` AND ` + end("b") + `
			AND ($plans IS NULL OR r.background OR EXISTS { MATCH (v:Evidence {of: r.id})-[:FROM_PLAN]->(p:Plan) WHERE p.id IN $plans })
			WITH a, r, b, COLLECT { MATCH (v:Evidence {of: r.id}) RETURN v.quote ORDER BY v.key } AS quotes, COUNT { (:Evidence {of: r.id}) } AS evidence,
			COLLECT { MATCH (:Evidence {of: r.id})-[:FROM_PLAN]->(p:Plan) RETURN DISTINCT p.id AS id ORDER BY id } AS plans
			RETURN r.id, type(r), a.id, toUpper([l IN labels(a) WHERE l <> 'Entity'][0]), a.name, b.id, toUpper([l IN labels(b) WHERE l <> 'Entity'][0]), b.name,
			r.intended, r.background, evidence, [q IN quotes WHERE q IS NOT NULL][0], plans ORDER BY r.id`,
	},
	{
		Name: "figures", About: "Results and aims: what an indicator measured or is to measure.", Label: "Observation",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "key", About: "what lists of figures are sorted by"},
			{Name: "indicator", Leads: "MEASURES", About: "the id of what is measured"},
			{Name: "indicatorName", Derived: true, About: "the name of that"},
			{Name: "subject", Leads: "ABOUT", About: "the id of whose figure it is; none: the plan's own district"},
			{Name: "subjectName", Derived: true, About: "the name of that"},
			{Name: "basis", About: "ACTUAL or TARGET"},
			{Name: "year", Type: Integer, About: "the year, or the first one"},
			{Name: "periodEnd", Type: Integer, About: "the last year of several"},
			{Name: "value", Type: Float, About: "the value"},
			{Name: "unit", About: "its unit"},
			{Name: "comparator", About: "how the value is meant"},
			{Name: "growthPercent", Type: Float, About: "the growth in percent"},
			{Name: "growthComparator", About: "how the growth is meant"},
			{Name: "rank", About: "the rank"},
			{Name: "plans", Type: Texts, Leads: "STATED_IN", Derived: true, About: "the ids of the plans that state it"},
			{Name: "passages", Type: Texts, Leads: "OBSERVED_IN", About: "the ids of the sentences that state it"},
			{Name: "quote", Derived: true, About: "the words that it rests on first"},
		},
		query: `MATCH (o:Observation)-[:MEASURES]->(e:Indicator) WHERE ($plans IS NULL OR EXISTS { (o)-[:STATED_IN]->(p:Plan) WHERE p.id IN $plans })
			AND ($kinds IS NULL OR 'Indicator' IN $kinds) AND ($intended IS NULL OR $intended = (o.basis = 'TARGET')) OPTIONAL MATCH (o)-[:ABOUT]->(s)
			RETURN o.id, o.key, e.id, e.name, s.id, s.name, o.basis, o.year, o.periodEnd, o.value, o.unit, o.comparator, o.growthPercent, o.growthComparator, o.rank,
			COLLECT { MATCH (o)-[:STATED_IN]->(p:Plan) RETURN p.id ORDER BY p.id }, COLLECT { MATCH (o)-[:OBSERVED_IN]->(p:Passage) RETURN p.id ORDER BY p.key },
			head(COLLECT { MATCH (v:Evidence {of: o.id}) RETURN v.quote ORDER BY v.key }) ORDER BY o.id`,
	},
	{
		Name: "statuses", About: "How far projects have come, as plans report it.", Label: "StatusReport",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "key", About: "what lists of statuses are sorted by"},
			{Name: "entity", Leads: "STATUS_OF", About: "the id of what it is of"},
			{Name: "entityName", Derived: true, About: "the name of that"},
			{Name: "status", About: "how far it has come"},
			{Name: "year", Type: Integer, About: "the year"},
			{Name: "intended", Type: Boolean, About: "whether the plan aims at it"},
			{Name: "plan", Leads: "IN_PLAN", About: "the id of the plan that reports it"},
		},
		query: `MATCH (s:StatusReport)-[:STATUS_OF]->(e:Entity) MATCH (s)-[:IN_PLAN]->(plan:Plan) WHERE ` + ofPlan + ` AND ` + ofEntity + `
			AND ($intended IS NULL OR s.intended = $intended)
			RETURN s.id, s.key, e.id, e.name, s.status, s.year, s.intended, plan.id ORDER BY s.id`,
	},
	{
		Name: "sections", About: "The headings of plans.", Label: "Section",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "key", About: "the order of the document"},
			{Name: "plan", Leads: "IN_PLAN", About: "the id of the plan"},
			{Name: "parent", Leads: "BELOW", About: "the id of the heading above"},
			{Name: "place", About: "where it stands"},
			{Name: "title", About: "its text"},
		},
		query: `MATCH (s:Section)-[:IN_PLAN]->(plan:Plan) WHERE ` + ofPlan + ` OPTIONAL MATCH (s)-[:BELOW]->(above)
			RETURN s.id, s.key, plan.id, above.id, s.place, s.title ORDER BY s.key, s.id`,
	},
	{
		Name: "passages", About: "The sentences and headings of plans.", Label: "Passage",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "key", About: "the order of the document"},
			{Name: "plan", Leads: "IN_PLAN", About: "the id of the plan"},
			{Name: "section", Leads: "IN_SECTION", About: "the id of the nearest heading"},
			{Name: "place", About: "where it stands"},
			{Name: "text", About: "its text"},
			{Name: "start", Type: Integer, About: "its first character in the document"},
			{Name: "end", Type: Integer, About: "the one behind its last"},
			{Name: "factCount", Type: Integer, Derived: true, About: "how many facts rest on it"},
		},
		query: `MATCH (s:Passage)-[:IN_PLAN]->(plan:Plan) WHERE ` + ofPlan + ` OPTIONAL MATCH (s)-[:IN_SECTION]->(above)
			RETURN s.id, s.key, plan.id, above.id, s.place, s.text, s.start, s.end, s.factCount ORDER BY s.key, s.id`,
	},
	{
		Name: "mentions", About: "Where plans name entities.", Label: "Mention",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "key", About: "the order of the document"},
			{Name: "entity", Leads: "OF", About: "the id of what is named"},
			{Name: "passage", Leads: "IN_PASSAGE", About: "the id of the sentence"},
			{Name: "text", About: "the name as it stands there"},
			{Name: "start", Type: Integer, About: "its first character in the sentence"},
			{Name: "end", Type: Integer, About: "the one behind its last"},
		},
		query: `MATCH (m:Mention)-[:OF]->(e:Entity) MATCH (m)-[:IN_PASSAGE]->(s:Passage)-[:IN_PLAN]->(plan:Plan) WHERE ` + ofPlan + ` AND ` + ofEntity + `
			RETURN m.id, m.key, e.id, s.id, m.text, m.start, m.end ORDER BY m.id`,
	},
	{
		Name: "evidence", About: "What links, figures and statuses rest on.", Label: "Evidence",
		Columns: []Column{
			{Name: "id", About: "the id"},
			{Name: "key", About: "the order of the document"},
			{Name: "of", About: "the id of the link, the figure or the status"},
			{Name: "source", About: "the id of where the link begins"},
			{Name: "target", About: "the id of where the link ends"},
			{Name: "plan", Leads: "FROM_PLAN", About: "the id of the plan; none: the catalog"},
			{Name: "passage", Leads: "IN_PASSAGE", About: "the id of the sentence"},
			{Name: "place", About: "where that stands"},
			{Name: "quote", About: "the words"},
			{Name: "start", Type: Integer, About: "their first character in the sentence"},
			{Name: "end", Type: Integer, About: "the one behind their last"},
			{Name: "year", Type: Integer, About: "the year that the sentence speaks of"},
			{Name: "method", About: "who read it: a person, a rule, the catalog"},
			{Name: "rule", About: "the rule"},
			{Name: "confidence", Type: Float, About: "0 to 1"},
			{Name: "verified", Type: Boolean, About: "whether the words were checked against the document"},
			{Name: "intended", Type: Boolean, About: "whether the plan aims at it"},
		},
		query: `MATCH (v:Evidence) OPTIONAL MATCH (v)-[:FROM_PLAN]->(plan:Plan) OPTIONAL MATCH (v)-[:IN_PASSAGE]->(s)
			WITH v, plan, s WHERE (plan IS NULL OR ` + ofPlan + `) AND ($intended IS NULL OR v.intended = $intended)
			RETURN v.id, v.key, v.of, v.source, v.target, plan.id, s.id, v.place, v.quote, v.start, v.end, v.year, v.method, v.rule, v.confidence, v.verified, v.intended ORDER BY v.id`,
	},
}
