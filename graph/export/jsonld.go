package export

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"plangraph/graph/model"
)

// ldContext names the vocabularies: schema.org, PROV-O, SKOS, Dublin Core, and pg for what
// none of them has.
var ldContext = map[string]any{
	"schema": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#", "skos": "http://www.w3.org/2004/02/skos/core#",
	"dcterms": "http://purl.org/dc/terms/", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
	"pg": "urn:plangraph:term:",
}

const ldBase = "urn:plangraph:" // of ids

// ldTypes are the classes of entities by kind.
var ldTypes = map[model.EntityKind]string{
	model.EntityKindIndustry: "skos:Concept", model.EntityKindCompany: "schema:Organization", model.EntityKindInstitution: "schema:Organization",
	model.EntityKindProject: "schema:Project", model.EntityKindDistrict: "schema:AdministrativeArea", model.EntityKindArea: "schema:Place",
	model.EntityKindPolicy: "schema:CreativeWork", model.EntityKindEvent: "schema:Event", model.EntityKindAward: "schema:Thing",
	model.EntityKindIndicator: "schema:StatisticalVariable",
}

// ldWriter writes one JSON-LD document, an object of @graph to a line. A link that is a
// fact is a triple of its own beside the statement that evidence supports.
type ldWriter struct {
	out   *bufio.Writer
	m     *Manifest
	first bool
}

func newJSONLD(out io.Writer) writer { return &ldWriter{out: bufio.NewWriter(out), first: true} }

func (w *ldWriter) begin(m *Manifest) error {
	w.m = m
	context, err := json.Marshal(ldContext)
	if err != nil {
		return err
	}
	_, err = w.out.WriteString("{\"@context\": " + string(context) + ",\n\"@graph\": [\n")
	return err
}

func (w *ldWriter) table(*Table) error { return nil }

// ref is an object's reference to another.
func ref(id string) map[string]any { return map[string]any{"@id": ldBase + id} }

func (w *ldWriter) put(object map[string]any) error {
	for key, value := range object {
		if texts, list := value.([]any); value == nil || list && len(texts) == 0 {
			delete(object, key)
		}
	}
	line, err := json.Marshal(object)
	if err != nil {
		return err
	}
	if !w.first {
		line = append([]byte(",\n"), line...)
	}
	w.first = false
	_, err = w.out.Write(line)
	return err
}

func (r record) ref(name string) any {
	if id := r.text(name); id != "" {
		return ref(id)
	}
	return nil
}

func (r record) year(name string) any {
	year, ok := r.any(name).(int64)
	if !ok {
		return nil
	}
	return map[string]any{"@type": "xsd:gYear", "@value": strconv.FormatInt(year, 10)}
}

func (w *ldWriter) row(t *Table, values []any) error {
	r := record{t, values}
	object := map[string]any{"@id": ldBase + r.text("id")}
	switch t.Name {
	case "plans":
		object["@type"] = []string{"schema:Report", "prov:Entity", "pg:Plan"}
		object["schema:name"], object["schema:inLanguage"] = r.any("title"), "zh"
		object["schema:datePublished"], object["schema:publisher"], object["schema:url"] = r.any("publishedOn"), r.any("publisher"), r.any("sourceUrl")
		object["schema:spatialCoverage"], object["schema:temporalCoverage"] = r.ref("district"), r.year("year")
	case "entities":
		w.entity(r, object)
	case "links":
		return w.link(r, object)
	case "figures":
		object["@type"] = []string{"schema:Observation", "prov:Entity", "pg:Observation"}
		object["schema:measuredProperty"], object["schema:observationAbout"], object["schema:observationDate"] = r.ref("indicator"), r.ref("subject"), r.year("year")
		object["schema:value"], object["schema:unitText"] = r.any("value"), r.any("unit")
		for _, name := range []string{"basis", "comparator", "growthPercent", "growthComparator", "rank"} {
			object["pg:"+name] = r.any(name)
		}
		object["pg:periodEnd"] = r.year("periodEnd")
	case "statuses":
		object["@type"] = []string{"pg:StatusReport", "prov:Entity"}
		object["schema:about"], object["pg:status"], object["schema:temporalCoverage"] = r.ref("entity"), r.any("status"), r.year("year")
		object["pg:intended"], object["prov:wasDerivedFrom"] = r.any("intended"), r.ref("plan")
	case "evidence":
		return w.evidence(r, object)
	}
	return w.put(object)
}

func (w *ldWriter) entity(r record, object map[string]any) {
	kind := model.EntityKind(r.text("kind"))
	object["@type"] = []string{ldTypes[kind], "pg:" + title(kind.String())}
	name, also := "schema:name", "schema:alternateName"
	if kind == model.EntityKindIndustry {
		name, also = "skos:prefLabel", "skos:altLabel"
		object["skos:notation"] = r.any("code")
	} else {
		object["schema:identifier"] = r.any("code")
	}
	names := []any{map[string]any{"@language": "zh", "@value": r.text("name")}}
	if english := r.text("nameEn"); english != "" {
		names = append(names, map[string]any{"@language": "en", "@value": english})
	}
	object[name] = names
	var others []any
	aliases, _ := r.any("aliases").([]string)
	for _, alias := range aliases {
		others = append(others, map[string]any{"@language": "zh", "@value": alias})
	}
	object[also], object["pg:status"], object["pg:intended"] = others, r.any("status"), r.any("intended")
}

// predicate names what a link says.
func predicate(r record) string {
	of := r.text("type")
	switch model.LinkType(of) {
	case model.LinkTypePartOf:
		if r.text("sourceKind") == "INDUSTRY" {
			return "skos:broader"
		}
		return "schema:isPartOf"
	case model.LinkTypeLocatedIn:
		return "schema:location"
	}
	words := strings.Split(strings.ToLower(of), "_")
	for i := 1; i < len(words); i++ {
		words[i] = strings.ToUpper(words[i][:1]) + words[i][1:]
	}
	return "pg:" + strings.Join(words, "")
}

func (w *ldWriter) link(r record, object map[string]any) error {
	says := predicate(r)
	object["@type"] = []string{"rdf:Statement", "prov:Entity"}
	object["rdf:subject"], object["rdf:predicate"], object["rdf:object"] = r.ref("source"), map[string]any{"@id": says}, r.ref("target")
	object["pg:intended"], object["pg:background"] = r.any("intended"), r.any("background")
	if err := w.put(object); err != nil {
		return err
	}
	if intended, _ := r.any("intended").(bool); intended {
		return nil // an aim is no fact
	}
	return w.put(map[string]any{"@id": ldBase + r.text("source"), says: r.ref("target")})
}

func (w *ldWriter) evidence(r record, object map[string]any) error {
	object["@type"] = []string{"prov:Entity", "pg:Evidence"}
	object["prov:value"], object["prov:wasQuotedFrom"] = r.any("quote"), r.ref("plan")
	for _, name := range []string{"place", "method", "rule", "confidence", "verified", "intended"} {
		object["pg:"+name] = r.any(name)
	}
	if err := w.put(object); err != nil {
		return err
	}
	return w.put(map[string]any{"@id": ldBase + r.text("of"), "prov:wasDerivedFrom": ref(r.text("id"))})
}

func (w *ldWriter) end(m *Manifest) error {
	sources := []any{}
	for _, plan := range m.Plans {
		sources = append(sources, ref(plan.ID))
	}
	if err := w.put(map[string]any{
		"@id": ldBase + "export", "@type": []string{"schema:Dataset", "prov:Entity"}, "schema:name": "PlanGraph", "schema:version": m.Revision,
		"schema:dateCreated": m.CreatedAt.Format("2006-01-02T15:04:05Z"), "dcterms:rights": m.Licence, "schema:isBasedOn": sources, "pg:part": m.part(),
	}); err != nil {
		return err
	}
	if _, err := w.out.WriteString("\n]}\n"); err != nil {
		return err
	}
	return w.out.Flush()
}
