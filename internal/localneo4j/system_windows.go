package localneo4j

import (
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"time"

	"golang.org/x/sys/windows"
)

// stillActive is what GetExitCodeProcess answers for a process that runs.
const stillActive = 259

// detach puts a command into a group of its own, so that Ctrl-C does not reach it.
func detach(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{CreationFlags: windows.CREATE_NEW_PROCESS_GROUP | windows.DETACHED_PROCESS}
}

// endWithContext leaves a command to be killed when its context ends.
func endWithContext(cmd *exec.Cmd) { cmd.WaitDelay = 10 * time.Second }

// askToEnd ends a process. Windows has no signal at which Java stops cleanly without a console; Neo4j
// recovers from its transaction log at the next start.
func askToEnd(pid int) error {
	p, err := os.FindProcess(pid)
	if err != nil {
		return err
	}
	return p.Kill()
}

// freeSpace tells how many bytes the user may still write below dir.
func freeSpace(dir string) (int64, error) {
	name, err := windows.UTF16PtrFromString(dir)
	if err != nil {
		return 0, err
	}
	var free uint64
	if err := windows.GetDiskFreeSpaceEx(name, &free, nil, nil); err != nil {
		return 0, &os.PathError{Op: "GetDiskFreeSpaceEx", Path: dir, Err: err}
	}
	return int64(free), nil
}

// lockHolder tells nothing here; a start on data that is held fails in Neo4j itself.
func lockHolder(string) (pid int, held bool, err error) { return 0, false, nil }

// startTime identifies the run of a process: the time at which it was created. "" means that no such
// process runs.
func startTime(pid int) string {
	h, err := windows.OpenProcess(windows.PROCESS_QUERY_LIMITED_INFORMATION, false, uint32(pid))
	if err != nil {
		return ""
	}
	defer windows.CloseHandle(h)
	var code uint32
	if err := windows.GetExitCodeProcess(h, &code); err != nil || code != stillActive {
		return ""
	}
	var created, exited, kernel, user windows.Filetime
	if err := windows.GetProcessTimes(h, &created, &exited, &kernel, &user); err != nil {
		return ""
	}
	return strconv.FormatInt(created.Nanoseconds(), 10)
}

// commandLine is not known here.
func commandLine(int) string { return "" }
