// Package filelock gives exclusive locks on files that hold between processes and end with the process
// that has them, however it ends.
package filelock

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"
)

// Lock takes an exclusive lock on a file, which it creates where it is missing, and waits for it as
// long as ctx allows (then the error is ctx's). The lock ends with unlock or with the process; the
// file stays, because removing it would let two processes lock two files of one name. waiting, if not
// nil, is called once where somebody else has the lock, with the process id of the holder ("" where it
// is not known). Two locks on one file in one process exclude each other too.
func Lock(ctx context.Context, path string, waiting func(holder string)) (unlock func(), err error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	for {
		ok, err := tryLock(f)
		if err != nil {
			_ = f.Close()
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		if ok {
			// for those who wait; that it cannot be written does not matter
			_ = f.Truncate(0)
			_, _ = f.WriteAt([]byte(fmt.Sprint(os.Getpid())), 0)
			return func() { _ = f.Close() }, nil
		}
		if waiting != nil {
			text, _ := os.ReadFile(path) // "" where it cannot be read
			waiting(strings.TrimSpace(string(text)))
			waiting = nil
		}
		select {
		case <-ctx.Done():
			_ = f.Close()
			return nil, fmt.Errorf("waiting for %s: %w", path, ctx.Err())
		case <-time.After(100 * time.Millisecond):
		}
	}
}
