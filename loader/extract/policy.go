package extract

import (
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// behindQuotes are the nouns that a policy has behind a quotation, and that belong to its
// name; the longest come first.
var behindQuotes = longestFirst(strings.Fields("行动计划 专项行动 行动 提升计划 计划 工程 改革 政策 机制 制度 战略格局 战略 格局 体系 模式 品牌 文化品牌 倡议 工作法 工作机制 试点 推介活动 活动 专项 规划 方案 任务 举措 服务模式 新模式 经验 战略布局 布局 农业战略格局 工作体系 发展战略 建设 走廊"))

// only belongs to the context and not to the name.
var contextOnly = []string{"建设", "任务", "活动", "经验", "布局"}

// times and mottos stand in quotation marks and name no policy.
var (
	timesBehind = strings.Fields("重大原则 原则 规律性认识 重要论述 重要要求 时期 以来 期间 规划 收官 开局 末 ”")
	mottos      = newWordSet(strings.Fields("两个确立 两个维护 四个意识 四个自信 四个全面 五位一体 三个代表 两个毫不动摇 两个结合 两个大局 国之大者 四风 十四五 十五五 十三五 十二五 十一五 新三样 新三板 老三样 第一站 第一城"))
)

// findQuoted names policies in quotation marks, alone or with a noun behind, and
// those in title marks.
func findQuoted(r *reading, rule string) {
	for at := 0; at < len(r.runes); at++ {
		mark := r.runes[at]
		if mark != '“' && mark != '《' {
			continue
		}
		end := at + 1
		for end < len(r.runes) && r.runes[end] != ends[mark] {
			end++
		}
		if end >= len(r.runes) {
			return
		}
		span := fact.Span{Start: at, End: end + 1}
		inner := r.runes[at+1 : end]
		if mark == '《' {
			if len(inner) >= 3 && !r.covered(span) {
				r.name(model.EntityKindPolicy, span, rule)
			}
			at = end
			continue
		}
		if kind, whole, ok := r.quotedName(inner, span); ok && !r.crossed(whole) {
			r.name(kind, whole, rule)
		}
		at = end
	}
}

// crossed says whether a span meets a name that is more than a place or an
// industry within it.
func (r *reading) crossed(span fact.Span) bool {
	for _, m := range r.mentions {
		if m.span.Start < span.End && span.Start < m.span.End && m.ref.Kind != model.EntityKindDistrict && m.ref.Kind != model.EntityKindIndustry {
			return true
		}
	}
	return false
}

// quotedName says of what kind a quotation is the name, and how far it goes.
func (r *reading) quotedName(inner []rune, span fact.Span) (model.EntityKind, fact.Span, bool) {
	text := string(inner)
	if len(inner) < 2 || len(inner) > 20 || strings.ContainsAny(text, "。；！？") || mottos.at(inner, 0) > 0 {
		return "", span, false
	}
	behind := r.between(span.End, min(span.End+8, len(r.runes)))
	if startsAny(behind, timesBehind) {
		return "", span, false
	}
	if kind, length, ok := kindOfClass(inner); ok && kind == model.EntityKindProject && length < len(inner) || strings.HasSuffix(text, "号") {
		return model.EntityKindProject, span, true
	}
	if len(inner) > 2 && startsAny(behind, []string{"项目", "应急大模型", "大模型", "平台", "系统"}) {
		if at := strings.IndexAny(behind, "目型台统"); at >= 0 {
			return model.EntityKindProject, fact.Span{Start: span.Start, End: span.End + len([]rune(behind[:at])) + 1}, true
		}
	}
	for _, noun := range behindQuotes {
		if !strings.HasPrefix(behind, noun) {
			continue
		}
		if len(inner) == 2 && !strings.ContainsRune("双两三四五六七八九十", inner[0]) && noun != "行动" && noun != "政策" {
			return "", span, false
		}
		if containsAny(noun, contextOnly) && len([]rune(noun)) == 2 {
			return model.EntityKindPolicy, span, len(inner) > 2 || counted(inner)
		}
		return model.EntityKindPolicy, fact.Span{Start: span.Start, End: span.End + len([]rune(noun))}, true
	}
	switch {
	case endsAny(text, []string{"百强", "0强", "百佳", "示范县"}):
		return model.EntityKindAward, span, true
	case strings.ContainsAny(text, "+＋"):
		return model.EntityKindPolicy, span, startsAny(behind, []string{"等", "，", "。", "“"})
	case counted(inner):
		return model.EntityKindPolicy, span, inner[0] != '一' // 一企一策 says how
	case len(inner) >= 6 && !strings.ContainsAny(text, "，、"):
		return model.EntityKindPolicy, span, true
	}
	return "", span, false
}

// counted says whether words begin with how many parts what they name has:
// 五个中心, 双城双园.
func counted(words []rune) bool {
	return len(words) >= 3 && !strings.ContainsRune("批条项个家次", words[len(words)-1]) && (strings.ContainsRune("一二三四五六七八九十百千万两双N", words[0]) || isDigit(words[0]))
}

// policyNouns end the names of policies that stand without marks, with how many
// characters have to stand before them.
var policyNouns = []struct {
	noun  string
	least int
}{
	{"改革试点", 2},
	{"综合改革", 2},
	{"改革", 4},
	{"试点", 4},
	{"专项行动", 2},
	{"行动计划", 2},
	{"攻坚行动", 2},
	{"行动", 2},
	{"提升计划", 2},
	{"管理制度", 2},
	{"保险制度", 2},
	{"补贴制度", 2},
	{"制度", 4},
	{"承诺制", 4},
	{"负责制", 2},
	{"条例", 2},
	{"办法", 2},
	{"导则", 2},
	{"专项斗争", 2},
	{"实施方案", 2},
	{"促进法", 2},
	{"投资法", 2},
	{"过境免签", 0},
	{"攻坚战", 2},
	{"保卫战", 2},
}

// carriedOut are the verbs that what is carried out stands behind.
var carriedOut = longestFirst(strings.Fields("实施 推进 深化 开展 落实 推行 做好 制定实施 制定 出台 扩大 完善 争取 加快 用好 启动 复制推广 推广 健全 积极稳妥推进 深入推进 扎实推进 深入实施 全面实施 持续深化 获批 承担 试点 修订 颁布 施行 执行 建立"))

// findCarriedOut names policies behind a verb of carrying out: 落实水资源管理制度.
func findCarriedOut(r *reading, rule string) {
	for _, m := range r.memberList() {
		words := r.text(m.span)
		for _, p := range policyNouns {
			head, found := strings.CutSuffix(words, p.noun)
			if !found {
				continue
			}
			size := len([]rune(head))
			before := r.between(max(0, m.span.Start-6), m.span.Start)
			if size >= p.least && len([]rune(words)) <= longestName && r.policyFree(m.span) && (endsAny(before, carriedOut) || m.kind == model.EntityKindPolicy) {
				r.name(model.EntityKindPolicy, m.span, rule)
			}
			break
		}
	}
}

// policyFree says whether nothing is named in a span but places, industries and
// quoted policies that it holds whole.
func (r *reading) policyFree(span fact.Span) bool {
	for _, m := range r.mentions {
		if m.span.Start >= span.End || span.Start >= m.span.End {
			continue
		}
		whole := m.span.Start >= span.Start && m.span.End <= span.End && m.span != span
		if !whole || m.rule == "" || m.ref.Kind != model.EntityKindDistrict && m.ref.Kind != model.EntityKindIndustry && m.ref.Kind != model.EntityKindPolicy {
			return false
		}
	}
	return true
}
