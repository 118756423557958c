package loader

import (
	"fmt"
	"io"
	"slices"

	"plangraph/graph/store"
)

// Report says what a load read, found, refused and wrote.
type Report struct {
	Plan     string        `json:"plan"` // the title
	PlanID   string        `json:"planId"`
	Document string        `json:"-"` // the file, where there was one
	Read     Read          `json:"read"`
	Found    Found         `json:"found"`
	Refused  []Refusal     `json:"refused"`
	Rejected int           `json:"rejected"`          // rule facts that a reader had found wrong
	Written  store.Changes `json:"written,omitempty"` // by label and by type of link
	Outcome  string        `json:"outcome,omitempty"` // written, unchanged or kept
}

// Read counts what a document holds.
type Read struct {
	Characters int `json:"characters"`
	Sections   int `json:"sections"`
	Passages   int `json:"passages"`
	Dropped    int `json:"dropped"` // lines that belong to the page around the plan
}

// Found counts what was found in it.
type Found struct {
	Mentions     int            `json:"mentions"`
	Links        int            `json:"links"`
	Observations int            `json:"observations"`
	Statuses     int            `json:"statuses"`
	ByMethod     map[string]int `json:"byMethod"` // facts by how they were found
}

// WriteTo prints the report for a person.
func (r *Report) WriteTo(out io.Writer) (int64, error) {
	p := &printer{out: out}
	p.line("%s", r.Plan)
	if r.Document != "" {
		p.line("  read      %s: %d characters, %d headings, %d sentences, %d lines around the plan dropped", r.Document, r.Read.Characters, r.Read.Sections, r.Read.Passages-r.Read.Sections, r.Read.Dropped)
	} else {
		p.line("  read      the curated facts alone: the document is not at hand, so none is verified")
	}
	p.line("  found     %d mentions, %d links, %d observations, %d statuses", r.Found.Mentions, r.Found.Links, r.Found.Observations, r.Found.Statuses)
	for _, method := range sorted(r.Found.ByMethod) {
		p.line("            %-18s %d facts", method, r.Found.ByMethod[method])
	}
	p.line("  refused   %d", len(r.Refused))
	for _, refusal := range r.Refused {
		p.line("            %s  %s: %s", refusal.Place, refusal.Fact, refusal.Reason)
	}
	switch r.Outcome {
	case Unchanged:
		p.line("  unchanged the graph held all of it already")
	case Kept:
		p.line("  unchanged the graph holds this plan with its document, and keeps it")
	}
	for _, name := range sorted(r.Written) {
		if c := r.Written[name]; c.Created+c.Updated+c.Removed > 0 {
			p.line("  written   %-16s %5d new %5d changed %5d unchanged %5d removed", name, c.Created, c.Updated, c.Unchanged, c.Removed)
		}
	}
	return p.written, p.err
}

func sorted[V any](m map[string]V) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

type printer struct {
	out     io.Writer
	written int64
	err     error
}

func (p *printer) line(format string, args ...any) {
	if p.err != nil {
		return
	}
	n, err := fmt.Fprintf(p.out, format+"\n", args...)
	p.written += int64(n)
	p.err = err
}
