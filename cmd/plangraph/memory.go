package main

import (
	"os"
	"runtime/debug"
)

// A server's live heap is small beside what it allocates for each answer, so
// that by Go's defaults the collector runs all the time: a tenth of the
// processor time of an answer. It runs a fourth as often here, as long as the
// heap stays in bounds.
const (
	collectPercent = 400       // of the live heap; Go's own is 100
	heapBound      = 256 << 20 // bytes beside kept answers, from which on the collector runs more often
)

// spareCollector sets the collector for a server that keeps this many bytes of
// answers, but for what the variables GOGC and GOMEMLIMIT say.
func spareCollector(kept uint64) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectPercent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(int64(2*kept) + heapBound) //nolint:gosec // far below the bound of an int64
	}
}
