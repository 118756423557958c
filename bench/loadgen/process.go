package main

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// processes are pids by name. What is known of them comes from /proc; without
// it nothing is.
type processes map[string]int

// tick is the unit of CPU time in /proc/PID/stat, in milliseconds.
const tick = 10

// cpu gives the CPU milliseconds that each process has used so far.
func (p processes) cpu() map[string]float64 {
	used := map[string]float64{}
	for name, pid := range p {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			continue
		}
		// behind the name in brackets: field 14 is user time, 15 system time (proc(5))
		fields := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:]))
		user, _ := strconv.Atoi(fields[11])
		system, _ := strconv.Atoi(fields[12])
		used[name] = float64(user+system) * tick
	}
	return used
}

// rss gives the memory that each process holds, in MiB.
func (p processes) rss() map[string]int {
	held := map[string]int{}
	for name, pid := range p {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
		if err != nil {
			continue
		}
		pages, _ := strconv.Atoi(strings.Fields(string(text))[1])
		held[name] = pages * os.Getpagesize() >> 20
	}
	return held
}

// settle waits, for at most a minute, until a process is nearly idle: what a
// cell gave up on goes on in the database and would fall on the next cell.
func (p processes) settle(name string) {
	one := processes{name: p[name]}
	for range 60 {
		before := one.cpu()[name]
		time.Sleep(time.Second)
		if one.cpu()[name]-before < 200 {
			return
		}
	}
}
