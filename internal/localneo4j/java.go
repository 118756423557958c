package localneo4j

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// oldestJava is the first Java release that Neo4j 5.26 runs on; it supports 17 and 21 (Neo4j
// Operations Manual 5, "System requirements"). Newer ones work but are not supported.
const oldestJava = 17

var supportedJava = []int{17, 21}

// java is a runtime that answered.
type java struct {
	path    string // the executable
	home    string // its java.home
	version string // java.version, such as 17.0.15
	build   string // java.vm.name and java.runtime.version; changes whenever a class-data archive must be made anew
	major   int
}

// javaFolders are glob patterns of Java homes beside JAVA_HOME and PATH.
func javaFolders() []string {
	switch runtime.GOOS {
	case "darwin":
		return []string{
			"/Library/Java/JavaVirtualMachines/*/Contents/Home",
			"/opt/homebrew/opt/openjdk*", "/usr/local/opt/openjdk*",
		}
	case "windows":
		return []string{`C:\Program Files\Eclipse Adoptium\*`, `C:\Program Files\Java\*`, `C:\Program Files\Microsoft\jdk-*`}
	}
	return []string{"/usr/lib/jvm/*", "/opt/java/*"}
}

// findJava takes the first supported runtime of JAVA_HOME, PATH and folders, else the first newer
// one. Errors: NoJavaError, OldJavaError.
func findJava(ctx context.Context, folders []string) (java, error) {
	var looked []string
	var old, newer java
	seen := map[string]bool{}
	for _, path := range javaCandidates(folders) {
		real, err := filepath.EvalSymlinks(path)
		if err != nil {
			real = path
		}
		if seen[real] {
			continue
		}
		seen[real] = true
		j, err := askJava(ctx, path)
		switch {
		case ctx.Err() != nil:
			return java{}, ctx.Err()
		case err != nil:
			looked = append(looked, fmt.Sprintf("%s: %v", path, err))
		case slices.Contains(supportedJava, j.major):
			return j, nil
		case j.major >= oldestJava && newer.path == "":
			newer = j
		case j.major < oldestJava && j.major > old.major:
			old = j
		}
	}
	switch {
	case newer.path != "":
		return newer, nil
	case old.path != "":
		return java{}, &OldJavaError{Path: old.path, Version: old.version}
	}
	return java{}, &NoJavaError{Looked: append([]string{"JAVA_HOME", "PATH"}, looked...)}
}

// javaCandidates lists executables that exist, in the order they are tried.
func javaCandidates(folders []string) []string {
	name := "java"
	if runtime.GOOS == "windows" {
		name = "java.exe"
	}
	var list []string
	add := func(home string) {
		if path := filepath.Join(home, "bin", name); isFile(path) {
			list = append(list, path)
		}
	}
	if home := os.Getenv("JAVA_HOME"); home != "" {
		add(home)
	}
	if path, err := exec.LookPath("java"); err == nil {
		list = append(list, path)
	}
	for _, pattern := range folders {
		homes, _ := filepath.Glob(pattern) // an error means a malformed pattern; ours are constant
		for _, home := range homes {
			add(home)
		}
	}
	return list
}

// askJava runs an executable to learn what it is. macOS has a /usr/bin/java that is no Java but says
// so and fails, hence a failure is not an old Java but none.
func askJava(ctx context.Context, path string) (java, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, path, "-XshowSettings:properties", "-version").CombinedOutput()
	if err != nil {
		return java{}, fmt.Errorf("%w: %s", err, firstLine(out))
	}
	properties := map[string]string{}
	for line := range strings.Lines(string(out)) {
		if key, value, ok := strings.Cut(line, " = "); ok {
			properties[strings.TrimSpace(key)] = strings.TrimSpace(value)
		}
	}
	j := java{
		path:    path,
		home:    properties["java.home"],
		version: properties["java.version"],
		build:   properties["java.vm.name"] + " " + properties["java.runtime.version"],
	}
	// 1.8 is Java 8; since Java 9 the number stands alone (JEP 223)
	specification := strings.TrimPrefix(properties["java.specification.version"], "1.")
	if j.major, err = strconv.Atoi(specification); err != nil {
		return java{}, fmt.Errorf("tells no Java version: %s", firstLine(out))
	}
	return j, nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}

func firstLine(out []byte) string {
	line, _, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	return line
}
