// Command loadgen times the same operations against several targets in turn:
// GraphQL servers over HTTP, or Cypher statements over Bolt. A target is its
// name, its address and its file of operations; the first one is what the
// others are set against.
//
//	loadgen -params P.json -target ours,http://127.0.0.1:8080/graphql,ours.json -target cypher,bolt://127.0.0.1:7687,cypher.json
//	  -check N    compare the data of the first target with the others' on N sets of variables, and stop
//	  -trips URL  ask boltcount for the round trips of the first target's operations, and stop
//	  -cold URI   time first answers, after the database at URI forgot every statement, and stop
//	  -hot N      ask only the first N sets of variables, again and again
//	  -read FILE  print the tables of an earlier run, and stop
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
	"time"
)

// list is a flag that can be given several times.
type list []string

// String joins what was given.
func (l *list) String() string { return strings.Join(*l, " ") }

// Set adds a value.
func (l *list) Set(value string) error {
	*l = append(*l, value)
	return nil
}

type options struct {
	targets, processes           list
	params, only, out, read      string
	tripsURL, levels, cold       string
	requests, repeat, check, hot int
	limit, warm                  time.Duration
	encode                       bool
}

func main() {
	log.SetFlags(0)
	var o options
	flag.Var(&o.targets, "target", "name,address,file of operations (repeatable)")
	flag.Var(&o.processes, "pid", "name=pid of a process whose CPU time and memory are told (repeatable)")
	flag.StringVar(&o.params, "params", "", "JSON file of variables by operation")
	flag.StringVar(&o.only, "only", "", "operations to run, with commas between them")
	flag.StringVar(&o.out, "json", "", "write all cells here")
	flag.StringVar(&o.read, "read", "", "print the tables of the cells in this file, and stop")
	flag.StringVar(&o.tripsURL, "trips", "", "address of boltcount's counters")
	flag.StringVar(&o.cold, "cold", "", "time first answers, after the database at this address forgot every statement, and stop")
	flag.StringVar(&o.levels, "c", "1,8,32", "how many requests at a time")
	flag.IntVar(&o.requests, "n", 1000, "requests of one cell")
	flag.IntVar(&o.repeat, "repeat", 2, "how many times to go through all cells")
	flag.IntVar(&o.check, "check", 0, "compare the data on this many sets of variables, and stop")
	flag.IntVar(&o.hot, "hot", 0, "use only this many sets of variables; 0: all")
	flag.DurationVar(&o.limit, "t", 5*time.Second, "time limit of one cell")
	flag.DurationVar(&o.warm, "warm", 2*time.Second, "warm-up of each operation and target, not counted")
	flag.BoolVar(&o.encode, "encode", false, "over Bolt: make JSON of the record too")
	flag.Parse()
	if err := o.run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func (o *options) run(ctx context.Context) error {
	if o.read != "" {
		var cells []cell
		if err := readJSON(o.read, &cells); err != nil {
			return err
		}
		printTables(os.Stdout, cells)
		return nil
	}
	targets, err := o.open(ctx)
	switch {
	case err != nil:
		return err
	case o.tripsURL != "":
		return trips(ctx, targets[0], o.tripsURL)
	case o.cold != "":
		return cold(ctx, os.Stdout, targets, o.cold, o.repeat)
	case o.check > 0:
		return check(ctx, targets, o.check)
	}
	cells, err := o.measureAll(ctx, targets)
	if err != nil {
		return err
	}
	printTables(os.Stdout, cells)
	if o.out == "" {
		return nil
	}
	text, err := json.MarshalIndent(cells, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(o.out, text, 0o600)
}

func (o *options) open(ctx context.Context) ([]*target, error) {
	if len(o.targets) == 0 {
		return nil, errors.New("no -target is given")
	}
	params := map[string][]map[string]any{}
	if o.params != "" {
		if err := readJSON(o.params, &params); err != nil {
			return nil, err
		}
	}
	if o.hot > 0 {
		for name, sets := range params {
			params[name] = sets[:min(o.hot, len(sets))]
		}
	}
	var targets []*target
	for _, given := range o.targets {
		t, err := openTarget(ctx, given, o.encode)
		if err != nil {
			return nil, err
		}
		t.keep(o.only)
		if err := t.bind(ctx, params); err != nil {
			return nil, fmt.Errorf("%s: %w", t.name, err)
		}
		targets = append(targets, t)
	}
	return targets, nil
}

func readJSON(file string, into any) error {
	text, err := os.ReadFile(file) //nolint:gosec // a file that the caller names
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}
