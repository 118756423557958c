package main

import (
	"fmt"

	"plangraph/internal/localneo4j"
)

type neo4jCommand struct {
	Start  neo4jStart  `cmd:"" help:"Start the local Neo4j and leave it running."`
	Stop   neo4jStop   `cmd:"" help:"Stop it."`
	Status neo4jStatus `cmd:"" help:"Say whether it runs, and how to reach it. Exit code 1 where it does not."`
	Reset  neo4jReset  `cmd:"" help:"Throw its data away. Asks for --yes."`
}

type (
	neo4jStart struct {
		Salvage bool `help:"Start although the last transaction stands torn in the log, as a full disk leaves it: what was never finished is cut off."`
	}
	neo4jStop   struct{}
	neo4jStatus struct{}
	neo4jReset  struct {
		Yes bool `help:"Do it: the whole graph of this data folder goes."`
	}
)

// Run starts the local Neo4j and leaves it running.
func (c *neo4jStart) Run(e *environment) error {
	server, err := localneo4j.Start(e, localneo4j.Options{DataDir: e.line.Database.DataDir, Detached: true, Salvage: c.Salvage, Progress: neo4jProgress(e)})
	if err != nil {
		return err
	}
	uri, user, _ := server.Connection()
	_, err = fmt.Fprintf(e.out, "Neo4j runs at %s as %s\n", uri, user)
	return err
}

// Run stops the local Neo4j.
func (*neo4jStop) Run(e *environment) error {
	stopped, err := localneo4j.Stop(e, e.line.Database.DataDir, neo4jProgress(e))
	if err != nil {
		return err
	}
	text := "Neo4j was not running"
	if stopped {
		text = "Neo4j is stopped"
	}
	_, err = fmt.Fprintln(e.out, text)
	return err
}

// Run throws the local Neo4j's data away.
func (c *neo4jReset) Run(e *environment) error {
	if !c.Yes {
		return fmt.Errorf("this throws the graph away: say plangraph neo4j reset --yes")
	}
	if err := localneo4j.Reset(e, e.line.Database.DataDir); err != nil {
		return err
	}
	_, err := fmt.Fprintln(e.out, "the data of the local Neo4j is gone; the next start makes it anew")
	return err
}
