package document

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// MaxSize is how many bytes a document may have.
const MaxSize = 32 << 20

var (
	// ErrEmpty is given for a document without any text.
	ErrEmpty = errors.New("the document is empty: give the file that holds the plan's text")
	// ErrNotAPlan is given for a text that has neither a plan's title nor an outline.
	ErrNotAPlan = errors.New("this text is no plan: it has neither a title such as …计划, …报告, …规划 or …纲要 nor headings such as 一、 and (一); give the whole document, title included")
	// ErrEncoding is given for text in an encoding that is not known.
	ErrEncoding = errors.New("the text is in none of the encodings UTF-8, UTF-16 and GB18030: save it as UTF-8")
)

// TooLargeError is given for a document of more than MaxSize bytes.
type TooLargeError struct{ Size int64 }

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("the document has %d MiB or more: a plan may have %d MiB; give the plan's text alone", e.Size>>20, MaxSize>>20)
}

// BinaryError is given for a file that is no text. Looks says what it looks like.
type BinaryError struct{ Looks string }

func (e *BinaryError) Error() string {
	return fmt.Sprintf("the file is no text, it looks like %s: save the plan as plain text (UTF-8)", e.Looks)
}

// Read reads a document from r and refuses one that is larger than MaxSize
// without reading all of it.
func Read(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxSize {
		return nil, &TooLargeError{int64(len(data))}
	}
	return data, nil
}

var endianness = []unicode.Endianness{unicode.BigEndian, unicode.LittleEndian}

var magics = []struct{ bytes, looks string }{
	{"%PDF-", "a PDF"},
	{"PK\x03\x04", "a ZIP archive, DOCX or XLSX"},
	{"\xd0\xcf\x11\xe0", "an old Word or Excel file"},
	{"\x89PNG", "a picture"},
	{"\xff\xd8\xff", "a picture"},
	{"GIF8", "a picture"},
	{"\x1f\x8b", "a compressed file"},
	{"\x7fELF", "a program"},
}

// Decode gives the text of a document: valid UTF-8, UTF-16 by its byte order
// mark or its pattern of zero bytes, otherwise GB18030. A byte order mark is
// taken off; nothing else is changed.
func Decode(data []byte) (string, error) {
	if len(data) > MaxSize {
		return "", &TooLargeError{int64(len(data))}
	}
	for _, magic := range magics {
		if bytes.HasPrefix(data, []byte(magic.bytes)) {
			return "", &BinaryError{magic.looks}
		}
	}
	text, err := decode(data)
	if isBinary(text) || err != nil && isBinary(string(data)) {
		return "", &BinaryError{"binary data"}
	}
	if err != nil {
		return "", err
	}
	if len(bytes.TrimSpace([]byte(text))) == 0 {
		return "", ErrEmpty
	}
	return text, nil
}

func decode(data []byte) (string, error) {
	switch order, marked := utf16Order(data); {
	case order >= 0:
		policy := unicode.IgnoreBOM
		if marked {
			policy = unicode.ExpectBOM
		}
		return strict(unicode.UTF16(endianness[order], policy), data)
	case utf8.Valid(data):
		return string(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))), nil
	}
	return strict(simplifiedchinese.GB18030, data)
}

// utf16Order gives 0 for big endian, 1 for little endian and -1 for text that
// is not UTF-16, and whether a byte order mark said so.
func utf16Order(data []byte) (order int, marked bool) {
	switch {
	case len(data)%2 != 0 || len(data) < 2:
		return -1, false
	case data[0] == 0xfe && data[1] == 0xff:
		return 0, true
	case data[0] == 0xff && data[1] == 0xfe:
		return 1, true
	}
	// Line ends, digits and spaces have a zero byte on one side; of Chinese
	// characters few have one, on the other.
	var zeros [2]int
	for i, c := range data[:min(len(data), 4096)] {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch {
	case zeros[0] > 3*zeros[1]:
		return 0, false
	case zeros[1] > 3*zeros[0]:
		return 1, false
	}
	return -1, false
}

func strict(from encoding.Encoding, data []byte) (string, error) {
	text, err := from.NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return "", ErrEncoding
	}
	return string(text), nil
}

// isBinary says whether text holds more control characters than a text does.
func isBinary(text string) bool {
	controls := 0
	for _, c := range text {
		if c == 0 {
			return true
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' {
			controls++
		}
	}
	return controls*50 > len(text)
}
