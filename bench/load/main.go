// Command load times `plangraph load` of invented plans: in all, for every
// hundred of them, and for one that is in the graph already, with the memory
// that the program takes. With -unwind it then writes the very same nodes and
// relationships in bare UNWIND batches, and compares. Each needs a database of
// the benchmark's own, without data.
package main

import (
	"context"
	"flag"
	"log"
	"path/filepath"

	"plangraph/graph/store"
)

func main() {
	log.SetFlags(0)
	program := flag.String("program", "../bin/plangraph", "the program; it finds the database by NEO4J_URI")
	bolt := flag.String("bolt", "bolt://127.0.0.1:27687", "the same database")
	folder := flag.String("folder", "plans", "where the plans are written, and the rows that they became")
	plans := flag.Int("plans", 20, "how many plans")
	pid := flag.Int("pid", 0, "Neo4j's process, for the processor time that it takes")
	unwind := flag.Bool("unwind", false, "write the rows of the last run")
	batch := flag.Int("batch", 2000, "rows of one UNWIND batch")
	flag.Parse()
	rows := filepath.Join(*folder, "rows.gob")
	run := func(ctx context.Context, s *store.Store) error {
		return timePlans(ctx, s, *program, *bolt, *folder, rows, *plans, *batch, *pid)
	}
	if *unwind {
		run = func(ctx context.Context, _ *store.Store) error { return timeRows(ctx, *bolt, rows, *pid) }
	}
	ctx := context.Background()
	s, err := store.Open(ctx, store.Config{URI: *bolt})
	for range 10 { // it listens before it answers
		if err == nil {
			break
		}
		s, err = store.Open(ctx, store.Config{URI: *bolt})
	}
	if err == nil {
		err = s.Prepare(ctx) // constraints and indexes, for both alike
	}
	if err == nil {
		err = run(ctx, s)
	}
	if err != nil {
		log.Fatal(err)
	}
}
