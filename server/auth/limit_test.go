package auth_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"testing"
	"time"

	"plangraph/server/auth"
)

func TestLimitOfKeysAndAddresses(t *testing.T) {
	t.Parallel()
	path := keysFile(t)
	_, one := newKey(t, path, "one", 0, load)
	_, other := newKey(t, path, "other", 0, load)
	s := serve(t, auth.Config{Keys: path}, auth.Limits{PerSecond: 0.2, Burst: 3})
	for range 3 {
		s.as(t, one, "/").want(t, 200, "", "")
	}
	got := s.as(t, one, "/")
	got.want(t, 429, "RATE_LIMITED", "")
	if wait, err := strconv.Atoi(got.header.Get("Retry-After")); err != nil || wait < 4 || wait > 5 {
		t.Errorf("Retry-After is %q", got.header.Get("Retry-After"))
	}
	s.as(t, other, "/").want(t, 200, "", "")
	s.ask(t, "/").want(t, 200, "", "")
	// Failed sign-ins count against the address, and good keys do not suffer.
	s.as(t, "pgk_0123456789abcdef_wrong", "/").want(t, 401, "UNAUTHENTICATED", "invalid_token")
	s.as(t, "pgk_0123456789abcdef_wrong", "/").want(t, 401, "UNAUTHENTICATED", "invalid_token")
	s.as(t, "pgk_0123456789abcdef_wrong", "/").want(t, 429, "RATE_LIMITED", "")
	s.ask(t, "/").want(t, 429, "RATE_LIMITED", "")
	s.as(t, other, "/").want(t, 200, "", "")
}

func TestLimitEnds(t *testing.T) {
	t.Parallel()
	s := serve(t, auth.Config{}, auth.Limits{PerSecond: 10})
	s.ask(t, "/").want(t, 200, "", "")
	got := s.ask(t, "/")
	got.want(t, 429, "RATE_LIMITED", "")
	if got.header.Get("Retry-After") != "1" {
		t.Errorf("Retry-After is %q", got.header.Get("Retry-After"))
	}
	eventually(t, "the wait is over", func() bool { return s.ask(t, "/").status == 200 })
}

func TestAddresses(t *testing.T) {
	t.Parallel()
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}
	for _, c := range []struct {
		name       string
		one, other string // RemoteAddr, then the values of X-Forwarded-For
		same       bool
	}{
		{"ports", "192.0.2.1:1", "192.0.2.1:2", true},
		{"addresses", "192.0.2.1:1", "192.0.2.2:1", false},
		{"IPv4 in IPv6", "192.0.2.1:1", "[::ffff:192.0.2.1]:1", true},
		{"one /64", "[2001:db8::1]:1", "[2001:db8::ffff:1:2:3]:1", true},
		{"two /64", "[2001:db8::1]:1", "[2001:db8:0:1::1]:1", false},
		{"untrusted", "192.0.2.1:1 198.51.100.1", "192.0.2.1:1 198.51.100.2", true},
		{"trusted", "10.0.0.1:1 198.51.100.1", "10.0.0.1:1 198.51.100.2", false},
		{"through two proxies", "10.0.0.1:1 198.51.100.1", "10.0.0.2:1 198.51.100.1,10.0.0.3", true},
		{"what a client claims", "10.0.0.1:1 203.0.113.1,198.51.100.1", "10.0.0.1:1 203.0.113.2,198.51.100.1", true},
		{"in two headers", "10.0.0.1:1 203.0.113.1 198.51.100.1", "10.0.0.1:1 203.0.113.2 198.51.100.1", true},
		{"IPv6 proxies", "[fd00::1]:1 2001:db8::1", "[fd00::1]:1 2001:db8::2", true},
		{"nonsense", "10.0.0.1:1 198.51.100.1,unknown", "10.0.0.1:1", true},
		{"proxies alone", "10.0.0.1:1 10.0.0.9", "10.0.0.9:1", true},
	} {
		l := auth.NewLimiter(auth.Limits{PerSecond: 0.001, Burst: 1, TrustedProxies: proxies})
		take := func(from string) bool {
			r := httptest.NewRequest(http.MethodGet, "/", nil)
			parts := strings.Fields(from)
			r.RemoteAddr = parts[0]
			for _, hops := range parts[1:] {
				r.Header.Add("X-Forwarded-For", strings.ReplaceAll(hops, ",", ", "))
			}
			_, ok := l.Take(r)
			return ok
		}
		if !take(c.one) || take(c.other) == c.same {
			t.Errorf("%s: %s and %s are not told apart as they should be", c.name, c.one, c.other)
		}
	}
}

func TestNoLimit(t *testing.T) {
	t.Parallel()
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	for _, l := range []*auth.Limiter{nil, auth.NewLimiter(auth.Limits{})} {
		for range 100 {
			if wait, ok := l.Take(r); !ok || wait != time.Duration(0) {
				t.Fatal("a request is refused where nothing is bounded")
			}
		}
	}
}
