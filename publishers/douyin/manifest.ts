import type { Manifest } from '../contract'
import { accountField } from '../manifest'

const MB = 1024 * 1024

const APP_COMMENT = (what: string): string[] => [
  `抖音没有${what}评论的接口：用这个抖音号登录抖音 App，打开这条视频的评论，长按该评论，点「${what}」。`,
]

/**
 * Limits are data and change. Sources:
 * https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/video-management/douyin/create-video/
 * (upload, create), …/dop/develop/sdk/web-app/h5/share-to-h5 (hand-off). What one may get since December 2024 is the
 * hand-off alone; `video.create.bind` is granted to government and media apps by application.
 */
export const manifest: Manifest = {
  channel: 'douyin',
  label: { zh: '抖音', en: 'Douyin' },
  defaultBaseUrl: 'https://open.douyin.com',
  checkedAt: '2026-11-21',
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/dop/overview/usage-guide',
  limits: {
    titleWarnCharacters: 30,
    textMaxCharacters: 1000,
    shortTitleMaxCharacters: 12,
    topics: 5,
    filmBytes: 4096 * MB,
    handOffFilmBytes: 128 * MB,
    filmSeconds: 15 * 60,
    /** The short side stays below the one, the long side below the other. */
    filmShortSide: 2160,
    filmLongSide: 4096,
    singleUploadBytes: 50 * MB,
    partBytes: 20 * MB,
    uploadSeconds: 2 * 3600,
    coverBytes: 10_000_000,
    /** Of a reply to a comment: not documented, so kept below what the app takes (confidence C). */
    replyCharacters: 100,
    refreshRenewals: 5,
    settleSeconds: 60,
  },
  credentialFields: [
    accountField('clientKey', 'Client Key', 'Client key', { required: true }),
    accountField('clientSecret', 'Client Secret', 'Client secret', { required: true }),
    accountField('accessToken', '用户 access_token', 'User access token', {
      description: {
        zh: '一般不用填：点「去授权」即可。已有授权时可直接填入。',
        en: 'Usually empty: authorise instead.',
      },
    }),
    accountField('refreshToken', '用户 refresh_token', 'User refresh token'),
    accountField('openId', '用户 open_id', 'User open_id'),
  ],
  accountFields: [
    {
      name: 'mode',
      label: { zh: '发布方式', en: 'Publishing' },
      type: 'select',
      options: [
        { value: 'handOff', label: { zh: '扫码在手机上发布', en: 'By a person’s phone' } },
        { value: 'server', label: { zh: '服务器直接发布（须有能力）', en: 'By the server' } },
      ],
      description: {
        zh: '普通应用只能扫码发布；服务器发布须申请「代替用户发布内容到抖音」（video.create.bind）能力并取得授权。',
        en: 'Publishing by the server needs the capability video.create.bind.',
      },
    },
    {
      name: 'visibility',
      label: { zh: '谁可以看', en: 'Visibility' },
      type: 'select',
      options: [
        { value: 'public', label: { zh: '公开', en: 'Public' } },
        { value: 'friends', label: { zh: '好友可见', en: 'Friends' } },
        { value: 'self', label: { zh: '仅自己可见', en: 'Only myself' } },
      ],
    },
    {
      name: 'watchOwnVideos',
      label: { zh: '扫码后查作品列表核对', en: 'Look for it among own videos' },
      type: 'checkbox',
      description: {
        zh: '账号已授权且应用能读作品列表时打开；不打开则等抖音推送或人工确认。',
        en: 'Only with a grant that may list videos.',
      },
    },
    {
      name: 'coverSeconds',
      label: { zh: '封面取第几秒', en: 'Cover at second' },
      type: 'number',
      description: { zh: '成片没有封面图时用。', en: 'Where the film has no cover picture.' },
    },
    {
      name: 'firstPartNumber',
      label: { zh: '分片起始编号', en: 'First part number' },
      type: 'number',
      description: { zh: '默认 1。', en: 'Default 1.' },
    },
    {
      name: 'readComments',
      label: { zh: '读取和回复评论', en: 'Read and answer comments' },
      type: 'checkbox',
      description: {
        zh: '应用已获得 item.comment 能力时打开，打开后请重新授权。',
        en: 'Only for apps that have item.comment; authorise again afterwards.',
      },
    },
    accountField('scopes', '授权范围', 'Scopes', {
      description: {
        zh: '用英文逗号分隔；留空用默认。',
        en: 'Comma separated; empty for the default.',
      },
    }),
    {
      name: 'settleSeconds',
      label: { zh: '核对前等待（秒）', en: 'Settle time (s)' },
      type: 'number',
    },
  ],
  callbackShared: 'clientKey',
  byHand: {
    recall: [
      '抖音没有删除作品的接口，请用这个账号登录抖音 App。',
      '打开「我」的作品列表，找到这条视频，点「… → 删除」；要留档可先设为「私密」。',
      '如果当时还没有扫码发布，请不要再扫那个二维码，作废即可。',
    ],
    comments: [
      '评论接口须向抖音申请「评论管理」（item.comment）能力，并在账号设置里打开「读取和回复评论」后重新授权。',
      '没有这项能力时，请在抖音创作者中心「互动管理 → 评论管理」查看评论，整理成 CSV 后在本系统「留言 → 导入」。',
    ],
    commentActs: {
      delete: APP_COMMENT('删除'),
      hide: APP_COMMENT('删除'),
      show: ['抖音删除的评论不能恢复，请告知评论人可以重新发表。'],
      elect: APP_COMMENT('置顶'),
      unelect: APP_COMMENT('取消置顶'),
      unreply: ['用这个抖音号登录抖音 App，打开这条视频的评论，长按自己的回复，点「删除」。'],
    },
  },
  capabilities: { draft: false, publish: true, recall: false, comments: true, metrics: false },
}
