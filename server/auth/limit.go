package auth

import (
	"context"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"time"

	"github.com/maypok86/otter/v2"
	"golang.org/x/time/rate"
)

// Bounds of what is remembered of those who ask.
const (
	maxBuckets  = 100_000
	bucketsKept = 10 * time.Minute // after the latest request
)

// Limits says how often each may ask.
type Limits struct {
	PerSecond float64 // requests; 0: as often as they like
	Burst     int     // requests at once; at least 1
	// TrustedProxies are the proxies whose X-Forwarded-For counts.
	TrustedProxies []netip.Prefix
}

// Limiter bounds how often each identity may ask, and each address of those
// who did not sign in. A nil one bounds nothing. It is safe for concurrent use.
type Limiter struct {
	limits  Limits
	buckets *otter.Cache[string, *rate.Limiter] // nil: nothing is bounded
}

// NewLimiter makes a limiter.
func NewLimiter(limits Limits) *Limiter {
	l := &Limiter{limits: limits}
	if limits.PerSecond > 0 {
		l.buckets = otter.Must(&otter.Options[string, *rate.Limiter]{
			MaximumSize:      maxBuckets,
			ExpiryCalculator: otter.ExpiryAccessing[string, *rate.Limiter](bucketsKept),
		})
	}
	return l
}

// Limit refuses requests of those who ask too often. It stands behind the
// authenticator's Middleware.
func (l *Limiter) Limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := l.Spend(r.Context(), r); err != nil {
			refuse(w, err)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Spend counts a request, or one of many that come over one connection,
// against the key that ctx says who asks has, else against the address. Its
// error is that of one too many.
func (l *Limiter) Spend(ctx context.Context, r *http.Request) error {
	take := func() (time.Duration, bool) { return l.Take(r) }
	if key := Of(ctx).Key; key != "" {
		take = func() (time.Duration, bool) { return l.take(key) }
	}
	if wait, ok := take(); !ok {
		return tooOften(wait)
	}
	return nil
}

// Take counts a request against the address that it comes from. False: it is
// one too many, and how long to wait.
func (l *Limiter) Take(r *http.Request) (wait time.Duration, ok bool) {
	if l == nil || l.buckets == nil {
		return 0, true
	}
	return l.take("address:" + l.Address(r))
}

func (l *Limiter) take(key string) (wait time.Duration, ok bool) {
	if l == nil || l.buckets == nil {
		return 0, true
	}
	bucket, _ := l.buckets.ComputeIfAbsent(key, func() (*rate.Limiter, bool) {
		return rate.NewLimiter(rate.Limit(l.limits.PerSecond), max(l.limits.Burst, 1)), false
	})
	now := time.Now()
	if bucket.AllowN(now, 1) {
		return 0, true
	}
	missing := 1 - bucket.TokensAt(now)
	return max(time.Duration(missing/l.limits.PerSecond*float64(time.Second)), time.Nanosecond), false
}

// Address gives the address of the client, or its /64 in IPv6, where one
// client has all of them. Behind trusted proxies it is the one that they tell.
func (l *Limiter) Address(r *http.Request) string {
	remote, _ := netip.ParseAddrPort(r.RemoteAddr) // the zero address where it is none
	address := plain(remote.Addr())
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		if !l.trusts(address) {
			break
		}
		before, err := netip.ParseAddr(strings.TrimSpace(hop))
		if err != nil {
			break
		}
		address = plain(before)
	}
	if address.Is6() {
		network, _ := address.Prefix(64) // fails for no IPv6 address
		return network.String()
	}
	return address.String()
}

func plain(address netip.Addr) netip.Addr { return address.Unmap().WithZone("") }

func (l *Limiter) trusts(address netip.Addr) bool {
	return l != nil && slices.ContainsFunc(l.limits.TrustedProxies, func(p netip.Prefix) bool { return p.Contains(address) })
}
