package auth_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"plangraph/server/auth"
)

const audience = "plangraph-test"

// issuer is a little OpenID Connect issuer.
type issuer struct {
	url   string
	down  atomic.Bool
	asked atomic.Int64 // for its keys

	mu   sync.Mutex
	keys jose.JSONWebKeySet
}

type claims map[string]any

func newIssuer(t *testing.T) *issuer {
	t.Helper()
	i := &issuer{}
	mux := http.NewServeMux()
	mux.HandleFunc("/.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]string{"issuer": i.url, "jwks_uri": i.url + "/keys"})
	})
	mux.HandleFunc("/keys", func(w http.ResponseWriter, _ *http.Request) {
		i.asked.Add(1)
		i.mu.Lock()
		defer i.mu.Unlock()
		_ = json.NewEncoder(w).Encode(i.keys)
	})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if i.down.Load() {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	i.url = server.URL
	return i
}

// publish adds the public part of a key.
func (i *issuer) publish(t *testing.T, id string, private any) {
	t.Helper()
	key := jose.JSONWebKey{Key: private, KeyID: id, Use: "sig"}
	i.mu.Lock()
	defer i.mu.Unlock()
	i.keys.Keys = append(i.keys.Keys, key.Public())
}

// claims are those of a good token, with some in place of others.
func (i *issuer) claims(others claims) claims {
	all := claims{
		"iss": i.url, "aud": audience, "sub": "u-1234567", "preferred_username": "ada", "scope": "openid load",
		"iat": time.Now().Unix(), "exp": time.Now().Add(time.Hour).Unix(),
	}
	maps.Copy(all, others)
	maps.DeleteFunc(all, func(_ string, value any) bool { return value == nil })
	return all
}

func sign(t *testing.T, algorithm jose.SignatureAlgorithm, id string, key any, c claims) string {
	t.Helper()
	options := (&jose.SignerOptions{}).WithType("JWT")
	if id != "" {
		options = options.WithHeader("kid", id)
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: algorithm, Key: key}, options)
	if err != nil {
		t.Fatal(err)
	}
	payload, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := signer.Sign(payload)
	if err != nil {
		t.Fatal(err)
	}
	text, err := signed.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func rsaKey(t *testing.T) *rsa.PrivateKey {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func ecKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestTokensSignIn(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	key, curve := rsaKey(t), ecKey(t)
	_, edwards, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	i.publish(t, "rsa", key)
	i.publish(t, "ec", curve)
	i.publish(t, "ed", edwards)
	s := serve(t, auth.Config{Issuer: i.url, Audience: audience}, auth.Limits{})

	for _, signed := range []string{
		sign(t, jose.RS256, "rsa", key, i.claims(nil)),
		sign(t, jose.RS512, "rsa", key, i.claims(nil)),
		sign(t, jose.PS384, "rsa", key, i.claims(nil)),
		sign(t, jose.RS256, "", key, i.claims(nil)),
		sign(t, jose.ES256, "ec", curve, i.claims(nil)),
		sign(t, jose.EdDSA, "ed", edwards, i.claims(nil)),
		sign(t, jose.ES256, "ec", curve, i.claims(claims{"aud": []string{"other", audience}, "nbf": time.Now().Add(-time.Minute).Unix()})),
	} {
		if got := s.as(t, signed, "/load"); got.status != 200 || got.body != "ada load,read" {
			t.Errorf("gave %d %s", got.status, got.body)
		}
	}
	for _, c := range []struct {
		claims claims
		scopes string
	}{
		{claims{"scope": nil}, "read"},
		{claims{"scope": "plangraph:load admin plangraph:plangraph:unload"}, "load,read"},
		{claims{"scope": nil, "scp": "unload  load"}, "unload,load,read"},
		{claims{"scope": nil, "scp": []string{"plangraph:unload", "everything", "unload"}}, "unload,read"},
		{claims{"scope": 7, "scp": claims{}}, "read"},
	} {
		if got := s.as(t, sign(t, jose.ES256, "ec", curve, i.claims(c.claims)), "/"); got.body != "ada "+c.scopes {
			t.Errorf("%v gave %q", c.claims, got.body)
		}
	}
	s.as(t, sign(t, jose.ES256, "ec", curve, i.claims(nil)), "/unload").want(t, 403, "FORBIDDEN", "insufficient_scope")
}

func TestTokensThatDoNotCount(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	key, curve := rsaKey(t), ecKey(t)
	i.publish(t, "rsa", key)
	i.publish(t, "ec", curve)
	s := serve(t, auth.Config{Issuer: i.url, Audience: audience}, auth.Limits{})

	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	encoded := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: public})
	part := func(c claims) string {
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		return base64.RawURLEncoding.EncodeToString(text)
	}
	good := sign(t, jose.ES256, "ec", curve, i.claims(nil))
	parts := strings.Split(good, ".")
	es := func(c claims) string { return sign(t, jose.ES256, "ec", curve, i.claims(c)) }
	for name, bad := range map[string]string{
		"expired":              es(claims{"exp": time.Now().Add(-time.Minute).Unix()}),
		"without an end":       es(claims{"exp": nil}),
		"not yet valid":        es(claims{"nbf": time.Now().Add(10 * time.Minute).Unix()}),
		"for another audience": es(claims{"aud": "another-audience"}),
		"for no audience":      es(claims{"aud": nil}),
		"of another issuer":    es(claims{"iss": "https://another-issuer.example"}),
		"of nobody":            es(claims{"sub": nil}),
		"alg none":             part(claims{"alg": "none", "typ": "JWT"}) + "." + part(i.claims(nil)) + ".",
		"alg none, signed":     part(claims{"alg": "none", "typ": "JWT"}) + "." + part(i.claims(nil)) + "." + parts[2],
		"HS256 with the PEM":   sign(t, jose.HS256, "rsa", encoded, i.claims(nil)),
		"HS256 with the DER":   sign(t, jose.HS256, "rsa", public, i.claims(nil)),
		"HS256 with modulus":   sign(t, jose.HS256, "rsa", key.N.Bytes(), i.claims(nil)),
		"of an unknown key":    sign(t, jose.ES256, "ec", ecKey(t), i.claims(nil)),
		"with an unknown kid":  sign(t, jose.ES256, "who", ecKey(t), i.claims(nil)),
		"changed":              parts[0] + "." + part(i.claims(claims{"scope": "unload"})) + "." + parts[2],
		"unsigned":             parts[0] + "." + parts[1] + ".",
		"an API key":           "pgk_0123456789abcdef_" + parts[2],
		"no token":             "not-a-token",
	} {
		t.Run(name, func(t *testing.T) {
			s.as(t, bad, "/").want(t, 401, "UNAUTHENTICATED", "invalid_token")
		})
	}
	s.as(t, good, "/load").want(t, 200, "", "")
	if got := s.as(t, es(claims{"exp": 1}), "/"); !strings.Contains(got.message, "expired") {
		t.Errorf("an expired token is told %s", got.message)
	}
	if asked := i.asked.Load(); asked > 9 {
		t.Errorf("the issuer was asked %d times for its keys", asked)
	}
}

func TestNewKeysOfTheIssuer(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	first, second := ecKey(t), ecKey(t)
	i.publish(t, "first", first)
	s := serve(t, auth.Config{Issuer: i.url, Audience: audience}, auth.Limits{})
	s.as(t, sign(t, jose.ES256, "first", first, i.claims(nil)), "/load").want(t, 200, "", "")
	token := sign(t, jose.ES256, "second", second, i.claims(nil))
	s.as(t, token, "/load").want(t, 401, "UNAUTHENTICATED", "invalid_token")
	i.publish(t, "second", second)
	eventually(t, "a new key of the issuer counts", func() bool { return s.as(t, token, "/load").status == 200 })
}

func TestIssuerDown(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	key := ecKey(t)
	i.publish(t, "ec", key)
	i.down.Store(true)
	path := keysFile(t)
	_, own := newKey(t, path, "loader", 0, load)
	s := serve(t, auth.Config{Keys: path, Issuer: i.url, Audience: audience}, auth.Limits{})
	token := sign(t, jose.ES256, "ec", key, i.claims(nil))
	got := s.as(t, token, "/load")
	got.want(t, 503, "UNAVAILABLE", "")
	if got.header.Get("Retry-After") != "1" {
		t.Errorf("Retry-After is %q", got.header.Get("Retry-After"))
	}
	s.as(t, token, "/load").want(t, 503, "UNAVAILABLE", "")
	if log := s.log.String(); strings.Count(log, "cannot be asked") != 1 || !strings.Contains(log, "502") {
		t.Errorf("the log says %s", log)
	}
	s.as(t, own, "/load").want(t, 200, "", "")
	i.down.Store(false)
	eventually(t, "the issuer is asked again", func() bool { return s.as(t, token, "/load").status == 200 })
	i.down.Store(true) // known keys go on to count, unknown ones cannot be told
	s.as(t, token, "/load").want(t, 200, "", "")
	other := sign(t, jose.ES256, "new", ecKey(t), i.claims(nil))
	eventually(t, "unknown keys cannot be told", func() bool { return s.as(t, other, "/load").status == 503 })
}

func TestKeysThatTheIssuerWithdraws(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	key := ecKey(t)
	i.publish(t, "ec", key)
	s := serve(t, auth.Config{Issuer: i.url, Audience: audience}, auth.Limits{})
	token := sign(t, jose.ES256, "ec", key, i.claims(nil))
	s.as(t, token, "/load").want(t, 200, "", "")
	i.down.Store(true)
	eventually(t, "the issuer is found down", func() bool {
		auth.Rediscover(s.all)
		s.as(t, token, "/load").want(t, 200, "", "")
		return strings.Contains(s.log.String(), "keys are those of before")
	})
	i.down.Store(false)
	i.mu.Lock()
	i.keys.Keys = nil
	i.mu.Unlock()
	eventually(t, "a key that was withdrawn does not count", func() bool {
		auth.Rediscover(s.all)
		return s.as(t, token, "/load").status == 401
	})
}

func TestConfig(t *testing.T) {
	t.Parallel()
	for _, config := range []auth.Config{
		{Issuer: "nonsense", Audience: audience},
		{Issuer: "ftp://issuer.example", Audience: audience},
		{Issuer: "https://issuer.example"},
	} {
		if _, err := auth.New(config); err == nil {
			t.Errorf("%+v is taken", config)
		}
	}
}
