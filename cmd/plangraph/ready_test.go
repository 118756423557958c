package main

import (
	"bytes"
	"runtime"
	"slices"
	"strings"
	"testing"
)

func TestReady(t *testing.T) {
	useTestServer(t)
	program := start(t, "serve")
	var out, problems bytes.Buffer
	if code := run(t.Context(), []string{"ready", program.url + "/"}, &out, &problems); code != 0 || out.String() != "ready\n" {
		t.Errorf("beside a server: %d, %s%s", code, &out, &problems)
	}
	if code := run(t.Context(), []string{"ready", program.url + "/nowhere"}, &out, &problems); code != exitFailure || !strings.Contains(problems.String(), "not ready") {
		t.Errorf("where no server answers so: %d, %s", code, &problems)
	}
	program.stop()
	problems.Reset()
	if code := run(t.Context(), []string{"ready", program.url}, &out, &problems); code != exitFailure || !strings.Contains(problems.String(), "plangraph up") {
		t.Errorf("without a server: %d, %s", code, &problems)
	}
}

func TestShells(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		var out bytes.Buffer
		if code := run(t.Context(), []string{"completion", shell}, &out, &out); code != 0 || !strings.Contains(out.String(), "plangraph") {
			t.Errorf("%s: %d, %s", shell, code, &out)
		}
	}
	t.Setenv("COMP_LINE", "plangraph sc")
	var out bytes.Buffer
	code := run(t.Context(), nil, &out, &out)
	if words := slices.Sorted(strings.FieldsSeq(out.String())); code != 0 || !slices.Equal(words, []string{"schema", "score"}) {
		t.Errorf("completion of sc: %d, %q", code, words)
	}
}

func TestManualAndVersion(t *testing.T) {
	var out bytes.Buffer
	if code := run(t.Context(), []string{"man"}, &out, &out); code != 0 || !strings.HasPrefix(out.String(), ".TH PLANGRAPH 1") || !strings.Contains(out.String(), "restore") {
		t.Errorf("the manual page: %d, %.80q", code, &out)
	}
	out.Reset()
	if code := run(t.Context(), []string{"version"}, &out, &out); code != 0 || !strings.Contains(out.String(), runtime.GOOS+"/"+runtime.GOARCH) {
		t.Errorf("the version: %d, %s", code, &out)
	}
}
