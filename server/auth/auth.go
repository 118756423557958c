// Package auth says who asks and what they may do: API keys of a file, tokens
// of an OpenID Connect issuer, and how often each may ask.
package auth

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"plangraph/resolvers"
)

// Identity is whoever asks.
type Identity struct {
	Name   string
	Scopes []string
	Key    string // whom requests are counted against; "" where nobody signed in
}

// Scopes gives the scopes that there are.
func Scopes() []string {
	return []string{resolvers.ScopeRead, resolvers.ScopeLoad, resolvers.ScopeUnload}
}

// CheckScope gives an error that names the known scopes where this is none.
func CheckScope(scope string) error {
	if slices.Contains(Scopes(), scope) {
		return nil
	}
	return fmt.Errorf("there is no scope %q: the scopes are %s", scope, strings.Join(Scopes(), ", "))
}

type contextKey struct{}

// With makes a context in which the identity asks.
func With(ctx context.Context, identity Identity) context.Context {
	return context.WithValue(ctx, contextKey{}, identity)
}

// Of gives who asks: nobody, with no scopes, where the context does not say.
func Of(ctx context.Context) Identity {
	identity, _ := ctx.Value(contextKey{}).(Identity)
	return identity
}

// Allow gives an *Error where whoever asks does not have the scope:
// UNAUTHENTICATED where nobody signed in, FORBIDDEN otherwise.
func Allow(ctx context.Context, scope string) error {
	identity := Of(ctx)
	switch {
	case slices.Contains(identity.Scopes, scope):
		return nil
	case identity.Key == "":
		return &Error{
			code:      unauthenticated,
			public:    fmt.Sprintf("this needs the scope %[1]s: send the header Authorization: Bearer KEY. Whoever runs this server makes a key with: plangraph key new --name NAME --scope %[1]s", scope),
			challenge: fmt.Sprintf("%s, scope=%q", realm, scope),
		}
	}
	return &Error{
		code:      forbidden,
		public:    fmt.Sprintf("this needs the scope %[1]s, which your key or token does not have. Whoever runs this server makes a key with: plangraph key new --name NAME --scope %[1]s", scope),
		challenge: fmt.Sprintf("%s, error=\"insufficient_scope\", scope=%q", realm, scope),
	}
}
