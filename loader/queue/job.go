package queue

import (
	"context"
	"errors"
	"maps"
	"os"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/loader"
	"plangraph/loader/coverage"
	"plangraph/loader/difference"
)

// input gives the document that was sent.
func (u upload) input() (loader.Input, error) {
	data, err := os.ReadFile(u.path)
	if errors.Is(err, os.ErrNotExist) {
		return loader.Input{}, ErrNoUpload
	}
	if err != nil {
		return loader.Input{}, store.ErrInternal.Because(err)
	}
	return loader.Input{Name: u.name, Data: data}, nil
}

// loadDocument reads a document and writes what it says.
func (q *Queue) loadDocument(ctx context.Context, j *job, in loader.Input) error {
	reading, err := q.read(ctx, j, in)
	if err != nil {
		return err
	}
	q.update(j, func(load *model.Load) { load.State = model.LoadStateWriting })
	report, err := q.loader.Write(ctx, reading)
	if err != nil {
		return err
	}
	q.update(j, func(load *model.Load) {
		load.PlanID, load.Changes = &report.PlanID, changesOf(report.Written)
		if report.Outcome != loader.Written {
			load.State = model.LoadStateUnchanged
		}
	})
	return nil
}

// compare reads the document that was sent and says what it states otherwise than the
// graph.
func (q *Queue) compare(ctx context.Context, j *job, sent upload) error {
	in, err := sent.input()
	if err != nil {
		return err
	}
	_, err = q.read(ctx, j, in)
	return err
}

// read reads a document, and tells what was found and what that changes.
func (q *Queue) read(ctx context.Context, j *job, in loader.Input) (*loader.Reading, error) {
	reading, err := q.loader.Read(in)
	if err != nil {
		return nil, err
	}
	found, held, err := q.loader.Difference(ctx, reading)
	if err != nil {
		return nil, err
	}
	q.update(j, func(load *model.Load) {
		load.PlanTitle, load.Report = &reading.Report.Plan, reportOf(reading.Report)
		if held {
			load.Difference = differenceOf(found)
		}
	})
	return reading, nil
}

func differenceOf(d *difference.Difference) *model.Difference {
	return &model.Difference{Added: factChanges(d.Added), Changed: factChanges(d.Changed), Gone: factChanges(d.Gone)}
}

func factChanges(changes []difference.Change) []*model.FactChange {
	list := make([]*model.FactChange, len(changes))
	for i, c := range changes {
		list[i] = &model.FactChange{Group: model.FactGroup(strings.ToUpper(c.Group)), About: c.About, Before: c.Before, Now: c.Now, Words: c.Words}
	}
	return list
}

// unload takes a plan out.
func (q *Queue) unload(ctx context.Context, j *job, id string) error {
	plans, err := q.loader.Store.Plans(ctx)
	if err != nil {
		return err
	}
	if at := slices.IndexFunc(plans, func(plan store.LoadedPlan) bool { return plan.ID == id }); at >= 0 {
		q.update(j, func(load *model.Load) { load.PlanTitle = &plans[at].Title })
	}
	outcome, err := q.loader.Store.Unload(ctx, id)
	if err != nil {
		return err
	}
	if err := q.loader.Shelf.Forget(id); err != nil {
		return store.ErrInternal.Because(err)
	}
	q.update(j, func(load *model.Load) { load.Changes = changesOf(outcome.Changes) })
	return nil
}

// changesOf lists changes by name, without what stayed as it was.
func changesOf(changes store.Changes) []*model.LoadChange {
	list := []*model.LoadChange{}
	for _, name := range slices.Sorted(maps.Keys(changes)) {
		if c := changes[name]; c.Created+c.Updated+c.Removed > 0 {
			list = append(list, &model.LoadChange{Name: name, Created: c.Created, Updated: c.Updated, Unchanged: c.Unchanged, Removed: c.Removed})
		}
	}
	return list
}

func reportOf(r *loader.Report) *model.LoadReport {
	report := &model.LoadReport{
		Read: &model.DocumentRead{Characters: r.Read.Characters, Sections: r.Read.Sections, Passages: r.Read.Passages, Dropped: r.Read.Dropped},
		Found: &model.FactsFound{
			Mentions: r.Found.Mentions, Links: r.Found.Links, Observations: r.Found.Observations, Statuses: r.Found.Statuses, ByMethod: []*model.MethodCount{},
		},
		Refused: []*model.Refusal{}, Rejected: r.Rejected, Note: textOf(r.Note), Decisions: []*model.NameDecision{},
	}
	for _, d := range r.Decisions {
		report.Decisions = append(report.Decisions, &model.NameDecision{Written: d.Written, Kind: model.EntityKind(d.Kind), Entity: textOf(d.ID), Name: d.Name, Rule: d.Rule, Reason: d.Reason})
	}
	if c := r.Coverage; c != nil {
		report.Coverage = coverageOf(c)
	}
	for _, count := range r.Found.ByMethod {
		report.Found.ByMethod = append(report.Found.ByMethod, &model.MethodCount{Methods: count.Methods, Facts: count.Facts})
	}
	for _, refusal := range r.Refused {
		report.Refused = append(report.Refused, &model.Refusal{Place: refusal.Place, Fact: refusal.Fact, Reason: refusal.Reason})
	}
	return report
}

func coverageOf(c *coverage.Coverage) *model.Coverage {
	covered := &model.Coverage{
		Sentences: c.Sentences, SentencesWithFacts: c.SentencesWithFacts, ShareOfSentences: c.ShareOfSentences,
		Numbers: c.Numbers, NumbersRead: c.NumbersRead, ShareOfNumbers: c.ShareOfNumbers, Missed: []*model.MissedPassage{},
	}
	for _, missed := range c.Missed {
		passage := &model.MissedPassage{Passage: missed.Passage, Place: missed.Place, Stated: missed.Stated, Numbers: []*model.MissedNumber{}}
		for _, n := range missed.Numbers {
			passage.Numbers = append(passage.Numbers, &model.MissedNumber{Text: n.Text, Start: n.Start, End: n.End})
		}
		covered.Missed = append(covered.Missed, passage)
	}
	return covered
}

// textOf gives nil for an empty text.
func textOf(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
