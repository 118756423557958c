package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"time"

	"plangraph/graph/store"
	"plangraph/loader"
	"plangraph/loader/catalog"
)

// timeUnchanged prints what it takes to load a plan again: the command, and
// what it does after its start.
func timeUnchanged(ctx context.Context, s *store.Store, program string, files []string) error {
	known, err := catalog.Load()
	if err != nil {
		return err
	}
	l := &loader.Loader{Catalog: known, Store: s}
	in := loader.Input{Name: files[len(files)/2]}
	var times [4]time.Duration
	for i, step := range []func() error{
		func() error { return exec.CommandContext(ctx, program, "load", in.Name).Run() }, //nolint:gosec // the program that is measured
		func() error { return connect(ctx, os.Getenv("NEO4J_URI")) },
		func() error { _, err := l.Read(in); return err },
		func() error {
			report, err := l.Load(ctx, in)
			if err == nil && report.Outcome != loader.Unchanged {
				err = fmt.Errorf("loading %s again: %s", in.Name, report.Outcome)
			}
			return err
		},
	} {
		if times[i], err = median(step); err != nil {
			return err
		}
	}
	ms := func(d time.Duration) float64 { return d.Seconds() * 1000 }
	fmt.Printf("an unchanged plan: %.0f ms for the command, of which connecting %.1f, reading %.1f, and looking it up %.1f\n",
		ms(times[0]), ms(times[1]), ms(times[2]), ms(times[3]-times[2]))
	return nil
}

// connect opens and prepares the database, as the command does.
func connect(ctx context.Context, uri string) error {
	s, err := store.Open(ctx, store.Config{URI: uri})
	if err != nil {
		return err
	}
	if err := s.Prepare(ctx); err != nil {
		return err
	}
	return s.Close(ctx)
}

// median gives the median time of a step that is done eleven times.
func median(step func() error) (time.Duration, error) {
	times := make([]time.Duration, 11)
	for i := range times {
		begin := time.Now()
		if err := step(); err != nil {
			return 0, err
		}
		times[i] = time.Since(begin)
	}
	slices.Sort(times)
	return times[len(times)/2], nil
}
