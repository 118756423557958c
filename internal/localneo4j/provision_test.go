//go:build unix

package localneo4j

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// script writes an executable shell script and gives its folder.
func script(t *testing.T, name, text string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+text+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// javaFolder gives a folder for PATH that holds this machine's java and nothing else.
func javaFolder(t *testing.T) string {
	t.Helper()
	j, err := findJava(t.Context(), javaFolders())
	if err != nil {
		t.Fatal(err)
	}
	return script(t, "java", "exec '"+j.path+`' "$@"`)
}

// elsewhere gives options for a machine without well-known Java folders, and with an empty cache.
func elsewhere(t *testing.T) Options {
	t.Helper()
	t.Setenv("JAVA_HOME", "")
	t.Setenv("PLANGRAPH_CACHE_DIR", filepath.Join(t.TempDir(), "cache"))
	return Options{DataDir: t.TempDir(), machine: &machine{freeSpace: freeSpace}}
}

// expect fails unless err is of type E with a message that holds every word.
func expect[E error](t *testing.T, err error, words ...string) E {
	t.Helper()
	var want E
	if !errors.As(err, &want) {
		t.Fatalf("error %v is no %T", err, want)
	}
	for _, word := range words {
		if !strings.Contains(err.Error(), word) {
			t.Errorf("error %q does not say %q", err, word)
		}
	}
	return want
}

func TestJavaMissing(t *testing.T) {
	o := elsewhere(t)
	t.Setenv("PATH", t.TempDir())
	_, err := Start(t.Context(), o)
	expect[*NoJavaError](t, err, "no Java runtime", "install")
}

func TestJavaThatOnlyExplains(t *testing.T) { // as /usr/bin/java of a bare macOS does
	o := elsewhere(t)
	t.Setenv("PATH", script(t, "java", "echo 'Unable to locate a Java Runtime.' >&2; exit 1"))
	_, err := Start(t.Context(), o)
	expect[*NoJavaError](t, err, "Unable to locate a Java Runtime.")
}

func TestJavaTooOld(t *testing.T) {
	for specification, version := range map[string]string{"1.8": "1.8.0_402", "11": "11.0.22"} {
		o := elsewhere(t)
		t.Setenv("PATH", script(t, "java", "printf '    java.specification.version = "+specification+`\n    java.version = `+version+"\\n'"))
		_, err := Start(t.Context(), o)
		expect[*OldJavaError](t, err, version, "17 or 21")
	}
}

func TestJavaSupportedOneIsPreferred(t *testing.T) {
	answer := func(major string) string {
		return "echo '    java.specification.version = " + major + "'; echo '    java.version = " + major + ".0.1'"
	}
	homes := t.TempDir()
	for _, major := range []string{"11", "21", "26"} {
		bin := filepath.Join(homes, "java-"+major, "bin")
		if err := os.MkdirAll(bin, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(filepath.Join(script(t, "java", answer(major)), "java"), filepath.Join(bin, "java")); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("JAVA_HOME", filepath.Join(homes, "java-26"))
	for _, c := range []struct {
		path, folders string
		want          int
	}{
		{path: answer("11"), folders: filepath.Join(homes, "*"), want: 21},
		{path: answer("17"), folders: filepath.Join(homes, "*"), want: 17},
		{path: answer("11"), folders: "", want: 26},
	} {
		t.Setenv("PATH", script(t, "java", c.path)+":/bin:/usr/bin")
		j, err := findJava(t.Context(), []string{c.folders})
		if err != nil || j.major != c.want {
			t.Errorf("Java %d, %v; want %d", j.major, err, c.want)
		}
	}
}

func TestMavenMissing(t *testing.T) {
	o := elsewhere(t)
	t.Setenv("PATH", javaFolder(t))
	_, err := Start(t.Context(), o)
	expect[*NoMavenError](t, err, "mvn", "install")
}

// TestNetworkMissing has the real Maven look for Neo4j where nothing answers.
func TestNetworkMissing(t *testing.T) {
	o := elsewhere(t)
	home := t.TempDir()
	settings := `<settings><mirrors><mirror><id>nowhere</id><mirrorOf>*</mirrorOf><url>https://127.0.0.1:1/</url></mirror></mirrors></settings>`
	if err := os.MkdirAll(filepath.Join(home, ".m2"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(home, ".m2", "settings.xml"), []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("MAVEN_OPTS", "-Duser.home="+home)
	_, err := Start(t.Context(), o)
	failed := expect[*DownloadError](t, err, "check the network", "127.0.0.1")
	if lines := strings.Count(failed.Output, "\n"); lines > 10 {
		t.Errorf("%d lines of Maven's output", lines)
	}
	f, err := newFolders(o.DataDir)
	if err != nil {
		t.Fatal(err)
	}
	if left, _ := filepath.Glob(filepath.Join(f.cache, "fetch-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestDiskTooFull(t *testing.T) {
	roomIn := func(o *Options, bytes int64, folder string) {
		o.machine.freeSpace = func(dir string) (int64, error) {
			if _, err := os.Stat(dir); err != nil {
				return 0, err
			}
			if strings.HasPrefix(folder, dir) || strings.HasPrefix(dir, folder) {
				return bytes, nil
			}
			return 1 << 40, nil
		}
	}
	t.Run("cache", func(t *testing.T) {
		o := elsewhere(t)
		t.Setenv("PATH", javaFolder(t)+":"+os.Getenv("PATH"))
		roomIn(&o, 120_000_000, os.Getenv("PLANGRAPH_CACHE_DIR"))
		_, err := Start(t.Context(), o)
		e := expect[*DiskSpaceError](t, err, "400 MB needed", "120 MB free")
		if !errors.Is(err, syscall.ENOSPC) || !strings.HasPrefix(e.Folder, os.Getenv("PLANGRAPH_CACHE_DIR")) {
			t.Errorf("%#v", e)
		}
	})
	t.Run("data", func(t *testing.T) {
		o := Options{DataDir: t.TempDir(), machine: &machine{javaFolders: javaFolders()}}
		roomIn(&o, 99, o.DataDir)
		_, err := Start(t.Context(), o)
		expect[*DiskSpaceError](t, err, "300 MB needed", "1 MB free", o.DataDir)
	})
	t.Run("while Maven runs", func(t *testing.T) {
		o := elsewhere(t)
		mvn := script(t, "mvn", "echo '[ERROR] Failed to write: No space left on device'; exit 1")
		t.Setenv("PATH", mvn+":"+os.Getenv("PATH"))
		_, err := Start(t.Context(), o)
		expect[*DiskSpaceError](t, err, "is full")
	})
}

func TestHomeMissing(t *testing.T) {
	for _, name := range []string{"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "PLANGRAPH_CACHE_DIR"} {
		t.Setenv(name, "")
	}
	_, err := Start(t.Context(), Options{})
	expect[*NoHomeError](t, err, "HOME", "--data-dir")
	dir := t.TempDir()
	f, err := newFolders(dir)
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(dir, "cache", "neo4j-"+Version); f.cache != want {
		t.Errorf("cache %s, want %s", f.cache, want)
	}
}

// TestFetchTwiceAtOnce provisions an empty cache from two sides, after a fetch that was cut off.
func TestFetchTwiceAtOnce(t *testing.T) {
	o := elsewhere(t)
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		t.Fatal(err)
	}
	runs := filepath.Join(t.TempDir(), "runs")
	t.Setenv("PATH", script(t, "mvn", "echo run >> '"+runs+"'\nexec '"+mvn+`' "$@"`)+":"+os.Getenv("PATH"))
	f, err := newFolders(o.DataDir)
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{filepath.Join(f.cache, "fetch-1", "lib"), f.jars()} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	j, err := findJava(t.Context(), javaFolders())
	if err != nil {
		t.Fatal(err)
	}
	var both sync.WaitGroup
	for range 2 {
		both.Go(func() {
			if err := provision(context.Background(), f, thisMachine(), j, func(Event) {}); err != nil {
				t.Error(err)
			}
		})
	}
	both.Wait()
	jars, err := filepath.Glob(filepath.Join(f.jars(), "*.jar"))
	if err != nil || len(jars) != 214 || !complete(f.jars()) {
		t.Errorf("%d jars, %v; want 214", len(jars), err)
	}
	if left, _ := filepath.Glob(filepath.Join(f.cache, "fetch-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	if text, _ := os.ReadFile(runs); string(text) != "run\n" {
		t.Errorf("Maven ran %d times", strings.Count(string(text), "\n"))
	}
}

func TestPomNamesTheVersion(t *testing.T) {
	if n := strings.Count(string(pom), "<version>"+Version+"</version>"); n != 2 {
		t.Errorf("pom.xml names %s %d times, want 2", Version, n)
	}
}
