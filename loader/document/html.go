package document

import (
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// around are the parts of a page that stand around its text.
const around = "script, style, noscript, template, head, nav, header, footer, aside, form, button, select, iframe, svg, [hidden], [aria-hidden=true]"

// htmlContent gives the text of a page: of the part that holds most of it, a line for
// each block.
func htmlContent(text string) (content, error) {
	page, err := goquery.NewDocumentFromReader(strings.NewReader(text))
	if err != nil {
		return content{}, &BrokenError{FormatHTML, err}
	}
	found := content{format: FormatHTML}
	title := strings.TrimSpace(page.Find("h1").First().Text())
	drop := func(s *goquery.Selection, reason string) {
		if line := strings.Join(strings.Fields(s.Text()), " "); line != "" && !s.Is("script, style, head, noscript, template") {
			found.dropped = append(found.dropped, Dropped{Reason: reason, Text: line})
		}
		s.Remove()
	}
	page.Find(around).Each(func(_ int, s *goquery.Selection) { drop(s, "part of the page") })
	main := densest(page.Find("body"))
	for outer := main; outer.Parent().Length() > 0 && !outer.Is("body"); outer = outer.Parent() {
		outer.Siblings().Each(func(_ int, s *goquery.Selection) {
			if !s.Is("h1") && s.Find("h1").Length() == 0 {
				drop(s, "beside the text")
			}
		})
	}
	found.text = strings.Join(blockLines(page.Find("body").Nodes), "\n")
	if title != "" && !strings.Contains(found.text, title) {
		found.text = title + "\n" + found.text
	}
	if strings.TrimSpace(found.text) == "" {
		return content{}, ErrEmpty
	}
	return found, nil
}

// densest gives the deepest element that holds most of the text below an element.
func densest(s *goquery.Selection) *goquery.Selection {
	for {
		all := len(s.Text())
		child := s.Children().FilterFunction(func(_ int, c *goquery.Selection) bool {
			return len(c.Text())*10 > all*7 && !c.Is("p, span, font, b, strong")
		})
		if child.Length() == 0 {
			return s
		}
		s = child.First()
	}
}

// blocks are the elements that stand on lines of their own.
var blockElements = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Br: true, atom.Li: true, atom.Tr: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true,
	atom.H6: true, atom.Section: true, atom.Article: true, atom.Table: true, atom.Ul: true, atom.Ol: true, atom.Blockquote: true, atom.Body: true, atom.Td: true, atom.Th: true, atom.Hr: true,
}

// blockLines gives the text of nodes, a line for each block.
func blockLines(nodes []*html.Node) []string {
	var lines []string
	var line strings.Builder
	end := func() {
		if text := strings.Join(strings.Fields(line.String()), " "); text != "" {
			lines = append(lines, text)
		}
		line.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			line.WriteString(n.Data)
		}
		block := n.Type == html.ElementNode && blockElements[n.DataAtom]
		if block {
			end()
		}
		for child := n.FirstChild; child != nil; child = child.NextSibling {
			walk(child)
		}
		if block {
			end()
		}
	}
	for _, n := range nodes {
		walk(n)
	}
	end()
	return lines
}
