//go:build linux

package audit_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// payloads are texts that mean something to Cypher, Lucene, JSON, a shell or a
// page, or to nobody.
var payloads = []string{
	`' OR 1=1 //`, `" OR "" = "`, "` DETACH DELETE n //", `'}) DETACH DELETE n //`, `"}) MATCH (n) DETACH DELETE n RETURN 1 AS value //`,
	`\' MATCH (n) DETACH DELETE n //`, `\u0027}) MATCH (n) DETACH DELETE n //`, `x'}) CALL { MATCH (n) DETACH DELETE n } RETURN 1 //`,
	`*/ MATCH (n) DETACH DELETE n /*`, `$text`, `${7*7}`, `{{7*7}}`, `CALL dbms.components()`, `LOAD CSV FROM 'http://127.0.0.1:1/' AS x`,
	`*`, `*:*`, `?`, `name:*`, `+ - && || ! ( ) { } [ ] ^ " ~ * ? : \ /`, `/.*/`, `[a TO z]`, `a~2`, `a^99999999999`, `AND`, `OR NOT`, `"unclosed`, `((((((((((`, `\`,
	``, ` `, "\x00", "a\x00b", "\u202e", "\ufeff", "\ufffd", "😀", "＇；－－", strings.Repeat("(", 200), strings.Repeat("a ", 100), strings.Repeat("云", 200),
	`<script>alert(1)</script>`, `../../etc/passwd`, "%0a%0d", "a\r\nSet-Cookie: b=c", "null", "-1", "1e999",
}

// place is somewhere a text goes: a variable of a question.
type place struct {
	name, query string
	value       func(text string) any
}

// places finds, by introspection, every argument of Query that takes a text,
// at first hand or inside of input objects.
func places(t *testing.T, schema *ast.Schema) []place {
	t.Helper()
	var found []place
	for _, field := range schema.Query.Fields {
		if strings.HasPrefix(field.Name, "__") {
			continue
		}
		for _, argument := range field.Arguments {
			for path, wrap := range texts(schema, argument.Type, 3) {
				others := ""
				for _, other := range field.Arguments {
					if other != argument && other.Type.NonNull && other.DefaultValue == nil {
						others += fmt.Sprintf(" %s: %s", other.Name, sample(schema, other.Type))
					}
				}
				found = append(found, place{
					name:  field.Name + "(" + argument.Name + path + ")",
					query: fmt.Sprintf("query($v: %s) { %s(%s: $v%s)%s }", argument.Type, field.Name, argument.Name, others, selection(schema, field.Type)),
					value: wrap,
				})
			}
		}
	}
	return found
}

// texts gives, for each text inside a type, how to make a value that holds one.
func texts(schema *ast.Schema, of *ast.Type, depth int) map[string]func(string) any {
	found := map[string]func(string) any{}
	if of.Elem != nil {
		for path, wrap := range texts(schema, of.Elem, depth) {
			found[path] = func(text string) any { return []any{wrap(text)} }
		}
		return found
	}
	definition := schema.Types[of.NamedType]
	switch {
	case of.NamedType == "String" || of.NamedType == "ID":
		found[""] = func(text string) any { return text }
	case definition.Kind == ast.InputObject && depth > 0:
		for _, field := range definition.Fields {
			for path, wrap := range texts(schema, field.Type, depth-1) {
				found["."+field.Name+path] = func(text string) any { return map[string]any{field.Name: wrap(text)} }
			}
		}
	}
	return found
}

// sample is a literal of a type.
func sample(schema *ast.Schema, of *ast.Type) string {
	if of.Elem != nil {
		return "[" + sample(schema, of.Elem) + "]"
	}
	switch definition := schema.Types[of.NamedType]; definition.Kind {
	case ast.Enum:
		return definition.EnumValues[0].Name
	case ast.Scalar:
		if of.NamedType == "String" || of.NamedType == "ID" {
			return `"x"`
		}
		return "1"
	}
	return "{}"
}

// selection is what can be selected at least.
func selection(schema *ast.Schema, of *ast.Type) string {
	if definition := schema.Types[of.Name()]; definition.Kind == ast.Scalar || definition.Kind == ast.Enum {
		return ""
	}
	return " { __typename }"
}

// TestInjection sends every payload to every argument that takes a text: the
// graph stays as it was, and no answer is a fault of the service.
func TestInjection(t *testing.T) {
	p := service(t)
	_, sdl, err := p.get("/schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	before := p.sum(t)
	all := places(t, schema)
	if len(all) < 200 {
		t.Fatalf("only %d arguments take texts", len(all))
	}
	asked, codes := 0, map[string]int{}
	for i, at := range all {
		for j, payload := range payloads {
			// In short, each payload goes to some places and each place gets some payloads.
			if !long && (i+j)%61 != 0 {
				continue
			}
			r, err := p.ask(at.query, map[string]any{"v": at.value(payload)})
			if err != nil {
				t.Fatalf("%s with %q: %v", at.name, payload, err)
			}
			asked++
			codes[r.code()]++
			switch r.code() {
			case "", "BAD_USER_INPUT", "NOT_FOUND", "AMBIGUOUS", "LIST_TOO_LONG", "TEXT_TOO_LONG":
			default:
				t.Errorf("%s with %q gave %.300s", at.name, payload, r.text)
			}
			if strings.Contains(r.text, "Neo.") || strings.Contains(r.text, "org.neo4j") {
				t.Errorf("%s with %q tells of the database: %.300s", at.name, payload, r.text)
			}
		}
	}
	// Inside the query's own text as well.
	for _, payload := range payloads {
		literal := strings.NewReplacer("\\", `\\`, `"`, `\"`, "\x00", "", "\r", `\r`, "\n", `\n`).Replace(payload)
		r, err := p.ask(fmt.Sprintf(`{ search(text: "%[1]s") { totalCount } entity(name: "%[1]s") { id } }`, literal), nil)
		if err != nil || r.code() == "INTERNAL" {
			t.Errorf("%q gave %+v, %v", payload, r, err)
		}
	}
	if after := p.sum(t); after != before {
		t.Errorf("the graph was %s and is %s", before, after)
	}
	t.Logf("%d questions to %d arguments: %v", asked, len(all), codes)
}

// TestBadRequests holds status and code of requests that ask nothing, ask too
// much, or ask in the wrong way; none takes long.
func TestBadRequests(t *testing.T) {
	p := service(t)
	bomb := "{ ...F0 }"
	for i := range 24 {
		bomb += fmt.Sprintf(" fragment F%d on Query { ...F%d ...F%d }", i, i+1, i+1)
	}
	bomb += " fragment F24 on Query { revision }"
	json := []string{"Content-Type", "application/json"}
	for _, c := range []struct {
		what, method, path, body string
		header                   []string
		status                   int
		code                     string
	}{
		{"a body of 300 KiB", "POST", "/graphql", `{"query":"{ revision }` + strings.Repeat(" ", 300<<10) + `"}`, json, 413, "BODY_TOO_LARGE"},
		{"an address of 9 KiB", "GET", "/graphql?query=" + strings.Repeat("x", 9<<10), "", nil, 414, "URL_TOO_LONG"},
		{"headers of 70 KiB", "GET", "/graphql?query={revision}", "", []string{"X-A", strings.Repeat("a", 70<<10)}, 431, "HEADERS_TOO_LARGE"},
		{"a form", "POST", "/graphql", "query={revision}", []string{"Content-Type", "application/x-www-form-urlencoded"}, 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"a multipart form", "POST", "/graphql", "--x\r\n\r\n--x--", []string{"Content-Type", "multipart/form-data; boundary=x"}, 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"no media type", "POST", "/graphql", `{"query":"{ revision }"}`, nil, 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"PUT", "PUT", "/graphql", "{}", json, 405, "METHOD_NOT_ALLOWED"},
		{"broken JSON", "POST", "/graphql", `{"query":"{ secret`, json, 400, "BAD_USER_INPUT"},
		{"a list", "POST", "/graphql", `[{"query":"{ revision }"}]`, json, 400, "BAD_USER_INPUT"},
		{"two values", "POST", "/graphql", `{"query":"{ revision }"} {}`, json, 400, "BAD_USER_INPUT"},
		{"nothing", "POST", "/graphql", `{}`, json, 400, "BAD_USER_INPUT"},
		{"a mutation by GET", "GET", "/graphql?query=" + `mutation{unloadPlan(plan:"x"){id}}`, "", nil, 405, "BAD_USER_INPUT"},
		{"a subscription by POST", "POST", "/graphql", `{"query":"subscription { loadProgress(load: \"x\") { id } }"}`, json, 400, "BAD_USER_INPUT"},
		{"a fragment bomb", "POST", "/graphql", `{"query":"` + bomb + `"}`, json, 200, "TOO_MANY_FIELDS"},
		{"a fragment bomb for who reads statuses", "POST", "/graphql", `{"query":"` + bomb + `"}`, append(json, "Accept", "application/graphql-response+json"), 400, "TOO_MANY_FIELDS"},
		{"2,000 tokens", "POST", "/graphql", `{"query":"{ ` + strings.Repeat("revision ", 2000) + `}"}`, json, 200, "QUERY_TOO_LONG"},
		{"1,200 tokens", "POST", "/graphql", `{"query":"{ ` + strings.Repeat("a ", 1200) + `}"}`, json, 200, "TOO_MANY_TOKENS"},
		{"an Int of 33 bits", "POST", "/graphql", `{"query":"query($n: Int) { projects(first: $n) { totalCount } }","variables":{"n":4294967296}}`, json, 200, "PAGE_TOO_LARGE"},
		{"a text for an Int", "POST", "/graphql", `{"query":"query($n: Int) { projects(first: $n) { totalCount } }","variables":{"n":"1"}}`, json, 200, "BAD_USER_INPUT"},
		{"another site", "POST", "/graphql", `{"query":"{ revision }"}`, append(json, "Origin", "https://example.org", "Sec-Fetch-Site", "cross-site"), 403, "CROSS_ORIGIN"},
		{"another site's document", "POST", "/plans", "x", []string{"Origin", "https://example.org", "Sec-Fetch-Site", "cross-site"}, 403, "CROSS_ORIGIN"},
	} {
		r, header, err := p.send(c.method, strings.NewReplacer(" ", "%20", "{", "%7B", "}", "%7D", `"`, "%22").Replace(c.path), c.body, c.header...)
		if err != nil {
			t.Errorf("%s: %v", c.what, err)
			continue
		}
		if r.status != c.status || r.code() != c.code || strings.Contains(r.text, "secret") || r.Data["projects"] != nil {
			t.Errorf("%s gave %d %.300s", c.what, r.status, r.text)
		}
		if r.status == 405 && header.Get("Allow") == "" {
			t.Errorf("%s gave no Allow", c.what)
		}
		if header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s lets pages of %s ask", c.what, header.Get("Access-Control-Allow-Origin"))
		}
	}
}

// TestErrorsAreFew asks for more errors than a response tells.
func TestErrorsAreFew(t *testing.T) {
	query := "{"
	for i := range 20 {
		query += fmt.Sprintf(" nothing%d", i)
	}
	r, err := service(t).ask(query+" }", nil)
	if err != nil || len(r.Errors) != 5 {
		t.Errorf("20 errors gave %+v, %v", r, err)
	}
}
