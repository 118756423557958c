package loader

import (
	"fmt"
	"slices"

	"plangraph/graph/export"
	"plangraph/graph/model"
	"plangraph/graph/store"
)

// Batches turns the tables of an export into what the store writes: a batch for each
// plan, as loading its document made it.
func Batches(tables map[string][]export.Row) ([]*store.Batch, error) {
	t := &imported{tables: tables, entities: map[string]export.Row{}, known: map[string]bool{}, byPlan: map[string]map[string][]export.Row{}}
	t.group()
	var batches []*store.Batch
	for _, plan := range tables["plans"] {
		batch, err := t.batch(plan)
		if err != nil {
			return nil, fmt.Errorf("%w: the plan %s: %w", export.ErrTables, plan.Text("title"), err)
		}
		batches = append(batches, batch)
	}
	return batches, nil
}

// imported finds rows of tables.
type imported struct {
	tables   map[string][]export.Row
	entities map[string]export.Row
	known    map[string]bool                    // ids of links that the catalog knows
	byPlan   map[string]map[string][]export.Row // by plan and table; what the catalog says has no plan
}

// group finds which plans rows are of: those of facts by their evidence.
func (t *imported) group() {
	add := func(plan, table string, row export.Row) {
		if t.byPlan[plan] == nil {
			t.byPlan[plan] = map[string][]export.Row{}
		}
		t.byPlan[plan][table] = append(t.byPlan[plan][table], row)
	}
	for _, table := range []string{"sections", "passages", "statuses", "evidence"} {
		for _, row := range t.tables[table] {
			add(row.Text("plan"), table, row)
		}
	}
	planOf, resting := map[string]string{}, map[string][]string{}
	for _, row := range t.tables["passages"] {
		planOf[row.Text("id")] = row.Text("plan")
	}
	for _, row := range t.tables["mentions"] {
		add(planOf[row.Text("passage")], "mentions", row)
	}
	for _, row := range t.tables["evidence"] {
		of, plan := row.Text("of"), row.Text("plan")
		if plan != "" && !slices.Contains(resting[of], plan) {
			resting[of] = append(resting[of], plan)
		}
		t.known[of] = t.known[of] || row.Text("method") == model.MethodCatalog.String()
	}
	for _, table := range []string{"links", "figures"} {
		for _, row := range t.tables[table] {
			for _, plan := range resting[row.Text("id")] {
				add(plan, table, row)
			}
		}
	}
	for _, row := range t.tables["entities"] {
		t.entities[row.Text("id")] = row
		for _, plan := range row.Texts("plans") {
			add(plan, "entities", row)
		}
	}
}

// node makes a node of a row of a table: its columns are properties, or lead to other
// nodes.
func node(table string, row export.Row) store.Node {
	n := store.Node{ID: row.Text("id"), Properties: map[string]any{}, To: map[string]string{}}
	for _, column := range export.TableNamed(table).Columns {
		switch {
		case column.Name == "id" || column.Derived || column.Type == export.Texts:
		case column.Leads == "":
			n.Properties[column.Name] = row[column.Name]
		case row.Text(column.Name) != "":
			n.To[column.Leads] = row.Text(column.Name)
		}
	}
	return n
}

func (t *imported) batch(plan export.Row) (*store.Batch, error) {
	id := plan.Text("id")
	b := &store.Batch{
		Plan: node("plans", plan), Entities: map[model.EntityKind][]store.Node{}, Former: map[string]string{}, Stated: []string{}, Observed: [][2]string{},
	}
	b.DocumentLoaded, _ = plan["documentLoaded"].(bool)
	rows := t.byPlan[id]
	for _, row := range rows["sections"] {
		b.Sections = append(b.Sections, node("sections", row))
	}
	here := map[string]bool{}
	for _, row := range rows["passages"] {
		here[row.Text("id")] = true
		b.Passages = append(b.Passages, node("passages", row))
	}
	for _, row := range rows["mentions"] {
		b.Mentions = append(b.Mentions, node("mentions", row))
	}
	for _, row := range rows["figures"] {
		b.Observations = append(b.Observations, node("figures", row))
		for _, passage := range row.Texts("passages") {
			if here[passage] {
				b.Observed = append(b.Observed, [2]string{row.Text("id"), passage})
			}
		}
	}
	for _, row := range rows["statuses"] {
		b.Statuses = append(b.Statuses, node("statuses", row))
	}
	return b, t.facts(b, id)
}

// facts adds the entities of a plan, its links with what the catalog knows above them, and
// the evidence of all its facts.
func (t *imported) facts(b *store.Batch, plan string) error {
	needed := map[string]bool{}
	for _, row := range t.byPlan[plan]["entities"] {
		b.Stated = append(b.Stated, row.Text("id"))
		needed[row.Text("id")] = true
	}
	taken := map[string]bool{}
	take := func(row export.Row) bool {
		if taken[row.Text("id")] {
			return false
		}
		taken[row.Text("id")] = true
		b.Links = append(b.Links, store.Link{ID: row.Text("id"), Type: model.LinkType(row.Text("type")), Source: row.Text("source"), Target: row.Text("target")})
		needed[row.Text("source")], needed[row.Text("target")] = true, true
		return true
	}
	for _, row := range t.byPlan[plan]["links"] {
		take(row)
	}
	for grown := true; grown; {
		grown = false
		for _, row := range t.tables["links"] {
			if t.known[row.Text("id")] && needed[row.Text("source")] {
				grown = take(row) || grown
			}
		}
	}
	for id := range needed {
		if err := t.entity(b, id); err != nil {
			return err
		}
	}
	for _, row := range t.byPlan[plan]["evidence"] {
		b.Evidence = append(b.Evidence, evidence(row))
	}
	for _, row := range t.byPlan[""]["evidence"] {
		if taken[row.Text("of")] {
			b.Evidence = append(b.Evidence, evidence(row))
		}
	}
	return nil
}

func evidence(row export.Row) store.Node {
	n := node("evidence", row)
	n.Properties["key"] = row.Text("key") // empty for the catalog's
	return n
}

func (t *imported) entity(b *store.Batch, id string) error {
	row, ok := t.entities[id]
	if !ok {
		return fmt.Errorf("entities.csv has no %s, which a link leads to", id)
	}
	kind := model.EntityKind(row.Text("kind"))
	if !kind.IsValid() {
		return fmt.Errorf("the entity %s is of no kind: %q", id, row.Text("kind"))
	}
	properties := map[string]any{"name": row.Text("name"), "nameEn": row["nameEn"], "aliases": row.Texts("aliases")}
	if kind == model.EntityKindDistrict || kind == model.EntityKindIndustry {
		properties["code"] = row["code"]
	}
	properties["pinyin"] = pinyinOf(append([]string{row.Text("name")}, row.Texts("aliases")...))
	b.Entities[kind] = append(b.Entities[kind], store.Node{ID: id, Properties: properties})
	for _, former := range row.Texts("formerIds") {
		b.Former[former] = id
	}
	return nil
}
