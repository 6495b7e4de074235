import { randomOf } from '../../../src/moderation/model/train'

/** Slots of the templates; written for this project, 2026-11-22, like the templates. */
const SLOTS: Readonly<Record<string, string>> = {
  contact:
    '加我微信 加微信 加我 加v 加V聊 加薇 加扣扣 加q 私我 私聊 私信我 滴滴我 滴我 dd我 扫码 扫码加 点我头像 看我头像 看主页 点主页 进群 加群 拉你进群 联系我 电话联系 有需要找我 找我 扣我 扣1 需要的联系 感兴趣的私 要的私 有意联系 有兴趣的联系 微信同号 想了解的来 欢迎咨询 来电咨询 详情私聊 V：ab123 vx12345 联系方式看资料 评论区留言发你',
  who: '宝妈 姐妹们 朋友们 家人们 宝子们 学生党 上班族 兄弟们 缺钱的 想赚钱的 有时间的 找工作的 打工人 老铁们 大家',
  promise:
    '日入五百 一天三百 月入过万 月入八千 日结 当天结 多劳多得 时间自由 轻松上手 不用押金 不限男女 在家就能做 手机就能做 上不封顶 工资日结 一单一结 入职返现 包吃住 坐着就能赚 躺着赚 稳定收入 高提成 佣金高',
  job: '兼职 副业 小时工 打字员 客服 手工活 代理 推广员 主播 陪玩 配音 抄写 打包工 临时工 项目 电商 直播带货 微商 团购',
  goods:
    '茶叶 白酒 红酒 茅台 香烟 手表 包包 球鞋 羊绒衫 羽绒服 面膜 护肤品 口红 奶粉 保健品 膏药 海参 燕窝 水果 脐橙 大闸蟹 牛肉 蜂蜜 大米 土鸡蛋 二手车 电动车 手机 电脑 净水器 家具 床垫 充电宝 会员 电影票 购物卡 加油卡 话费 流量卡 房子 商铺 车位 健身卡',
  service:
    '装修 清洗油烟机 疏通下水道 搬家 保洁 月嫂 家教 英语培训 考证培训 健身私教 减肥 祛痘 祛斑 植发 算命 看风水 取名 代写材料 贷款 信用卡 办宽带 保险 理财规划 婚介 相亲 摄影 婚庆 写真 宠物托管 汽车保养 家电维修 课程 代驾',
  lure: '厂家直销 工厂直供 低价出 便宜出 半价 五折 八折 特价 清仓 包邮 买一送一 全网最低 内部价 批发价 九成新 正品保证 支持验货 货到付款 无效退款 一周见效 免费试听 免费领 新人送二十 先到先得 名额有限 限时优惠 价格好商量 价格美丽 量大从优 上门取 上门服务 专业团队 额度高 下卡快 当天放款 秒批 无抵押 口碑好',
  bet: '百家乐 时时彩 六合彩 彩票 快三 赛车 体育 棋牌 捕鱼 斗牛 麻将 足球 电竞 真人',
  betting:
    '平台 上分 下分 投注 首充送 注册送 送彩金 提现秒到 内幕号码 必中 计划群 跟计划 稳赢 24小时在线 信誉好 赔率高 代理返水 来玩 内部号',
  papers:
    '毕业证 学位证 本科文凭 大专学历 驾驶证 健康证 残疾证 电工证 焊工证 建造师 资格证 职称证 病假条 诊断书 流水证明 收入证明 结婚证 公章 发票 增值税发票 专票 各类发票 各种发票',
  making:
    '代办 代开 办理 包办 快速办理 专业办理 开 出 做 包拿证 免考 免体检 无需体检 无需考试 网上可查 终身可查 学信网可查 先拿证后付款 不过退款 真实有效 三甲医院 带章 点数低 先开后付 税点低 当天取 保真',
  vice: '妹子 美女 小妹 少妇 学生妹 嫩模 空姐 兼职妹 外围 女主播',
  vices:
    '上门 包夜 裸聊 全套 约 陪睡 激情 快餐 服务到位 半小时到 安全隐私 资源 视频 私密视频 刺激视频 无码 高清',
  arms: '气枪 仿真枪 弩 迷药 迷情药 催情药 听话水 冰毒 大麻 窃听器 定位器 监听软件 假币 走私烟 穿山甲 象牙 野生动物 开锁工具 手机卡 身份证 个人信息 开房记录 通话记录',
  trading:
    '出售 有货 现货 供应 收购 代查 专业查 货到付款 隐蔽发货 要的来 一滴见效 可查 价格私聊 长期供应 批发',
  money: '一万 三千 五百 一千 两千 八百 五万 几百 几千 十倍 三倍 双倍',
  share: '股票 牛股 涨停 基金 外汇 期货 黄金 数字货币 虚拟币 USDT 比特币 原始股 新项目 区块链 平台',
  invest:
    '稳赚 保本 保证赚 包赚不赔 翻倍 每天返 日返 月收益三成 亏了算我的 老师带 跟着买 跟单 喊单 内部消息 三个涨停 充值返现 高回报 零风险 拉人头有奖 提现秒到',
  account:
    '银行卡 医保卡 社保账户 ETC 信用卡 支付宝 微信账户 快递 航班 公积金账户 养老金账户 工会卡',
  wrong: '异常 已冻结 即将停用 已失效 过期 丢失 涉嫌违规 被盗刷 逾期 未认证 需要升级',
  fix: '请点击链接重新认证 请联系客服处理 请填写银行卡号和验证码 请转到安全账户 先交解冻费 请下载APP登记 提供验证码 支付手续费即可恢复 请扫码激活 加客服办理理赔',
  prize:
    '恭喜您中奖 恭喜获得一等奖 您已被抽中 您有一笔补贴待领取 获得苹果手机一部 领取现金补贴 退税到账',
  fee: '支付邮费即可领取 先交手续费 先交税 填写银行卡领取 点击领取 扫码领取 缴纳保证金后发放 输入验证码',
  kin: '我是你领导 我在部队 我是你同学 我出车祸了 我换号了 我在国外 我是客服 我是公安局的',
  ask: '急用钱转我两千 先转我五千明天还 帮我垫付一下 转账到这个账户 借我三千救急 快打钱 把验证码给我 先汇款',
  vote: '刷票 投票 人工投票 真人票 微信投票 刷赞 涨粉 刷好评 刷评论 刷阅读量 买粉 冲榜 刷单 点赞任务 关注任务',
  votes:
    '一毛一张 五毛一票 一块钱三票 一条五块 包第一 包进前十 量大优惠 秒到 专业团队 当天结款 先垫付后返 佣金日结 先充值激活 做任务返现 价格便宜 24小时接单',
  card: '银行卡 电话卡 微信号 对公账户 收款码 支付宝号 游戏号',
  cards: '高价收 收 租 出租 回收 收购 一手交钱一手交货 当天结',
  cash: '信用卡套现 花呗套现 白条提现 公积金代提 医保套现 强开额度 修复征信 洗白征信 消除逾期 提前退休代办',
  cashes: '秒到账 费率低 收三个点 不成功不收费 当天到 专业 安全可靠 不上征信',
}

const TEMPLATES: Readonly<Record<'ad' | 'fraud' | 'illegal', string>> = {
  ad: '{who}，{job}，{promise}，{contact}|{job}，{promise}，{contact}|{who}看过来，{promise}，{contact}|{goods}{lure}，{contact}|{lure}{goods}，{contact}|自家{goods}，{lure}，{contact}|{service}，{lure}，{contact}|专业{service}，{lure}，{contact}|承接{service}，{contact}|有想做{job}的{contact}|想学{service}的{contact}|需要{service}的{contact}|急招{job}，{promise}|诚招{job}，{promise}，{contact}|收{goods}，{lure}|{goods}出，{lure}|本店{goods}{lure}，{lure}|{service}{lure}，{lure}|我是做{service}的，{lure}，{contact}|免费{service}，{contact}|{contact}，领{goods}优惠券|{contact}，免费领{goods}|扫码下载，{lure}|{who}，{lure}，{contact}|想要{goods}的{contact}|{contact}，{job}{promise}|淘宝搜店名，{goods}{lure}|公众号搜店名，{lure}领{goods}',
  fraud:
    '{vote}，{votes}|{vote}，{votes}，{contact}|专业{vote}，{votes}|{contact}，{vote}，{votes}|{prize}，{fee}|{prize}！{fee}|您的{account}{wrong}，{fix}|您的{account}{wrong}，{fix}，以免影响使用|{account}{wrong}，{fix}|{share}{invest}，{contact}|投{money}，{invest}|跟我买{share}，{invest}|充{money}返{money}，{invest}|{share}，{invest}，{invest}|{kin}，{ask}|{kin}，手机坏了，{ask}|{cards}{card}，{contact}|{cards}{card}，{money}一套|{cash}，{cashes}|{cash}，{cashes}，{contact}|有人要{cash}吗，{cashes}|{who}，{vote}，{votes}，{promise}|{share}老师每天喊单，{invest}',
  illegal:
    '{making}{papers}，{contact}|{making}{papers}，{making}|{papers}{making}，{making}|{papers}，{making}，{contact}|要{papers}的{contact}，{making}|有人要{papers}吗，{making}|{bet}{betting}，{contact}|{bet}{betting}，{betting}|想玩{bet}的{contact}，{betting}|{bet}，{betting}|同城{vice}{vices}，{contact}|{vice}{vices}，{vices}|附近{vice}{vices}|想看{vices}的{contact}|{trading}{arms}，{contact}|{arms}{trading}，{trading}|有{arms}，{trading}|要{arms}的{contact}|{trading}{arms}',
}

/** Ordinary talk with the same words: what is asked about, warned of, or simply lived with. */
const ORDINARY =
  '{job}的人能入会吗|我是做{job}的，能评劳模吗|{goods}是工会发的，很好|食堂的{goods}不错|发的{goods}收到了|{service}的师傅真辛苦|{service}培训班什么时候开|{service}课怎么报名|谨防{vote}，大家别上当|有人{vote}，请查一查|不要相信{cash}|{account}{wrong}了怎么办|{account}在哪办|{papers}丢了怎么补办|{papers}怎么开|请问{papers}要哪些材料|我买了{share}亏了|{bet}比赛什么时候报名|反诈宣传说不要信{invest}|{goods}涨价了|我家的{goods}坏了|加班发{goods}|听说{job}也能参加互助保障|{service}的钱能报销吗|举报有人在这里发{job}广告|抓到卖{arms}的了，大快人心|{arms}害人，要严打|打击{cash}，支持|{who}辛苦了|{who}周末去看展吗|投你一票|给师傅投一票|支持一票|投了|票投给你了|每天来投一票|{who}快来投票|登录不了，收不到短信|短信验证一直不来|系统提示账号{wrong}|账号被锁了怎么解|APP下载不了|扫码没反应|链接打不开|页面一直转圈，报不了名|手续费能退吗|押金怎么退|{account}绑定不上|客服电话没人接|补贴什么时候到账|我的{account}{wrong}了，去哪处理|报名系统打不开|窗口说{papers}不全，又白跑|{papers}办了三趟还没好|请问{service}是工会统一组织的吗|{goods}质量真差|发的{goods}过期了|排队两小时没领到{goods}'

const ROWS_EACH = 1_500

export type Offer = { text: string; label: 'ad' | 'fraud' | 'illegal' | 'ordinary' }

/** Offers and ordinary talk put together from the templates, the same ones every time. */
export function offers(): Offer[] {
  const random = randomOf(20261123)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => pick((SLOTS[slot] ?? '').split(' ')))
  const rows = (label: Offer['label'], templates: string) =>
    Array.from({ length: ROWS_EACH }, () => ({ text: fill(pick(templates.split('|'))), label }))
  return [
    ...rows('ad', TEMPLATES.ad),
    ...rows('fraud', TEMPLATES.fraud),
    ...rows('illegal', TEMPLATES.illegal),
    ...rows('ordinary', ORDINARY),
  ]
}
