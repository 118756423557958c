package synthetic

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"plangraph/graph/model"
)

// Names are put together from these.
var (
	adjectives = strings.Fields("新能源 智能网联 生物 高端 数字 绿色 未来 精密 海洋 航空 低碳 超高清 柔性 量子 氢能 第三代 工业 医疗 现代 跨境")
	nouns      = strings.Fields("汽车 半导体 医药 装备 经济 材料 器械 电池 芯片 软件 机器人 物流 显示 储能 传感器 光电 环保 仪器 服务 制造")
	branches   = strings.Fields("产业 产业链 产业集群 新业态 细分行业")
	places     = strings.Fields("青溪 云岭 石桥 柳塘 竹湾 松坪 桃源 碧潭 白鹭 望江 东浦 临港")
	brandHeads = strings.Fields("辰 中 华 新 海 天 金 创 科 智 联 昱 微 赛 远 鹏 宏 德 瑞 启")
	brandTails = strings.Fields("亚迅 芯 微 诺 沃 源 宇 鑫 达 康 翔 锐 泰 科 能 维 图 腾 信 胜")
	works      = strings.Fields("研发中心 生产基地 产业园 总部项目 中试平台 创新中心 改扩建工程 示范线 孵化器 检测平台")
	verbs      = strings.Fields("加快推进 全面完成 重点支持 积极引进 统筹建设 持续优化 开工建设 竣工投产")
	english    = strings.Fields("alpha bravo delta echo foxtrot golf hotel india kilo lima mike november oscar papa quebec romeo sierra tango victor zulu")
	statuses   = strings.Fields("PLANNED UNDER_CONSTRUCTION COMPLETED OPERATING")
)

func pick(r *rand.Rand, words []string) string { return words[r.IntN(len(words))] }

// name makes the canonical name of an entity; the number makes it unique.
func name(r *rand.Rand, kind model.EntityKind, i int) string {
	n := strconv.Itoa(i)
	switch kind {
	case model.EntityKindIndustry:
		return adjectives[i%20] + nouns[(i/20+i)%20] + branches[(i/400)%5] + n
	case model.EntityKindCompany:
		return pick(r, places) + pick(r, brandHeads) + pick(r, brandTails) + pick(r, nouns) + n + "有限公司"
	case model.EntityKindProject:
		return pick(r, places) + pick(r, brandHeads) + pick(r, brandTails) + pick(r, adjectives) + pick(r, nouns) + pick(r, works) + n + "号"
	case model.EntityKindArea:
		return pick(r, places) + "片区" + n
	case model.EntityKindDistrict:
		return pick(r, places) + n + "区"
	default:
		return pick(r, adjectives) + pick(r, nouns) + "增加值指标" + n
	}
}

func sentence(r *rand.Rand) string {
	return pick(r, verbs) + pick(r, places) + pick(r, adjectives) + pick(r, nouns) + pick(r, works) +
		"，" + pick(r, verbs) + pick(r, adjectives) + pick(r, nouns) + "项目建设。"
}
