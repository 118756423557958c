package extract

import (
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/fact"
)

// spelling is one way to write an entity's name.
type spelling struct {
	ref       fact.Ref
	text      string
	source    nameSource
	ambiguous bool // found only where the sentence settles what is meant
}

// nameSource says where a spelling comes from; the smaller wins where two
// entities share one.
type nameSource int

const (
	canonicalName nameSource = iota
	aliasName
	localName
	derivedName
)

// lexicon holds every spelling that may stand in one plan.
type lexicon struct {
	trie    trie
	catalog *catalog.Catalog
	plan    catalog.PlanMeta
	city    fact.Ref
	// province is empty where the plan's district is itself a city.
	province fact.Ref
	taken    map[string]bool
	// measures are the indicators of the catalog that a plan of the district may write in other
	// words; none where the catalog has no reading of a plan of the district.
	measures []measure
	// below are the districts right below the plan's own.
	below     []fact.Ref
	companies []*catalog.Entity
}

func newLexicon(cat *catalog.Catalog, plan catalog.PlanMeta) *lexicon {
	l := &lexicon{catalog: cat, plan: plan, taken: map[string]bool{}}
	if slices.ContainsFunc(cat.Plans(), func(p *catalog.Plan) bool { return p.Meta.District == plan.District }) {
		l.measures = measuresOf(cat)
	}
	l.city, _ = cat.Superior(plan.District)
	l.province, _ = cat.Superior(l.city)
	entities := cat.All()
	l.companies = cat.Entities(model.EntityKindCompany)
	for _, district := range cat.Entities(model.EntityKindDistrict) {
		if superior, ok := cat.Superior(district.Ref); ok && superior == plan.District {
			l.below = append(l.below, district.Ref)
		}
	}
	for _, entity := range entities {
		if l.foreign(entity) {
			continue
		}
		l.add(entity, entity.Ref.Name, canonicalName)
		for _, was := range entity.Was {
			l.add(entity, was, aliasName)
		}
		for _, alias := range entity.Aliases {
			l.add(entity, alias, aliasName)
		}
		if entity.LocalTo(plan.District) {
			for _, local := range entity.Local {
				l.add(entity, local, localName)
			}
		}
	}
	for _, entity := range entities {
		for _, name := range append([]string{entity.Ref.Name}, entity.Aliases...) {
			l.derive(entity, name)
		}
	}
	return l
}

// certainLength is the number of runes from which even an ambiguous entity's
// name cannot be an ordinary word.
const certainLength = 4

func (l *lexicon) add(entity *catalog.Entity, text string, source nameSource) {
	l.taken[plain(text)] = true
	certain := certainLength
	if entity.Ref.Kind == model.EntityKindDistrict && !partsOfTown[text] {
		certain = certainDistrict
	}
	l.trie.add(text, spelling{
		ref: entity.Ref, text: text, source: source,
		ambiguous: entity.Ambiguous && len([]rune(plain(text))) < certain,
	})
}

// certainDistrict is the number of runes from which the name of a district says by its ending
// that it is one, but for partsOfTown, which any town has.
const certainDistrict = 3

var partsOfTown = setOfWords("新城区 城中区 城东区 城西区 城北区 市中区 港口区 老城区")

// indicator gives the catalog's name of an indicator, or the name itself where it has none.
func (l *lexicon) indicator(name string) string {
	runes := []rune(name)
	isIndicator := func(s spelling) bool { return s.ref.Kind == model.EntityKindIndicator }
	spellings, end := l.trie.longest(runes, 0, func(s []spelling, _ int) bool { return slices.ContainsFunc(s, isIndicator) })
	if len(spellings) == 0 || end < len(runes) {
		return name
	}
	return spellings[slices.IndexFunc(spellings, isIndicator)].ref.Name
}

// foreign says whether a plan cannot mean what a name of the catalog stands for: something that
// is built or held in another province and called by words that any plan has.
func (l *lexicon) foreign(entity *catalog.Entity) bool {
	if entity.Ref.Kind != model.EntityKindProject && entity.Ref.Kind != model.EntityKindEvent || len(entity.Districts) == 0 {
		return false
	}
	own := l.top(l.plan.District)
	return !slices.ContainsFunc(entity.Districts, func(d fact.Ref) bool { return l.top(d) == own })
}

// top gives the district that is above all others of a district, itself where there is none.
func (l *lexicon) top(district fact.Ref) fact.Ref {
	for superior, ok := l.catalog.Superior(district); ok; superior, ok = l.catalog.Superior(superior) {
		district = superior
	}
	return district
}

// shortestBare is the length from which a name may stand without the district
// before it.
const shortestBare = 5

// derive adds the forms that a plan gives to names which begin with its own
// district, city or province: 坪山区图书馆 is 区图书馆 and 坪山图书馆 there.
func (l *lexicon) derive(entity *catalog.Entity, name string) {
	if entity.Ref.Kind == model.EntityKindDistrict {
		return
	}
	for _, owner := range []fact.Ref{l.plan.District, l.city, l.province} {
		for _, form := range l.ownForms(owner) {
			rest, found := strings.CutPrefix(name, form)
			if !found || len([]rune(rest)) < 2 {
				continue
			}
			for _, other := range append(l.ownForms(owner), lastRune(owner.Name), "我"+lastRune(owner.Name)) {
				l.addDerived(entity, other+rest)
			}
			if len([]rune(rest)) >= shortestBare && owner == l.plan.District {
				l.addDerived(entity, rest)
			}
			return
		}
	}
}

func (l *lexicon) addDerived(entity *catalog.Entity, text string) {
	if !l.taken[plain(text)] {
		l.add(entity, text, derivedName)
	}
}

// ownForms gives the full and the short name of a district: 坪山区, 坪山.
func (l *lexicon) ownForms(district fact.Ref) []string {
	entity, found := l.catalog.Entity(district)
	if !found {
		return nil
	}
	forms := []string{district.Name}
	if short := strings.TrimSuffix(district.Name, lastRune(district.Name)); len([]rune(short)) >= 2 && slices.Contains(entity.Aliases, short) {
		forms = append(forms, short)
	}
	return forms
}

func lastRune(text string) string {
	runes := []rune(text)
	if len(runes) == 0 {
		return ""
	}
	return string(runes[len(runes)-1])
}

// plain drops quotation marks, which matching passes over.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if isQuote(r) {
			return -1
		}
		return fold(r)
	}, text)
}

// choose gives the spelling that is meant where several entities share one:
// that of the most certain source, then the kind that the model names first.
func choose(spellings []spelling) spelling {
	best := spellings[0]
	for _, s := range spellings[1:] {
		if s.source < best.source || (s.source == best.source && best.ambiguous && !s.ambiguous) {
			best = s
		}
	}
	return best
}
