package cypher

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

// MaxText is how many characters a text to look for may have.
const MaxText = 200

// search compiles the full-text search over entities. Exact names come
// first, then names that begin with the text, then names that hold it, then
// those that sound like it in pinyin or its initials, then what the index
// finds besides; within each by the index's score.
func (b *builder) search(field graphql.CollectedField) (*Statement, error) {
	arguments := b.arguments(field)
	text, _ := arguments["text"].(string)
	query, err := luceneQuery(text, "name", "nameEn", "aliases")
	if err != nil {
		return nil, err
	}
	n := b.name("n")
	wanted := b.bind(strings.ToLower(strings.TrimSpace(text)))
	sound := b.bind(strings.ToLower(strings.Join(strings.Fields(text), "")))
	x := b.name("x")
	names := "[" + n + ".name, " + n + ".nameEn] + " + n + ".aliases"
	pinyin := "' ' + coalesce(" + n + ".pinyin, '') + ' ' CONTAINS ' ' + " + sound
	fits := func(operator string) string {
		return "any(" + x + " IN " + names + " WHERE toLower(" + x + ") " + operator + " " + wanted + ")"
	}
	s := &source{entry: n, of: b.schema.Types["Entity"]}
	s.call = "CALL db.index.fulltext.queryNodes('entityName', " + b.bind(query) + ") YIELD node AS " + n + ", score WITH " + n +
		", score + CASE WHEN " + fits("=") + " THEN 300 WHEN " + fits("STARTS WITH") + " THEN 200 WHEN " + fits("CONTAINS") + " THEN 100" +
		" WHEN " + pinyin + " + ' ' THEN 60 WHEN " + pinyin + " THEN 40 ELSE 0 END AS fit"
	if kinds := kindsOf(arguments["kinds"]); len(kinds) > 0 {
		s.conditions = append(s.conditions, n+":"+b.labels(s.of, kinds))
		s.kinds = kinds
	} else {
		s.conditions = append(s.conditions, "true")
	}
	s.keys = []sortKey{
		{name: "fit", expression: "fit", variable: "fit1", descending: true},
		{name: "id", expression: n + ".id"},
	}
	s.extra = map[string]extra{
		"score":     {"fit1", scalar},
		"highlight": {names, highlightOf(text)},
	}
	expression, render, err := b.page(s, b.schema.Types["SearchConnection"], field)
	return returning(expression, render), err
}

func (b *builder) passageSearch(n, text string) (string, error) {
	query, err := luceneQuery(text, "text")
	if err != nil {
		return "", err
	}
	return "CALL db.index.fulltext.queryNodes('passageText', " + b.bind(query) + ") YIELD node AS " + n + " WITH " + n, nil
}

// luceneQuery writes what a user typed as a query of Lucene's classic parser
// (org.apache.lucene.queryparser.classic), in which nothing of the text has a
// meaning of its own. Every word has to be found: Chinese as a phrase of the
// index's bigrams, Latin words also as the beginning of a word or with one
// typing error in one of the fields given, which pinyin is none of.
func luceneQuery(text string, fields ...string) (string, error) {
	if utf8.RuneCountInString(text) > MaxText {
		return "", badInput("the text to look for has more than %d characters: shorten it", MaxText)
	}
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if len(words) == 0 {
		return "", badInput("the text to look for has no letter and no digit: give a word or a part of one")
	}
	for i, word := range words {
		switch {
		case !latin(word) && utf8.RuneCountInString(word) > 1:
			words[i] = `"` + word + `"`
		case !latin(word):
			words[i] = "(" + word + " OR " + word + "* OR *" + word + ")"
		case len(word) > 3:
			word = strings.ToLower(word)
			words[i] = "(" + word + "*"
			for _, field := range fields {
				words[i] += " OR " + field + ":" + word + "~1"
			}
			words[i] += ")"
		default:
			words[i] = strings.ToLower(word) + "*"
		}
	}
	return strings.Join(words, " AND "), nil
}

func latin(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// highlightOf renders, from an entity's names, the first that holds the text
// as HTML with the text in a mark element; the name itself where none does.
func highlightOf(text string) render {
	text = strings.ToLower(strings.TrimSpace(text))
	return func(out []byte, value any) []byte {
		names, _ := value.([]any)
		for _, item := range names {
			name, _ := item.(string)
			lower := strings.ToLower(name)
			if at := strings.Index(lower, text); at >= 0 && len(lower) == len(name) {
				end := at + len(text)
				return appendString(out, html.EscapeString(name[:at])+"<mark>"+html.EscapeString(name[at:end])+"</mark>"+html.EscapeString(name[end:]))
			}
		}
		if len(names) == 0 {
			return appendString(out, "")
		}
		name, _ := names[0].(string)
		return appendString(out, html.EscapeString(name))
	}
}
