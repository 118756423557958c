package extract

import (
	"regexp"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// won are the verbs that an award stands behind.
var won = newWordSet(strings.Fields("获评 入选 荣获 荣膺 斩获 晋升 晋级 跻身 被评为 被授予 被认定为 被命名为 当选 增选为 捧得 摘得 蝉联 获得 获 居 位居 位列 稳居 排名 上榜 入围 通过"))

// honour says whether words are an honour: a rank, a prize, or the name of what
// sets an example.
var honour = regexp.MustCompile(`(奖|奖项|金奖|称号|百强|[0-9〇-九十百]+强|第[0-9一二三四五六七八九十]+[位名]?|示范[市县区]|示范城市|示范省|案例|百强榜|示范|先进[市县区]|先进集体|名城|城市|省份|景区|等次|遗产名录|名录|遗产|名单|示范区|标杆|典型案例|创新案例|十大[^，。]{0,6}(经验|案例|新闻)|科技新闻|枢纽城市|实验区|运营中心|先进制造业集群|(先进|优秀|示范)单位|示范园区|绿色园区|工业园区|百强县市|百强[园区镇乡村]+|长寿[市县]|[^A-Z][A-E]级|A\+|好人|标杆城市|创新城市|培育名单|模范[市县城]+（?[市县区]?）?|院士|[百千万]亿[县区市]|之城|之乡|之都)$`)

// ofNote begin what an honour is given in.
var ofNote = regexp.MustCompile(`^([0-9]{4}(年度?)?)?(国家|国务院|国际|国内|全国|全球|全省|全市|世界|中国|联合国|省级|省|首批|[0-9]A|[百千万]亿|“|“?百强|亚洲|两院|新一轮|双拥|长三角|中部)`)

// bareRank is a place among all, which is the rank of a figure and no honour.
var bareRank = regexp.MustCompile(`^(全[国省市区县]|国内|全球|世界|亚洲|中国|国家|省级|省|省会|副省级)(城市)?第|^(全国性|省级以上)`)

// findAwards names what is won behind a verb of winning.
func findAwards(r *reading, rule string) {
	for _, clause := range r.clauses {
		for at := clause.Start; at < clause.End; at++ {
			length := won.at(r.runes[:clause.End], at)
			if length == 0 {
				continue
			}
			from := at + length
			for end := from; end <= clause.End; end++ {
				if end < clause.End && !strings.ContainsRune("、和及", r.runes[end]) {
					continue
				}
				r.nameAward(from, end, rule)
				from = end + 1
			}
			break
		}
	}
}

// nameAward names an award where words are one, without what says that it is.
func (r *reading) nameAward(from, end int, rule string) {
	text := r.between(from, end)
	if only := onlyOne.FindString(text); only != "" {
		from += len([]rune(only))
		text = r.between(from, end)
	}
	for _, tail := range []string{"等荣誉", "等称号", "荣誉称号", "称号", "命名", "等荣誉称号", "等", "名单"} {
		if short, found := strings.CutSuffix(text, tail); found {
			text = short
			break
		}
	}
	size := len([]rune(text))
	span := fact.Span{Start: from, End: from + size}
	if size < 3 || size > longestName || !honour.MatchString(strings.TrimSuffix(text, "”")) || !ofNote.MatchString(text) || bareRank.MatchString(text) || strings.ContainsAny(text, "的在") || strings.Contains(text, "试点") {
		return
	}
	if r.policyFree(span) {
		r.name(model.EntityKindAward, span, rule)
	}
}
