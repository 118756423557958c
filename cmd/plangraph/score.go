package main

import (
	"fmt"
	"text/tabwriter"

	"plangraph/loader"
	"plangraph/loader/catalog"
	"plangraph/loader/extract"
)

type scoreCommand struct {
	Files []string `arg:"" optional:"" help:"Documents of plans that the catalog has a reading of. Without any, they are looked for in ./plans and ../shared/plans." type:"path"`
}

// Run prints precision and recall of the rules alone against the curated
// facts.
func (c *scoreCommand) Run(e *environment) error {
	known, err := catalog.Load()
	if err != nil {
		return err
	}
	l := &loader.Loader{Catalog: known}
	inputs, err := loader.Files(c.Files)
	if len(c.Files) == 0 {
		inputs, _, err = l.Find(loader.Folders)
	}
	if err != nil {
		return err
	}
	scored := 0
	for _, in := range inputs {
		if in.Name == "" {
			continue
		}
		reading, err := l.Read(in)
		if err != nil {
			return err
		}
		scored++
		if err := printScore(e, reading); err != nil {
			return err
		}
	}
	if scored == 0 {
		return fmt.Errorf("no document of a plan that the catalog has a reading of was found: name one, or put it into ./plans")
	}
	return nil
}

func printScore(e *environment, reading *loader.Reading) error {
	_, _ = fmt.Fprintln(e.out, reading.Plan.Meta.Title)
	table := tabwriter.NewWriter(e.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintln(table, "what\tof\tfound\tright\tcurated\tprecision\trecall\t")
	for _, row := range extract.Score(reading.Rules, reading.Plan.Facts) {
		_, _ = fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%d\t%.2f\t%.2f\t\n", row.Group, row.Name, row.Found, row.Right, row.Curated, row.Precision(), row.Recall())
	}
	return table.Flush()
}
