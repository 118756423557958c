package gold

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph/model"
	"plangraph/graph/ontology"
	"plangraph/loader/fact"
)

// absent stands where a column has nothing to say.
const absent = "-"

// Read reads one sample and checks it: columns, enums, offsets within their
// sentence, that both ends of a link, the indicator of an observation and the
// entity of a status are annotated mentions, and that the ontology allows the
// link. Its error names the line.
func Read(text string) (*Plan, error) {
	known, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	r := &reader{plan: &Plan{}, ontology: known}
	for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		if err := r.line(line); err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	if p := r.plan; p.Name == "" || p.File == "" || p.Digest == "" || p.Meta.Year == 0 || p.Meta.District.Name == "" || p.Meta.Title == "" {
		return nil, fmt.Errorf("the head needs plan, file, digest, district, year and title")
	}
	return r.plan, nil
}

// reader holds the sample as far as it was read.
type reader struct {
	plan     *Plan
	ontology *ontology.Ontology
}

func (r *reader) line(line string) error {
	what, rest, _ := strings.Cut(line, "\t")
	c := &columns{left: strings.Split(rest, "\t")}
	if known, err := r.head(what, c); known {
		return cmp.Or(err, c.done())
	}
	if what == "sentence" {
		return r.sentence(c)
	}
	if len(r.plan.Sentences) == 0 {
		return fmt.Errorf("%q stands before the first sentence", what)
	}
	s := &r.plan.Sentences[len(r.plan.Sentences)-1]
	c.limit = s.End - s.Start
	switch what {
	case "mention":
		s.Mentions = append(s.Mentions, c.mention())
	case "link":
		l := Link{Type: enum[model.LinkType](c), Source: c.mention(), Target: c.mention(), Intended: c.intended()}
		c.check(s.names(l.Source) && s.names(l.Target), "an end of the link is no annotated mention")
		c.check(r.ontology.Allowed(l.Type, l.Source.Kind, l.Target.Kind), "%s may not link %s to %s", l.Type, l.Source.Kind, l.Target.Kind)
		s.Links = append(s.Links, l)
	case "observation":
		o := c.observation()
		c.check(s.names(Mention{model.EntityKindIndicator, o.Indicator}), "the indicator is no annotated mention")
		s.Observations = append(s.Observations, o)
	case "status":
		status := Status{Of: c.mention(), Status: enum[model.ProjectStatus](c), Year: c.number(), Intended: c.intended()}
		c.check(s.names(status.Of), "what has the status is no annotated mention")
		s.Statuses = append(s.Statuses, status)
	default:
		return fmt.Errorf("%q is none of sentence, mention, link, observation and status", what)
	}
	return c.done()
}

// head reads a line of the head; known says whether it was one.
func (r *reader) head(what string, c *columns) (known bool, err error) {
	p := r.plan
	switch what {
	case "plan":
		p.Name = c.next()
	case "file":
		p.File = c.next()
	case "digest":
		p.Digest = c.next()
	case "district":
		p.Meta.District = fact.Ref{Kind: model.EntityKindDistrict, Name: c.next()}
	case "year":
		p.Meta.Year = c.number()
	case "title":
		p.Meta.Title = c.next()
	default:
		return false, nil
	}
	return true, c.err
}

func (r *reader) sentence(c *columns) error {
	s := Sentence{Span: fact.Span{Start: c.number(), End: c.number()}, Half: Half(c.next())}
	c.check(s.Start < s.End, "the sentence %d-%d is empty", s.Start, s.End)
	c.check(s.Half == Dev || s.Half == Test, "%q is neither dev nor test", s.Half)
	if n := len(r.plan.Sentences); n > 0 {
		c.check(r.plan.Sentences[n-1].End <= s.Start, "the sentence begins before the one above ends")
	}
	r.plan.Sentences = append(r.plan.Sentences, s)
	return c.done()
}

func (s *Sentence) names(m Mention) bool { return slices.Contains(s.Mentions, m) }

// columns gives the columns of a line one after the other and keeps the first
// thing that is wrong with them.
type columns struct {
	left  []string
	limit int // the length of the sentence
	err   error
}

func (c *columns) check(good bool, format string, args ...any) {
	if !good && c.err == nil {
		c.err = fmt.Errorf(format, args...)
	}
}

func (c *columns) done() error {
	c.check(len(c.left) == 0, "%d columns too many", len(c.left))
	return c.err
}

func (c *columns) next() string {
	if len(c.left) == 0 {
		c.check(false, "a column is missing")
		return ""
	}
	column := c.left[0]
	c.left = c.left[1:]
	c.check(column != "", "a column is empty: write %s", absent)
	return column
}

func (c *columns) number() int {
	text := c.next()
	n, err := strconv.Atoi(text)
	c.check(err == nil && n >= 0, "%q is no number", text)
	return n
}

// optional reads a number that may be absent.
func (c *columns) optional() *float64 {
	text := c.next()
	if text == absent {
		return nil
	}
	n, err := strconv.ParseFloat(text, 64)
	c.check(err == nil, "%q is no number", text)
	return &n
}

func (c *columns) span() fact.Span {
	s := fact.Span{Start: c.number(), End: c.number()}
	c.check(s.Start < s.End && s.End <= c.limit, "%d-%d is no part of a sentence of %d characters", s.Start, s.End, c.limit)
	return s
}

func (c *columns) mention() Mention { return Mention{enum[model.EntityKind](c), c.span()} }

func (c *columns) intended() bool {
	text := c.next()
	c.check(text == "intended" || text == absent, "%q is neither intended nor %s", text, absent)
	return text == "intended"
}

// comparator reads how a number is qualified, which stands where the number does.
func (c *columns) comparator(of *float64) model.Comparator {
	if of == nil {
		text := c.next()
		c.check(text == absent, "%q qualifies no number", text)
		return ""
	}
	return enum[model.Comparator](c)
}

func (c *columns) observation() Observation {
	o := Observation{Indicator: c.span()}
	f := &o.Figures
	f.Value = c.optional()
	if f.Unit = c.next(); f.Unit == absent {
		f.Unit = ""
	}
	f.Comparator = c.comparator(f.Value)
	f.Growth = c.optional()
	f.GrowthComparator = c.comparator(f.Growth)
	f.Ranked = c.optional() != nil
	c.check(f.Value != nil || f.Growth != nil || f.Ranked, "an observation without a value, growth or rank")
	o.Basis, o.Year = enum[model.Basis](c), c.number()
	if end := c.optional(); end != nil {
		o.PeriodEnd = int(*end)
		c.check(o.PeriodEnd > o.Year, "the period ends in its first year or before")
	}
	return o
}

// enum reads a value of one of the schema's enums.
func enum[E interface {
	~string
	IsValid() bool
}](c *columns) E {
	value := E(c.next())
	c.check(value.IsValid(), "%q is no %T", value, value)
	return value
}
