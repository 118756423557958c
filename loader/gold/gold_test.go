package gold_test

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/extract"
	"plangraph/loader/fact"
	"plangraph/loader/gold"
)

var update = flag.Bool("update", false, "write the baseline anew")

// folder holds the samples, and wide the other sentences of their documents.
const (
	folder = "../testdata/gold"
	wide   = "../testdata/wide"
)

// plans is where the documents are, outside the repository.
var plans = filepath.Join("..", "..", "..", "shared", "plans")

// samples gives the samples of a folder and the text of each one's document, none where
// the documents are not at hand and need not be.
func samples(t *testing.T, folder string) (list []*gold.Plan, documents []*document.Document) {
	t.Helper()
	list, err := gold.Load(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	if len(list) == 0 {
		t.Fatal("there is no sample")
	}
	for _, p := range list {
		data, err := os.ReadFile(filepath.Join(plans, p.File))
		if os.IsNotExist(err) && os.Getenv("PLANGRAPH_REQUIRE_PLANS") == "" {
			t.Skipf("left out: %v", err)
		}
		if err != nil {
			t.Fatal(err)
		}
		doc, err := document.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Check(doc.Text); err != nil {
			t.Fatal(err)
		}
		documents = append(documents, doc)
	}
	return list, documents
}

// TestBaseline fails where rules do worse than the baseline. With -update it
// writes the baseline instead.
func TestBaseline(t *testing.T) {
	known, err := catalog.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{folder, wide} {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			list, documents := samples(t, folder)
			var judgements []gold.Judgement
			for i, p := range list {
				judgements = append(judgements, p.Judge(documents[i], extract.Extract(documents[i], known, p.Meta))...)
			}
			rows := gold.Rows(judgements)
			path := filepath.Join(folder, gold.BaselineFile)
			if *update {
				if err := os.WriteFile(path, []byte(gold.Baseline(rows)), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			baseline, err := gold.ReadBaseline(string(data))
			if err != nil {
				t.Fatal(err)
			}
			for _, worse := range gold.Worse(baseline, rows) {
				t.Errorf("%s; where that is right: go test ./loader/gold -update", worse)
			}
		})
	}
}

// TestWide holds that the wide sentences are all dev, and none of the samples'.
func TestWide(t *testing.T) {
	sampled := map[string]map[fact.Span]bool{}
	list, _ := samples(t, folder)
	for _, p := range list {
		sampled[p.Name] = map[fact.Span]bool{}
		for _, s := range p.Sentences {
			sampled[p.Name][s.Span] = true
		}
	}
	list, _ = samples(t, wide)
	for _, p := range list {
		for _, s := range p.Sentences {
			if s.Half != gold.Dev || sampled[p.Name][s.Span] {
				t.Errorf("%s: the sentence at %d is of the samples", p.Name, s.Start)
			}
		}
	}
}

// What a sentence of the sample may hold: a digit, a noun that ends names, or
// a verb of building.
var classes = []*regexp.Regexp{
	regexp.MustCompile(`[0-9０-９]`),
	regexp.MustCompile(`园区|新区|示范区|开发区|试验区|片区|高速|铁路|高铁|机场|大学|医院|实验室|中心|基地|公司|集团|码头|大桥|水库|《|“`),
	regexp.MustCompile(`建设|建成|开工|投产|竣工|动工|通车|投用|投运|启用|落户|落地|扩建|改造|新建|开通|揭牌|成立|启动`),
}

// Rounds, shortest and longest sentence, and seed of the sample.
const (
	rounds            = 24
	shortest, longest = 12, 120
	seed              = "plangraph-gold-1"
)

// cut gives the sentences of a text, by its stops, line ends and paragraphs,
// and independent of the parser.
func cut(text []rune) []fact.Span {
	var sentences []fact.Span
	add := func(start, end int) {
		for start < end && unicode.IsSpace(text[start]) {
			start++
		}
		for end > start && unicode.IsSpace(text[end-1]) {
			end--
		}
		if n := end - start; n >= shortest && n <= longest {
			sentences = append(sentences, fact.Span{Start: start, End: end})
		}
	}
	start := 0
	for i, c := range text {
		indent := c == '\u3000' && i+1 < len(text) && text[i+1] == '\u3000'
		switch {
		case strings.ContainsRune("。！？；!?;", c):
			add(start, i+1)
			start = i + 1
		case indent || strings.ContainsRune("\n\r\u2028\u2029", c):
			add(start, i)
			start = i
		}
	}
	add(start, len(text))
	return sentences
}

// drawn is one sentence of the sample.
type drawn struct {
	fact.Span
	half gold.Half
}

// draw takes the sample of a text as loader/testdata/gold/README.md says.
func draw(text []rune) []drawn {
	hash := func(s fact.Span) string {
		sum := sha256.Sum256([]byte(seed + " " + string(text[s.Start:s.End])))
		return hex.EncodeToString(sum[:])
	}
	sentences := cut(text)
	slices.SortStableFunc(sentences, func(a, b fact.Span) int { return strings.Compare(hash(a), hash(b)) })
	var sample []drawn
	for round := range rounds {
		half := []gold.Half{gold.Dev, gold.Test}[round%2]
		for _, class := range classes {
			at := slices.IndexFunc(sentences, func(s fact.Span) bool { return class.MatchString(string(text[s.Start:s.End])) })
			if at < 0 {
				continue
			}
			sample = append(sample, drawn{sentences[at], half})
			sentences = slices.Delete(sentences, at, at+1)
		}
	}
	slices.SortFunc(sample, func(a, b drawn) int { return a.Start - b.Start })
	return sample
}

// TestSample holds the sentences against the procedure that draws them.
func TestSample(t *testing.T) {
	list, documents := samples(t, folder)
	for i, p := range list {
		var sentences []drawn
		for _, s := range p.Sentences {
			sentences = append(sentences, drawn{s.Span, s.Half})
		}
		if want := draw([]rune(documents[i].Text)); !slices.Equal(sentences, want) {
			t.Errorf("%s: the sentences are\n%v\nand are to be\n%v", p.Name, sentences, want)
		}
	}
}
