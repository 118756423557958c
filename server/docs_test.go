package server_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"plangraph/server"
)

// TestDocs reads documents from the service.
func TestDocs(t *testing.T) {
	handler, err := server.New(server.Config{Log: slog.New(slog.DiscardHandler), Pages: fstest.MapFS{}})
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(handler)
	t.Cleanup(web.Close)
	for _, c := range []struct {
		path, mediaType, says string
		status                int
	}{
		{"/docs", "text/html", "<title>PlanGraph", http.StatusOK}, // by way of /docs/
		{"/docs/", "text/html", "<title>PlanGraph", http.StatusOK},
		{"/docs/zh/tutorial.html", "text/html", "入门教程", http.StatusOK},
		{"/docs/zh/", "text/html", `lang="zh"`, http.StatusOK},
		{"/docs/schema/types.html", "text/html", `id="Project"`, http.StatusOK},
		{"/docs/style.css", "text/css", "color-scheme", http.StatusOK},
		{"/docs/pictures/model.svg", "image/svg+xml", "<svg", http.StatusOK},
		{"/docs/nowhere.html", "text/plain", "not found", http.StatusNotFound},
	} {
		response, err := http.Get(web.URL + c.path)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if err != nil || response.StatusCode != c.status || !strings.Contains(string(text), c.says) || !strings.HasPrefix(response.Header.Get("Content-Type"), c.mediaType) {
			t.Errorf("%s gives %d, %s, without %q, %v", c.path, response.StatusCode, response.Header.Get("Content-Type"), c.says, err)
		}
		if policy := response.Header.Get("Content-Security-Policy"); c.status == http.StatusOK && !strings.HasPrefix(policy, "default-src 'none'; style-src 'self'; img-src 'self'") {
			t.Errorf("%s has the policy %s", c.path, policy)
		}
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, web.URL+"/docs/style.css", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	first, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = first.Body.Close()
	request.Header.Set("If-None-Match", first.Header.Get("ETag"))
	again, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = again.Body.Close()
	if again.StatusCode != http.StatusNotModified {
		t.Errorf("what a client has is sent again: %d", again.StatusCode)
	}
}
