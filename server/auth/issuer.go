package auth

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/time/rate"
)

// Bounds of what is asked of an issuer.
const (
	issuerTimeout = 5 * time.Second  // of one request
	issuerFresh   = 15 * time.Minute // keys that it has withdrawn count no longer
	issuerRetry   = time.Minute      // until it is asked for newer keys again
	issuerLogged  = time.Minute      // between two warnings that it is down
)

// algorithms are those that a token may be signed with: never none, and never
// one whose key the issuer would have to share.
var algorithms = []string{
	oidc.RS256, oidc.RS384, oidc.RS512, oidc.PS256, oidc.PS384, oidc.PS512,
	oidc.ES256, oidc.ES384, oidc.ES512, oidc.EdDSA,
}

// issuer signs people in with the tokens of an OpenID Connect issuer, which is
// asked for its keys when the first token comes.
type issuer struct {
	url, audience string
	log           *slog.Logger
	courier       *courier
	warnings      rate.Sometimes

	mu    sync.Mutex
	keys  *oidc.RemoteKeySet // nil: not discovered yet
	until time.Time          // when the issuer is discovered again
}

func newIssuer(url, audience string, log *slog.Logger) *issuer {
	return &issuer{
		url: url, audience: audience, log: log, courier: &courier{fetched: map[string]publication{}},
		warnings: rate.Sometimes{First: 1, Interval: issuerLogged},
	}
}

// signIn gives the identity of a token.
func (i *issuer) signIn(ctx context.Context, text string) (Identity, error) {
	keys, err := i.keySet()
	if err != nil {
		return Identity{}, err
	}
	asked := &askedKeys{RemoteKeySet: keys}
	config := &oidc.Config{ClientID: i.audience, SupportedSigningAlgs: algorithms}
	token, err := oidc.NewVerifier(i.url, asked, config).Verify(ctx, text)
	var down *unreachable
	var expired *oidc.TokenExpiredError
	switch {
	case err != nil && ctx.Err() != nil:
		return Identity{}, ctx.Err()
	case errors.As(asked.err, &down):
		return Identity{}, i.down(asked.err)
	case errors.As(err, &expired):
		return Identity{}, badToken("this token has expired: sign in again")
	case err != nil: // it may repeat parts of the token
		return Identity{}, badToken("this token does not count here: its signature, issuer, audience or time is wrong. Sign in again")
	}
	var claims struct {
		Name     string    `json:"name"`
		Username string    `json:"preferred_username"`
		Scope    scopeList `json:"scope"`
		SCP      scopeList `json:"scp"`
	}
	if err := token.Claims(&claims); err != nil || token.Subject == "" {
		return Identity{}, badToken("this token does not say whose it is: it needs the claim sub")
	}
	return Identity{
		Name:   cmp.Or(claims.Name, claims.Username, token.Subject),
		Scopes: knownScopes(append(claims.Scope, claims.SCP...)),
		Key:    "subject:" + token.Subject,
	}, nil
}

// keySet gives the keys that the issuer publishes, once it could be asked
// where. Later on, keys count while it does not answer.
func (i *issuer) keySet() (*oidc.RemoteKeySet, error) {
	i.mu.Lock()
	defer i.mu.Unlock()
	now := time.Now()
	if now.Before(i.until) {
		return i.keys, nil
	}
	ctx := oidc.ClientContext(context.Background(), i.courier.client()) // whoever asks first may leave
	var found struct {
		JWKS string `json:"jwks_uri"`
	}
	provider, err := oidc.NewProvider(ctx, i.url)
	if err == nil {
		err = provider.Claims(&found)
	}
	switch {
	case err == nil:
		i.keys, i.until = oidc.NewRemoteKeySet(ctx, found.JWKS), now.Add(issuerFresh)
	case i.keys == nil:
		return nil, i.down(err)
	default:
		i.log.Warn("the issuer's keys are those of before", "issuer", i.url, "error", err)
		i.until = now.Add(issuerRetry)
	}
	return i.keys, nil
}

// down says that the issuer cannot be asked.
func (i *issuer) down(cause error) error {
	i.warnings.Do(func() { i.log.Warn("the issuer of tokens cannot be asked", "issuer", i.url, "error", cause) })
	return &Error{code: unavailable, wait: recheck, cause: cause, public: "the issuer of tokens does not answer, so your token cannot be checked now: try again"}
}

// askedKeys remembers why a signature does not count, which the verifier
// tells in words alone.
type askedKeys struct {
	*oidc.RemoteKeySet
	err error
}

// VerifySignature gives what was signed.
func (k *askedKeys) VerifySignature(ctx context.Context, token string) ([]byte, error) {
	payload, err := k.RemoteKeySet.VerifySignature(ctx, token)
	k.err = err
	return payload, err
}

// scopeList is a claim that lists scopes: a text with spaces, or a list.
type scopeList []string

// UnmarshalJSON reads both forms, and no scopes out of anything else.
func (s *scopeList) UnmarshalJSON(text []byte) error {
	var words string
	var list []string
	switch {
	case json.Unmarshal(text, &words) == nil:
		*s = strings.Fields(words)
	case json.Unmarshal(text, &list) == nil:
		*s = list
	}
	return nil
}

// knownScopes gives the scopes of this service among those of a token, where
// they may be written as plangraph:load too.
func knownScopes(claimed []string) (known []string) {
	for _, scope := range claimed {
		scope = strings.TrimPrefix(scope, "plangraph:")
		if CheckScope(scope) == nil && !slices.Contains(known, scope) {
			known = append(known, scope)
		}
	}
	return known
}
