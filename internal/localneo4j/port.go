package localneo4j

import (
	"fmt"
	"hash/crc32"
	"net"
	"os"
	"strconv"
	"strings"
)

// choosePort gives a free port of 127.0.0.1: the fixed one (else a PortTakenError), the one of the
// last start, or a new one. New ones lie outside the ranges from which systems take ports for
// outgoing connections (Linux from 32768, others from 49152), so that the choice stays free while the
// server is down, and begin at a place that depends on the data folder, so that two servers which
// start at once choose differently.
func choosePort(f folders, fixed int) (int, error) {
	if fixed != 0 {
		if !portFree(fixed) {
			return 0, &PortTakenError{Port: fixed}
		}
		return fixed, nil
	}
	if port, ok := keptPort(f); ok && portFree(port) {
		return port, nil
	}
	const lowest, places = 17687, 4000
	start := int(crc32.ChecksumIEEE([]byte(f.dataDir)) % places)
	for i := range 200 {
		if port := lowest + (start+i)%places; portFree(port) {
			return port, nil
		}
	}
	l, err := net.Listen("tcp", address(0))
	if err != nil {
		return 0, fmt.Errorf("no free port for Neo4j: %w", err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// keptPort is the port of the last start, if there was one.
func keptPort(f folders) (port int, ok bool) {
	text, err := os.ReadFile(f.port())
	if err != nil {
		return 0, false
	}
	port, err = strconv.Atoi(strings.TrimSpace(string(text)))
	return port, err == nil && port > 0
}

func portFree(port int) bool {
	l, err := net.Listen("tcp", address(port))
	if err != nil {
		return false
	}
	_ = l.Close()
	return true
}
