import type { Manifest } from '../contract'
import { accountField } from '../manifest'

const APP_COMMENT = (what: string): string[] => [
  `快手没有${what}评论的接口：用这个快手号登录快手 App，打开这条视频的评论，点该评论，选「${what}」。`,
]

/**
 * Limits are data and change. Sources: https://mp.kuaishou.com/platformDocs (upload, publish, limits of calls); sizes and
 * lengths of films differ between sources, so only the larger one blocks.
 */
export const manifest: Manifest = {
  channel: 'kuaishou',
  label: { zh: '快手', en: 'Kuaishou' },
  defaultBaseUrl: 'https://open.kuaishou.com',
  checkedAt: '2026-11-21',
  source: 'https://mp.kuaishou.com/platformDocs',
  limits: {
    captionCharacters: 1000,
    topics: 4,
    fragmentBytes: 8_000_000,
    coverBytes: 10_000_000,
    filmWarnBytes: 100_000_000,
    filmMaxBytes: 500_000_000,
    filmSeconds: 1800,
    /** Per user; an app has 100 000. */
    callsPerDay: 1000,
    /** How long an upload may wait for its publication; not documented (confidence C), so kept short. */
    uploadSeconds: 3600,
    /** `photo/info` may not know a new film yet (120001). */
    freshSeconds: 600,
    /** How long after a lost publication the list may still lack it. */
    settleSeconds: 120,
  },
  credentialFields: [
    accountField('appId', 'AppID', 'AppID', { required: true }),
    accountField('appSecret', 'AppSecret', 'AppSecret', { required: true }),
    accountField('accessToken', '访问令牌（Access Token）', 'Access token', {
      description: {
        zh: '一般不填：保存后点「授权」，由本系统取得。',
        en: 'Usually empty: press “Authorise” after saving.',
      },
    }),
    accountField('refreshToken', '刷新令牌（Refresh Token）', 'Refresh token', {
      description: {
        zh: '一般不填。每次刷新都会换新，由本系统保管；手填的只用一次。',
        en: 'Usually empty. It changes with every use and is then kept by the system.',
      },
    }),
    accountField('openId', 'OpenID', 'OpenID'),
  ],
  accountFields: [
    accountField('topics', '固定话题', 'Fixed topics', {
      description: { zh: '多个用逗号分隔，不写 # 号。', en: 'Comma separated, without #.' },
    }),
    {
      name: 'deleteByApi',
      label: { zh: '用接口删除作品', en: 'Delete by API' },
      type: 'checkbox',
      description: {
        zh: '快手的删除接口需要另外申请；不开通时，撤稿由人在快手里删除。',
        en: 'Needs a permission of its own; without it a person deletes in the app.',
      },
    },
    {
      name: 'settleSeconds',
      label: { zh: '核对前等待（秒）', en: 'Settle time (s)' },
      type: 'number',
      description: {
        zh: '回答丢失后，至少等这么久才认定没有发出。快手默认 120 秒。',
        en: 'After a lost answer, wait this long before an absence is believed.',
      },
    },
  ],
  capabilities: {
    draft: false,
    publish: true,
    recall: true,
    comments: false,
    metrics: false,
    amend: 'impossible',
  },
  byHand: {
    recall: ['打开快手 App，用这个账号登录，在「我 → 作品」里找到这条视频，点「⋯ → 删除作品」。'],
    proof: { url: true, screenshot: false },
    comments: [
      '快手没有读取评论的接口。',
      '登录 cp.kuaishou.com（快手创作者服务平台），在「互动管理 → 评论管理」查看这条视频的评论。',
      '整理成 CSV（列：id、parent、nickname、text、time、link），在本系统「留言 → 导入」选择这条视频导入；重复导入不会重复收录。',
    ],
    commentActs: {
      delete: APP_COMMENT('删除'),
      hide: APP_COMMENT('删除'),
      show: ['快手删除的评论不能恢复，请告知评论人可以重新发表。'],
      elect: APP_COMMENT('置顶'),
      unelect: APP_COMMENT('取消置顶'),
      reply: APP_COMMENT('回复'),
      unreply: ['用这个快手号登录快手 App，打开这条视频的评论，长按自己的回复，点「删除」。'],
    },
  },
}
