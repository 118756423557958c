//go:build linux

package audit_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"plangraph/internal/localneo4j"
)

// Times that a client may be kept waiting.
const (
	deadline = 8500 * time.Millisecond // of a request
	recovery = 10 * time.Second        // once the database is back
)

var unique atomic.Int64

// fresh is a question that nobody asked before, so that no answer is kept.
func fresh() string {
	return fmt.Sprintf("{ a%d: projects(first: 3) { nodes { name } } }", unique.Add(1))
}

// neo4j gives the process of the program's database.
func (p *program) neo4j(t *testing.T) *os.Process {
	t.Helper()
	status, err := localneo4j.ReadStatus(t.Context(), p.folder)
	if err != nil || !status.Running {
		t.Fatalf("the local Neo4j is %+v, %v", status, err)
	}
	process, err := os.FindProcess(status.PID)
	if err != nil {
		t.Fatal(err)
	}
	return process
}

// away holds how the service behaves while its database is away.
func (p *program) away(t *testing.T, kept string) {
	t.Helper()
	begin := time.Now()
	r, err := p.ask(fresh(), nil)
	if took := time.Since(begin); err != nil || r.code() != "UNAVAILABLE" || took > deadline {
		t.Errorf("a question gave %+v, %v after %v", r, err, took)
	}
	time.Sleep(600 * time.Millisecond) // just now it counted as it was
	r, err = p.ask(kept, nil)
	if err != nil || r.code() != "" || r.Extensions["stale"] != true || r.Data["revision"] == nil {
		t.Errorf("what was answered before gave %+v, %v", r, err)
	}
	if status, text, err := p.get("/readyz"); err != nil || status != http.StatusServiceUnavailable || strings.Contains(text, "127.0.0.1") {
		t.Errorf("/readyz gave %d %s, %v", status, text, err)
	}
	if status, _, err := p.get("/healthz"); err != nil || status != http.StatusOK {
		t.Errorf("/healthz gave %d, %v", status, err)
	}
}

// recovers waits until questions are answered again.
func (p *program) recovers(t *testing.T, within time.Duration) {
	t.Helper()
	begin := time.Now()
	for {
		r, err := p.ask(fresh(), nil)
		if err == nil && r.code() == "" {
			break
		}
		if time.Since(begin) > within {
			t.Fatalf("after %v a question gives %+v, %v\n%s", within, r, err, p.log)
		}
		time.Sleep(200 * time.Millisecond)
	}
	t.Logf("recovered after %v", time.Since(begin).Round(100*time.Millisecond))
	if err := p.await(recovery); err != nil {
		t.Error(err)
	}
}

// TestDatabaseAway freezes, kills, stops and slows the database, while it is
// read and while a plan is loaded.
func TestDatabaseAway(t *testing.T) {
	p := begin(t)
	const kept = "{ revision kept: companies(first: 2) { nodes { name } } }"
	p.must(t, kept, nil)
	if r, err := p.ask(kept, nil); err != nil || r.Extensions["stale"] != nil {
		t.Fatalf("%+v, %v", r, err)
	}

	t.Run("frozen", func(t *testing.T) {
		p.must(t, "query A "+kept, nil)
		if _, err := p.ask(kept, nil); err != nil {
			t.Fatal(err)
		}
		neo4j := p.neo4j(t)
		signal(t, neo4j, syscall.SIGSTOP)
		p.away(t, kept)
		signal(t, neo4j, syscall.SIGCONT)
		p.recovers(t, recovery)
	})

	t.Run("slow", func(t *testing.T) {
		neo4j := p.neo4j(t)
		ctx, stop := context.WithTimeout(t.Context(), 8*time.Second)
		defer stop()
		var pulse sync.WaitGroup
		pulse.Go(func() {
			for ctx.Err() == nil {
				_ = neo4j.Signal(syscall.SIGSTOP)
				time.Sleep(300 * time.Millisecond)
				_ = neo4j.Signal(syscall.SIGCONT)
				time.Sleep(30 * time.Millisecond)
			}
		})
		for ctx.Err() == nil {
			begin := time.Now()
			r, err := p.ask(fresh(), nil)
			if took := time.Since(begin); err != nil || took > deadline || r.code() != "" && r.code() != "TIMEOUT" && r.code() != "UNAVAILABLE" {
				t.Errorf("a question gave %+v, %v after %v", r, err, took)
			}
		}
		pulse.Wait()
		p.recovers(t, recovery)
	})

	t.Run("killed", func(t *testing.T) {
		signal(t, p.neo4j(t), syscall.SIGKILL)
		p.away(t, kept)
		p.recovers(t, time.Minute) // with the start of another
	})

	t.Run("killed in a load", func(t *testing.T) {
		before := p.sum(t)
		load := p.load(t, plan(2035, 2000))
		p.writing(t, load)
		signal(t, p.neo4j(t), syscall.SIGKILL)
		end := p.outcome(t, load)
		p.recovers(t, time.Minute)
		after := p.sum(t)
		// Where another is there soon enough, the load goes on with it.
		if (end.State == "DONE") != (after != before) || end.State == "FAILED" && end.Failure.Code != "UNAVAILABLE" {
			t.Errorf("the load ended as %+v %+v; the graph was %s and is %s", end, end.Failure, before, after)
		}
		want := map[string]string{"DONE": "UNCHANGED", "FAILED": "DONE"}[end.State]
		if end := last(p.follow(t, p.load(t, plan(2035, 2000)))); end.State != want {
			t.Errorf("loading again ended as %+v", end)
		}
	})

	t.Run("frozen in a load", func(t *testing.T) {
		before := p.sum(t)
		load := p.load(t, plan(2036, 2000))
		p.writing(t, load)
		neo4j := p.neo4j(t)
		signal(t, neo4j, syscall.SIGSTOP)
		time.Sleep(3 * time.Second)
		signal(t, neo4j, syscall.SIGCONT)
		end := p.outcome(t, load)
		if after := p.sum(t); (end.State == "DONE") != (after != before) {
			t.Errorf("the load ended as %+v; the graph was %s and is %s", end, before, after)
		}
	})

	// A server that somebody started apart is not the program's to start again: this comes last.
	t.Run("stopped", func(t *testing.T) {
		if out, err := p.run("neo4j", "stop"); err != nil {
			t.Fatal(out, err)
		}
		p.away(t, kept)
		if out, err := p.run("neo4j", "start"); err != nil {
			t.Fatal(out, err)
		}
		p.recovers(t, recovery)
	})
}

func signal(t *testing.T, process *os.Process, signal syscall.Signal) {
	t.Helper()
	if err := process.Signal(signal); err != nil {
		t.Fatal(err)
	}
}

// look gives a load as it is now.
func (p *program) look(t *testing.T, load string) step {
	t.Helper()
	r, err := p.ask("{ loads { id state failure { code message } } }", nil, p.key)
	if err != nil {
		t.Fatal(err)
	}
	for _, item := range r.Data["loads"].([]any) {
		if found := item.(map[string]any); found["id"] == load {
			s := step{ID: load, State: found["state"].(string)}
			if failure, ok := found["failure"].(map[string]any); ok {
				s.Failure = &struct{ Code, Message string }{failure["code"].(string), failure["message"].(string)}
			}
			return s
		}
	}
	t.Fatalf("no load %s in %s", load, r.text)
	return step{}
}

// writing waits until a load writes, for a while.
func (p *program) writing(t *testing.T, load string) {
	t.Helper()
	for range 3000 {
		switch state := p.look(t, load).State; state {
		case "WRITING":
			time.Sleep(100 * time.Millisecond)
			return
		case "DONE", "FAILED", "UNCHANGED":
			t.Fatalf("the load is %s already: it has to be longer for this test", state)
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("the load does not begin to write")
}

// outcome waits until a load has ended.
func (p *program) outcome(t *testing.T, load string) step {
	t.Helper()
	for range 1500 {
		if s := p.look(t, load); s.State == "DONE" || s.State == "FAILED" || s.State == "UNCHANGED" {
			return s
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("the load does not end:\n%s", p.log)
	return step{}
}

// TestServerKilledInALoad kills the server without warning while it writes:
// the graph is the old one or the new one.
func TestServerKilledInALoad(t *testing.T) {
	p := begin(t)
	for run := range map[bool]int{false: 2, true: 10}[long] {
		count := func() string {
			return fmt.Sprint(p.must(t, "{ plans { totalCount } observations { totalCount } entities { totalCount } passages { totalCount } }", nil))
		}
		before := count()
		text := plan(2070+run, 2000)
		p.writing(t, p.load(t, text))
		time.Sleep(time.Duration(run) * 150 * time.Millisecond)
		signal(t, p.command.Process, syscall.SIGKILL)
		p.ended <- <-p.ended // who ends it finds it ended
		next, err := launch(p.folder)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(next.end)
		if p = next; p.await(2*time.Minute) != nil {
			t.Fatalf("the program does not start again:\n%s", p.log)
		}
		after := count()
		end := last(p.follow(t, p.load(t, text)))
		if (after == before) != (end.State == "DONE") || (after != before) != (end.State == "UNCHANGED") {
			t.Errorf("the graph was %s, is %s, and loading again ends as %+v", before, after, end)
		}
	}
}

// TestTermUnderLoad ends the server while many ask: everything in flight is
// answered, and the program ends well.
func TestTermUnderLoad(t *testing.T) {
	p := begin(t)
	var readers sync.WaitGroup
	var answered, refused, reset, failed atomic.Int64
	for range 32 {
		readers.Go(func() {
			for {
				r, err := p.ask(fresh(), nil)
				switch {
				case errors.Is(err, syscall.ECONNREFUSED):
					refused.Add(1)
					return
				case errors.Is(err, syscall.ECONNRESET): // the kernel had the connection, and the program not yet
					reset.Add(1)
					return
				case err != nil || r.code() != "":
					failed.Add(1)
					t.Errorf("a question in flight gave %+v, %v", r, err)
					return
				}
				answered.Add(1)
			}
		})
	}
	time.Sleep(3 * time.Second)
	signal(t, p.command.Process, syscall.SIGTERM)
	readers.Wait()
	select {
	case over := <-p.ended:
		p.ended <- over
		if over.err != nil {
			t.Errorf("the program ended with %v:\n%s", over.err, p.log)
		}
	case <-time.After(time.Minute):
		t.Error("the program does not end")
	}
	if answered.Load() < 100 || refused.Load() == 0 || reset.Load() > 4 {
		t.Errorf("%d answered, %d refused, %d reset, %d failed", answered.Load(), refused.Load(), reset.Load(), failed.Load())
	}
	t.Logf("%d answered", answered.Load())
}

// TestDatabaseAwayAtStart starts the program without a database that answers.
func TestDatabaseAwayAtStart(t *testing.T) {
	for _, c := range []struct{ uri, says string }{
		{"bolt://127.0.0.1:1", "the database does not answer"},
		{"http://127.0.0.1:1", "is no address of a Neo4j server"},
	} {
		command := exec.Command(binary, "up", "--listen", "127.0.0.1:0", "--data-dir", t.TempDir())
		command.Env = append(os.Environ(), "NEO4J_URI="+c.uri)
		command.Dir = t.TempDir()
		begin := time.Now()
		out, err := command.CombinedOutput()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != 1 || !strings.Contains(string(out), c.says) || time.Since(begin) > 15*time.Second {
			t.Errorf("%s gave %v after %v: %s", c.uri, err, time.Since(begin), out)
		}
	}
}

// TestDiskFull fills the disk of the local Neo4j while a plan is loaded.
func TestDiskFull(t *testing.T) {
	folder := t.TempDir()
	if err := syscall.Mount("tmpfs", folder, "tmpfs", 0, "size=700m"); err != nil {
		t.Fatalf("a small disk cannot be made, for which root is needed: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(folder, syscall.MNT_DETACH) })
	p, err := launch(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.end)
	if err := p.await(3 * time.Minute); err != nil {
		t.Fatal(err)
	}
	before := p.sum(t)
	var disk syscall.Statfs_t
	if err := syscall.Statfs(folder, &disk); err != nil {
		t.Fatal(err)
	}
	filler := folder + "/filler"
	if out, err := exec.Command("fallocate", "-l", fmt.Sprint(int64(disk.Bavail)*disk.Bsize-1<<20), filler).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	var end step
	for year := range 20 { // until the log that is allocated already is full
		if end = p.outcome(t, p.load(t, plan(2080+year, 2000))); end.State != "DONE" {
			break
		}
		before = p.sum(t)
	}
	if end.State != "FAILED" || end.Failure.Code != "UNAVAILABLE" {
		t.Fatalf("on a full disk the load ended as %+v %+v\n%s", end, end.Failure, p.log)
	}
	t.Logf("the load ended as %+v", *end.Failure)
	if r, err := p.ask(fresh(), nil); err != nil || r.code() != "" && r.code() != "UNAVAILABLE" {
		t.Errorf("on a full disk a question gave %+v, %v", r, err)
	}
	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	p.recovers(t, 3*time.Minute)
	if after := p.sum(t); after != before {
		t.Errorf("the graph was %s and is %s", before, after)
	}
	if end := p.outcome(t, p.load(t, plan(2099, 50))); end.State != "DONE" {
		t.Errorf("with room again a load ended as %+v", end)
	}
}
