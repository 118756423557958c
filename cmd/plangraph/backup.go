package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"plangraph/graph/store"
)

type backupCommand struct {
	written
	Verify bool `help:"Write nothing: read the file, compare its sum and say what it holds."`
}

// Run writes the graph into a file, or checks a file.
func (c *backupCommand) Run(e *environment) error {
	if c.Verify {
		return c.verify(e)
	}
	if c.File != "-" {
		if err := c.vacant(); err != nil {
			return err
		}
	}
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	var header *store.BackupHeader
	err = c.write(e, func(to io.Writer) (err error) {
		header, err = db.store.Backup(e, to)
		return err
	})
	if err = errors.Join(err, db.close()); err != nil {
		return err
	}
	return tell(c.report(e), c.File, "written", header)
}

func (c *backupCommand) verify(e *environment) error {
	file := os.Stdin
	if c.File != "-" {
		var err error
		if file, err = os.Open(c.File); err != nil {
			return err
		}
		defer func() { _ = file.Close() }()
	}
	header, err := store.CheckBackup(bufio.NewReaderSize(file, 1<<20))
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	return tell(e.out, c.File, "whole", header)
}

// tell says what a backup holds.
func tell(to io.Writer, file, is string, header *store.BackupHeader) error {
	_, err := fmt.Fprintf(to, "%s is %s: %d nodes and %d links of revision %s, stored form %d, %s\n",
		file, is, header.Nodes, header.Links, header.Revision, header.StoredForm, header.CreatedAt.Format("2006-01-02 15:04:05 MST"))
	return err
}

type restoreCommand struct {
	File    string `arg:"" help:"File that plangraph backup wrote; - for standard input." type:"path"`
	Replace bool   `help:"Put the backup in the place of the plans that the database holds."`
}

// Run puts a backup into the database.
func (c *restoreCommand) Run(e *environment) error {
	file, err := c.open()
	if err != nil {
		return err
	}
	defer func() {
		_ = file.Close()
		if c.File == "-" {
			_ = os.Remove(file.Name())
		}
	}()
	// a restore prepares the database itself, once the file proved to be right
	db, err := connect(e, func(*store.Store, context.Context) error { return nil })
	if err != nil {
		return err
	}
	header, err := db.store.Restore(e, file, store.RestoreOptions{Replace: c.Replace})
	if err = errors.Join(err, db.close()); err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	return tell(e.out, c.File, "restored", header)
}

// open gives the file. What comes from standard input is kept in a passing
// file, since it is read twice.
func (c *restoreCommand) open() (*os.File, error) {
	if c.File != "-" {
		return os.Open(c.File)
	}
	file, err := os.CreateTemp("", "plangraph-restore-*")
	if err != nil {
		return nil, err
	}
	if _, err := io.Copy(file, os.Stdin); err != nil {
		_ = file.Close()
		_ = os.Remove(file.Name())
		return nil, err
	}
	_, err = file.Seek(0, io.SeekStart)
	return file, err
}
