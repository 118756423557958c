package oracle_test

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// loadReport is what a plan of the fixture holds of its loading.
const loadReport = `{"read":{"characters":800,"sections":3,"passages":8,"dropped":0},` +
	`"found":{"mentions":5,"links":7,"observations":2,"statuses":0,"byMethod":[{"methods":["CURATED","RULE"],"facts":4},{"methods":["RULE"],"facts":5}]},` +
	`"refused":[{"place":"1/0/1/2","fact":"甲","reason":"乙"},{"place":"1/0/1/3","fact":"丙","reason":"丁"}],"rejected":3}`

// fixture writes a random graph in the stored form as one CREATE statement:
// every kind, every link that the ontology allows, missing properties, ties,
// names that several entities have, facts, aims and background.
func fixture(domain *ontology.Ontology, r *rand.Rand) string {
	statement := "CREATE (plan1:Plan {id: 'plan-1', key: '2023 a', title: '甲计划', publisher: '发展局', year: 2023, documentLoaded: true, report: '" + loadReport + "'})" +
		", (plan2:Plan {id: 'plan-2', key: '2024 b', title: '乙计划', year: 2024, documentLoaded: false})"
	add := func(format string, args ...any) { statement += ",\n" + fmt.Sprintf(format, args...) }
	maybe := func(percent int, text string) string {
		if r.IntN(100) < percent {
			return text
		}
		return ""
	}
	one := func(list ...string) string { return list[r.IntN(len(list))] }
	place := func() string { return fmt.Sprintf("%d/%d/%d/%d", 1+r.IntN(3), r.IntN(3), r.IntN(3), r.IntN(4)) }
	for i := range 3 {
		add("(s%d:Section {id: 'section-%d', key: 'k%d', place: '%s', title: '第%d节'})-[:IN_PLAN]->(plan%d)", i, i, i, place(), i, 1+i%2)
	}
	add("(s1)-[:BELOW]->(s0)")
	for i := range 8 {
		add("(p%d:Passage {id: 'passage-%d', key: 'k%d', place: '%s', text: '%s%s。', start: %d, end: %d, factCount: %d})-[:IN_PLAN]->(plan%d)",
			i, i, i%5, place(), one("推进", "建成", "Plan "), one("项目", "园区", "SMIC"), i*10, i*10+5, r.IntN(3), 1+i%2)
		add("(p%d)-[:IN_SECTION]->(s%d)", i, i%3)
	}
	evidence := 0
	support := func(of, source, target string) {
		for range r.IntN(3) {
			add("(e%d:Evidence {id: 'evidence-%d', key: 'k%d', of: '%s', source: '%s', target: '%s', place: '%s', quote: '%s', method: '%s', confidence: %s, verified: %t, intended: %t%s%s})-[:IN_PASSAGE]->(p%d)",
				evidence, evidence, r.IntN(4), of, source, target, place(), one("投产", "开工", "争取"), one("CURATED", "RULE"), one("0.5", "0.9", "1.0"), r.IntN(2) == 0, r.IntN(3) == 0,
				maybe(60, fmt.Sprintf(", year: %d", 2021+r.IntN(4))), maybe(40, ", rule: '"+one("status", "list")+"'"), r.IntN(8))
			add("(e%d)-[:FROM_PLAN]->(plan%d)", evidence, 1+r.IntN(2))
			evidence++
		}
	}
	ids := map[model.EntityKind][]string{}
	for _, kind := range model.AllEntityKind {
		label := domain.Type(kind).Name
		for i := range 5 {
			v := fmt.Sprintf("%s%d", label, i)
			id := fmt.Sprintf("%s-%d", string([]rune(label)[0]+32)+label[1:], i)
			ids[kind] = append(ids[kind], v)
			add("(%s:Entity:%s {id: '%s', name: '%s%d%s', aliases: [%s], intended: %t%s%s%s%s})", v, label, id, one("青溪", "云岭", "SM"), i, one("", "园", " Hub"),
				maybe(40, "'"+one("别名", "Alias", "青溪")+"'"), r.IntN(4) == 0,
				maybe(60, ", nameEn: '"+one("Alpha", "beta", "Gamma")+"'"), maybe(50, fmt.Sprintf(", year: %d", 2020+r.IntN(4))),
				maybe(60, ", status: '"+one("PLANNED", "COMPLETED", "OPERATING")+"'"), maybe(30, fmt.Sprintf(", code: '%d'", r.IntN(3))))
			for n := range 2 {
				if r.IntN(2) == 0 {
					add("(%s)-[:STATED_IN]->(plan%d)", v, n+1)
				}
			}
			if r.IntN(2) == 0 {
				add("(m%s:Mention {id: 'mention-%s', key: 'k%d', text: '%s', start: %d, end: %d})-[:OF]->(%s)", v, v, r.IntN(4), one("青溪", "云"), i, i+2, v)
				add("(m%s)-[:IN_PASSAGE]->(p%d)", v, r.IntN(8))
			}
			if kind == model.EntityKindProject || kind == model.EntityKindInstitution || kind == model.EntityKindArea {
				for n := range r.IntN(3) {
					add("(r%s%d:StatusReport {id: 'status-%s-%d', key: '%d', status: '%s', year: %d, intended: %t})-[:STATUS_OF]->(%s)", v, n, v, n, 2020+n,
						one("PLANNED", "UNDER_CONSTRUCTION", "OPERATING"), 2020+r.IntN(4), r.IntN(2) == 0, v)
					add("(r%s%d)-[:IN_PLAN]->(plan%d)", v, n, 1+r.IntN(2))
					support(fmt.Sprintf("status-%s-%d", v, n), id, id)
				}
			}
		}
	}
	add("(plan1)-[:PLAN_OF]->(District0)")
	for i := range 10 {
		add("(o%d:Observation {id: 'observation-%d', key: 'k%d', basis: '%s', year: %d%s%s%s})-[:MEASURES]->(Indicator%d)", i, i, i%4, one("ACTUAL", "TARGET"), 2021+r.IntN(3),
			maybe(70, ", value: "+one("3.0", "10.0", "100.5")+", unit: '"+one("公里", "个")+"'"), maybe(40, ", growthPercent: "+one("5.5", "10.0")), maybe(20, ", periodEnd: 2025"), r.IntN(5))
		add("(o%d)-[:STATED_IN]->(plan%d)", i, 1+r.IntN(2))
		add("(o%d)-[:OBSERVED_IN]->(p%d)", i, r.IntN(8))
		if r.IntN(2) == 0 {
			kind := model.AllEntityKind[r.IntN(9)]
			add("(o%d)-[:ABOUT]->(%s)", i, ids[kind][r.IntN(5)])
		}
		support(fmt.Sprintf("observation-%d", i), "", "")
	}
	links(domain, func(linkType model.LinkType, source, target model.EntityKind) {
		for range 3 {
			a, b := ids[source][r.IntN(5)], ids[target][r.IntN(5)]
			if a == b || linkType == model.LinkTypePartOf && a < b { // wholes do not go round in circles
				continue
			}
			id := fmt.Sprintf("link-%s-%s%s", lower(linkType.String()), a, b)
			if !slices.Contains(ids["links"], id) {
				ids["links"] = append(ids["links"], id)
				add("(%s)-[:%s {id: '%s', intended: %t, background: %t}]->(%s)", a, linkType, id, r.IntN(4) == 0, r.IntN(4) == 0, b)
				support(id, nodeID(a), nodeID(b))
			}
		}
	})
	add("(:FormerId {id: 'project-99'})-[:NOW]->(Project1)")
	return statement
}

// links calls for each link that the ontology allows.
func links(domain *ontology.Ontology, each func(linkType model.LinkType, source, target model.EntityKind)) {
	for _, linkType := range model.AllLinkType {
		for _, source := range model.AllEntityKind {
			for _, target := range model.AllEntityKind {
				if domain.Allowed(linkType, source, target) && (linkType != model.LinkTypeCooperatesWith || source <= target) {
					each(linkType, source, target)
				}
			}
		}
	}
}

// nodeID makes company-3 of Company3.
func nodeID(variable string) string {
	return lower(variable[:len(variable)-1]) + "-" + variable[len(variable)-1:]
}

func lower(text string) string {
	out := []byte(text)
	for i, c := range out {
		if c >= 'A' && c <= 'Z' {
			out[i] = c + 32
		}
	}
	return string(out)
}
