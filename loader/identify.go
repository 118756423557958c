package loader

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// ErrUnknown is given for a document that says too little of itself.
var ErrUnknown = errors.New("the document does not say what plan it is")

// country is the district of national plans, which is above those of GB/T 2260.
var country = fact.Ref{Kind: model.EntityKindDistrict, Name: "中华人民共和国"}

// headLength is how far into a document it is looked for what it is, in characters.
const headLength = 400

var (
	meeting    = regexp.MustCompile(`([0-9]{4})年\s*[0-9]{1,2}月\s*[0-9]{1,2}日\s*在`)
	reviewed   = regexp.MustCompile(`([0-9]{4})年[^。\n]{0,20}(回顾|工作总结|执行情况|完成情况)`)
	fiveYear   = regexp.MustCompile(`第十([一二三四五六七八九])个五年`)
	workReport = regexp.MustCompile(`工作报告|各位代表`)
	government = regexp.MustCompile(`代表(省|市|区|县|自治区|州)?人民政府`)
	national   = regexp.MustCompile(`代表国务院|国务院总理|^中华人民共和国国民经济|^国务院政府工作报告`)
)

// known gives the catalog's plan of the document's title, publisher and year. A
// text that was saved without the page around it does not say who published
// it; then title and year are enough where they name one plan.
func (l *Loader) known(doc *document.Document) (*catalog.Plan, bool) {
	if doc.Publisher != "" {
		return l.Catalog.Plan(doc.Title, doc.Publisher, doc.Year)
	}
	plans := slices.DeleteFunc(l.Catalog.Plans(), func(plan *catalog.Plan) bool {
		return plan.Meta.Title != doc.Title || plan.Meta.Year != doc.Year
	})
	if len(plans) != 1 {
		return nil, false
	}
	return plans[0], true
}

// identify finds the catalog's plan for a document, or makes one without
// curated facts from what the document, or who loads it, says of it.
func (l *Loader) identify(doc *document.Document, in Input) (*catalog.Plan, error) {
	if plan, ok := l.known(doc); ok {
		return plan, nil
	}
	head := headOf(doc)
	district, err := l.districtOf(doc, head, in.District)
	if err != nil {
		return nil, err
	}
	meta := catalog.PlanMeta{
		Title: doc.Title, Publisher: doc.Publisher, PublishedOn: doc.PublishedOn, Year: in.Year, District: district,
	}
	if meta.Year == 0 {
		meta.Year = yearOf(doc, head)
	}
	if meta.Year == 0 {
		return nil, fmt.Errorf("%w: its title and its first lines name no year: name the year that it plans for with --year", ErrUnknown)
	}
	meta.Title = titleOf(doc, head, meta)
	return &catalog.Plan{Meta: meta}, nil
}

// headOf gives the title and the beginning of a document.
func headOf(doc *document.Document) string {
	start := 0
	for _, dropped := range doc.Dropped {
		if dropped.End <= headLength {
			start = max(start, dropped.End)
		}
	}
	runes := []rune(doc.Text)
	return doc.Title + "\n" + strings.TrimSpace(string(runes[start:min(len(runes), start+headLength)]))
}

// districtOf gives whose plan it is: the district that is named, that the title or
// the beginning names, or, where it speaks of a government by its rank alone, the one
// of that rank that it names far more often than any other.
func (l *Loader) districtOf(doc *document.Document, head, named string) (fact.Ref, error) {
	if named != "" {
		if found, ok := l.districtIn(named); ok {
			return found, nil
		}
		return fact.Ref{}, fmt.Errorf("the catalog knows no district %q: write its full name, such as 深圳市坪山区 or 合肥市", named)
	}
	if found, ok := l.districtIn(doc.Title); ok {
		return found, nil
	}
	if national.MatchString(strings.TrimSpace(head)) {
		return country, nil
	}
	if match := government.FindStringSubmatch(head); match != nil && match[1] != "" {
		if found, ok := l.oftenest(doc.Text, match[1]); ok {
			return found, nil
		}
	}
	if found, ok := l.districtIn(head); ok {
		return found, nil
	}
	return fact.Ref{}, fmt.Errorf("%w: its title and its first lines name no district: name it with --district", ErrUnknown)
}

// clearly is how many times as often as any other a district has to be named.
const clearly = 3

// oftenest gives the district of a rank that a text names by far the most.
func (l *Loader) oftenest(text, rank string) (fact.Ref, bool) {
	var best fact.Ref
	most, second := 0, 0
	for _, entity := range l.Catalog.Entities(model.EntityKindDistrict) {
		if !strings.HasSuffix(entity.Ref.Name, rank) || entity.Code == "" || rank == "市" && !strings.HasSuffix(entity.Code, "00") {
			continue
		}
		short := catalog.ShortDistrict(entity.Ref.Name)
		if short == entity.Ref.Name {
			continue
		}
		switch n := strings.Count(text, short); {
		case n > most:
			best, most, second = entity.Ref, n, most
		case n > second:
			second = n
		}
	}
	return best, most >= clearly && most >= clearly*second
}

// districtIn gives the district that words name, the longest name first, and of those
// of one length the one that comes first.
func (l *Loader) districtIn(words string) (fact.Ref, bool) {
	var best fact.Ref
	longest, first := 0, 0
	for _, entity := range l.Catalog.Entities(model.EntityKindDistrict) {
		for _, name := range slices.Concat(entity.Aliases, []string{entity.Ref.Name}, english(entity)) {
			at := strings.Index(words, name)
			if at >= 0 && (len(name) > longest || len(name) == longest && at < first) {
				best, longest, first = entity.Ref, len(name), at
			}
		}
	}
	return best, longest > 0
}

// english gives the English name of a district, in full and without what it is.
func english(district *catalog.Entity) []string {
	if district.En == "" {
		return nil
	}
	if short, found := strings.CutSuffix(district.En, " District"); found {
		return []string{district.En, short}
	}
	return []string{district.En}
}

// yearOf gives the year that a document plans for: that of its title, the last one of a
// five-year plan, of the meeting where it was given, or the one after the year reviewed.
func yearOf(doc *document.Document, head string) int {
	if match := fiveYear.FindStringSubmatch(head); match != nil && !workReport.MatchString(head) {
		return 2001 + 5*(strings.Index("一二三四五六七八九", match[1])/len("一")+1)
	}
	if doc.Year > 0 {
		return doc.Year
	}
	if match := meeting.FindStringSubmatch(head); match != nil {
		year, _ := strconv.Atoi(match[1])
		return year
	}
	for _, section := range doc.Sections {
		if match := reviewed.FindStringSubmatch(section.Title); match != nil {
			year, _ := strconv.Atoi(match[1])
			return year + 1
		}
	}
	return 0
}

// titleOf gives a document's title, and where it has none or one that any has, one that
// says which it is.
func titleOf(doc *document.Document, head string, meta catalog.PlanMeta) string {
	bare := strings.TrimSpace(doc.Title)
	switch {
	case bare != "" && bare != "政府工作报告" && bare != "国务院政府工作报告":
		return bare
	case fiveYear.MatchString(head) && !workReport.MatchString(head):
		return "国民经济和社会发展" + fiveYear.FindString(head) + "规划纲要"
	case workReport.MatchString(head):
		return fmt.Sprintf("%d年%s政府工作报告", meta.Year, meta.District.Name)
	}
	return fmt.Sprintf("%d年%s规划", meta.Year, meta.District.Name)
}
