//go:build linux

package audit_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"plangraph/internal/localneo4j"
)

// long says whether the audit runs at full length.
var long = os.Getenv("PLANGRAPH_AUDIT") == "long"

// binary is the program, built once.
var binary string

func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "plangraph-audit-")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(folder, "plangraph")
	if out, err := exec.Command("go", "build", "-o", binary, "plangraph/cmd/plangraph").CombinedOutput(); err != nil {
		panic(string(out))
	}
	code := m.Run()
	if shared != nil {
		shared.end()
	}
	_ = os.RemoveAll(folder)
	os.Exit(code)
}

// lines gathers what a program logs, and can be read while it runs.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// program is the running program, with a data folder and a key of its own.
type program struct {
	url, key, folder string
	command          *exec.Cmd
	log              *lines
	ended            chan exit
}

// exit is how a program ended.
type exit struct{ err error }

// launch starts the program in a data folder, and does not wait for it.
func launch(folder string, args ...string) (*program, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	address := listener.Addr().String()
	_ = listener.Close()
	p := &program{url: "http://" + address, folder: folder, log: &lines{}, ended: make(chan exit, 1)}
	out, err := p.run("key", "new", "--name", "audit", "--scope", "load", "--scope", "unload", "--scope", "read")
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, p.log)
	}
	p.key = strings.Fields(out)[0]
	p.command = exec.Command(binary, append([]string{"up", "--data-dir", folder, "--listen", address}, args...)...)
	p.command.Dir = folder
	p.command.Stdout, p.command.Stderr = p.log, p.log
	p.command.Env = append(os.Environ(), "NEO4J_URI=")
	if err := p.command.Start(); err != nil {
		return nil, err
	}
	go func() { p.ended <- exit{p.command.Wait()} }()
	return p, nil
}

// run runs another command of the program in the same folder.
func (p *program) run(args ...string) (string, error) {
	command := exec.Command(binary, append(args, "--data-dir", p.folder)...)
	command.Dir = p.folder
	command.Env = append(os.Environ(), "NEO4J_URI=")
	command.Stderr = p.log
	out, err := command.Output()
	return string(out), err
}

// await waits until the program is ready.
func (p *program) await(within time.Duration) error {
	for deadline := time.Now().Add(within); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		if status, _, err := p.get("/readyz"); err == nil && status == http.StatusOK {
			return nil
		}
		select {
		case over := <-p.ended:
			p.ended <- over
			return fmt.Errorf("the program ended: %w\n%s", over.err, p.log)
		default:
		}
	}
	return fmt.Errorf("the program is not ready within %v:\n%s", within, p.log)
}

// begin starts the program until it is ready; it ends with the test.
func begin(t *testing.T, args ...string) *program {
	t.Helper()
	p, err := launch(t.TempDir(), args...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.end)
	if err := p.await(3 * time.Minute); err != nil {
		t.Fatal(err)
	}
	return p
}

// end ends the program and its Neo4j, if they run.
func (p *program) end() {
	_ = p.command.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.ended:
	case <-time.After(time.Minute):
		_ = p.command.Process.Kill()
	}
	_, _ = localneo4j.Stop(context.Background(), p.folder, nil)
}

// shared is the program of all tests that do it no harm.
var shared *program

func service(t *testing.T) *program {
	t.Helper()
	if shared == nil {
		folder, err := os.MkdirTemp("", "plangraph-audit-data-")
		if err != nil {
			t.Fatal(err)
		}
		if shared, err = launch(folder); err != nil {
			t.Fatal(err)
		}
		if err := shared.await(3 * time.Minute); err != nil {
			t.Fatal(err)
		}
	}
	return shared
}

var client = &http.Client{Timeout: 30 * time.Second}

func (p *program) get(path string) (int, string, error) {
	response, err := client.Get(p.url + path)
	if err != nil {
		return 0, "", err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	return response.StatusCode, string(text), err
}

// reply is the answer to an operation.
type reply struct {
	status int
	text   string
	Data   map[string]any
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
	Extensions map[string]any
}

// code is the code of the first error.
func (r *reply) code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	return r.Errors[0].Extensions.Code
}

// send sends a request as it is; header holds pairs of names and values.
func (p *program) send(method, path, body string, header ...string) (*reply, http.Header, error) {
	request, err := http.NewRequest(method, p.url+path, strings.NewReader(body))
	if err != nil {
		return nil, nil, err
	}
	for i := 0; i < len(header); i += 2 {
		request.Header.Add(header[i], header[i+1])
	}
	response, err := client.Do(request)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, nil, err
	}
	r := &reply{status: response.StatusCode, text: string(text)}
	if strings.Contains(response.Header.Get("Content-Type"), "json") {
		if err := json.Unmarshal(text, r); err != nil {
			return nil, nil, fmt.Errorf("%w in %s", err, text)
		}
	}
	return r, response.Header, nil
}

// ask asks an operation, signed in where a key is given.
func (p *program) ask(query string, variables map[string]any, key ...string) (*reply, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	header := []string{"Content-Type", "application/json"}
	if len(key) > 0 {
		header = append(header, "Authorization", "Bearer "+key[0])
	}
	r, _, err := p.send(http.MethodPost, "/graphql", string(body), header...)
	return r, err
}

// must is ask where nothing may fail.
func (p *program) must(t *testing.T, query string, variables map[string]any) map[string]any {
	t.Helper()
	r, err := p.ask(query, variables, p.key)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Errors) > 0 {
		t.Fatalf("%s gave %s", query, r.text)
	}
	return r.Data
}

// sum is what the graph holds, as far as changes would show.
func (p *program) sum(t *testing.T) string {
	t.Helper()
	data := p.must(t, `{ revision entities { totalCount } links(where: {background: null, intended: null}) { totalCount } passages { totalCount } observations { totalCount } plans { totalCount } }`, nil)
	text, err := json.Marshal(data)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// upload sends a document and gives its id.
func (p *program) upload(t *testing.T, text string) string {
	t.Helper()
	r, _, err := p.send(http.MethodPost, "/plans", text, "Authorization", "Bearer "+p.key, "Content-Disposition", `attachment; filename="plan.txt"`)
	if err != nil || r.status != http.StatusCreated {
		t.Fatalf("sending a document gave %+v, %v", r, err)
	}
	var sent struct{ Upload string }
	if err := json.Unmarshal([]byte(r.text), &sent); err != nil {
		t.Fatal(err)
	}
	return sent.Upload
}

// load asks to load a document, and gives the load's id.
func (p *program) load(t *testing.T, text string) string {
	t.Helper()
	data := p.must(t, "mutation($upload: ID!) { loadPlan(upload: $upload) { id } }", map[string]any{"upload": p.upload(t, text)})
	return data["loadPlan"].(map[string]any)["id"].(string)
}

// plan is the text of an invented plan with so many paragraphs.
func plan(year, paragraphs int) string {
	var text strings.Builder
	fmt.Fprintf(&text, "坪山区%d年国民经济和社会发展计划\n\n一、%d年工作情况\n（一）产业发展稳中有进。\n地区生产总值%d亿元，增长8.5%%。比亚迪全球研发中心开工建设。\n", year, year-1, 900+paragraphs)
	for i := range paragraphs {
		fmt.Fprintf(&text, "坪山%d号产业园建成，引进企业%d家。集成电路产业产值增长%d.%d%%，生物医药产业加快发展，规模以上工业增加值%d亿元。\n", i, i+3, i%20+1, i%10, i+100)
	}
	return text.String()
}
