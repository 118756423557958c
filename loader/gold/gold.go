// Package gold holds what a reader found in a sample of sentences of plans that
// the catalog has no reading of, and measures rules against it. It knows where
// in a document something stands and never what the document says.
package gold

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"unicode/utf8"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
)

// Half says what a sentence is for.
type Half string

// The halves of a sample.
const (
	Dev  Half = "dev"  // rules may be written after it
	Test Half = "test" // set aside: only to measure
)

// Plan is the sample of one plan.
type Plan struct {
	Name      string // the file in this folder, without its ending
	File      string // the plan's document
	Digest    string // SHA-256 of the decoded text, hexadecimal
	Meta      catalog.PlanMeta
	Sentences []Sentence // in the order of the text, none inside another
}

// Sentence is a part of the text with all that it states. Its own offsets
// count characters of the decoded text, all others characters of the sentence.
type Sentence struct {
	fact.Span
	Half         Half
	Mentions     []Mention
	Links        []Link
	Observations []Observation
	Statuses     []Status
}

// Mention is a place where the sentence names an entity.
type Mention struct {
	Kind model.EntityKind
	Span fact.Span
}

// Link is a link between two entities that the sentence names.
type Link struct {
	Type           model.LinkType
	Source, Target Mention
	Intended       bool
}

// Observation is one value of an indicator.
type Observation struct {
	Indicator fact.Span
	Figures   Figures
	Basis     model.Basis
	Year      int
	PeriodEnd int // 0: one year alone
}

// Figures are what an observation says in numbers.
type Figures struct {
	Value            *float64
	Unit             string
	Comparator       model.Comparator
	Growth           *float64 // percent
	GrowthComparator model.Comparator
	Ranked           bool
}

// Status is what the sentence says of how far something has come.
type Status struct {
	Of       Mention
	Status   model.ProjectStatus
	Year     int
	Intended bool
}

// ErrChanged is given for a document that is not the one that was annotated.
var ErrChanged = errors.New("the document is not the one that was annotated: its text has another SHA-256")

// Check says whether a text, as document.Decode gives it, is the annotated one
// and holds every sentence. Its errors are ErrChanged and those of offsets.
func (p *Plan) Check(text string) error {
	if Digest(text) != p.Digest {
		return fmt.Errorf("%s: %w", p.Name, ErrChanged)
	}
	length := utf8.RuneCountInString(text)
	for _, s := range p.Sentences {
		if s.End > length {
			return fmt.Errorf("%s: the sentence %d-%d lies beyond the text's %d characters", p.Name, s.Start, s.End, length)
		}
	}
	return nil
}

// Digest is the SHA-256 of a text, hexadecimal.
func Digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// Load reads every sample of a folder, by name. The baseline is none.
func Load(folder fs.FS) ([]*Plan, error) {
	names, err := fs.Glob(folder, "*.tsv")
	if err != nil {
		return nil, fmt.Errorf("the samples cannot be listed: %w", err)
	}
	var plans []*Plan
	for _, name := range names {
		if name == BaselineFile {
			continue
		}
		data, err := fs.ReadFile(folder, name)
		if err != nil {
			return nil, fmt.Errorf("the sample cannot be read: %w", err)
		}
		plan, err := Read(string(data))
		if err == nil && plan.Name+".tsv" != name {
			err = fmt.Errorf("it names itself %s", plan.Name)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		plans = append(plans, plan)
	}
	return plans, nil
}
