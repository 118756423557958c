package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"plangraph/server/auth"
)

func TestKeyNewListRevoke(t *testing.T) {
	file := filepath.Join(t.TempDir(), "folder", "keys.json")
	t.Setenv("PLANGRAPH_KEYS", file)
	if out, problem, code := runs(t, "key", "list"); code != 0 || !strings.Contains(out, "no keys in "+file) {
		t.Errorf("list gave %d\n%s%s", code, out, problem)
	}
	out, problem, code := runs(t, "key", "new", "--name", "装载 nightly", "--scope", "unload", "--scope", "load", "--expires", "90d")
	text := strings.TrimSpace(out)
	if code != 0 || !strings.HasPrefix(text, "pgk_") || strings.Contains(problem, text) || !strings.Contains(problem, file) {
		t.Fatalf("new gave %d\n%s%s", code, out, problem)
	}
	all, err := auth.New(auth.Config{Keys: file})
	if err != nil {
		t.Fatal(err)
	}
	if identity, err := all.Authenticate(t.Context(), "Bearer "+text); err != nil || identity.Name != "装载 nightly" {
		t.Errorf("the new key gave %+v, %v", identity, err)
	}
	if out, problem, code := runs(t, "key", "new", "--name", "forever", "--scope", "read"); code != 0 {
		t.Errorf("new gave %d\n%s%s", code, out, problem)
	}
	id, secret := auth.KeyID(text), text[strings.LastIndexByte(text[:24], '_')+1:]
	out, problem, code = runs(t, "key", "list")
	if code != 0 || !strings.Contains(out, id+"  load unload") || !strings.Contains(out, "never") || !strings.Contains(out, "装载 nightly") || strings.Contains(out, secret) {
		t.Errorf("list gave %d\n%s%s", code, out, problem)
	}
	if out, problem, code := runs(t, "key", "revoke", text); code != 0 || !strings.Contains(out, id+" of 装载 nightly is revoked") || strings.Contains(out, secret) {
		t.Errorf("revoke gave %d\n%s%s", code, out, problem)
	}
	if out, problem, code := runs(t, "key", "revoke", id); code != exitFailure || !strings.Contains(problem, id) || !strings.Contains(problem, "plangraph key list") {
		t.Errorf("the second revoke gave %d\n%s%s", code, out, problem)
	}
	if keys, err := auth.ReadKeys(file); err != nil || len(keys) != 1 || keys[0].Name != "forever" {
		t.Errorf("%+v are left, %v", keys, err)
	}
}

func TestKeysAreInTheDataFolder(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PLANGRAPH_KEYS", "")
	if out, problem, code := runs(t, "key", "new", "--data-dir", dir, "--name", "n", "--scope", "load"); code != 0 {
		t.Errorf("new gave %d\n%s%s", code, out, problem)
	}
	if keys, err := auth.ReadKeys(filepath.Join(dir, "keys.json")); err != nil || len(keys) != 1 {
		t.Errorf("the folder's keys are %+v, %v", keys, err)
	}
}

func TestKeysMadeAtOnceAreAllKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "keys.json")
	var all sync.WaitGroup
	for i := range 5 {
		all.Go(func() {
			if _, problem, code := runs(t, "key", "new", "--keys", file, "--name", fmt.Sprint(i), "--scope", "load"); code != 0 {
				t.Errorf("new gave %d\n%s", code, problem)
			}
		})
	}
	all.Wait()
	if keys, err := auth.ReadKeys(file); err != nil || len(keys) != 5 {
		t.Errorf("%d keys are kept, %v", len(keys), err)
	}
}

func TestKeyRefusals(t *testing.T) {
	dir := t.TempDir()
	broken := filepath.Join(dir, "broken.json")
	if err := os.WriteFile(broken, []byte("[\n{,\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "keys.json")
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"new", "--name", "n"}, exitUsage, "--scope"},
		{[]string{"new", "--scope", "load"}, exitUsage, "--name"},
		{[]string{"new", "--name", "n", "--scope", "write"}, exitUsage, "the scopes are read, load, unload"},
		{[]string{"new", "--name", "n", "--scope", "load", "--expires", "soon"}, exitUsage, "write 90d, 24h or 30m"},
		{[]string{"new", "--name", "n", "--scope", "load", "--expires", "xd"}, exitUsage, "write 90d, 24h or 30m"},
		{[]string{"new", "--name", "n", "--scope", "load", "--expires=-3d"}, exitUsage, "write 90d, 24h or 30m"},
		{[]string{"new", "--name", "n", "--scope", "load", "--expires", "0h"}, exitUsage, "write 90d, 24h or 30m"},
		{[]string{"new", "--name", "n", "--scope", "load", "--expires", "200000d"}, exitUsage, "at most 106751d"},
		{[]string{"new", "--name", "two\nlines", "--scope", "load"}, exitFailure, "one line of text"},
		{[]string{"new", "--name", "n", "--scope", "load", "--keys", broken}, exitFailure, broken + ":2:"},
		{[]string{"new", "--name", "n", "--scope", "load", "--keys", filepath.Join(broken, "keys.json")}, exitFailure, "PLANGRAPH_KEYS"},
		{[]string{"list", "--keys", broken}, exitFailure, broken + ":2:"},
		{[]string{"list", "--keys", dir}, exitFailure, "the keys file cannot be read"},
		{[]string{"revoke", "--keys", broken, "x"}, exitFailure, broken + ":2:"},
		{[]string{"revoke", "x"}, exitFailure, `no key has the id "x"`},
		{[]string{"revoke"}, exitUsage, "<id>"},
	} {
		t.Setenv("PLANGRAPH_KEYS", file)
		out, problem, code := runs(t, append([]string{"key"}, c.args...)...)
		if code != c.code || !strings.Contains(problem, c.says) || out != "" && code == exitFailure {
			t.Errorf("plangraph key %s gave %d:\n%s%s", strings.Join(c.args, " "), code, out, problem)
		}
	}
	if keys, err := auth.ReadKeys(file); err != nil || len(keys) != 0 {
		t.Errorf("refused keys are kept: %+v, %v", keys, err)
	}
}
