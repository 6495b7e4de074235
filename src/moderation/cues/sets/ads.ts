import type { CueSet } from '../cueSet'

export const ADS: CueSet = {
  name: 'ads',
  date: '2026-11-22',
  source: 'written for this project from the shapes of comment advertising public platforms warn of',
  classes: {
    join: `加 +v 添加 联系 私聊 私信 私我 滴滴 dd 滴我 戳我 找我 扫码 扫我 咨询 详询 详谈 细聊 有意 有意者 需要的 想要的 感兴趣的 进 jia 伽 茄 佳我`,
    messenger: `v v信 vx vxin v芯 v我 vv wx wei信 wechat weixin 微 微信 微心 微芯 微星 微我 薇 薇信 薇芯 薇心 薇我 徽信 徽芯 威信 威芯 溦信 维信 唯信 围信 胃信 卫星 魏信 企鹅 企鹅号 q qq 扣 扣扣 抠抠 球球 q群 扣群 qq群 telegram 电报 纸飞机 whatsapp 蝙蝠 蝙蝠号 绿泡泡 绿色软件 小绿书`,
    messengerName: `微信 薇信 v信 vx 徽信 威芯 薇芯 wx 微信号 薇信号 v号 微号 扣扣号 qq号 企鹅号`,
    contactMe: `加我 找我 私我 滴我 dd我 滴滴我 戳我 私聊我 联系我 私信我 加v 加vx 加微 加薇 加扣 加q 加威 加徽 加溦 加wx 加wei +v vx同号 微信同号 薇同号 微同号 v同号 电话同号 同微 同薇 看主页 看我主页 主页有联系 看头像 看我头像 点我头像 点头像 戳头像 看简介 看签名 主页见 扫码进群 扫码加 扫码添加 私信领取 私聊领取 加群领 进群领 进群学习 私信送 私信发 评论区扣1 扣1领 扣1进群 扣一进群 回复1领 送资料 免费送资料 免费领资料 免费领课 领取资料 私发资料`,
    messengerJoined: `加微信 加威信 加企鹅 加扣扣 加群 进群`,
    contactGroup: `加群 进群 群号 扣群 q群 qq群 企鹅群 入群 拉群 拉你进群`,
    gift: `福利 红包 资料 流水 优惠 礼包 课程 资源 干货 返现 现金 免费 送 赚 挣 日结 兼职 低价 内部价 折扣 优惠券 秒杀 团购 名额 返利 领取 领`,
    parttime: `兼职 副业 招聘兼职 招兼职 网络兼职 手机兼职 打字员 手工活 居家 在家 宝妈 小时工 招代理 招募代理 诚招代理 招商加盟 加盟 代理 招人 招手 诚招 急招 项目 风口`,
    pay: `日结 日薪 日赚 日入 日进 时薪 周结 月入 月赚 日赚百元 轻松赚 躺赚 躺着赚 赚钱 挣钱 多劳多得 不限时间 时间自由 一部手机 有手机就能 手机就行 手机就能做 手机操作 无需经验 零投入 零门槛 0门槛 零成本 无门槛 无押金 高薪 高提成 佣金 过万 上万 上不封顶 一天几百 一天三百 一单一结 当天结 稳定收入 被动收入`,
    earnings: `日赚 日入 日进 月入 月赚 躺赚 躺着赚钱 轻松赚钱 轻松月入 轻松日入 在家赚钱 手机赚钱 带你赚钱 教你赚钱 一起赚钱 睡后收入 领流水 跑流水 跟单赚 网赚 挂机赚钱 阅读赚钱 点赞赚钱 薅羊毛群`,
    parttimeAd: `兼职日结 招兼职 招聘兼职 网络兼职 手机兼职 兼职打字 打字员日结 高薪兼职 宝妈兼职 兼职宝妈 在家兼职 居家兼职 招代理 诚招代理 招募代理 招商加盟 火爆招商 诚邀加盟 一手货源 厂家直销 厂家直供 工厂直销 货到付款 原单正品 高仿 精仿 复刻 a货 莆田鞋 超a 一比一 支持验货 全国包邮 全网最低价 全网最低 史上最低 清仓处理 亏本甩卖 亏本清仓 跳楼价 限时特惠 限时抢购 限量抢购 点击购买 点击下单 欲购从速 先到先得包邮 下单立减 淘口令 复制这条 复制打开 复制口令 打开淘宝 打开拼多多 帮我砍一刀 砍一刀 互粉 互关 互赞 求关注必回 关注必回 粉必回 回关 代购 海外代购 招学员 招收学员 包教包会 一对一辅导报名 考证包过 减肥茶 减肥药 瘦身产品 祛斑 祛痘 丰胸 增高药 壮阳 延时 补肾 治疗阳痿 痔疮 狐臭 白癜风 牛皮癣 老中医 祖传秘方 特效药 无效退款 会员充值优惠 充值折扣 话费充值 低价充值 视频会员 影视会员 出售账号 卖号 租号 收号 回收礼品卡 回收购物卡 高价回收 上门回收 长期回收 回收烟酒 回收手机 二手车收购 写真约拍优惠 楼盘 首付 现房 学区房出售 商铺出售 旺铺招租 开盘特惠 贷款秒批 秒批 秒到账 秒下款 当天放款 快速放款 无抵押 无抵押贷款 低息贷款 信用贷 小额贷款 急用钱 急需用钱找 借钱找我 黑户可贷 征信花 不看征信 不查征信 贷款找我 办理贷款 代办贷款 信用卡代还 代还信用卡 网贷 疏通下水道 开锁 搬家公司 专业搬家 家电维修上门 保险优惠 车险优惠 返佣`,
    product: `面膜 化妆品 护肤品 茶叶 白酒 名酒 香烟 手表 名表 包包 鞋子 球鞋 衣服 女装 保健品 理疗仪 燕窝 阿胶 海参 水果 蜂蜜 大米 手机 电脑 pos机 流量卡 手机卡 网课 课程 驾校 健身卡 美容卡 瑜伽 装修 瓷砖 家具 保险 理财 贷款 楼盘 房源 车位 二手车 会员 优惠券 礼品卡`,
    sell: `批发 代理 出售 甩卖 特价 低价 清仓 包邮 厂价 直销 一手 团购价 零售 正品 热销 爆款 下单 订购 现货 货源 优惠 打折 折扣 半价 促销 处理 转让 招代理 买一送一 送货上门 欢迎咨询 咨询电话 欢迎选购 欢迎订购 欢迎来电 支持货到付款 限时 秒杀`,
    askingContact: `怎么加 如何加 能加 可以加 在哪加 哪里加 能不能加 可不可以加 要不要加 建议加 希望加 应该加 最好加 为什么加 请问 是骗子 别加 不要加 勿加 千万别 骗人 被骗 上当 举报 不可信 谁加 工会微信 官方微信 单位微信 班组微信 求加 希望 建议 增设 开通 能不能 可以进 能进 怎么进 如何进 想进 要进 进不去 进不了`,
  },
  rules: [
    { id: 'ad-join-messenger', label: 'ad', confidence: 0.9, sequence: ['join', 'messenger'], gap: 1, isOneClause: true, unless: ['askingContact', 'warning'] },
    { id: 'ad-joined', label: 'ad', confidence: 0.75, sequence: ['messengerJoined', 'gift'], gap: 8, isLoose: true, unless: ['askingContact', 'warning'] },
    { id: 'ad-contact-me', label: 'ad', confidence: 0.85, sequence: ['contactMe'], unless: ['askingContact', 'warning', 'civil'] },
    { id: 'ad-messenger-offer', label: 'ad', confidence: 0.75, sequence: ['gift', 'messengerName'], gap: 6, isLoose: true, unless: ['askingContact', 'warning'] },
    { id: 'ad-group-offer', label: 'ad', confidence: 0.75, sequence: ['contactGroup', 'gift'], gap: 5, isLoose: true, unless: ['askingContact', 'warning', 'votes'] },
    { id: 'ad-parttime-pay', label: 'ad', confidence: 0.85, sequence: ['parttime', 'pay'], gap: 8, isLoose: true, unless: ['warning', 'asked'] },
    { id: 'ad-earnings', label: 'ad', confidence: 0.8, sequence: ['earnings'], unless: ['warning', 'asked'] },
    { id: 'ad-offer', label: 'ad', confidence: 0.8, sequence: ['parttimeAd'], unless: ['warning', 'asked'] },
    { id: 'ad-product-sell', label: 'ad', confidence: 0.7, sequence: ['product', 'sell'], gap: 5, isLoose: true, unless: ['warning', 'asked', 'civil'] },
  ],
}
