package extract

import (
	"regexp"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// developed are the verbs that industries stand behind.
var developed = longestFirst(strings.Fields("发展 壮大 培育 做强 做优 做大 做强做优 改造提升 调整优化 提升 布局 推动 推进 促进 加快 加快发展 大力发展 积极发展 发展壮大 培育壮大 聚焦 打造 抢占 开辟 前瞻布局 超前布局 谋划布局 引育 推动发展 规范发展 繁荣发展 优化"))

// ofIndustry end the names of industries.
var ofIndustry = strings.Fields("制造业 服务业 加工业 装备业 种植业 养殖业 畜牧业 旅游业 建筑业 采矿业 流通业 批发业 零售业 餐饮业 农业 林业 渔业 牧业 工业 物流 商务 产业 经济 旅游 外包 金融 养殖 贸易 医药 装备 文旅 康养 电竞 直播 制造 材料 能源 芯片 器件 通信 算力")

// ofNoIndustry are classes of industries, and words that end like one.
var ofNoIndustry = setOfWords("产业 经济 农业 企业 行业 事业 就业 创业 专业 作业 商业 传统产业 新兴产业 优势产业 特色产业 支柱产业 主导产业 重点产业 现代产业 富民产业 乡村产业 市场经济 国民经济 社会经济 民营经济 实体经济 县域经济 集体经济 公有制经济 非公有制经济 国有经济 区域经济 工业 旅游 金融 制造 贸易 能源 材料 物流 装备 文化产业 经济社会 外向型经济 开放型经济 世界经济 全球经济 美丽经济 总部经济 装备制造 消费 数字产业 城市经济 农村集体经济 新型农村集体经济 村集体经济 服务贸易 货物贸易 对外贸易 高端产业 关联产业 配套产业 上下游产业 未来产业发展")

// ofAnyIndustry says that words are of a class of industries.
var ofAnyIndustry = regexp.MustCompile(`更多|突出|(支柱|重点|特色|优势|主导|传统|新兴|关联|配套|富民|高端)产业$`)

// findIndustries names industries in lists behind a verb of developing.
func findIndustries(r *reading, rule string) {
	behind := false // the member before was one
	last := 0
	for _, m := range r.memberList() {
		words := r.text(m.span)
		listedOn := behind && m.span.Start-last == 1
		before := r.between(max(0, m.span.Start-4), m.span.Start)
		begins := r.clauseOf(m.span.Start).Start == m.span.Start && strings.HasPrefix(r.between(m.span.End, len(r.runes)), "，")
		behind = false
		size := m.span.End - m.span.Start
		if size < 3 || size > 12 || ofNoIndustry[words] || ofAnyIndustry.MatchString(words) || !endsAny(words, ofIndustry) || strings.ContainsAny(words, "“”的我") {
			continue
		}
		sure := endsAny(words, []string{"业", "产业", "经济"})
		if !endsAny(before, developed) && !listedOn && (!begins || !sure) {
			continue
		}
		if next := r.between(m.span.End, min(m.span.End+2, len(r.runes))); strings.HasPrefix(next, "集") && !strings.HasPrefix(next, "集群") || strings.HasPrefix(next, "园") || strings.HasPrefix(next, "带") {
			continue
		}
		behind, last = true, m.span.End
		if r.industryFree(m.span) {
			r.name(model.EntityKindIndustry, m.span, rule)
		}
	}
}

// industryFree says whether a span holds no name but an industry's that it is longer
// than.
func (r *reading) industryFree(span fact.Span) bool {
	for _, m := range r.mentions {
		if m.span.Start < span.End && span.Start < m.span.End && (m.ref.Kind != model.EntityKindIndustry || m.span == span || m.rule == "name-canonical") {
			return false
		}
	}
	return true
}
