import type { CueSet } from '../cueSet'

/** Things said that somebody has to look into: hearsay, and claims to a work. Neither is a reason to delete. */
export const CLAIMS: CueSet = {
  name: 'claims',
  date: '2026-11-22',
  source: 'written for this project from the definitions of hearsay and of an infringement notice',
  classes: {
    hearsay: `听说 听闻 听人说 听同事说 听朋友说 听别人说 听内部人 听领导说 据说 据传 据悉内部 据内部消息 据可靠消息 传言 传闻 谣传 盛传 网传 网上说 网上传 网上都说 网上都在传 群里说 群里传 群里都在传 朋友圈都在传 朋友圈说 有人说 有人爆料 有消息说 有传言 小道消息 内部消息 内部人士 爆料 可靠消息 独家消息 大家都在传 都在传 疯传 外面传 外面都说 单位里传 厂里传 厂里都在说 车间里传 都说要 好像要 听讲 风传 内幕`,
    grave: `裁员 裁人 裁掉 要裁 裁三成 裁一半 裁 优化人员 下岗 买断 降薪 降工资 减薪 扣工资 停发 不发 发不出 欠薪 拖欠 取消 撤销 关闭 关厂 关停 停产 停工 倒闭 破产 跑路 卷款 搬迁 搬走 拆迁 合并 改制 卖掉 被卖 收购 挪用 贪污 贪 私吞 克扣 内定 黑幕 造假 作弊 暗箱 受贿 被抓 被查 被带走 双规 调查 出事 事故 爆炸 爆燃 塌方 坍塌 死了 死人 身亡 遇难 猝死 跳楼 自杀 伤亡 瞒报 中毒 感染 疫情 传染病 确诊 封闭 封城 封控 停水 停电 泄漏 泄露 辐射 污染 致癌 地震 洪水 决堤 溃坝 断供 涨价 抢购 缺货 延迟退休 养老金没了 公积金取消 失踪 拐卖 绑架 砍人 拐孩子 偷孩子 有毒 致癌物 强制 不让退 罢工 停运 延期 亏空 亏损 解散 开除 辞退 清退 离职 换人 撤职 下台`,
    isItTrue: `真的假的 是真的吗 真的吗 是不是真的 真的还是假的 是真是假 真假 属实吗 是否属实 属实 靠谱吗 是谣言吗 谣言吧 有这回事 有没有这回事 有这事吗 确有其事 求证 求辟谣 求官方 官方出来 官方回应 出来说句话 谁知道真相 不知真假 不知道真假 不知是不是真的 不知是真是假 求证实 有人证实`,
    spread: `速转 快转 紧急扩散 扩散 转疯了 请转发 请扩散 转给家人 转发给 疯转 快转发 赶紧转 马上转 互相转告 转起来 为了家人 不转不是 速看 马上删 马上被删 即将被删 删前速看 快看 刚刚得到消息 刚得到消息 刚刚传来 刚接到通知 接上级通知 紧急通知 内部通知 央视都报了 央视曝光了 专家说了 医生朋友说`,
    ownWork: `我拍的 我画的 我写的 我做的 我原创 我的作品 我的照片 我的图 我的画 我的文章 我的视频 我的原创 本人作品 本人拍摄 本人拍的 本人原创 本人画 本人写 我先发 我发过 我朋友拍的 我朋友画的 我爸拍的 我妈拍的 我师傅拍的 我老师的 我同事拍的 我同事画的 我孩子画的 我女儿画的 我儿子画的 我们单位拍的 我们拍的 别人的作品 别人的照片 别人的图 他人作品 原作者 作者本人 版权 著作权 版权所有 肖像 肖像权 我的肖像 我的脸 拍到我`,
    noPermission: `没授权 没有授权 未授权 未经授权 没经授权 未经许可 未经允许 未经同意 未经本人 没经过我 没经我 没征得 没问过我 没问我 没同意 不同意 没允许 没打招呼 没署名 不署名 没有署名 没写我名字 没标作者 没注明 没注明出处 擅自 私自 盗用 盗图 盗取 盗版 被盗 偷图 偷我的 偷用 偷来的 拿去用 拿来用 直接用 直接拿 抄袭 抄 剽窃 照搬 搬运 侵权 侵犯 请删除 请撤下 请下架 要求删除 要求下架 删掉 撤下来 追究 维权 索赔 律师函`,
    copying: `抄袭 剽窃 盗图 盗用图片 盗用照片 盗用作品 盗用他人 侵权 侵犯版权 侵犯著作权 侵犯肖像权 侵犯我的 盗版 照搬别人 搬运别人 抄的别人 抄别人 原图是网上 网上的图 网图 网上扒 网上下载的图 ps别人`,
    copied: `作品 照片 图片 图 画 文章 视频 摄影 歌 曲 设计 稿 稿子 字体 构图 创意 参赛 获奖 这幅 这张 这篇 这个 原作者 版权 署名 作者 封面 海报 logo 标志`,
    preventing: `防止抄袭 严禁抄袭 不得抄袭 禁止抄袭 不能抄袭 不要抄袭 拒绝抄袭 杜绝抄袭 查重 原创要求 怎么授权 如何授权 授权书 授权要 要授权 需要授权 版权归 版权属于 版权怎么 版权是 版权问题 版权保护 会不会侵权 算侵权吗 算不算侵权 算抄袭吗 算不算抄袭 保护版权 尊重版权 尊重原创 要不要署名 怎么署名 署名可以 可以署名 能署名`,
  },
  rules: [
    {
      id: 'rumour-grave',
      label: 'rumour-unverified',
      confidence: 0.75,
      sequence: ['hearsay', 'grave'],
      gap: 16,
    },
    {
      id: 'rumour-asked',
      label: 'rumour-unverified',
      confidence: 0.7,
      sequence: ['grave', 'isItTrue'],
      gap: 14,
    },
    {
      id: 'rumour-hearsay-asked',
      label: 'rumour-unverified',
      confidence: 0.6,
      sequence: ['hearsay', 'isItTrue'],
      gap: 25,
    },
    {
      id: 'rumour-spread',
      label: 'rumour-unverified',
      confidence: 0.75,
      sequence: ['spread', 'grave'],
      gap: 25,
      isLoose: true,
    },
    {
      id: 'copyright-own',
      label: 'copyright',
      confidence: 0.85,
      sequence: ['ownWork', 'noPermission'],
      gap: 16,
      isLoose: true,
      unless: ['preventing'],
    },
    {
      id: 'copyright-copying',
      label: 'copyright',
      confidence: 0.75,
      sequence: ['copying', 'copied'],
      gap: 10,
      isLoose: true,
      unless: ['preventing'],
    },
  ],
}
