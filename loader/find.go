package loader

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// districtIn gives the district that a title names, the longest name first.
func (l *Loader) districtIn(title string) (fact.Ref, bool) {
	var best fact.Ref
	longest := 0
	for _, entity := range l.Catalog.Entities(model.EntityKindDistrict) {
		for _, name := range append(slices.Clone(entity.Aliases), entity.Ref.Name) {
			if len(name) > longest && strings.Contains(title, name) {
				best, longest = entity.Ref, len(name)
			}
		}
	}
	return best, longest > 0
}

// Files gives an input for each file, all of which have to be there.
func Files(paths []string) ([]Input, error) {
	inputs := make([]Input, len(paths))
	for i, path := range paths {
		if _, err := os.Stat(path); err != nil {
			return nil, fmt.Errorf("the plan cannot be read: %w", err)
		}
		inputs[i].Name = path
	}
	return inputs, nil
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
			switch strings.ToLower(filepath.Ext(path)) {
			case ".txt":
				in, reason := l.look(path)
				switch first, taken := found[in.Plan]; {
				case in.Plan == nil:
					left = append(left, Left{path, reason})
				case taken:
					left = append(left, Left{path, "it is the plan of " + first.Name + " again: name the one to load"})
				default:
					found[in.Plan] = in
				}
			case ".html", ".htm", ".docx", ".doc", ".pdf":
				left = append(left, Left{path, "this form cannot be read: save it as plain text (UTF-8, .txt)"})
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
