package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// largestPart is how many bytes the text of a DOCX may have once unpacked.
const largestPart = 128 << 20

// docxContent gives the text of a Word document, a line for each paragraph. The form is
// that of ECMA-376: word/document.xml with paragraphs w:p, and runs of text w:t.
func docxContent(data []byte) (content, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return content{}, &BrokenError{FormatDOCX, err}
	}
	found := content{format: FormatDOCX}
	numbers, err := numberingOf(archive)
	if err != nil {
		return content{}, &BrokenError{FormatDOCX, err}
	}
	var text []string
	whole := false
	for _, part := range archive.File {
		switch {
		case part.Name == "EncryptionInfo":
			return content{}, ErrPassword
		case part.Name == "word/document.xml":
			whole = true
			if text, err = paragraphs(part, numbers); err != nil {
				return content{}, &BrokenError{FormatDOCX, err}
			}
		case strings.HasPrefix(part.Name, "word/header"), strings.HasPrefix(part.Name, "word/footer"), part.Name == "word/footnotes.xml", part.Name == "word/endnotes.xml":
			aside, err := paragraphs(part, nil)
			if err != nil {
				return content{}, &BrokenError{FormatDOCX, err}
			}
			reason := "note"
			if !strings.HasSuffix(part.Name, "notes.xml") {
				reason = "head or foot of the page"
			}
			for _, line := range aside {
				found.dropped = append(found.dropped, Dropped{Reason: reason, Text: line})
			}
		}
	}
	if !whole {
		return content{}, &BinaryError{"a ZIP archive that is no Word document"}
	}
	if len(text) == 0 {
		return content{}, ErrEmpty
	}
	found.text = strings.Join(text, "\n")
	return found, nil
}

// errTooMuch is given for a part that unpacks to more than a document has.
var errTooMuch = errors.New("it unpacks to more than 128 MiB")

// paragraphs gives the lines of a part of a Word document, with the numbers that Word
// draws before them; without where numbers is nil.
func paragraphs(part *zip.File, numbers *numbering) (lines []string, err error) {
	err = decodePart(part, func(decoder *xml.Decoder) error {
		lines, err = linesOf(decoder, numbers)
		return err
	})
	return lines, err
}

// decodePart hands a part of a Word document to a reader of XML, as far as it is of a size
// that documents have.
func decodePart(part *zip.File, read func(*xml.Decoder) error) error {
	file, err := part.Open()
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	limited := &io.LimitedReader{R: file, N: largestPart}
	err = read(xml.NewDecoder(limited))
	if limited.N <= 0 {
		return errTooMuch
	}
	return err
}

// linesOf gives the lines of a part, read to its end.
func linesOf(decoder *xml.Decoder, numbers *numbering) ([]string, error) {
	var lines []string
	var line strings.Builder
	texts := 0 // how deep in w:t
	var listed item
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return lines, nil
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "pPrChange": // what the paragraph was like before a change
				if err := decoder.Skip(); err != nil {
					return nil, err
				}
			case "pStyle":
				if numbers != nil {
					listed = numbers.ofStyle[value(t)]
				}
			case "numId":
				listed.list = value(t)
			case "ilvl":
				listed.level = value(t)
			case "t":
				texts++
			case "tab":
				line.WriteByte(' ')
			case "br", "cr":
				line.WriteByte('\n')
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "t":
				texts--
			case "p":
				if text := strings.TrimSpace(line.String()); text != "" {
					if numbers != nil {
						text = numbers.next(listed) + text
					}
					lines = append(lines, text)
				}
				line.Reset()
				listed = item{}
			}
		case xml.CharData:
			if texts > 0 {
				line.Write(t)
			}
		}
	}
}

// value gives the w:val of an element.
func value(element xml.StartElement) string {
	for _, attribute := range element.Attr {
		if attribute.Name.Local == "val" {
			return attribute.Value
		}
	}
	return ""
}
