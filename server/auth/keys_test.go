package auth_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"plangraph/server/auth"
)

func TestKeysSignIn(t *testing.T) {
	t.Parallel()
	path := keysFile(t)
	key, text := newKey(t, path, "loader", time.Hour, load)
	_, expired := newKey(t, path, "old", time.Nanosecond, load)
	s := serve(t, auth.Config{Keys: path}, auth.Limits{})

	for _, scheme := range []string{"Bearer ", "bearer ", "BEARER  "} {
		if got := s.ask(t, "/load", "Authorization", scheme+text); got.status != 200 || got.body != "loader load,read" {
			t.Errorf("%s gave %d %s", scheme, got.status, got.body)
		}
	}
	s.as(t, text, "/unload").want(t, 403, "FORBIDDEN", `error="insufficient_scope", scope="unload"`)
	if got := s.ask(t, "/"); got.body != " read" {
		t.Errorf("nobody is %q", got.body)
	}
	nobody := s.ask(t, "/load")
	nobody.want(t, 401, "UNAUTHENTICATED", `Bearer realm="plangraph", scope="load"`)
	if !strings.Contains(nobody.message, "plangraph key new") || !strings.Contains(nobody.message, "scope load") {
		t.Errorf("nobody is told %s", nobody.message)
	}

	unknown := "pgk_0123456789abcdef_" + strings.SplitN(text, "_", 3)[2]
	wrong := "pgk_" + key.ID + "_" + strings.Repeat("A", 43)
	for _, bad := range []string{unknown, wrong, expired, text + "A", text[:len(text)-1], "pgk_", "pgk_" + key.ID, "pgk_" + key.ID + "_", "something", "a.b.c"} {
		s.as(t, bad, "/").want(t, 401, "UNAUTHENTICATED", `Bearer realm="plangraph", error="invalid_token"`)
	}
	if one, other := s.as(t, unknown, "/"), s.as(t, wrong, "/"); one.body != other.body {
		t.Errorf("an unknown id is told %s, and a wrong secret %s", one.body, other.body)
	}
	if got := s.as(t, expired, "/"); !strings.Contains(got.message, "expired") {
		t.Errorf("an expired key is told %s", got.message)
	}
	for _, header := range []string{"Basic dXNlcjpwYXNz", "Bearer", "Bearer ", text} {
		s.ask(t, "/", "Authorization", header).want(t, 401, "UNAUTHENTICATED", "invalid_token")
	}
	s.ask(t, "/", "Authorization", "Bearer "+text, "Authorization", "Bearer "+text).want(t, 401, "UNAUTHENTICATED", "invalid_token")
}

func TestKeysChangeWhileTheServerRuns(t *testing.T) {
	t.Parallel()
	path := keysFile(t)
	s := serve(t, auth.Config{Keys: path}, auth.Limits{})
	_, text := newKey(t, path, "late", 0, load)
	eventually(t, "a new key counts", func() bool { return s.as(t, text, "/load").status == 200 })
	if err := auth.WriteKeys(path, nil); err != nil {
		t.Fatal(err)
	}
	eventually(t, "a revoked key does not count", func() bool { return s.as(t, text, "/load").status == 401 })
}

func TestKeysFileBreaksWhileTheServerRuns(t *testing.T) {
	t.Parallel()
	path := keysFile(t)
	_, text := newKey(t, path, "loader", 0, load)
	s := serve(t, auth.Config{Keys: path}, auth.Limits{})
	if err := os.WriteFile(path, []byte("[{]"), 0o600); err != nil {
		t.Fatal(err)
	}
	eventually(t, "a broken file is logged", func() bool {
		s.as(t, text, "/load").want(t, 200, "", "")
		return strings.Contains(s.log.String(), "keys.json:1")
	})
	s.as(t, text, "/load").want(t, 200, "", "")
}

// TestSignInWithoutRequest signs in as a WebSocket does, with no header.
func TestSignInWithoutRequest(t *testing.T) {
	t.Parallel()
	path := keysFile(t)
	key, text := newKey(t, path, "loader", 0, load)
	all, err := auth.New(auth.Config{Keys: path})
	if err != nil {
		t.Fatal(err)
	}
	identity, err := all.Authenticate(t.Context(), "Bearer "+text)
	if err != nil || identity.Key != "key:"+key.ID {
		t.Errorf("gave %+v, %v", identity, err)
	}
	nobody, err := all.Authenticate(t.Context(), "")
	if err != nil || nobody.Key != "" {
		t.Errorf("nobody is %+v, %v", nobody, err)
	}
	if err := auth.Allow(auth.With(t.Context(), identity), load); err != nil {
		t.Error(err)
	}
	for want, ctx := range map[string]context.Context{
		"FORBIDDEN":       auth.With(t.Context(), identity),
		"UNAUTHENTICATED": auth.With(t.Context(), nobody),
	} {
		var refused *auth.Error
		if err := auth.Allow(ctx, unload); !errors.As(err, &refused) || refused.Code() != want || !strings.Contains(refused.Public(), "plangraph key new") {
			t.Errorf("gave %v, not %s", err, want)
		}
	}
	if err := auth.Allow(t.Context(), read); err == nil {
		t.Error("a context that does not say who asks may read")
	}
}

func TestClosedReading(t *testing.T) {
	t.Parallel()
	path := keysFile(t)
	_, reader := newKey(t, path, "reader", 0, read)
	_, loader := newKey(t, path, "loader", 0, load)
	s := serve(t, auth.Config{Keys: path, Closed: true}, auth.Limits{})
	s.ask(t, "/read").want(t, 401, "UNAUTHENTICATED", `scope="read"`)
	s.as(t, reader, "/read").want(t, 200, "", "")
	s.as(t, loader, "/read").want(t, 403, "FORBIDDEN", `scope="read"`)
}

func TestKeysFile(t *testing.T) {
	t.Parallel()
	path := keysFile(t)
	key, text := newKey(t, path, "装载", 90*24*time.Hour, load, unload)
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	secret := strings.SplitN(text, "_", 3)[2]
	if len(secret) != 43 || len(key.ID) != 16 || strings.Contains(string(content), secret) {
		t.Errorf("key %s is kept as %s", text, content)
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("the file has the mode %v, %v", info.Mode(), err)
	}
	if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 1 {
		t.Errorf("the folder holds %v, %v", left, err)
	}
	if again, err := auth.ReadKeys(path); err != nil || len(again) != 1 || again[0].Expires != key.Created.Add(90*24*time.Hour) {
		t.Errorf("read again: %+v, %v", again, err)
	}
	id, sum := `"id": "0123456789abcdef"`, `"sha256": "`+strings.Repeat("0", 64)+`"`
	one := `{` + id + `, "name": "n", "scopes": ["load"], ` + sum + `}`
	for text, says := range map[string]string{
		"":                              "keys.json:1: unexpected end",
		"[\n{\n\"id\": 3,,\n}]":         "keys.json:3: invalid character",
		"{}":                            "keys.json:1: not a JSON list",
		"[\n" + one + ",\n7\n]":         "keys.json:2: ",
		"[\n" + one + ",\n" + one + "]": "keys.json:3: a second key",
		"[\n\n" + strings.Replace(one, "load", "write", 1) + "]":              "keys.json:3: there is no scope \"write\": the scopes are read, load, unload",
		"[" + strings.Replace(one, `"name"`, `"expired": 1, "name"`, 1) + "]": "unknown field",
		"[" + strings.Replace(one, "0000", "", 1) + "]":                       "sha256 is not",
		"[" + strings.Replace(one, "0123", "", 1) + "]":                       "id is not",
		"[" + strings.Replace(one, `"n"`, `""`, 1) + "]":                      "name of a key",
		"[" + strings.Replace(one, `"load"`, ``, 1) + "]":                     "at least one scope",
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := auth.ReadKeys(path)
		if err == nil || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), "plangraph key new") || !strings.Contains(err.Error(), path) {
			t.Errorf("%q gave %v, not %s", text, err, says)
		}
		if _, err := auth.New(auth.Config{Keys: path}); err == nil {
			t.Errorf("%q is taken as keys", text)
		}
	}
	if _, err := auth.ReadKeys(t.TempDir()); err == nil || !strings.Contains(err.Error(), "cannot be read") {
		t.Errorf("a folder gave %v", err)
	}
}
