package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// patience bounds one request.
const patience = 10 * time.Second

// cell is what was measured of one operation, target and concurrency.
type cell struct {
	Target      string             `json:"target"`
	Operation   string             `json:"op"`
	Concurrency int                `json:"c"`
	Repeat      int                `json:"repeat"`
	Requests    int                `json:"requests"`
	Errors      int                `json:"errors"`
	P50         float64            `json:"p50ms"`
	P95         float64            `json:"p95ms"`
	PerSecond   float64            `json:"perSecond"`
	Bytes       int                `json:"bytesPerResponse"`
	CPU         map[string]float64 `json:"cpuMsPerRequest"`
	RSS         map[string]int     `json:"rssMiB"`
}

// measureAll goes through all cells. In each, the targets are timed one after
// the other, so that other work on the machine falls on all of them.
func (o *options) measureAll(ctx context.Context, targets []*target) ([]cell, error) {
	watched := processes{"loadgen": os.Getpid()}
	for _, given := range o.processes {
		name, pid, _ := strings.Cut(given, "=")
		n, err := strconv.Atoi(pid)
		if err != nil {
			return nil, fmt.Errorf("-pid %s: %w", given, err)
		}
		watched[name] = n
	}
	var cells []cell
	for repeat := range o.repeat {
		for _, first := range targets[0].operations {
			if repeat == 0 {
				each(targets, first.Name, func(t *target, op *operation) {
					measure(ctx, t, op, 2, 1<<30, o.warm, nil)
				})
			}
			for level := range strings.SplitSeq(o.levels, ",") {
				c, err := strconv.Atoi(level)
				if err != nil {
					return nil, fmt.Errorf("-c %s: %w", o.levels, err)
				}
				each(targets, first.Name, func(t *target, op *operation) {
					one := measure(ctx, t, op, c, o.requests, o.limit, watched)
					one.Repeat = repeat + 1
					if one.Errors > 0 {
						watched.settle("neo4j")
					}
					cells = append(cells, one)
					fmt.Fprintf(os.Stderr, "%-7s %s c=%-2d #%d n=%-4d errors=%d p50=%8.2f p95=%8.2f ms %8.1f/s %7d B, CPU ms %v\n", one.Target, one.Operation,
						c, one.Repeat, one.Requests, one.Errors, one.P50, one.P95, one.PerSecond, one.Bytes, rounded(one.CPU))
				})
			}
		}
	}
	return cells, nil
}

// each calls do for the targets that have the operation, in their order.
func each(targets []*target, name string, do func(*target, *operation)) {
	for _, t := range targets {
		if op := t.find(name); op != nil {
			do(t, op)
		}
	}
}

// measure asks in a closed loop: c at a time, until n requests or the limit.
func measure(ctx context.Context, t *target, op *operation, c, n int, limit time.Duration, watched processes) cell {
	var next, failed, size atomic.Int64
	took := make([][]time.Duration, c)
	before := watched.cpu()
	start := time.Now()
	var wait sync.WaitGroup
	for worker := range c {
		wait.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= n || time.Since(start) > limit {
					return
				}
				asked := time.Now()
				bounded, cancel := context.WithTimeout(ctx, patience)
				_, bytes, err := t.do(bounded, op.Query, op.variables[i%len(op.variables)], false)
				cancel()
				took[worker] = append(took[worker], time.Since(asked))
				size.Add(int64(bytes))
				if err != nil && failed.Add(1) == 1 {
					log.Printf("%s %s: %v", t.name, op.Name, err)
				}
			}
		})
	}
	wait.Wait()
	elapsed := time.Since(start)
	all := slices.Concat(took...)
	slices.Sort(all)
	requests := len(all)
	quantile := func(q float64) float64 { return float64(all[int(q*float64(requests-1))].Microseconds()) / 1000 }
	one := cell{
		Target: t.name, Operation: op.Name, Concurrency: c, Requests: requests, Errors: int(failed.Load()),
		P50: quantile(.5), P95: quantile(.95), PerSecond: float64(requests) / elapsed.Seconds(),
		Bytes: int(size.Load()) / requests, CPU: watched.cpu(), RSS: watched.rss(),
	}
	for name := range one.CPU {
		one.CPU[name] = (one.CPU[name] - before[name]) / float64(requests)
	}
	return one
}

func rounded(values map[string]float64) map[string]string {
	texts := map[string]string{}
	for name, value := range values {
		texts[name] = fmt.Sprintf("%.1f", value)
	}
	return texts
}
