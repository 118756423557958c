package main

import (
	"errors"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"plangraph/server"
	"plangraph/server/assistant"
)

type mcpCommand struct {
	serveFlags
	HTTP bool `name:"http" help:"Serve streamable HTTP at /mcp of the address to listen on, as plangraph serve and up do too, instead of standard input and output."`
}

// Run serves assistant programs by the Model Context Protocol until the input or the
// context ends. Nothing but the protocol goes to standard output.
func (c *mcpCommand) Run(e *environment) error {
	if c.HTTP {
		return c.serve(e, func(*database) error { return nil })
	}
	db, err := openDatabase(e)
	if err != nil {
		return err
	}
	handler, err := server.New(server.Config{Store: db.store, Log: e.log})
	if err != nil {
		return errors.Join(err, db.close())
	}
	err = assistant.New(server.Asker(handler), release).Run(e, &mcp.StdioTransport{})
	return errors.Join(err, db.close())
}
