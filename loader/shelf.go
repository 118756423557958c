package loader

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"plangraph/internal/wholefile"
)

// Shelf is a folder that keeps the documents of loaded plans, so that they can be read
// again when rules or corrections change; an empty one keeps none. A file is named by
// the plan's id, and has the document behind one line of JSON that says how it came.
type Shelf string

// came is how a document came.
type came struct {
	Name     string `json:"name"`
	District string `json:"district,omitempty"`
	Year     int    `json:"year,omitempty"`
}

func (s Shelf) path(planID string) string { return filepath.Join(string(s), filepath.Base(planID)) }

// keep keeps the document of a plan.
func (s Shelf) keep(planID string, in Input) error {
	if s == "" || in.Data == nil {
		return nil
	}
	line, err := json.Marshal(came{in.Name, in.District, in.Year})
	if err != nil {
		return err
	}
	if err := wholefile.Replace(s.path(planID), slices.Concat(line, []byte("\n"), in.Data)); err != nil {
		return fmt.Errorf("the document cannot be kept: %w", err)
	}
	return nil
}

// Take gives the document of a plan; false where it is not kept.
func (s Shelf) Take(planID string) (Input, bool, error) {
	if s == "" {
		return Input{}, false, nil
	}
	data, err := os.ReadFile(s.path(planID))
	if errors.Is(err, os.ErrNotExist) {
		return Input{}, false, nil
	}
	if err != nil {
		return Input{}, false, fmt.Errorf("a kept document cannot be read: %w", err)
	}
	line, document, _ := bytes.Cut(data, []byte("\n"))
	var how came
	if err := json.Unmarshal(line, &how); err != nil {
		return Input{}, false, fmt.Errorf("the kept document %s is not as it was written: %w", s.path(planID), err)
	}
	return Input{Name: how.Name, Data: document, District: how.District, Year: how.Year}, true, nil
}

// Forget takes the document of a plan away.
func (s Shelf) Forget(planID string) error {
	if s == "" {
		return nil
	}
	if err := os.Remove(s.path(planID)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("a kept document cannot be taken away: %w", err)
	}
	return nil
}
