package auth

import (
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"strconv"
	"time"
)

// Codes of what is refused.
const (
	unauthenticated = "UNAUTHENTICATED" // who asks is not known
	forbidden       = "FORBIDDEN"       // who asks may not
	unavailable     = "UNAVAILABLE"     // the issuer does not answer
	rateLimited     = "RATE_LIMITED"    // who asks does so too often
)

// Challenges of the header WWW-Authenticate (RFC 6750).
const (
	realm        = `Bearer realm="plangraph"`
	invalidToken = realm + `, error="invalid_token"`
)

// Error is a refusal. It holds nothing of a token.
type Error struct {
	code, public string
	challenge    string        // of WWW-Authenticate, where there is one
	wait         time.Duration // until it is worth asking again
	cause        error         // for the log
}

func (e *Error) Error() string {
	if e.cause != nil {
		return e.public + " (" + e.cause.Error() + ")"
	}
	return e.public
}

// Unwrap gives what is behind the refusal, which is nil in most.
func (e *Error) Unwrap() error { return e.cause }

// Code is UNAUTHENTICATED, FORBIDDEN, UNAVAILABLE or RATE_LIMITED.
func (e *Error) Code() string { return e.code }

// Public says what is wrong and what to do.
func (e *Error) Public() string { return e.public }

// Status is the HTTP status of the refusal: 401, 403, 503 or 429.
func (e *Error) Status() int {
	switch e.code {
	case forbidden:
		return http.StatusForbidden
	case unavailable:
		return http.StatusServiceUnavailable
	case rateLimited:
		return http.StatusTooManyRequests
	}
	return http.StatusUnauthorized
}

// badToken refuses what was sent to sign in.
func badToken(public string) error {
	return &Error{code: unauthenticated, public: public, challenge: invalidToken}
}

// tooOften refuses who has to wait.
func tooOften(wait time.Duration) error {
	return &Error{code: rateLimited, wait: wait, public: "too many requests: wait as long as the header Retry-After says"}
}

// refuse answers with an error, as GraphQL does.
func refuse(w http.ResponseWriter, err error) {
	var own *Error
	if !errors.As(err, &own) {
		own = &Error{code: unavailable, public: "who asks cannot be told now: try again"}
	}
	if own.challenge != "" {
		w.Header().Set("WWW-Authenticate", own.challenge)
	}
	if own.wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(own.wait.Seconds()))))
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(own.Status())
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": []any{map[string]any{
		"message": own.public, "extensions": map[string]any{"code": own.code},
	}}})
}
