package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"plangraph/server"
)

type docsCommand struct {
	Dir   string `arg:"" help:"Folder that the site is written into; it is made where it is missing. 输出文件夹。" type:"path"`
	Force bool   `help:"Write into a folder that holds something. 允许写入非空文件夹。"`
}

// Run writes the documentation as a site of static files.
func (c *docsCommand) Run(e *environment) error {
	sdl, err := server.SDL()
	if err != nil {
		return err
	}
	made, err := server.Docs(sdl)
	if err != nil {
		return err
	}
	held, err := os.ReadDir(c.Dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if len(held) > 0 && !c.Force {
		return fmt.Errorf("%s holds something already: name another folder, or write into it with --force", c.Dir)
	}
	for name, text := range made.Files {
		path := filepath.Join(c.Dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // the site is for everybody
			return err
		}
		if err := os.WriteFile(path, text, 0o644); err != nil { //nolint:gosec // the site is for everybody
			return err
		}
	}
	_, err = fmt.Fprintf(e.out, "%d files: begin with %s\n", len(made.Files), filepath.Join(c.Dir, "index.html"))
	return err
}
