package assistant

import (
	"context"
	"errors"
)

// most bounds a page, so that an answer fits into a conversation.
const most = 25

// page gives how many are asked for, between 1 and most.
func page(first int) int {
	if first <= 0 {
		return 10
	}
	return min(first, most)
}

// optional gives nil for what is not there.
func optional[T comparable](value T) any {
	var none T
	if value == none {
		return nil
	}
	return value
}

// list gives nil for a list without elements.
func list(values []string) any {
	if len(values) == 0 {
		return nil
	}
	return values
}

// pageInfo is where a page stands, as the service says it.
type pageInfo struct {
	HasNextPage bool
	EndCursor   string
}

func (p pageInfo) next() string {
	if !p.HasNextPage {
		return ""
	}
	return p.EndCursor
}

// SearchIn asks for entities.
type SearchIn struct {
	Text  string   `json:"text" jsonschema:"what to look for, such as 比亚迪, BYD or byd"`
	Kinds []string `json:"kinds,omitempty" jsonschema:"only these kinds, such as COMPANY"`
	First int      `json:"first,omitempty" jsonschema:"how many; 10 where nothing is said, at most 25"`
	After string   `json:"after,omitempty" jsonschema:"the next of the page before"`
}

// SearchOut lists entities, the best first.
type SearchOut struct {
	Entities []Entity `json:"entities"`
	Page
}

func (t tools) search(ctx context.Context, in SearchIn) (SearchOut, error) {
	var answer struct {
		Search struct {
			Nodes      []Entity
			TotalCount int
			PageInfo   pageInfo
		}
	}
	err := t.into(ctx, &answer, `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) { nodes { ...Thing aliases } totalCount pageInfo { hasNextPage endCursor } }
}`, map[string]any{"text": in.Text, "kinds": list(in.Kinds), "first": page(in.First), "after": optional(in.After)})
	found := answer.Search
	return SearchOut{entities(found.Nodes), Page{found.TotalCount, found.PageInfo.next()}}, err
}

// entities gives an empty list for none.
func entities(found []Entity) []Entity {
	if found == nil {
		return []Entity{}
	}
	return found
}

// EntityIn names an entity.
type EntityIn struct {
	ID   string `json:"id,omitempty" jsonschema:"the id"`
	Name string `json:"name,omitempty" jsonschema:"the name, where the id is not known"`
	Kind string `json:"kind,omitempty" jsonschema:"of two things with one name, that of this kind"`
}

// EntityOut is an entity with what is said of it alone.
type EntityOut struct {
	Entity
	Intended bool      `json:"intended" jsonschema:"plans name it only as something aimed at"`
	Statuses []Status  `json:"statuses,omitempty" jsonschema:"of a project, an institution or an area, oldest first"`
	Mentions []Mention `json:"mentions" jsonschema:"the first sentences that name it"`
	Named    int       `json:"named" jsonschema:"how many sentences name it"`
}

const entityFields = `{ __typename ... on Entity { ...Thing aliases intended mentions(first: 5) { totalCount nodes { text passage { place text plan { id title year } } } }
  ... on Project { statuses { status year intended evidence { ...Ground } } } ... on Institution { statuses { status year intended evidence { ...Ground } } } ... on Area { statuses { status year intended evidence { ...Ground } } } } }`

func (t tools) entity(ctx context.Context, in EntityIn) (EntityOut, error) {
	var answer struct {
		Found *struct {
			EntityOut
			Mentions struct {
				TotalCount int
				Nodes      []Mention
			} `json:"mentions"`
		}
	}
	var err error
	switch {
	case in.ID != "":
		err = t.into(ctx, &answer, `query ($id: ID!) { found: node(id: $id) `+entityFields+` }`, map[string]any{"id": in.ID})
	case in.Name != "":
		err = t.into(ctx, &answer, `query ($name: String!, $kind: EntityKind) { found: entity(name: $name, kind: $kind) `+entityFields+` }`, map[string]any{"name": in.Name, "kind": optional(in.Kind)})
	default:
		return EntityOut{}, errors.New("give an id or a name")
	}
	if err != nil {
		return EntityOut{}, err
	}
	if answer.Found == nil || answer.Found.ID == "" {
		return EntityOut{}, nothing(in.ID + in.Name)
	}
	out := answer.Found.EntityOut
	out.Mentions, out.Named = append([]Mention{}, answer.Found.Mentions.Nodes...), answer.Found.Mentions.TotalCount
	return out, nil
}

// NeighboursIn asks for the links of an entity.
type NeighboursIn struct {
	ID       string   `json:"id" jsonschema:"the id of the entity"`
	Types    []string `json:"types,omitempty" jsonschema:"only links of these types, such as DEVELOPS"`
	Intended *bool    `json:"intended,omitempty" jsonschema:"only aims (true) or only facts (false); both where nothing is said"`
	First    int      `json:"first,omitempty" jsonschema:"how many; 10 where nothing is said, at most 25"`
	After    string   `json:"after,omitempty" jsonschema:"the next of the page before"`
}

// LinksOut lists links.
type LinksOut struct {
	Links []Link `json:"links"`
	Page
}

func (t tools) neighbours(ctx context.Context, in NeighboursIn) (LinksOut, error) {
	var answer struct {
		Node *struct {
			Links struct {
				Nodes      []Link
				TotalCount int
				PageInfo   pageInfo
			}
		}
	}
	var intended any
	if in.Intended != nil {
		intended = *in.Intended
	}
	err := t.into(ctx, &answer, `query ($id: ID!, $types: [LinkType!], $intended: Boolean, $first: Int, $after: String) {
  node(id: $id) { ... on Entity { links(types: $types, intended: $intended, first: $first, after: $after) { nodes { ...Tie } totalCount pageInfo { hasNextPage endCursor } } } }
}`, map[string]any{"id": in.ID, "types": list(in.Types), "intended": intended, "first": page(in.First), "after": optional(in.After)})
	if err != nil {
		return LinksOut{}, err
	}
	if answer.Node == nil {
		return LinksOut{}, nothing(in.ID)
	}
	found := answer.Node.Links
	return LinksOut{append([]Link{}, found.Nodes...), Page{found.TotalCount, found.PageInfo.next()}}, nil
}

// PathsIn asks for ways between two entities.
type PathsIn struct {
	From      string   `json:"from" jsonschema:"the id of the one"`
	To        string   `json:"to" jsonschema:"the id of the other"`
	MaxLength int      `json:"maxLength,omitempty" jsonschema:"how many links long at most, 1 to 6; 4 where nothing is said"`
	Types     []string `json:"types,omitempty" jsonschema:"only links of these types"`
}

// PathsOut lists ways, the shortest first.
type PathsOut struct {
	Paths     []Path `json:"paths"`
	Truncated bool   `json:"truncated" jsonschema:"there are more, or the search was given up"`
}

// Path is one way.
type Path struct {
	Nodes []Entity `json:"nodes"`
	Links []Link   `json:"links"`
}

func (t tools) paths(ctx context.Context, in PathsIn) (PathsOut, error) {
	var answer struct{ Paths *PathsOut }
	length := in.MaxLength
	if length == 0 {
		length = 4
	}
	err := t.into(ctx, &answer, `query ($from: ID!, $to: ID!, $length: Int, $types: [LinkType!]) {
  paths(from: $from, to: $to, maxLength: $length, types: $types, first: 5) { truncated paths { nodes { ...Thing } links { ...Tie } } }
}`, map[string]any{"from": in.From, "to": in.To, "length": length, "types": list(in.Types)})
	if err != nil {
		return PathsOut{}, err
	}
	if answer.Paths == nil {
		return PathsOut{Paths: []Path{}}, nil
	}
	return PathsOut{append([]Path{}, answer.Paths.Paths...), answer.Paths.Truncated}, nil
}

// CountsIn asks how many there are.
type CountsIn struct {
	Of    string `json:"of" jsonschema:"what is counted: a kind, such as PROJECT"`
	By    string `json:"by" jsonschema:"what it is counted by: a kind, STATUS, YEAR, KIND or PLAN"`
	First int    `json:"first,omitempty" jsonschema:"how many rows; 10 where nothing is said, at most 25"`
}

// CountsOut lists counts, the largest first. A count rests on all that it counts: ask
// neighbours for the evidence of one.
type CountsOut struct {
	Counts []Count `json:"counts"`
}

// Count is one row.
type Count struct {
	Key    string  `json:"key"`
	Count  int     `json:"count"`
	Entity *Entity `json:"entity,omitempty" jsonschema:"what it is counted by, where that is an entity"`
}

func (t tools) counts(ctx context.Context, in CountsIn) (CountsOut, error) {
	var answer struct{ Counts []Count }
	err := t.into(ctx, &answer, `query ($of: EntityKind!, $by: CountBy!, $first: Int) { counts(of: $of, by: $by, first: $first) { key count entity { ...Thing } } }`,
		map[string]any{"of": in.Of, "by": in.By, "first": page(in.First)})
	return CountsOut{append([]Count{}, answer.Counts...)}, err
}

// ComparisonIn asks for figures set against each other.
type ComparisonIn struct {
	Indicators []string `json:"indicators,omitempty" jsonschema:"only of these indicators: their ids"`
	Plans      []string `json:"plans,omitempty" jsonschema:"only of what these plans state: their ids"`
	First      int      `json:"first,omitempty" jsonschema:"how many; 10 where nothing is said, at most 25"`
	After      string   `json:"after,omitempty" jsonschema:"the next of the page before"`
}

// ComparisonOut lists comparisons.
type ComparisonOut struct {
	Comparisons []Comparison `json:"comparisons"`
	Page
}

// Comparison sets two observations of an indicator against each other.
type Comparison struct {
	Indicator  Entity      `json:"indicator"`
	Kind       string      `json:"kind" jsonschema:"what is set against what"`
	Earlier    Observation `json:"earlier"`
	Later      Observation `json:"later"`
	Comparable bool        `json:"comparable"`
	Obstacles  []string    `json:"obstacles" jsonschema:"why they cannot be compared"`
	Difference *float64    `json:"difference,omitempty" jsonschema:"later less earlier"`
	Ratio      *float64    `json:"ratio,omitempty" jsonschema:"later by earlier"`
}

func (t tools) comparison(ctx context.Context, in ComparisonIn) (ComparisonOut, error) {
	var answer struct {
		Comparison struct {
			Nodes      []Comparison
			TotalCount int
			PageInfo   pageInfo
		}
	}
	err := t.into(ctx, &answer, `query ($indicators: [ID!], $plans: [ID!], $first: Int, $after: String) {
  comparison(indicators: $indicators, plans: $plans, first: $first, after: $after) {
    nodes { indicator { ...Thing } kind comparable obstacles difference ratio earlier { ...Figure } later { ...Figure } } totalCount pageInfo { hasNextPage endCursor }
  }
}`, map[string]any{"indicators": list(in.Indicators), "plans": list(in.Plans), "first": page(in.First), "after": optional(in.After)})
	found := answer.Comparison
	return ComparisonOut{append([]Comparison{}, found.Nodes...), Page{found.TotalCount, found.PageInfo.next()}}, err
}

// EvidenceIn names a link or an observation.
type EvidenceIn struct {
	ID string `json:"id" jsonschema:"the id of a link or an observation"`
}

// EvidenceOut is what it rests on.
type EvidenceOut struct {
	Evidence []Evidence `json:"evidence"`
}

func (t tools) evidence(ctx context.Context, in EvidenceIn) (EvidenceOut, error) {
	var answer struct{ Node *EvidenceOut }
	err := t.into(ctx, &answer, `query ($id: ID!) { node(id: $id) { ... on Link { evidence { ...Ground } } ... on Observation { evidence { ...Ground } } } }`, map[string]any{"id": in.ID})
	if err != nil {
		return EvidenceOut{}, err
	}
	if answer.Node == nil || answer.Node.Evidence == nil {
		return EvidenceOut{}, nothing(in.ID)
	}
	return *answer.Node, nil
}
