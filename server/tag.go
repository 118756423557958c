package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
)

// tagged lets clients and proxies keep the answer to a GET and ask whether it
// still holds (RFC 9110, section 13.1.2): 304 where the tag that they have is
// that of the answer now.
func tagged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet || isStream(r) {
			next.ServeHTTP(w, r)
			return
		}
		held := &heldResponse{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(held, r)
		if held.status != http.StatusOK || w.Header().Get("Cache-Control") != "" {
			w.Header().Set("Cache-Control", "no-store")
		} else {
			sum := sha256.Sum256(held.body.Bytes())
			tag := `"` + hex.EncodeToString(sum[:12]) + `"`
			w.Header().Set("Cache-Control", "no-cache") // keep it, and ask before each use
			w.Header().Set("ETag", tag)
			w.Header().Add("Vary", "Accept")
			if matches(r.Header.Values("If-None-Match"), tag) {
				w.Header().Del("Content-Type")
				w.Header().Del("Content-Length")
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
		w.WriteHeader(held.status)
		_, _ = w.Write(held.body.Bytes())
	})
}

// matches compares weakly, as If-None-Match does.
func matches(fields []string, tag string) bool {
	for _, field := range strings.Split(strings.Join(fields, ","), ",") {
		field = strings.TrimPrefix(strings.TrimSpace(field), "W/")
		if field == tag || field == "*" {
			return true
		}
	}
	return false
}

// heldResponse keeps a response back until its tag is known.
type heldResponse struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

func (h *heldResponse) WriteHeader(status int) { h.status = status }

func (h *heldResponse) Write(data []byte) (int, error) { return h.body.Write(data) }
