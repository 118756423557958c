// Package limits bounds what one operation may ask, and refuses what is beyond
// before anything is executed. It looks at every fragment once, however often
// it is spread: a small text can stand for billions of fields.
package limits

import (
	"context"
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// Limits are the bounds of one operation.
type Limits struct {
	QueryBytes     int // of the text
	Tokens         int // lexical tokens of the text
	Depth          int // fields inside fields
	Aliases        int // after fragments are spread, as all that follow
	Directives     int
	Fields         int
	Cost           int // entries of pages, those inside others multiplied
	Page           int // entries of one page: first and last
	List           int // elements of a list argument
	Subgraph       int // entities of a subgraph: limit
	CursorBytes    int
	TextCharacters int // of any other text argument
	FilterDepth    int // objects inside objects of an argument
	Conditions     int // fields of objects in all arguments
}

// Default are the limits where none are configured.
func Default() Limits {
	return Limits{
		QueryBytes: 16 << 10, Tokens: 1000, Depth: 15, Aliases: 30, Directives: 50, Fields: 400, Cost: 5000,
		Page: 100, List: 100, Subgraph: 1000, CursorBytes: 2 << 10, TextCharacters: 200,
		FilterDepth: 15, Conditions: 100,
	}
}

// Codes of the refusals, one for each limit.
const (
	QueryTooLong      = "QUERY_TOO_LONG"
	TooManyTokens     = "TOO_MANY_TOKENS"
	TooDeep           = "TOO_DEEP"
	TooManyAliases    = "TOO_MANY_ALIASES"
	TooManyDirectives = "TOO_MANY_DIRECTIVES"
	TooManyFields     = "TOO_MANY_FIELDS"
	TooCostly         = "TOO_COSTLY"
	PageTooLarge      = "PAGE_TOO_LARGE"
	ListTooLong       = "LIST_TOO_LONG"
	SubgraphTooLarge  = "SUBGRAPH_TOO_LARGE"
	CursorTooLong     = "CURSOR_TOO_LONG"
	TextTooLong       = "TEXT_TOO_LONG"
	FilterTooDeep     = "FILTER_TOO_DEEP"
	TooManyConditions = "TOO_MANY_CONDITIONS"
)

func init() {
	for _, code := range []string{
		QueryTooLong, TooManyTokens, TooDeep, TooManyAliases, TooManyDirectives, TooManyFields, TooCostly,
		PageTooLarge, ListTooLong, SubgraphTooLarge, CursorTooLong, TextTooLong,
		FilterTooDeep, TooManyConditions,
	} {
		errcode.RegisterErrorType(code, errcode.KindProtocol)
	}
}

func refusal(code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	err.Extensions = map[string]any{"code": code}
	return err
}

// Text refuses a text that is too long, has too many tokens, or whose
// operations are too deep or too wide. What is no GraphQL it leaves to the
// executor, which says more about it.
func (l Limits) Text(query string) *gqlerror.Error {
	if len(query) > l.QueryBytes {
		return refusal(QueryTooLong, "the query has %d bytes, more than %d: ask less at once", len(query), l.QueryBytes)
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, l.Tokens)
	if err != nil {
		// The parser has no other error for it than its words.
		var problem *gqlerror.Error
		if errors.As(err, &problem) && problem.Message == fmt.Sprintf("exceeded token limit of %d", l.Tokens) {
			return refusal(TooManyTokens, "the query has more than %d tokens (names, numbers, braces and the like): ask less at once", l.Tokens)
		}
		return nil
	}
	return l.shape(document)
}

// Extension is the limits as an extension of gqlgen's executor, for every
// transport.
type Extension struct{ Limits Limits }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
} = Extension{}

// ExtensionName names the extension.
func (Extension) ExtensionName() string { return "Limits" }

// Validate has nothing to object to a schema.
func (Extension) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters refuses texts, before they are read.
func (e Extension) MutateOperationParameters(_ context.Context, request *graphql.RawParams) *gqlerror.Error {
	return e.Limits.Text(request.Query)
}

// MutateOperationContext refuses operations, before they are executed.
func (e Extension) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	return e.Limits.Operation(operation.Operation, operation.Variables)
}
