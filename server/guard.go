package server

import (
	"context"
	"mime"
	"net/http"

	"github.com/rs/cors"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Bounds of any request.
const (
	maxURL     = 8 << 10
	maxHeaders = 64 << 10
	maxBody    = 256 << 10 // but for documents
)

// Codes of requests that are refused before anybody looks at what they ask.
const (
	BodyTooLarge     = "BODY_TOO_LARGE"
	URLTooLong       = "URL_TOO_LONG"
	HeadersTooLarge  = "HEADERS_TOO_LARGE"
	MethodNotAllowed = "METHOD_NOT_ALLOWED"
	MediaType        = "UNSUPPORTED_MEDIA_TYPE"
	CrossOrigin      = "CROSS_ORIGIN"
)

// refuse answers a request that is not for the executor.
func refuse(w http.ResponseWriter, r *http.Request, status int, problem *gqlerror.Error) {
	w.Header().Set("Cache-Control", "no-store")
	send(w, accepted(r), status, marshal(map[string]any{"errors": []*gqlerror.Error{problem}}))
}

// sized refuses addresses and headers that are too long.
func sized(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		headers := 0
		for name, values := range r.Header {
			for _, value := range values {
				headers += len(name) + len(value) + len(": \r\n")
			}
		}
		switch {
		case len(r.URL.RequestURI()) > maxURL:
			refuse(w, r, http.StatusRequestURITooLong, coded(URLTooLong, "the address has more than %d KiB: send the query by POST", maxURL>>10))
		case headers > maxHeaders:
			refuse(w, r, http.StatusRequestHeaderFieldsTooLarge, coded(HeadersTooLarge, "the headers have more than %d KiB: send fewer", maxHeaders>>10))
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// endpoint lets through what GraphQL over HTTP can be asked by, and bounds its
// body; queries and mutations have until the timeout.
func endpoint(config *Config, next http.Handler) http.Handler {
	streamed := streams(config, next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch mediaType, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); {
		case r.Method != http.MethodGet && r.Method != http.MethodPost && r.Method != http.MethodOptions:
			w.Header().Set("Allow", "GET, POST, OPTIONS")
			refuse(w, r, http.StatusMethodNotAllowed, coded(MethodNotAllowed, "GraphQL is asked by POST or GET"))
			return
		case r.Method == http.MethodPost && mediaType != plainJSON:
			w.Header().Set("Accept-Post", plainJSON)
			refuse(w, r, http.StatusUnsupportedMediaType, coded(MediaType, "the body has to be JSON: send it with Content-Type: application/json"))
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		if isStream(r) {
			streamed.ServeHTTP(w, r)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), config.RequestTimeout)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// crossSite refuses what a page of another site sends in a reader's name, and
// lets the pages of some origins ask. No answer depends on cookies, so that "*"
// gives nothing away that is not open to all.
func crossSite(origins []string, next http.Handler) (http.Handler, error) {
	protection := http.NewCrossOriginProtection()
	for _, origin := range origins {
		if origin == "*" {
			protection.AddInsecureBypassPattern("/graphql")
			continue
		}
		if err := protection.AddTrustedOrigin(origin); err != nil {
			return nil, err
		}
	}
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, http.StatusForbidden, coded(CrossOrigin, "pages of this origin may not ask here: the operator names origins with --origin"))
	}))
	next = protection.Handler(next)
	if len(origins) == 0 {
		return next, nil
	}
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Authorization", "Content-Disposition", "Content-Type", "X-Request-Id"},
		ExposedHeaders: []string{"ETag", "Retry-After", "X-Request-Id"},
		MaxAge:         600,
	}).Handler(next), nil
}
