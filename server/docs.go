package server

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"

	"plangraph/docs"
	"plangraph/server/site"
)

// docsPolicy lets the documents load their style and pictures, and nothing else.
const docsPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Docs makes the documentation site that belongs to a schema.
func Docs(sdl string) (*site.Site, error) { return site.Build(docs.Files, sdl) }

// documentation serves the documents below /docs/; they are made when first asked for.
func documentation(sdl string) http.Handler {
	made := sync.OnceValues(func() (*site.Site, error) { return Docs(sdl) })
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/docs")
		if name == "" {
			http.Redirect(w, r, "docs/", http.StatusMovedPermanently)
			return
		}
		if strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		s, err := made()
		if err != nil {
			http.Error(w, "the documents cannot be shown", http.StatusInternalServerError)
			return
		}
		file, ok := s.Files[strings.TrimPrefix(name, "/")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Security-Policy", docsPolicy)
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("ETag", fmt.Sprintf(`"%x"`, sha256.Sum256(file)))
		http.ServeContent(w, r, path.Base(name), time.Time{}, bytes.NewReader(file))
	})
}
