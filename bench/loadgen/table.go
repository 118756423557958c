package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// grouped holds the cells of one operation and concurrency: by target, then by
// repeat.
type grouped struct {
	operation   string
	concurrency int
	cells       map[string][]cell
}

// printTables prints the cells as Markdown. Times and rates are means of the
// repeats. Ratios say how many times slower a target is than the first one;
// they are taken within a repeat, where the targets ran one after the other,
// and shown from the least to the greatest.
func printTables(w io.Writer, cells []cell) {
	var groups []*grouped
	var names []string
	for _, c := range cells {
		if !slices.Contains(names, c.Target) {
			names = append(names, c.Target)
		}
		at := slices.IndexFunc(groups, func(g *grouped) bool { return g.operation == c.Operation && g.concurrency == c.Concurrency })
		if at < 0 {
			at = len(groups)
			groups = append(groups, &grouped{c.Operation, c.Concurrency, map[string][]cell{}})
		}
		groups[at].cells[c.Target] = append(groups[at].cells[c.Target], c)
	}
	table(w, "Times in ms, requests per second, and errors", groups, names, []string{"p50", "p95", "req/s", "err"}, func(g *grouped, name string) []string {
		return []string{
			fmt.Sprintf("%.2f", g.mean(name, p50)), fmt.Sprintf("%.2f", g.mean(name, func(c *cell) float64 { return c.P95 })),
			fmt.Sprintf("%.0f", g.mean(name, perSecond)), fmt.Sprintf("%.0f", g.mean(name, func(c *cell) float64 { return float64(c.Errors) })),
		}
	})
	first := names[0]
	table(w, "How many times as slow as "+first+", by p50 and by requests per second", groups, names[1:], []string{"p50", "req/s"}, func(g *grouped, name string) []string {
		return []string{
			g.ratio(name, first, p50),
			g.ratio(first, name, perSecond),
		}
	})
	table(w, "Bytes, and CPU in ms, of one answer", groups, names, []string{"bytes", "CPU"}, func(g *grouped, name string) []string {
		return []string{fmt.Sprintf("%.0f", g.mean(name, func(c *cell) float64 { return float64(c.Bytes) })), g.cpu(name)}
	})
}

func p50(c *cell) float64       { return c.P50 }
func perSecond(c *cell) float64 { return c.PerSecond }

// table prints a row for each group and the columns for each target.
func table(w io.Writer, title string, groups []*grouped, names, heads []string, row func(*grouped, string) []string) {
	if len(names) == 0 {
		return
	}
	columns := []string{"op", "c"}
	for _, name := range names {
		for _, head := range heads {
			columns = append(columns, name+" "+head)
		}
	}
	_, _ = fmt.Fprintf(w, "\n%s:\n\n| %s |\n%s|\n", title, strings.Join(columns, " | "), strings.Repeat("|---", len(columns)))
	for _, g := range groups {
		columns := []string{g.operation, fmt.Sprint(g.concurrency)}
		for _, name := range names {
			if len(g.cells[name]) == 0 {
				columns = append(columns, slices.Repeat([]string{""}, len(heads))...)
				continue
			}
			columns = append(columns, row(g, name)...)
		}
		_, _ = fmt.Fprintf(w, "| %s |\n", strings.Join(columns, " | "))
	}
}

func (g *grouped) mean(name string, value func(*cell) float64) float64 {
	sum := 0.0
	for i := range g.cells[name] {
		sum += value(&g.cells[name][i])
	}
	return sum / float64(len(g.cells[name]))
}

// ratio sets one target's value against another's, repeat by repeat.
func (g *grouped) ratio(over, under string, value func(*cell) float64) string {
	var ratios []float64
	for i := range min(len(g.cells[over]), len(g.cells[under])) {
		ratios = append(ratios, value(&g.cells[over][i])/value(&g.cells[under][i]))
	}
	if len(ratios) == 0 {
		return ""
	}
	least, most := fmt.Sprintf("%.2f", slices.Min(ratios)), fmt.Sprintf("%.2f", slices.Max(ratios))
	if least == most {
		return least
	}
	return least + "–" + most
}

// cpu lists what each process spent on one answer of the target.
func (g *grouped) cpu(name string) string {
	var texts []string
	for _, process := range slices.Sorted(maps.Keys(g.cells[name][0].CPU)) {
		spent := g.mean(name, func(c *cell) float64 { return c.CPU[process] })
		if process != "loadgen" && spent >= 0.05 {
			texts = append(texts, fmt.Sprintf("%s %.1f", process, spent))
		}
	}
	return strings.Join(texts, ", ")
}
