package main

import (
	"context"
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
// prints a report for each.
func loadAll(e *environment, db *database, files []string) error {
	known, err := catalog.Load()
	if err != nil {
		return err
	}
	l := &loader.Loader{Catalog: known, Store: db.store}
	var inputs []loader.Input
	for _, file := range files {
		data, err := loader.ReadFile(file)
		if err != nil {
			return err
		}
		inputs = append(inputs, loader.Input{Name: file, Data: data})
	}
	if len(files) == 0 {
		found, left, err := l.Find(loader.Folders)
		if err != nil {
			return err
		}
		inputs = found
		for _, document := range left {
			_, _ = fmt.Fprintf(e.err, "not loaded: %s: %s\n", document.File, document.Reason)
		}
	}
	for _, in := range inputs {
		if err := loadOne(e, l, in); err != nil {
			return err
		}
	}
	return nil
}

func loadOne(ctx *environment, l *loader.Loader, in loader.Input) error {
	var bar *progressbar.ProgressBar
	l.Progress = func(plan string, stage int) {
		if !ctx.onTerminal() {
			_, _ = fmt.Fprintf(ctx.err, "load: %s: %s\n", plan, loader.Stages[stage])
			return
		}
		if bar == nil {
			bar = progressbar.NewOptions(len(loader.Stages), progressbar.OptionSetWriter(ctx.err), progressbar.OptionClearOnFinish())
		}
		bar.Describe(loader.Stages[stage] + " " + plan)
		_ = bar.Set(stage)
	}
	report, err := l.Load(context.Context(ctx), in)
	if bar != nil {
		_ = bar.Finish()
	}
	if err != nil {
		return err
	}
	_, err = report.WriteTo(ctx.out)
	return err
}
