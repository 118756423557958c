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

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/answers"
	"plangraph/graph/cypher"
	"plangraph/resolvers"
)

// Media types of GraphQL over HTTP (its specification, section "Media Types").
const (
	plainJSON    = "application/json"
	responseJSON = "application/graphql-response+json"
)

// exchange answers operations that come by POST as JSON or by GET. gqlgen's
// own transports read every answer over again while they write it, echo bodies
// that are no JSON, and say null for data that were never asked. What was
// answered just before is answered again without a look at the operation.
type exchange struct {
	answers *answers.Cache
	log     *slog.Logger
}

// Supports says whether the request is for this transport.
func (exchange) Supports(r *http.Request) bool {
	if r.Header.Get("Upgrade") != "" {
		return false
	}
	mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return r.Method == http.MethodGet || r.Method == http.MethodPost && err == nil && mediaType == plainJSON
}

// Do answers the request.
func (e exchange) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx := r.Context()
	mediaType := accepted(r)
	fail := func(status int, answer failure) {
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
		key = digest(r.Method, text)
		if found, ok := e.answers.Kept(key); ok {
			send(w, mediaType, http.StatusOK, found.JSON)
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
	if r.Method == http.MethodGet && !isQuery {
		w.Header().Set("Allow", http.MethodPost)
		refuse(http.StatusMethodNotAllowed, operation, refusal("a GET may only ask a query: send this operation by POST"))
		return
	}
	execute := func(ctx context.Context) (answers.Answer, error) {
		ctx, seen := resolvers.Watch(ctx)
		responses, ctx := exec.DispatchOperation(ctx, operation)
		response := responses(ctx)
		if len(response.Errors) > 0 {
			return answers.Answer{}, failure(encode(response))
		}
		return answers.Answer{JSON: encode(response), Revision: seen.Revision()}, nil
	}
	var found answers.Answer
	var err error
	if isQuery {
		found, err = e.answers.Answer(ctx, key, execute)
	} else {
		found, err = execute(ctx)
	}
	var failed failure
	switch {
	case err == nil:
		send(w, mediaType, http.StatusOK, found.JSON)
	case errors.As(err, &failed):
		fail(http.StatusOK, failed)
	default: // nobody executed it in time
		refuse(http.StatusOK, operation, presenter(e.log)(ctx, err))
	}
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
		return "", http.StatusRequestEntityTooLarge, refusal("the body has more than %d KiB: send a shorter query", tooLarge.Limit>>10)
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
		return readQuery(text, params)
	}
	if err := decode(text, params); err != nil {
		return http.StatusBadRequest, refusal("the body is no JSON object with query, variables, operationName and extensions (%s)", reason(err))
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
	return decoder.Decode(into)
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
	return "it ends too early"
}

func refusal(format string, args ...any) *gqlerror.Error {
	problem := gqlerror.Errorf(format, args...)
	problem.Extensions = map[string]any{"code": cypher.BadUserInput}
	return problem
}

// failure is the JSON of an answer with errors, which nobody is to keep.
type failure []byte

func (failure) Error() string { return "the answer has errors" }

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
