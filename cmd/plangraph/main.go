// Command plangraph turns government development plans into a knowledge graph
// in Neo4j and answers questions about it in GraphQL.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() { os.Exit(interruptible(os.Args[1:])) }

// interruptible runs the program until it ends or is told to.
func interruptible(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, args, os.Stdout, os.Stderr)
}
