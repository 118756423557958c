package localneo4j

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// startTime identifies the run of a process: the boot and the clock tick since then at which it
// started (proc(5), /proc/PID/stat field 22). "" means that no such process runs; a zombie does not,
// unless threads of it are still ending: these hold its files and locks.
func startTime(pid int) string {
	stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return ""
	}
	// the command name, field 2, stands in parentheses and may hold anything
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	const status, threads, start = 0, 17, 19 // fields 3, 20 and 22
	if len(fields) <= start || fields[status] == "X" || fields[status] == "Z" && (fields[threads] == "0" || fields[threads] == "1") {
		return ""
	}
	boot, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return fields[start]
	}
	return strings.TrimSpace(string(boot)) + "/" + fields[start]
}

// commandLine gives the arguments of a process, joined by spaces, or "".
func commandLine(pid int) string {
	line, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "cmdline"))
	if err != nil {
		return ""
	}
	return strings.ReplaceAll(string(line), "\x00", " ")
}
