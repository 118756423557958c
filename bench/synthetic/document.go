package synthetic

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

var (
	numerals = strings.Fields("一 二 三 四 五 六 七 八 九 十")
	// A plan is loaded only where the program's catalog knows the district;
	// a year far ahead says that the text is invented.
	districts = strings.Fields("坪山区 大鹏新区 惠州市 汕头市 潮州市 德保县")
)

const firstYear = 2040

// Document writes an invented plan: a title, three parts with headed
// paragraphs, figures, projects, companies and places. The same number gives
// the same text; other numbers other districts or years, and other names.
func Document(number int) string {
	r := rand.New(rand.NewPCG(2031, uint64(number))) //nolint:gosec // repeatable, not secret
	d := &document{r: r, district: districts[number%len(districts)]}
	year := firstYear + number/len(districts)
	d.line("%s%d年国民经济和社会发展计划", d.district, year)
	d.line("一、%d年国民经济和社会发展计划执行情况", year-1)
	d.line("%d年，%s主要指标如下：", year-1, d.district)
	d.line("——地区生产总值%d亿元，增长%d.%d%%。", 300+r.IntN(900), 4+r.IntN(8), r.IntN(10))
	d.line("——规模以上工业增加值%d亿元，增长%d.%d%%。", 100+r.IntN(400), 4+r.IntN(12), r.IntN(10))
	d.headed(6, d.result)
	d.line("二、%d年经济社会发展主要目标", year)
	d.line("——地区生产总值增长%d%%以上；", 5+r.IntN(6))
	d.line("——规模以上工业增加值增长%d%%左右。", 6+r.IntN(9))
	d.line("三、%d年经济社会发展主要任务", year)
	d.headed(6, d.aim)
	return d.text.String()
}

type document struct {
	text     strings.Builder
	r        *rand.Rand
	district string
}

func (d *document) line(format string, values ...any) {
	_, _ = fmt.Fprintf(&d.text, format+"\n\n", values...)
}

// headed writes paragraphs of several sentences, each under a heading.
func (d *document) headed(n int, sentence func() string) {
	for i := range n {
		d.line("（%s）着力发展%s%s，%s再上台阶", numerals[i], pick(d.r, adjectives), pick(d.r, nouns), pick(d.r, nouns))
		for range 3 {
			text := pick(d.r, verbs) + pick(d.r, nouns) + "发展。"
			for range 6 {
				text += sentence()
			}
			d.line("%s", text)
		}
	}
}

func (d *document) company() string { return pick(d.r, brandHeads) + pick(d.r, brandTails) + "股份" }

func (d *document) project() string {
	return pick(d.r, places) + pick(d.r, brandHeads) + pick(d.r, brandTails) + pick(d.r, nouns) + "产业园"
}

func (d *document) result() string {
	switch d.r.IntN(6) {
	case 0:
		return d.project() + "一期投产，二期启动建设。"
	case 1:
		return fmt.Sprintf("新增绿道%d公里、湿地%d.%d平方公里。", 2+d.r.IntN(30), d.r.IntN(9), d.r.IntN(10))
	case 2:
		return d.company() + "总部基本建成，" + d.project() + "落户" + d.district + "。"
	case 3:
		return fmt.Sprintf("筹集保障性住房%d套，新增床位%d张，%s中学开学。", 100*(1+d.r.IntN(90)), 10*(1+d.r.IntN(90)), pick(d.r, places)+pick(d.r, brandHeads))
	case 4:
		return d.company() + "获云江专利奖，" + pick(d.r, places) + pick(d.r, brandHeads) + "人民医院交付使用。"
	default:
		return fmt.Sprintf("地铁%d号线%s期正式通车，%s图书馆主体结构封顶。", 1+d.r.IntN(20), numerals[d.r.IntN(3)], pick(d.r, places)+pick(d.r, brandHeads))
	}
}

func (d *document) aim() string {
	switch d.r.IntN(5) {
	case 0:
		return "推动" + d.project() + "二期建设。"
	case 1:
		return fmt.Sprintf("全年新增绿道%d公里，新建幼儿园%d所以上。", 2+d.r.IntN(20), 1+d.r.IntN(9))
	case 2:
		return "全力支持" + d.company() + "建设" + pick(d.r, nouns) + "研发中心。"
	case 3:
		return fmt.Sprintf("加快%s快线%s期前期工作，推动%s高速%s期开工。", pick(d.r, places), numerals[d.r.IntN(3)], pick(d.r, places), numerals[d.r.IntN(3)])
	default:
		return "争取" + d.company() + "南方总部落地，发展" + pick(d.r, adjectives) + pick(d.r, nouns) + "产业。"
	}
}
