package extract

import (
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// bodies are party and state bodies by the words that plans call them.
var bodies = newWordSet(strings.Fields("党中央 国务院 中央军委 全国人大 全国政协 省委 省政府 省人大 省政协 市委 市政府 市人大 市政协 区委 区政府 区人大 区政协 县委 县政府 县人大 县政协 自治区党委 自治区政府 自治区人民政府 省人民政府 市人民政府 区人民政府 县人民政府"))

// ofRank are institutions that a rank alone tells apart: 省人民医院.
var ofRank = newWordSet(strings.Fields("人民医院 中医院 中医医院 妇幼保健院 妇幼保健医院 儿童医院 肿瘤医院 图书馆 博物馆 科技馆 美术馆 档案馆 文化馆 少年宫 青少年宫 党校 委党校 疾控中心 融媒体中心"))

// bareAreas are areas that a plan names without saying where they are, since it has
// but one, or since there is but one.
var bareAreas = newWordSet(strings.Fields("自贸试验区 自由贸易试验区 自贸区 综合保税区 综保区 跨境电商综合试验区 粤港澳大湾区 大湾区 长三角 京津冀 珠三角 成渝地区双城经济圈 长江经济带 海南自由贸易港 雄安新区 前海 横琴 南沙 河套 高新区 经开区"))

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
