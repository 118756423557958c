package document_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"plangraph/loader/document"
)

const sample = "青溪区2031年计划\n一、回顾\n增长8%。"

func encoded(t *testing.T, name string) []byte {
	t.Helper()
	var data []byte
	var err error
	switch name {
	case "utf-8":
		data = []byte(sample)
	case "utf-8 with mark":
		data = []byte("\ufeff" + sample)
	case "gb18030":
		data, err = simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(sample))
	case "utf-16 le with mark":
		data, err = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(sample))
	case "utf-16 be with mark":
		data, err = unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(sample))
	case "utf-16 le":
		data, err = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(sample))
	case "utf-16 be":
		data, err = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(sample))
	}
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestDecode(t *testing.T) {
	for _, name := range []string{"utf-8", "utf-8 with mark", "gb18030", "utf-16 le with mark", "utf-16 be with mark", "utf-16 le", "utf-16 be"} {
		if text, err := document.Decode(encoded(t, name)); err != nil || text != sample {
			t.Errorf("%s became %q, %v", name, text, err)
		}
	}
}

func TestRefusals(t *testing.T) {
	var binary *document.BinaryError
	var large *document.TooLargeError
	for name, c := range map[string]struct {
		data []byte
		fits func(error) bool
	}{
		"empty":      {nil, func(err error) bool { return errors.Is(err, document.ErrEmpty) }},
		"blank":      {[]byte(" \r\n\t\n"), func(err error) bool { return errors.Is(err, document.ErrEmpty) }},
		"picture":    {[]byte("\x89PNG\r\n…"), func(err error) bool { return errors.As(err, &binary) && binary.Looks == "a picture" }},
		"controls":   {[]byte(strings.Repeat("a\x01", 100)), func(err error) bool { return errors.As(err, &binary) }},
		"zeros":      {make([]byte, 101), func(err error) bool { return errors.As(err, &binary) }},
		"random":     {random(4096), func(err error) bool { return errors.As(err, &binary) }},
		"no charset": {[]byte("\xff\xff\xfe\x80\x81"), func(err error) bool { return errors.Is(err, document.ErrEncoding) }},
		"english":    {[]byte("A story.\nOnce upon a time."), func(err error) bool { return errors.Is(err, document.ErrNotAPlan) }},
		"chapters":   {[]byte(strings.Repeat("第一章　雨夜\n那天下着雨，他没有回来。\n第二章　归途\n他回来了，天却晴了。\n", 9)), func(err error) bool { return errors.Is(err, document.ErrNotAPlan) }},
		"novel":      {[]byte(strings.Repeat("那天下着雨，他没有回来。\n", 50)), func(err error) bool { return errors.Is(err, document.ErrNotAPlan) }},
		"too large":  {bytes.Repeat([]byte("大"), document.MaxSize/3+1), func(err error) bool { return errors.As(err, &large) }},
	} {
		if d, err := document.Parse(c.data); d != nil || !c.fits(err) {
			t.Errorf("%s gave %v", name, err)
		}
	}
}

// random gives the same arbitrary bytes each time.
func random(size int) []byte {
	data := make([]byte, size)
	_, _ = rand.NewChaCha8([32]byte{}).Read(data) // never fails
	return data
}

func TestReadStopsAtTheLimit(t *testing.T) {
	source := bytes.NewReader(make([]byte, 100<<20))
	_, err := document.Read(source)
	var large *document.TooLargeError
	if !errors.As(err, &large) || source.Len() < 60<<20 {
		t.Errorf("gave %v with %d bytes left unread", err, source.Len())
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(sample))
	f.Add([]byte("\xff\xfe\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := document.Decode(data)
		if err == nil && (text == "" || strings.ContainsRune(text, 0)) {
			t.Fatalf("%q passed as text", text)
		}
	})
}
