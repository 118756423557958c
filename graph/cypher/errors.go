package cypher

import "fmt"

// Codes of the errors that a question itself is the cause of.
const (
	BadUserInput = "BAD_USER_INPUT" // an argument that cannot be used
	NotFound     = "NOT_FOUND"      // an id that nothing has
	Ambiguous    = "AMBIGUOUS"      // a name that several have
)

// Error is a question's own fault. Its message is meant for the client.
type Error struct {
	Code       string
	Message    string
	Extensions map[string]any // more for the client, such as the candidates' ids
}

func (e *Error) Error() string { return e.Message }

func badInput(format string, args ...any) error {
	return &Error{Code: BadUserInput, Message: fmt.Sprintf(format, args...)}
}
