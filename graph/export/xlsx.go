package export

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// xlsxWriter writes a workbook: a sheet about it, and one for each table, with a header
// that stays in sight and filters. What only programs use is left out.
type xlsxWriter struct {
	out   io.Writer
	book  *excelize.File
	sheet *excelize.StreamWriter
	bold  int
	rows  int
}

// forPrograms are columns that people do not read.
var forPrograms = []string{"key", "report"}

// widths of columns by their names, in characters.
var widths = map[string]float64{"name": 28, "nameEn": 32, "aliases": 24, "sourceName": 28, "targetName": 28, "entityName": 28, "indicatorName": 28, "subjectName": 20, "quote": 60, "title": 40, "id": 26}

const (
	usualWidth = 14
	mostRows   = 1 << 20 // of a sheet
	aboutSheet = "About"
)

func newXLSX(out io.Writer) writer { return &xlsxWriter{out: out, book: excelize.NewFile()} }

func (w *xlsxWriter) begin(*Manifest) error {
	var err error
	if w.bold, err = w.book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}}); err != nil {
		return err
	}
	return w.book.SetSheetName("Sheet1", aboutSheet)
}

func (w *xlsxWriter) table(t *Table) error {
	if err := w.finish(); err != nil {
		return err
	}
	name := strings.ToUpper(t.Name[:1]) + t.Name[1:]
	if _, err := w.book.NewSheet(name); err != nil {
		return err
	}
	if err := w.book.SetSheetDimension(name, ""); err != nil { // not known yet: readers have to look
		return err
	}
	var err error
	if w.sheet, err = w.book.NewStreamWriter(name); err != nil {
		return err
	}
	var header []any
	for _, column := range t.Columns {
		if slices.Contains(forPrograms, column.Name) {
			continue
		}
		header = append(header, excelize.Cell{StyleID: w.bold, Value: column.Name})
		width := widths[column.Name]
		if width == 0 {
			width = usualWidth
		}
		if err := w.sheet.SetColWidth(len(header), len(header), width); err != nil {
			return err
		}
	}
	if err := w.sheet.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	w.rows = 1
	return w.sheet.SetRow("A1", header)
}

// finish ends the sheet under way.
func (w *xlsxWriter) finish() error {
	if w.sheet == nil {
		return nil
	}
	return w.sheet.Flush()
}

func (w *xlsxWriter) row(t *Table, values []any) error {
	if w.rows++; w.rows > mostRows {
		return fmt.Errorf("a sheet of Excel has no place for more than %d %s: export a part (a plan, some kinds), or another format", mostRows-1, t.Name)
	}
	var cells []any
	for i, column := range t.Columns {
		if slices.Contains(forPrograms, column.Name) {
			continue
		}
		value := values[i]
		if texts, ok := value.([]string); ok {
			value = strings.Join(texts, "; ")
		}
		cells = append(cells, value)
	}
	return w.sheet.SetRow(fmt.Sprintf("A%d", w.rows), cells)
}

func (w *xlsxWriter) end(m *Manifest) error {
	if err := w.finish(); err != nil {
		return err
	}
	lines := [][]any{{"PlanGraph"}, {"created", m.CreatedAt.Format("2006-01-02 15:04:05 MST")}, {"revision", m.Revision}, {"licence", m.Licence}}
	if part := m.part(); part != nil {
		lines = append(lines, []any{"part", part})
	}
	for _, plan := range m.Plans {
		lines = append(lines, []any{"plan", plan.Title, plan.Publisher, plan.SourceURL})
	}
	for _, t := range m.Tables {
		lines = append(lines, []any{t.Name, t.Rows, t.About})
	}
	for i, line := range lines {
		if err := w.book.SetSheetRow(aboutSheet, fmt.Sprintf("A%d", i+1), &line); err != nil {
			return err
		}
	}
	if err := w.book.SetColWidth(aboutSheet, "A", "C", 24); err != nil {
		return err
	}
	return w.book.Write(w.out)
}

// Close takes away what a workbook that was not finished keeps in files.
func (w *xlsxWriter) Close() error { return w.book.Close() }
