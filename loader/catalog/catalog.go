// Package catalog holds what is known before a plan is read: entities with
// their names, English names, codes and parents, and for each plan the facts
// that careful readers wrote down, with the place that states each one. It is
// YAML, embedded in the program and checked as a whole when it is loaded.
package catalog

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

//go:embed entities plans
var embedded embed.FS

// Entity is what is known of one entity.
type Entity struct {
	Ref        fact.Ref
	En         string     // English name
	Aliases    []string   // other spellings, safe to match in any plan
	Local      []string   // short forms, safe in plans of its own district alone
	Ambiguous  bool       // a name or alias is also an ordinary word or another thing
	Districts  []fact.Ref // whose plans may use the local names
	Parents    []fact.Ref // industries, or the superior district
	Industries []fact.Ref // of a company, where no plan says it
	Code       string     // GB/T 2260 for districts, GB/T 4754 for industries
	Was        []string   // former canonical names
}

// LocalTo says whether plans of a district may use the entity's local names.
func (e *Entity) LocalTo(district fact.Ref) bool { return slices.Contains(e.Districts, district) }

// Catalog is a checked catalog. Its values are not to be changed.
type Catalog struct {
	entities []*Entity
	byRef    map[fact.Ref]*Entity
	plans    []*Plan
}

// Load reads the catalog that the program is built with.
func Load() (*Catalog, error) { return Read(embedded) }

// Read reads and checks a catalog from a folder that holds entities/*.yaml
// and plans/*.yaml. The error joins every problem found; each names the file,
// line and column, shows the place, and says what to do.
func Read(files fs.FS) (*Catalog, error) {
	reader, err := newReader(files)
	if err != nil {
		return nil, err
	}
	reader.entities()
	reader.gazetteer()
	reader.plans()
	if err := reader.problems(); err != nil {
		return nil, fmt.Errorf("the catalog does not hold together:\n%w", err)
	}
	return reader.catalog, nil
}

// Entity gives an entity by its reference; a former name finds it too.
func (c *Catalog) Entity(ref fact.Ref) (*Entity, bool) {
	entity, found := c.byRef[ref]
	return entity, found
}

// Entities gives the entities of a kind in the order of the files.
func (c *Catalog) Entities(kind model.EntityKind) []*Entity {
	var entities []*Entity
	for _, entity := range c.entities {
		if entity.Ref.Kind == kind {
			entities = append(entities, entity)
		}
	}
	return entities
}

// All gives every entity: kinds in the model's order, then the order of the
// files.
func (c *Catalog) All() []*Entity {
	var entities []*Entity
	for _, kind := range model.AllEntityKind {
		entities = append(entities, c.Entities(kind)...)
	}
	return entities
}

// Superior gives the district above a district, and false where the catalog
// names none.
func (c *Catalog) Superior(district fact.Ref) (fact.Ref, bool) {
	entity, found := c.byRef[district]
	if !found {
		return fact.Ref{}, false
	}
	for _, parent := range entity.Parents {
		if parent.Kind == model.EntityKindDistrict {
			return parent, true
		}
	}
	return fact.Ref{}, false
}

// Plans gives the plans in the order of their files' names.
func (c *Catalog) Plans() []*Plan { return slices.Clone(c.plans) }

// Plan gives the plan with a title, a publisher and a year, and false where
// the catalog has none.
func (c *Catalog) Plan(title, publisher string, year int) (*Plan, bool) {
	for _, plan := range c.plans {
		if plan.Meta.Title == title && plan.Meta.Publisher == publisher && plan.Meta.Year == year {
			return plan, true
		}
	}
	return nil, false
}

// Background gives what the catalog itself knows as links of the method
// CATALOG, which rest on no plan: PART_OF for parents, OPERATES_IN for the
// industries of a company.
func (c *Catalog) Background() []fact.Link {
	var links []fact.Link
	for _, entity := range c.entities {
		for _, parent := range entity.Parents {
			links = append(links, background(model.LinkTypePartOf, entity.Ref, parent))
		}
		for _, industry := range entity.Industries {
			links = append(links, background(model.LinkTypeOperatesIn, entity.Ref, industry))
		}
	}
	return links
}

func background(linkType model.LinkType, source, target fact.Ref) fact.Link {
	return fact.Link{
		Type: linkType, Source: source, Target: target,
		Support: fact.Support{Method: model.MethodCatalog, Confidence: 1},
	}
}
