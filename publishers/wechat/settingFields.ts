import type { AccountField } from '../contract'

type Words = { zh: string; en: string }

const choice = (
  name: string,
  label: Words,
  options: [value: string, zh: string, en: string][],
  description?: Words,
): AccountField => ({
  name,
  label,
  type: 'select',
  options: options.map(([value, zh, en]) => ({ value, label: { zh, en } })),
  ...(description && { description }),
})

const tick = (name: string, label: Words, description?: Words): AccountField => ({
  name,
  label,
  type: 'checkbox',
  ...(description && { description }),
})

/** What mass sending and picture messages ask of an account. */
export const MASS_FIELDS: AccountField[] = [
  choice(
    'accountKind',
    { zh: '公众号类型', en: 'Kind of account' },
    [
      ['subscription', '订阅号（每天群发 1 次）', 'Subscription (1 a day)'],
      ['service', '服务号（每月群发 4 次）', 'Service (4 a month)'],
    ],
    { zh: '决定群发次数用完后等到次日还是次月。', en: 'Decides when the allowance is back.' },
  ),
  choice(
    'massTo',
    { zh: '群发对象', en: 'Audience' },
    [
      ['all', '全部粉丝', 'All followers'],
      ['tag', '一个标签下的粉丝', 'Followers with a tag'],
    ],
    { zh: '推送期可以另选对象。', en: 'An issue may choose another.' },
  ),
  { name: 'massTagId', label: { zh: '标签编号', en: 'Tag id' }, type: 'number' },
  tick(
    'sendIgnoreReprint',
    { zh: '判为转载时仍群发', en: 'Send even as a reprint' },
    {
      zh: '不勾选：微信判定为转载时停止群发。勾选：显示转载来源后继续。',
      en: 'Unticked, a hit of the reprint check stops the message.',
    },
  ),
  tick(
    'massConfirm',
    { zh: '群发须管理员确认', en: 'Administrator confirms' },
    {
      zh: '公众平台开启了群发保护时勾选：提交后管理员须在 30 分钟内确认。',
      en: 'Tick when the platform protects mass sending: confirmation is due within 30 minutes.',
    },
  ),
  tick(
    'issuesOnly',
    { zh: '只随推送期发送', en: 'Only in issues' },
    {
      zh: '终审通过后不单独发送，等待编入推送期。',
      en: 'Approved items wait until an issue takes them.',
    },
  ),
  choice(
    'articleType',
    { zh: '消息形式', en: 'Form' },
    [
      ['news', '图文', 'Article'],
      ['auto', '图片为主的稿件发图片消息', 'Pictures when pictures lead'],
      ['newspic', '图片消息', 'Picture message'],
    ],
    {
      zh: '图片消息只有纯文字和 1–20 张图片，不能编入多篇的推送期。',
      en: 'A picture message is plain text and 1 to 20 pictures.',
    },
  ),
]

/** How much a draft may differ from what was sent before it is stopped. */
export const READ_BACK_FIELDS: AccountField[] = [
  {
    name: 'toleratedPictures',
    label: { zh: '可容忍的缺图（张）', en: 'Pictures that may be lost' },
    type: 'number',
    description: {
      zh: '存入草稿后会读回核对，超过容忍度就不发布。默认 0。',
      en: 'A draft is read back and compared; a larger loss stops it. Default 0.',
    },
  },
  {
    name: 'toleratedCharacters',
    label: { zh: '可容忍的文字差异（字）', en: 'Characters that may differ' },
    type: 'number',
    description: { zh: '默认 0。', en: 'Default 0.' },
  },
  {
    name: 'styleRetention',
    label: { zh: '样式至少保留（%）', en: 'Styles kept at least (%)' },
    type: 'number',
    description: { zh: '默认 60。', en: 'Default 60.' },
  },
]
