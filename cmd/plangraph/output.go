package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// written is a file that a command writes.
type written struct {
	File  string `arg:"" help:"File that is written; - for standard output." type:"path"`
	Force bool   `help:"Replace a file that is there."`
}

// vacant says whether the file may be written.
func (o *written) vacant() error {
	if _, err := os.Lstat(o.File); !o.Force && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already: choose another name, or replace it with --force", o.File)
	}
	return nil
}

// write gives a function what to write to: standard output, or the file under a passing
// name, so that under its own it is whole.
func (o *written) write(e *environment, fill func(io.Writer) error) (err error) {
	if o.File == "-" {
		return filled(e.out, fill)
	}
	if err := o.vacant(); err != nil {
		return err
	}
	passing := o.File + ".tmp"
	if o.Force {
		_ = os.Remove(passing)
	}
	file, err := os.OpenFile(passing, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // the user names the file
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there: another command writes it, or was cut off. Remove it, or use --force", passing)
	}
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = file.Close()
			_ = os.Remove(passing)
		}
	}()
	if err = filled(file, fill); err != nil {
		return err
	}
	for _, step := range []func() error{file.Sync, file.Close, o.vacant} {
		if err = step(); err != nil {
			return err
		}
	}
	return os.Rename(passing, o.File)
}

func filled(to io.Writer, fill func(io.Writer) error) error {
	buffered := bufio.NewWriterSize(to, 1<<20)
	if err := fill(buffered); err != nil {
		return err
	}
	return buffered.Flush()
}

// report is where a command says what it did: not among what it writes.
func (o *written) report(e *environment) io.Writer {
	if o.File == "-" {
		return e.err
	}
	return e.out
}
