package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"

	"plangraph/graph/cypher"
)

// Warm asks what the pages ask: the operations of the file first-questions.json,
// with variables that name nothing. The database has planned them then, and no
// reader waits for that. It gives what went wrong; the service is none the worse
// for it.
func Warm(ctx context.Context, handler http.Handler, pages fs.FS) error {
	text, err := fs.ReadFile(pages, "first-questions.json")
	if err != nil {
		return fmt.Errorf("the pages do not say what they ask first: %w", err)
	}
	var questions []json.RawMessage
	if err := json.Unmarshal(text, &questions); err != nil {
		return fmt.Errorf("first-questions.json is no list of questions: %w", err)
	}
	ctx = context.WithValue(ctx, warming{}, true)
	var problems []error
	for _, question := range questions {
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(question))
		if err != nil {
			return err
		}
		request.Header.Set("Content-Type", "application/json")
		response := &heldResponse{ResponseWriter: unread{http.Header{}}, status: http.StatusOK}
		handler.ServeHTTP(response, request)
		var answer struct {
			Errors []struct {
				Message    string
				Extensions struct{ Code string }
			}
		}
		if err := json.Unmarshal(response.body.Bytes(), &answer); err != nil {
			return fmt.Errorf("%.60s… gave no answer: %w", question, err)
		}
		for _, failed := range answer.Errors {
			if failed.Extensions.Code != cypher.NotFound {
				problems = append(problems, fmt.Errorf("%.60s… gave %s", question, failed.Message))
			}
		}
	}
	return errors.Join(problems...)
}

// warming marks what Warm asks, which is slow by its nature.
type warming struct{}

// unread is the connection of a request that nobody sent.
type unread struct{ header http.Header }

func (u unread) Header() http.Header { return u.header }

func (unread) WriteHeader(int) {}

func (unread) Write(data []byte) (int, error) { return len(data), nil }
