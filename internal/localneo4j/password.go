package localneo4j

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const username = "neo4j"

// ensurePassword gives the password of the user neo4j. Before the first start it makes a random one
// (130 bits) and sets it; afterwards it only reads it, and without the file fails with a
// PasswordError. Cut off at any point, the next call does the right thing: the file is written before
// the password is set, and setting it again is allowed until the first start.
func ensurePassword(ctx context.Context, f folders, j java, progress func(Event)) (string, error) {
	if f.hasData() {
		return readPassword(f)
	}
	progress(Event{Stage: StagePrepare, Detail: "setting a random password"})
	password := rand.Text()
	if err := writeFile(f.password(), []byte(password+"\n")); err != nil {
		return "", err
	}
	path, err := classPath(f)
	if err != nil {
		return "", err
	}
	arguments := []string{
		"-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8",
		"-cp", path, adminClass, "dbms", "set-initial-password", password,
	}
	file := filepath.Join(f.conf(), "password.args")
	defer os.Remove(file)
	if err := writeArguments(file, arguments); err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, j.path, "@"+file)
	cmd.Dir = f.home
	cmd.Env = append(os.Environ(), "NEO4J_HOME="+f.home, "NEO4J_CONF="+f.conf())
	endWithContext(cmd)
	out, err := cmd.CombinedOutput()
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case err != nil && strings.Contains(string(out), "No space left on device"):
		return "", &DiskSpaceError{Folder: f.home}
	case err != nil:
		return "", fmt.Errorf("set the initial password of Neo4j: %w: %s", err, strings.TrimSpace(string(out)))
	}
	return password, nil
}

func readPassword(f folders) (string, error) {
	text, err := os.ReadFile(f.password())
	if errors.Is(err, os.ErrNotExist) || err == nil && len(strings.TrimSpace(string(text))) == 0 {
		return "", &PasswordError{DataDir: f.dataDir, File: f.password()}
	}
	return strings.TrimSpace(string(text)), err
}
