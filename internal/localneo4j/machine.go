package localneo4j

import (
	"errors"
	"io/fs"
	"path/filepath"
)

// machine is what the surroundings answer; tests replace single answers.
type machine struct {
	freeSpace   func(dir string) (int64, error) // bytes that the user may still write
	javaFolders []string                        // see javaFolders
}

func thisMachine() machine {
	return machine{freeSpace: freeSpace, javaFolders: javaFolders()}
}

// checkSpace fails with a DiskSpaceError where dir, or the nearest folder above it that exists, has
// less than need bytes left.
func (m machine) checkSpace(dir string, need int64) error {
	free, err := m.freeSpace(dir)
	for errors.Is(err, fs.ErrNotExist) && dir != filepath.Dir(dir) {
		dir = filepath.Dir(dir)
		free, err = m.freeSpace(dir)
	}
	if err != nil {
		return err
	}
	if free < need {
		return &DiskSpaceError{Folder: dir, Need: need, Free: free}
	}
	return nil
}
