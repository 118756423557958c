package loader

import (
	"fmt"

	"plangraph/loader/fact"
)

// join adds to the curated facts what the rules found. The same fact in the
// same passage is one: it keeps the curated support, with the rule's name.
func join(curated, ruled fact.Set) fact.Set {
	return fact.Set{
		Mentions: joinBy(curated.Mentions, ruled.Mentions, mentionKey, nil),
		Links: joinBy(curated.Links, ruled.Links, linkKey, func(kept *fact.Link, rule fact.Link) {
			kept.Support.Rule = rule.Support.Rule
		}),
		Observations: joinBy(curated.Observations, ruled.Observations, observationKey, func(kept *fact.Observation, rule fact.Observation) {
			kept.Support.Rule = rule.Support.Rule
		}),
		Statuses: joinBy(curated.Statuses, ruled.Statuses, statusKey, func(kept *fact.Status, rule fact.Status) {
			kept.Support.Rule = rule.Support.Rule
		}),
	}
}

// joinBy gives the curated facts, and of the ruled ones those with another
// key; same is told of a fact that both have.
func joinBy[F any](curated, ruled []F, key func(F) string, same func(kept *F, rule F)) []F {
	joined := append([]F{}, curated...)
	known := map[string]int{}
	for i, f := range curated {
		known[key(f)] = i
	}
	for _, f := range ruled {
		if i, ok := known[key(f)]; !ok {
			joined = append(joined, f)
		} else if same != nil {
			same(&joined[i], f)
		}
	}
	return joined
}

func mentionKey(m fact.Mention) string { return m.Place.String() + " " + m.Entity.String() }

func linkKey(l fact.Link) string {
	source, target := l.Source.ID(), l.Target.ID()
	if l.Type == "COOPERATES_WITH" && target < source {
		source, target = target, source
	}
	return fmt.Sprint(l.Support.Place, l.Type, source, target)
}

// observationKey leaves out rank and comparators, which a rule may read with
// less care than a reader.
func observationKey(o fact.Observation) string {
	return fmt.Sprint(o.Support.Place, o.Indicator, subjectOf(o), o.Basis, o.Year, number(o.Value), number(o.Growth))
}

func statusKey(s fact.Status) string { return fmt.Sprint(s.Support.Place, s.Of, s.Status, s.Year) }

func subjectOf(o fact.Observation) string {
	if o.Subject == nil {
		return ""
	}
	return o.Subject.String()
}
