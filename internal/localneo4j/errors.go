package localneo4j

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
	"time"
)

// NoHomeError says that no folder was given and none can be derived from the environment.
type NoHomeError struct{ Err error }

func (e *NoHomeError) Error() string {
	return fmt.Sprintf("no folder for the data of the local Neo4j: %v; set HOME, or name a folder with --data-dir", e.Err)
}

func (e *NoHomeError) Unwrap() error { return e.Err }

// NoJavaError says that no Java runtime was found. Looked names the places that were tried.
type NoJavaError struct{ Looked []string }

func (e *NoJavaError) Error() string {
	return fmt.Sprintf("no Java runtime found (looked at %s); the local Neo4j needs Java 17 or 21: %s",
		strings.Join(e.Looked, ", "), installJava)
}

// OldJavaError says that the newest Java runtime found is older than Neo4j needs.
type OldJavaError struct{ Path, Version string }

func (e *OldJavaError) Error() string {
	return fmt.Sprintf("%s is Java %s, too old; the local Neo4j needs Java 17 or 21: %s", e.Path, e.Version, installJava)
}

// NoMavenError says that the jars are not there yet and Maven is missing to fetch them.
type NoMavenError struct{}

func (e *NoMavenError) Error() string {
	return "Maven (mvn) was not found on PATH; it fetches Neo4j once: " + installMaven
}

// DownloadError says that Maven could not fetch Neo4j. Output is the tail of what Maven said.
type DownloadError struct {
	Output string
	Err    error
}

func (e *DownloadError) Error() string {
	return fmt.Sprintf("Maven could not fetch Neo4j %s (%v); check the network, or the proxy and mirror in ~/.m2/settings.xml, "+
		"then start again. Maven said:\n%s", Version, e.Err, e.Output)
}

func (e *DownloadError) Unwrap() error { return e.Err }

// DiskSpaceError says that a folder's disk is full, or too full to begin. Need and Free are in bytes;
// both are 0 where a write failed midway.
type DiskSpaceError struct {
	Folder     string
	Need, Free int64
}

func (e *DiskSpaceError) Error() string {
	if e.Need == 0 {
		return fmt.Sprintf("the disk of %s is full; free some space and start again", e.Folder)
	}
	return fmt.Sprintf("too little free space for the local Neo4j in %s: %s needed, %s free; free some space and start again",
		e.Folder, megabytes(e.Need), megabytes(e.Free))
}

// Is makes a DiskSpaceError match syscall.ENOSPC.
func (e *DiskSpaceError) Is(target error) bool { return target == syscall.ENOSPC }

// PortTakenError says that the port asked for is in use by another program.
type PortTakenError struct{ Port int }

func (e *PortTakenError) Error() string {
	return fmt.Sprintf("port %d is taken by another program; stop that program or choose another port", e.Port)
}

// DataError says that Neo4j refuses its data folder. Line is the last meaningful line of Log.
type DataError struct{ DataDir, Folder, Log, Line string }

func (e *DataError) Error() string {
	return fmt.Sprintf("Neo4j cannot open its data in %s: %s (log: %s); to throw this data away and begin anew, run: "+
		"plangraph neo4j reset --data-dir %q", e.Folder, e.Line, e.Log, e.DataDir)
}

// HeldError says that a process which this package does not know holds the data. PID is 0 where the
// operating system does not tell.
type HeldError struct {
	Folder string
	PID    int
}

func (e *HeldError) Error() string {
	who := "another process"
	if e.PID != 0 {
		who = fmt.Sprintf("process %d", e.PID)
	}
	return fmt.Sprintf("the data in %s is held by %s; stop that process, or name another folder with --data-dir", e.Folder, who)
}

// PasswordError says that the server does not accept the password kept in File, or that File is gone.
type PasswordError struct{ DataDir, File string }

func (e *PasswordError) Error() string {
	return fmt.Sprintf("the password in %s is missing or not the one of the local Neo4j; write the right one into it, "+
		"or throw the data away with: plangraph neo4j reset --data-dir %q", e.File, e.DataDir)
}

// UnresponsiveError says that a Neo4j process lives but does not answer over Bolt.
type UnresponsiveError struct {
	DataDir, Log string
	PID          int
	Waited       time.Duration
}

func (e *UnresponsiveError) Error() string {
	return fmt.Sprintf("Neo4j (process %d) has not answered for %v (log: %s); end it with: plangraph neo4j stop --data-dir %q",
		e.PID, e.Waited.Round(time.Second), e.Log, e.DataDir)
}

// StartError says that the Java process ended before Neo4j answered, for a reason without an error
// type of its own. Line is the last meaningful line of Log.
type StartError struct {
	Log, Line string

	crashed bool // Java itself failed, not what it ran
}

func (e *StartError) Error() string {
	return fmt.Sprintf("Neo4j did not start: %s (log: %s)", e.Line, e.Log)
}

// KilledError says that the server did not stop when asked and was killed. Its data is safe: Neo4j
// recovers from its transaction log at the next start.
type KilledError struct {
	PID    int
	Waited time.Duration
}

func (e *KilledError) Error() string {
	return fmt.Sprintf("Neo4j (process %d) did not stop within %v and was killed; it recovers at the next start",
		e.PID, e.Waited.Round(time.Second))
}

// InUseError says that programs still use the server. PIDs are theirs, ascending.
type InUseError struct{ PIDs []int }

func (e *InUseError) Error() string {
	return fmt.Sprintf("the local Neo4j is in use by process %s; stop that first",
		strings.Trim(strings.Join(strings.Fields(fmt.Sprint(e.PIDs)), ", "), "[]"))
}

// full turns an error of a full disk into a DiskSpaceError naming folder; others pass unchanged.
func full(folder string, err error) error {
	if errors.Is(err, syscall.ENOSPC) {
		return &DiskSpaceError{Folder: folder}
	}
	return err
}

func megabytes(n int64) string { return fmt.Sprintf("%d MB", (n+999_999)/1_000_000) }
