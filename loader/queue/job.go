package queue

import (
	"context"
	"maps"
	"os"
	"slices"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/loader"
)

// loadDocument reads the document that was sent and writes what it says.
func (q *Queue) loadDocument(ctx context.Context, j *job, sent upload) error {
	data, err := os.ReadFile(sent.path)
	if err != nil {
		return store.ErrInternal.Because(err)
	}
	reading, err := q.loader.Read(loader.Input{Name: sent.name, Data: data})
	if err != nil {
		return err
	}
	q.update(j, func(load *model.Load) {
		load.State, load.PlanTitle, load.Report = model.LoadStateWriting, &reading.Report.Plan, reportOf(reading.Report)
	})
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
		Refused: []*model.Refusal{}, Rejected: r.Rejected,
	}
	for _, count := range r.Found.ByMethod {
		report.Found.ByMethod = append(report.Found.ByMethod, &model.MethodCount{Methods: count.Methods, Facts: count.Facts})
	}
	for _, refusal := range r.Refused {
		report.Refused = append(report.Refused, &model.Refusal{Place: refusal.Place, Fact: refusal.Fact, Reason: refusal.Reason})
	}
	return report
}
