package main

import (
	"cmp"
	"fmt"
	"net"
	"net/netip"
	"time"

	"plangraph/server"
	"plangraph/server/auth"
	"plangraph/server/limits"
)

// accessFlags say who may ask.
type accessFlags struct {
	Closed bool `help:"Reading needs a key or token with the scope read too. 阅读也需要凭证。" env:"PLANGRAPH_CLOSED"`
	keysFlag
	OIDCIssuer   string   `name:"oidc-issuer" help:"OpenID Connect issuer whose tokens count." env:"PLANGRAPH_OIDC_ISSUER" placeholder:"URL"`
	OIDCAudience string   `name:"oidc-audience" help:"Audience that its tokens have to be for." env:"PLANGRAPH_OIDC_AUDIENCE" placeholder:"NAME"`
	Origin       []string `help:"Origin of another site whose pages may ask, such as https://example.org; * for all. Repeatable." env:"PLANGRAPH_ORIGIN" placeholder:"ORIGIN"`
	TrustedProxy []string `help:"Network of proxies whose X-Forwarded-For counts, such as 10.0.0.0/8. Repeatable." env:"PLANGRAPH_TRUSTED_PROXY" placeholder:"CIDR"`
	Rate         *float64 `help:"Requests a second of each key or address; 0: as many as they like. Where it is not said: 100, but none for a server that this machine alone can reach." env:"PLANGRAPH_RATE" placeholder:"N"`
	Burst        int      `help:"Requests of each at once." default:"400" env:"PLANGRAPH_BURST"`
}

// defaultRate is for a server that others than its own machine can reach.
const defaultRate = 100

func (f *accessFlags) apply(e *environment, address net.Addr, config *server.Config) error {
	bounds := auth.Limits{Burst: f.Burst}
	switch tcp, ok := address.(*net.TCPAddr); {
	case f.Rate != nil:
		bounds.PerSecond = *f.Rate
	case !ok || !tcp.IP.IsLoopback() || len(f.TrustedProxy) > 0:
		bounds.PerSecond = defaultRate
	}
	for _, text := range f.TrustedProxy {
		network, err := netip.ParsePrefix(text)
		if err != nil {
			return fmt.Errorf("--trusted-proxy: %w: give a network such as 10.0.0.0/8", err)
		}
		bounds.TrustedProxies = append(bounds.TrustedProxies, network)
	}
	keys, err := f.file(e)
	if err != nil {
		return err
	}
	config.Origins = f.Origin
	config.Limiter = auth.NewLimiter(bounds)
	config.Sign, err = auth.New(auth.Config{Keys: keys, Issuer: f.OIDCIssuer, Audience: f.OIDCAudience, Closed: f.Closed, Limiter: config.Limiter, Log: e.log})
	return err
}

// limitFlags bound one operation; 0 is the default.
type limitFlags struct {
	RequestTimeout  time.Duration `help:"How long one request may take." default:"8s" env:"PLANGRAPH_REQUEST_TIMEOUT"`
	MaxQuery        int           `help:"Bytes of a query's text (16384)." env:"PLANGRAPH_MAX_QUERY" placeholder:"N"`
	MaxTokens       int           `help:"Lexical tokens (1000)." env:"PLANGRAPH_MAX_TOKENS" placeholder:"N"`
	MaxDepth        int           `help:"Levels of fields (15)." env:"PLANGRAPH_MAX_DEPTH" placeholder:"N"`
	MaxAliases      int           `help:"Aliases (30)." env:"PLANGRAPH_MAX_ALIASES" placeholder:"N"`
	MaxDirectives   int           `help:"Directives (50)." env:"PLANGRAPH_MAX_DIRECTIVES" placeholder:"N"`
	MaxFields       int           `help:"Fields with fragments spread (400)." env:"PLANGRAPH_MAX_FIELDS" placeholder:"N"`
	MaxCost         int           `help:"Entries that pages inside each other may answer (5000)." env:"PLANGRAPH_MAX_COST" placeholder:"N"`
	NoIntrospection bool          `help:"Refuse introspection of the schema." env:"PLANGRAPH_NO_INTROSPECTION"`
}

func (f *limitFlags) apply(config *server.Config) error {
	if f.RequestTimeout <= 0 {
		return fmt.Errorf("--request-timeout is %v: give a time such as 8s", f.RequestTimeout)
	}
	bounds := limits.Default()
	for _, bound := range []struct {
		given int
		into  *int
	}{
		{f.MaxQuery, &bounds.QueryBytes},
		{f.MaxTokens, &bounds.Tokens},
		{f.MaxDepth, &bounds.Depth},
		{f.MaxAliases, &bounds.Aliases},
		{f.MaxDirectives, &bounds.Directives},
		{f.MaxFields, &bounds.Fields},
		{f.MaxCost, &bounds.Cost},
	} {
		if bound.given < 0 {
			return fmt.Errorf("a limit is %d: give a number above 0, or leave it out", bound.given)
		}
		*bound.into = cmp.Or(bound.given, *bound.into)
	}
	config.RequestTimeout, config.NoIntrospection, config.Limits = f.RequestTimeout, f.NoIntrospection, bounds
	return nil
}
