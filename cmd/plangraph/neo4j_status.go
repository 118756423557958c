package main

import (
	"errors"
	"fmt"
	"time"

	"plangraph/internal/localneo4j"
)

// Run says whether the local Neo4j runs.
func (*neo4jStatus) Run(e *environment) error {
	status, err := localneo4j.ReadStatus(e, e.line.Database.DataDir)
	if err != nil {
		return err
	}
	if !status.Running {
		return errors.New("Neo4j " + status.Version + " is not running on " + status.DataDir + ": plangraph up or plangraph neo4j start starts it")
	}
	answers := "answers"
	if !status.Answers {
		answers = "does not answer"
	}
	_, err = fmt.Fprintf(e.out, "Neo4j %s runs at %s (process %d, since %s) and %s; data in %s\n",
		status.Version, status.URI, status.PID, status.Since.Format(time.DateTime), answers, status.DataDir)
	return err
}
