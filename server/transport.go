package server

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/answers"
	"plangraph/graph/cypher"
	"plangraph/resolvers"
	"plangraph/server/auth"
	"plangraph/server/telemetry"
)

// Media types of GraphQL over HTTP (its specification, section "Media Types").
const (
	plainJSON    = "application/json"
	responseJSON = "application/graphql-response+json"
)

// exchange answers operations that come by POST as JSON or by GET. gqlgen's
// own transports read every answer over again while they write it, echo bodies
// that are no JSON, and say null for data that were never asked. What was
// answered just before is answered again without a look at the operation; so is
// what was answered long before while the database is away, marked as stale.
type exchange struct {
	answers *answers.Cache
	metrics *telemetry.Metrics
	log     *slog.Logger
	ready   func(context.Context) error
	away    *atomic.Int64 // when the database last failed to answer, in Unix nanoseconds
}

// pingTime is how long the database has to answer anything at all.
const pingTime = time.Second

// isAway looks whether it is the database that did not answer, and not the
// question that it did not come to an end with; others are told then.
func (e exchange) isAway(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, pingTime)
	defer cancel()
	if e.ready(ctx) == nil {
		return false
	}
	e.away.Store(time.Now().UnixNano())
	return true
}

// awayFor is how long nobody waits for a database that just failed to answer,
// where there is an older answer.
const awayFor = 2 * time.Second

// slowAfter is how long an operation may take before the log tells of it.
const slowAfter = time.Second

// Supports says whether the request is for this transport.
func (exchange) Supports(r *http.Request) bool {
	if isStream(r) {
		return false
	}
	mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return r.Method == http.MethodGet || r.Method == http.MethodPost && err == nil && mediaType == plainJSON
}

// Do answers the request.
func (e exchange) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx := r.Context()
	mediaType := accepted(r)
	fail := func(status int, answer []byte) {
		w.Header().Set("Cache-Control", "no-store")
		send(w, mediaType, status, answer)
	}
	refuse := func(status int, operation *graphql.OperationContext, problems ...*gqlerror.Error) {
		fail(status, encode(exec.DispatchError(graphql.WithOperationContext(ctx, operation), problems)))
	}
	params := &graphql.RawParams{Headers: r.Header}
	params.ReadTime.Start = graphql.Now()
	text, status, problem := textOf(r)
	key := ""
	if problem == nil && e.answers.Keeps() {
		// What was answered to one must not be what another may not see.
		key = digest(r.Method+" "+strings.Join(auth.Of(ctx).Scopes, ","), text)
		if found, ok := e.answers.Kept(key); ok {
			e.metrics.Answer("kept")
			send(w, mediaType, http.StatusOK, found.JSON)
			return
		}
		if time.Since(time.Unix(0, e.away.Load())) < awayFor && e.sendStale(w, mediaType, key) {
			return
		}
	}
	if problem == nil {
		status, problem = read(r.Method, text, params)
	}
	if problem != nil {
		refuse(status, nil, problem)
		return
	}
	params.ReadTime.End = graphql.Now()
	operation, problems := exec.CreateOperationContext(ctx, params)
	if problems != nil {
		status := http.StatusOK
		if mediaType == responseJSON && errcode.GetErrorKind(problems) == errcode.KindProtocol {
			status = http.StatusBadRequest
		}
		refuse(status, operation, problems...)
		return
	}
	isQuery := operation.Operation.Operation == ast.Query
	switch {
	case operation.Operation.Operation == ast.Subscription:
		refuse(http.StatusBadRequest, operation, refusal("a subscription is answered as events: ask with Accept: text/event-stream, or over a WebSocket"))
		return
	case r.Method == http.MethodGet && !isQuery:
		w.Header().Set("Allow", http.MethodPost)
		refuse(http.StatusMethodNotAllowed, operation, refusal("a GET may only ask a query: send this operation by POST"))
		return
	}
	execute := func(ctx context.Context) (answers.Answer, error) {
		ctx, seen := resolvers.Watch(ctx)
		responses, ctx := exec.DispatchOperation(ctx, operation)
		response := responses(ctx)
		if len(response.Errors) > 0 {
			return answers.Answer{}, &failed{encode(response), isAway(response.Errors)}
		}
		return answers.Answer{JSON: encode(response), Revision: seen.Revision()}, nil
	}
	var found answers.Answer
	var err error
	begin := time.Now()
	if isQuery {
		found, err = e.answers.Answer(ctx, key, execute)
	} else {
		found, err = execute(ctx)
	}
	if took := time.Since(begin); took > slowAfter && ctx.Value(warming{}) == nil {
		e.log.WarnContext(ctx, "slow operation", "took", took, "shape", form(operation))
	}
	var failed *failed
	switch {
	case err == nil:
		e.metrics.Answer("asked")
		send(w, mediaType, http.StatusOK, found.JSON)
	case errors.As(err, &failed):
		if failed.away && e.isAway(ctx) && e.sendStale(w, mediaType, key) {
			return
		}
		e.metrics.Answer("failed")
		fail(http.StatusOK, failed.json)
	default: // nobody executed it in time
		e.metrics.Answer("failed")
		refuse(http.StatusOK, operation, presenter(e.log)(ctx, err))
	}
}

// sendStale sends what was answered before, if anything was: with a mark, and
// for nobody to keep.
func (e exchange) sendStale(w http.ResponseWriter, mediaType, key string) bool {
	found, ok := e.answers.Old(key)
	if !ok {
		return false
	}
	e.metrics.Answer("stale")
	w.Header().Set("Cache-Control", "no-store")
	send(w, mediaType, http.StatusOK, append(found.JSON[:len(found.JSON)-1:len(found.JSON)-1], `,"extensions":{"stale":true}}`...))
	return true
}

// form says what an operation asks without a word of who asked: its root
// fields, and a digest by which equal ones are known.
func form(operation *graphql.OperationContext) string {
	var roots []string
	for _, selection := range operation.Operation.SelectionSet {
		if field, ok := selection.(*ast.Field); ok {
			roots = append(roots, field.Name)
		}
	}
	return fmt.Sprintf("%s %x", strings.Join(roots, " "), digest("", operation.RawQuery)[:6])
}

// isAway says whether the database did not answer.
func isAway(problems gqlerror.List) bool {
	for _, problem := range problems {
		if problem.Extensions["code"] == "UNAVAILABLE" {
			return true
		}
	}
	return false
}

// accepted gives the media type of the answer: of the two the one that the
// request names first, plain JSON where it names neither.
func accepted(r *http.Request) string {
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Accept"), ","), ",") {
		if mediaType, _, err := mime.ParseMediaType(strings.TrimSpace(part)); err == nil && (mediaType == plainJSON || mediaType == responseJSON) {
			return mediaType
		}
	}
	return plainJSON
}

// textOf gives what a request asks with: the body of a POST, the query of an
// address; or the status and the error where that did not arrive.
func textOf(r *http.Request) (string, int, *gqlerror.Error) {
	if r.Method == http.MethodGet {
		return r.URL.RawQuery, 0, nil
	}
	body, err := io.ReadAll(r.Body)
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return "", http.StatusRequestEntityTooLarge, coded(BodyTooLarge, "the body has more than %d KiB: send a shorter query", tooLarge.Limit>>10)
	case err != nil:
		return "", http.StatusBadRequest, refusal("the body did not arrive whole: send it again")
	}
	return string(body), 0, nil
}

// digest makes a short key of what a request asks with.
func digest(method, text string) string {
	sum := sha256.Sum256([]byte(method + " " + text))
	return string(sum[:])
}

// read takes the operation out of what a request asks with, or gives the
// status and the error where there is none.
func read(method, text string, params *graphql.RawParams) (int, *gqlerror.Error) {
	if method == http.MethodGet {
		if status, problem := readQuery(text, params); problem != nil {
			return status, problem
		}
	} else if err := decode(text, params); err != nil {
		return http.StatusBadRequest, refusal("the body is no JSON object with query, variables, operationName and extensions (%s)", reason(err))
	}
	if params.Query == "" && params.Extensions["persistedQuery"] == nil {
		return http.StatusBadRequest, refusal("there is no query: send its text as query")
	}
	return 0, nil
}

func readQuery(text string, params *graphql.RawParams) (int, *gqlerror.Error) {
	values, err := url.ParseQuery(text)
	if err != nil {
		return http.StatusBadRequest, refusal("the address holds a query that is not encoded as it should be: escape %% and ;")
	}
	params.Query, params.OperationName = values.Get("query"), values.Get("operationName")
	for _, part := range []struct {
		name string
		into *map[string]any
	}{{"variables", &params.Variables}, {"extensions", &params.Extensions}} {
		if value := values.Get(part.name); value != "" {
			if err := decode(value, part.into); err != nil {
				return http.StatusBadRequest, refusal("%s is no JSON object (%s)", part.name, reason(err))
			}
		}
	}
	return 0, nil
}

func decode(text string, into any) error {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if decoder.More() {
		return errors.New("more than one value")
	}
	return nil
}

// reason says where JSON is wrong without repeating any of it.
func reason(err error) string {
	var syntax *json.SyntaxError
	var wrongType *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("wrong at byte %d", syntax.Offset)
	case errors.As(err, &wrongType):
		return fmt.Sprintf("wrong type of %q at byte %d", wrongType.Field, wrongType.Offset)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		return "it ends too early"
	}
	return "there is more behind it"
}

func refusal(format string, args ...any) *gqlerror.Error {
	return coded(cypher.BadUserInput, format, args...)
}

func coded(code, format string, args ...any) *gqlerror.Error {
	problem := gqlerror.Errorf(format, args...)
	problem.Extensions = map[string]any{"code": code}
	return problem
}

// failed is an answer with errors, which nobody is to keep.
type failed struct {
	json []byte
	away bool // the database did not answer
}

func (*failed) Error() string { return "the answer has errors" }

// encode writes an answer as JSON; its data are JSON already, and absent where
// nothing was executed.
func encode(response *graphql.Response) []byte {
	out := make([]byte, 0, len(response.Data)+64)
	write := func(name string, value []byte) {
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = append(append(append(out, '"'), name...), '"', ':')
		out = append(out, value...)
	}
	out = append(out, '{')
	if len(response.Errors) > 0 {
		write("errors", marshal(response.Errors))
	}
	if len(response.Data) > 0 {
		write("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		write("extensions", marshal(response.Extensions))
	}
	return append(out, '}')
}

// send writes an answer.
func send(w http.ResponseWriter, mediaType string, status int, answer []byte) {
	w.Header().Set("Content-Type", mediaType+"; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(answer)))
	w.WriteHeader(status)
	_, _ = w.Write(answer)
}

// marshal writes what holds nothing but texts, numbers, lists and objects.
func marshal(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		return []byte("null")
	}
	return text
}
