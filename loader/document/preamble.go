package document

import (
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

var (
	navigation = regexp.MustCompile(`^(首页|当前位置|您的位置|您所在的位置).*[>＞»/]|^(下载|打印|全屏|收藏|关闭|分享|加大|还原|减小|【?字[号体].*)$`)
	source     = regexp.MustCompile(`(?:信息来源|来源|发布机构|发布单位)[::：]\s*([^\s　]+)`)
	dated      = regexp.MustCompile(`(?:发布时间|发布日期|时间|日期)[::：]\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})`)
	metaLine   = regexp.MustCompile(`^(信息来源|来源|发布机构|发布单位|发布时间|发布日期|时间|日期|索引号|索取号|浏览次数)[::：]`)
	titleYear  = regexp.MustCompile(`([0-9]{4}|[〇零一二三四五六七八九]{4})年`)
	reports    = regexp.MustCompile(`执行情况|完成情况|总结|回顾`)
	titleEnd   = regexp.MustCompile(`(计划|报告|规划|纲要|方案|要点|意见|建议|草案|工作安排)(（[^）]*）|\([^)]*\))?$`)
)

// longestTitle is how many characters a title may have.
const longestTitle = 60

// preamble reads what stands above the outline: the page around the plan is
// dropped, its publisher and date are kept, the title becomes passage
// 0/0/0/0. It gives the rest.
func (r *reader) preamble(blocks []block) []block {
	var rest []block
	prose := false // the plan's own sentences have begun
	for i, b := range blocks {
		text := r.slice(b)
		short := utf8.RuneCountInString(text) <= longestTitle
		if isPart(text) {
			rest = append(rest, blocks[i:]...)
			break
		}
		switch {
		case !prose && navigation.MatchString(text):
			r.drop(b, "navigation")
		case !prose && metaLine.MatchString(text):
			r.meta(text)
			r.drop(b, "about the publication")
		case r.document.Title == "" && short && !prose && titleEnd.MatchString(text):
			for _, above := range rest {
				r.drop(above, "above the title")
			}
			rest = nil
			r.document.Title = text
			r.document.Year = yearOf(text)
			r.passage(Place{}, b)
		default:
			prose = prose || !short || strings.ContainsAny(text, stops)
			if r.document.Title != "" && r.document.Year == 0 && !prose { // a line below the title
				r.document.Year = yearOf(text)
			}
			rest = append(rest, b)
		}
	}
	return rest
}

func (r *reader) drop(b block, reason string) {
	r.document.Dropped = append(r.document.Dropped, Dropped{reason, r.slice(b), b.start, b.end})
}

func (r *reader) meta(text string) {
	if m := source.FindStringSubmatch(text); m != nil && r.document.Publisher == "" {
		r.document.Publisher = m[1]
	}
	if m := dated.FindStringSubmatch(text); m != nil && r.document.PublishedOn == "" {
		if day, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3]); err == nil {
			r.document.PublishedOn = day.Format(time.DateOnly)
		}
	}
}

// yearOf reads the first year in a title, in Arabic or Chinese digits, and the last where the
// title also reports on one before; 0 where there is none.
func yearOf(title string) int {
	found := titleYear.FindAllStringSubmatch(title, -1)
	if found == nil {
		return 0
	}
	digits := found[0][1]
	if reports.MatchString(title) {
		digits = found[len(found)-1][1]
	}
	year := 0
	for _, c := range digits {
		digit := strings.IndexRune("0123456789", c)
		if digit < 0 {
			digit = strings.Index("〇一二三四五六七八九", string(c)) / len("〇")
		}
		year = year*10 + max(digit, 0)
	}
	return year
}
