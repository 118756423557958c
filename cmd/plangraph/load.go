package main

import (
	"errors"
	"fmt"

	"github.com/schollz/progressbar/v3"

	"plangraph/graph/store"
	"plangraph/loader"
	"plangraph/loader/catalog"
)

type loadCommand struct {
	Files []string `arg:"" optional:"" help:"Documents of plans. Without any, those of the catalog are looked for in ./plans and ../shared/plans." type:"path"`
}

// Run loads plans into the database.
func (c *loadCommand) Run(e *environment) error {
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	return errors.Join(loadAll(e, db, c.Files), db.close())
}

type unloadCommand struct {
	Plan string `arg:"" help:"Id or title of the plan."`
}

// Run takes a plan out of the database.
func (c *unloadCommand) Run(e *environment) error {
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	return errors.Join(c.unload(e, db), db.close())
}

func (c *unloadCommand) unload(e *environment, db *database) error {
	plans, err := db.store.Plans(e)
	if err != nil {
		return err
	}
	id := c.Plan
	for _, plan := range plans {
		if plan.Title == c.Plan {
			id = plan.ID
		}
	}
	outcome, err := db.store.Unload(e, id)
	if errors.Is(err, store.ErrNoPlan) {
		return fmt.Errorf("no plan is called %q here. These are loaded: %s", c.Plan, titles(plans))
	}
	if err != nil {
		return err
	}
	removed := 0
	for _, change := range outcome.Changes {
		removed += change.Removed
	}
	_, err = fmt.Fprintf(e.out, "%s is taken out: %d nodes and links removed\n", c.Plan, removed)
	return err
}

func titles(plans []store.LoadedPlan) string {
	if len(plans) == 0 {
		return "none"
	}
	text := ""
	for i, plan := range plans {
		if i > 0 {
			text += ", "
		}
		text += plan.Title + " (" + plan.ID + ")"
	}
	return text
}

// loadAll loads the named files, or without any what the catalog knows, and
// prints a report for each. One that fails does not keep the others out.
func loadAll(e *environment, db *database, files []string) error {
	known, err := catalog.Load()
	if err != nil {
		return err
	}
	l := &loader.Loader{Catalog: known, Store: db.store}
	inputs, err := loader.Files(files)
	if len(files) == 0 {
		var left []loader.Left
		inputs, left, err = l.Find(loader.Folders)
		for _, document := range left {
			_, _ = fmt.Fprintf(e.err, "not loaded: %s: %s\n", document.File, document.Reason)
		}
	}
	if err != nil {
		return err
	}
	bar := loadProgress(e, len(inputs))
	defer func() { _ = bar.Finish() }()
	var failed []error
	for report, err := range l.LoadAll(e, inputs) {
		if err != nil {
			failed = append(failed, err)
			continue
		}
		_ = bar.Clear()
		if _, err := report.WriteTo(e.out); err != nil {
			return err
		}
		_ = bar.Add(1)
	}
	return errors.Join(failed...)
}

// loadProgress is a bar on a terminal, and a line elsewhere.
func loadProgress(e *environment, plans int) *progressbar.ProgressBar {
	if e.onTerminal() {
		return progressbar.NewOptions(plans, progressbar.OptionSetWriter(e.err), progressbar.OptionSetDescription("load"), progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
	}
	_, _ = fmt.Fprintf(e.err, "load: %d plans\n", plans)
	return progressbar.DefaultSilent(int64(plans))
}
