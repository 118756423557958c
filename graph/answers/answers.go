// Package answers keeps the answers to questions, as JSON, for as long as the
// graph's content is what they were made from.
//
// Every read brings the graph's revision along. An answer counts while a read
// no older than freshness has seen its revision; the first question after that
// asks the database again, and with the revision that it sees vouches for all
// others. So no timer is needed, and no second statement.
package answers

import (
	"context"
	"math"
	"sync"
	"time"

	"github.com/maypok86/otter/v2"
)

// freshness is how long a revision counts after a read has seen it.
const freshness = 500 * time.Millisecond

// overhead is about how many bytes an entry takes beside its key and JSON.
const overhead = 200

// Answer is the JSON of an answer, not to be changed, and the revision of the
// graph that it was made from; an empty one where that is not known.
type Answer struct {
	JSON     []byte
	Revision string
}

// Ask finds an answer. It ends when its context does.
type Ask func(context.Context) (Answer, error)

// Cache answers questions. It is safe for concurrent use.
type Cache struct {
	kept *otter.Cache[string, Answer] // nil: nothing is kept

	mu       sync.Mutex
	revision string             // the latest that a read has seen
	seen     time.Time          // when that read began
	flights  map[string]*flight // by key, the questions under way
}

// New makes a cache that holds at most this many bytes; with 0 every question
// is asked.
func New(bytes uint64) *Cache {
	c := &Cache{flights: map[string]*flight{}}
	if bytes > 0 {
		c.kept = otter.Must(&otter.Options[string, Answer]{
			MaximumWeight: bytes,
			Executor:      func(evict func()) { evict() }, // at once: a goroutine of its own may come late
			Weigher: func(key string, a Answer) uint32 {
				return uint32(min(len(key)+len(a.JSON)+overhead, math.MaxUint32))
			},
		})
	}
	return c
}

// Doubt lets no answer count until a read that begins later has seen the graph's
// revision: for whoever knows that the graph has changed.
func (c *Cache) Doubt() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.revision, c.seen = "", time.Now()
}

// Keeps says whether answers are kept at all.
func (c *Cache) Keeps() bool { return c.kept != nil }

// Kept gives the answer to the question that the key names, and false where
// none is kept that still counts.
func (c *Cache) Kept(key string) (Answer, bool) {
	found, ok := c.Old(key)
	return found, ok && c.counts(found.Revision)
}

// Old gives an answer that was kept, whether or not it still counts.
func (c *Cache) Old(key string) (Answer, bool) {
	if c.kept == nil {
		return Answer{}, false
	}
	return c.kept.GetIfPresent(key)
}

// Size gives how many answers are kept, and their bytes, both about.
func (c *Cache) Size() (entries int, bytes uint64) {
	if c.kept == nil {
		return 0, 0
	}
	return c.kept.EstimatedSize(), c.kept.WeightedSize()
}

// Answer gives the answer to the question that the key names: one that is kept
// and still counts, one that is being asked already, or else what ask finds.
// Errors are those of ask, and of the context; they are not kept.
func (c *Cache) Answer(ctx context.Context, key string, ask Ask) (Answer, error) {
	if c.kept == nil {
		return ask(ctx)
	}
	if found, ok := c.Kept(key); ok {
		return found, nil
	}
	return c.share(ctx, key, ask)
}

// counts says whether answers of a revision still count.
func (c *Cache) counts(revision string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return revision == c.revision && time.Since(c.seen) < freshness
}

// keep asks, and keeps what comes back.
func (c *Cache) keep(ctx context.Context, key string, ask Ask) (Answer, error) {
	begin := time.Now()
	answer, err := ask(ctx)
	if err != nil || answer.Revision == "" {
		return answer, err
	}
	c.mu.Lock()
	if begin.After(c.seen) { // what an older read saw may have changed since
		c.revision, c.seen = answer.Revision, begin
	}
	c.mu.Unlock()
	c.kept.Set(key, answer)
	return answer, nil
}
