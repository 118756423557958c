package cypher

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

// MaxHits is how many hits of the index are put in order; more than anybody
// pages through, and few enough to be looked at in milliseconds.
const MaxHits = 5000

// MaxText is how many characters a text to look for may have.
const MaxText = 200

// search compiles the full-text search over entities. Exact names come
// first, then names that begin with the text, then names that hold it, then
// those that sound like it in pinyin or its initials, then what the index
// finds besides; within each by the index's score.
func (b *builder) search(field graphql.CollectedField) (*Statement, error) {
	arguments := b.arguments(field)
	text := b.known(arguments["text"])
	query, err := luceneQuery(text, "name", "nameEn", "aliases")
	if err != nil {
		return nil, err
	}
	n := b.name("n")
	names := "[" + n + ".name, " + n + ".nameEn] + " + n + ".aliases"
	s := &source{entry: n, of: b.schema.Types["Entity"], kinds: kindsOf(arguments["kinds"]), carried: []string{"fit"}}
	var of []string
	if len(s.kinds) > 0 {
		of = append(of, n+":"+b.labels(s.of, s.kinds))
	}
	s.call = "CALL db.index.fulltext.queryNodes('entityName', " + b.bind(query) + ", {limit: " + b.bind(int64(MaxHits)) + "}) YIELD node AS " + n + ", score" +
		where(of) + " WITH " + n + ", score + " + b.tier(n, text) + " AS fit"
	s.keys = []sortKey{
		{name: "fit", expression: "fit", descending: true},
		{name: "id", expression: n + ".id"},
	}
	s.extra = map[string]extra{
		"score":     {"fit", scalar},
		"highlight": {names, highlightOf(text)},
	}
	page, err := b.page(s, b.schema.Types["SearchConnection"], field)
	if err != nil {
		return nil, err
	}
	return page.statement(), nil
}

// tier writes how well the names of the entity in variable n fit: the whole of
// one before the beginning of one before a part of one before how they sound.
// The property lower holds the names in small letters between tabs, and pinyin
// words between spaces.
func (b *builder) tier(n, text string) string {
	names, sounds := strings.ToLower(strings.TrimSpace(text)), strings.ToLower(strings.Join(strings.Fields(text), ""))
	var cases strings.Builder
	for _, c := range []struct {
		property, part string
		tier           string
	}{
		{"lower", "\t" + names + "\t", "300"},
		{"lower", "\t" + names, "200"},
		{"lower", names, "100"},
		{"pinyin", " " + sounds + " ", "60"},
		{"pinyin", " " + sounds, "40"},
	} {
		cases.WriteString(" WHEN " + n + "." + c.property + " CONTAINS " + b.bind(c.part) + " THEN " + c.tier)
	}
	return "CASE" + cases.String() + " ELSE 0 END"
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
// index's bigrams, other words and numbers also as a part of a word or with one
// typing error in one of the fields given, which pinyin is none of.
func luceneQuery(text string, fields ...string) (string, error) {
	if utf8.RuneCountInString(text) > MaxText {
		return "", badInput("the text to look for has more than %d characters: shorten it", MaxText)
	}
	words := wordsOf(text)
	if len(words) == 0 {
		return "", badInput("the text to look for has no letter and no digit: give a word or a part of one")
	}
	for i, word := range words {
		first, size := utf8.DecodeRuneInString(word)
		switch {
		case chinese(first) && len(word) > size:
			words[i] = `"` + word + `"`
		case chinese(first):
			words[i] = "(" + word + " OR " + word + "* OR *" + word + ")"
		case len(word) > 3:
			word = strings.ToLower(word)
			words[i] = "(*" + word + "*"
			for _, field := range fields {
				words[i] += " OR " + field + ":" + word + "~1"
			}
			words[i] += ")"
		default:
			words[i] = "*" + strings.ToLower(word) + "*"
		}
	}
	return strings.Join(words, " AND "), nil
}

// wordsOf takes a text apart where the index does: into runs of letters and
// digits that are either all Chinese or all not.
func wordsOf(text string) []string {
	var words []string
	behind := ' '
	for _, r := range text {
		switch isWord := unicode.IsLetter(r) || unicode.IsDigit(r); {
		case !isWord:
			r = ' '
		case behind == ' ' || chinese(behind) != chinese(r):
			words = append(words, string(r))
		default:
			words[len(words)-1] += string(r)
		}
		behind = r
	}
	return words
}

// chinese says whether the index makes bigrams of a letter
// (org.apache.lucene.analysis.cjk.CJKBigramFilter).
func chinese(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
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
