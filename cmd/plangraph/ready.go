package main

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

type readyCommand struct {
	URL string `arg:"" optional:"" help:"The server's address." default:"http://127.0.0.1:8080" placeholder:"URL"`
}

// readyTimeout is how long a server may take to say whether it is ready.
const readyTimeout = 5 * time.Second

// Run asks a server whether it is ready, for health checks of containers and
// services.
func (c *readyCommand) Run(e *environment) error {
	request, err := http.NewRequestWithContext(e, http.MethodGet, strings.TrimSuffix(c.URL, "/")+"/readyz", http.NoBody)
	if err != nil {
		return fmt.Errorf("%q is no address of a server, such as http://127.0.0.1:8080: %w", c.URL, err)
	}
	client := http.Client{Timeout: readyTimeout}
	response, err := client.Do(request)
	if err != nil {
		return fmt.Errorf("no server answers: %w. Start one with plangraph up", err)
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(response.Body, 1<<10))
	if err != nil {
		return fmt.Errorf("the server's answer broke off: %w", err)
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("the server is not ready: %s", strings.TrimSpace(string(body)))
	}
	_, err = fmt.Fprintln(e.out, "ready")
	return err
}
