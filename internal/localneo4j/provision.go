package localneo4j

import (
	"bufio"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"plangraph/internal/localneo4j/filelock"
)

// Version is the Neo4j release that runs locally; pom.xml names the same.
const Version = "5.26.28"

const (
	// copyGoal is pinned: without a version, each Maven release takes another one.
	copyGoal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
	// expectedFiles is how many files Maven 3.8 fetches into an empty repository; it serves the
	// progress display alone.
	expectedFiles = 776
	// provisionSpace is what provisioning takes in bytes: the jars (118 MB), Maven's own copy of them
	// (140 MB with its plugins) and the class-data archive (130 MB).
	provisionSpace = 400_000_000
)

//go:embed pom.xml
var pom []byte

// provision makes sure that the jars are in f.jars(), fetching them through Maven where they are not.
// Any number of processes may call it at once: one fetches, the others wait. A fetch that is cut off
// leaves nothing that a later one takes for complete.
// Errors: NoMavenError, DownloadError, DiskSpaceError.
func provision(ctx context.Context, f folders, m machine, j java, progress func(Event)) error {
	if complete(f.jars()) {
		return nil
	}
	if err := makeFolders(f.cache); err != nil {
		return err
	}
	unlock, err := filelock.Lock(ctx, filepath.Join(f.cache, "lock"), func(holder string) {
		progress(Event{Stage: StageDownload, Detail: "waiting for process " + holder + ", which is fetching Neo4j"})
	})
	if err != nil {
		return full(f.cache, err)
	}
	defer unlock()
	if complete(f.jars()) {
		return nil
	}
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return &NoMavenError{}
	}
	if err := m.checkSpace(f.cache, provisionSpace); err != nil {
		return err
	}
	// what a fetch that was cut off, or an incomplete folder, left behind
	leftovers, _ := filepath.Glob(filepath.Join(escapeGlob(f.cache), "fetch-*")) // the pattern is well-formed
	for _, dir := range append(leftovers, f.jars()) {
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
	}
	tmp, err := os.MkdirTemp(f.cache, "fetch-")
	if err != nil {
		return full(f.cache, err)
	}
	defer os.RemoveAll(tmp)
	if err := os.WriteFile(filepath.Join(tmp, "pom.xml"), pom, 0o600); err != nil {
		return full(f.cache, err)
	}
	progress(Event{Stage: StageDownload, Detail: "Neo4j " + Version + " from Maven Central", Total: expectedFiles})
	if err := runMaven(ctx, mvn, tmp, f, j, progress); err != nil {
		return err
	}
	if !complete(filepath.Join(tmp, "lib")) {
		return &DownloadError{Output: "(no error)", Err: errors.New("jars are missing after a run that succeeded")}
	}
	return os.Rename(filepath.Join(tmp, "lib"), f.jars())
}

// complete reports whether a folder holds the jars; it is filled elsewhere and renamed, so that a look
// at the two main ones is enough.
func complete(dir string) bool {
	return isFile(filepath.Join(dir, "neo4j-"+Version+".jar")) && isFile(filepath.Join(dir, "neo4j-server-"+Version+".jar"))
}

// runMaven copies the jars that dir/pom.xml names to dir/lib.
func runMaven(ctx context.Context, mvn, dir string, f folders, j java, progress func(Event)) error {
	args := []string{
		"-B", "-C", "-U", "-Dstyle.color=never", // batch, strict checksums, forget earlier failures
		copyGoal, "-DoutputDirectory=lib", "-DincludeScope=runtime",
	}
	if _, err := os.UserHomeDir(); err != nil {
		args = append(args, "-Dmaven.repo.local="+filepath.Join(f.cache, "m2"))
	}
	cmd := exec.CommandContext(ctx, mvn, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "JAVA_HOME="+j.home)
	endWithContext(cmd)
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	cmd.Stderr = cmd.Stdout
	if err := cmd.Start(); err != nil {
		return &DownloadError{Output: "(nothing)", Err: err}
	}
	var tail, failures []string
	var files int64
	lines := bufio.NewScanner(pipe)
	for lines.Scan() {
		line := lines.Text()
		if url, ok := strings.CutPrefix(line, "[INFO] Downloaded from "); ok {
			files++
			progress(Event{Stage: StageDownload, Detail: path(url), Done: min(files, expectedFiles), Total: expectedFiles})
			continue
		}
		if text, ok := strings.CutPrefix(line, "[ERROR] "); ok && strings.TrimSpace(text) != "" {
			failures = append(failures, text)
		}
		if tail = append(tail, line); len(tail) > 10 {
			tail = tail[1:]
		}
	}
	err = cmd.Wait()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err == nil:
		return nil
	}
	if len(failures) > 0 {
		tail = failures[:min(3, len(failures))] // the first ones say why, the rest is advice
	}
	output := strings.Join(tail, "\n")
	if strings.Contains(output, "No space left on device") {
		return &DiskSpaceError{Folder: f.cache}
	}
	return &DownloadError{Output: output, Err: fmt.Errorf("mvn: %w", err)}
}

// path gives the file name in "central: https://host/a/b.jar (1.2 MB at 3 MB/s)".
func path(downloaded string) string {
	url, _, _ := strings.Cut(downloaded, " (")
	return url[strings.LastIndex(url, "/")+1:]
}
