package store

import (
	"context"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/graph/model"
)

// kindLabels are the labels of entities beside Entity, in the model's order.
func kindLabels() []string {
	labels := make([]string, len(model.AllEntityKind))
	for i, kind := range model.AllEntityKind {
		labels[i] = Label(kind)
	}
	return labels
}

// Label gives the Neo4j label of a kind.
func Label(kind model.EntityKind) string {
	name := kind.String()
	return name[:1] + strings.ToLower(name[1:])
}

// factLabels are the labels of everything else that a load writes.
var factLabels = []string{"Plan", "Section", "Passage", "Mention", "Observation", "StatusReport", "Evidence", "FormerId"}

// definitions are the constraints and indexes, each safe to run again.
func definitions() []string {
	unique := slices.Concat([]string{"Entity"}, kindLabels(), factLabels)
	var list []string
	for _, label := range unique {
		list = append(list, "CREATE CONSTRAINT plangraph_"+strings.ToLower(label)+"_id IF NOT EXISTS FOR (n:"+label+") REQUIRE n.id IS UNIQUE")
	}
	for _, linkType := range model.AllLinkType {
		list = append(list, "CREATE CONSTRAINT plangraph_"+strings.ToLower(linkType.String())+"_id IF NOT EXISTS FOR ()-[r:"+linkType.String()+"]-() REQUIRE r.id IS UNIQUE")
	}
	for _, label := range append(kindLabels(), "Entity") {
		list = append(list, "CREATE INDEX plangraph_"+strings.ToLower(label)+"_name IF NOT EXISTS FOR (n:"+label+") ON (n.name)")
	}
	for _, on := range [][2]string{
		{"Project", "status"},
		{"Passage", "key"},
		{"Observation", "key"},
		{"Evidence", "of"},
		{"Evidence", "source"},
		{"Evidence", "target"},
	} {
		list = append(list, "CREATE INDEX plangraph_"+strings.ToLower(on[0])+"_"+on[1]+" IF NOT EXISTS FOR (n:"+on[0]+") ON (n."+on[1]+")")
	}
	return append(list,
		"CREATE TEXT INDEX plangraph_passage_text IF NOT EXISTS FOR (n:Passage) ON (n.text)",
		"CREATE FULLTEXT INDEX entityName IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.nameEn, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
		"CREATE FULLTEXT INDEX passageText IF NOT EXISTS FOR (n:Passage) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
	)
}

// Prepare makes constraints and indexes and waits for them. It gives
// ErrForeign, and changes nothing, where the database holds data under
// PlanGraph's labels that PlanGraph did not write.
func (s *Store) Prepare(ctx context.Context) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(ctx) }()
	run := func(text string, params map[string]any) ([]*neo4j.Record, error) {
		result, err := session.Run(ctx, text, params)
		if err != nil {
			return nil, err
		}
		return result.Collect(ctx)
	}
	if err := checkOwner(run); err != nil {
		return classify(ctx, err)
	}
	for _, definition := range definitions() {
		if _, err := run(definition, nil); err != nil {
			return classify(ctx, err)
		}
	}
	if _, err := run("CALL db.awaitIndexes(300)", nil); err != nil {
		return classify(ctx, err)
	}
	_, err := run("MERGE (r:Revision {writer: 'plangraph'}) ON CREATE SET r.token = $token", map[string]any{"token": newToken()})
	return classify(ctx, err)
}

// checkOwner gives ErrForeign where our labels or index names are somebody
// else's. A database that carries our Revision is ours.
func checkOwner(run func(string, map[string]any) ([]*neo4j.Record, error)) error {
	indexes, err := run("SHOW INDEXES YIELD name, labelsOrTypes WHERE name IN ['entityName', 'passageText'] RETURN name, labelsOrTypes", nil)
	if err != nil {
		return err
	}
	for _, record := range indexes {
		name, labels := record.Values[0].(string), record.Values[1].([]any)
		if want := map[string]string{"entityName": "Entity", "passageText": "Passage"}[name]; len(labels) != 1 || labels[0] != want {
			return foreign("the index %s is on %v: rename it, or use another database with NEO4J_DATABASE", name, labels)
		}
	}
	marked, err := run("MATCH (r:Revision {writer: 'plangraph'}) RETURN count(r)", nil)
	if err != nil || marked[0].Values[0] != int64(0) {
		return err
	}
	labels := slices.Concat([]string{"Entity", "Revision"}, kindLabels(), factLabels)
	found, err := run("MATCH (n:"+strings.Join(labels, "|")+") WITH n LIMIT 1000 UNWIND labels(n) AS label WITH DISTINCT label WHERE label IN $labels RETURN label ORDER BY label", map[string]any{"labels": labels})
	if err != nil || len(found) == 0 {
		return err
	}
	var taken []string
	for _, record := range found {
		taken = append(taken, record.Values[0].(string))
	}
	return foreign("the labels %s are in use there; nothing was changed. Use another database: NEO4J_DATABASE, or NEO4J_URI", strings.Join(taken, ", "))
}
