package localneo4j

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"plangraph/internal/localneo4j/filelock"
)

// Status is what is known of the server of a data folder without asking it.
type Status struct {
	DataDir  string    // absolute
	Running  bool      // the process runs; the fields below are set only then, Version apart
	Answers  bool      // it answered a query just now
	Version  string    // of the running server, else of the one that would be started
	PID      int       // of the Java process
	URI      string    // for a Bolt driver
	Since    time.Time // when it was started
	Detached bool      // it runs until Stop
	Users    []int     // process ids of the programs that use it, ascending
}

// stopTimeout is how long a stop waits before it kills.
const stopTimeout = time.Minute

// ReadStatus tells what runs on a data folder ("" means DefaultDataDir) and changes nothing.
func ReadStatus(ctx context.Context, dataDir string) (Status, error) {
	f, err := newFolders(dataDir)
	if err != nil {
		return Status{}, err
	}
	s := Status{DataDir: f.dataDir, Version: Version}
	st, err := running(f)
	if errors.Is(err, errNoState) {
		return s, nil
	}
	if err != nil {
		return Status{}, err
	}
	s.Running, s.Version, s.PID, s.URI = true, st.Version, st.Process.PID, "bolt://"+address(st.Port)
	s.Since, s.Detached, s.Users = st.Since, st.Detached, st.userPIDs()
	if password, err := readPassword(f); err == nil {
		s.Answers = ask(ctx, st.Port, password) == nil
	}
	return s, nil
}

// Stop ends the server of a data folder ("" means DefaultDataDir), whoever uses it, and waits until
// its process is gone. Without a running server it does nothing and reports false. For ctx and errors
// see [Server.Stop]; progress may be nil.
func Stop(ctx context.Context, dataDir string, progress func(Event)) (stopped bool, err error) {
	return stopWhere(ctx, dataDir, progress, func(state) bool { return true })
}

// StopUnused is Stop, but leaves a server alone that is detached or that a living program uses. It
// ends what a program left behind that died.
func StopUnused(ctx context.Context, dataDir string) (stopped bool, err error) {
	return stopWhere(ctx, dataDir, nil, func(st state) bool { return !st.Detached && len(st.Users) == 0 })
}

func stopWhere(ctx context.Context, dataDir string, progress func(Event), where func(state) bool) (bool, error) {
	f, err := newFolders(dataDir)
	if err != nil {
		return false, err
	}
	if _, err := os.Stat(f.home); errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	unlock, err := filelock.Lock(ctx, f.lock(), nil)
	if err != nil {
		return false, err
	}
	defer unlock()
	st, err := running(f)
	if errors.Is(err, errNoState) {
		return false, nil
	}
	if err != nil || !where(st) {
		return false, err
	}
	return true, end(ctx, f, st, Options{Progress: progress}.withDefaults().Progress)
}

// Reset throws away the data of the server of a data folder ("" means DefaultDataDir), with its
// password and logs; the next Start begins anew. It ends a server that no program uses, and refuses
// with an InUseError where one does.
func Reset(ctx context.Context, dataDir string) error {
	f, err := newFolders(dataDir)
	if err != nil {
		return err
	}
	if _, err := os.Stat(f.home); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	unlock, err := filelock.Lock(ctx, f.lock(), nil)
	if err != nil {
		return err
	}
	defer unlock()
	st, err := running(f)
	switch {
	case err == nil && len(st.Users) > 0:
		return &InUseError{PIDs: st.userPIDs()}
	case err == nil:
		var killed *KilledError
		if err := end(ctx, f, st, func(Event) {}); err != nil && !errors.As(err, &killed) {
			return err
		}
	case !errors.Is(err, errNoState):
		return err
	}
	entries, err := os.ReadDir(f.home)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if path := filepath.Join(f.home, entry.Name()); path != f.lock() { // which is held
			if err := os.RemoveAll(path); err != nil {
				return err
			}
		}
	}
	return nil
}

// running gives the state of the server that runs on f, whether it answers or not; else errNoState.
func running(f folders) (state, error) {
	st, err := readState(f)
	if err == nil && st.Process.alive() {
		return st, nil
	}
	if err != nil && !errors.Is(err, errNoState) {
		return state{}, err
	}
	return findUnrecorded(f)
}

// end stops the server and waits until its process is gone. The caller holds the lock of f.
func end(ctx context.Context, f folders, st state, progress func(Event)) error {
	began := time.Now()
	logs, record := markLogs(f), recording(f)
	progress(Event{Stage: StageStop, Detail: fmt.Sprintf("stopping Neo4j (process %d)", st.Process.PID)})
	if err := askToEnd(st.Process.PID); err != nil && st.Process.alive() {
		return fmt.Errorf("stop Neo4j (process %d): %w", st.Process.PID, err)
	}
	closed := false // the databases are; what follows can be cut off
	for ; st.Process.alive(); pause(ctx) {
		if !closed && strings.Contains(logs.neo4j.read(), " Stopped.") {
			closed = true
			if record != "" {
				progress(Event{Stage: StageStop, Detail: "writing the class-data archive, this once, so that the next start is fast"})
			}
		}
		if ctx.Err() == nil && time.Since(began) < stopTimeout {
			continue
		}
		if !closed && ctx.Err() != nil {
			return fmt.Errorf("stop Neo4j (process %d): %w; it goes on stopping by itself", st.Process.PID, ctx.Err())
		}
		if err := kill(st.Process); err != nil {
			return err
		}
		if !closed {
			return errors.Join(&KilledError{PID: st.Process.PID, Waited: time.Since(began)}, os.Remove(f.state()))
		}
	}
	return errors.Join(os.Remove(f.state()), keepArchive(record))
}
