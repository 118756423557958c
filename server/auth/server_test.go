package auth_test

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"plangraph/resolvers"
	"plangraph/server/auth"
)

// journal is a log that can be read while it is written.
type journal struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.String()
}

// service is a server that tells who asks.
type service struct {
	url string
	log *journal
	all *auth.Authenticator
}

// reply is what it answers.
type reply struct {
	status  int
	header  http.Header
	body    string
	code    string // of the error
	message string
}

// serve starts a server: / answers everybody, and each scope has its path.
func serve(t *testing.T, config auth.Config, limits auth.Limits) *service {
	t.Helper()
	s := &service{log: &journal{}}
	config.Log = slog.New(slog.NewTextHandler(s.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	config.Limiter = auth.NewLimiter(limits)
	all, err := auth.New(config)
	if err != nil {
		t.Fatal(err)
	}
	answer := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		identity := auth.Of(r.Context())
		_, _ = io.WriteString(w, identity.Name+" "+strings.Join(identity.Scopes, ","))
	})
	mux := http.NewServeMux()
	mux.Handle("/", answer)
	for _, scope := range auth.Scopes() {
		mux.Handle("/"+scope, auth.Require(scope, answer))
	}
	server := httptest.NewServer(all.Middleware(config.Limiter.Limit(mux)))
	t.Cleanup(server.Close)
	s.url, s.all = server.URL, all
	return s
}

// ask sends a request with headers, given as names and values in turn.
func (s *service) ask(t *testing.T, path string, headers ...string) reply {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Add(headers[i], headers[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	got := reply{status: response.StatusCode, header: response.Header, body: string(body)}
	if response.StatusCode == http.StatusOK {
		return got
	}
	var refused struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal(body, &refused); err != nil || len(refused.Errors) != 1 || response.Header.Get("Content-Type") != "application/json" {
		t.Fatalf("%d came with %s %q, %v", response.StatusCode, response.Header.Get("Content-Type"), body, err)
	}
	got.code, got.message = refused.Errors[0].Extensions.Code, refused.Errors[0].Message
	return got
}

// as asks with a key or a token, of which nothing may come back nor be logged.
func (s *service) as(t *testing.T, token, path string) reply {
	t.Helper()
	got := s.ask(t, path, "Authorization", "Bearer "+token)
	for part := range strings.FieldsFuncSeq(token, func(r rune) bool { return r == '.' || r == '_' }) {
		if len(part) < 6 {
			continue
		}
		for name, text := range map[string]string{"body": got.body, "log": s.log.String(), "header": got.header.Get("WWW-Authenticate")} {
			if strings.Contains(text, part) {
				t.Errorf("the %s repeats the token: %s", name, text)
			}
		}
	}
	return got
}

func (r reply) want(t *testing.T, status int, code, challenge string) {
	t.Helper()
	if r.status != status || r.code != code || !strings.Contains(r.header.Get("WWW-Authenticate"), challenge) || challenge == "" && r.header.Get("WWW-Authenticate") != "" {
		t.Errorf("gave %d %s %q, WWW-Authenticate %q; not %d %s %s", r.status, r.code, r.body, r.header.Get("WWW-Authenticate"), status, code, challenge)
	}
}

// newKey puts a key into a keys file.
func newKey(t *testing.T, path, name string, lives time.Duration, scopes ...string) (auth.Key, string) {
	t.Helper()
	key, text, err := auth.NewKey(name, scopes, lives)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := auth.ReadKeys(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := auth.WriteKeys(path, append(keys, key)); err != nil {
		t.Fatal(err)
	}
	return key, text
}

func keysFile(t *testing.T) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "data", "keys.json")
}

// eventually waits for what comes about within the second after a change.
func eventually(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(5 * time.Second); !done(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("this never came about: " + what)
		}
	}
}

const (
	read   = resolvers.ScopeRead
	load   = resolvers.ScopeLoad
	unload = resolvers.ScopeUnload
)
