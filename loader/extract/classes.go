package extract

import (
	"strings"

	"plangraph/graph/model"
)

// classesOf are the nouns that end the names of a kind: 滨江科学城 is an area. Where a
// name ends with several, the longest tells.
var classesOf = map[model.EntityKind]string{
	model.EntityKindArea: `经济技术开发区 经开区 高新区 高新技术产业开发区 综合保税区 综保区 保税区 保税港区 自贸区 自贸试验区 自由贸易试验区 自贸港
自由贸易港 试验区 示范区 先导区 先行区 合作区 商务区 新区 开发区 联动发展区 集聚区 产业园 产业园区 科技园 工业园 工业园区 物流园 创业园 软件园 文化园 创意园 文创园 双创园 科创园 智造园 园区 科学城
科技城 未来城 新城 小镇 古镇 古城 街区 片区 组团 城市群 都市圈 都市区 大都市区 经济圈 经济带 创新带 产业带 城镇带 发展带 走廊 大走廊 湾区 半岛 港区 港 商圈 风景区 景区
度假区 国家公园 湿地公园 森林公园 地质公园 自然保护区 文化带 生态带 核心区 启动区 CBD 法务区 港务区 航空城 大学城 科教城 职教城 空港城 高铁新城 未来科技城 临空经济区 临港经济区 经济区 经济合作区 集中区 物流园区 农高区 苏区 风景名胜区 旅游区 城市带 城镇群 经济走廊 创新走廊 科创走廊 交通走廊 三角洲 文化公园 综合实验区 实验区 科创带 特别合作区 综合试验区 引领区 发展区 生态区 功能带 示范带 样板区 自然保护地 保护地 副中心 城市副中心 海洋牧场 开放枢纽 口岸 岛链 老区 物流港 国际陆港 陆港 空港 无水港 航天城 汽车城 医药城 影视城 体育城 会展城 数据中心集群 合作先行区 承接区 功能区 中央活力区 水镇 渔港经济区 临港产业区 化工园区 循环化园区 保护区 水源保护区 创谷 科创谷 硅谷 光谷 药谷 数谷`,
	model.EntityKindProject: `高铁 铁路 城际 城际铁路 高速 高速公路 公路 国道 省道 快速路 快速通道 环线 隧道 大桥 特大桥 通道 运河 水库 水利枢纽 航电枢纽 灌区 引水工程 调水工程
供水工程 水资源配置工程 工程 项目 电站 核电 核电站 风电场 光伏基地 生产线 产线 代线 航站楼 枢纽 综合交通枢纽 码头 管道 输气管道 特高压 直流 支线 联络线
号线 专线 一期 二期 三期 四期 五期 六期 段 一期工程 二期工程 三期工程 四期工程 扩建 改扩建 迁建 重建 西延 南延 北延 东延 延伸线 延长线 体育场 体育馆 体育中心 大剧院 文化中心 会展中心 超级工厂 工厂
大模型 装置 大科学装置 实验堆 抽水蓄能 抽水蓄能电站 体育公园 中央公园 动物园 植物园 公园 客运站 火车站 高铁站 大道 立交 互通 堤防 泵站 净水厂 水厂 电厂 船闸 新院区 炼化一体化 基地 机场扩建 航站区 飞行区 跑道 货站 航道 变电站 换流站 储备站 能源站 加油站 灾后恢复重建 北站 南站 西站 东站 汽车站 高铁枢纽 交通枢纽 铁路枢纽 泵闸 水电站 枢纽工程 引调水工程 蓄滞洪区 海水淡化厂 发电厂 焚烧厂 快速化改造 自来水厂 越江隧道 过江隧道 过江通道 跨江通道 联络通道 复线 立交桥 综合体 会展城 实验设施 大科学设施 试验站 育种基地 炼化基地 枢纽节点 功能节点 绿带 主题公园 游乐园 乐园 度假村 安置区 保障房 人才公寓 商务楼 大厦 广场 博览园 生态廊道 水廊道 碧道 绿道 风光大基地 新能源基地 大基地 光伏电站 风电项目 煤电 煤电项目 气电 热电联产 燃机 储气库 LNG接收站 接收站 污水处理厂 水质净化厂 净化厂 垃圾焚烧厂 发电项目 调蓄工程 提水工程 输水工程 防洪工程 治理工程 修复工程 提升工程 扩能工程 配套工程 连通工程 延伸工程 增效工程 示范工程 改造工程 输变电工程 直流工程 送电工程 通道工程 外送通道 送电通道 新通道 大通道 出海通道 物流通道 客运枢纽 综合客运枢纽 物流枢纽 货运枢纽 国际机场扩建 铁路专用线 专用线 专用铁路 路网 快速路网 高速路网 高速公路网 公路网 铁路网 高铁网 环网 大外环 卫星厅 智能服务平台 信息平台 超算 智算 轨道交通 地铁 有轨电车 云轨 磁浮 货运铁路 疏港铁路 南环线 外环线 绕城高速 改扩建工程 扩建工程 迁建工程 水利工程 水源工程 应急水源 供水项目 安居工程 制造基地 试验基地`,
	model.EntityKindInstitution: `大学 学院 职业学院 中学 小学 附中 附小 幼儿园 学校 研究院 研究生院 研究所 研究中心 实验室 医院 中医院 人民医院 妇幼保健院 二院 一院 三院 附属医院 医学中心 医疗中心 区域医疗中心
博物馆 图书馆 美术馆 科技馆 档案馆 纪念馆 法院 检察院 委员会 协会 学会 商会 联合会 基金会 工作站 中试基地 孵化器 国际机场 机场 创新中心 技术创新中心 制造业创新中心 产业创新中心 科学中心
联盟 理事会 集结中心 转化中心 转移转化中心 产权交易中心 服务基地 综合服务基地 国际红树林中心 综合服务中心 科学技术馆 天文馆 大剧场 校区 高中 分院 分校 院区 分中心 适配中心 科考中心 训练场 试验场 综合试验场 植物园 国家植物园 红树林中心 艺术中心 版本馆 方志馆 文化馆 展览馆 规划馆 陈列馆 美术学院 技师学院 技工学校 专科学校 高等专科学校 职业大学 科技大学 理工大学 联合实验室 重点实验室 国家实验室 省实验室 全国重点实验室 创新联合体 创新研究院 产业研究院 技术研究院 高等研究院 研究基地 教育基地 实践基地 创新基地 疾控中心 急救中心 救援中心 诊疗中心 康复中心 临床医学研究中心 审查中心 保护中心 知识产权保护中心 仲裁中心 调解中心 法庭 知识产权法庭 国际商事法庭 检测研究院 计量院 种质资源库 种质资源圃 基因库 资源库 标本馆 天文台 观测站 野外科学观测研究站 气象站 卫生院 社区医院 口腔医院 眼科医院 妇儿医院 妇女儿童医院 儿童医院 肿瘤医院 中心医院 骨科医院 研发中心 服务中心 交易中心 交易所 检测中心 数据中心 超算中心 智算中心 调度中心 监测中心 科学院 工程院 设计院 党校 剧团 乐团`,
	model.EntityKindCompany: `集团 股份 公司 有限公司 银行 证券 母基金 引导基金 产业基金 投资基金 创投基金 基金`,
	model.EntityKindEvent: `大会 博览会 论坛 峰会 高峰会 运动会 锦标赛 联赛 公开赛 大赛 锦标 世锦赛 马拉松 联席会议 文化节 艺术节 旅游节 电影节 音乐节 购物节 嘉年华 交易会
洽谈会 展览会 展销会 对接会 投资贸易洽谈会 航展 车展 书展 博会 洽会 交会 书会 残特奥会 全运会 冬运会 十五运会 奥运会 世运会 纪念活动 庆祝活动 推介会 招商会 大展 双年展 艺术展 世界杯 灯会 庙会 龙舟赛 自行车赛 挑战赛 邀请赛 创业大赛 技能大赛 创新大赛 年会 高端论坛 圆桌会议 青运会 少运会 学青会`,
}

// class is a noun that ends names, with the kind it tells.
type class struct {
	runes []rune
	kind  model.EntityKind
}

// classes holds the nouns by their last character, the longest first.
var classes = func() map[rune][]class {
	found := map[rune][]class{}
	for _, kind := range model.AllEntityKind {
		for _, word := range strings.Fields(classesOf[kind]) {
			runes := []rune(word)
			last := runes[len(runes)-1]
			found[last] = append(found[last], class{runes, kind})
		}
	}
	for _, list := range found {
		sortClasses(list)
	}
	return found
}()

// listed are the nouns behind 等 that say of what kind the members of a list are.
var listed = []struct {
	kind  model.EntityKind
	nouns []string
}{
	{model.EntityKindCompany, strings.Fields("企业 公司 集团 银行 券商 车企 总部")},
	{model.EntityKindIndustry, strings.Fields("产业 产业集群 集群 业态 赛道 行业")},
	{model.EntityKindEvent, strings.Fields("活动 赛事 展会 节会 盛会 会展 会议")},
	{model.EntityKindArea, strings.Fields("片区 园区 开发区 景区 功能区 组团 街区")},
	{model.EntityKindInstitution, strings.Fields("高校 学校 医院 大学 研究院 实验室 院校 创新平台 科研平台 研发平台 科创平台 校区 研究中心 创新中心")},
	{model.EntityKindProject, strings.Fields("项目 工程 基础设施 线路 道路 改扩建 煤矿 铁路 高铁 高速 公路 机场 水库 电站 隧道 大桥 通道 灌区 航道 快速路 场馆 变电站 轨道交通 文化设施 体育设施 安置房 水电站 抽水蓄能电站 重大工程 大通道 新通道 输电通道 电厂 快速通道 互通 港区 码头 泵站 污水处理厂 医院项目")},
	{model.EntityKindPolicy, strings.Fields("政策 改革 试点 模式 制度 机制 行动")},
}

// kindOfClass gives the kind that a noun at the end of words tells, and how long
// the noun is; ok is false where there is none.
func kindOfClass(words []rune) (kind model.EntityKind, length int, ok bool) {
	if len(words) == 0 {
		return "", 0, false
	}
	for _, c := range classes[words[len(words)-1]] {
		if at := len(words) - len(c.runes); at >= 0 && string(words[at:]) == string(c.runes) {
			return c.kind, len(c.runes), true
		}
	}
	return "", 0, false
}
