package localneo4j

import (
	"io"
	"os"
	"regexp"
	"strings"
)

// logMarks remember where the logs ended before a start or stop, so that what older runs said is left
// out.
type logMarks struct {
	neo4j, debug, console mark
	hadData               bool // there was a database, so a failure to open it speaks of damage
}

// mark is a place in a text file that grows.
type mark struct {
	path string
	at   int64
}

func markLogs(f folders) logMarks {
	at := func(path string) mark {
		info, err := os.Stat(path)
		if err != nil {
			return mark{path: path}
		}
		return mark{path: path, at: info.Size()}
	}
	return logMarks{neo4j: at(f.neo4jLog()), debug: at(f.debugLog()), console: at(f.console()), hadData: f.hasData()}
}

// read gives what the file holds behind the mark, 1 MiB at most; a file that was begun anew meanwhile
// counts from its start. A file that cannot be read counts as empty.
func (m mark) read() string {
	f, err := os.Open(m.path)
	if err != nil {
		return ""
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || info.Size() < m.at {
		m.at = 0
	}
	text, _ := io.ReadAll(io.NewSectionReader(f, m.at, 1<<20)) // what could be read
	return string(text)
}

// explain turns the end of a process that should have served into an error. Phrases are those of
// Neo4j 5.26 and of Java 17 to 25.
func (l logMarks) explain(f folders, st state) error {
	neo4j, console := l.neo4j.read(), l.console.read()
	said := neo4j + console
	switch {
	case strings.Contains(said, "is already in use, cannot bind to it"), strings.Contains(said, "Address already in use"):
		return &PortTakenError{Port: st.Port}
	case strings.Contains(said, "No space left on device"):
		return &DiskSpaceError{Folder: f.home}
	case strings.Contains(said, "has been locked by another process"), strings.Contains(said, "Lock file has been locked"):
		pid, _, _ := lockHolder(f.storeLock()) // 0 where it is not known
		return &HeldError{Folder: f.home, PID: pid}
	}
	switch line := failure(neo4j); {
	case line != "" && !l.hadData:
		return &StartError{Log: f.neo4jLog(), Line: line}
	case line != "":
		return &DataError{DataDir: f.dataDir, Folder: f.data(), Log: f.neo4jLog(), Line: line}
	}
	line := consoleFailure(console)
	if line == "" {
		line = "the Java process ended without a word"
	}
	return &StartError{Log: f.console(), Line: line, crashed: strings.Contains(console, "A fatal error has been detected")}
}

// failedDatabase matches what debug.log says when the database neo4j cannot be opened.
var failedDatabase = regexp.MustCompile(`ERROR .*Failed to start DatabaseId\{[^}\n]*\[neo4j\]\}`)

// databaseFailure says why the database neo4j is not there, or "".
func (l logMarks) databaseFailure() string {
	text := l.debug.read()
	at := failedDatabase.FindStringIndex(text)
	if at == nil {
		return ""
	}
	return failure(text[at[0]:])
}

// failure gives the innermost cause of the last failure in a log of Neo4j, or the text of its last
// ERROR line, or "".
func failure(log string) string {
	last := ""
	for line := range strings.Lines(log) {
		if cause, ok := strings.CutPrefix(line, "Caused by: "); ok {
			last = strings.TrimSpace(cause)
		} else if _, text, ok := strings.Cut(line, " ERROR "); ok {
			last = strings.TrimSpace(text)
		}
	}
	return last
}

// consoleFailure gives the line in which Java says why it ended: the first error, else the last line.
func consoleFailure(console string) string {
	last := ""
	for line := range strings.Lines(console) {
		line = strings.TrimSpace(strings.TrimLeft(line, "# "))
		switch {
		case line == "":
		case strings.HasPrefix(line, "Error"), strings.HasPrefix(line, "Exception"), strings.HasPrefix(line, "SIG"),
			strings.HasPrefix(line, "There is insufficient memory"):
			return line
		default:
			last = line
		}
	}
	return last
}

// lastLine gives the message of the last line of neo4j.log, without its date and level.
func lastLine(log string) string {
	log = strings.TrimSpace(log)
	line := log[strings.LastIndex(log, "\n")+1:]
	if _, text, ok := strings.Cut(line, " INFO "); ok {
		return strings.TrimSpace(text)
	}
	return line
}
