package main

import (
	"io"

	"plangraph/server"
)

type schemaCommand struct{}

// Run prints the schema as clients see it.
func (*schemaCommand) Run(e *environment) error {
	sdl, err := server.SDL()
	if err != nil {
		return err
	}
	_, err = io.WriteString(e.out, sdl)
	return err
}
