import type { Manifest } from '../contract'

const ASSISTANT = (what: string): string[] => [
  `视频号没有管理评论的接口：用管理员微信扫码登录 channels.weixin.qq.com，在「互动管理 → 评论」找到该评论，选「${what}」。`,
]

/**
 * 视频号 has no interface for publishing, drafts, comments or figures of a video; its official one covers live shows
 * and the shop only. Whatever claims otherwise drives the web page with somebody's cookies, against the terms.
 * Source: https://developers.weixin.qq.com/doc/channels/API/ (what exists),
 * https://channels.weixin.qq.com (what the publishing page takes).
 */
export const manifest: Manifest = {
  channel: 'channels',
  label: { zh: '视频号', en: 'WeChat Channels' },
  defaultBaseUrl: 'https://channels.weixin.qq.com',
  checkedAt: '2026-11-21',
  source: 'https://developers.weixin.qq.com/doc/channels/API/',
  limits: {
    shortTitleMinCharacters: 6,
    shortTitleMaxCharacters: 16,
    textMaxCharacters: 1000,
    topics: 10,
    filmBytes: 1024 * 1024 * 1024,
    filmSeconds: 60 * 60,
  },
  credentialFields: [],
  accountFields: [
    {
      name: 'shortTitleSigns',
      label: { zh: '短标题允许的符号', en: 'Signs allowed in short titles' },
      type: 'text',
      description: {
        zh: '留空用默认：《》“”：+?%℃ 和空格。视频号改变规则时在这里改。',
        en: 'Empty for the default.',
      },
    },
  ],
  byHand: {
    recall: [
      '视频号没有删除接口，请用管理员微信扫码登录 channels.weixin.qq.com（视频号助手）。',
      '打开「内容管理 → 视频」，找到这条视频，点「删除」；要留档可先设为「仅自己可见」。',
      '如果当时还没有发布，请删除已下载的发布包，不要再发布。',
    ],
    proof: { url: true, screenshot: true },
    comments: [
      '视频号没有读取评论的接口。',
      '用管理员微信扫码登录 channels.weixin.qq.com，在「互动管理 → 评论」查看这条视频的评论。',
      '整理成 CSV（列：id、parent、nickname、text、time、link），在本系统「留言 → 导入」选择这条视频导入；重复导入不会重复收录。',
    ],
    commentActs: {
      delete: ASSISTANT('删除'),
      hide: ASSISTANT('隐藏'),
      show: ASSISTANT('取消隐藏'),
      elect: ASSISTANT('置顶'),
      unelect: ASSISTANT('取消置顶'),
      reply: ASSISTANT('回复'),
      unreply: ASSISTANT('删除自己的回复'),
    },
  },
  capabilities: { draft: false, publish: false, recall: false, comments: false, metrics: false },
}
