//go:build unix

package localneo4j

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func write(t *testing.T, s *Server, name string) {
	t.Helper()
	run(t, s, "MERGE (n:Mark {name: $name})", map[string]any{"name": name})
}

func expectNames(t *testing.T, s *Server, want ...any) {
	t.Helper()
	if diff := cmp.Diff(append([]any{}, want...), run(t, s, "MATCH (n:Mark) RETURN n.name ORDER BY n.name", nil)); diff != "" {
		t.Errorf("nodes (-want +got):\n%s", diff)
	}
}

// TestLife leads one data folder through everything that may happen to it, beginning with an empty
// cache; each step goes on from the one before.
func TestLife(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "user's data [1]") // names that want quoting
	t.Setenv("PLANGRAPH_CACHE_DIR", filepath.Join(t.TempDir(), "cache [1]"))
	stages := map[string]int{} // of the events of the last start
	o := Options{DataDir: dir, Progress: func(e Event) { stages[e.Stage]++ }}
	f, err := newFolders(dir)
	if err != nil {
		t.Fatal(err)
	}
	stopAtEnd(t, dir)
	step := func(name string, do func(t *testing.T)) {
		t.Helper()
		if !t.Run(name, do) {
			t.FailNow()
		}
	}
	var s *Server

	step("first start", func(t *testing.T) {
		s = start(t, o)
		if !s.Owned() {
			t.Error("a new server is not ours")
		}
		for _, stage := range []string{StageDownload, StagePrepare, StageStart, StageReady} {
			if stages[stage] == 0 {
				t.Errorf("no event of stage %s", stage)
			}
		}
		write(t, s, "first")
		run(t, s, "CREATE FULLTEXT INDEX text FOR (n:Mark) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}", nil)
	})
	step("files are the user's alone", func(t *testing.T) {
		for _, path := range []string{f.password(), f.state(), filepath.Join(f.conf(), "neo4j.conf")} {
			info, err := os.Stat(path)
			if err != nil {
				t.Fatal(err)
			}
			if info.Mode().Perm() != 0o600 {
				t.Errorf("%s has mode %v", path, info.Mode())
			}
		}
		if _, err := os.Stat(filepath.Join(f.conf(), "password.args")); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("the password's argument file is still there: %v", err)
		}
	})
	step("listens on loopback alone", func(t *testing.T) {
		addresses, err := net.InterfaceAddrs()
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range addresses {
			ip, _, err := net.ParseCIDR(a.String())
			if err != nil || ip.IsLoopback() || ip.IsLinkLocalUnicast() {
				continue
			}
			if c, err := net.DialTimeout("tcp", net.JoinHostPort(ip.String(), fmt.Sprint(s.port)), time.Second); err == nil {
				_ = c.Close()
				t.Errorf("Bolt answers at %s", ip)
			}
		}
	})
	step("a second start finds it", func(t *testing.T) {
		second := start(t, o)
		if second.Owned() {
			t.Error("a server in use counts as ours")
		}
		if second.process != s.process || second.port != s.port || second.password != s.password {
			t.Errorf("another server: %+v, not %+v", second, s)
		}
		stop(t, second)
		stop(t, second) // a second time does nothing
		expectNames(t, s, "first")
	})
	step("its status", func(t *testing.T) {
		st, err := ReadStatus(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		want := Status{
			DataDir: dir, Running: true, Answers: true, Version: Version, PID: s.process.PID,
			URI: "bolt://" + address(s.port), Users: []int{os.Getpid()},
		}
		if time.Since(st.Since) > time.Hour {
			t.Errorf("since %v", st.Since)
		}
		st.Since = time.Time{}
		if diff := cmp.Diff(want, st); diff != "" {
			t.Errorf("status (-want +got):\n%s", diff)
		}
	})
	step("is not reset while in use", func(t *testing.T) {
		var inUse *InUseError
		if err := Reset(t.Context(), dir); !errors.As(err, &inUse) || len(inUse.PIDs) != 1 {
			t.Errorf("Reset: %v", err)
		}
		if stopped, err := StopUnused(t.Context(), dir); stopped || err != nil {
			t.Errorf("StopUnused: %v, %v", stopped, err)
		}
	})
	step("a lost state file is made up for", func(t *testing.T) {
		if err := os.Remove(f.state()); err != nil {
			t.Fatal(err)
		}
		again := start(t, o)
		if again.process != s.process {
			t.Errorf("process %v, not %v", again.process, s.process)
		}
		s = again
	})
	step("the first stop writes the class-data archive", func(t *testing.T) {
		port := s.port
		stop(t, s)
		if s.process.alive() {
			t.Error("the process is still there")
		}
		if !portFree(port) {
			t.Error("the port is still taken")
		}
		st, err := ReadStatus(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(Status{DataDir: dir, Version: Version}, st); diff != "" {
			t.Errorf("status (-want +got):\n%s", diff)
		}
		if found := archives(t, f); len(found) != 1 || filepath.Ext(found[0]) != ".jsa" {
			t.Errorf("archives %v", found)
		}
	})
	step("a start that is called off leaves nothing", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		off := o
		off.Progress = func(e Event) {
			if e.Stage == StageStart {
				time.AfterFunc(time.Second, cancel)
			}
		}
		if _, err := Start(ctx, off); !errors.Is(err, context.Canceled) {
			t.Errorf("Start: %v", err)
		}
		if st, err := running(f); !errors.Is(err, errNoState) {
			t.Errorf("still running: %+v, %v", st, err)
		}
	})
	step("an orphan is taken over", func(t *testing.T) {
		other := program(t, "start", dir)
		found := start(t, o)
		if found.Owned() {
			t.Error("a server in use by another program counts as ours")
		}
		if found.port != s.port {
			t.Errorf("port %d, not %d again", found.port, s.port)
		}
		stop(t, found)
		if !found.process.alive() {
			t.Fatal("stopped under another program")
		}
		murder(other)
		s = start(t, o)
		if s.process != found.process || !s.Owned() {
			t.Errorf("process %v, not %v, owned %v", s.process, found.process, s.Owned())
		}
		expectNames(t, s, "first")
		write(t, s, "second")
	})
	step("recovers when its process was killed", func(t *testing.T) {
		if err := kill(s.process); err != nil {
			t.Fatal(err)
		}
		stop(t, s) // nothing is left to stop
		clear(stages)
		s = start(t, o)
		if stages[StageDownload]+stages[StagePrepare] > 0 {
			t.Errorf("a warm start went through %v", stages)
		}
		if record := recording(f); record != "" {
			t.Errorf("a second archive is being made: %s", record)
		}
		expectNames(t, s, "first", "second")
	})
	step("a wrong password", func(t *testing.T) {
		right, err := os.ReadFile(f.password())
		if err != nil {
			t.Fatal(err)
		}
		if err := writeFile(f.password(), []byte("wrong\n")); err != nil {
			t.Fatal(err)
		}
		var refused *PasswordError
		if _, err := Start(t.Context(), o); !errors.As(err, &refused) || refused.File != f.password() {
			t.Errorf("Start: %v", err)
		}
		if err := writeFile(f.password(), right); err != nil {
			t.Fatal(err)
		}
		stop(t, s)
	})
	step("a fixed port that is taken", func(t *testing.T) {
		l := listen(t, s.port)
		defer l.Close()
		var taken *PortTakenError
		fixed := o
		fixed.Port = s.port
		if _, err := Start(t.Context(), fixed); !errors.As(err, &taken) || taken.Port != s.port {
			t.Errorf("Start: %v", err)
		}
	})
	step("another port where the kept one is taken, detached", func(t *testing.T) {
		l := listen(t, s.port)
		defer l.Close()
		detached := o
		detached.Detached = true
		moved := start(t, detached)
		if moved.port == s.port || moved.Owned() {
			t.Errorf("port %d, owned %v", moved.port, moved.Owned())
		}
		stop(t, moved)
		s = start(t, o)
		stop(t, s)
		if !moved.process.alive() {
			t.Fatal("a detached server was stopped by a program")
		}
		if stopped, err := StopUnused(t.Context(), dir); stopped || err != nil {
			t.Errorf("StopUnused: %v, %v", stopped, err)
		}
		if stopped, err := Stop(t.Context(), dir, nil); !stopped || err != nil {
			t.Errorf("Stop: %v, %v", stopped, err)
		}
		if moved.process.alive() {
			t.Error("the process is still there")
		}
	})
	step("a process that we do not know holds the data", func(t *testing.T) {
		other := program(t, "hold", f.storeLock())
		defer murder(other)
		var held *HeldError
		if _, err := Start(t.Context(), o); !errors.As(err, &held) || held.PID != other.Process.Pid {
			t.Errorf("Start: %v", err)
		}
		if err := Reset(t.Context(), dir); !errors.As(err, &held) {
			t.Errorf("Reset: %v", err)
		}
	})
	step("a damaged database", func(t *testing.T) {
		damage(t, filepath.Join(f.data(), "databases", "neo4j", "neostore"))
		expectDataError(t, f, o)
	})
	step("a damaged system database", func(t *testing.T) {
		damage(t, filepath.Join(f.data(), "databases", "system", "neostore"))
		expectDataError(t, f, o)
	})
	step("reset begins anew, though the archive makes Java crash", func(t *testing.T) {
		if err := Reset(t.Context(), dir); err != nil {
			t.Fatal(err)
		}
		damaged := halveArchive(t, f)
		var both sync.WaitGroup // two starts at once make one server
		var servers [2]*Server
		for i := range servers {
			both.Go(func() {
				var err error
				if servers[i], err = Start(context.Background(), Options{DataDir: dir}); err != nil {
					t.Error(err)
				}
			})
		}
		both.Wait()
		if t.Failed() {
			return
		}
		if servers[0].process != servers[1].process || servers[0].Owned() == servers[1].Owned() {
			t.Errorf("two servers: %+v, %+v", servers[0], servers[1])
		}
		s = servers[0]
		stop(t, servers[1])
		if isFile(damaged) {
			t.Error("the archive that crashed stays")
		}
		expectNames(t, s)
		stop(t, s)
	})
}

func archives(t *testing.T, f folders) []string {
	t.Helper()
	found, err := filepath.Glob(escapeGlob(f.cache) + "/classes-*")
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// halveArchive cuts the archive short and gives it a checksum that fits, so that Java maps it and
// crashes.
func halveArchive(t *testing.T, f folders) string {
	t.Helper()
	j, err := findJava(t.Context(), javaFolders())
	if err != nil {
		t.Fatal(err)
	}
	path := findArchive(f, thisMachine(), j).use
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.Chmod(path, 0o600), os.Truncate(path, info.Size()/2)); err != nil {
		t.Fatal(err)
	}
	sum, err := checksum(path)
	if err != nil {
		t.Fatal(err)
	}
	damaged := archivePrefix(f, j) + "-" + sum + ".jsa"
	if err := os.Rename(path, damaged); err != nil {
		t.Fatal(err)
	}
	return damaged
}

// listen takes a port.
func listen(t *testing.T, port int) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", address(port))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// damage writes over the first page of a file.
func damage(t *testing.T, path string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	garbage := make([]byte, 8192)
	for i := range garbage {
		garbage[i] = byte(i*7 + 3)
	}
	if _, err := f.WriteAt(garbage, 0); err != nil {
		t.Fatal(err)
	}
}

func expectDataError(t *testing.T, f folders, o Options) {
	t.Helper()
	_, err := Start(context.Background(), o)
	var data *DataError
	if !errors.As(err, &data) || data.Folder != f.data() || data.Line == "" {
		t.Fatalf("Start: %v", err)
	}
	t.Log(err)
	if _, err := running(f); !errors.Is(err, errNoState) {
		t.Errorf("something still runs: %v", err)
	}
}
