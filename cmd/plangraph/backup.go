package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"plangraph/graph/store"
)

type backupCommand struct {
	File   string `arg:"" help:"File that is written; - for standard output." type:"path"`
	Force  bool   `help:"Replace a file that is there."`
	Verify bool   `help:"Write nothing: read the file, compare its sum and say what it holds."`
}

// Run writes the graph into a file, or checks a file.
func (c *backupCommand) Run(e *environment) error {
	if c.Verify {
		return c.verify(e)
	}
	if c.File == "-" {
		header, err := backUp(e, e.out)
		if err != nil {
			return err
		}
		return tell(e.err, c.File, "written", header)
	}
	if err := c.vacant(); err != nil {
		return err
	}
	header, err := c.write(e)
	if err != nil {
		return err
	}
	return tell(e.out, c.File, "written", header)
}

// vacant says whether the file may be written.
func (c *backupCommand) vacant() error {
	if _, err := os.Lstat(c.File); !c.Force && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already: choose another name, or replace it with --force", c.File)
	}
	return nil
}

// write writes the file under a passing name, so that under its own it is
// whole.
func (c *backupCommand) write(e *environment) (header *store.BackupHeader, err error) {
	passing := c.File + ".tmp"
	if c.Force {
		_ = os.Remove(passing)
	}
	file, err := os.OpenFile(passing, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // the user names the file
	if errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("%s is there: another backup writes it, or was cut off. Remove it, or use --force", passing)
	}
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = file.Close()
			_ = os.Remove(passing)
		}
	}()
	if header, err = backUp(e, file); err != nil {
		return nil, err
	}
	for _, step := range []func() error{file.Sync, file.Close, c.vacant} {
		if err = step(); err != nil {
			return nil, err
		}
	}
	return header, os.Rename(passing, c.File)
}

func backUp(e *environment, to io.Writer) (*store.BackupHeader, error) {
	db, err := openDatabase(e)
	if err != nil {
		return nil, err
	}
	buffered := bufio.NewWriterSize(to, 1<<20)
	header, err := db.store.Backup(e, buffered)
	if err == nil {
		err = buffered.Flush()
	}
	return header, errors.Join(err, db.close())
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
