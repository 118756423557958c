package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// cold times the first answer of each operation after the database has
// forgotten every statement, as a shape that was never seen finds it: planning
// is a part of it. The targets take turns; all were asked before, so that the
// pages are in memory. It prints medians in ms, and how many times as slow as
// the first target the others are.
func cold(ctx context.Context, w io.Writer, targets []*target, bolt string, repeat int) error {
	driver, err := neo4j.NewDriverWithContext(bolt, neo4j.NoAuth())
	if err != nil {
		return err
	}
	defer func() { _ = driver.Close(ctx) }()
	heads := make([]string, 0, 2*len(targets))
	for i, t := range targets {
		heads = append(heads, t.name+" ms")
		if i > 0 {
			heads = append(heads, t.name+" / "+targets[0].name)
		}
	}
	_, _ = fmt.Fprintf(w, "\nThe first answer, planning included, of %d:\n\n| op | %s |\n|---%s|\n", repeat, strings.Join(heads, " | "), strings.Repeat("|---", len(heads)))
	for _, first := range targets[0].operations {
		times := map[string][]float64{}
		for i := range repeat {
			var problem error
			each(targets, first.Name, func(t *target, op *operation) {
				took, err := firstAnswer(ctx, driver, t, op, i)
				if err != nil {
					problem = fmt.Errorf("%s %s: %w", t.name, op.Name, err)
				}
				times[t.name] = append(times[t.name], took)
			})
			if problem != nil {
				return problem
			}
		}
		row := []string{first.Name}
		for i, t := range targets {
			middle := median(times[t.name])
			row = append(row, fmt.Sprintf("%.1f", middle))
			if i > 0 {
				row = append(row, fmt.Sprintf("%.2f", middle/median(times[targets[0].name])))
			}
		}
		_, _ = fmt.Fprintf(w, "| %s |\n", strings.Join(row, " | "))
	}
	return nil
}

// firstAnswer has the database forget its statements, asks once and gives the
// milliseconds that this took.
func firstAnswer(ctx context.Context, driver neo4j.DriverWithContext, t *target, op *operation, i int) (float64, error) {
	variables := op.variables[i%len(op.variables)]
	if _, _, err := t.do(ctx, op.Query, variables, false); err != nil {
		return 0, err
	}
	if _, err := neo4j.ExecuteQuery(ctx, driver, "CALL db.clearQueryCaches()", nil, neo4j.EagerResultTransformer); err != nil {
		return 0, err
	}
	begin := time.Now()
	_, _, err := t.do(ctx, op.Query, variables, false)
	return float64(time.Since(begin).Microseconds()) / 1000, err
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}
