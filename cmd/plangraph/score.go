package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"

	"plangraph/loader"
	"plangraph/loader/catalog"
	"plangraph/loader/document"
	"plangraph/loader/extract"
	"plangraph/loader/gold"
)

type scoreCommand struct {
	Files  []string `arg:"" optional:"" help:"Documents of plans that the catalog has a reading of, or that there is a sample of. Without any, they are looked for in ./plans and ../shared/plans." type:"path"`
	Gold   string   `help:"Folder of samples that a reader annotated." default:"loader/testdata/gold" type:"path"`
	JSON   bool     `name:"json" help:"Print JSON."`
	ByRule bool     `help:"Say of each rule what it found in the samples' sentences of dev."`
	Show   bool     `help:"List what is near, wrong and missed in dev, with its words."`
}

// Run prints precision and recall of the rules alone against the curated facts
// and against the samples.
func (c *scoreCommand) Run(e *environment) error {
	known, err := catalog.Load()
	if err != nil {
		return err
	}
	l := &loader.Loader{Catalog: known}
	samples, err := gold.Load(os.DirFS(c.Gold))
	if err != nil {
		return err
	}
	report := scoreReport{Curated: []scoreRow{}, Gold: []scoreRow{}, Rules: []scoreRow{}, Shown: []shown{}}
	inputs, documents, err := c.inputs(l, samples)
	if err != nil {
		return err
	}
	for _, in := range inputs {
		reading, err := l.Read(in)
		if err != nil {
			return err
		}
		report.addCurated(reading)
	}
	report.addGold(documents, known, c.ByRule, c.Show)
	if len(report.Curated) == 0 && len(report.Gold) == 0 {
		return errors.New("no document of a plan that the catalog has a reading of, or that there is a sample of, was found: name one, or put it into ./plans")
	}
	if c.JSON {
		return json.NewEncoder(e.out).Encode(report)
	}
	return report.print(e.out)
}

// sampled is a document that there is a sample of.
type sampled struct {
	sample   *gold.Plan
	document *document.Document
}

// inputs finds the documents that are to be read against the catalog, and those
// against a sample.
func (c *scoreCommand) inputs(l *loader.Loader, samples []*gold.Plan) (curated []loader.Input, documents []sampled, err error) {
	if len(c.Files) == 0 {
		return c.found(l, samples)
	}
	inputs, err := loader.Files(c.Files)
	if err != nil {
		return nil, nil, err
	}
	for _, in := range inputs {
		found, err := sampleOf(in.Name, samples)
		if err != nil {
			return nil, nil, err
		}
		if found.sample != nil {
			documents = append(documents, found)
		} else {
			curated = append(curated, in)
		}
	}
	return curated, documents, nil
}

// found looks for the documents in the folders of plans.
func (c *scoreCommand) found(l *loader.Loader, samples []*gold.Plan) (curated []loader.Input, documents []sampled, err error) {
	inputs, _, err := l.Find(loader.Folders)
	if err != nil {
		return nil, nil, err
	}
	for _, in := range inputs {
		if in.Name != "" {
			curated = append(curated, in)
		}
	}
	for _, sample := range samples {
		for _, folder := range loader.Folders {
			path := filepath.Join(folder, sample.File)
			if _, err := os.Stat(path); err != nil {
				continue
			}
			found, err := sampleOf(path, []*gold.Plan{sample})
			if err != nil {
				return nil, nil, err
			}
			documents = append(documents, found)
			break
		}
	}
	return curated, documents, nil
}

// sampleOf gives the sample of a document by its file's name, where there is
// one. It is an error where the text has changed since.
func sampleOf(path string, samples []*gold.Plan) (sampled, error) {
	for _, sample := range samples {
		if sample.File != filepath.Base(path) {
			continue
		}
		file, err := os.Open(path) //nolint:gosec // the user names the plan
		if err != nil {
			return sampled{}, fmt.Errorf("the plan cannot be read: %w", err)
		}
		defer func() { _ = file.Close() }()
		data, err := document.Read(file)
		if err != nil {
			return sampled{}, fmt.Errorf("%s: %w", path, err)
		}
		doc, err := document.Parse(data)
		if err != nil {
			return sampled{}, fmt.Errorf("%s: %w", path, err)
		}
		return sampled{sample, doc}, sample.Check(doc.Text)
	}
	return sampled{}, nil
}

// scoreReport is what is printed.
type scoreReport struct {
	Curated []scoreRow `json:"curated"` // against the catalog's readings
	Gold    []scoreRow `json:"gold"`    // against the samples, and at the end all of them together
	Rules   []scoreRow `json:"rules"`   // rules in the samples' sentences of dev
	Shown   []shown    `json:"shown"`   // what is not right in dev
}

// scoreRow is one line of a report.
type scoreRow struct {
	Plan      string  `json:"plan"` // empty: all samples together
	Half      string  `json:"half,omitempty"`
	Group     string  `json:"group"`
	Name      string  `json:"name"` // empty: the whole group
	Found     int     `json:"found"`
	Right     int     `json:"right"`
	Near      int     `json:"near"`
	Known     int     `json:"known"`
	Precision float64 `json:"precision"` // 0 to 1
	Recall    float64 `json:"recall"`    // 0 to 1
}

// shown is a fact that is not right.
type shown struct {
	Plan    string `json:"plan"`
	Verdict string `json:"verdict"`
	Group   string `json:"group"`
	Name    string `json:"name"`
	Rule    string `json:"rule,omitempty"`
	Start   int    `json:"start"` // characters of the text
	End     int    `json:"end"`
	Words   string `json:"words"`
}

func (r *scoreReport) addCurated(reading *loader.Reading) {
	for _, row := range extract.Score(reading.Rules, reading.Plan.Facts) {
		r.Curated = append(r.Curated, scoreRow{
			Plan: reading.Plan.Meta.Title, Group: row.Group, Name: row.Name, Found: row.Found, Right: row.Right, Known: row.Curated,
			Precision: row.Precision(), Recall: row.Recall(),
		})
	}
}

func (r *scoreReport) addGold(documents []sampled, known *catalog.Catalog, byRule, show bool) {
	var all []gold.Judgement
	for _, d := range documents {
		judgements := d.sample.Judge(d.document, extract.Extract(d.document, known, d.sample.Meta))
		r.Gold = append(r.Gold, scoreRows(d.sample.Name, gold.Rows(judgements))...)
		all = append(all, judgements...)
		if show {
			r.addShown(d, judgements)
		}
	}
	if len(documents) > 0 {
		r.Gold = append(r.Gold, scoreRows("", gold.Rows(all))...)
	}
	if byRule {
		r.Rules = scoreRows("", gold.ByRule(all))
	}
}

func (r *scoreReport) addShown(d sampled, judgements []gold.Judgement) {
	text := []rune(d.document.Text)
	for _, j := range judgements {
		if j.Half == gold.Dev && j.Verdict != gold.Right {
			r.Shown = append(r.Shown, shown{d.sample.Name, j.Verdict.String(), j.Group, j.Name, j.Rule, j.At.Start, j.At.End, string(text[j.At.Start:j.At.End])})
		}
	}
}

func scoreRows(plan string, rows []gold.Row) []scoreRow {
	var list []scoreRow
	for _, row := range rows {
		list = append(list, scoreRow{
			Plan: plan, Half: string(row.Half), Group: row.Group, Name: row.Name, Found: row.Found, Right: row.Right, Near: row.Near,
			Known: row.Gold, Precision: row.Precision(), Recall: row.Recall(),
		})
	}
	return list
}

// print writes a table a plan.
func (r *scoreReport) print(out io.Writer) error {
	if err := printScores(out, r.Curated, "what\tof\tfound\tright\tcurated\tprecision\trecall\t", func(row scoreRow) string {
		return fmt.Sprintf("%s\t%s\t%d\t%d\t%d\t%.2f\t%.2f\t", row.Group, row.Name, row.Found, row.Right, row.Known, row.Precision, row.Recall)
	}); err != nil {
		return err
	}
	if err := printScores(out, r.Gold, "half\twhat\tof\tfound\tright\tnear\tgold\tprecision\trecall\t", func(row scoreRow) string {
		return fmt.Sprintf("%s\t%s\t%s\t%d\t%d\t%d\t%d\t%.2f\t%.2f\t", row.Half, row.Group, row.Name, row.Found, row.Right, row.Near, row.Known, row.Precision, row.Recall)
	}); err != nil {
		return err
	}
	if err := printScores(out, r.Rules, "half\trule\tfound\tright\twrong\tprecision\t", func(row scoreRow) string {
		return fmt.Sprintf("%s\t%s\t%d\t%d\t%d\t%.2f\t", row.Half, row.Name, row.Found, row.Right, row.Found-row.Right, row.Precision)
	}); err != nil {
		return err
	}
	for _, s := range r.Shown {
		_, _ = fmt.Fprintf(out, "%s\t%d-%d\t%s\t%s %s\t%s\t%s\n", s.Plan, s.Start, s.End, s.Verdict, s.Group, s.Name, s.Words, s.Rule)
	}
	return nil
}

// printScores writes rows of one kind, a table for each plan.
func printScores(out io.Writer, rows []scoreRow, head string, line func(scoreRow) string) error {
	var table *tabwriter.Writer
	for i, row := range rows {
		if i == 0 || row.Plan != rows[i-1].Plan {
			if table != nil {
				if err := table.Flush(); err != nil {
					return err
				}
			}
			title := row.Plan
			if title == "" {
				title = "all samples"
			}
			_, _ = fmt.Fprintln(out, title)
			table = tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
			_, _ = fmt.Fprintln(table, head)
		}
		_, _ = fmt.Fprintln(table, line(row))
	}
	if table == nil {
		return nil
	}
	return table.Flush()
}
