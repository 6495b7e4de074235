import { randomOf } from '../../../src/moderation/model/train'

type Topic = { about: string; good: string; bad: string }

/** What is judged of a delivery, a purchase, a service, and the words it is judged by; written for this project, 2026-11-22. */
const TOPICS: readonly Topic[] = [
  {
    about:
      '味道 口味 菜 菜品 饭菜 炒饭 面条 米线 粉 饺子 汉堡 披萨 烤鸭 烤串 麻辣烫 香锅 盖饭 寿司 炸鸡 鸡排 奶茶 粥 小菜 凉菜 汤 卤味 包子 蛋糕 早餐 套餐',
    good: '很好吃 真好吃 好吃极了 特别好吃 味道好 味道不错 还不错 挺香 很香 正宗 地道 很新鲜 入味 很鲜 可口 合口味 一如既往的好 不油不腻 不咸不淡 火候正好 酥脆 软糯 嫩滑 够味 吃得很满足 全吃光了 家人都爱吃 孩子爱吃 超出预期 没踩雷 赞 很棒 绝了 好喝 太好吃了 一直点 百吃不厌 比以前好吃',
    bad: '难吃 太难吃了 不好吃 很一般 不怎么样 没味道 没什么味道 太咸了 咸死了 太油 油腻 太辣 太甜 太淡 发酸 有股怪味 有异味 不新鲜 馊了 坏了 没熟 夹生 糊了 焦了 太硬 咬不动 坨了 凉了 冰凉 冷的 不入味 味道变了 跟以前没法比 吃了拉肚子 吃两口就扔了 腥 一股油哈味 像隔夜的 难以下咽 不如食堂 里面有头发 有虫子 不会再点',
  },
  {
    about:
      '送餐 配送 外卖 送货 送来 骑手 送餐员 快递 物流 快递员 发货 到货 送餐速度 配送速度 物流速度',
    good: '很快 真快 神速 超快 挺快的 非常及时 准时 提前到了 按时送到 半小时就到 第二天就到 态度好 很有礼貌 很客气 服务好 送货上门 辛苦了 冒雨送来 给力 靠谱 值得表扬 没得说 很负责 打电话很耐心',
    bad: '太慢 慢死了 很慢 慢得要命 超时 迟到 晚了一个小时 等了两个小时 等了好久 不准时 催了好几遍 态度差 态度恶劣 没礼貌 不接电话 不送上楼 送错了 送错地方 弄洒了 乱扔 不打招呼就放门口 提前点送达 没送到 联系不上 拖了一个星期 好几天才到 差劲 坑',
  },
  {
    about: '分量 份量 量 给的量 菜量 肉 配菜',
    good: '很足 足 大 很大 挺多 够吃 实在 很实惠 吃不完 给得多 两个人够了 对得起价格',
    bad: '太少 少 很少 越来越少 少得可怜 不够吃 没几块 塞牙缝都不够 缩水 对不起价格 跟图片差太多',
  },
  {
    about: '包装 餐盒 盒子 外包装 打包',
    good: '很好 严实 精美 干净 用心 完好 很讲究 高档 没有破损 保温',
    bad: '破了 漏了 太差 简陋 脏 压扁了 洒了一袋子 烂了 破损 坏了 没封好 一股塑料味',
  },
  {
    about:
      '质量 东西 商品 宝贝 做工 面料 材质 衣服 裤子 鞋子 裙子 羽绒服 毛衣 书 纸张 印刷 床单 被子 杯子 锅 牙刷 毛巾 玩具 箱子 包',
    good: '很好 非常好 不错 挺好的 没问题 过硬 很棒 细致 精细 舒服 柔软 厚实 结实 耐用 跟描述一样 和图片一致 正品 没有异味 没有色差 没有线头 值这个价 物超所值 大气 上档次 好看 漂亮 合身 很喜欢 老人喜欢 用着放心 没得挑 清晰',
    bad: '太差 很差 差劲 不好 一般 粗糙 劣质 是假货 山寨 像地摊货 掉色 褪色 起球 缩水 开线 开胶 变形 断了 破了 有洞 有味道 味道刺鼻 有色差 跟图片不符 和描述不一样 薄得透光 硬邦邦 扎人 不合身 偏小 穿不了 用两天就坏 没用几次就坏了 不值 退货了 很失望 有划痕 是旧的 二手的 缺页 模糊',
  },
  {
    about:
      '手机 电脑 屏幕 电池 耳机 音质 键盘 鼠标 充电器 相机 平板 热水器 洗衣机 冰箱 空调 风扇 电饭锅 吸尘器 系统 信号 安装师傅',
    good: '很好用 好用 流畅 反应快 很灵敏 清晰 续航长 很耐用 声音小 静音 省电 制热快 加热快 运行稳定 手感好 性价比高 安装很快 很专业 操作简单 一直没出毛病 老人也会用 效果很好',
    bad: '不好用 太卡 卡死 反应慢 死机 发热 烫手 不耐用 掉电快 噪音大 声音太大 漏水 不制冷 不热 黑屏 闪屏 有坏点 连不上 没信号 乱收费 装完就坏 修了三次 用一个月就坏 充不进电 没有发票 难用 效果差',
  },
  {
    about: '服务 态度 客服 售后 店家 老板 商家 卖家 服务员 前台 店员 工作人员 服务态度',
    good: '很好 非常好 热情 很热情 周到 耐心 细心 贴心 有求必应 回复快 处理及时 给换了新的 主动退款 很负责 人很好 笑脸相迎 讲解清楚 没话说 五星 必须好评',
    bad: '很差 太差 极差 恶劣 冷淡 不耐烦 爱理不理 不理人 不回复 推卸责任 踢皮球 骗人 不讲理 凶得很 不退不换 不给退款 店大欺客 敷衍 像欠他钱 没人管 拉黑我 威胁改评价 差评',
  },
  {
    about: '价格 价钱 价位 性价比',
    good: '实惠 便宜 公道 合理 很划算 不贵 高 超值 亲民 很值 比店里便宜',
    bad: '太贵 偏贵 贵得离谱 不值 不划算 虚高 低 涨价了 买完就降价 坑人 宰人',
  },
  {
    about: '环境 店里 房间 展厅 会场 卫生 洗手间',
    good: '干净 很整洁 舒适 安静 宽敞 温馨 很好 优雅 明亮 没有异味 布置用心 很有味道',
    bad: '脏 太脏 很吵 太挤 闷 一股霉味 有异味 破旧 乱 昏暗 没人打扫 蚊子多 地上都是水',
  },
]

const ALL_GOOD =
  '好评 推荐 会回购 下次还来 满意 非常满意 值得购买 不错不错 五星好评 还会再来 很满意的一次 点赞 放心买 谢谢 支持 老顾客了 强烈推荐 希望保持'
const ALL_BAD =
  '差评 不推荐 不会再买 再也不来了 失望 太失望了 后悔了 别买 千万别买 上当了 浪费钱 无语 一星都嫌多 垃圾 退款 想退货 拉黑 没有下次 气人 避雷'
const BUT = '但是 可是 就是 不过 可惜 但'
const LINKS = ['，', '，', '，', '。', ' ', '！', '，而且', '，还']
const MODES = ['good', 'good', 'good', 'bad', 'bad', 'bad', 'good but bad', 'bad but good'] as const
const ROWS = 3_000

export type Review = { text: string; label: 'positive' | 'negative' }

/** Short reviews put together from the topics, the same ones every time. After a "but" comes what is meant. */
export function reviews(): Review[] {
  const random = randomOf(20261122)
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!
  const word = (words: string) => pick(words.split(' '))
  const clause = (tone: 'good' | 'bad') => {
    const topic = pick(TOPICS)
    const close = random() < 0.25 ? word(tone === 'good' ? ALL_GOOD : ALL_BAD) : ''
    const said = (random() < 0.85 ? word(topic.about) : '') + word(topic[tone])
    return close === '' ? said : said + pick(LINKS) + close
  }
  return Array.from({ length: ROWS }, (): Review => {
    const mode = pick(MODES)
    if (mode === 'good' || mode === 'bad') {
      const clauses = Array.from({ length: 1 + Math.floor(random() * 3) }, () => clause(mode))
      return { text: clauses.join(pick(LINKS)), label: mode === 'good' ? 'positive' : 'negative' }
    }
    const [first, last] =
      mode === 'good but bad' ? (['good', 'bad'] as const) : (['bad', 'good'] as const)
    return {
      text: `${clause(first)}，${word(BUT)}${clause(last)}`,
      label: last === 'good' ? 'positive' : 'negative',
    }
  })
}
