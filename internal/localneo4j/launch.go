package localneo4j

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// launch runs the Java process and waits until Neo4j answers a query. Where it does not come to that,
// the process is gone when launch returns.
func launch(ctx context.Context, f folders, j java, o Options, a archive, password string) (state, error) {
	port, err := choosePort(f, o.Port)
	if err != nil {
		return state{}, err
	}
	began := time.Now()
	if err := writeFile(f.port(), fmt.Appendln(nil, port)); err != nil {
		return state{}, err
	}
	if err := writeFile(filepath.Join(f.conf(), "neo4j.conf"), []byte(neo4jConf(port, o))); err != nil {
		return state{}, err
	}
	flags, err := serverFlags(f, j, o, a)
	if err != nil {
		return state{}, err
	}
	if err := writeArguments(f.javaArgs(), flags); err != nil {
		return state{}, err
	}
	console, err := os.OpenFile(f.console(), os.O_CREATE|os.O_WRONLY|os.O_TRUNC|os.O_APPEND, 0o600)
	if err != nil {
		return state{}, full(f.home, err)
	}
	defer console.Close()
	logs := markLogs(f)
	cmd := exec.Command(j.path, append([]string{"@" + f.javaArgs(), serverClass}, serverArguments(f)...)...)
	cmd.Dir = f.home
	cmd.Stdout, cmd.Stderr = console, console
	detach(cmd)
	o.Progress(Event{Stage: StageStart, Detail: "Neo4j " + Version + " on port " + fmt.Sprint(port)})
	if err := cmd.Start(); err != nil {
		return state{}, &StartError{Log: f.console(), Line: err.Error()}
	}
	go func() { _ = cmd.Wait() }() // so that it leaves no zombie; alive tells whether it runs
	st := state{
		Version: Version, Process: process{PID: cmd.Process.Pid, Start: startTime(cmd.Process.Pid)},
		Port: port, Since: began,
	}
	if err := st.write(f); err != nil {
		return state{}, errors.Join(err, quit(st.Process))
	}
	if err := awaitAnswer(ctx, f, st, logs, password, o.Progress); err != nil {
		return state{}, errors.Join(err, quit(st.Process), os.Remove(f.state()))
	}
	o.Progress(Event{Stage: StageReady, Detail: fmt.Sprintf("Neo4j answers on port %d after %.1f s", port, time.Since(began).Seconds())})
	return st, nil
}

// serverArguments tell Neo4j its folders. They stand in the open, not in the argument file, so that
// isServer finds them.
func serverArguments(f folders) []string {
	return []string{"--home-dir=" + f.home, "--config-dir=" + f.conf()}
}

// isServer reports whether a process is a Neo4j that launch started on f.
func isServer(f folders, pid int) bool {
	return strings.Contains(commandLine(pid), strings.Join(append([]string{serverClass}, serverArguments(f)...), " "))
}

// awaitAnswer waits until Neo4j answers a query, or explains why it never will.
func awaitAnswer(ctx context.Context, f folders, st state, logs logMarks, password string, progress func(Event)) error {
	began := time.Now()
	said := ""
	for {
		err := ask(ctx, st.Port, password)
		var failure *boltFailure
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case !st.Process.alive():
			return logs.explain(f, st)
		case errors.As(err, &failure) && failure.Code == codeUnauthorized:
			return &PasswordError{DataDir: f.dataDir, File: f.password()}
		case errors.As(err, &failure) && (failure.Code == codeUnavailable || failure.Code == codeNoDatabase):
			// Bolt opens after the databases, so the log tells already why this one did not
			if line := logs.databaseFailure(); line != "" {
				return &DataError{DataDir: f.dataDir, Folder: f.data(), Log: f.debugLog(), Line: line}
			}
		}
		if time.Since(began) > answerTimeout {
			return &UnresponsiveError{DataDir: f.dataDir, Log: f.neo4jLog(), PID: st.Process.PID, Waited: time.Since(began)}
		}
		if line := lastLine(logs.neo4j.read()); line != said {
			said = line
			progress(Event{Stage: StageStart, Detail: line})
		}
		pause(ctx)
	}
}

// quit ends a process that is of no use: it is asked to end and, after some seconds, killed.
func quit(p process) error {
	if !p.alive() {
		return nil
	}
	if err := askToEnd(p.PID); err != nil && p.alive() {
		return err
	}
	if waitGone(context.Background(), p, 15*time.Second) {
		return nil
	}
	return kill(p)
}

// waitGone waits until a process is gone; false: it is still there after d, or when ctx ended.
func waitGone(ctx context.Context, p process, d time.Duration) bool {
	for began := time.Now(); p.alive(); pause(ctx) {
		if ctx.Err() != nil || time.Since(began) > d {
			return false
		}
	}
	return true
}

// kill ends a process at once.
func kill(p process) error {
	running, err := os.FindProcess(p.PID)
	if err == nil {
		err = running.Kill()
	}
	if waitGone(context.Background(), p, 10*time.Second) {
		return nil
	}
	return fmt.Errorf("kill Neo4j (process %d): %w", p.PID, errors.Join(err, errors.New("it is still there")))
}
