package extract

import (
	"slices"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// findMentions finds the names in the passage: those of the catalog that stand
// there whole, those that share a head or a tail with their neighbours in a
// list, the words by which a plan speaks of its own district, and those that a
// rule tells by form and context.
func (r *reading) findMentions() {
	for at := 0; at < len(r.runes); {
		m, ok := r.nameAt(at)
		if !ok {
			at++
			continue
		}
		r.mentions = append(r.mentions, m)
		at = m.span.End
	}
	r.findLists()
	r.findOwned()
	r.findOwnDistrict()
	for _, rule := range nameRules {
		rule.find(r, rule.name)
	}
}

// nameAt gives the longest name that begins at a rune.
func (r *reading) nameAt(start int) (mention, bool) {
	var accepted []spelling
	_, end := r.lexicon.trie.longest(r.runes, start, func(spellings []spelling, stop int) bool {
		certain := r.certain(spellings, start, stop)
		if len(certain) > 0 {
			accepted = certain
		}
		return len(certain) > 0
	})
	if len(accepted) == 0 {
		return mention{}, false
	}
	s := choose(accepted)
	if s.ref.Kind == model.EntityKindIndustry && end < len(r.runes) && r.between(end, min(end+2, len(r.runes))) == "产业" && !startsAny(r.between(end+2, min(end+4, len(r.runes))), ofIndustries) && !strings.ContainsRune("链化值", r.runeAt(end+2)) {
		end += 2 // 具身智能产业
	}
	return mention{ref: s.ref, span: r.withQuotes(start, end), rule: "name-" + s.source.String()}, true
}

// certain gives the spellings that may be meant from start to end.
func (r *reading) certain(spellings []spelling, start, end int) []spelling {
	if end-start < 2 || !r.whole(start, end) {
		return nil
	}
	var certain []spelling
	for _, s := range spellings {
		if s.ref.Kind == model.EntityKindPolicy && r.runeAt(start-1) == '“' && unicode.Is(unicode.Han, r.runeAt(end)) && r.inQuotes(start-1, end) {
			continue // “双减半” is not “双减”
		}
		if s.ref.Kind == model.EntityKindIndicator && r.between(max(0, start-2), start) == "人均" && !strings.HasPrefix(s.text, "人均") {
			continue // of each, and not of all
		}
		if s.ref.Kind == model.EntityKindIndustry && !r.spokenOf(start, end) || s.ref.Kind == model.EntityKindDistrict && (r.ofWater(end) || r.acrossWords(start, end)) {
			continue
		}
		if !s.ambiguous || r.settled(s, start, end) {
			certain = append(certain, s)
		}
	}
	return certain
}

// ofWater says whether the short name of a district is that of its river, lake or hills:
// 巢湖流域.
func (r *reading) ofWater(end int) bool {
	if startsAny(r.between(end, min(end+2, len(r.runes))), []string{"盆地", "高原"}) {
		return true
	}
	if strings.ContainsRune("江河湖湾", r.runeAt(end)) && !strings.ContainsRune("东西南北中套苏区", r.runeAt(end+1)) {
		return true // 黄浦江
	}
	return strings.ContainsRune("湖江河山海", r.runes[end-1]) && startsAny(r.between(end, min(end+4, len(r.runes))), []string{"流域", "水质", "水体", "治理", "综合治理", "湖区", "沿岸", "湿地", "干流", "支流", "两岸", "“", "半岛", "岸线"})
}

// acrossWords says whether the name of a district stands across two words: 适应城市 holds
// 应城市, and 聚力兴城市 兴城市; or across the name of another: 浔阳江畔 holds 阳江.
func (r *reading) acrossWords(start, end int) bool {
	if start == 0 {
		return false
	}
	before := r.runes[start-1]
	if end-start == 3 && pairs[[2]rune{before, r.runes[start]}] && pairs[[2]rune{r.runes[start+1], r.runes[start+2]}] {
		return true
	}
	if end-start == 3 && r.between(start+1, end) == "城市" && unicode.Is(unicode.Han, before) && !strings.ContainsRune("在到与和及至从由赴为是对向的", before) && !r.placeEnds(start) {
		return true
	}
	_, reached := r.lexicon.trie.longest(r.runes, start-1, func(spellings []spelling, _ int) bool {
		return slices.ContainsFunc(spellings, func(s spelling) bool { return s.ref == r.lexicon.plan.District })
	})
	return reached > start
}

// spokenOf says whether the name of an industry stands for the industry: a short one not
// where it is only what something is about, as in 金融风险, and none as a part of what
// serves it, as in 现代物流体系.
func (r *reading) spokenOf(start, end int) bool {
	behind := r.between(end, min(end+3, len(r.runes)))
	if startsAny(behind, servesIndustry) {
		return false
	}
	if end-start == 2 && !startsAny(behind, []string{"产业", "集群", "行业"}) {
		before := r.between(max(0, start-4), start)
		listed := slices.ContainsFunc(r.mentions, func(m mention) bool { return m.span.End == start-1 && m.ref.Kind == model.EntityKindIndustry })
		return endsAny(before, developed) || listed || listEndsIn(r.between(end, min(end+40, len(r.runes))), []string{"产业", "行业", "集群"})
	}
	return end-start > 3 || !startsAny(behind, notOfIndustry)
}

// notOfIndustry follow the short name of an industry where it is only what they are
// about: 金融风险, 房地产市场.
var notOfIndustry = strings.Fields("机构 风险 监管 工具 活动 服务 支持 改革 创新 资源 产品 市场 政策 环境 领域 消费 管理 秩序 犯罪 案件 功能 系统 债 稳定 安全 生态 法治 辅导 科技 管控 调控 大会 协会 血脉 “ 使用 育种 等重点领域 中心 航空器")

// servesIndustry follow the name of an industry where they make something else of it.
var servesIndustry = strings.Fields("体系 设施 机构 之都 专业 基地 教育 人才 适配 产业项目 产业基地 产业群 、新工艺 、新装备 、认证")

// whole says whether digits and letters at the ends of a name are not cut
// from a longer number or word: 14号线 is not in 114号线.
func (r *reading) whole(start, end int) bool {
	return !r.joined(start-1, start) && !r.joined(end-1, end)
}

func (r *reading) joined(left, right int) bool {
	if left < 0 || right >= len(r.runes) {
		return false
	}
	a, b := foldDigit(r.runes[left]), foldDigit(r.runes[right])
	return isDigit(a) && isDigit(b) || isLatin(a) && isLatin(b)
}

// withQuotes widens a name to the quotation mark that it opens or closes.
func (r *reading) withQuotes(start, end int) fact.Span {
	text := string(r.runes[start:end])
	open, closed := strings.Count(text, "“"), strings.Count(text, "”")
	if open > closed && end < len(r.runes) && r.runes[end] == '”' {
		end++
	}
	if closed > open && start > 0 && r.runes[start-1] == '“' {
		start--
	}
	return fact.Span{Start: start, End: end}
}

// classNouns settle by kind what an ambiguous name before them stands for.
var classNouns = map[model.EntityKind][]string{
	model.EntityKindCompany:     {"公司", "集团", "企业", "股份", "基金"},
	model.EntityKindProject:     {"项目", "工程"},
	model.EntityKindDistrict:    {"社区", "街道", "区", "市", "县", "镇"},
	model.EntityKindArea:        {"片区", "园区", "产业园", "新城"},
	model.EntityKindInstitution: {"医院", "学校", "大学", "中心"},
}

// listClasses end a list and settle of which kind its members are.
var listClasses = map[model.EntityKind][]string{
	model.EntityKindCompany:  {"企业", "公司", "集团", "银行"},
	model.EntityKindProject:  {"项目", "工程"},
	model.EntityKindArea:     {"片区", "园区"},
	model.EntityKindDistrict: {"社区", "街道"},
}

// settled says whether what stands around an ambiguous name makes it certain:
// title marks, a class noun after it, or a neighbour of its kind in a list.
func (r *reading) settled(s spelling, start, end int) bool {
	before, after := r.runeAt(start-1), r.runeAt(end)
	if before == '《' && after == '》' {
		return true
	}
	if r.clauseOf(start).Start == start && s.ref.Kind == model.EntityKindCompany && isDigit(foldDigit(after)) {
		return true // 荣耀20条生产线: an ordinary word takes no count
	}
	rest := r.between(end, min(end+40, len(r.runes)))
	if startsAny(rest, classNouns[s.ref.Kind]) {
		return true
	}
	if before != '、' && after != '、' && after != '等' && after != '和' {
		return false
	}
	return r.neighbourOf(s.ref.Kind, start, end) || listEndsIn(rest, listClasses[s.ref.Kind])
}

// neighbourOf says whether the next member of a list, or the one before, is
// certainly of a kind.
func (r *reading) neighbourOf(kind model.EntityKind, start, end int) bool {
	for _, m := range r.mentions {
		if m.span.End == start-1 && m.ref.Kind == kind && r.runeAt(start-1) == '、' {
			return true
		}
	}
	if after := r.runeAt(end); after != '、' && after != '和' {
		return false
	}
	spellings, _ := r.lexicon.trie.longest(r.runes, end+1, func([]spelling, int) bool { return true })
	return slices.ContainsFunc(spellings, func(s spelling) bool { return s.ref.Kind == kind && !s.ambiguous })
}

// listEndsIn says whether the rest of a list ends in a noun such as 企业:
// 、海普瑞等生物医药企业.
func listEndsIn(rest string, nouns []string) bool {
	list := rest
	if cut := strings.IndexAny(list, "，,；;。"); cut >= 0 {
		list = list[:cut]
	}
	_, class, found := strings.Cut(list, "等")
	if !found {
		return false
	}
	runes := []rune(class)
	return containsAny(string(runes[:min(len(runes), 10)]), nouns)
}

func (r *reading) runeAt(at int) rune {
	if at < 0 || at >= len(r.runes) {
		return 0
	}
	return r.runes[at]
}

func startsAny(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(text, word) })
}

// ownWords are what a plan calls the district that it is for.
var ownWords = []string{"我区", "全区", "本区", "辖区"}

// findOwnDistrict finds the plan's own district where it is called 我区.
func (r *reading) findOwnDistrict() {
	words := []string{"我" + lastRune(r.lexicon.plan.District.Name)}
	if words[0] == "我国" { // it says that of everything
		return
	}
	if strings.HasSuffix(r.lexicon.plan.District.Name, "区") {
		words = ownWords
	}
	for at := range r.runes {
		for _, word := range words {
			span := fact.Span{Start: at, End: at + 2}
			if span.End <= len(r.runes) && r.text(span) == word && !r.covered(span) {
				r.insert(mention{r.lexicon.plan.District, span, "own-district"})
			}
		}
	}
}

func (r *reading) covered(span fact.Span) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool { return m.span.Start < span.End && span.Start < m.span.End })
}

// insert adds a mention in its place and takes out those that lie within it;
// it does nothing where one reaches beyond it.
func (r *reading) insert(m mention) bool {
	for _, other := range r.mentions {
		overlaps := other.span.Start < m.span.End && m.span.Start < other.span.End
		if overlaps && (other.span.Start < m.span.Start || other.span.End > m.span.End || other.span == m.span) {
			return false
		}
	}
	kept := slices.DeleteFunc(r.mentions, func(other mention) bool {
		within := other.span.Start < m.span.End && m.span.Start < other.span.End
		if within {
			r.nest(m, other)
		}
		return within
	})
	kept = append(kept, m)
	slices.SortFunc(kept, func(a, b mention) int { return a.span.Start - b.span.Start })
	r.mentions = kept
	return true
}

// String names the source in a rule's name.
func (s nameSource) String() string {
	return [...]string{"canonical", "alias", "local", "derived"}[s]
}
