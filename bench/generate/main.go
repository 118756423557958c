// Command generate makes the benchmark's graph and its questions.
//
//	generate -size S -csv DIR      write CSV files for neo4j-admin database import
//	generate -size S -params FILE  write 1,000 sets of variables for each operation
//	generate -size S -bolt URI     load the same over Bolt with UNWIND batches, and say how fast
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"

	"plangraph/bench/synthetic"
)

// parameterSets is how many sets of variables each operation has.
const parameterSets = 1000

func main() {
	log.SetFlags(0)
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	name := flag.String("size", "S", "S or L")
	csvFolder := flag.String("csv", "", "write CSV files here")
	params := flag.String("params", "", "write variables to this file")
	bolt := flag.String("bolt", "", "load over this Bolt address")
	batch := flag.Int("batch", 10_000, "rows of one UNWIND batch")
	flag.Parse()
	size, ok := synthetic.Sizes[*name]
	if !ok {
		return fmt.Errorf("there is no size %q: take S or L", *name)
	}
	graph, err := synthetic.New(size)
	if err != nil {
		return err
	}
	if *csvFolder != "" {
		if err := writeCSV(*csvFolder, graph.Tables()); err != nil {
			return err
		}
	}
	if *params != "" {
		text, err := json.Marshal(graph.Parameters(parameterSets))
		if err != nil {
			return err
		}
		if err := os.WriteFile(*params, text, 0o600); err != nil {
			return err
		}
	}
	if *bolt != "" {
		return unwind(context.Background(), *bolt, graph.Tables(), *batch)
	}
	return nil
}
