/** Where one of the demo's forty comments is said: on a platform of the sandbox, or at the form of our own site. */
export type Place = 'weibo' | 'yunfan' | 'web'

export type FollowerComment = {
  /** Row of the domain's table; three rows 38 are one person saying it again. */
  number: number
  /** Title of the item. */
  on: string
  place: Place
  who: string
  text: string
  minutesAgo: number
  /** With a photograph of somebody's papers. */
  hasPicture?: boolean
}

const N1 = '云帆市总工会召开数智化工作推进会'
const N2 = '关于开展“网聚职工正能量 争做云帆好网民”作品征集的通知（演示）'
const N4 = '第三届职工书画摄影作品展开展'
const N7 = '台风天气暂停户外作业提示'

type Line = [number: number, on: string, place: Place, who: string, text: string]

/** domain §7, word for word; the abuse and the identity number, which it only describes, are made up. */
const LINES: readonly Line[] = [
  [1, '林拓', 'weibo', '焊花四溅', '师傅这手焊活真绝！'],
  [2, N4, 'web', '周末有空', '周末带孩子去看展'],
  [3, '周禾', 'weibo', '二路乘客', '坐过周师傅的车，稳！'],
  [4, N7, 'yunfan', '塔吊上的云', '提醒很及时，谢谢'],
  [5, N2, 'weibo', '班组长老黄', '支持，已转给班组'],
  [6, N1, 'yunfan', '一线小王', '👍👍👍'],
  [7, '组照《骑手的一天》', 'weibo', '雨天骑手', '组照看哭了，骑手辛苦'],
  [8, '行书《匠心》', 'weibo', '砚边', '字有筋骨'],
  [9, '林拓', 'weibo', '学徒工', '向劳模学习'],
  [10, N7, 'yunfan', '工地安全员', '图文清楚，贴心'],
  [11, '顾维', 'weibo', '老同事', '祝老师傅健康'],
  [12, '骑手雨夜', 'weibo', '路边的灯', '投你一票'],
  [13, N4, 'web', '想看展的人', '几点开馆，周一开吗？'],
  [14, N2, 'weibo', '准备投稿', '个人能投还是要单位推荐？'],
  [15, N2, 'weibo', '剪片子的', '视频最大多少兆'],
  [16, N2, 'weibo', '退休教师', '退休职工可以参加吗'],
  [17, N4, 'web', '第一次来', '展厅在哪一层'],
  [18, '铁花', 'weibo', '拿过奖', '电子证书在哪下'],
  [19, N1, 'weibo', '每日打卡', '打卡'],
  [20, N4, 'web', '路人甲', '路过'],
  [21, '《零点检修》', 'weibo', '铁路迷', '第二张作者是谁'],
  [22, N2, 'weibo', '爱唱歌', '希望能加音频类'],
  [23, N7, 'yunfan', '二车间一员', '二车间风扇坏了一个月没人修'],
  [24, N1, 'yunfan', '夏天的工地', '高温津贴到现在没发'],
  [25, '骑手雨夜', 'weibo', '想投票', '投票页老是打不开'],
  [26, N1, 'weibo', '老读者', '字太小，老人看不清'],
  [27, N4, 'web', '咬文嚼字', '标题“截止”应为“截至”吧'],
  [28, N4, 'web', '没抢到', '预约票就几十张，抢不到'],
  [29, N2, 'weibo', '参赛者', '评审标准能公开吗，怎么评的'],
  [30, N1, 'weibo', '加班狗', '真是太好了，周末又要加班学习'],
  [31, N1, 'yunfan', '食堂常客', '能不能管管食堂涨价'],
  [32, N1, 'weibo', '日结兼职', '加V领流水，日结'],
  [33, N1, 'weibo', '热心人', '找13800138000张三代办'],
  [34, '草书《劳动颂》', 'weibo', '喷子一号', '画成这样也好意思拿奖，作者就是个废物'],
  [35, N1, 'yunfan', '心里没底', '听说年底要裁三成，真的假的'],
  [36, '骑手雨夜', 'weibo', '刷单群主', '进群刷票 1毛一票'],
  [37, '《手术灯下》', 'weibo', '摄影师阿宁', '这张是我拍的，没授权'],
  [38, N4, 'web', '复读机', '这次展览太好看了大家快来'],
  [38, N4, 'web', '复读机', '这次展览太好看了大家快来'],
  [38, N4, 'web', '复读机', '这次展览太好看了大家快来'],
  [39, '马千里', 'web', '不愿透露', '他的身份证号是11010519491231002X'],
  [40, N2, 'weibo', '中奖通知', '领奖链接 http://abc.invalid'],
]

/** Two minutes apart, the first one longest ago: one after another, as they came in. */
export const FOLLOWERS: readonly FollowerComment[] = LINES.map(
  ([number, on, place, who, text], index) => ({
    ...{ number, on, place, who, text },
    minutesAgo: 5 + 2 * (LINES.length - index),
    ...(number === 39 && { hasPicture: true }),
  }),
)

/** An item that followers speak of on Weibo is there as well as on the site. */
export const accountsOf = (title: string): string[] =>
  FOLLOWERS.some(({ on, place }) => on === title && place === 'weibo') ? ['web', 'weibo'] : ['web']
