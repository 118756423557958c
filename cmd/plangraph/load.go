package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/schollz/progressbar/v3"

	"plangraph/graph/store"
	"plangraph/loader"
)

type loadCommand struct {
	Files    []string `arg:"" optional:"" help:"Documents of plans (text, HTML, DOCX, PDF), folders of them, or - for standard input. Without any, those of the catalog are looked for in ./plans and ../shared/plans." type:"path"`
	District string   `help:"Whose plan it is, where the document does not say so: the full name of a district." placeholder:"NAME"`
	DryRun   bool     `help:"Write nothing: say what the plans state otherwise than the graph."`
	JSON     bool     `name:"json" help:"With --dry-run: print JSON."`
	correctionsFlag
	Year int `help:"The year that it plans for, where the document does not say so." placeholder:"YEAR"`
}

// Run loads plans into the database.
func (c *loadCommand) Run(e *environment) error {
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	if c.DryRun {
		return errors.Join(c.compare(e, db), db.close())
	}
	return errors.Join(loadAll(e, db, c.correctionsFlag, c.Files, c.tell), db.close())
}

// tell says of a plan what the command line says.
func (c *loadCommand) tell(in *loader.Input) { in.District, in.Year = c.District, c.Year }

// compare prints what plans state otherwise than the graph, and writes nothing.
func (c *loadCommand) compare(e *environment, db *database) error {
	l, inputs, err := toLoad(e, db, c.correctionsFlag, c.Files, c.tell)
	if err != nil {
		return err
	}
	var failed []error
	for _, in := range inputs {
		reading, err := l.Read(in)
		if err != nil {
			failed = append(failed, err)
			continue
		}
		found, _, err := l.Difference(e, reading)
		if err != nil {
			return err
		}
		if c.JSON {
			err = json.NewEncoder(e.out).Encode(map[string]any{"plan": reading.Plan.Meta.Title, "difference": found})
		} else {
			_, err = fmt.Fprintln(e.out, reading.Plan.Meta.Title)
			if err == nil {
				_, err = found.WriteTo(e.out)
			}
		}
		if err != nil {
			return err
		}
	}
	return errors.Join(failed...)
}

type reloadCommand struct {
	Plans []string `arg:"" optional:"" help:"Ids or titles of plans; all that are loaded where none is named."`
	correctionsFlag
}

// Run loads plans again from the documents that were kept when they were loaded.
func (c *reloadCommand) Run(e *environment) error {
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	return errors.Join(c.reload(e, db), db.close())
}

func (c *reloadCommand) reload(e *environment, db *database) error {
	l, err := c.openLoader(e, db)
	if err != nil {
		return err
	}
	l.Compare = true
	plans, err := plansNamed(e, db, c.Plans)
	if err != nil {
		return err
	}
	var inputs []loader.Input
	var missing []error
	for _, plan := range plans {
		in, found, err := l.Shelf.Take(plan.ID)
		if err != nil {
			return err
		}
		if !found {
			missing = append(missing, fmt.Errorf("the document of %s is not at hand: load it with plangraph load FILE", plan.Title))
			continue
		}
		inputs = append(inputs, in)
	}
	return errors.Join(append([]error{loadInputs(e, l, inputs)}, missing...)...)
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
	plans, err := plansNamed(e, db, []string{c.Plan})
	if err != nil {
		return err
	}
	id := plans[len(plans)-1].ID
	outcome, err := db.store.Unload(e, id)
	if err != nil {
		return err
	}
	if err := shelf(e).Forget(id); err != nil {
		return err
	}
	removed := 0
	for _, change := range outcome.Changes {
		removed += change.Removed
	}
	_, err = fmt.Fprintf(e.out, "%s is taken out: %d nodes and links removed\n", c.Plan, removed)
	return err
}

// plansNamed gives the loaded plans that ids or titles name, all where there are none of
// these, each once. The error names a name that no plan has, and the plans that there are.
func plansNamed(e *environment, db *database, names []string) ([]store.LoadedPlan, error) {
	plans, err := db.store.Plans(e)
	if err != nil || len(names) == 0 {
		return plans, err
	}
	for _, name := range names {
		if !slices.ContainsFunc(plans, func(p store.LoadedPlan) bool { return p.ID == name || p.Title == name }) {
			return nil, fmt.Errorf("no plan is called %q here. These are loaded: %s", name, titles(plans))
		}
	}
	return slices.DeleteFunc(plans, func(p store.LoadedPlan) bool {
		return !slices.Contains(names, p.ID) && !slices.Contains(names, p.Title)
	}), nil
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

// toLoad gives the loader and the plans of the named files, or without any those that
// the catalog knows; tell may say more of each.
func toLoad(e *environment, db *database, corrections correctionsFlag, files []string, tell func(*loader.Input)) (*loader.Loader, []loader.Input, error) {
	l, err := corrections.openLoader(e, db)
	if err != nil {
		return nil, nil, err
	}
	inputs, err := loader.Files(files)
	if len(files) == 0 {
		var left []loader.Left
		inputs, left, err = l.Find(loader.Folders)
		for _, document := range left {
			_, _ = fmt.Fprintf(e.err, "not loaded: %s: %s\n", document.File, document.Reason)
		}
	}
	for i := range inputs {
		tell(&inputs[i])
	}
	return l, inputs, err
}

// loadAll loads plans and prints a report for each, with what changed. One that fails
// does not keep the others out.
func loadAll(e *environment, db *database, corrections correctionsFlag, files []string, tell func(*loader.Input)) error {
	l, inputs, err := toLoad(e, db, corrections, files, tell)
	if err != nil {
		return err
	}
	l.Compare = len(files) > 0
	return loadInputs(e, l, inputs)
}

// loadInputs loads plans and prints a report for each.
func loadInputs(e *environment, l *loader.Loader, inputs []loader.Input) error {
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
