package gold

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// BaselineFile is the file, beside the samples, with the scores that are not
// to fall.
const BaselineFile = "baseline.tsv"

// margin is by how much precision or recall may fall.
const margin = 0.01

const baselineHead = "half\tgroup\tname\tfound\tright\tgold\tprecision\trecall"

// Baseline writes out rows as a baseline. Shares are in percent, for readers;
// the counts are what is read again.
func Baseline(rows []Row) string {
	var out strings.Builder
	out.WriteString(baselineHead + "\n")
	for _, r := range rows {
		name := r.Name
		if name == "" {
			name = absent
		}
		fmt.Fprintf(&out, "%s\t%s\t%s\t%d\t%d\t%d\t%.1f\t%.1f\n", r.Half, r.Group, name, r.Found, r.Right, r.Gold, 100*r.Precision(), 100*r.Recall())
	}
	return out.String()
}

// ReadBaseline reads what Baseline wrote.
func ReadBaseline(text string) ([]Row, error) {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if lines[0] != baselineHead {
		return nil, fmt.Errorf("the baseline does not begin with its columns")
	}
	var rows []Row
	for i, line := range lines[1:] {
		columns := strings.Split(line, "\t")
		if len(columns) != 8 {
			return nil, fmt.Errorf("line %d of the baseline has %d columns, not 8", i+2, len(columns))
		}
		row := Row{Half: Half(columns[0]), Group: columns[1], Name: strings.TrimPrefix(columns[2], absent)}
		for c, count := range []*int{&row.Found, &row.Right, &row.Gold} {
			var err error
			if *count, err = strconv.Atoi(columns[3+c]); err != nil {
				return nil, fmt.Errorf("line %d of the baseline: %w", i+2, err)
			}
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// Worse lists the rows of a baseline that rows fall behind by more than one
// point of precision or recall.
func Worse(baseline, rows []Row) []string {
	var worse []string
	for _, was := range baseline {
		at := slices.IndexFunc(rows, func(r Row) bool { return r.Half == was.Half && r.Group == was.Group && r.Name == was.Name })
		var now Row
		if at >= 0 {
			now = rows[at]
		}
		if now.Precision() < was.Precision()-margin || now.Recall() < was.Recall()-margin {
			worse = append(worse, fmt.Sprintf("%s %s %s: precision %.1f, was %.1f; recall %.1f, was %.1f",
				was.Half, was.Group, was.Name, 100*now.Precision(), 100*was.Precision(), 100*now.Recall(), 100*was.Recall()))
		}
	}
	return worse
}
