package document

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// attribute is an element whose w:val is what it says.
type attribute struct {
	Value string `xml:"val,attr"`
}

// numberingPart is word/numbering.xml: the lists of a document, by the form that they
// have (w:abstractNum) and by where they begin (w:num). See ECMA-376, part 1, 17.9.
type numberingPart struct {
	Abstracts []struct {
		ID     string        `xml:"abstractNumId,attr"`
		Levels []numberLevel `xml:"lvl"`
	} `xml:"abstractNum"`
	Lists []struct {
		ID        string    `xml:"numId,attr"`
		Abstract  attribute `xml:"abstractNumId"`
		Overrides []struct {
			Level int        `xml:"ilvl,attr"`
			Start *attribute `xml:"startOverride"`
		} `xml:"lvlOverride"`
	} `xml:"num"`
}

// numberLevel is how one level of a list is numbered.
type numberLevel struct {
	Level  int       `xml:"ilvl,attr"`
	Start  attribute `xml:"start"`
	Format attribute `xml:"numFmt"`
	Text   attribute `xml:"lvlText"` // 第%1章: each %n is the number of a level, the first is 1
}

func (l numberLevel) start() int {
	if n, err := strconv.Atoi(l.Start.Value); err == nil {
		return n
	}
	return 1
}

// stylesPart is word/styles.xml, of which a style's list is of use.
type stylesPart struct {
	Styles []struct {
		ID    string    `xml:"styleId,attr"`
		Based attribute `xml:"basedOn"`
		List  attribute `xml:"pPr>numPr>numId"`
		Level attribute `xml:"pPr>numPr>ilvl"`
	} `xml:"style"`
}

// item says of which list, and on which level, a paragraph is.
type item struct{ list, level string }

// numbering writes out the numbers that Word draws before paragraphs and keeps out of
// their text.
type numbering struct {
	levels  map[string]map[int]numberLevel // by list
	forms   map[string]string              // the form of a list, which counts through its lists
	starts  map[string]map[int]int         // where a list begins anew, until it has
	counts  map[string]map[int]int         // by form
	ofStyle map[string]item
}

// numberingOf reads the lists and the styles of a document; it has none where the parts
// are missing.
func numberingOf(archive *zip.Reader) (*numbering, error) {
	var lists numberingPart
	var styles stylesPart
	for _, part := range archive.File {
		var err error
		switch part.Name {
		case "word/numbering.xml":
			err = decodePart(part, func(d *xml.Decoder) error { return d.Decode(&lists) })
		case "word/styles.xml":
			err = decodePart(part, func(d *xml.Decoder) error { return d.Decode(&styles) })
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
	}
	n := &numbering{
		levels: map[string]map[int]numberLevel{}, forms: map[string]string{},
		starts: map[string]map[int]int{}, counts: map[string]map[int]int{}, ofStyle: map[string]item{},
	}
	for _, list := range lists.Lists {
		n.forms[list.ID] = list.Abstract.Value
		n.levels[list.ID], n.starts[list.ID] = map[int]numberLevel{}, map[int]int{}
		for _, form := range lists.Abstracts {
			for _, level := range form.Levels {
				if form.ID == list.Abstract.Value {
					n.levels[list.ID][level.Level] = level
				}
			}
		}
		for _, override := range list.Overrides {
			if override.Start != nil {
				n.starts[list.ID][override.Level], _ = strconv.Atoi(override.Start.Value)
			}
		}
	}
	based := map[string]string{}
	for _, style := range styles.Styles {
		n.ofStyle[style.ID], based[style.ID] = item{style.List.Value, style.Level.Value}, style.Based.Value
	}
	for id := range based { // what a style does not say, the one that it is based on does
		from := based[id]
		for step := 0; n.ofStyle[id].list == "" && from != "" && step < len(based); step++ {
			n.ofStyle[id], from = n.ofStyle[from], based[from]
		}
	}
	return n, nil
}

// levelNumber stands in the text of a level for the number of one.
var levelNumber = regexp.MustCompile(`%[1-9]`)

// next gives the number of the next paragraph of a list, as Word draws it, empty for what
// is not numbered.
func (n *numbering) next(of item) string {
	at, _ := strconv.Atoi(of.level)
	level, numbered := n.levels[of.list][at]
	if !numbered || level.Format.Value == "bullet" || level.Format.Value == "none" {
		return ""
	}
	form := n.forms[of.list]
	if n.counts[form] == nil {
		n.counts[form] = map[int]int{}
	}
	counts := n.counts[form]
	start, anew := n.starts[of.list][at]
	count, counted := counts[at]
	switch {
	case anew:
		delete(n.starts[of.list], at)
		counts[at] = start
	case counted:
		counts[at] = count + 1
	default:
		counts[at] = level.start()
	}
	for deeper := range counts {
		if deeper > at {
			delete(counts, deeper)
		}
	}
	text := levelNumber.ReplaceAllStringFunc(level.Text.Value, func(mark string) string {
		other := int(mark[1] - '1')
		shown := n.levels[of.list][other]
		count, counted := counts[other]
		if !counted {
			count = shown.start()
		}
		return writtenNumber(count, shown.Format.Value)
	})
	if last, _ := utf8.DecodeLastRuneInString(text); unicode.IsLetter(last) || unicode.IsDigit(last) {
		text += " "
	}
	return text
}

// writtenNumber writes a number in one of the formats of ECMA-376, part 1, 17.18.59, that
// Chinese documents have; in digits where it is another.
func writtenNumber(n int, format string) string {
	switch format {
	case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "ideographDigital":
		if 0 < n && n < 100 {
			return chineseNumber(n)
		}
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		if 0 < n && n <= 20 {
			return string(rune('①' + n - 1))
		}
	case "upperLetter", "lowerLetter":
		if first := map[string]rune{"upperLetter": 'A', "lowerLetter": 'a'}[format]; 0 < n && n <= 26 {
			return string(first + rune(n) - 1)
		}
	}
	return strconv.Itoa(n)
}

// chineseNumber writes a number from 1 to 99: 二十一.
func chineseNumber(n int) string {
	const digits = "零一二三四五六七八九"
	digit := func(n int) string { return string([]rune(digits)[n]) }
	var text strings.Builder
	if n >= 20 {
		text.WriteString(digit(n / 10))
	}
	if n >= 10 {
		text.WriteString("十")
	}
	if n%10 > 0 {
		text.WriteString(digit(n % 10))
	}
	return text.String()
}
