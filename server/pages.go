package server

import (
	"context"
	"errors"
	"io/fs"
	"net/http"
	"regexp"
	"strings"
)

// policy lets the pages load their own files only. GraphiQL's editor writes
// style elements and starts its workers from blobs.
const policy = "default-src 'self'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; " +
	"img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// views are the addresses of the explorer, which is one page for all of them;
// web/src/app.tsx has the same.
var views = regexp.MustCompile(`^/(graph|industries|figures|load|names|plans|plans/[^/]+|entities/[^/]+)$`)

// pages serves the built pages: /graphiql without a slash as well, the explorer
// at each of its views, and names that carry a hash of their content for a
// year.
func pages(files fs.FS) http.Handler {
	server := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "pages are read with GET", http.StatusMethodNotAllowed)
			return
		}
		if strings.Contains(r.URL.Path, "/assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			w.Header().Set("Cache-Control", "no-cache")
		}
		switch {
		case r.URL.Path == "/graphiql":
			http.ServeFileFS(w, r, files, "graphiql/index.html")
		case views.MatchString(r.URL.Path):
			http.ServeFileFS(w, r, files, "index.html")
		default:
			server.ServeHTTP(w, r)
		}
	})
}

func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("X-Frame-Options", "DENY")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		header.Set("Referrer-Policy", "no-referrer")
		next.ServeHTTP(w, r)
	})
}

// readiness answers 200 once the graph is loaded and the database answers,
// else 503 with the reason.
func readiness(ready func(context.Context) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		if err := ready(r.Context()); err != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
			_, _ = w.Write([]byte(reasonOf(err) + "\n"))
			return
		}
		_, _ = w.Write([]byte("ready\n"))
	}
}

// reasonOf is what anybody may be told of an error.
func reasonOf(err error) string {
	var public Public
	if errors.As(err, &public) {
		return public.Public()
	}
	return err.Error()
}
