package auth

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"plangraph/resolvers"
)

// Config says who may sign in.
type Config struct {
	Keys     string // the keys file; no API keys count where it is ""
	Issuer   string // address of the OpenID Connect issuer; no tokens count where it is ""
	Audience string // that the issuer's tokens have to be for
	Closed   bool   // reading needs the scope read too
	Limiter  *Limiter
	Log      *slog.Logger
}

// Authenticator tells who asks. It is safe for concurrent use.
type Authenticator struct {
	keys    *keyring // nil: no API keys count
	issuer  *issuer  // nil: no tokens count
	closed  bool
	limiter *Limiter
}

// New makes an authenticator. The keys file may be missing, and the issuer
// down; an error says that the file is broken or the issuer no address.
func New(config Config) (*Authenticator, error) {
	a := &Authenticator{closed: config.Closed, limiter: config.Limiter}
	if config.Keys != "" {
		keys, err := openKeys(config.Keys, config.Log)
		if err != nil {
			return nil, err
		}
		a.keys = keys
	}
	if config.Issuer != "" {
		address, err := url.Parse(config.Issuer)
		if err != nil || address.Host == "" || address.Scheme != "https" && address.Scheme != "http" {
			return nil, fmt.Errorf("%q is no address of an issuer: it begins with https://", config.Issuer)
		}
		if config.Audience == "" {
			return nil, errors.New("an issuer needs an audience: which tokens are for this service")
		}
		a.issuer = newIssuer(config.Issuer, config.Audience, config.Log)
	}
	return a, nil
}

// Authenticate gives whoever sends the value of an Authorization header: nobody
// in particular where it is empty. An *Error says why they cannot sign in;
// other errors are the context's.
func (a *Authenticator) Authenticate(ctx context.Context, authorization string) (identity Identity, err error) {
	if authorization != "" {
		identity, err = a.signIn(ctx, authorization)
	}
	if err != nil {
		return Identity{}, err
	}
	if !a.closed && !slices.Contains(identity.Scopes, resolvers.ScopeRead) {
		identity.Scopes = append(slices.Clone(identity.Scopes), resolvers.ScopeRead)
	}
	return identity, nil
}

func (a *Authenticator) signIn(ctx context.Context, authorization string) (Identity, error) {
	scheme, token, _ := strings.Cut(authorization, " ")
	token = strings.TrimSpace(token)
	switch {
	case !strings.EqualFold(scheme, "Bearer") || token == "":
		return Identity{}, badToken("the header Authorization is not of the form: Bearer KEY")
	case a.keys != nil && strings.HasPrefix(token, keyPrefix):
		return a.keys.signIn(token)
	case a.issuer != nil && !strings.HasPrefix(token, keyPrefix):
		return a.issuer.signIn(ctx, token)
	}
	return Identity{}, badToken("keys and tokens of this kind do not count here")
}

// Middleware puts who asks into the context of each request, and refuses whose
// key or token does not count. That counts against the address it comes from.
func (a *Authenticator) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		identity, err := Identity{}, error(nil)
		if sent := r.Header.Values("Authorization"); len(sent) > 1 {
			err = badToken("there is more than one header Authorization: send one")
		} else {
			identity, err = a.Authenticate(r.Context(), r.Header.Get("Authorization"))
		}
		if err == nil {
			next.ServeHTTP(w, r.WithContext(With(r.Context(), identity)))
			return
		}
		if wait, ok := a.limiter.Take(r); !ok {
			err = tooOften(wait)
		}
		refuse(w, err)
	})
}

// Require refuses requests of those who do not have a scope.
func Require(scope string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := Allow(r.Context(), scope); err != nil {
			refuse(w, err)
			return
		}
		next.ServeHTTP(w, r)
	})
}
