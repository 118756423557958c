//go:build linux

package audit_test

import (
	"archive/zip"
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"

	"plangraph/graph/export"
)

// TestExports takes every format over HTTP, a part, and what there is not.
func TestExports(t *testing.T) {
	p := service(t)
	get := func(query string) (*http.Response, []byte) {
		t.Helper()
		response, err := http.Get(p.url + "/export?" + query)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = response.Body.Close() }()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response, body
	}
	for _, format := range export.Formats {
		response, body := get("format=" + format.Name)
		if response.StatusCode != http.StatusOK || response.Header.Get("Content-Type") != format.MediaType || int64(len(body)) != response.ContentLength || len(body) < 10_000 {
			t.Errorf("%s gave %s, %s, %d bytes", format.Name, response.Status, response.Header.Get("Content-Type"), len(body))
		}
		if name := response.Header.Get("Content-Disposition"); !strings.Contains(name, format.Extension+`"`) {
			t.Errorf("%s is called %s", format.Name, name)
		}
	}
	_, body := get("format=csv&kind=project&kind=company&type=DEVELOPS&intended=false")
	z, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		t.Fatal(err)
	}
	file, err := z.Open("links.csv")
	if err != nil {
		t.Fatal(err)
	}
	links, err := io.ReadAll(file)
	if err != nil || !bytes.Contains(links, []byte("DEVELOPS")) || bytes.Contains(links, []byte("PART_OF")) {
		t.Errorf("a part has the links %s, %v", links, err)
	}
	for query, says := range map[string]string{
		"": "is none of csv", "format=doc": "is none of csv", "format=csv&kind=thing": "is no kind", "format=csv&type=LIKES": "is no type", "format=csv&intended=perhaps": "intended is",
	} {
		if response, body := get(query); response.StatusCode != http.StatusBadRequest || !bytes.Contains(body, []byte(says)) || !bytes.Contains(body, []byte("BAD_USER_INPUT")) {
			t.Errorf("%q gave %s: %s", query, response.Status, body)
		}
	}
}
