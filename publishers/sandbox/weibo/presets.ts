import { errcodes, NETWORK_PRESETS, type Presets } from '../presets'

/** What may be made to fail on the stand-in of Weibo. */
export const PRESETS: Presets = {
  publishApi: 'statuses/share',
  apis: [
    { value: '*', label: '任何接口' },
    { value: 'oauth2/access_token', label: '授权换令牌' },
    { value: 'oauth2/get_token_info', label: '查询令牌' },
    { value: 'statuses/share', label: '发微博' },
    { value: 'statuses/user_timeline', label: '看自己的时间线' },
    { value: 'statuses/show', label: '查看一条微博' },
    { value: 'statuses/destroy', label: '删除微博' },
    { value: 'account/rate_limit_status', label: '查询剩余次数' },
    { value: 'comments/show', label: '读取评论' },
    { value: 'comments/reply', label: '回复评论' },
    { value: 'comments/destroy', label: '删除评论' },
    { value: 'proxy/article/publish', label: '发头条文章' },
  ],
  groups: [
    { label: '网络', effects: NETWORK_PRESETS },
    {
      label: '平台说不',
      effects: [
        ...errcodes([
          [10009, '系统繁忙'],
          [10023, '这个小时的次数用完'],
          [10024, '这个小时的发博次数用完'],
          [10014, '应用没有权限'],
          [10017, '正文没有安全域名的链接'],
          [20012, '正文超过 140 字'],
          [20016, '发得太频繁'],
          [20017, '和刚发的内容相似'],
          [20019, '和刚发的内容相同'],
          [20021, '内容违规'],
          [20031, '要人输入验证码'],
          [21327, '令牌过期'],
          [21332, '令牌无效'],
        ]),
        {
          value: '10001done',
          label: '办了，却回答系统错误（10001）',
          effect: { kind: 'errcode', code: 10001, processed: true },
        },
        {
          value: '20019done',
          label: '办了，却回答内容重复（20019）',
          effect: { kind: 'errcode', code: 20019, processed: true },
        },
      ],
    },
    {
      label: '发布以后',
      effects: [
        {
          value: 'delayed',
          label: '已收下，过一两分钟才出现（20032）',
          effect: { kind: 'publishResult', status: 1 },
          onlyPublish: true,
        },
        {
          value: 'removed',
          label: '回答成功，随即被平台屏蔽',
          effect: { kind: 'publishResult', status: 2 },
          onlyPublish: true,
        },
      ],
    },
  ],
}
