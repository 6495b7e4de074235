import { awaitsAgain } from './awaitsAgain'
import { dayAndTime, dayWords } from './moments'
import type { Command, CommandType, Part } from './commands'
import { COMMANDS } from './commands'
import type { Round, State } from './states'
import { ROUNDS, STATE_NAMES } from './states'
import type { Collecting } from './times'

/** What a decision looks at. Times are ISO moments. */
export type Entry = {
  state: State
  /** Who recommends: a unit, or the authors themselves. */
  nomination: 'unit' | 'self'
  formalPassedAt?: string | null
  recommendedAt?: string | null
  /** End of the time given for completing. */
  completeBy?: string | null
  /** Where a reinstatement leads back to. */
  stateBefore?: State | null
  consentWithdrawnAt?: string | null
}

export type Actor = { parts: readonly Part[] }

export type Change = {
  state: State
  /** Columns of the entry beside the state. */
  set: Partial<Omit<Entry, 'state' | 'nomination'>> & {
    stateReason?: string | null
    awaits?: string
    submittedAt?: string
  }
  /** The work may no longer stand on any page or channel. */
  takesOff: boolean
  /** The author is told in these words; absent when nothing changes for them. */
  tells?: string
}

export type Decision = { change: Change } | { refused: string; status: 403 | 409 | 400 }

type Deciding = {
  entry: Entry
  command: Command
  actor: Actor
  collecting?: Collecting
  /** It is sent in again just as it was recommended; anything else needs the unit's word anew. */
  isSame?: boolean
  now: Date
}

/** Pure: what becomes of a submission, or in words why not. */
export function decide(deciding: Deciding): Decision {
  const { entry, command, actor, now } = deciding
  const rule = COMMANDS[command.type]
  if (!rule.by.some((part) => actor.parts.includes(part)))
    return { refused: `您不能${rule.name}：${whose(rule.by)}。`, status: 403 }
  if (!rule.from.includes(entry.state))
    return {
      refused: `作品现在是“${STATE_NAMES[entry.state].zh}”，不能${rule.name}。${insteadOf(command.type, entry.state)}`,
      status: 409,
    }
  const reason = 'reason' in command ? (command.reason ?? '').trim() : ''
  if (rule.needsReason && !reason)
    return { refused: `${rule.name}要写明原因，作者会看到。`, status: 400 }
  return OUTCOMES[command.type]({ ...deciding, reason, at: now.toISOString() })
}

type Facts = Deciding & { reason: string; at: string }
type Outcome = (facts: Facts) => Decision

const to = (state: State, rest: Partial<Omit<Change, 'state'>> = {}): Decision => ({
  change: { state, set: {}, takesOff: false, ...rest },
})
const refuse = (refused: string, status: 400 | 409 = 409): Decision => ({ refused, status })

const OUTCOMES: Readonly<Record<CommandType, Outcome>> = {
  edit: ({ entry, now }) =>
    entry.state === 'completing' && isOver(entry.completeBy, now)
      ? refuse(lateCompletion(entry.completeBy))
      : to(entry.state),
  submit: submitted,
  withdraw: ({ reason, at }) =>
    to('withdrawn', {
      set: { stateReason: reason || null, consentWithdrawnAt: at },
      takesOff: true,
      tells: '您已撤回作品，公开页面随即取下。',
    }),
  withdrawConsent: ({ entry, at, reason }) =>
    entry.consentWithdrawnAt
      ? refuse('您已经撤回过授权。')
      : to(hasResult(entry.state) ? entry.state : 'withdrawn', {
          set: { consentWithdrawnAt: at, ...(reason && { stateReason: reason }) },
          takesOff: true,
          tells: '您已撤回授权，公开页面和各渠道随即取下。',
        }),
  pass: ({ entry, at }) =>
    entry.formalPassedAt
      ? refuse('形式审查已经通过，正在等单位推荐。')
      : entry.nomination === 'self' || entry.recommendedAt
        ? to('recommended', { set: { formalPassedAt: at, awaits: 'show' }, tells: tellRecommended })
        : to('submitted', {
            set: { formalPassedAt: at, awaits: 'unit' },
            tells: '形式审查已通过，等待单位推荐。',
          }),
  requestCompletion: ({ command, reason, collecting, now }) => {
    const asked = 'until' in command ? new Date(command.until) : new Date(Number.NaN)
    if (Number.isNaN(asked.getTime()) || asked <= now)
      return refuse('补正期限要晚于现在，请重新选择。', 400)
    const last = collecting?.completeUntil
    if (isOver(last, now))
      return refuse(`补正已于 ${dayAndTime(new Date(String(last)))} 截止，不能再要求补正。`)
    const until = last && new Date(last) < asked ? new Date(last) : asked
    return to('completing', {
      set: {
        completeBy: until.toISOString(),
        stateReason: reason,
        formalPassedAt: null,
        awaits: 'author',
      },
      tells: `需要补正：${reason}。请在 ${dayAndTime(until)} 前修改后重新提交。`,
    })
  },
  ineligible: ({ entry, reason }) =>
    to('ineligible', {
      set: { stateReason: reason, stateBefore: entry.state, awaits: 'none' },
      takesOff: true,
      tells: `不符合征集要求：${reason}`,
    }),
  recommend: ({ entry, collecting, now, at }) => {
    if (entry.nomination === 'self') return refuse('这件作品是个人自荐，不需要单位推荐。')
    if (entry.recommendedAt) return refuse('单位已经推荐过这件作品。')
    const last = collecting?.recommendUntil
    if (isOver(last, now))
      return refuse(
        `推荐已于 ${dayAndTime(new Date(String(last)))} 截止；如要延长，请主办单位改日程重新送审。`,
      )
    return entry.formalPassedAt
      ? to('recommended', { set: { recommendedAt: at, awaits: 'show' }, tells: tellRecommended })
      : to('submitted', { set: { recommendedAt: at }, tells: '单位已推荐，形式审查中。' })
  },
  declineRecommendation: ({ entry, reason }) =>
    entry.nomination === 'self'
      ? refuse('这件作品是个人自荐，不需要单位推荐。')
      : to('ineligible', {
          set: { stateReason: `单位未推荐：${reason}`, stateBefore: entry.state, awaits: 'none' },
          tells: `单位未推荐：${reason}`,
        }),
  show: ({ entry }) =>
    entry.consentWithdrawnAt
      ? refuse('作者已撤回授权，不能展示。')
      : to('shown', { set: { awaits: 'none' }, tells: '作品已在网站展示。' }),
  unshow: () => to('recommended', { set: { awaits: 'show' } }),
  advance: ({ entry, command }) => {
    const target = 'to' in command ? command.to : undefined
    if (!target || !ROUNDS.includes(target)) return refuse('没有这个评审轮次。', 400)
    if (roundNumber(entry.state) >= roundNumber(target))
      return refuse(`作品已在“${STATE_NAMES[entry.state].zh}”，只能列入更后的轮次。`)
    return to(target, { set: { awaits: 'none' }, tells: `作品进入${STATE_NAMES[target].zh}。` })
  },
  notShortlist: () =>
    to('notShortlisted', { set: { awaits: 'none' }, tells: '作品未入围，感谢参与。' }),
  publicize: () =>
    to('publicity', { set: { awaits: 'none' }, tells: '作品列入获奖公示，公示期内接受异议。' }),
  award: () =>
    to('awarded', { set: { awaits: 'none' }, tells: '恭喜获奖，可在“我的投稿”下载证书。' }),
  commend: () => to('commended', { set: { awaits: 'none' }, tells: '作品被评为优秀作品。' }),
  notAward: () =>
    to('notAwarded', { set: { awaits: 'none' }, tells: '评审结束，作品未获奖，感谢参与。' }),
  sendBack: ({ entry, command, reason }) => {
    const target = 'to' in command ? command.to : undefined
    if (!target || !ROUNDS.includes(target)) return refuse('没有这个评审轮次。', 400)
    if (isRound(entry.state) && roundNumber(entry.state) <= roundNumber(target))
      return refuse(`作品在“${STATE_NAMES[entry.state].zh}”，只能退回更早的轮次。`)
    return to(target, { set: { stateReason: reason }, tells: '作品退回评审，结果以重新公示为准。' })
  },
  disqualify: ({ entry, reason }) =>
    to('disqualified', {
      set: { stateReason: reason, stateBefore: entry.state, awaits: 'none' },
      takesOff: true,
      tells: `作品被取消资格：${reason}`,
    }),
  reinstate: ({ entry, reason }) => {
    // What was on the site went through the door of a recall and needs a new review to come back.
    const before = entry.stateBefore ?? 'submitted'
    const state = before === 'shown' ? 'recommended' : before
    return to(state, {
      set: { stateReason: reason, stateBefore: null, awaits: awaitsAgain(state, entry) },
      tells: `资格已恢复：${reason}`,
    })
  },
}

const tellRecommended = '形式审查已通过，作品已推荐，等待上网展示。'

function submitted({ entry, collecting, isSame, now, at }: Facts): Decision {
  if (entry.state === 'completing') {
    if (isOver(entry.completeBy, now)) return refuse(lateCompletion(entry.completeBy))
    const set = { completeBy: null, stateReason: null, awaits: 'checker', submittedAt: at }
    // A unit stands for what it read: other words, another author or another unit void its recommendation.
    return entry.recommendedAt && !isSame
      ? to('submitted', {
          set: { ...set, recommendedAt: null },
          tells: '补正已收到，形式审查中；内容有改动，须由推荐单位重新推荐。',
        })
      : to('submitted', { set, tells: '补正已收到，形式审查中。' })
  }
  if (collecting?.from && now < new Date(collecting.from))
    return refuse(`征集从 ${dayWords(new Date(collecting.from))} 开始，现在可以先写好存为草稿。`)
  if (isOver(collecting?.until, now))
    return refuse(
      `征集已于 ${dayAndTime(new Date(String(collecting?.until)))} 截止，不能再提交；草稿仍为您保留。`,
    )
  return to('submitted', {
    set: { awaits: 'checker', submittedAt: at },
    tells: '作品已提交，形式审查一般在 1 个工作日内完成。',
  })
}

const isOver = (until: string | null | undefined, now: Date): boolean =>
  Boolean(until) && now >= new Date(String(until))

const lateCompletion = (until: string | null | undefined) =>
  `补正期限 ${dayAndTime(new Date(String(until)))} 已过，不能再修改；如有特殊情况请联系主办单位。`

const isRound = (state: State): state is Round => (ROUNDS as readonly State[]).includes(state)
const roundNumber = (state: State) => (isRound(state) ? ROUNDS.indexOf(state) : -1)

const hasResult = (state: State) =>
  ['publicity', 'awarded', 'commended', 'notAwarded', 'notShortlisted'].includes(state)

const WHOSE: Readonly<Record<Part, string>> = {
  member: '作者本人',
  checker: '主办单位的形式审查人员',
  unit: '推荐单位',
  organiser: '主办单位',
  chair: '评审负责人',
  judging: '评审程序',
  system: '系统',
}
const whose = (parts: readonly Part[]) => `要由${parts.map((part) => WHOSE[part]).join('或')}办理`

/** Where the road goes on, for what people try most. */
function insteadOf(type: CommandType, state: State): string {
  if (type === 'withdraw' && hasResult(state)) return '评审已有结果；如不愿再公开，请用“撤回授权”。'
  if (type === 'edit' && state === 'submitted') return '要修改请先撤回，或等主办单位要求补正。'
  if (type === 'submit' && state === 'withdrawn') return '可以重新新建一件作品。'
  return ''
}
