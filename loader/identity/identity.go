// Package identity decides what thing a name is of: names that a rule found are made
// to name one thing each, across sentences, plans and years. What the catalog knows is
// settled already.
package identity

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
)

// Decision says what a name was taken for, and why.
type Decision struct {
	Written string   `json:"written"` // the name as the plan has it
	Kind    string   `json:"kind"`
	Entity  fact.Ref `json:"-"` // what it is
	ID      string   `json:"entity,omitempty"`
	Name    string   `json:"name"`
	Rule    string   `json:"rule"`
	Reason  string   `json:"reason"`
}

// Places are the plan's own district and those above it, the nearest first.
type Places []fact.Ref

// Settle gives facts with every name that the catalog does not know replaced by that of
// the thing it names, and what was decided, in the order of the text.
func Settle(set fact.Set, places Places, known func(fact.Ref) bool) (fact.Set, []Decision) {
	s := settler{places: places, known: known, to: map[fact.Ref]fact.Ref{}}
	refs := namesOf(set)
	for _, ref := range refs {
		s.qualify(ref)
	}
	s.joinForms(refs)
	return Replace(set, func(ref fact.Ref) (fact.Ref, bool) { return s.of(ref), true }), s.decisions
}

type settler struct {
	places    Places
	known     func(fact.Ref) bool
	to        map[fact.Ref]fact.Ref
	decisions []Decision
}

// of gives what a name is of.
func (s *settler) of(ref fact.Ref) fact.Ref {
	for range 4 { // a name may be qualified, and then joined
		next, ok := s.to[ref]
		if !ok || next == ref {
			break
		}
		ref = next
	}
	return ref
}

func (s *settler) decide(from, to fact.Ref, rule, reason string) {
	if from == to {
		return
	}
	s.to[from] = to
	s.decisions = append(s.decisions, Decision{from.Name, from.Kind.String(), to, to.ID(), to.Name, rule, reason})
}

// placed are the kinds whose names may be of several places.
var placed = []model.EntityKind{
	model.EntityKindArea, model.EntityKindInstitution, model.EntityKindProject, model.EntityKindPolicy, model.EntityKindEvent, model.EntityKindCompany,
}

var (
	// ofRank begins a name with the rank of the district that it is of: 省人民医院, 市委.
	// 市民, 市场, 区域 and 省级 do not.
	ofRank = regexp.MustCompile(`^(我)?(省|市|区|县|州|自治区)([^民场域块级辖内际外长属直间位道].*)$`)
	// bareArea names an area that many districts have one of.
	bareArea = regexp.MustCompile(`^(国家级?)?(高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|综合保税区|综保区|保税区|自贸试验区|自贸区|自由贸易试验区|跨境电商综合试验区|临空经济区|物流园区|工业园区|产业园区|科学城|新区|新城)$`)
	// national names what the state founds in several places.
	national = regexp.MustCompile(`^(国家|全国|省级|国际)`)
	// counted names what a government has counted: “四大品牌”.
	counted = regexp.MustCompile(`^“[一二三四五六七八九十百千两双0-9N+]{1,4}[^”]*”[^”]*$`)
)

// qualify adds the district to a name that many districts have one of.
func (s *settler) qualify(ref fact.Ref) {
	if s.known(ref) || !slices.Contains(placed, ref.Kind) || len(s.places) == 0 {
		return
	}
	own := s.places[0]
	if match := ofRank.FindStringSubmatch(ref.Name); match != nil {
		for _, place := range s.places {
			if strings.HasSuffix(place.Name, match[2]) {
				s.decide(ref, fact.Ref{Kind: ref.Kind, Name: place.Name + match[3]}, "rank", "in this plan "+match[2]+" is "+place.Name)
				return
			}
		}
	}
	if bareArea.MatchString(ref.Name) {
		s.decide(ref, fact.Ref{Kind: ref.Kind, Name: catalog.ShortDistrict(own.Name) + ref.Name}, "bare-area", "many districts have one; this is that of "+own.Name)
		return
	}
	if national.MatchString(ref.Name) && (ref.Kind == model.EntityKindInstitution || ref.Kind == model.EntityKindArea) || counted.MatchString(ref.Name) && ref.Kind == model.EntityKindPolicy {
		s.decide(ref, fact.Ref{Kind: ref.Kind, Name: ref.Name + "（" + own.Name + "）"}, "of-district", "other plans name others so; this is that of "+own.Name)
	}
}

// forms end names that stand with them and without.
var forms = []string{"集团股份有限公司", "股份有限公司", "集团有限公司", "有限公司", "集团公司", "集团", "股份", "公司", "项目", "工程"}

// base gives a name without marks, and without what it may lack.
func base(ref fact.Ref) string {
	name := strings.Map(func(c rune) rune {
		if strings.ContainsRune("“”《》 　", c) {
			return -1
		}
		return c
	}, ref.Name)
	if ref.Kind == model.EntityKindCompany || ref.Kind == model.EntityKindProject {
		for _, form := range forms {
			if short, found := strings.CutSuffix(name, form); found && len([]rune(short)) >= 3 {
				return short
			}
		}
	}
	return name
}

// joinForms takes the forms of one name in a plan for one thing, which has the longest.
func (s *settler) joinForms(refs []fact.Ref) {
	byBase := map[fact.Ref][]fact.Ref{}
	for _, ref := range refs {
		ref = s.of(ref)
		key := fact.Ref{Kind: ref.Kind, Name: base(ref)}
		if !slices.Contains(byBase[key], ref) {
			byBase[key] = append(byBase[key], ref)
		}
	}
	for _, ref := range refs {
		ref = s.of(ref)
		if s.known(ref) {
			continue
		}
		longest := ref
		for _, other := range byBase[fact.Ref{Kind: ref.Kind, Name: base(ref)}] {
			if s.known(other) {
				longest = other
				break
			}
			if len(other.Name) > len(longest.Name) {
				longest = other
			}
		}
		if longest != ref && s.to[ref] == (fact.Ref{}) {
			s.decide(ref, longest, "form", "the plan names it both so and "+longest.Name)
		}
	}
}

// namesOf gives the entities that facts name, each once, in the order of the text.
func namesOf(set fact.Set) []fact.Ref {
	var refs []fact.Ref
	seen := map[fact.Ref]bool{}
	Replace(set, func(ref fact.Ref) (fact.Ref, bool) {
		if !seen[ref] {
			seen[ref] = true
			refs = append(refs, ref)
		}
		return ref, true
	})
	return refs
}

// Replace gives facts with every entity replaced; where to says that there is none, the
// facts about it are left out.
func Replace(set fact.Set, to func(fact.Ref) (fact.Ref, bool)) fact.Set {
	var out fact.Set
	for _, m := range set.Mentions {
		ref, ok := to(m.Entity)
		if m.Entity = ref; ok {
			out.Mentions = append(out.Mentions, m)
		}
	}
	for _, l := range set.Links {
		source, one := to(l.Source)
		target, other := to(l.Target)
		if l.Source, l.Target = source, target; one && other && source != target {
			out.Links = append(out.Links, l)
		}
	}
	for _, o := range set.Observations {
		indicator, ok := to(o.Indicator)
		o.Indicator = indicator
		if o.Subject != nil {
			subject, there := to(*o.Subject)
			o.Subject, ok = &subject, ok && there
		}
		if ok {
			out.Observations = append(out.Observations, o)
		}
	}
	for _, s := range set.Statuses {
		ref, ok := to(s.Of)
		if s.Of = ref; ok {
			out.Statuses = append(out.Statuses, s)
		}
	}
	return out
}
