package answers_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"plangraph/graph/answers"
)

// graph counts what it is asked.
type graph struct {
	asked    atomic.Int64
	revision atomic.Value
}

func (g *graph) ask(context.Context) (answers.Answer, error) {
	revision := g.revision.Load().(string)
	return answers.Answer{JSON: fmt.Appendf(nil, "%s %d", revision, g.asked.Add(1)), Revision: revision}, nil
}

func want(t *testing.T, c *answers.Cache, key string, ask answers.Ask, want string) {
	t.Helper()
	if a, err := c.Answer(t.Context(), key, ask); err != nil || string(a.JSON) != want {
		t.Errorf("%s gave %q, %v; not %q", key, a.JSON, err, want)
	}
}

func TestAnswersCountWhileTheirRevisionDoes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := &graph{}
		g.revision.Store("r1")
		c := answers.New(1 << 20)
		want(t, c, "a", g.ask, "r1 1")
		want(t, c, "b", g.ask, "r1 2")
		want(t, c, "a", g.ask, "r1 1")
		time.Sleep(time.Second)
		want(t, c, "a", g.ask, "r1 3") // asked again, and vouches for b
		want(t, c, "b", g.ask, "r1 2")
		g.revision.Store("r2")
		time.Sleep(time.Second)
		want(t, c, "c", g.ask, "r2 4")
		want(t, c, "a", g.ask, "r2 5")
		want(t, c, "b", g.ask, "r2 6")
		want(t, c, "b", g.ask, "r2 6")
	})
}

func TestDoubtedAnswersDoNotCount(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := &graph{}
		g.revision.Store("r1")
		c := answers.New(1 << 20)
		want(t, c, "a", g.ask, "r1 1")
		time.Sleep(time.Millisecond)
		g.revision.Store("r2")
		want(t, c, "a", g.ask, "r1 1")
		c.Doubt()
		time.Sleep(time.Millisecond)
		want(t, c, "a", g.ask, "r2 2")
		want(t, c, "a", g.ask, "r2 2")
	})
}

func TestAnOlderReadDoesNotBringAnOldRevisionBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := &graph{}
		g.revision.Store("r2")
		c := answers.New(1 << 20)
		slow := func(context.Context) (answers.Answer, error) {
			time.Sleep(100 * time.Millisecond)
			return answers.Answer{JSON: []byte("old"), Revision: "r1"}, nil
		}
		go want(t, c, "slow", slow, "old")
		time.Sleep(50 * time.Millisecond)
		want(t, c, "a", g.ask, "r2 1")
		time.Sleep(100 * time.Millisecond)
		want(t, c, "a", g.ask, "r2 1")
		want(t, c, "slow", g.ask, "r2 2")
	})
}

func TestEqualQuestionsAreAskedOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := &graph{}
		g.revision.Store("r1")
		c := answers.New(1 << 20)
		slow := func(ctx context.Context) (answers.Answer, error) {
			time.Sleep(100 * time.Millisecond)
			return g.ask(ctx)
		}
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() { want(t, c, "a", slow, "r1 1") })
		}
		all.Wait()
	})
}

func TestTheLastToLeaveEndsTheQuestion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := answers.New(1 << 20)
		var ended atomic.Int64
		endless := func(ctx context.Context) (answers.Answer, error) {
			<-ctx.Done()
			ended.Add(1)
			return answers.Answer{}, ctx.Err()
		}
		leave := func(after time.Duration) {
			ctx, cancel := context.WithTimeout(t.Context(), after)
			defer cancel()
			if _, err := c.Answer(ctx, "a", endless); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("gave %v", err)
			}
		}
		go leave(time.Second)
		go leave(2 * time.Second)
		time.Sleep(1500 * time.Millisecond)
		synctest.Wait()
		if ended.Load() != 0 {
			t.Error("the question ended while somebody waited")
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if ended.Load() != 1 {
			t.Error("the question runs on")
		}
	})
}

func TestNothingIsKeptOfErrorsNorWithoutRoom(t *testing.T) {
	failed := errors.New("failed")
	fail := func(context.Context) (answers.Answer, error) { return answers.Answer{}, failed }
	g := &graph{}
	g.revision.Store("r1")
	c := answers.New(1 << 20)
	if _, err := c.Answer(t.Context(), "a", fail); !errors.Is(err, failed) {
		t.Errorf("gave %v", err)
	}
	want(t, c, "a", g.ask, "r1 1")
	none := answers.New(0)
	want(t, none, "a", g.ask, "r1 2")
	want(t, none, "a", g.ask, "r1 3")
}

func TestPanicsAreErrors(t *testing.T) {
	c := answers.New(1 << 20)
	if _, err := c.Answer(t.Context(), "a", func(context.Context) (answers.Answer, error) { panic("fault") }); err == nil {
		t.Error("a panic is lost")
	}
}

func TestRoomIsBounded(t *testing.T) {
	c := answers.New(100_000)
	big := func(context.Context) (answers.Answer, error) {
		return answers.Answer{JSON: make([]byte, 10_000), Revision: "r"}, nil
	}
	for i := range 100 {
		if _, err := c.Answer(t.Context(), fmt.Sprint(i), big); err != nil {
			t.Fatal(err)
		}
	}
	again := 0
	for i := range 100 {
		if _, err := c.Answer(t.Context(), fmt.Sprint(i), func(ctx context.Context) (answers.Answer, error) {
			again++
			return big(ctx)
		}); err != nil {
			t.Fatal(err)
		}
	}
	if again < 80 {
		t.Errorf("only %d of 100 answers of 10,000 bytes were asked again: more are kept than there is room for", again)
	}
}
