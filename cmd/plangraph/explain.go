package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"plangraph/graph/store"
)

type explainCommand struct {
	Of   string `arg:"" name:"id-or-name" help:"The id, a former id, or the name of an entity."`
	JSON bool   `name:"json" help:"Print JSON."`
}

// Run says by which names plans call an entity, and why they are taken for it.
func (c *explainCommand) Run(e *environment) error {
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	return errors.Join(c.explain(e, db), db.close())
}

func (c *explainCommand) explain(e *environment, db *database) error {
	found, err := db.store.Explain(e, c.Of)
	if errors.Is(err, store.ErrNoEntity) {
		return fmt.Errorf("%w: %q is neither an id nor the whole name of one; search for it in the explorer, or ask search(text:) in GraphQL", err, c.Of)
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(e.out).Encode(found)
	}
	for _, entity := range found {
		if err := printExplained(e.out, entity); err != nil {
			return err
		}
	}
	return nil
}

func printExplained(out io.Writer, entity store.Explained) error {
	var err error
	line := func(format string, args ...any) {
		if err == nil {
			_, err = fmt.Fprintf(out, format+"\n", args...)
		}
	}
	line("%s  %s  %s", entity.Name, entity.Kind, entity.ID)
	for _, id := range entity.Former {
		line("  formerly  %s", id)
	}
	for _, name := range entity.Names {
		line("  named     %s, %d times in %s, first at %s", name.Text, name.Count, name.Plan, name.Place)
	}
	for _, d := range entity.Decisions {
		line("  decided   %s: %s (%s, in %s)", d.Written, d.Reason, d.Rule, d.Plan)
	}
	if len(entity.Decisions) == 0 {
		line("  decided   nothing: it has the name that plans, or the catalog, give it")
	}
	return err
}
