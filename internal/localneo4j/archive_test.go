//go:build unix

package localneo4j

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestArchiveIsCheckedBeforeUse(t *testing.T) {
	f := folders{cache: t.TempDir()}
	j := java{home: "/java", build: "17.0.1+1"}
	first := findArchive(f, thisMachine(), j)
	if first.use != "" || first.record == "" {
		t.Fatalf("an empty cache gives %+v", first)
	}
	content := append(binary.NativeEndian.AppendUint32(nil, 0xf00baba8), "classes"...)
	if err := os.WriteFile(first.record, content, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := keepArchive(first.record); err != nil {
		t.Fatal(err)
	}
	second := findArchive(f, thisMachine(), j)
	if second.use == "" || second.record != "" {
		t.Fatalf("a kept archive gives %+v", second)
	}
	if other := findArchive(f, thisMachine(), java{home: "/java", build: "17.0.2+1"}); other.use != "" {
		t.Errorf("another Java gets %+v", other)
	}
	if err := os.WriteFile(second.use, content[:8], 0o600); err != nil {
		t.Fatal(err)
	}
	if third := findArchive(f, thisMachine(), j); third.use != "" || third.record == "" {
		t.Errorf("a damaged archive gives %+v", third)
	}
	if isFile(second.use) {
		t.Error("a damaged archive stays")
	}
}

func TestArchiveThatWasNotFinishedIsNotKept(t *testing.T) {
	f := folders{cache: t.TempDir()}
	a := findArchive(f, thisMachine(), java{})
	if err := os.WriteFile(a.record, make([]byte, 100), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := keepArchive(a.record); err != nil {
		t.Fatal(err)
	}
	if kept, _ := filepath.Glob(filepath.Join(f.cache, "*.jsa")); len(kept) != 0 {
		t.Errorf("kept %v", kept)
	}
	old := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(a.record, old, old); err != nil {
		t.Fatal(err)
	}
	findArchive(f, thisMachine(), java{})
	if isFile(a.record) {
		t.Error("stays for ever")
	}
}

func TestArchiveNeedsRoom(t *testing.T) {
	m := machine{freeSpace: func(string) (int64, error) { return archiveSpace - 1, nil }}
	if a := findArchive(folders{cache: t.TempDir()}, m, java{}); a != (archive{}) {
		t.Errorf("%+v", a)
	}
}

// TestFreshMachine begins with an empty cache: provision, run without an archive, write one, use it,
// and survive one that makes Java crash.
func TestFreshMachine(t *testing.T) {
	t.Parallel()
	m := thisMachine()
	m.cache = filepath.Join(t.TempDir(), "cache [1]")
	o := Options{DataDir: t.TempDir(), machine: &m}
	stopAtEnd(t, o.DataDir)
	f, err := newFolders(o.DataDir)
	if err != nil {
		t.Fatal(err)
	}
	f.cache = m.cache
	stages := map[string]int{}
	o.Progress = func(e Event) { stages[e.Stage]++ }
	s := start(t, o)
	for _, stage := range []string{StageDownload, StagePrepare, StageStart, StageReady} {
		if stages[stage] == 0 {
			t.Errorf("no event of stage %s", stage)
		}
	}
	write(t, s, "first")
	run(t, s, "CREATE FULLTEXT INDEX text FOR (n:Mark) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}", nil)
	stop(t, s)
	archives := func() []string {
		found, err := filepath.Glob(escapeGlob(f.cache) + "/classes-*")
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	found := archives()
	if len(found) != 1 || filepath.Ext(found[0]) != ".jsa" {
		t.Fatalf("archives %v", found)
	}

	clear(stages)
	s = start(t, o)
	if st, err := readState(f); err != nil || st.Archive != "" {
		t.Errorf("a second archive is being made: %+v, %v", st, err)
	}
	if stages[StageDownload]+stages[StagePrepare] > 0 {
		t.Errorf("a warm start went through %v", stages)
	}
	expectNames(t, s, "first")
	stop(t, s)

	// half an archive with a checksum that fits: Java maps it and crashes
	if err := os.Chmod(found[0], 0o600); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(found[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(found[0], info.Size()/2); err != nil {
		t.Fatal(err)
	}
	sum, err := checksum(found[0])
	if err != nil {
		t.Fatal(err)
	}
	j, err := findJava(t.Context(), o.machine.javaFolders)
	if err != nil {
		t.Fatal(err)
	}
	damaged := archivePrefix(f, j) + "-" + sum + ".jsa"
	if err := os.Rename(found[0], damaged); err != nil {
		t.Fatal(err)
	}
	s = start(t, o)
	if isFile(damaged) {
		t.Error("the archive that crashed stays")
	}
	expectNames(t, s, "first")
	stop(t, s)
}
