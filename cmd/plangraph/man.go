package main

import (
	"io"

	mangokong "github.com/alecthomas/mango-kong"
	"github.com/muesli/roff"
)

type manCommand struct{}

// manSection is that of programs.
const manSection = 1

// Run prints the manual page.
func (*manCommand) Run(e *environment) error {
	page := mangokong.NewManPage(manSection, e.model)
	_, err := io.WriteString(e.out, page.Build(roff.NewDocument()))
	return err
}
