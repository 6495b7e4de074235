import type { Context, Outcome, Receipt } from '../contract'
import { settingsOf } from './settings'

/** Why a person has to press the button; the codes are WeChat's own answers to freepublish/submit. */
const REASONS: Readonly<Record<string, string>> = {
  mode: '按账号设置，本系统只把文章存进草稿箱。',
  '48001': '这个公众号没有接口发布的权限（个人主体或未认证），文章已存进草稿箱。',
  '53504': '微信要求这篇草稿先在公众平台官网处理。',
  '53505': '微信要求这篇草稿先在公众平台官网手动保存。',
}

export const isHandOff = (code: string): boolean => code in REASONS

/** The draft is ready; a person publishes it. `why` is `mode` or WeChat's code. */
export const handOff = (draft: Receipt, why: string, context: Context): Outcome => ({
  state: 'handedOff',
  receipt: { ...draft, note: [draft.note, REASONS[why]].filter(Boolean).join('') },
  instructions: instructionsFor(why),
  pollAfterMs: lookAfter(0, context),
})

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/**
 * When to look whether somebody published it. draft/get may be asked 500 times a day and the published list 100 times,
 * by all drafts of an account: six looks in the first hour, then one every half hour, after three days every six hours.
 */
export const lookAfter = (ageMs: number, context: Context): number => {
  const wait =
    ageMs < HOUR_MS ? 10 * MINUTE_MS : ageMs < 72 * HOUR_MS ? 30 * MINUTE_MS : 6 * HOUR_MS
  return wait * settingsOf(context.account).pace
}

const instructionsFor = (why: string): string[] => [
  REASONS[why] ?? '',
  '登录 mp.weixin.qq.com，打开左侧「内容管理 → 草稿箱」，找到这篇文章并打开。',
  why === '53505'
    ? '点「保存为草稿」，再核对标题、封面、摘要和正文。'
    : '核对标题、封面、摘要和正文，按页面提示处理。',
  '点「发表」，用管理员或运营者的微信扫码确认。',
  '发表后系统会自动看到（最多半小时）；也可以在投递看板上点「人工确认」并填写文章链接。',
]
