// Package neo4jtest gives the tests of a package a real Neo4j to themselves.
//
//	func TestMain(m *testing.M) { neo4jtest.Main(m) }
//
//	func TestStore(t *testing.T) {
//		c := neo4jtest.Connect(t)
//		…
//	}
//
// With PLANGRAPH_TEST_NEO4J_URI set, with _USERNAME and _PASSWORD, that server is used. It is emptied:
// everything in its database goes. Else one local server serves all test packages of this module and
// user: the first test process starts it in a throw-away folder below os.TempDir, and the last one
// stops it and empties the folder before it ends. A server that a user set up is never touched.
//
// Neo4j Community has one database, so packages take turns: the first Connect of a process waits until
// no other process has its turn, and keeps it until the process ends. `go test ./...` may run packages
// at once; those that call Connect do so one after the other, and wait within go test's -timeout.
//
// A test process that crashes, runs into its timeout or is killed stops nothing. So that even then no
// server stays, Connect starts the test binary a second time as a watcher, which sees the end of the
// process and stops what no one else uses.
package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"

	"plangraph/internal/localneo4j"
	"plangraph/internal/localneo4j/filelock"
)

// watchVariable makes a test binary the watcher of the server in the folder that it names.
const watchVariable = "PLANGRAPH_TEST_NEO4J_WATCH"

// Connection is what a Bolt driver needs.
type Connection struct{ URI, Username, Password string }

// Runner is what *testing.M is.
type Runner interface{ Run() int }

// Main runs the tests of a package, gives back the server and exits. It is the whole TestMain.
func Main(m Runner) { os.Exit(Wrap(m).Run()) }

// Wrap is Main for a TestMain that has to hand a Runner on, as testscript.Main does: what it gives
// runs the tests and gives back the server.
func Wrap(m Runner) Runner { return wrapped{m} }

type wrapped struct{ tests Runner }

func (w wrapped) Run() int {
	if dir := os.Getenv(watchVariable); dir != "" {
		return watch(dir)
	}
	here.ready = true
	code := w.tests.Run()
	if err := here.release(); err != nil {
		fmt.Fprintln(os.Stderr, "neo4jtest:", err)
		return max(code, 1)
	}
	return code
}

// process is this test process's hold on a server.
type process struct {
	sync.Mutex
	ready      bool // TestMain called Main or Wrap
	connection Connection
	server     *localneo4j.Server // nil where the server is not ours
	dataDir    string
	watched    io.Closer // the pipe to the watcher: it must live as long as this process
	unlock     func()
}

// here has to be a variable of the package: TestMain and the tests share nothing else.
var here process

// Connect gives a server that no other process uses until this one ends. The first call in a process
// empties it; see [Empty] for later. It fails the test where no server is to be had.
func Connect(t testing.TB) Connection {
	t.Helper()
	here.Lock()
	defer here.Unlock()
	if !here.ready {
		t.Fatal("neo4jtest: TestMain must call neo4jtest.Main")
	}
	if here.unlock == nil {
		if err := here.acquire(t.Context(), t.Logf); err != nil {
			t.Fatalf("neo4jtest: %v", err)
		}
	}
	return here.connection
}

// Empty removes all nodes, relationships, constraints and indexes. Only what Connect gave may be
// emptied.
func Empty(t testing.TB, c Connection) {
	t.Helper()
	if err := empty(t.Context(), c); err != nil {
		t.Fatalf("neo4jtest: empty the database: %v", err)
	}
}

func (p *process) acquire(ctx context.Context, logf func(string, ...any)) error {
	external := os.Getenv("PLANGRAPH_TEST_NEO4J_URI")
	if external != "" && external == os.Getenv("NEO4J_URI") {
		return errors.New("PLANGRAPH_TEST_NEO4J_URI names the server of NEO4J_URI; tests would empty it")
	}
	dir, err := folder(external)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if external == "" {
		// before the turn, so that the server is not stopped between two packages
		if err := p.start(ctx, dir); err != nil {
			return err
		}
	} else {
		p.connection = Connection{
			URI: external, Username: os.Getenv("PLANGRAPH_TEST_NEO4J_USERNAME"), Password: os.Getenv("PLANGRAPH_TEST_NEO4J_PASSWORD"),
		}
	}
	unlock, err := filelock.Lock(ctx, filepath.Join(dir, "turn"), func(holder string) {
		logf("neo4jtest: waiting for the tests of process %s", holder)
	})
	if err != nil {
		return err
	}
	if err := empty(ctx, p.connection); err != nil {
		unlock()
		return fmt.Errorf("empty the database: %w", err)
	}
	p.unlock = unlock
	return nil
}

// start starts or finds the shared server.
func (p *process) start(ctx context.Context, dir string) error {
	if p.server != nil {
		return nil
	}
	if p.watched == nil {
		var err error
		if p.watched, err = startWatcher(dir); err != nil {
			return err
		}
	}
	server, err := localneo4j.Start(ctx, localneo4j.Options{DataDir: dir})
	if err != nil {
		return err
	}
	p.server, p.dataDir = server, dir
	p.connection.URI, p.connection.Username, p.connection.Password = server.Connection()
	return nil
}

// release ends this process's turn and use of the server, and the server where it was the last.
func (p *process) release() error {
	p.Lock()
	defer p.Unlock()
	if p.unlock != nil {
		p.unlock()
	}
	if p.server == nil {
		return nil
	}
	if err := p.server.Stop(context.Background()); err != nil {
		return err
	}
	return discard(p.dataDir)
}

// discard throws the data away unless somebody uses it.
func discard(dir string) error {
	var inUse *localneo4j.InUseError
	if err := localneo4j.Reset(context.Background(), dir); err != nil && !errors.As(err, &inUse) {
		return err
	}
	return nil
}

// folder is where the processes that share a server meet: one for each user and module, or for each
// server that the environment names.
func folder(external string) (string, error) {
	key := external
	if key == "" {
		var err error
		if key, err = moduleRoot(); err != nil {
			return "", err
		}
	}
	name := fmt.Sprintf("plangraph-test-%d-%08x", os.Getuid(), crc32.ChecksumIEEE([]byte(key)))
	return filepath.Join(os.TempDir(), name), nil
}

// moduleRoot is the nearest folder with a go.mod above the package whose tests run.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	for ; err == nil; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", errors.New("no go.mod above the tests")
		}
	}
	return "", err
}

// startWatcher runs this binary as a watcher. Its standard input is a pipe whose other end nobody but
// this process has, so that it ends when this process does.
func startWatcher(dir string) (io.Closer, error) {
	binary, err := os.Executable()
	if err != nil {
		return nil, err
	}
	watcher := exec.Command(binary)
	watcher.Env = append(os.Environ(), watchVariable+"="+dir)
	pipe, err := watcher.StdinPipe()
	if err != nil {
		return nil, err
	}
	return pipe, watcher.Start()
}

// watch waits for the end of the process that began it and stops a server that nobody uses any more.
func watch(dir string) int {
	signal.Ignore(os.Interrupt, syscall.SIGTERM, syscall.SIGHUP) // meant for the tests
	parent := os.Getppid()
	_, _ = io.Copy(io.Discard, os.Stdin) // ends, one way or the other, with that process
	ctx := context.Background()
	for {
		// its files close a moment before it is gone and no longer counts as a user
		status, err := localneo4j.ReadStatus(ctx, dir)
		if err != nil {
			return 1
		}
		if !slices.Contains(status.Users, parent) {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	stopped, err := localneo4j.StopUnused(ctx, dir)
	if err == nil && stopped {
		err = discard(dir)
	}
	if err != nil {
		return 1
	}
	return 0
}
