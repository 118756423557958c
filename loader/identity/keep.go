package identity

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"plangraph/graph/model"
	"plangraph/internal/localneo4j/filelock"
	"plangraph/internal/wholefile"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// ErrNoCorrection is given where a file has no correction of an id.
var ErrNoCorrection = errors.New("no correction has this id")

// Kept is a correction as a file has it.
type Kept struct {
	ID     string
	Rule   string
	From   fact.Ref
	To     fact.Ref // empty where the name is dropped
	Plan   string   // title; empty for all
	At     document.Place
	Reason string
	On     string // an ISO 8601 date, or empty
}

// List gives the corrections in their order.
func (c *Corrections) List() []Kept {
	list := make([]Kept, len(c.list))
	for i, change := range c.list {
		list[i] = change.kept()
	}
	return list
}

func (c change) kept() Kept {
	id := model.ID("Correction", c.rule, c.from.String(), c.to.String(), c.plan, c.at.String())
	return Kept{id, c.rule, c.from, c.to, c.plan, c.at, c.reason, c.on}
}

// Check says what is wrong with a correction.
func (c Correction) Check() error {
	_, err := c.change()
	return err
}

// Keep adds a correction to a file, which is made where there is none. The error says
// what is wrong with the correction or the file, and nothing is changed then.
func Keep(ctx context.Context, path string, correction Correction) (Kept, error) {
	added, err := correction.change()
	if err != nil {
		return Kept{}, fmt.Errorf("nothing is changed: %w", err)
	}
	unlock, err := lock(ctx, path)
	if err != nil {
		return Kept{}, err
	}
	defer unlock()
	entry, err := yaml.Marshal([]Correction{correction})
	if err != nil {
		return Kept{}, err
	}
	before, err := read(path)
	if err != nil {
		return Kept{}, err
	}
	text := strings.TrimRight(string(before), "\n")
	if text != "" {
		text += "\n"
	}
	return added.kept(), replace(path, text+string(entry))
}

// TakeBack takes a correction out of a file; comments stay. The error is ErrNoCorrection
// where the file has none of the id.
func TakeBack(ctx context.Context, path, id string) (Kept, error) {
	unlock, err := lock(ctx, path)
	if err != nil {
		return Kept{}, err
	}
	defer unlock()
	data, err := read(path)
	if err != nil {
		return Kept{}, err
	}
	corrections, err := parse(path, data)
	if err != nil {
		return Kept{}, err
	}
	list := corrections.List()
	at := slices.IndexFunc(list, func(k Kept) bool { return k.ID == id })
	if at < 0 {
		return Kept{}, ErrNoCorrection
	}
	text, err := without(data, at)
	if err != nil {
		return Kept{}, fmt.Errorf("%s: %w", path, err)
	}
	return list[at], replace(path, text)
}

// without gives a file without the lines of one entry.
func without(data []byte, at int) (string, error) {
	parsed, err := parser.ParseBytes(data, parser.ParseComments)
	if err != nil {
		return "", err
	}
	entries, ok := parsed.Docs[0].Body.(*ast.SequenceNode)
	if !ok || entries.IsFlowStyle {
		return "", errors.New("its entries do not stand on lines of their own: take the correction out by hand")
	}
	lines := strings.SplitAfter(string(data), "\n")
	first, end := lineOf(entries, at), len(lines)
	if at+1 < len(entries.Values) {
		end = lineOf(entries, at+1)
	}
	for end > first+1 && strings.HasPrefix(lines[end-1], "#") { // what is said of the next
		end--
	}
	return strings.Join(slices.Delete(lines, first, end), ""), nil
}

// lineOf gives the line on which an entry begins, from 0.
func lineOf(entries *ast.SequenceNode, at int) int {
	node := entries.Values[at]
	if mapping, ok := node.(*ast.MappingNode); ok && len(mapping.Values) > 0 {
		node = mapping.Values[0].Key
	}
	return node.GetToken().Position.Line - 1
}

// replace writes a file as a whole, if it can be read as corrections.
func replace(path, text string) error {
	if _, err := parse(path, []byte(text)); err != nil {
		return fmt.Errorf("nothing is changed: %w", err)
	}
	if err := wholefile.Replace(path, []byte(text)); err != nil {
		return fmt.Errorf("the corrections cannot be kept: %w", err)
	}
	return nil
}

// lock keeps others, in this program and in others, from changing a file meanwhile.
func lock(ctx context.Context, path string) (unlock func(), err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("the corrections cannot be kept: %w", err)
	}
	unlock, err = filelock.Lock(ctx, path+".lock", nil)
	if err != nil {
		return nil, fmt.Errorf("the corrections cannot be kept: %w", err)
	}
	return unlock, nil
}
