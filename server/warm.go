package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
)

// Warm asks what the pages ask first: the texts of operations that the file
// first-questions.json holds. The database has planned them then, and no reader
// waits for that. It gives what went wrong; the service is none the worse for
// it.
func Warm(ctx context.Context, handler http.Handler, pages fs.FS) error {
	text, err := fs.ReadFile(pages, "first-questions.json")
	if err != nil {
		return fmt.Errorf("the pages do not say what they ask first: %w", err)
	}
	var questions []string
	if err := json.Unmarshal(text, &questions); err != nil {
		return fmt.Errorf("first-questions.json is no list of texts: %w", err)
	}
	var problems []error
	for _, question := range questions {
		body, err := json.Marshal(map[string]string{"query": question})
		if err != nil {
			return err
		}
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
		if err != nil {
			return err
		}
		request.Header.Set("Content-Type", "application/json")
		response := &heldResponse{ResponseWriter: unread{http.Header{}}, status: http.StatusOK}
		handler.ServeHTTP(response, request)
		if response.Header().Get("Cache-Control") == "no-store" {
			problems = append(problems, fmt.Errorf("%.60s… gave %.300s", question, response.body.String()))
		}
	}
	return errors.Join(problems...)
}

// unread is the connection of a request that nobody sent.
type unread struct{ header http.Header }

func (u unread) Header() http.Header { return u.header }

func (unread) WriteHeader(int) {}

func (unread) Write(data []byte) (int, error) { return len(data), nil }
