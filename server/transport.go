package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/cypher"
)

// Media types of GraphQL over HTTP (its specification, section "Media Types").
const (
	plainJSON    = "application/json"
	responseJSON = "application/graphql-response+json"
)

// exchange answers operations that come by POST as JSON or by GET. gqlgen's
// own transports read every answer over again while they write it, echo bodies
// that are no JSON, and say null for data that were never asked.
type exchange struct{}

// Supports says whether the request is for this transport.
func (exchange) Supports(r *http.Request) bool {
	if r.Header.Get("Upgrade") != "" {
		return false
	}
	mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return r.Method == http.MethodGet || r.Method == http.MethodPost && err == nil && mediaType == plainJSON
}

// Do answers the request.
func (exchange) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx := r.Context()
	mediaType := accepted(r)
	params := &graphql.RawParams{Headers: r.Header}
	params.ReadTime.Start = graphql.Now()
	if status, err := read(r, params); err != nil {
		respond(w, mediaType, status, exec.DispatchError(ctx, gqlerror.List{err}))
		return
	}
	params.ReadTime.End = graphql.Now()
	operation, problems := exec.CreateOperationContext(ctx, params)
	if problems != nil {
		status := http.StatusOK
		if mediaType == responseJSON && errcode.GetErrorKind(problems) == errcode.KindProtocol {
			status = http.StatusBadRequest
		}
		respond(w, mediaType, status, exec.DispatchError(graphql.WithOperationContext(ctx, operation), problems))
		return
	}
	if r.Method == http.MethodGet && operation.Operation.Operation != ast.Query {
		w.Header().Set("Allow", http.MethodPost)
		respond(w, mediaType, http.StatusMethodNotAllowed, exec.DispatchError(ctx, gqlerror.List{refusal("a GET may only ask a query: send this operation by POST")}))
		return
	}
	responses, ctx := exec.DispatchOperation(ctx, operation)
	respond(w, mediaType, http.StatusOK, responses(ctx))
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

// read takes the operation out of a request, or gives the status and the error
// of one that has none.
func read(r *http.Request, params *graphql.RawParams) (int, *gqlerror.Error) {
	if r.Method == http.MethodGet {
		return readQuery(r.URL.RawQuery, params)
	}
	body, err := io.ReadAll(r.Body)
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge, refusal("the body has more than %d KiB: send a shorter query", tooLarge.Limit>>10)
	case err != nil:
		return http.StatusBadRequest, refusal("the body did not arrive whole: send it again")
	}
	if err := decode(string(body), params); err != nil {
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

// respond writes an answer; its data are JSON already, and absent where
// nothing was executed.
func respond(w http.ResponseWriter, mediaType string, status int, response *graphql.Response) {
	w.Header().Set("Content-Type", mediaType+"; charset=utf-8")
	if len(response.Errors) > 0 {
		w.Header().Set("Cache-Control", "no-store")
	}
	w.WriteHeader(status)
	separator := "{"
	write := func(name string, value []byte) {
		_, _ = io.WriteString(w, separator+`"`+name+`":`)
		_, _ = w.Write(value) //nolint:gosec // it is JSON, sent as such, and no browser may guess otherwise
		separator = ","
	}
	if len(response.Errors) > 0 {
		write("errors", marshal(response.Errors))
	}
	if len(response.Data) > 0 {
		write("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		write("extensions", marshal(response.Extensions))
	}
	_, _ = io.WriteString(w, "}")
}

// marshal writes what holds nothing but texts, numbers, lists and objects.
func marshal(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		return []byte("null")
	}
	return text
}
