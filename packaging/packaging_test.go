// Package packaging holds what the program is shipped with. Its tests read the
// files with the parsers of those that run them, and make the release builds
// twice; no container and no service is started.
package packaging

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/coreos/go-systemd/v22/unit"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// found gives the first group of a pattern that has to be in a file.
func found(t *testing.T, file, pattern string) string {
	t.Helper()
	match := regexp.MustCompile(pattern).FindStringSubmatch(read(t, file))
	if match == nil {
		t.Fatalf("%s has nothing like %s", file, pattern)
	}
	return match[1]
}

func TestDockerfile(t *testing.T) {
	parsed, err := parser.Parse(strings.NewReader(read(t, "Dockerfile")))
	if err != nil {
		t.Fatal(err)
	}
	if len(parsed.Warnings) > 0 {
		t.Error(parsed.Warnings)
	}
	stages, _, err := instructions.Parse(parsed.AST, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(stages) != 2 || !strings.HasPrefix(stages[0].BaseName, "golang:"+found(t, "../go.mod", `(?m)^go (\d+\.\d+)`)) {
		t.Errorf("the image is not built with the module's Go: %v", stages)
	}
	last := stages[len(stages)-1]
	entry := ""
	for _, command := range last.Commands {
		switch c := command.(type) {
		case *instructions.CopyCommand:
			if c.From != stages[0].Name {
				t.Errorf("COPY from %q, which is no stage", c.From)
			}
		case *instructions.EntrypointCommand:
			entry = c.CmdLine[0]
		}
	}
	if entry != "/plangraph" {
		t.Errorf("the image starts %q", entry)
	}
}

func TestCompose(t *testing.T) {
	options, err := cli.NewProjectOptions([]string{"compose.yaml"}, cli.WithEnv([]string{"NEO4J_PASSWORD=a password"}))
	if err != nil {
		t.Fatal(err)
	}
	project, err := options.LoadProject(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if err := project.CheckContainerNameUnicity(); err != nil {
		t.Error(err)
	}
	neo4j, server := project.Services["neo4j"], project.Services["plangraph"]
	if want := "neo4j:" + found(t, "../internal/localneo4j/provision.go", `Version = "([^"]+)"`) + "-community"; neo4j.Image != want {
		t.Errorf("the database is %s, want %s, which the tests run", neo4j.Image, want)
	}
	if server.DependsOn["neo4j"].Condition != types.ServiceConditionHealthy {
		t.Error("the server does not wait for the database")
	}
	if _, err := os.Stat(filepath.Join(server.Build.Context, server.Build.Dockerfile)); err != nil {
		t.Error(err)
	}
	if password := server.Environment["NEO4J_PASSWORD"]; password == nil || *password != "a password" {
		t.Error("the server does not get the database's password")
	}
	bare, err := cli.NewProjectOptions([]string{"compose.yaml"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bare.LoadProject(context.Background()); err == nil || !strings.Contains(err.Error(), "set NEO4J_PASSWORD") {
		t.Errorf("without a password: %v", err)
	}
}

func TestService(t *testing.T) {
	options, err := unit.DeserializeOptions(strings.NewReader(read(t, "plangraph.service")))
	if err != nil {
		t.Fatal(err)
	}
	var start []string
	for _, option := range options {
		if option.Section == "Service" && option.Name == "ExecStart" {
			start = strings.Fields(option.Value)
		}
	}
	if len(start) < 2 {
		t.Fatal("the unit starts nothing")
	}
	help, err := exec.CommandContext(t.Context(), "../bin/plangraph", start[1], "--help").CombinedOutput()
	if err != nil {
		t.Fatalf("%v: run make build", err)
	}
	for _, word := range start[2:] {
		if strings.HasPrefix(word, "--") && !bytes.Contains(help, []byte(word)) {
			t.Errorf("plangraph %s has no %s", start[1], word)
		}
	}
}

// TestReleaseIsReproducible makes the release of one commit twice, for
// each kind of system.
func TestReleaseIsReproducible(t *testing.T) {
	sums := func() string {
		command := exec.CommandContext(t.Context(), "../scripts/release.sh", "0.0.1", "linux/amd64", "darwin/arm64", "windows/amd64")
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return read(t, "../build/release/SHA256SUMS")
	}
	first, second := sums(), sums()
	if first != second {
		t.Errorf("two builds of one commit differ:\n%s%s", first, second)
	}
	var files []string
	for line := range strings.Lines(first) {
		files = append(files, strings.Fields(line)[1])
	}
	if want := []string{"plangraph-0.0.1-darwin-arm64.tar.gz", "plangraph-0.0.1-linux-amd64.tar.gz", "plangraph-0.0.1-windows-amd64.zip"}; !slices.Equal(files, want) {
		t.Errorf("the release has %v, want %v", files, want)
	}
}
