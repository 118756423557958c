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
