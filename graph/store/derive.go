package store

import (
	"slices"
	"strings"

	"plangraph/graph/model"
)

// linkTypes are all types of links, as a relationship pattern takes them.
var linkTypes = func() string {
	names := make([]string, len(model.AllLinkType))
	for i, linkType := range model.AllLinkType {
		names[i] = linkType.String()
	}
	return strings.Join(names, "|")
}()

// deriveLinks computes what follows from the evidence of links. A link is
// intended where nothing but intentions support it, and background where no
// plan does. It gives id, type and ends of each that was there before and
// changed.
var deriveLinks = `UNWIND $rows AS row MATCH (:Entity {id: row.source})-[r:` + linkTypes + ` {id: row.id}]->(:Entity {id: row.target}) WITH DISTINCT r
	WITH r, COLLECT { MATCH (e:Evidence {of: r.id}) RETURN [e.intended, e.method = 'CATALOG'] } AS support
	WITH r, r.intended IS NULL AS new, all(s IN support WHERE s[0]) AS intended, all(s IN support WHERE s[1]) AS background
	WHERE new OR r.intended <> intended OR r.background <> background
	SET r.intended = intended, r.background = background
	WITH r, new WHERE NOT new RETURN r.id, type(r), startNode(r).id, endNode(r).id`

// deriveEntities computes what follows from the facts of the touched entities.
// A status is the latest that is not intended, of several in one year the most
// advanced. An entity is intended where plans name it only as something aimed
// at: what is built, because every status of it is an intended proposal; a
// policy, event or award, because it is the end of an intended link; and no
// plain link or figure makes it real, the industry, developer, place and whole
// of what is built apart. Others are there, whatever is aimed at with them.
var deriveEntities = []string{
	`UNWIND $ids AS id MATCH (n:Project|Institution|Area {id: id})
	WITH n, head(COLLECT { MATCH (n)<-[:STATUS_OF]-(s:StatusReport) WHERE NOT s.intended RETURN s ORDER BY s.key DESC LIMIT 1 }) AS latest
	SET n.status = latest.status, n.year = latest.year`,

	`UNWIND $ids AS id MATCH (n:Entity {id: id})
	SET n.intended = CASE
			WHEN n:Project|Institution|Area THEN EXISTS { (n)<-[:STATUS_OF]-() } AND NOT EXISTS { (n)<-[:STATUS_OF]-(s) WHERE NOT s.intended OR s.status <> 'PROPOSED' }
			ELSE n:Policy|Event|Award AND EXISTS { (n)-[r:` + linkTypes + `]-() WHERE r.intended } END
		AND NOT EXISTS { (n)<-[:MEASURES|ABOUT]-() }
		AND NOT EXISTS { (n)-[r:` + linkTypes + `]-() WHERE NOT r.intended AND NOT r.background
			AND NOT (n:Project|Institution|Area AND (type(r) = 'DEVELOPS' AND endNode(r) = n OR type(r) IN ['RELATES_TO', 'LOCATED_IN', 'PART_OF'] AND startNode(r) = n)) }`,
}

// derive recomputes what follows from facts.
func (w *writer) derive() error {
	for chunk := range slices.Chunk(w.links, chunkSize) {
		updated, err := w.rows(deriveLinks, map[string]any{"rows": chunk})
		if err != nil {
			return err
		}
		for _, row := range updated {
			changes, linkType := w.first[row[0].(string)], row[1].(string)
			if changes == nil { // the plan no longer states it
				changes = w.changes[0]
			}
			changes.add(linkType, Change{Updated: 1, Unchanged: -min(1, changes[linkType].Unchanged)})
			w.linked = append(w.linked, row[2].(string), row[3].(string))
		}
	}
	w.touched = append(w.touched, w.linked...)
	if err := w.about(deriveEntities, w.touched); err != nil {
		return err
	}
	return w.about(serving(), w.linked)
}

// about runs statements over entities, each once.
func (w *writer) about(texts []string, ids []string) error {
	for chunk := range slices.Chunk(unique(ids), chunkSize) {
		for _, text := range texts {
			if _, err := w.rows(text, map[string]any{"ids": chunk}); err != nil {
				return err
			}
		}
	}
	return nil
}
