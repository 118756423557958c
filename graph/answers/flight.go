package answers

import (
	"context"
	"fmt"
	"runtime/debug"
)

// flight is a question under way, which all who ask the same wait for. It ends
// when the last of them has left, so that nobody's question runs on.
type flight struct {
	waiting int
	cancel  context.CancelFunc
	done    chan struct{}
	answer  Answer
	err     error
}

// share asks a question, or waits with those who have asked it already.
func (c *Cache) share(ctx context.Context, key string, ask Ask) (Answer, error) {
	f := c.board(ctx, key, ask)
	select {
	case <-f.done:
		return f.answer, f.err
	case <-ctx.Done():
		c.leave(key, f)
		return Answer{}, context.Cause(ctx)
	}
}

func (c *Cache) board(ctx context.Context, key string, ask Ask) *flight {
	c.mu.Lock()
	defer c.mu.Unlock()
	f, ok := c.flights[key]
	if !ok {
		own, cancel := context.WithCancel(context.WithoutCancel(ctx))
		f = &flight{cancel: cancel, done: make(chan struct{})}
		c.flights[key] = f
		go func() {
			defer c.land(key, f)
			f.answer, f.err = c.keep(own, key, ask)
		}()
	}
	f.waiting++
	return f
}

// land ends a flight. A panic on the way is everybody's error, and not the end
// of the program.
func (c *Cache) land(key string, f *flight) {
	if cause := recover(); cause != nil {
		f.err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
	}
	f.cancel()
	close(f.done)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.forget(key, f)
}

// leave gives up waiting.
func (c *Cache) leave(key string, f *flight) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if f.waiting--; f.waiting == 0 {
		f.cancel()
		c.forget(key, f)
	}
}

// forget lets the next who asks start anew; another flight may have the key.
func (c *Cache) forget(key string, f *flight) {
	if c.flights[key] == f {
		delete(c.flights, key)
	}
}
