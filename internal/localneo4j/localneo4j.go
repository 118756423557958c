package localneo4j

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"plangraph/internal/localneo4j/filelock"
)

// Options say where and how the server runs. The zero value is good.
type Options struct {
	// DataDir is the folder of PlanGraph's data; "" means DefaultDataDir. The server's own things lie
	// in its subfolder neo4j.
	DataDir string
	// Port is the port of 127.0.0.1 that Bolt listens on. 0 chooses a free one and keeps to it. A
	// server that is found running keeps its port whatever is asked for.
	Port int
	// HeapMax and PageCache are the largest Java heap and the cache of database pages, as Java and
	// Neo4j write sizes: "1g", "512m". "" means just these; with Salvage, the heap is of 4g.
	HeapMax, PageCache string
	// Salvage lets a new server start whose last transaction stands torn in its log, as a full disk
	// leaves it: that transaction, which was never acknowledged, is cut off. Else the start fails.
	Salvage bool
	// Detached makes a server that belongs to no program: it runs on when all programs have ended.
	Detached bool
	// Progress, if not nil, is told what goes on, by Start and Stop, never twice at once.
	Progress func(Event)

	machine *machine // nil but in tests
}

// Stages of an Event, in the order in which they come. A warm start has StageStart and StageReady
// alone.
const (
	StageWait     = "wait"     // another program is starting or stopping the same server
	StageDownload = "download" // Done of about Total files; fewer where Maven has some
	StagePrepare  = "prepare"  // making a new database
	StageStart    = "start"    // the Java process runs; Detail is what it logs
	StageReady    = "ready"    // Neo4j answered; Detail says where and after how long
	StageStop     = "stop"     // stopping; Detail says what it waits for
)

// Event is a step of a start or stop. Detail is a short English phrase. Done and Total count where
// the stage has a length, else both are 0.
type Event struct {
	Stage, Detail string
	Done, Total   int64
}

// Server is a program's use of a running local Neo4j.
type Server struct {
	folders  folders
	id       string // of this use in state.json
	process  process
	port     int
	password string
	owned    bool
	progress func(Event)
}

// Start gives a server that answers queries: the one that runs on the data folder, else a new one,
// whose jars and database it provides for first. When ctx ends, a start under way is undone and the
// error is ctx's. Starts at once on one data folder take turns.
//
// Errors, each a pointer: NoHomeError, NoJavaError, OldJavaError, NoMavenError, DownloadError,
// DiskSpaceError, PortTakenError, DataError, HeldError, PasswordError, UnresponsiveError, StartError.
func Start(ctx context.Context, o Options) (*Server, error) {
	f, err := newFolders(o.DataDir)
	if err != nil {
		return nil, err
	}
	o = o.withDefaults()
	if err := makeFolders(f.home); err != nil {
		return nil, err
	}
	unlock, err := filelock.Lock(ctx, f.lock(), func(holder string) {
		o.Progress(Event{Stage: StageWait, Detail: "process " + holder + " is starting or stopping this Neo4j"})
	})
	if err != nil {
		return nil, full(f.home, err)
	}
	defer unlock()
	st, err := findRunning(ctx, f, o.Progress)
	owned := !st.Detached && len(st.Users) == 0
	if errors.Is(err, errNoState) {
		owned = !o.Detached
		st, err = startNew(ctx, f, o)
	}
	if err != nil {
		return nil, err
	}
	password, err := readPassword(f)
	if err != nil {
		return nil, err
	}
	s := &Server{
		folders: f, id: rand.Text(), process: st.Process, port: st.Port,
		password: password, owned: owned, progress: o.Progress,
	}
	if o.Detached {
		st.Detached = true
	} else {
		st.Users = append(st.Users, user{Process: thisProcess(), ID: s.id})
	}
	return s, st.write(f)
}

func (o Options) withDefaults() Options {
	if o.HeapMax == "" && o.Salvage {
		// Where a record is torn, Neo4j takes what stands there for its length, and makes room for up to
		// 2 GiB before it sees the end of the log.
		o.HeapMax = "4g"
	}
	o.HeapMax = cmp.Or(o.HeapMax, "1g")
	if o.PageCache == "" {
		o.PageCache = "512m"
	}
	if o.Progress == nil {
		o.Progress = func(Event) {}
	}
	if o.machine == nil {
		m := thisMachine()
		o.machine = &m
	}
	return o
}

// Connection gives the address for a Bolt driver, such as bolt://127.0.0.1:17700, and the sign-in.
func (s *Server) Connection() (uri, user, password string) {
	return "bolt://" + address(s.port), username, s.password
}

// Owned reports whether Start made this server, or took it over from a program that died; false: it
// was found running in the use of another program, or detached. Stop is right in both cases.
func (s *Server) Owned() bool { return s.owned }

// Stop ends this use of the server, and the server itself where no other program uses it and it is
// not detached; then Stop returns once the process is gone. A second call does nothing.
//
// A server that does not stop within a minute is killed (KilledError; nothing is lost). When ctx ends
// first, Stop returns its error; the server has been told to stop and does so by itself. The end of
// the very first run writes the class-data archive, which takes some ten seconds more; where ctx ends
// meanwhile, that archive is given up without an error.
func (s *Server) Stop(ctx context.Context) error {
	unlock, err := filelock.Lock(ctx, s.folders.lock(), nil)
	if err != nil {
		return err
	}
	defer unlock()
	st, err := readState(s.folders)
	if errors.Is(err, errNoState) || err == nil && st.Process != s.process {
		return nil // stopped by another hand
	}
	if err != nil {
		return err
	}
	st.Users = slices.DeleteFunc(st.Users, func(u user) bool { return u.ID == s.id })
	if st.Detached || len(st.Users) > 0 {
		return st.write(s.folders)
	}
	return end(ctx, s.folders, st, s.progress)
}

// findRunning gives the state of the server that runs on f, once it answers. Where none runs the
// error is errNoState.
func findRunning(ctx context.Context, f folders, progress func(Event)) (state, error) {
	st, err := readState(f)
	if err == nil && !st.Process.alive() {
		err = errNoState
	}
	if errors.Is(err, errNoState) {
		st, err = findUnrecorded(f)
	}
	if err != nil {
		return state{}, err
	}
	password, err := readPassword(f)
	if err != nil {
		return state{}, err
	}
	progress(Event{Stage: StageStart, Detail: fmt.Sprintf("found Neo4j running (process %d)", st.Process.PID)})
	began := time.Now()
	for ; st.Process.alive(); pause(ctx) {
		err := ask(ctx, st.Port, password)
		var failure *boltFailure
		switch {
		case err == nil:
			return st, nil
		case ctx.Err() != nil:
			return state{}, ctx.Err()
		case errors.As(err, &failure) && failure.Code == codeUnauthorized:
			return state{}, &PasswordError{DataDir: f.dataDir, File: f.password()}
		case time.Since(began) > answerTimeout:
			return state{}, &UnresponsiveError{
				DataDir: f.dataDir, Log: f.neo4jLog(), PID: st.Process.PID, Waited: time.Since(began),
			}
		}
	}
	return state{}, errNoState // it was stopping
}

// findUnrecorded looks for a server on f that state.json does not tell of, as a start that was killed
// at the wrong moment leaves it, or a hand that deleted the file.
func findUnrecorded(f folders) (state, error) {
	pid, held, err := lockHolder(f.storeLock())
	if err != nil || !held {
		return state{}, errors.Join(err, errNoState)
	}
	port, ok := keptPort(f)
	if pid == 0 || !ok || !isServer(f, pid) {
		return state{}, &HeldError{Folder: f.home, PID: pid}
	}
	return state{Version: Version, Process: process{PID: pid, Start: startTime(pid)}, Port: port, Since: time.Now()}, nil
}

// startNew provides for a server and starts it. The caller holds the lock of f and knows that none
// runs.
func startNew(ctx context.Context, f folders, o Options) (state, error) {
	if err := makeFolders(f.conf(), f.logs()); err != nil {
		return state{}, err
	}
	j, err := findJava(ctx, o.machine.javaFolders)
	if err != nil {
		return state{}, err
	}
	if err := provision(ctx, f, *o.machine, j, o.Progress); err != nil {
		return state{}, err
	}
	need := int64(newDataSpace)
	if f.hasData() {
		need = runSpace
	}
	if err := o.machine.checkSpace(f.home, need); err != nil {
		return state{}, err
	}
	if err := os.Remove(f.state()); err != nil && !errors.Is(err, os.ErrNotExist) {
		return state{}, err
	}
	password, err := ensurePassword(ctx, f, j, o.Progress)
	if err != nil {
		return state{}, err
	}
	a := findArchive(f, *o.machine, j)
	for attempt := 1; ; attempt++ {
		st, err := launch(ctx, f, j, o, a, password)
		var taken *PortTakenError
		var failed *StartError
		switch {
		case errors.As(err, &taken) && o.Port == 0 && attempt < 4:
			// another program took the port between the look and the start
		case errors.As(err, &failed) && failed.crashed && a.use != "":
			// an archive that Java cannot work with makes the process crash
			_ = os.Remove(a.use)
			a = archive{}
		default:
			return st, err
		}
	}
}

// What a start takes of the disk, in bytes: a new database about 40 MB at first; both grow with the
// transaction logs (up to 64 MB for each of two databases) and the text logs.
const (
	newDataSpace = 300_000_000
	runSpace     = 50_000_000
)

// answerTimeout is how long a start waits for an answer. A recovery after a crash is part of it.
const answerTimeout = 5 * time.Minute

// pause waits for the time between two looks at a process.
func pause(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-time.After(50 * time.Millisecond):
	}
}
