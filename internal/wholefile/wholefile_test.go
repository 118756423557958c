package wholefile_test

import (
	"os"
	"path/filepath"
	"testing"

	"plangraph/internal/wholefile"
)

func TestReplace(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "made")
	path := filepath.Join(folder, "file")
	for _, text := range []string{"old", "new"} {
		if err := wholefile.Replace(path, []byte(text)); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != text {
			t.Errorf("holds %q, %v", got, err)
		}
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 1 {
		t.Errorf("%v are left, %v", left, err)
	}
	if err := wholefile.Replace(filepath.Join(path, "below"), nil); err == nil {
		t.Error("a file was taken for a folder")
	}
}
