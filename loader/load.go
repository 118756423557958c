package loader

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/loader/difference"
	"plangraph/loader/fact"
)

// groupSize is how many nodes and links are enough for one transaction: those
// of one long plan, or of several short ones. Readers wait while it is being
// committed.
const groupSize = 3_000

// Load loads one plan: all of it or nothing. Errors are those of Read and
// Write.
func (l *Loader) Load(ctx context.Context, in Input) (*Report, error) {
	reading, err := l.Read(in)
	if err != nil {
		return nil, err
	}
	return l.Write(ctx, reading)
}

// Write writes a plan that was read: all of it or nothing. Errors are those of
// the store.
func (l *Loader) Write(ctx context.Context, reading *Reading) (*Report, error) {
	p := l.ready(reading)
	l.writeOne(ctx, &p)
	return l.result(&p)
}

// LoadAll loads plans in turn, each as Load does. It writes several in one
// transaction, and reads the next meanwhile. A plan that fails leaves the
// others as they are; only where the database does not answer, or the context
// ends, are those after it not loaded.
func (l *Loader) LoadAll(ctx context.Context, inputs []Input) iter.Seq2[*Report, error] {
	return func(yield func(*Report, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		for group := range l.ahead(ctx, inputs) {
			l.write(ctx, group)
			for i := range group {
				report, err := l.result(&group[i])
				if !yield(report, err) || hopeless(ctx, err) {
					return
				}
			}
		}
		if err := context.Cause(ctx); err != nil {
			yield(nil, err)
		}
	}
}

// hopeless says whether what comes after an error will fail as well.
func hopeless(ctx context.Context, err error) bool {
	return err != nil && (ctx.Err() != nil || errors.Is(err, store.ErrUnavailable))
}

// ahead prepares plans in groups, one more than is taken.
func (l *Loader) ahead(ctx context.Context, inputs []Input) <-chan []prepared {
	out := make(chan []prepared)
	go func() {
		defer close(out)
		var group []prepared
		size := 0
		for i, in := range inputs {
			next := l.prepare(ctx, in)
			group = append(group, next)
			if next.err == nil {
				size += next.batch.Size()
			}
			if size < groupSize && i < len(inputs)-1 {
				continue
			}
			select {
			case out <- group:
				group, size = nil, 0
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// prepared is a plan that is ready to be written or was written, or what
// hindered that.
type prepared struct {
	report  *Report
	in      Input
	batch   *store.Batch
	outcome *store.Outcome
	err     error
}

func (l *Loader) prepare(ctx context.Context, in Input) prepared {
	reading, err := l.Read(in)
	if err != nil {
		return prepared{err: err}
	}
	p := l.ready(reading)
	if l.Compare && p.err == nil {
		found, held, err := l.Difference(ctx, reading)
		if p.err = err; held {
			reading.Report.Difference = found
		}
	}
	return p
}

// Difference says what a reading states otherwise than the graph states of the plan;
// held is false where it holds nothing of it. Errors are those of the store.
func (l *Loader) Difference(ctx context.Context, reading *Reading) (found *difference.Difference, held bool, err error) {
	meta := reading.Plan.Meta
	before, err := l.Store.Stated(ctx, model.ID("Plan", meta.Title, meta.Publisher), difference.Figures)
	if err != nil {
		return nil, false, err
	}
	return difference.Between(before, difference.Of(reading.Facts, reading.words)), len(before) > 0, nil
}

// words gives what a fact rests on, as the document has it.
func (r *Reading) words(s fact.Support) string {
	if r.Document == nil || !s.Verified {
		return ""
	}
	for _, p := range r.Document.Passages {
		if p.Place == s.Place {
			return quote(p.Text, s.Span)
		}
	}
	return ""
}

func (l *Loader) ready(reading *Reading) prepared {
	batch, err := reading.batch(l.Catalog)
	return prepared{report: reading.Report, in: reading.in, batch: batch, err: err}
}

// write writes a group in one transaction, or, where that fails, plan by plan:
// it may be the fault of one.
func (l *Loader) write(ctx context.Context, group []prepared) {
	var good []*prepared
	var batches []*store.Batch
	for i := range group {
		if group[i].err == nil {
			good, batches = append(good, &group[i]), append(batches, group[i].batch)
		}
	}
	if len(good) == 0 {
		return
	}
	outcomes, err := l.Store.WriteAll(ctx, batches)
	for i, p := range good {
		switch {
		case err == nil:
			p.outcome = outcomes[i]
		case len(good) == 1 || hopeless(ctx, err):
			p.fail(err)
		default:
			l.writeOne(ctx, p)
		}
	}
}

func (l *Loader) writeOne(ctx context.Context, p *prepared) {
	if p.err != nil {
		return
	}
	outcome, err := l.Store.Write(ctx, p.batch)
	if err != nil {
		p.fail(err)
		return
	}
	p.outcome = outcome
}

func (p *prepared) fail(err error) { p.err = fmt.Errorf("%s was not loaded: %w", p.report.Plan, err) }

// result completes the report, and keeps the document.
func (l *Loader) result(p *prepared) (*Report, error) {
	if p.err != nil {
		return nil, p.err
	}
	p.report.Written = p.outcome.Changes
	switch {
	case p.outcome.Unchanged:
		p.report.Outcome = Unchanged
	case p.outcome.Kept:
		p.report.Outcome = Kept
	default:
		p.report.Outcome = Written
	}
	return p.report, l.Shelf.keep(p.report.PlanID, p.in)
}
