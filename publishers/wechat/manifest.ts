import type { Manifest } from '../contract'
import { accountField } from '../manifest'
import { PER_DAY } from './endpoints'
import { rhythm } from './rhythm'
import { MASS_FIELDS, READ_BACK_FIELDS } from './settingFields'
import { THEMES } from './themes/index'

/**
 * Limits are data and change. Sources:
 * https://developers.weixin.qq.com/doc/subscription/api/draftbox/draftmanage/api_draft_add.html (fields),
 * https://developers.weixin.qq.com/doc/subscription/guide/dev/api/interface_permission_quota.html (calls a day),
 * https://developers.weixin.qq.com/doc/subscription/guide/product/publish.html (who may publish by API since July 2025).
 */
export const manifest: Manifest = {
  channel: 'wechat',
  label: { zh: '微信公众号', en: 'WeChat official account' },
  defaultBaseUrl: 'https://api.weixin.qq.com',
  checkedAt: '2026-11-21',
  source: 'https://developers.weixin.qq.com/doc/subscription/api/',
  limits: {
    /** Characters of the whole HTML, mark-up and inline CSS included; must stay below. */
    contentCharacters: 20_000,
    contentBytes: 1_000_000,
    titleWarnCharacters: 32,
    titleMaxCharacters: 64,
    digestWarnCharacters: 120,
    digestMaxCharacters: 128,
    authorWarnCharacters: 8,
    authorMaxCharacters: 16,
    sourceUrlBytes: 1024,
    bodyImageBytes: 1_000_000,
    coverImageBytes: 10_000_000,
    /** How long after an intent the platform's lists may be believed to be complete, and its longest publishing. */
    settleSeconds: 15,
    publishSettleSeconds: 120,
    /** Articles of one message (45008 above), and pictures of a picture message. */
    issueArticles: 8,
    messagePictures: 20,
    /** Of a picture message's text: the box on mp.weixin.qq.com; the API's own bound is that of an article. */
    pictureTextWarnCharacters: 1000,
    /** Of a reply to a comment: not documented, so that of a comment (confidence C); 88007 above. */
    replyCharacters: 600,
    ...Object.fromEntries(
      Object.entries(PER_DAY).map(([path, count]) => [`perDay:${path}`, count]),
    ),
  },
  credentialFields: [
    accountField('appId', 'AppID', 'AppID', { required: true }),
    accountField('appSecret', 'AppSecret', 'AppSecret', { required: true }),
    accountField('token', '消息推送令牌（Token）', 'Callback token'),
    accountField('encodingAESKey', '消息加解密密钥（EncodingAESKey）', 'Callback key', {
      description: {
        zh: '43 个字符。填写后只接受加密的推送（安全模式或兼容模式）。',
        en: '43 characters. When set, only encrypted callbacks are accepted.',
      },
    }),
    accountField('previousEncodingAESKey', '更换前的加解密密钥', 'Previous callback key', {
      description: { zh: '更换密钥期间填写，换完可清空。', en: 'While the key is being rotated.' },
    }),
  ],
  accountFields: [
    {
      name: 'mode',
      label: { zh: '发布方式', en: 'Publishing' },
      type: 'select',
      options: [
        { value: 'publish', label: { zh: '自动发布', en: 'Publish' } },
        { value: 'mass', label: { zh: '群发给粉丝', en: 'Mass send' } },
        { value: 'draft', label: { zh: '只存草稿，由人在公众平台发布', en: 'Draft only' } },
      ],
      description: {
        zh: '个人主体和未认证的公众号只能存草稿。自动发布不会推送给粉丝；群发会推送，订阅号每天 1 次，服务号每月 4 次。',
        en: 'Unverified accounts can only keep drafts. Publishing does not notify followers; mass sending does.',
      },
    },
    ...MASS_FIELDS,
    accountField('defaultCover', '默认封面（媒体键）', 'Default cover (media key)'),
    { name: 'needOpenComment', label: { zh: '打开留言', en: 'Open comments' }, type: 'checkbox' },
    {
      name: 'onlyFansCanComment',
      label: { zh: '仅粉丝可留言', en: 'Only followers may comment' },
      type: 'checkbox',
    },
    {
      name: 'theme',
      label: { zh: '排版主题', en: 'Theme' },
      type: 'select',
      options: THEMES.map(({ name, label }) => ({ value: name, label })),
    },
    accountField('miniProgramAppIds', '可链接的小程序 AppID', 'Mini programs that may be linked', {
      description: {
        zh: '用逗号分隔；须已与公众号关联。',
        en: 'Comma separated; must be bound to the account.',
      },
    }),
    {
      name: 'settleSeconds',
      label: { zh: '核对前等待（秒）', en: 'Settle time (s)' },
      type: 'number',
      description: {
        zh: '回答丢失后，至少等这么久才到公众号核对是否成功。默认 15 秒。',
        en: 'After a lost answer, wait this long before the lists are believed. Default 15 s.',
      },
    },
    {
      name: 'publishSettleSeconds',
      label: { zh: '发布核对等待（秒）', en: 'Publish settle time (s)' },
      type: 'number',
      description: {
        zh: '提交发布的回答丢失后，草稿仍在草稿箱时等多久才认定没有提交。默认 120 秒。',
        en: 'How long a draft still in the box after a lost submission may be queued. Default 120 s.',
      },
    },
    ...READ_BACK_FIELDS,
  ],
  rhythm,
  byHand: {
    commentActs: {
      hide: ['公众号的留言只有精选的才公开：取消精选，读者就看不到这条留言。'],
      show: ['公众号的留言只有精选的才公开：设为精选，读者就能看到这条留言。'],
    },
  },
  capabilities: { draft: true, publish: true, recall: true, comments: true, metrics: false },
}
