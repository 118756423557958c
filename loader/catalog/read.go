package catalog

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/goccy/go-yaml/token"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
	"plangraph/loader/fact"
)

// reader gathers a catalog and every problem on the way.
type reader struct {
	files    fs.FS
	ontology *ontology.Ontology
	catalog  *Catalog
	settled  map[fact.Ref]bool // entities whose entry names their district
	found    []error
}

func newReader(files fs.FS) (*reader, error) {
	o, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	return &reader{
		files: files, ontology: o, settled: map[fact.Ref]bool{},
		catalog: &Catalog{byRef: map[fact.Ref]*Entity{}},
	}, nil
}

// problems joins what was found, at most twenty so that a slip repeated in a
// whole file can still be read.
func (r *reader) problems() error {
	const most = 20
	if extra := len(r.found) - most; extra > 0 {
		return errors.Join(append(r.found[:most:most], fmt.Errorf("and %d more problems", extra))...)
	}
	return errors.Join(r.found...)
}

func (r *reader) report(path string, at *token.Token, wrong, remedy string) {
	r.found = append(r.found, problem(path, at, wrong, remedy))
}

// list gives the YAML files of a folder in the order of their names.
func (r *reader) list(folder string) []string {
	paths, err := fs.Glob(r.files, folder+"/*.yaml")
	if err != nil {
		r.found = append(r.found, fmt.Errorf("%s cannot be listed: %w", folder, err))
	}
	return paths
}

// refer resolves a reference to an entity of one of the kinds (any, where
// none is given), and reports one that leads nowhere.
func (r *reader) refer(path string, w word, kinds ...model.EntityKind) (fact.Ref, bool) {
	ref, err := fact.ParseRef(w.value)
	if err != nil {
		r.report(path, w.token, err.Error(), "write it so")
		return fact.Ref{}, false
	}
	entity, found := r.catalog.byRef[ref]
	if !found {
		r.report(path, w.token, fmt.Sprintf("no entity is called %s", w.value), r.advice(ref))
		return fact.Ref{}, false
	}
	for _, kind := range kinds {
		if ref.Kind == kind {
			return entity.Ref, true
		}
	}
	if len(kinds) > 0 {
		r.report(path, w.token, fmt.Sprintf("%s is of kind %s", w.value, lower(ref.Kind)), "name one of the kinds "+lower(kinds...))
		return fact.Ref{}, false
	}
	return entity.Ref, true
}

// advice names the file to add an entity to, and an entity that has the name
// under another kind or as an alias.
func (r *reader) advice(ref fact.Ref) string {
	advice := fmt.Sprintf("mend the name, or add it to entities/%s.yaml", plurals[ref.Kind])
	for _, entity := range r.catalog.entities {
		if entity.Ref.Name == ref.Name {
			return fmt.Sprintf("%s; there is %s", advice, entity.Ref)
		}
		for _, alias := range entity.Aliases {
			if alias == ref.Name {
				return fmt.Sprintf("%s; %s has that as an alias", advice, entity.Ref)
			}
		}
	}
	return advice
}

// plurals name the entity files.
var plurals = map[model.EntityKind]string{
	model.EntityKindIndustry:    "industries",
	model.EntityKindCompany:     "companies",
	model.EntityKindProject:     "projects",
	model.EntityKindDistrict:    "districts",
	model.EntityKindArea:        "areas",
	model.EntityKindInstitution: "institutions",
	model.EntityKindPolicy:      "policies",
	model.EntityKindEvent:       "events",
	model.EntityKindAward:       "awards",
	model.EntityKindIndicator:   "indicators",
}

func lower(kinds ...model.EntityKind) string {
	names := make([]string, len(kinds))
	for i, kind := range kinds {
		names[i] = strings.ToLower(kind.String())
	}
	return strings.Join(names, ", ")
}
