package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"plangraph/server/assistant"
)

// Asker asks a handler that answers /graphql, without a connection.
func Asker(handler http.Handler) assistant.Ask {
	return func(ctx context.Context, query string, variables map[string]any) (json.RawMessage, error) {
		body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
		if err != nil {
			return nil, err
		}
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
		if err != nil {
			return nil, err
		}
		request.Header.Set("Content-Type", "application/json")
		response := &heldResponse{ResponseWriter: unread{http.Header{}}, status: http.StatusOK}
		handler.ServeHTTP(response, request)
		var answer struct {
			Data   json.RawMessage
			Errors []struct {
				Message    string
				Extensions struct{ Code string }
			}
		}
		if err := json.Unmarshal(response.body.Bytes(), &answer); err != nil {
			return nil, fmt.Errorf("the service gave no answer: %w", err)
		}
		if len(answer.Errors) > 0 {
			first := answer.Errors[0]
			return nil, errors.New(first.Extensions.Code + ": " + first.Message)
		}
		return answer.Data, nil
	}
}

// mcpSession is how long a session of an assistant may rest.
const mcpSession = 10 * time.Minute

// assistants answers the Model Context Protocol over streamable HTTP.
func assistants(asked http.Handler) http.Handler {
	served := assistant.New(Asker(asked), "1")
	return mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return served }, &mcp.StreamableHTTPOptions{
		Stateless: true, JSONResponse: true, SessionTimeout: mcpSession, DisableLocalhostProtection: true, // crossSite looks at hosts and origins
	})
}
