package extract

import (
	"regexp"
	"strings"
	"unicode"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// stage is a verb that tells how far something has come.
type stage struct {
	word   string
	status model.ProjectStatus
	use    use
}

// use says where a verb stands to what it speaks of.
type use int

const (
	subject use = iota // 通车: what it speaks of is named before it
	object             // 谋划: it is named after it
	both               // 成立: after it where words follow, before it where the clause ends
)

// studied tells of a project that is thought about; an area is studied at any
// time.
const studied = "专题研究"

// stages are the verbs of the genre. 建成投用 is in use, 基本建成 and
// 主体结构封顶 are still being built; 融合建设 tells nothing.
var stages = []stage{
	{"即将运营", model.ProjectStatusOperating, subject},
	{"正式投入运营", model.ProjectStatusOperating, subject},
	{"正式投入使用", model.ProjectStatusOperating, subject},
	{"建成投入使用", model.ProjectStatusOperating, both},
	{"投入使用", model.ProjectStatusOperating, both},
	{"投入运行", model.ProjectStatusOperating, both},
	{"投入运营", model.ProjectStatusOperating, both},
	{"建成投用", model.ProjectStatusOperating, both},
	{"建成开园", model.ProjectStatusOperating, both},
	{"建成开放", model.ProjectStatusOperating, both},
	{"投用", model.ProjectStatusOperating, both},
	{"建成投运", model.ProjectStatusOperating, both},
	{"投运", model.ProjectStatusOperating, subject},
	{"开园", model.ProjectStatusOperating, subject},
	{"正式运营", model.ProjectStatusOperating, subject},
	{"正式营业", model.ProjectStatusOperating, subject},
	{"开业运营", model.ProjectStatusOperating, subject},
	{"挂牌运营", model.ProjectStatusOperating, subject},
	{"开业", model.ProjectStatusOperating, subject},
	{"启用", model.ProjectStatusOperating, both},
	{"开学", model.ProjectStatusOperating, subject},
	{"高质量运营", model.ProjectStatusOperating, object},
	{"高品质运营", model.ProjectStatusOperating, object},
	{"高水平运营", model.ProjectStatusOperating, object},
	{"创新运营", model.ProjectStatusOperating, object},
	{"落地运营", model.ProjectStatusOperating, object},
	{"实体化运行", model.ProjectStatusOperating, object},
	{"上线", model.ProjectStatusOperating, object},
	{"运营", model.ProjectStatusOperating, both},
	{"投产", model.ProjectStatusCompleted, subject},
	{"通车", model.ProjectStatusCompleted, subject},
	{"完工", model.ProjectStatusCompleted, subject},
	{"竣工", model.ProjectStatusCompleted, subject},
	{"落成", model.ProjectStatusCompleted, subject},
	{"全线贯通", model.ProjectStatusCompleted, subject},
	{"交付使用", model.ProjectStatusCompleted, subject},
	{"揭牌成立", model.ProjectStatusCompleted, both},
	{"挂牌成立", model.ProjectStatusCompleted, both},
	{"成立", model.ProjectStatusCompleted, both},
	{"组建", model.ProjectStatusCompleted, both},
	{"设立", model.ProjectStatusCompleted, both},
	{"揭牌", model.ProjectStatusCompleted, subject},
	{"挂牌", model.ProjectStatusCompleted, subject},
	{"建成", model.ProjectStatusCompleted, both},
	{"初步建成", model.ProjectStatusUnderConstruction, both},
	{"基本建成", model.ProjectStatusUnderConstruction, both},
	{"主体结构封顶", model.ProjectStatusUnderConstruction, subject},
	{"主体封顶", model.ProjectStatusUnderConstruction, subject},
	{"建设全面启动", model.ProjectStatusUnderConstruction, subject},
	{"启动建设", model.ProjectStatusUnderConstruction, both},
	{"正式开工建设", model.ProjectStatusUnderConstruction, both},
	{"开工建设", model.ProjectStatusUnderConstruction, both},
	{"动工建设", model.ProjectStatusUnderConstruction, both},
	{"恢复建设", model.ProjectStatusUnderConstruction, subject},
	{"开工", model.ProjectStatusUnderConstruction, both},
	{"动工", model.ProjectStatusUnderConstruction, subject},
	{"加快建设", model.ProjectStatusUnderConstruction, both},
	{"加快推进", model.ProjectStatusUnderConstruction, subject},
	{"修缮", model.ProjectStatusUpgrading, subject},
	{"升级改造", model.ProjectStatusUpgrading, both},
	{"改造提升", model.ProjectStatusUpgrading, both},
	{"景观提升", model.ProjectStatusUpgrading, subject},
	{"建设", model.ProjectStatusUnderConstruction, object},
	{"提档升级", model.ProjectStatusUpgrading, subject},
	{"提质升级", model.ProjectStatusUpgrading, subject},
	{"改造升级", model.ProjectStatusUpgrading, subject},
	{"结构封顶", model.ProjectStatusUnderConstruction, subject},
	{"基本成型", model.ProjectStatusUnderConstruction, subject},
	{"初具规模", model.ProjectStatusUnderConstruction, subject},
	{"建设提速", model.ProjectStatusUnderConstruction, subject},
	{"建设加快推进", model.ProjectStatusUnderConstruction, subject},
	{"建设扎实推进", model.ProjectStatusUnderConstruction, subject},
	{"建设稳步推进", model.ProjectStatusUnderConstruction, subject},
	{"建设有序推进", model.ProjectStatusUnderConstruction, subject},
	{"建设加力提速", model.ProjectStatusUnderConstruction, subject},
	{"建好", model.ProjectStatusUnderConstruction, object},
	{"迭代升级", model.ProjectStatusUpgrading, object},
	{"开通运营", model.ProjectStatusOperating, both},
	{"开诊运营", model.ProjectStatusOperating, both},
	{"启动实施", model.ProjectStatusUnderConstruction, object},
	{"具备核准条件", model.ProjectStatusPlanned, subject},
	{"具备开工条件", model.ProjectStatusPlanned, subject},
	{"成立运行", model.ProjectStatusOperating, subject},
	{"建成入列", model.ProjectStatusOperating, subject},
	{"全面完成", model.ProjectStatusCompleted, subject},
	{"顺利完成", model.ProjectStatusCompleted, subject},
	{"成功创建", model.ProjectStatusCompleted, both},
	{"建成招生", model.ProjectStatusOperating, subject},
	{"筹设", model.ProjectStatusPlanned, object},
	{"筹建", model.ProjectStatusPlanned, object},
	{"申建", model.ProjectStatusProposed, object},
	{"申设", model.ProjectStatusProposed, object},
	{"获批", model.ProjectStatusPlanned, object},
	{"规划建设", model.ProjectStatusPlanned, both},
	{"法定图则修编", model.ProjectStatusPlanned, subject},
	{"法定图则局部修编", model.ProjectStatusPlanned, subject},
	{"融合建设", "", object},
	{"前期工作", model.ProjectStatusPlanned, subject},
	{"完成选址", model.ProjectStatusPlanned, subject},
	{"规划编制", model.ProjectStatusPlanned, subject},
	{"建成运行", model.ProjectStatusOperating, both},
	{"建成运营", model.ProjectStatusOperating, both},
	{"投入商业运行", model.ProjectStatusOperating, both},
	{"高效运营", model.ProjectStatusOperating, subject},
	{"高效运行", model.ProjectStatusOperating, subject},
	{"建成通车", model.ProjectStatusCompleted, both},
	{"建成投产", model.ProjectStatusCompleted, both},
	{"竣工验收", model.ProjectStatusCompleted, both},
	{"主体完工", model.ProjectStatusUnderConstruction, both},
	{"全面开工", model.ProjectStatusUnderConstruction, both},
	{"全部开工", model.ProjectStatusUnderConstruction, both},
	{"新开工", model.ProjectStatusUnderConstruction, object},
	{"提速建设", model.ProjectStatusUnderConstruction, both},
	{"加速建设", model.ProjectStatusUnderConstruction, both},
	{"推进建设", model.ProjectStatusUnderConstruction, both},
	{"续建", model.ProjectStatusUnderConstruction, object},
	{"共建", model.ProjectStatusUnderConstruction, object},
	{"争创", model.ProjectStatusProposed, object},
	{"获批建设", model.ProjectStatusPlanned, both},
	{"前期", model.ProjectStatusPlanned, subject},
	{"谋划研究", model.ProjectStatusProposed, object},
	{"谋划建设", model.ProjectStatusProposed, object},
	{"谋划推进", model.ProjectStatusProposed, object},
	{"谋划", model.ProjectStatusProposed, object},
	{studied, model.ProjectStatusProposed, subject},
	{"项目落地", model.ProjectStatusProposed, subject},
	{"加快落地", model.ProjectStatusProposed, both},
}

// pushes before a name and 建设 after it say that it is being built.
var pushes = longestFirst([]string{"加快", "加快实施", "扎实推进", "积极推进", "全力推进", "有序推进", "稳步推进", "提速", "加速推进", "加快推动", "加快推进", "推进", "推动", "持续推进", "统筹推进", "大力推进", "深化", "支持", "加力推进", "启动"})

var stageWords = func() []string {
	words := []string{"建设"}
	for _, s := range stages {
		words = append(words, s.word)
	}
	return longestFirst(words)
}()

// farthestVerb is the most runes between a name and its verb.
const farthestVerb = 12

// builtKinds are the kinds that have a status.
var builtKinds = []model.EntityKind{model.EntityKindProject, model.EntityKindInstitution, model.EntityKindArea}

// statusByVerb reads the statuses of a passage from the verbs beside names.
func statusByVerb(r *reading, f finding) {
	for _, clause := range r.clauses {
		verbs := r.find(clause, stageWords)
		for _, g := range r.groups(clause, builtKinds...) {
			status, verb, ok := r.stageOf(g, clause, verbs)
			if !ok || r.scene(g.span.Start) || verb.word == "共建" && !r.tense.aims {
				continue
			}
			intended := r.tense.aims || r.aimedAt(verb.span.Start) || strings.HasPrefix(verb.word, "即将")
			for _, m := range g.members {
				f.status(m.ref, renewed(m, status), cover(m.span, verb.span), intended)
			}
		}
	}
}

// renewed takes building for upgrading where the name itself is of a renewal.
func renewed(m mention, status model.ProjectStatus) model.ProjectStatus {
	if status == model.ProjectStatusUnderConstruction && containsAny(m.ref.Name, []string{"修缮", "升级改造", "提升"}) {
		return model.ProjectStatusUpgrading
	}
	return status
}

// stageOf gives the status that the verb of a group tells: one that follows it
// with nothing named between, or else one ahead of it.
func (r *reading) stageOf(g group, clause fact.Span, verbs []position) (model.ProjectStatus, position, bool) {
	for _, verb := range verbs {
		if verb.span.Start < g.span.End {
			continue
		}
		if !r.near(g.span.End, verb.span.Start) {
			break
		}
		if verb.word == "建设" {
			area := g.members[len(g.members)-1].ref.Kind == model.EntityKindArea && r.runes[g.span.End-1] != '等'
			if r.pushed(g, clause) && r.ends(verb, clause) && (!area || verb.span.Start-g.span.End <= 1) {
				return model.ProjectStatusUnderConstruction, verb, true
			}
			continue
		}
		stage := stageNamed(verb.word)
		if verb.word == studied && g.members[0].ref.Kind == model.EntityKindArea {
			break
		}
		if stage.use == subject || (stage.use == both && r.ends(verb, clause)) {
			return stage.status, verb, true
		}
		break
	}
	if status, verb, ok := r.pushedList(g, clause); ok {
		return status, verb, true
	}
	for i := len(verbs) - 1; i >= 0; i-- {
		verb := verbs[i]
		if verb.span.End > g.span.Start {
			continue
		}
		stage := stageNamed(verb.word)
		if stage.status != "" && (stage.use == object || stage.use == both) && r.near(verb.span.End, g.span.Start) && !strings.Contains(r.between(verb.span.End, g.span.Start), "的") && !r.ends(verb, clause) && r.nameEnds(g.span.End, clause.End) {
			if r.tense.aims && strings.Contains(r.between(clause.Start, verb.span.Start), "支持") {
				return model.ProjectStatusProposed, verb, true // of others: 支持甲建设乙
			}
			return stage.status, verb, true
		}
		break
	}
	return "", position{}, false
}

// nameEnds says whether no noun goes on at a place, where a name ends: 建设大湾区 says nothing
// of it in 建设大湾区国际科技创新中心.
func (r *reading) nameEnds(at, limit int) bool {
	return at >= limit || !unicode.Is(unicode.Han, r.runes[at]) || strings.ContainsRune("和与及等的并在为", r.runes[at]) || r.runes[at-1] == '等' ||
		r.verbAt(at, len(r.runes)) > 0 || r.quantityAt(at)
}

func stageNamed(word string) stage {
	for _, s := range stages {
		if s.word == word {
			return s
		}
	}
	return stage{}
}

// andOthers closes a list of projects and counts them: 等23个投资百亿元以上的重大项目. Without
// a count what follows may be other projects of theirs: 基地等配套污水处理项目. A group ends
// behind the count, which is longestCount characters long at most.
var andOthers = regexp.MustCompile(`^[^等]*等[0-9]+[个项批][^，、；等]{0,20}(项目|工程)$`)

const longestCount = 6

// near says whether two places are close, with nothing named, no list and nothing that
// goes with what is named between them.
func (r *reading) near(start, end int) bool {
	if andOthers.MatchString(r.between(max(start-longestCount, 0), max(start, end))) {
		return true
	}
	between := r.between(start, end)
	if end-start > farthestVerb+r.scenes(start, end) && !strings.HasSuffix(between, "、") || strings.Contains(between, "配套") {
		return false
	}
	if strings.Contains(between, "、") && !r.listAhead(start, end) {
		return false
	}
	for _, m := range r.inside(fact.Span{Start: start, End: max(start, end)}, builtKinds...) {
		if !r.scene(m.span.Start) {
			return false
		}
	}
	return true
}

// listAhead says whether what stands from a verb to a name are the members of its list that
// have no name of their own: 建成滨江云脑、临江大桥. A weak verb may be a word of a member.
func (r *reading) listAhead(start, end int) bool {
	if end-start > longestList || !strings.ContainsRune("、和与及", r.runes[end-1]) {
		return false
	}
	for at := start; at < end; at++ {
		if r.border(at) > 0 || acts.at(r.runes, at) > 0 || strings.ContainsRune("，；。的", r.runes[at]) || r.quantityAt(at) {
			return false
		}
	}
	return true
}

// longestList bounds the members ahead of a name, in characters.
const longestList = 30

// scenes counts the runes of scenes between two places, which do not part a
// name from its verb.
func (r *reading) scenes(start, end int) int {
	count := 0
	for _, m := range r.inside(fact.Span{Start: start, End: max(start, end)}) {
		if r.scene(m.span.Start) {
			count += m.span.End - m.span.Start
		}
	}
	return count
}

// scene says whether a name is only where something happens, or by whom.
func (r *reading) scene(start int) bool {
	return strings.ContainsRune("在于与环", r.runeAt(start-1)) || r.between(max(start-2, 0), start) == "依托"
}

// ends says whether a verb closes its clause, so that it has no object.
func (r *reading) ends(verb position, clause fact.Span) bool {
	rest := strings.TrimSpace(r.between(verb.span.End, clause.End))
	return len([]rune(rest)) <= 2 || startsAny(rest, []string{"、", "和", "并"})
}

// pushed says whether a verb such as 推进 stands before a group.
func (r *reading) pushed(g group, clause fact.Span) bool {
	found := r.find(fact.Span{Start: clause.Start, End: g.span.Start}, pushes)
	return len(found) > 0 && r.near(found[len(found)-1].span.End, g.span.Start)
}

// cover gives the span from the first of two to the last.
func cover(a, b fact.Span) fact.Span {
	return fact.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// closings end a clause behind a list that is pushed without a verb of its own:
// 加快推进A、B等重大项目。
var closings = regexp.MustCompile(`^等?(重大|重点|一批|标志性|骨干|国家级|省级|市级|交通|水利|能源|在建|续建|[0-9一二三四五六七八九十]+[个条项座]|输电|输变电|水利工程|基础|配套|民生|引水|调水|互联互通|骨干|改造|市政|以上|[0-9]+[个条项座]以上)*(项目|工程|基础设施|线路|道路|片区|通道|平台|断头路)?(建设|修复保护|改扩建|升级改造|改造提升|提升改造|提质改造|改造|更新|综合开发|开发)?$`)

// completed before a list says that what is said behind it is done: 完成A、B等改扩建; opened
// does of roads, and improved that there is more to be done to what is there.
const (
	completed = "完成"
	opened    = "打通"
	improved  = "完善"
)

// pushedList gives the status of a list of projects that stands right behind a verb such
// as 加快推进 and ends its clause, or stands before what is said of their building.
func (r *reading) pushedList(g group, clause fact.Span) (model.ProjectStatus, position, bool) {
	rest := strings.TrimRight(r.between(g.span.End, clause.End), "。！ ")
	renewal := containsAny(rest, []string{"更新", "改扩建", "改造", "修复"})
	if !closings.MatchString(rest) || g.members[0].ref.Kind != model.EntityKindProject && !renewal && !containsAny(rest, []string{"建设", "开发"}) {
		return "", position{}, false
	}
	found := r.find(fact.Span{Start: clause.Start, End: g.span.Start}, pushesAndCompleted)
	if len(found) == 0 || found[len(found)-1].span.End != g.span.Start {
		return "", position{}, false
	}
	switch verb := found[len(found)-1]; {
	case verb.word == opened:
		return model.ProjectStatusCompleted, verb, strings.HasSuffix(rest, "断头路")
	case verb.word == improved:
		return model.ProjectStatusUpgrading, verb, rest != "建设"
	case verb.word == completed:
		return model.ProjectStatusCompleted, verb, renewal || strings.Contains(rest, "建设") || endsAny(r.text(g.span), []string{"工程", "项目"})
	case renewal:
		return model.ProjectStatusUpgrading, verb, true
	default:
		return model.ProjectStatusUnderConstruction, verb, true
	}
}

var pushesAndCompleted = longestFirst(append([]string{completed, opened, improved}, pushes...))
