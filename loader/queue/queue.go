// Package queue loads and unloads plans for clients of a server, one at a time
// and each in its turn. A load belongs to the queue: it goes on when the client
// that asked for it leaves.
package queue

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	"plangraph/graph/model"
	"plangraph/loader"
)

// Bounds of a queue.
const (
	maxWaiting = 16  // loads that wait or are under way, and documents that nobody loaded yet
	keptEnded  = 100 // loads that are remembered after their end
)

// Error is a refusal, whose message is meant for the client.
type Error struct{ code, message string }

func (e *Error) Error() string { return e.message }

// Code is the error's code in capitals.
func (e *Error) Code() string { return e.code }

// Public says what is wrong and what to do.
func (e *Error) Public() string { return e.message }

const badPlan = "BAD_PLAN" // of a document that cannot be loaded

// Refusals.
var (
	ErrNoUpload = &Error{"NOT_FOUND", "no document was sent with this id, or it has been loaded, or it came more than an hour ago: send it to POST /plans again"}
	ErrNoLoad   = &Error{"NOT_FOUND", "no load has this id, or it ended long ago: loads lists what is known"}
	ErrBusy     = &Error{"BUSY", "too many loads wait already: ask again when some have ended"}
	ErrTooLarge = &Error{"BODY_TOO_LARGE", "the document has more than 32 MiB: send the plan's text alone"}
	errStopping = &Error{"UNAVAILABLE", "the server is stopping: ask again once it runs"}
)

// Queue takes loads. It is safe for concurrent use.
type Queue struct {
	loader *loader.Loader
	folder string // of the documents that were sent
	log    *slog.Logger
	asked  chan struct{}
	ended  chan struct{}

	mu       sync.Mutex
	onEnd    func()
	uploads  map[string]upload
	arriving int           // uploads that are not whole yet
	jobs     []*job        // in the order in which they were asked for
	changed  chan struct{} // closed, and another put in its place, at each change
}

// job is a load. What model.Load says of places in the queue is filled in when
// somebody looks.
type job struct {
	load   model.Load
	run    func(ctx context.Context, j *job) error
	cancel func() // takes away what was kept for it
}

// New makes a queue that keeps what is sent to it in a folder, and works until
// the context ends; a load under way is undone then. Wait says when that is
// over.
func New(ctx context.Context, l *loader.Loader, folder string, log *slog.Logger) *Queue {
	q := &Queue{
		loader: l, folder: folder, log: log, asked: make(chan struct{}, 1), ended: make(chan struct{}),
		onEnd: func() {}, uploads: map[string]upload{}, changed: make(chan struct{}),
	}
	go q.work(ctx)
	return q
}

// OnEnd lets a function be called when a load has ended, before anybody is told.
func (q *Queue) OnEnd(f func()) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.onEnd = f
}

// Wait waits until the queue has stopped working, after its context ended.
func (q *Queue) Wait() { <-q.ended }

// Load begins to load the document of an upload, or with dryRun to compare it with the
// graph; it can be loaded after that. It gives ErrNoUpload and ErrBusy.
func (q *Queue) Load(_ context.Context, id string, dryRun bool) (*model.Load, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.expire()
	sent, ok := q.uploads[id]
	if !ok {
		return nil, ErrNoUpload
	}
	if dryRun {
		return q.add(&job{
			load:   model.Load{Kind: model.LoadKindCompare, Document: &sent.name},
			run:    func(ctx context.Context, j *job) error { return q.compare(ctx, j, sent) },
			cancel: func() {},
		})
	}
	found, err := q.add(&job{
		load: model.Load{Kind: model.LoadKindLoad, Document: &sent.name},
		run: func(ctx context.Context, j *job) error {
			in, err := sent.input()
			if err != nil {
				return err
			}
			return q.loadDocument(ctx, j, in)
		},
		cancel: sent.remove,
	})
	if err == nil {
		delete(q.uploads, id)
	}
	return found, err
}

// Unload begins to take a plan out. It gives ErrBusy.
func (q *Queue) Unload(_ context.Context, plan string) (*model.Load, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.add(&job{
		load:   model.Load{Kind: model.LoadKindUnload, PlanID: &plan},
		run:    func(ctx context.Context, j *job) error { return q.unload(ctx, j, plan) },
		cancel: func() {},
	})
}

func (q *Queue) add(j *job) (*model.Load, error) {
	open := 0
	for _, other := range q.jobs {
		if !ended(other.load.State) {
			open++
		}
	}
	if open >= maxWaiting {
		return nil, ErrBusy
	}
	j.load.ID, j.load.State, j.load.AskedAt, j.load.Changes = "load-"+rand.Text(), model.LoadStateWaiting, now(), []*model.LoadChange{}
	q.jobs = append(q.jobs, j)
	if surplus := len(q.jobs) - keptEnded - maxWaiting; surplus > 0 {
		q.jobs = slices.Delete(q.jobs, 0, surplus) // the oldest, which have ended
	}
	select {
	case q.asked <- struct{}{}:
	default: // it is known already that there is something to do
	}
	q.tell()
	return q.picture(j), nil
}

func ended(state model.LoadState) bool {
	return state == model.LoadStateDone || state == model.LoadStateUnchanged || state == model.LoadStateFailed
}

func now() string { return time.Now().UTC().Format(time.RFC3339Nano) }

// tell tells all who watch that something has changed.
func (q *Queue) tell() {
	close(q.changed)
	q.changed = make(chan struct{})
}

// picture is a load as it is now.
func (q *Queue) picture(j *job) *model.Load {
	load := j.load
	if load.State == model.LoadStateWaiting {
		for _, other := range q.jobs[:slices.Index(q.jobs, j)] {
			if !ended(other.load.State) {
				load.Ahead++
			}
		}
	}
	return &load
}

// List gives the loads under way, those that wait in their turn, and the latest
// that have ended, newest first.
func (q *Queue) List(context.Context) []*model.Load {
	q.mu.Lock()
	defer q.mu.Unlock()
	list, over := []*model.Load{}, []*model.Load{}
	for _, j := range q.jobs {
		if ended(j.load.State) {
			over = append(over, q.picture(j))
		} else {
			list = append(list, q.picture(j))
		}
	}
	slices.Reverse(over)
	return append(list, over...)
}

// Watch gives a load as it is, again at each change, and at last its end; the
// channel is closed then, and when the context ends. It gives ErrNoLoad.
func (q *Queue) Watch(ctx context.Context, id string) (<-chan *model.Load, error) {
	q.mu.Lock()
	at := slices.IndexFunc(q.jobs, func(j *job) bool { return j.load.ID == id })
	if at < 0 {
		q.mu.Unlock()
		return nil, ErrNoLoad
	}
	j := q.jobs[at]
	q.mu.Unlock()
	out := make(chan *model.Load)
	go func() {
		defer close(out)
		for before := (*model.Load)(nil); ; {
			q.mu.Lock()
			load, changed := q.seen(j), q.changed
			q.mu.Unlock()
			if before == nil || before.State != load.State || before.Ahead != load.Ahead || before.Report != load.Report {
				select {
				case out <- load:
				case <-ctx.Done():
					return
				}
			}
			if ended(load.State) {
				return
			}
			before = load
			select {
			case <-changed:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out, nil
}

// seen is picture for a load that may be forgotten meanwhile, which only
// happens to those that have ended.
func (q *Queue) seen(j *job) *model.Load {
	if ended(j.load.State) {
		load := j.load
		return &load
	}
	return q.picture(j)
}

// work takes one load after the other.
func (q *Queue) work(ctx context.Context) {
	defer close(q.ended)
	for {
		j := q.next()
		if j == nil {
			select {
			case <-q.asked:
				continue
			case <-ctx.Done():
				q.stop()
				return
			}
		}
		err := ctx.Err()
		if err == nil {
			err = j.run(ctx, j)
		}
		if ctx.Err() != nil {
			err = errStopping
		}
		j.cancel()
		q.end(j, err)
		level := slog.LevelInfo
		if j.load.Failure != nil && j.load.Failure.Code != badPlan {
			level = slog.LevelError
		}
		q.log.Log(ctx, level, "a load ended", "load", j.load.ID, "kind", j.load.Kind, "state", j.load.State, "began", *j.load.StartedAt, "error", err)
	}
}

// next gives the load whose turn it is, begun.
func (q *Queue) next() *job {
	q.mu.Lock()
	defer q.mu.Unlock()
	at := slices.IndexFunc(q.jobs, func(j *job) bool { return j.load.State == model.LoadStateWaiting })
	if at < 0 {
		return nil
	}
	j := q.jobs[at]
	begin := now()
	j.load.StartedAt = &begin
	j.load.State = model.LoadStateReading
	if j.load.Kind == model.LoadKindUnload {
		j.load.State = model.LoadStateWriting
	}
	q.tell()
	return j
}

// update changes what is known of a load.
func (q *Queue) update(j *job, change func(load *model.Load)) {
	q.mu.Lock()
	defer q.mu.Unlock()
	change(&j.load)
	q.tell()
}

func (q *Queue) end(j *job, err error) {
	q.update(j, func(load *model.Load) {
		q.onEnd()
		end := now()
		load.EndedAt = &end
		var public interface {
			Code() string
			Public() string
		}
		switch {
		case err == nil && load.State != model.LoadStateUnchanged:
			load.State = model.LoadStateDone
		case err == nil:
		case errors.As(err, &public):
			load.State, load.Failure = model.LoadStateFailed, &model.LoadFailure{Code: public.Code(), Message: public.Public()}
		default:
			load.State, load.Failure = model.LoadStateFailed, &model.LoadFailure{Code: badPlan, Message: err.Error()}
		}
	})
}

// stop takes away what was sent and never loaded.
func (q *Queue) stop() {
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, sent := range q.uploads {
		sent.remove()
	}
}
