package telemetry

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"plangraph/graph/model"
)

// Metrics are the service's numbers, in the form of Prometheus.
type Metrics struct {
	registry   *prometheus.Registry
	requests   *prometheus.CounterVec
	durations  *prometheus.HistogramVec
	errors     *prometheus.CounterVec
	answers    *prometheus.CounterVec
	statements *prometheus.HistogramVec
	open       prometheus.Gauge
}

// Seconds, from a kept answer to a request's end.
var buckets = []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

// NewMetrics makes metrics, those of the Go runtime and of the process among
// them.
func NewMetrics() *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "plangraph_requests_total", Help: "HTTP requests answered, by route, method and status.",
		}, []string{"route", "method", "status"}),
		durations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "plangraph_request_seconds", Help: "Time from a request's headers to the end of its answer, by route.", Buckets: buckets,
		}, []string{"route"}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "plangraph_errors_total", Help: "GraphQL errors told to clients, by code.",
		}, []string{"code"}),
		answers: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "plangraph_answers_total", Help: "Answers to operations: kept, asked of the database, stale (the database was away), failed.",
		}, []string{"from"}),
		statements: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "plangraph_statement_seconds", Help: "Time that the database took for a statement, repeats included, by outcome.", Buckets: buckets,
		}, []string{"outcome"}),
		open: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "plangraph_statements_open", Help: "Statements under way: the connections of the pool in use for reading.",
		}),
	}
	m.registry.MustRegister(m.requests, m.durations, m.errors, m.answers, m.statements, m.open,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Handler answers with all metrics, as text.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// Error counts an error that a client is told.
func (m *Metrics) Error(code string) { m.errors.WithLabelValues(code).Inc() }

// Answer counts an answer by where it came from.
func (m *Metrics) Answer(from string) { m.answers.WithLabelValues(from).Inc() }

// Kept watches how many bytes of answers are kept, in how many entries.
func (m *Metrics) Kept(size func() (entries int, bytes uint64)) {
	m.registry.MustRegister(
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "plangraph_kept_answers", Help: "Answers that are kept."}, func() float64 {
			entries, _ := size()
			return float64(entries)
		}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "plangraph_kept_bytes", Help: "Bytes of the answers that are kept."}, func() float64 {
			_, bytes := size()
			return float64(bytes)
		}),
	)
}

// Loads watches the loads that a list gives.
func (m *Metrics) Loads(list func(context.Context) []*model.Load) {
	for _, state := range model.AllLoadState {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "plangraph_loads", Help: "Loads and unloads that are remembered, by state.", ConstLabels: prometheus.Labels{"state": state.String()},
		}, func() float64 {
			n := 0
			for _, load := range list(context.Background()) {
				if load.State == state {
					n++
				}
			}
			return float64(n)
		}))
	}
}

// Requests counts and times the requests of a route.
func (m *Metrics) Requests(route string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begin := time.Now()
		seen := &status{ResponseWriter: w, code: http.StatusOK}
		defer func() {
			m.requests.WithLabelValues(route, method(r.Method), strconv.Itoa(seen.code)).Inc()
			m.durations.WithLabelValues(route).Observe(time.Since(begin).Seconds())
		}()
		next.ServeHTTP(seen, r)
	})
}

// method keeps the number of series small, whatever clients send.
func method(name string) string {
	switch name {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
		return name
	}
	return "other"
}

// status sees the status of a response.
type status struct {
	http.ResponseWriter
	code int
}

func (s *status) WriteHeader(code int) {
	s.code = code
	s.ResponseWriter.WriteHeader(code)
}

// Unwrap lets http.ResponseController through.
func (s *status) Unwrap() http.ResponseWriter { return s.ResponseWriter }

// Snapshots runs statements, as resolvers.Reader does.
type Snapshots interface {
	Snapshot(ctx context.Context, text string, params map[string]any) (value any, revision string, err error)
}

// Reader is one that counts and traces its statements.
func (m *Metrics) Reader(next Snapshots) Snapshots { return reader{m, next} }

type reader struct {
	metrics *Metrics
	next    Snapshots
}

var tracer = otel.Tracer("plangraph")

func (r reader) Snapshot(ctx context.Context, text string, params map[string]any) (any, string, error) {
	// The text depends on the question's form alone: what was asked for is in the parameters.
	ctx, span := tracer.Start(ctx, "cypher", trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(
		attribute.String("db.system.name", "neo4j"), attribute.String("db.query.text", text)))
	defer span.End()
	r.metrics.open.Inc()
	defer r.metrics.open.Dec()
	begin := time.Now()
	value, revision, err := r.next.Snapshot(ctx, text, params)
	outcome := "ok"
	if err != nil {
		outcome = "failed"
		span.SetStatus(codes.Error, "the statement failed")
	}
	r.metrics.statements.WithLabelValues(outcome).Observe(time.Since(begin).Seconds())
	return value, revision, err
}
