package extract

import (
	"regexp"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// bodies are party and state bodies by the words that plans call them.
var bodies = newWordSet(strings.Fields("党中央 国务院 中央军委 全国人大 全国政协 省委 省政府 省人大 省政协 市委 市政府 市人大 市政协 区委 区政府 区人大 区政协 县委 县政府 县人大 县政协 自治区党委 自治区政府 自治区人民政府 省人民政府 市人民政府 区人民政府 县人民政府 教育部 财政部 国家发展改革委 国家发改委 工业和信息化部 工信部 科技部 公安部 民政部 司法部 人力资源社会保障部 人社部 自然资源部 生态环境部 住房城乡建设部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 国家卫生健康委 应急管理部 中国人民银行 审计署 国务院国资委 海关总署 税务总局 市场监管总局 国家体育总局 国家统计局 中央改革办 中央网信办 国家能源局 国家数据局 国家药监局 中国气象局 中国科学院 中国工程院 中国社科院 中国社会科学院"))

// ofRank are institutions that a rank alone tells apart: 省人民医院.
var ofRank = newWordSet(strings.Fields("人民医院 中医院 中医医院 妇幼保健院 妇幼保健医院 儿童医院 肿瘤医院 图书馆 博物馆 科技馆 美术馆 档案馆 文化馆 少年宫 青少年宫 党校 委党校 疾控中心 融媒体中心"))

// bareAreas are areas that a plan names without saying where they are, since it has
// but one, or since there is but one.
var bareAreas = newWordSet(strings.Fields("长江三角洲 珠江三角洲 环渤海 自贸试验区 自由贸易试验区 自贸区 综合保税区 综保区 跨境电商综合试验区 粤港澳大湾区 大湾区 长三角 京津冀 珠三角 成渝地区双城经济圈 长江经济带 海南自由贸易港 雄安新区 前海 横琴 南沙 河套 高新区 经开区"))

// ofManyDistricts are areas that a province has many of.
var ofManyDistricts = setOfWords("综合保税区 综保区 高新区 经开区")

// findBareAreas names them.
func findBareAreas(r *reading, rule string) {
	for at := 0; at < len(r.runes); at++ {
		length := bareAreas.at(r.runes, at)
		span := fact.Span{Start: at, End: at + length}
		if length == 0 || r.covered(span) || ofManyDistricts[r.text(span)] && r.lexicon.city == (fact.Ref{}) || strings.ContainsRune("个各级类座家省市县州", r.runeAt(at-1)) || strings.ContainsRune("改管", r.runeAt(at+length)) {
			continue
		}
		if r.runes[at] == '高' || r.runes[at] == '经' { // the district's own, where nothing before says whose
			if start := r.clauseOf(at).Start; at > start && !strings.ContainsRune("、和与", r.runes[at-1]) {
				continue
			}
		}
		r.name(model.EntityKindArea, span, rule)
		at += length - 1
	}
}

// inText finds what has a form of its own: a free trade zone of the country, a diversion
// from one river to another, and games that are known by their name.
var inText = []struct {
	kind model.EntityKind
	form *regexp.Regexp
}{
	{model.EntityKindArea, regexp.MustCompile(`中国[（(][^）)]{2,6}[）)]自由贸易(试验区|港)`)},
	{model.EntityKindProject, regexp.MustCompile(`引[\p{Han}](济|补)[\p{Han}]([一二三]期|工程)*`)},
	{model.EntityKindEvent, regexp.MustCompile(`(第?[一二三四五六七八九十]+届?)?(全运会|十五运会|残特奥会|冬奥会|冬残奥会|世运会|大运会|亚运会|青运会)|(中国国际)?进口博览会|(进博|广交|高交|服贸|消博|链博|文博|兰洽|科博|农博|东博|工博|投洽)会`)},
	{model.EntityKindArea, regexp.MustCompile(`粤东粤西粤北地区`)},
}

// findInText names it.
func findInText(r *reading, rule string) {
	text := string(r.runes)
	for _, sort := range inText {
		for _, at := range sort.form.FindAllStringIndex(text, -1) {
			start := len([]rune(text[:at[0]]))
			span := fact.Span{Start: start, End: start + len([]rune(text[at[0]:at[1]]))}
			if !r.crossed(span) {
				r.name(sort.kind, span, rule)
			}
		}
	}
}

// findOfRank names institutions of a rank: 省人民医院.
func findOfRank(r *reading, rule string) {
	for at := 1; at < len(r.runes); at++ {
		length := ofRank.at(r.runes, at)
		if length == 0 || !strings.ContainsRune("省市区县州", r.runes[at-1]) || at >= 2 && unicode.Is(unicode.Han, r.runes[at-2]) && r.parting(at-2, at-2, len(r.runes)) == 0 {
			continue
		}
		span := fact.Span{Start: at - 1, End: at + length}
		if !r.covered(span) {
			r.name(model.EntityKindInstitution, span, rule)
		}
	}
}

// findBodies names party and state bodies.
func findBodies(r *reading, rule string) {
	for at := 0; at < len(r.runes); at++ {
		length := bodies.at(r.runes, at)
		if length == 0 || strings.ContainsRune("各该治全", r.runeAt(at-1)) || strings.ContainsRune("员办会", r.runeAt(at+length)) {
			continue
		}
		span := fact.Span{Start: at, End: at + length}
		if !r.covered(span) {
			r.name(model.EntityKindInstitution, span, rule)
		}
		at += length - 1
	}
}
