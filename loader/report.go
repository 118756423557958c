package loader

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/loader/coverage"
	"plangraph/loader/difference"
	"plangraph/loader/document"
	"plangraph/loader/identity"
)

// Report says what a load read, found, refused and wrote. Its JSON stands on
// the plan, and has the form of LoadReport in the schema.
type Report struct {
	Plan       string                 `json:"plan"` // the title
	PlanID     string                 `json:"planId"`
	Document   string                 `json:"-"`              // the file, where there was one
	Note       string                 `json:"note,omitempty"` // what holds for the whole of it
	Read       Read                   `json:"read"`
	Found      Found                  `json:"found"`
	Coverage   *coverage.Coverage     `json:"coverage"`  // nil where the document was not at hand
	Difference *difference.Difference `json:"-"`         // from what the graph stated before; nil where it was not asked for
	Decisions  []identity.Decision    `json:"decisions"` // what names were taken for, other than what they say
	Refused    []Refusal              `json:"refused"`
	Dropped    []document.Dropped     `json:"-"`                 // what belongs to the page around the plan
	Rejected   int                    `json:"rejected"`          // rule facts that a reader had found wrong
	Written    store.Changes          `json:"written,omitempty"` // by label and by type of link
	Outcome    string                 `json:"outcome,omitempty"` // written, unchanged or kept
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
	Mentions     int           `json:"mentions"`
	Links        int           `json:"links"`
	Observations int           `json:"observations"`
	Statuses     int           `json:"statuses"`
	ByMethod     []MethodCount `json:"byMethod"` // facts by how they were found
}

// MethodCount counts the facts that were found in one way.
type MethodCount struct {
	Methods []model.Method `json:"methods"` // several where each of them found the fact
	Facts   int            `json:"facts"`
}

// String names the methods.
func (m MethodCount) String() string {
	names := make([]string, len(m.Methods))
	for i, method := range m.Methods {
		names[i] = strings.ToLower(method.String())
	}
	return strings.Join(names, " and ")
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
	if r.Note != "" {
		p.line("  note      %s", r.Note)
	}
	for _, dropped := range shortened(r.Dropped) {
		p.line("            dropped: %s", dropped)
	}
	p.line("  found     %d mentions, %d links, %d observations, %d statuses", r.Found.Mentions, r.Found.Links, r.Found.Observations, r.Found.Statuses)
	for _, count := range r.Found.ByMethod {
		p.line("            %-18s %d facts", count, count.Facts)
	}
	if len(r.Decisions) > 0 {
		p.line("  settled   %d names are of things that are called otherwise: plangraph explain says which", len(r.Decisions))
	}
	if c := r.Coverage; c != nil {
		p.line("  covered   %d of %d sentences (%.0f %%), %d of %d numbers (%.0f %%)", c.SentencesWithFacts, c.Sentences, 100*c.ShareOfSentences, c.NumbersRead, c.Numbers, 100*c.ShareOfNumbers)
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
	for _, name := range slices.Sorted(maps.Keys(r.Written)) {
		if c := r.Written[name]; c.Created+c.Updated+c.Removed > 0 {
			p.line("  written   %-16s %5d new %5d changed %5d unchanged %5d removed", name, c.Created, c.Updated, c.Unchanged, c.Removed)
		}
	}
	if r.Difference != nil && p.err == nil {
		var n int64
		n, p.err = r.Difference.WriteTo(out)
		p.written += n
	}
	return p.written, p.err
}

// mostDropped is how many dropped lines a report shows.
const mostDropped = 8

// shortened gives the first of what was dropped, each cut to what fits on a line.
func shortened(dropped []document.Dropped) []string {
	var lines []string
	for i, d := range dropped {
		if i == mostDropped {
			return append(lines, fmt.Sprintf("and %d more", len(dropped)-i))
		}
		words := []rune(d.Text)
		if len(words) > 40 {
			words = append(words[:40], '…')
		}
		lines = append(lines, d.Reason+": "+string(words))
	}
	return lines
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
