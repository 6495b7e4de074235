/** Where a comment was said, as readers of the site know the place. */
export const CHANNEL_NAMES: Readonly<Record<string, string>> = {
  wechat: '微信公众号',
  weibo: '微博',
  douyin: '抖音',
  kuaishou: '快手',
  channels: '视频号',
}
