import { dayAndTime } from './moments'
import type { Certified } from './results/certificatesOf'
import type { State } from './states'

type Standing = {
  state: State
  awaits?: string | null
  completeBy?: string | null
  formalPassedAt?: string | null
  consentWithdrawnAt?: string | null
  certificate?: Certified['standing']
  now?: Date
}

/** Where an entry stands, in words for its author: the name of it, and what happens next. */
export function statusWords({
  state,
  awaits,
  completeBy,
  formalPassedAt,
  consentWithdrawnAt,
  certificate = 'none',
  now = new Date(),
}: Standing): {
  name: string
  text: string
} {
  if (consentWithdrawnAt && state !== 'withdrawn')
    return { name: '已撤回授权', text: '作品不再公开，已有的结果保留在册。' }
  if (state === 'submitted')
    return formalPassedAt
      ? { name: '待单位推荐', text: '形式审查已通过，正在等推荐单位确认。' }
      : { name: '形式审查中', text: '一般在 1 个工作日内给出结果，请留意消息。' }
  if (state === 'completing' && completeBy && new Date(completeBy) <= now)
    return {
      name: '需补正',
      text: `补正时间已过（${dayAndTime(new Date(completeBy))}），表单已经关闭；有疑问请联系主办单位。`,
    }
  if (state === 'completing' && completeBy)
    return {
      name: '需补正',
      text: `请在 ${dayAndTime(new Date(completeBy))} 前修改后重新提交，过时表单关闭。`,
    }
  if (state === 'recommended' && awaits === 'show')
    return { name: '已推荐', text: '推荐已通过，编辑部审核后上网展示。' }
  if (state === 'awarded' || state === 'commended')
    return { name: WORDS[state].name, text: CERTIFICATE_WORDS[certificate] }
  return WORDS[state]
}

const CERTIFICATE_WORDS: Readonly<Record<Certified['standing'], string>> = {
  none: '恭喜！证书颁发以后，在作品页里下载。',
  valid: '恭喜！证书已经颁发，在作品页里就能下载。',
  revoked: '原来的证书已经作废，不能再下载；有疑问请联系主办单位。',
}

const WORDS: Readonly<Record<State, { name: string; text: string }>> = {
  draft: { name: '草稿', text: '写好后提交；截止以前随时可以接着写，换手机也在。' },
  submitted: { name: '形式审查中', text: '' },
  completing: { name: '需补正', text: '' },
  ineligible: { name: '不符合要求', text: '这件作品不再参加后面的环节。' },
  recommended: { name: '已推荐', text: '' },
  shown: { name: '展示中', text: '作品已在网站展示。' },
  notShortlisted: { name: '未入围', text: '感谢参与，期待下次。' },
  firstRound: { name: '初评入围', text: '作品进入初评。' },
  secondRound: { name: '复评入围', text: '作品进入复评。' },
  finalRound: { name: '终评', text: '作品进入终评。' },
  publicity: { name: '公示中', text: '结果公示期间接受异议。' },
  awarded: { name: '获奖', text: '' },
  commended: { name: '优秀作品', text: '' },
  notAwarded: { name: '未获奖', text: '评审已结束，感谢参与。' },
  withdrawn: { name: '已撤回', text: '作品已按您的要求撤回。' },
  disqualified: { name: '取消资格', text: '如有异议，请联系主办单位。' },
}
