package catalog

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// entityEntry is one entry of an entity file.
type entityEntry struct {
	Name       word   `yaml:"name"`
	En         word   `yaml:"en"`
	Aliases    []word `yaml:"aliases"`
	Local      []word `yaml:"local"`
	Ambiguous  bool   `yaml:"ambiguous"`
	District   *word  `yaml:"district"`
	Parents    []word `yaml:"parents"`
	Industries []word `yaml:"industries"`
	Code       word   `yaml:"code"`
	Was        []word `yaml:"was"`
}

// placed is an entry with the file and the kind that it stands in.
type placed struct {
	entityEntry
	path   string
	entity *Entity
}

// entities reads every entity file, then what leads from one to another.
func (r *reader) entities() {
	var entries []placed
	for _, file := range r.list("entities") {
		entries = append(entries, r.entityFile(file)...)
	}
	for _, entry := range entries {
		r.formerNames(entry)
	}
	for _, entry := range entries {
		r.relations(entry)
	}
	r.sameNames(entries)
}

func (r *reader) entityFile(file string) []placed {
	kind, known := kindOfFile(file)
	if !known {
		r.found = append(r.found, fmt.Errorf("%s: no kind of entity is called so; name the file for a kind: %s", file, strings.Join(kindFiles(), ", ")))
		return nil
	}
	var list []entityEntry
	if err := decode(r.files, file, &list); err != nil {
		r.found = append(r.found, err)
		return nil
	}
	var entries []placed
	for _, entry := range list {
		if entry.Name.value == "" {
			r.found = append(r.found, fmt.Errorf("%s: an entry has no name; give each one a name", file))
			continue
		}
		ref := fact.Ref{Kind: kind, Name: entry.Name.value}
		if _, taken := r.catalog.byRef[ref]; taken {
			r.report(file, entry.Name.token, fmt.Sprintf("%s is there twice", ref), "make one entry of the two")
			continue
		}
		if entry.En.value == "" {
			r.report(file, entry.Name.token, fmt.Sprintf("%s has no English name", ref), "add en:")
		}
		entity := &Entity{
			Ref: ref, En: entry.En.value, Aliases: words(entry.Aliases), Local: words(entry.Local),
			Ambiguous: entry.Ambiguous, Code: entry.Code.value, Was: words(entry.Was),
		}
		r.catalog.byRef[ref] = entity
		r.catalog.entities = append(r.catalog.entities, entity)
		entries = append(entries, placed{entry, file, entity})
	}
	return entries
}

func kindOfFile(file string) (model.EntityKind, bool) {
	name := strings.TrimSuffix(path.Base(file), ".yaml")
	for kind, plural := range plurals {
		if plural == name {
			return kind, true
		}
	}
	return "", false
}

func kindFiles() []string {
	var files []string
	for _, kind := range model.AllEntityKind {
		files = append(files, plurals[kind]+".yaml")
	}
	return files
}

// formerNames lets a name that was given up lead to the entity.
func (r *reader) formerNames(entry placed) {
	for _, was := range entry.Was {
		ref := fact.Ref{Kind: entry.entity.Ref.Kind, Name: was.value}
		if other, taken := r.catalog.byRef[ref]; taken {
			r.report(entry.path, was.token, fmt.Sprintf("the former name %s belongs to %s", was.value, other.Ref), "take it out of one of the two")
			continue
		}
		r.catalog.byRef[ref] = entry.entity
	}
}

// relations resolves parents, industries and the district of an entry.
func (r *reader) relations(entry placed) {
	for _, w := range entry.Parents {
		if parent, ok := r.relative(entry, w); ok && r.allowed(entry, w, model.LinkTypePartOf, parent) {
			entry.entity.Parents = append(entry.entity.Parents, parent)
		}
	}
	for _, w := range entry.Industries {
		if industry, ok := r.relative(entry, w); ok && r.allowed(entry, w, model.LinkTypeOperatesIn, industry) {
			entry.entity.Industries = append(entry.entity.Industries, industry)
		}
	}
	if entry.District != nil {
		w := *entry.District
		if !strings.Contains(w.value, "/") {
			w.value = "district/" + w.value
		}
		if district, ok := r.refer(entry.path, w, model.EntityKindDistrict); ok {
			entry.entity.Districts = []fact.Ref{district}
			r.settled[entry.entity.Ref] = true
		}
	}
}

// relative resolves a reference, or the plain name of an industry.
func (r *reader) relative(entry placed, w word) (fact.Ref, bool) {
	if _, err := fact.ParseRef(w.value); err != nil {
		w.value = "industry/" + w.value
	}
	return r.refer(entry.path, w)
}

func (r *reader) allowed(entry placed, w word, linkType model.LinkType, target fact.Ref) bool {
	source := entry.entity.Ref
	if source == target {
		r.report(entry.path, w.token, fmt.Sprintf("%s is above itself", source), "take it out")
		return false
	}
	if !r.ontology.Allowed(linkType, source.Kind, target.Kind) {
		r.report(entry.path, w.token, fmt.Sprintf("%s cannot lead from kind %s to kind %s", linkType, lower(source.Kind), lower(target.Kind)), "take it out, or name another entity")
		return false
	}
	return true
}

// sameNames reports two entities of a kind that share a spelling which is
// matched everywhere: the name alone could not tell them apart.
func (r *reader) sameNames(entries []placed) {
	owners := map[fact.Ref]*Entity{}
	for _, entry := range entries {
		if entry.Ambiguous {
			continue
		}
		for _, w := range append([]word{entry.Name}, entry.Aliases...) {
			key := fact.Ref{Kind: entry.entity.Ref.Kind, Name: w.value}
			owner, taken := owners[key]
			switch {
			case !taken:
				owners[key] = entry.entity
			case owner != entry.entity:
				r.report(entry.path, w.token, fmt.Sprintf("%s is a name of %s too", w.value, owner.Ref), "keep it at one of them, or mark both as ambiguous")
			}
		}
	}
}

// useDistricts lets the plans of a district use the local names of what they
// state, unless an entry says whose names they are.
func (r *reader) useDistricts(plan *Plan) {
	use := func(ref fact.Ref) {
		entity := r.catalog.byRef[ref]
		if !slices.Contains(entity.Districts, plan.Meta.District) && !r.settled[ref] {
			entity.Districts = append(entity.Districts, plan.Meta.District)
		}
	}
	for _, m := range plan.Facts.Mentions {
		use(m.Entity)
	}
	for _, l := range plan.Facts.Links {
		use(l.Source)
		use(l.Target)
	}
	for _, o := range plan.Facts.Observations {
		use(o.Indicator)
	}
	for _, s := range plan.Facts.Statuses {
		use(s.Of)
	}
}
