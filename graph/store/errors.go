package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Error is a failure of the database. Code and Public are for clients; the
// driver's own words are behind Unwrap and for the log.
type Error struct {
	kind, code, public string
	cause              error
}

// Kinds of failure, for errors.Is.
var (
	ErrUnavailable = &Error{kind: "unavailable", code: "UNAVAILABLE", public: "the database does not answer: try again in a moment; the operator finds it with plangraph neo4j status, or at NEO4J_URI"}
	ErrBroken      = &Error{kind: "broken", code: "UNAVAILABLE", public: "the database has given up after a failure, such as a full disk, and has to be started again: its log says more. A local one is started again by itself, once there is room"}
	ErrTimeout     = &Error{kind: "timeout", code: "TIMEOUT", public: "the question took too long: ask for fewer levels or smaller pages"}
	ErrAuth        = &Error{kind: "auth", code: "UNAVAILABLE", public: "the database refuses the user name or password: check NEO4J_USERNAME and NEO4J_PASSWORD"}
	ErrForeign     = &Error{kind: "foreign", code: "FOREIGN_DATA", public: "the database holds somebody else's data under PlanGraph's labels"}
	ErrNoPlan      = &Error{kind: "noPlan", code: "NOT_FOUND", public: "no such plan is loaded: plangraph load reads one"}
	ErrNoDatabase  = &Error{kind: "noDatabase", code: "UNAVAILABLE", public: "the server has no such database: check NEO4J_DATABASE"}
	ErrTooLarge    = &Error{kind: "tooLarge", code: "TIMEOUT", public: "the question needs more memory than the database has: ask for fewer levels or smaller pages"}
	ErrBatch       = &Error{kind: "batch", code: "INTERNAL", public: "what was read of the plan does not hold together, so nothing was written: this is a fault of PlanGraph"}
	ErrNewer       = &Error{kind: "newer", code: "NEWER_DATA", public: "a newer version of PlanGraph wrote the database: use that version, or another database with NEO4J_DATABASE or NEO4J_URI"}
	ErrRestoring   = &Error{kind: "restoring", code: "UNAVAILABLE", public: "a restore did not end, so the graph is not whole: restore again with plangraph restore"}
	ErrNotEmpty    = &Error{kind: "notEmpty", code: "NOT_EMPTY", public: "the database holds plans already, so nothing was written: restore --replace puts the backup in their place"}
	ErrBackup      = &Error{kind: "backup", code: "BAD_BACKUP", public: "the backup cannot be used"}
	ErrOutput      = &Error{kind: "output", code: "INTERNAL", public: "the backup cannot be written"}
	ErrInternal    = &Error{kind: "internal", code: "INTERNAL", public: "the database refused a statement; the server's log says more"}
)

func (e *Error) Error() string {
	if e.cause == nil {
		return e.public
	}
	return e.public + ": " + e.cause.Error()
}

// Code is the error's code in capitals, as GraphQL clients see it.
func (e *Error) Code() string { return e.code }

// Public says what is wrong and what to do, without the driver's words.
func (e *Error) Public() string { return e.public }

// Unwrap gives the driver's error.
func (e *Error) Unwrap() error { return e.cause }

// Is says whether the target is this kind of failure.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.kind == e.kind
}

// Because is the failure with its cause, which Unwrap gives.
func (e *Error) Because(cause error) error { return &Error{e.kind, e.code, e.public, cause} }

// classify turns an error of the driver into an *Error. Where the context has
// ended, that is the cause, whatever the driver calls it.
func classify(ctx context.Context, err error) error {
	var known *Error
	var server *neo4j.Neo4jError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		return err
	case errors.Is(ctx.Err(), context.Canceled):
		return ctx.Err()
	case ctx.Err() != nil || errors.Is(err, context.DeadlineExceeded):
		return ErrTimeout.Because(err)
	case errors.As(err, &server):
		switch {
		case strings.Contains(server.Msg, "needs to be restarted"), strings.HasSuffix(server.Code, ".TransactionLogError"):
			return ErrBroken.Because(err)
		case strings.HasPrefix(server.Code, "Neo.ClientError.Security."):
			return ErrAuth.Because(err)
		case strings.Contains(server.Code, "TransactionTimedOut"):
			return ErrTimeout.Because(err)
		case strings.Contains(server.Code, "OutOfMemory"):
			return ErrTooLarge.Because(err)
		case strings.HasSuffix(server.Code, ".DatabaseNotFound"):
			return ErrNoDatabase.Because(err)
		case strings.HasPrefix(server.Code, "Neo.TransientError.") || strings.HasSuffix(server.Code, ".DatabaseUnavailable"):
			return ErrUnavailable.Because(err)
		}
		return ErrInternal.Because(err)
	}
	return ErrUnavailable.Because(err)
}

// foreign is ErrForeign, and says to everybody what is in the way.
func foreign(format string, args ...any) error {
	return &Error{kind: ErrForeign.kind, code: ErrForeign.code, public: ErrForeign.public + ": " + fmt.Sprintf(format, args...)}
}
