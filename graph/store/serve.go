package store

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
)

// serveNames joins entities with their names, each a node of its own, so that
// an index finds an entity by any of them; and writes them into one text in
// small letters, between tabs, by which a search tells a whole name from its
// beginning and from a part.
const serveNames = `UNWIND $ids AS id MATCH (n:Entity {id: id})
	WITH DISTINCT n, [text IN [n.name, n.nameEn] + n.aliases WHERE text IS NOT NULL] AS names
	SET n.lower = reduce(all = '\t', text IN names | all + toLower(text) + '\t')
	WITH n, names
	CALL (n, names) { UNWIND names AS text MERGE (a:Name {text: text}) ON CREATE SET a.lower = toLower(text) MERGE (a)-[:NAMES]->(n) }
	CALL (n, names) { MATCH (a:Name)-[r:NAMES]->(n) WHERE NOT a.text IN names DELETE r WITH a WHERE NOT EXISTS { (a)-[:NAMES]->() } DELETE a }`

// serving are the statements that write, for the entities with the ids in
// $ids, what only serves reading: their names as nodes, and how many facts
// stand behind each link field.
var serving = sync.OnceValue(func() []string {
	texts := []string{serveNames}
	domain, err := ontology.Load()
	if err != nil {
		panic(err) // the schema is a part of the program
	}
	for _, kind := range model.AllEntityKind {
		var sets []string
		for _, count := range domain.Counts(kind) {
			others := make([]string, len(count.Others))
			for i, other := range count.Others {
				others[i] = Label(other)
			}
			left, right := "-", "->"
			switch count.Link.Direction {
			case model.LinkDirectionIn:
				left, right = "<-", "-"
			case model.LinkDirectionBoth:
				right = "-"
			}
			sets = append(sets, "n."+count.Property+" = COUNT { (n)"+left+"[r:"+count.Link.Type.String()+"]"+right+
				"(:"+strings.Join(others, "|")+") WHERE NOT r.intended }")
		}
		if len(sets) > 0 {
			texts = append(texts, "UNWIND $ids AS id MATCH (n:"+Label(kind)+" {id: id}) SET "+strings.Join(sets, ", "))
		}
	}
	return texts
})

// Reindex writes anew what only serves reading, for a graph whose entities or
// links were written by other means than Write. Errors are *Error, or the
// context's.
func (s *Store) Reindex(ctx context.Context) error {
	value, err := s.Read(ctx, "RETURN COLLECT { MATCH (n:Entity) RETURN n.id }", nil)
	if err != nil {
		return err
	}
	return s.transact(ctx, func(tx neo4j.ManagedTransaction) (bool, error) {
		for chunk := range slices.Chunk(value.([]any), chunkSize) {
			for _, text := range serving() {
				if _, err := rows(ctx, tx, text, map[string]any{"ids": chunk}); err != nil {
					return false, err
				}
			}
		}
		return len(value.([]any)) > 0, nil
	})
}
