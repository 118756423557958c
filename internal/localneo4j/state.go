package localneo4j

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"
)

// state is what state.json holds while a server runs. It is written right after the process begins,
// before Neo4j answers, so that a start which is cut off can be found again. It holds no password.
type state struct {
	Version  string    `json:"version"`
	Process  process   `json:"process"`
	Port     int       `json:"port"`
	Since    time.Time `json:"since"`
	Detached bool      `json:"detached"` // belongs to no program: only Stop and Reset end it
	Users    []user    `json:"users"`    // programs that use the server
}

// process is one run of a process.
type process struct {
	PID   int    `json:"pid"`
	Start string `json:"start"` // see startTime
}

// user is one Server value in a program.
type user struct {
	Process process `json:"process"`
	ID      string  `json:"id"`
}

func thisProcess() process {
	return process{PID: os.Getpid(), Start: startTime(os.Getpid())}
}

// alive reports whether this very run of the process goes on.
func (p process) alive() bool {
	return p.Start != "" && startTime(p.PID) == p.Start
}

// errNoState says that state.json is not there or cannot be understood.
var errNoState = errors.New("no state of a running Neo4j")

func readState(f folders) (state, error) {
	text, err := os.ReadFile(f.state())
	if errors.Is(err, os.ErrNotExist) {
		return state{}, errNoState
	}
	if err != nil {
		return state{}, err
	}
	var s state
	if err := json.Unmarshal(text, &s); err != nil {
		return state{}, fmt.Errorf("%w: %w", errNoState, err)
	}
	s.Users = slices.DeleteFunc(s.Users, func(u user) bool { return !u.Process.alive() })
	return s, nil
}

func (s state) write(f folders) error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	return writeFile(f.state(), append(text, '\n'))
}

// userPIDs lists the programs that use the server, ascending, each once.
func (s state) userPIDs() []int {
	pids := []int{}
	for _, u := range s.Users {
		pids = append(pids, u.Process.PID)
	}
	slices.Sort(pids)
	return slices.Compact(pids)
}
