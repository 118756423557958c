package main

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// watch is time that passed, and processor time that was used: what other work
// on the machine adds to the one, it hardly adds to the other.
type watch struct{ Passed, Used time.Duration }

func (w watch) String() string {
	return fmt.Sprintf("%.1f s, and %.1f s of processor time", w.Passed.Seconds(), w.Used.Seconds())
}

// over times a step that works with the database of that pid. Used is what both
// take: Neo4j, and this program with those that it ran and waited for.
func (w *watch) over(pid int, step func() error) error {
	begin, used := time.Now(), processor(pid)
	err := step()
	w.Passed += time.Since(begin)
	w.Used += processor(pid) - used
	return err
}

// tick is the unit of processor time in /proc/PID/stat.
const tick = 10 * time.Millisecond

// processor gives the processor time that Neo4j, this program and those that
// it ran have used so far, as Linux tells it.
func processor(pid int) time.Duration {
	var used time.Duration
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var of syscall.Rusage
		if syscall.Getrusage(who, &of) == nil {
			used += time.Duration(of.Utime.Nano() + of.Stime.Nano())
		}
	}
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return used
	}
	// behind the name in brackets: field 14 is user time, 15 system time (proc(5))
	fields := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:]))
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return used + time.Duration(user+system)*tick
}

// memory gives the MiB that a process holds, and the most that it held, as
// Linux tells it; of one that has ended it knows nothing, and gives false.
func memory(pid int) (now, most int, ok bool) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, 0, false
	}
	for line := range strings.Lines(string(status)) {
		_, _ = fmt.Sscanf(line, "VmRSS: %d", &now)
		_, _ = fmt.Sscanf(line, "VmHWM: %d", &most)
	}
	return now >> 10, most >> 10, now > 0
}
