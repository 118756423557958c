package loader

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/extract"
	"plangraph/loader/fact"
)

// batcher turns a reading into what the store writes.
type batcher struct {
	*Reading
	catalog  *catalog.Catalog
	out      *store.Batch
	planID   string
	planKey  string
	year     func(document.Place) int // nil without the document
	passages map[document.Place]int   // index in Document.Passages
	entities map[fact.Ref]bool
	stated   map[fact.Ref]bool
	written  map[string]bool // ids of nodes that are in the batch
}

func (r *Reading) batch(cat *catalog.Catalog) (*store.Batch, error) {
	meta := r.Plan.Meta
	b := &batcher{
		Reading: r, catalog: cat,
		planID:   model.ID("Plan", meta.Title, meta.Publisher),
		planKey:  fmt.Sprintf("%04d %s", meta.Year, meta.Title),
		passages: map[document.Place]int{},
		entities: map[fact.Ref]bool{}, stated: map[fact.Ref]bool{}, written: map[string]bool{},
		out: &store.Batch{
			DocumentLoaded: r.Document != nil, Entities: map[model.EntityKind][]store.Node{},
			Former: map[string]string{}, Stated: []string{}, Observed: [][2]string{},
		},
	}
	if r.Document != nil {
		b.year = extract.Years(r.Document, meta)
		b.outline()
	}
	b.state(meta.District)
	b.facts()
	b.background()
	for ref := range b.entities {
		for id, now := range b.former {
			if now == ref.ID() {
				b.out.Former[id] = now
			}
		}
	}
	return b.out, b.plan()
}

// plan writes the plan's node, with the report of what was read and found.
func (b *batcher) plan() error {
	meta := b.Plan.Meta
	b.Report.PlanID = b.planID
	if b.Report.Coverage != nil {
		for i := range b.Report.Coverage.Missed {
			missed := &b.Report.Coverage.Missed[i]
			if place, err := document.ParsePlace(missed.Place); err == nil {
				missed.Passage = b.passageID(place)
			}
		}
	}
	report, err := json.Marshal(b.Report)
	if err != nil {
		return err
	}
	b.out.Plan = store.Node{ID: b.planID, To: map[string]string{"PLAN_OF": meta.District.ID()}, Properties: map[string]any{
		"key": b.planKey, "title": meta.Title, "publisher": text(meta.Publisher), "year": meta.Year,
		"publishedOn": text(meta.PublishedOn), "sourceUrl": text(meta.SourceURL),
		"documentLoaded": b.Document != nil, "report": string(report),
	}}
	return nil
}

func (b *batcher) passageID(place document.Place) string {
	return model.ID("Passage", b.planID, place.String())
}

func (b *batcher) sectionID(place document.Place) string {
	return model.ID("Section", b.planID, place.String())
}

// key makes the text that sorts by plan, passage and characters in it.
func (b *batcher) key(place document.Place, start int) string {
	return fmt.Sprintf("%s %03d/%03d/%03d/%03d %06d", b.planKey, place.Part, place.Section, place.Paragraph, place.Sentence, start)
}

func (b *batcher) outline() {
	sections := b.Document.Sections
	for _, s := range sections {
		to := map[string]string{"IN_PLAN": b.planID}
		if s.Parent >= 0 {
			to["BELOW"] = b.sectionID(sections[s.Parent].Place)
		}
		b.out.Sections = append(b.out.Sections, store.Node{ID: b.sectionID(s.Place), To: to, Properties: map[string]any{
			"key": b.key(s.Place, 0), "place": s.Place.String(), "title": s.Title,
		}})
	}
	for i, p := range b.Document.Passages {
		b.passages[p.Place] = i
		to := map[string]string{"IN_PLAN": b.planID}
		if p.Section >= 0 {
			to["IN_SECTION"] = b.sectionID(sections[p.Section].Place)
		}
		b.out.Passages = append(b.out.Passages, store.Node{ID: b.passageID(p.Place), To: to, Properties: map[string]any{
			"key": b.key(p.Place, 0), "place": p.Place.String(), "text": p.Text, "start": p.Start, "end": p.End,
		}})
	}
}

func (b *batcher) facts() {
	for _, m := range b.Facts.Mentions {
		b.state(m.Entity)
		if b.Document == nil {
			continue
		}
		passage := b.passageID(m.Place)
		b.out.Mentions = b.once(b.out.Mentions, store.Node{
			ID: model.ID("Mention", passage, m.Entity.ID(), strconv.Itoa(m.Span.Start)),
			To: map[string]string{"OF": m.Entity.ID(), "IN_PASSAGE": passage},
			Properties: map[string]any{
				"key": b.key(m.Place, m.Span.Start), "text": m.Text, "start": m.Span.Start, "end": m.Span.End,
			},
		})
	}
	for _, l := range b.Facts.Links {
		b.state(l.Source)
		b.state(l.Target)
		b.link(l)
	}
	for _, o := range b.Facts.Observations {
		b.observation(o)
	}
	for _, s := range b.Facts.Statuses {
		b.status(s)
	}
}

// once adds a node unless the batch holds it.
func (b *batcher) once(nodes []store.Node, node store.Node) []store.Node {
	if b.written[node.ID] {
		return nodes
	}
	b.written[node.ID] = true
	return append(nodes, node)
}

func (b *batcher) link(l fact.Link) {
	source, target := l.Source.ID(), l.Target.ID()
	if l.Type == model.LinkTypeCooperatesWith && target < source {
		source, target = target, source
	}
	id := model.LinkID(l.Type, source, target)
	if !b.written[id] {
		b.written[id] = true
		b.out.Links = append(b.out.Links, store.Link{ID: id, Type: l.Type, Source: source, Target: target})
	}
	var year any
	if b.year != nil && l.Support.Method != model.MethodCatalog {
		year = b.year(l.Support.Place)
	}
	b.evidence(id, l.Support, year, source, target)
}

func (b *batcher) observation(o fact.Observation) {
	b.state(o.Indicator)
	to := map[string]string{"MEASURES": o.Indicator.ID()}
	subject := ""
	if o.Subject != nil {
		b.state(*o.Subject)
		subject = o.Subject.String()
		to["ABOUT"] = o.Subject.ID()
	}
	owner := o.Subject
	if owner == nil { // the district's figure is its own, whoever else has one like it
		owner = &b.Plan.Meta.District
	}
	properties := map[string]any{
		"key":   fmt.Sprintf("%04d %s %s %s", o.Year, o.Indicator.Name, o.Basis, subject),
		"basis": o.Basis.String(), "year": o.Year, "periodEnd": number(o.PeriodEnd),
		"value": number(o.Value), "unit": text(o.Unit), "comparator": text(o.Comparator.String()),
		"growthPercent": number(o.Growth), "growthComparator": text(o.GrowthComparator.String()), "rank": text(o.Rank),
	}
	content, _ := json.Marshal(properties) // plain values in sorted order
	id := model.ID("Observation", o.Indicator.ID(), owner.ID(), string(content))
	b.out.Observations = b.once(b.out.Observations, store.Node{ID: id, To: to, Properties: properties})
	if b.Document != nil {
		b.out.Observed = append(b.out.Observed, [2]string{id, b.passageID(o.Support.Place)})
	}
	b.evidence(id, o.Support, o.Year, "", "")
}

func (b *batcher) status(s fact.Status) {
	b.state(s.Of)
	intended := strconv.FormatBool(s.Support.Intended)
	id := model.ID("StatusReport", s.Of.ID(), s.Status.String(), strconv.Itoa(s.Year), b.planID, intended)
	b.out.Statuses = b.once(b.out.Statuses, store.Node{
		ID: id,
		To: map[string]string{"STATUS_OF": s.Of.ID(), "IN_PLAN": b.planID},
		Properties: map[string]any{
			"key":    fmt.Sprintf("%04d %d", s.Year, slices.Index(model.AllProjectStatus, s.Status)),
			"status": s.Status.String(), "year": s.Year, "intended": s.Support.Intended,
		},
	})
	b.evidence(id, s.Support, s.Year, "", "")
}

// evidence writes what a fact rests on: one place in this plan, or the
// catalog.
func (b *batcher) evidence(of string, s fact.Support, year any, source, target string) {
	node := store.Node{To: map[string]string{}, Properties: map[string]any{
		"of": of, "source": text(source), "target": text(target), "year": year, "method": s.Method.String(),
		"rule": text(s.Rule), "confidence": math.Round(s.Confidence*1000) / 1000, "verified": s.Verified, "intended": s.Intended,
		"place": nil, "quote": nil, "start": nil, "end": nil, "key": "",
	}}
	if s.Method == model.MethodCatalog {
		node.ID = model.ID("Evidence", of, "catalog")
		b.out.Evidence = b.once(b.out.Evidence, node)
		return
	}
	node.ID = model.ID("Evidence", of, b.planID, s.Place.String())
	node.To["FROM_PLAN"] = b.planID
	node.Properties["place"] = s.Place.String()
	node.Properties["key"] = b.key(s.Place, s.Span.Start)
	if i, ok := b.passages[s.Place]; ok && s.Verified {
		node.To["IN_PASSAGE"] = b.passageID(s.Place)
		node.Properties["quote"] = quote(b.Document.Passages[i].Text, s.Span)
		node.Properties["start"], node.Properties["end"] = s.Span.Start, s.Span.End
	}
	b.out.Evidence = b.once(b.out.Evidence, node)
}

func text(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func number[T int | float64](n *T) any {
	if n == nil {
		return nil
	}
	return *n
}
