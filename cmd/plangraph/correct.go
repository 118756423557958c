package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"plangraph/internal/localneo4j"
	"plangraph/loader"
	"plangraph/loader/catalog"
	"plangraph/loader/identity"
)

// correctionsFlag names the file of corrections.
type correctionsFlag struct {
	Corrections string `help:"File of corrections; corrections.yaml in the data folder where none is named." env:"PLANGRAPH_CORRECTIONS" type:"path" placeholder:"FILE"`
}

// file gives the file of corrections.
func (f correctionsFlag) file(e *environment) (string, error) {
	if f.Corrections != "" {
		return f.Corrections, nil
	}
	dir, err := dataDir(e)
	if err != nil {
		return "", fmt.Errorf("%w. Name the file of corrections with --corrections or PLANGRAPH_CORRECTIONS", err)
	}
	return filepath.Join(dir, "corrections.yaml"), nil
}

// dataDir gives the data folder.
func dataDir(e *environment) (string, error) {
	if e.line.Database.DataDir != "" {
		return e.line.Database.DataDir, nil
	}
	return localneo4j.DefaultDataDir()
}

// openLoader makes the loader of a command, with the file of corrections and the shelf
// of documents.
func (f correctionsFlag) openLoader(e *environment, db *database) (*loader.Loader, error) {
	known, err := catalog.Load()
	if err != nil {
		return nil, err
	}
	file, err := f.file(e)
	if err != nil {
		return nil, err
	}
	return &loader.Loader{Catalog: known, Store: db.store, Corrections: file, Shelf: shelf(e)}, nil
}

// shelf keeps documents in the data folder, if there is one.
func shelf(e *environment) loader.Shelf {
	dir, err := dataDir(e)
	if err != nil {
		return ""
	}
	return loader.Shelf(filepath.Join(dir, "documents"))
}

type correctCommand struct {
	Merge  mergeCommand  `cmd:"" help:"One thing is the same as another. 合并。"`
	Split  splitCommand  `cmd:"" help:"What a plan calls so is another thing. 拆分。"`
	Rename renameCommand `cmd:"" help:"A thing is called otherwise. 改名。"`
	Retype retypeCommand `cmd:"" help:"A thing is of another kind. 改类型。"`
	Drop   dropCommand   `cmd:"" help:"A name is none. 去除。"`

	Distinct distinctCommand `cmd:"" help:"Two things are two, however alike. 区分。"`
	List     listCorrections `cmd:"" help:"List the corrections, with their ids. 列出。"`
	Undo     undoCommand     `cmd:"" help:"Take a correction back. 撤销。"`
}

// because says who decided what and why.
type because struct {
	correctionsFlag
	Reason string `required:"" help:"Why."`
}

type mergeCommand struct {
	From string `arg:"" help:"The thing that is another, as kind/name."`
	Into string `arg:"" help:"The thing that it is, as kind/name."`
	because
}

type splitCommand struct {
	Entity string `arg:"" help:"The thing, as kind/name."`
	As     string `arg:"" help:"What it is in the plan, as kind/name."`
	Plan   string `required:"" help:"Title of the plan."`
	At     string `help:"Only at this place, such as 3/1/2/4."`
	because
}

type renameCommand struct {
	Entity string `arg:"" help:"The thing, as kind/name."`
	To     string `arg:"" help:"Its name."`
	because
}

type retypeCommand struct {
	Entity string `arg:"" help:"The thing, as kind/name."`
	To     string `arg:"" help:"Its kind, such as area."`
	because
}

type dropCommand struct {
	Entity string `arg:"" help:"The name, as kind/name."`
	Plan   string `help:"Only in this plan: its title."`
	At     string `help:"Only at this place of it."`
	because
}

// Run keeps the correction.
func (c *mergeCommand) Run(e *environment) error {
	return c.keep(e, identity.Correction{Merge: c.From, Into: c.Into})
}

// Run keeps the correction.
func (c *splitCommand) Run(e *environment) error {
	return c.keep(e, identity.Correction{Split: c.Entity, As: c.As, Plan: c.Plan, At: c.At})
}

// Run keeps the correction.
func (c *renameCommand) Run(e *environment) error {
	return c.keep(e, identity.Correction{Rename: c.Entity, To: c.To})
}

// Run keeps the correction.
func (c *retypeCommand) Run(e *environment) error {
	return c.keep(e, identity.Correction{Retype: c.Entity, To: c.To})
}

// Run keeps the correction.
func (c *dropCommand) Run(e *environment) error {
	return c.keep(e, identity.Correction{Drop: c.Entity, Plan: c.Plan, At: c.At})
}

type distinctCommand struct {
	Entity string `arg:"" help:"The one thing, as kind/name."`
	From   string `arg:"" help:"The other, as kind/name."`
	because
}

// Run keeps the correction.
func (c *distinctCommand) Run(e *environment) error {
	return c.keep(e, identity.Correction{Distinct: c.Entity, From: c.From})
}

// keep adds a correction to the file, once the whole of it is right.
func (b because) keep(e *environment, correction identity.Correction) error {
	file, err := b.file(e)
	if err != nil {
		return err
	}
	correction.Reason, correction.On = b.Reason, time.Now().Format(time.DateOnly)
	if _, err := identity.Keep(e, file, correction); err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.out, "kept in %s; it holds from the next load on: plangraph reload reads the plans again\n", file)
	return err
}

type listCorrections struct{ correctionsFlag }

// Run prints the corrections.
func (c *listCorrections) Run(e *environment) error {
	file, err := c.file(e)
	if err != nil {
		return err
	}
	corrections, err := identity.ReadCorrections(file)
	if err != nil {
		return err
	}
	for _, k := range corrections.List() {
		to := ""
		if k.To.Name != "" {
			to = " -> " + k.To.String()
		}
		where := ""
		if k.Plan != "" {
			where = ", in " + k.Plan
		}
		if _, err := fmt.Fprintf(e.out, "%s  %s %s%s%s: %s\n", k.ID, k.Rule, k.From, to, where, k.Reason); err != nil {
			return err
		}
	}
	return nil
}

type undoCommand struct {
	ID string `arg:"" help:"The correction's id, as correct list prints it."`
	correctionsFlag
}

// Run takes the correction out of the file.
func (c *undoCommand) Run(e *environment) error {
	file, err := c.file(e)
	if err != nil {
		return err
	}
	kept, err := identity.TakeBack(e, file, c.ID)
	if errors.Is(err, identity.ErrNoCorrection) {
		return fmt.Errorf("%w: plangraph correct list prints those of %s", err, file)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.out, "%s %s is taken back from the next load on: plangraph reload reads the plans again\n", kept.Rule, kept.From)
	return err
}
