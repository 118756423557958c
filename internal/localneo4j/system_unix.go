//go:build unix

package localneo4j

import (
	"errors"
	"os"
	"os/exec"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// detach puts a command into a session of its own, so that neither Ctrl-C nor the end of the
// terminal reaches it.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
}

// endWithContext makes the end of a command's context end the whole group of processes that it
// started: mvn is a shell script around a Java process.
func endWithContext(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return unix.Kill(-cmd.Process.Pid, unix.SIGTERM) }
	cmd.WaitDelay = 10 * time.Second
}

// askToEnd sends the signal at which Neo4j stops cleanly.
func askToEnd(pid int) error { return unix.Kill(pid, unix.SIGTERM) }

// freeSpace tells how many bytes a user without privileges may still write below dir.
func freeSpace(dir string) (int64, error) {
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		return 0, &os.PathError{Op: "statfs", Path: dir, Err: err}
	}
	return int64(st.Bavail) * int64(st.Bsize), nil //nolint:unconvert // Bsize has another type on other systems
}

// lockHolder tells whether another process holds a lock on a file, and which (0: not known). Java
// locks with fcntl, whose F_GETLK names the holder (POSIX.1-2017, fcntl).
func lockHolder(path string) (pid int, held bool, err error) {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, os.ErrNotExist) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, err
	}
	defer f.Close()
	lock := unix.Flock_t{Type: unix.F_WRLCK}
	if err := unix.FcntlFlock(f.Fd(), unix.F_GETLK, &lock); err != nil {
		return 0, false, &os.PathError{Op: "fcntl", Path: path, Err: err}
	}
	return int(max(lock.Pid, 0)), lock.Type != unix.F_UNLCK, nil
}
