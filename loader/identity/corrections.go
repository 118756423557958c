package identity

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/goccy/go-yaml"

	"plangraph/graph/model"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// Correction is what somebody who looked decided about a name. Exactly one of Merge,
// Split, Rename, Retype, Drop and Distinct names the entity, as kind/name.
type Correction struct {
	Merge    string `yaml:"merge,omitempty"`  // is the same as Into
	Into     string `yaml:"into,omitempty"`   // kind/name
	Split    string `yaml:"split,omitempty"`  // is As where Plan, and At if given, name it
	As       string `yaml:"as,omitempty"`     // kind/name
	Rename   string `yaml:"rename,omitempty"` // is called To
	Retype   string `yaml:"retype,omitempty"` // is of the kind To
	To       string `yaml:"to,omitempty"`
	Drop     string `yaml:"drop,omitempty"`     // names nothing, where Plan and At name it if given
	Distinct string `yaml:"distinct,omitempty"` // is not the same as From
	From     string `yaml:"from,omitempty"`     // kind/name
	Plan     string `yaml:"plan,omitempty"`     // title
	At       string `yaml:"at,omitempty"`       // place
	Reason   string `yaml:"reason"`
	On       string `yaml:"on,omitempty"` // an ISO 8601 date
}

// Corrections are applied in their order, after what rules decided.
type Corrections struct{ list []change }

// change is a correction as it is applied.
type change struct {
	from, to fact.Ref // to is empty where the name is dropped
	plan     string
	at       document.Place
	rule     string
	reason   string
	on       string
}

// distinct says that two things are two: it changes no fact.
const distinct = "distinct"

// ReadCorrections reads a file of corrections; one that is not there has none. The error
// names every entry that is wrong, and says what to do.
func ReadCorrections(path string) (*Corrections, error) {
	data, err := read(path)
	if err != nil {
		return nil, err
	}
	return parse(path, data)
}

// read gives what a file holds; nothing where it is not there.
func read(path string) ([]byte, error) {
	if path == "" {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("the corrections cannot be read: %w", err)
	}
	return data, nil
}

// parse is ReadCorrections of a file that was read.
func parse(path string, data []byte) (*Corrections, error) {
	var entries []Correction
	if err := yaml.UnmarshalWithOptions(data, &entries, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("%s: %s", path, yaml.FormatError(err, false, true))
	}
	found := &Corrections{}
	var problems []error
	for i, entry := range entries {
		change, err := entry.change()
		if err != nil {
			problems = append(problems, fmt.Errorf("%s: correction %d: %w", path, i+1, err))
			continue
		}
		found.list = append(found.list, change)
	}
	return found, errors.Join(problems...)
}

// change checks a correction.
func (c Correction) change() (change, error) {
	out := change{plan: c.Plan, reason: c.Reason, on: c.On}
	named := 0
	var err error
	for rule, text := range map[string]string{"merge": c.Merge, "split": c.Split, "rename": c.Rename, "retype": c.Retype, "drop": c.Drop, distinct: c.Distinct} {
		if text == "" {
			continue
		}
		named++
		out.rule = rule
		if out.from, err = fact.ParseRef(text); err != nil {
			return out, err
		}
	}
	switch {
	case named != 1:
		return out, errors.New("it has to have one of merge, split, rename, retype, drop and distinct")
	case strings.TrimSpace(c.Reason) == "":
		return out, errors.New("it gives no reason, add one with the key reason")
	}
	if c.At != "" {
		if out.at, err = document.ParsePlace(c.At); err != nil {
			return out, err
		}
	}
	switch out.rule {
	case "merge":
		out.to, err = fact.ParseRef(c.Into)
	case distinct:
		out.to, err = fact.ParseRef(c.From)
	case "split":
		if c.Plan == "" {
			return out, errors.New("a split has to say in which plan: add plan: with its title")
		}
		out.to, err = fact.ParseRef(c.As)
	case "rename":
		if out.to = (fact.Ref{Kind: out.from.Kind, Name: strings.TrimSpace(c.To)}); out.to.Name == "" {
			err = errors.New("it does not say how it is called, add that with the key to")
		}
	case "retype":
		if out.to = (fact.Ref{Kind: model.EntityKind(strings.ToUpper(c.To)), Name: out.from.Name}); !out.to.Kind.IsValid() {
			err = fmt.Errorf("%q is no kind: write to: with one of %v", c.To, model.AllEntityKind)
		}
	}
	if err == nil && out.to == out.from {
		err = fmt.Errorf("it changes nothing: %s stays what it is", out.from)
	}
	return out, err
}

// Apply corrects the facts of a plan, and gives what was decided.
func (c *Corrections) Apply(set fact.Set, plan string) (fact.Set, []Decision) {
	var decisions []Decision
	for _, change := range c.list {
		if change.rule == distinct || change.plan != "" && change.plan != plan {
			continue
		}
		met := false
		set = change.apply(set, &met)
		if met {
			decisions = append(decisions, Decision{
				change.from.Name, change.from.Kind.String(), change.to, idOf(change.to), change.to.Name, change.rule, change.reason,
			})
		}
	}
	return set, decisions
}

func idOf(ref fact.Ref) string {
	if ref == (fact.Ref{}) {
		return ""
	}
	return ref.ID()
}

// apply makes one change; met is set where the facts name what it is about.
func (c change) apply(set fact.Set, met *bool) fact.Set {
	to := func(ref fact.Ref) (fact.Ref, bool) {
		if ref != c.from {
			return ref, true
		}
		*met = true
		return c.to, c.to != (fact.Ref{})
	}
	if c.at == (document.Place{}) {
		return Replace(set, to)
	}
	here, elsewhere := c.part(set)
	here = Replace(here, to)
	return fact.Set{
		Mentions: append(elsewhere.Mentions, here.Mentions...), Links: append(elsewhere.Links, here.Links...),
		Observations: append(elsewhere.Observations, here.Observations...), Statuses: append(elsewhere.Statuses, here.Statuses...),
	}
}

// part parts the facts of the place from the others.
func (c change) part(set fact.Set) (here, elsewhere fact.Set) {
	for _, m := range set.Mentions {
		if m.Place == c.at {
			here.Mentions = append(here.Mentions, m)
		} else {
			elsewhere.Mentions = append(elsewhere.Mentions, m)
		}
	}
	for _, l := range set.Links {
		if l.Support.Place == c.at {
			here.Links = append(here.Links, l)
		} else {
			elsewhere.Links = append(elsewhere.Links, l)
		}
	}
	for _, o := range set.Observations {
		if o.Support.Place == c.at {
			here.Observations = append(here.Observations, o)
		} else {
			elsewhere.Observations = append(elsewhere.Observations, o)
		}
	}
	for _, s := range set.Statuses {
		if s.Support.Place == c.at {
			here.Statuses = append(here.Statuses, s)
		} else {
			elsewhere.Statuses = append(elsewhere.Statuses, s)
		}
	}
	return here, elsewhere
}

// Former gives the ids that corrections took away, with those that took their place.
func (c *Corrections) Former() map[string]string {
	former := map[string]string{}
	for _, change := range c.list {
		if change.rule != distinct && change.plan == "" && change.to != (fact.Ref{}) {
			former[change.from.ID()] = change.to.ID()
		}
	}
	return former
}

// Distinct says whether a correction tells two things apart.
func (c *Corrections) Distinct(a, b fact.Ref) bool {
	for _, change := range c.list {
		if change.rule == distinct && (change.from == a && change.to == b || change.from == b && change.to == a) {
			return true
		}
	}
	return false
}
