//go:build unix

package neo4jtest

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"plangraph/internal/localneo4j"
)

func TestMain(m *testing.M) { Main(m) }

// childVariable makes TestAsChild act; the other tests run it in processes of their own.
const childVariable = "NEO4JTEST_CHILD"

// children gives a command that runs TestAsChild in a folder for temporary files that the test has to
// itself, and the data folder of the server that it will share.
func children(t *testing.T) (child func(role string) *exec.Cmd, dataDir string) {
	t.Helper()
	tmp := t.TempDir()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	child = func(role string) *exec.Cmd {
		cmd := exec.Command(os.Args[0], "-test.run=^TestAsChild$", "-test.v")
		cmd.Env = append(os.Environ(), childVariable+"="+role, "TMPDIR="+tmp, "PLANGRAPH_TEST_NEO4J_URI=")
		return cmd
	}
	t.Setenv("TMPDIR", tmp)
	dataDir, err = folder("")
	if err != nil {
		t.Fatal(err)
	}
	t.Log("data of", root, "in", dataDir)
	t.Cleanup(func() {
		if _, err := localneo4j.Stop(context.Background(), dataDir, nil); err != nil {
			t.Error(err)
		}
	})
	return child, dataDir
}

func status(t *testing.T, dataDir string) localneo4j.Status {
	t.Helper()
	st, err := localneo4j.ReadStatus(t.Context(), dataDir)
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// TestAsChild is no test of its own: without a role it has nothing to do.
func TestAsChild(t *testing.T) {
	role := os.Getenv(childVariable)
	if role == "" {
		return
	}
	c := Connect(t)
	if again := Connect(t); again != c {
		t.Errorf("a second Connect gives %v", again)
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := driver.Close(context.Background()); err != nil {
			t.Error(err)
		}
	}()
	count := func(statement string) int64 {
		t.Helper()
		result, err := neo4j.ExecuteQuery(t.Context(), driver, statement, nil, neo4j.EagerResultTransformer)
		if err != nil {
			t.Fatal(err)
		}
		if len(result.Records) == 0 {
			return 0
		}
		n, _ := result.Records[0].Values[0].(int64)
		return n
	}
	if n := count("MATCH (n) RETURN count(n)"); n != 0 {
		t.Errorf("%d nodes are there", n)
	}
	if n := count("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN count(*)"); n != 0 {
		t.Errorf("%d indexes are there", n)
	}
	count("CREATE CONSTRAINT `odd ``name` FOR (n:Mark) REQUIRE n.id IS UNIQUE")
	count("CREATE FULLTEXT INDEX text FOR (n:Mark) ON EACH [n.name]")
	count("UNWIND range(1, 100) AS i CREATE (:Mark {id: i})-[:NEXT]->(:Other)")
	time.Sleep(200 * time.Millisecond) // so that another process would come in between
	if n := count("MATCH (n) RETURN count(n)"); n != 200 {
		t.Errorf("%d nodes, want 200: another process writes", n)
	}
	switch role {
	case "hang":
		fmt.Println("hanging")
		time.Sleep(time.Minute)
	case "empty":
		Empty(t, c)
		if n := count("MATCH (n) RETURN count(n)"); n != 0 {
			t.Errorf("%d nodes after Empty", n)
		}
	}
}

// TestProcessesTakeTurns has three processes share a server, one after the other, and leave nothing.
func TestProcessesTakeTurns(t *testing.T) {
	child, dataDir := children(t)
	var all sync.WaitGroup
	for _, role := range []string{"plain", "empty", "plain"} {
		all.Go(func() {
			if out, err := child(role).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
	all.Wait()
	if st := status(t, dataDir); st.Running {
		t.Errorf("still running: %+v", st)
	}
	left, err := filepath.Glob(filepath.Join(dataDir, "neo4j", "*"))
	if err != nil {
		t.Fatal(err)
	}
	if len(left) != 1 || filepath.Base(left[0]) != "lock" {
		t.Errorf("left behind: %v", left)
	}
}

// TestCrashLeavesNoServer kills a process, so that it stops nothing itself.
func TestCrashLeavesNoServer(t *testing.T) {
	child, dataDir := children(t)
	hanging := child("hang")
	var out bytes.Buffer
	hanging.Stdout, hanging.Stderr = &out, &out
	if err := hanging.Start(); err != nil {
		t.Fatal(err)
	}
	defer hanging.Process.Kill()
	for began := time.Now(); !status(t, dataDir).Answers; time.Sleep(50 * time.Millisecond) {
		if time.Since(began) > time.Minute {
			t.Fatalf("no server comes: %+v\n%s", status(t, dataDir), out.String())
		}
	}
	if err := hanging.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	_ = hanging.Wait() // says that it was killed
	for began := time.Now(); status(t, dataDir).Running; time.Sleep(50 * time.Millisecond) {
		if time.Since(began) > 40*time.Second {
			t.Fatalf("still running: %+v", status(t, dataDir))
		}
	}
}

func TestUserServerIsRefused(t *testing.T) {
	t.Setenv("NEO4J_URI", "bolt://127.0.0.1:1")
	t.Setenv("PLANGRAPH_TEST_NEO4J_URI", "bolt://127.0.0.1:1")
	var p process
	if err := p.acquire(t.Context(), t.Logf); err == nil || !strings.Contains(err.Error(), "NEO4J_URI") {
		t.Errorf("error %v", err)
	}
}
