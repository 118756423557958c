package queue

import (
	"context"
	"errors"
	"strings"
	"time"

	"plangraph/graph/model"
	"plangraph/graph/store"
	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/identity"
)

// Refusals of corrections.
var (
	ErrNoCorrection = &Error{"NOT_FOUND", "no correction has this id: corrections lists those that are kept"}
	errNoEntity     = &Error{"NOT_FOUND", "the graph has no entity of this id: ask search(text:) for it"}
	errNoPlan       = &Error{"NOT_FOUND", "the graph has no plan of this id: plans lists them"}
)

// badCorrection is a correction that says too little, or what cannot be.
func badCorrection(err error) *Error { return &Error{"BAD_USER_INPUT", err.Error()} }

// Corrections gives the corrections that are kept, in the order in which they apply.
func (q *Queue) Corrections(context.Context) ([]*model.Correction, error) {
	kept, err := identity.ReadCorrections(q.loader.Corrections)
	if err != nil {
		return nil, store.ErrInternal.Because(err)
	}
	list := []*model.Correction{}
	for _, k := range kept.List() {
		list = append(list, correctionOf(k))
	}
	return list, nil
}

// Correct keeps a correction, and begins to read again the plans that it is about. It
// gives ErrBusy, and refusals that say what is wrong with the correction.
func (q *Queue) Correct(ctx context.Context, in model.CorrectionInput) (*model.CorrectionKept, error) {
	correction, err := q.correction(ctx, in)
	if err != nil {
		return nil, err
	}
	if err := correction.Check(); err != nil {
		return nil, badCorrection(err)
	}
	kept, err := identity.Keep(ctx, q.loader.Corrections, correction)
	if err != nil {
		return nil, store.ErrInternal.Because(err)
	}
	return q.readAgain(ctx, kept)
}

// Uncorrect takes a correction back, and begins to read again the plans that it was
// about. It gives ErrNoCorrection and ErrBusy.
func (q *Queue) Uncorrect(ctx context.Context, id string) (*model.CorrectionKept, error) {
	kept, err := identity.TakeBack(ctx, q.loader.Corrections, id)
	if errors.Is(err, identity.ErrNoCorrection) {
		return nil, ErrNoCorrection
	}
	if err != nil {
		return nil, store.ErrInternal.Because(err)
	}
	return q.readAgain(ctx, kept)
}

// readAgain begins to load the plans that a correction is about from the documents that
// are kept.
func (q *Queue) readAgain(ctx context.Context, kept identity.Kept) (*model.CorrectionKept, error) {
	out := &model.CorrectionKept{Correction: correctionOf(kept), Loads: []*model.Load{}, ToLoad: []string{}}
	if out.Correction.Rule == model.CorrectionRuleDistinct {
		return out, nil
	}
	plans, err := q.loader.Store.PlansNaming(ctx, kept.From.Kind, kept.From.Name)
	if err != nil {
		return nil, err
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, plan := range plans {
		if kept.Plan != "" && kept.Plan != plan.Title {
			continue
		}
		in, found, err := q.loader.Shelf.Take(plan.ID)
		if err != nil {
			return nil, store.ErrInternal.Because(err)
		}
		if !found {
			out.ToLoad = append(out.ToLoad, plan.Title)
			continue
		}
		load, err := q.add(&job{
			load: model.Load{Kind: model.LoadKindReload, Document: &in.Name, PlanID: &plan.ID, PlanTitle: &plan.Title},
			run: func(ctx context.Context, j *job) error {
				in, found, err := q.loader.Shelf.Take(plan.ID) // it may be another, or gone, since it was asked for
				if err != nil {
					return store.ErrInternal.Because(err)
				}
				if !found {
					return errNoPlan
				}
				return q.loadDocument(ctx, j, in)
			},
			cancel: func() {},
		})
		if errors.Is(err, ErrBusy) { // the correction is kept all the same
			out.ToLoad = append(out.ToLoad, plan.Title)
			continue
		}
		if err != nil {
			return nil, err
		}
		out.Loads = append(out.Loads, load)
	}
	return out, nil
}

// correction reads what a client wants to be kept.
func (q *Queue) correction(ctx context.Context, in model.CorrectionInput) (identity.Correction, error) {
	c := identity.Correction{Reason: in.Reason, On: time.Now().Format(time.DateOnly)}
	from, err := q.entity(ctx, in.Entity)
	if err != nil {
		return c, err
	}
	if in.Place != nil {
		c.At = *in.Place
	}
	if in.Plan != nil {
		if c.Plan, err = q.title(ctx, *in.Plan); err != nil {
			return c, err
		}
	}
	into := ""
	if in.Into != nil {
		other, err := q.entity(ctx, *in.Into)
		if err != nil {
			return c, err
		}
		into = other.String()
	}
	name := ""
	if in.Name != nil {
		name = strings.TrimSpace(*in.Name)
	}
	kind := from.Kind
	if in.Kind != nil {
		kind = *in.Kind
	}
	switch in.Rule {
	case model.CorrectionRuleMerge:
		c.Merge, c.Into = from.String(), into
	case model.CorrectionRuleDistinct:
		c.Distinct, c.From = from.String(), into
	case model.CorrectionRuleSplit:
		c.Split, c.As = from.String(), fact.Ref{Kind: kind, Name: name}.String()
	case model.CorrectionRuleRename:
		c.Rename, c.To = from.String(), name
	case model.CorrectionRuleRetype:
		c.Retype, c.To = from.String(), strings.ToLower(kind.String())
	case model.CorrectionRuleDrop:
		c.Drop = from.String()
	}
	return c, needs(in, into, name)
}

// needs says what a rule lacks.
func needs(in model.CorrectionInput, into, name string) error {
	lacks := ""
	switch in.Rule {
	case model.CorrectionRuleMerge, model.CorrectionRuleDistinct:
		if into == "" {
			lacks = "into, the id of the other entity"
		}
	case model.CorrectionRuleSplit, model.CorrectionRuleRename:
		if name == "" {
			lacks = "name"
		}
	case model.CorrectionRuleRetype:
		if in.Kind == nil {
			lacks = "kind"
		}
	case model.CorrectionRuleDrop:
	}
	if lacks != "" {
		return &Error{"BAD_USER_INPUT", in.Rule.String() + " needs " + lacks}
	}
	return nil
}

func (q *Queue) entity(ctx context.Context, id string) (fact.Ref, error) {
	found, err := q.loader.Store.Explain(ctx, id)
	if errors.Is(err, store.ErrNoEntity) {
		return fact.Ref{}, errNoEntity
	}
	if err != nil {
		return fact.Ref{}, err
	}
	return fact.Ref{Kind: model.EntityKind(strings.ToUpper(found[0].Kind)), Name: found[0].Name}, nil
}

func (q *Queue) title(ctx context.Context, id string) (string, error) {
	plans, err := q.loader.Store.Plans(ctx)
	if err != nil {
		return "", err
	}
	for _, plan := range plans {
		if plan.ID == id {
			return plan.Title, nil
		}
	}
	return "", errNoPlan
}

func correctionOf(k identity.Kept) *model.Correction {
	c := &model.Correction{
		ID: k.ID, Rule: model.CorrectionRule(strings.ToUpper(k.Rule)), Kind: k.From.Kind, Name: k.From.Name,
		Plan: textOf(k.Plan), Reason: k.Reason, On: textOf(k.On),
	}
	if k.To != (fact.Ref{}) {
		c.ToKind, c.ToName = &k.To.Kind, &k.To.Name
	}
	if k.At != (document.Place{}) {
		c.Place = textOf(k.At.String())
	}
	return c
}

// Doubtful gives the pairs of entities that may be one thing, the likeliest first.
func (q *Queue) Doubtful(ctx context.Context, first int) ([]*model.DoubtfulPair, error) {
	pairs, err := q.loader.Doubtful(ctx)
	if err != nil {
		return nil, err
	}
	list := []*model.DoubtfulPair{}
	for _, pair := range pairs[:min(first, len(pairs))] {
		list = append(list, &model.DoubtfulPair{One: doubtfulEntity(pair.One), Other: doubtfulEntity(pair.Other), Reason: pair.Reason})
	}
	return list, nil
}

func doubtfulEntity(e identity.Named) *model.DoubtfulEntity {
	return &model.DoubtfulEntity{ID: e.ID(), Kind: e.Kind, Name: e.Name, Mentions: e.Mentions}
}
