//go:build unix

package localneo4j

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"golang.org/x/sys/unix"
)

// roleVariable makes the test binary act as another program instead of running tests.
const roleVariable = "LOCALNEO4J_TEST_ROLE"

func TestMain(m *testing.M) {
	var err error
	switch role := os.Getenv(roleVariable); role {
	case "":
		os.Exit(m.Run())
	case "start": // starts a server and never stops it
		_, err = Start(context.Background(), Options{DataDir: os.Args[1]})
	case "hold": // locks a file as Java does
		err = hold(os.Args[1])
	default:
		err = fmt.Errorf("no role %q", role)
	}
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
	fmt.Println("ready")
	time.Sleep(10 * time.Minute)
}

func hold(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	return unix.FcntlFlock(f.Fd(), unix.F_SETLK, &unix.Flock_t{Type: unix.F_WRLCK})
}

// program starts the test binary in a role, waits until it is ready and gives it. It is killed when
// the test ends.
func program(t *testing.T, role, argument string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], argument)
	cmd.Env = append(os.Environ(), roleVariable+"="+role)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { murder(cmd) })
	said := make([]byte, 1000)
	if n, err := out.Read(said); string(said[:n]) != "ready\n" {
		t.Fatalf("role %s: said %q, %v", role, said[:n], err)
	}
	return cmd
}

// murder kills a program with SIGKILL; its errors only say that it is dead already.
func murder(cmd *exec.Cmd) {
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
}

// start is Start with its time in the test's log.
func start(t *testing.T, o Options) *Server {
	t.Helper()
	began := time.Now()
	s, err := Start(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("answered after %.1f s", time.Since(began).Seconds())
	return s
}

func stop(t *testing.T, s *Server) {
	t.Helper()
	began := time.Now()
	if err := s.Stop(context.Background()); err != nil {
		t.Fatal(err)
	}
	t.Logf("stopped after %.1f s", time.Since(began).Seconds())
}

// stopAtEnd makes sure that a test leaves no server behind, however it ends.
func stopAtEnd(t *testing.T, dataDir string) {
	t.Helper()
	t.Cleanup(func() {
		if _, err := Stop(context.Background(), dataDir, nil); err != nil {
			t.Error(err)
		}
	})
}

// run sends one statement and gives the values of its first column.
func run(t *testing.T, s *Server, statement string, parameters map[string]any) []any {
	t.Helper()
	uri, user, password := s.Connection()
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.BasicAuth(user, password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := driver.Close(context.Background()); err != nil {
			t.Error(err)
		}
	}()
	result, err := neo4j.ExecuteQuery(t.Context(), driver, statement, parameters, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	values := []any{}
	for _, record := range result.Records {
		values = append(values, record.Values[0])
	}
	return values
}
