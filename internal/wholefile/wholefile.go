// Package wholefile replaces files as a whole: a reader sees the old text or the new one,
// also after a crash.
package wholefile

import (
	"errors"
	"os"
	"path/filepath"
)

// Replace writes a file for the user alone; its folder is made where it is missing. Errors
// are those of the file system.
func Replace(path string, text []byte) error {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(folder, "."+filepath.Base(path)+"-*") // with mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(text)
	if err == nil {
		err = f.Sync()
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
