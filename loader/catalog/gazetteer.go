package catalog

import (
	_ "embed"
	"slices"
	"strings"

	"plangraph/graph/model"
	"plangraph/loader/fact"
)

// divisions lists the districts of China down to counties by their codes of
// GB/T 2260: two digits of the province, two of the city, two of the county.
//
//go:embed gb2260.tsv
var divisions string

// endings are what the names of districts end with, the longest first; a name
// is short without it.
var endings = strings.Fields("特别行政区 维吾尔自治区 壮族自治区 回族自治区 自治区 自治州 自治县 自治旗 地区 林区 新区 省 市 州 盟 区 县 旗")

// peoples stand between the short name of an autonomous district and its
// ending: 恩施土家族苗族自治州.
var peoples = strings.Fields("维吾尔 蒙古族 蒙古 回族 藏族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 阿昌族 普米族 塔吉克 怒族 鄂温克族 德昂族 保安族 裕固族 独龙族 鄂伦春 各族")

// alsoWords are short names that are also words or something else; they count
// only where a sentence settles it.
var alsoWords = setOf(`丽江 长治 安康 海东 海西 海北 黄山 朝阳 大同 三明 白银 东方 白山 平安 和平 新城 长安 开放 南山 城中 河东 河西 江北 江南 江东 铁西
铁东 向阳 新华 红旗 光明 东风 前进 胜利 西湖 东湖 南湖 青山 中山 中原 高新 建设 解放 文化 合作 兴安 富民 永和 安定 民乐 民和 民权 安居 利民 振兴 复兴 新民
新兴 崇明 文明 古城 源城 昌平 平川 金山 宝山 临高 临城 兴业 兴国 安国 富裕 团结 友好 友谊 双桥 双清 天元 天山 昆仑 泰山 华山 衡山 石林 五华 太平 太和 大方 大新
公安 永安 永丰 安乡 安化 广南 高明 高要 四会 三水 水城 水富 通道 通城 通海 通山 通许 通河 平和 平原 平远 正定 正安 正宁 中方 中牟 中江 中阳 上林 上思 上高
环江 永定 永新 永顺 永清 永年 永吉 会同 会宁 会理 乐业 乐安 乐清 乐都 仁和 仁化 同心 同江 和顺 和静 和政 和平 宁化 定安 定南 定远 定边 定州 建德 建平 建安 建昌 建华 建宁 明山
城东 城西 城北 城厢 城关 城区 桥东 桥西 路南 路北 站前 市中 市南 市北 郊区 新区 老城 沙河 清河 清城 洪山 黄石 龙山 龙江 龙井 龙门 金湖 金寨 金门 金阳 银海 银州 玉山 玉田 翠屏 雨城 雨花 花山 花溪 花都 岳阳 梅里 理县
兰山 河口 江口 港口 海港 港南 港北 临海 滨海 滨江 滨湖 沿河 沿滩 南海 东海 北海 渤海 西山 西乡 西丰 西林 西平 西华 南部 南华 南平 东明 东平 东光 东安 东源 东至 北票 北安 北林 北湖 北关 北塔 北辰 资源 资中 资兴 资阳 富源 富平 富川 富阳 惠民 惠阳 惠安 宣化 宣恩 宣城 大化 大田 大通 大邑 大名 大城 大余 大足 大悟 大冶 大丰 大荔 大关 大姚 奉节 丰台 丰都 丰满 丰润 丰南 丰城 丰顺 丰泽 阳光 阳春 阳新 阳城 阳信 阳高 阳朔 阳山 阳西 阳东 阳原`)

func setOf(text string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(text) {
		set[word] = true
	}
	return set
}

// gazetteer adds the districts of GB/T 2260 that no entry describes.
func (r *reader) gazetteer() {
	names, codes := map[string]string{}, map[string]int{}
	for line := range strings.Lines(divisions) {
		if code, name, found := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); found {
			names[code] = name
			codes[name]++
		}
	}
	known := map[string]*Entity{}
	for _, entity := range r.catalog.Entities(model.EntityKindDistrict) {
		if entity.Code != "" {
			known[entity.Code] = entity
		}
	}
	ordered := make([]string, 0, len(names))
	for code := range names {
		ordered = append(ordered, code)
	}
	slices.Sort(ordered) // what is above comes first
	for _, code := range ordered {
		if known[code] == nil {
			known[code] = r.division(code, names[code], codes[names[code]] > 1, above(code, known))
		}
	}
}

// above gives the districts above a code, the nearest first.
func above(code string, known map[string]*Entity) []*Entity {
	var found []*Entity
	for _, digits := range []int{4, 2} {
		superior := code[:digits] + strings.Repeat("0", len(code)-digits)
		if entity := known[superior]; entity != nil && superior != code {
			found = append(found, entity)
		}
	}
	return found
}

// division adds a district, or completes the entry that has its name. One of
// several with a name is called after the district above it too.
func (r *reader) division(code, name string, shared bool, superiors []*Entity) *Entity {
	ref := fact.Ref{Kind: model.EntityKindDistrict, Name: name}
	if entity := r.catalog.byRef[ref]; entity != nil && !shared {
		entity.Code = code
		return entity
	}
	entity := &Entity{Ref: ref, Code: code}
	if len(superiors) > 0 {
		entity.Parents = []fact.Ref{superiors[0].Ref}
		for _, superior := range superiors {
			entity.Districts = append(entity.Districts, superior.Ref)
		}
	}
	if shared && len(superiors) > 0 {
		entity.Ref.Name = superiors[0].Ref.Name + name
		entity.Local = append(entity.Local, name)
	}
	if r.catalog.byRef[entity.Ref] != nil {
		return r.catalog.byRef[entity.Ref]
	}
	entity.Districts = append(entity.Districts, entity.Ref)
	entity.Ambiguous = len([]rune(name)) == 2
	if short := ShortDistrict(name); len([]rune(short)) >= 2 {
		entity.Ambiguous = entity.Ambiguous || alsoWords[short]
		if strings.HasSuffix(code, "00") {
			entity.Aliases = append(entity.Aliases, short)
		} else if !entity.Ambiguous {
			entity.Local = append(entity.Local, short)
		}
	}
	r.catalog.byRef[entity.Ref] = entity
	r.catalog.entities = append(r.catalog.entities, entity)
	return entity
}

// ShortDistrict gives a district's name without what says of which rank it is:
// 合肥 of 合肥市, 恩施 of 恩施土家族苗族自治州. A name that would be left with less
// than two characters stays.
func ShortDistrict(name string) string {
	for _, ending := range endings {
		short, found := strings.CutSuffix(name, ending)
		if !found {
			continue
		}
		for trimmed := true; trimmed; {
			trimmed = false
			for _, people := range peoples {
				if rest, found := strings.CutSuffix(short, people); found && len([]rune(rest)) >= 2 {
					short, trimmed = rest, true
				}
			}
		}
		if len([]rune(short)) >= 2 {
			return short
		}
		return name
	}
	return name
}
