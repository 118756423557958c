package store

import (
	"context"
	"errors"
	"fmt"
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
// Names, which have no id of their own, apart.
var factLabels = []string{"Plan", "Section", "Passage", "Mention", "Observation", "StatusReport", "Evidence", "FormerId"}

// definition is a constraint or an index.
type definition struct {
	name, create, target string // target: a label or a relationship type
	link                 bool   // target is a relationship type
	properties           []string
}

const (
	uniqueness = "CONSTRAINT"
	fullText   = "FULLTEXT INDEX"
)

// text is the statement that makes it, safe to run again.
func (d *definition) text() string {
	on := "(n:" + d.target + ")"
	if d.link {
		on = "()-[n:" + d.target + "]-()"
	}
	properties := "n." + strings.Join(d.properties, ", n.")
	head := "CREATE " + d.create + " " + d.name + " IF NOT EXISTS FOR " + on
	switch d.create {
	case uniqueness:
		return head + " REQUIRE " + properties + " IS UNIQUE"
	case fullText:
		return head + " ON EACH [" + properties + "] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"
	}
	return head + " ON (" + properties + ")"
}

// definitions are all constraints and indexes. The full-text ones are called
// by their names.
func definitions() []definition {
	list := []definition{
		{"plangraph_revision_writer", uniqueness, "Revision", false, []string{"writer"}},
		{"plangraph_commit_writer", uniqueness, "Commit", false, []string{"writer"}},
		{"plangraph_name_text", uniqueness, "Name", false, []string{"text"}},
		{"plangraph_name_lower", "TEXT INDEX", "Name", false, []string{"lower"}},
	}
	for _, label := range slices.Concat([]string{"Entity"}, kindLabels(), factLabels) {
		list = append(list, definition{"plangraph_" + strings.ToLower(label) + "_id", uniqueness, label, false, []string{"id"}})
	}
	for _, linkType := range model.AllLinkType {
		list = append(list, definition{"plangraph_" + strings.ToLower(linkType.String()) + "_id", uniqueness, linkType.String(), true, []string{"id"}})
	}
	for _, label := range append(kindLabels(), "Entity") {
		list = append(list, definition{"plangraph_" + strings.ToLower(label) + "_name", "INDEX", label, false, []string{"name"}})
	}
	for _, on := range [][2]string{
		{"Project", "status"},
		{"Passage", "key"},
		{"Mention", "key"},
		{"Section", "key"},
		{"Observation", "key"},
		{"Evidence", "of"},
		{"Evidence", "source"},
		{"Evidence", "target"},
	} {
		list = append(list, definition{"plangraph_" + strings.ToLower(on[0]) + "_" + on[1], "INDEX", on[0], false, []string{on[1]}})
	}
	return append(list,
		definition{"plangraph_passage_text", "TEXT INDEX", "Passage", false, []string{"text"}},
		definition{"entityName", fullText, "Entity", false, []string{"name", "nameEn", "aliases", "pinyin"}},
		definition{"passageText", fullText, "Passage", false, []string{"text"}},
	)
}

// Prepare makes constraints and indexes, waits for them, and takes the
// migrations that the database has yet to take. It gives ErrForeign, and
// changes nothing, where the database holds data under PlanGraph's labels that
// PlanGraph did not write, or constraints and indexes in the place of
// PlanGraph's; ErrNewer where a newer PlanGraph wrote it; ErrRestoring where a
// restore did not end.
func (s *Store) Prepare(ctx context.Context) error { return s.prepare(ctx, state.whole) }

// prepare is Prepare for a database whose state is accepted.
func (s *Store) prepare(ctx context.Context, accept func(state) error) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(ctx) }()
	for _, step := range []func(neo4j.ManagedTransaction) error{
		func(tx neo4j.ManagedTransaction) error { return define(ctx, tx, accept) }, // a transaction changes either data or definitions
		func(tx neo4j.ManagedTransaction) error {
			_, err := rows(ctx, tx, "CALL db.awaitIndexes(300)", nil)
			return err
		},
	} {
		_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) { return nil, step(tx) })
		if err != nil {
			return classify(ctx, err)
		}
	}
	return s.inTurn(ctx, func(tx neo4j.ManagedTransaction, is state) (bool, error) { // this waits for loads under way
		if err := accept(is); err != nil {
			return false, err
		}
		return settle(ctx, tx, is)
	})
}

// settle brings the data to the current version and writes that down. What a
// program that is gone left open is closed.
func settle(ctx context.Context, tx neo4j.ManagedTransaction, is state) (changed bool, err error) {
	if is.restoring == "" { // else the data goes
		if changed, err = transform(ctx, tx, is.version); err != nil {
			return false, err
		}
	}
	text := "MATCH (r:Revision {writer: 'plangraph'}) SET r.version = $version"
	if !changed { // else whoever has this transaction marks its commit
		text += " MERGE (c:Commit {writer: 'plangraph'}) ON CREATE SET c.opened = r.token SET c.closed = c.opened"
	}
	_, err = rows(ctx, tx, text, map[string]any{"version": currentVersion()})
	return changed, err
}

// define checks whose the database is and makes the constraints and indexes
// that are missing.
func define(ctx context.Context, tx neo4j.ManagedTransaction, accept func(state) error) error {
	is, err := readState(ctx, tx, "MATCH (r:Revision {writer: 'plangraph'})", nil)
	if err == nil {
		err = accept(is)
	}
	if err != nil {
		return err
	}
	if is.owned {
		for _, step := range pending(is.version) {
			if step.drop == nil {
				continue
			}
			if err := step.drop(ctx, tx); err != nil {
				return err
			}
		}
	}
	there, err := checkIndexes(ctx, tx)
	if err != nil {
		return err
	}
	if !is.owned {
		if err := checkOwner(ctx, tx); err != nil {
			return err
		}
	}
	for _, definition := range definitions() {
		if there[definition.name] {
			continue
		}
		var server *neo4j.Neo4jError
		_, err := rows(ctx, tx, definition.text(), nil)
		if errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.Schema.") {
			return foreign("%s cannot be made there, another constraint or index is in its place (%s). Use another database: NEO4J_DATABASE, or NEO4J_URI", definition.name, server.Msg)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkIndexes gives ErrForeign where an index has the name of one of ours and
// serves something else, or serves the same as a full-text index of ours under
// another name. It gives the names of ours that are there. A constraint's index
// has the constraint's name.
func checkIndexes(ctx context.Context, tx neo4j.ManagedTransaction) (map[string]bool, error) {
	ours := map[string]definition{}
	for _, definition := range definitions() {
		ours[definition.name] = definition
	}
	found, err := rows(ctx, tx, "SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN name, type, labelsOrTypes, properties", nil)
	if err != nil {
		return nil, err
	}
	there := map[string]bool{}
	for _, row := range found {
		name, _ := row[0].(string)
		targets, properties := fmt.Sprint(row[2]), fmt.Sprint(row[3])
		definition, named := ours[name]
		there[name] = named
		if named && (targets != fmt.Sprint([]string{definition.target}) || properties != fmt.Sprint(definition.properties)) {
			return nil, foreign("the index %s is on %s %s: rename it, or use another database with NEO4J_DATABASE", name, targets, properties)
		}
		for _, own := range ours {
			if own.create == fullText && own.name != name && row[1] == "FULLTEXT" &&
				targets == fmt.Sprint([]string{own.target}) && properties == fmt.Sprint(own.properties) {
				return nil, foreign("the index %s is where %s should be: drop it, or use another database with NEO4J_DATABASE", name, own.name)
			}
		}
	}
	return there, nil
}

// ownLabels are the labels of everything that loads write: each node has one
// at least. Entity, which others come with, is the last.
func ownLabels() []string { return slices.Concat(kindLabels(), factLabels, []string{"Name", "Entity"}) }

// checkOwner gives ErrForeign where our labels are somebody else's, in a
// database without our Revision.
func checkOwner(ctx context.Context, tx neo4j.ManagedTransaction) error {
	labels := append(ownLabels(), "Commit", "Revision")
	var tests []string
	for _, label := range labels {
		tests = append(tests, "CASE WHEN EXISTS { (:"+label+") } THEN '"+label+"' END")
	}
	found, err := rows(ctx, tx, "UNWIND ["+strings.Join(tests, ", ")+"] AS label WITH label WHERE label IS NOT NULL RETURN label ORDER BY label", nil)
	if err != nil || len(found) == 0 {
		return err
	}
	taken := make([]string, len(found))
	for i, row := range found {
		taken[i], _ = row[0].(string)
	}
	return foreign("the labels %s are in use there; nothing was changed. Use another database: NEO4J_DATABASE, or NEO4J_URI", strings.Join(taken, ", "))
}
