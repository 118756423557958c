package loader

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"plangraph/loader/catalog"
	"plangraph/loader/document"
)

// Files gives an input for each file, all of which have to be there; for a folder those
// of all files in it that may hold a plan; and for - what stands on standard input.
func Files(paths []string) ([]Input, error) {
	var inputs []Input
	for _, path := range paths {
		if path == "-" {
			data, err := document.Read(os.Stdin)
			if err != nil {
				return nil, fmt.Errorf("standard input: %w", err)
			}
			inputs = append(inputs, Input{Name: "standard input", Data: data})
			continue
		}
		info, err := os.Stat(path)
		if err != nil {
			return nil, fmt.Errorf("the plan cannot be read: %w", err)
		}
		if !info.IsDir() {
			inputs = append(inputs, Input{Name: path})
			continue
		}
		found, err := inFolder(path)
		if err != nil {
			return nil, err
		}
		inputs = append(inputs, found...)
	}
	return inputs, nil
}

// inFolder gives an input for each file of a folder that may hold a plan.
func inFolder(folder string) ([]Input, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, fmt.Errorf("the folder of plans cannot be read: %w", err)
	}
	var inputs []Input
	for _, entry := range entries {
		if !entry.IsDir() && mayHold(entry.Name()) {
			inputs = append(inputs, Input{Name: filepath.Join(folder, entry.Name())})
		}
	}
	if len(inputs) == 0 {
		return nil, fmt.Errorf("%s holds no file that may be a plan: %s", folder, strings.Join(document.Extensions, ", "))
	}
	return inputs, nil
}

func mayHold(name string) bool {
	return slices.Contains(document.Extensions, strings.ToLower(filepath.Ext(name)))
}

// Folders are where plans are looked for when none is named.
var Folders = []string{"plans", filepath.Join("..", "shared", "plans")}

// Left is a document that was found and not loaded.
type Left struct{ File, Reason string }

// Find looks in folders for the documents of the catalog's plans. It gives an
// input for every plan of the catalog, with its document where one was found,
// and the documents that it left alone.
func (l *Loader) Find(folders []string) ([]Input, []Left, error) {
	found := map[*catalog.Plan]Input{}
	var left []Left
	for _, folder := range folders {
		entries, err := os.ReadDir(folder)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return nil, nil, fmt.Errorf("the folder of plans cannot be read: %w", err)
		}
		for _, entry := range entries {
			path := filepath.Join(folder, entry.Name())
			switch {
			case mayHold(path):
				in, reason := l.look(path)
				switch first, taken := found[in.Plan]; {
				case in.Plan == nil:
					left = append(left, Left{path, reason})
				case taken:
					left = append(left, Left{path, "it is the plan of " + first.Name + " again: name the one to load"})
				default:
					found[in.Plan] = in
				}
			case strings.EqualFold(filepath.Ext(path), ".doc"):
				left = append(left, Left{path, "this form cannot be read: save it as .docx"})
			}
		}
	}
	var inputs []Input
	for _, plan := range l.Catalog.Plans() {
		in, ok := found[plan]
		if !ok {
			in = Input{Plan: plan}
		}
		inputs = append(inputs, in)
	}
	return inputs, left, nil
}

// look says which of the catalog's plans a file holds, or why none.
func (l *Loader) look(path string) (Input, string) {
	data, err := readFile(path)
	if err != nil {
		return Input{}, err.Error()
	}
	doc, err := document.Parse(data)
	if err != nil {
		return Input{}, err.Error()
	}
	plan, ok := l.known(doc)
	if !ok {
		return Input{}, "the catalog has no plan of its title, publisher and year; name it to load it with rules alone"
	}
	return Input{Name: path, Plan: plan}, ""
}

// readFile reads a document and refuses one that is too large.
func readFile(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("the plan cannot be read: %w", err)
	}
	defer func() { _ = file.Close() }()
	data, err := document.Read(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return data, nil
}
