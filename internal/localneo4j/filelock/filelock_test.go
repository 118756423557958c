package filelock

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestLockExcludes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	unlock, err := Lock(t.Context(), path, func(string) { t.Error("a free lock was waited for") })
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 250*time.Millisecond)
	defer cancel()
	var holders []string
	_, err = Lock(ctx, path, func(holder string) { holders = append(holders, holder) })
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("second lock: %v", err)
	}
	if len(holders) != 1 || holders[0] != fmt.Sprint(os.Getpid()) {
		t.Errorf("waiting was called with %q", holders)
	}
	time.AfterFunc(200*time.Millisecond, unlock)
	again, err := Lock(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	again()
}

func TestLockNeedsItsFolder(t *testing.T) {
	if _, err := Lock(t.Context(), filepath.Join(t.TempDir(), "no", "lock"), nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("error %v", err)
	}
}
