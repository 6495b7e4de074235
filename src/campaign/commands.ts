import type { Round, State } from './states'
import { ENDED, ROUNDS, SHOWABLE, STATES } from './states'

/**
 * In what part somebody acts on a submission. One person may have several: an editor of the organiser is checker and
 * organiser, and unit as well when the work comes from their own subtree.
 */
export const PARTS = [
  'member',
  'checker',
  'unit',
  'organiser',
  'chair',
  'judging',
  'system',
] as const
export type Part = (typeof PARTS)[number]

export type Command =
  /** The author writes. */
  | { type: 'edit' }
  | { type: 'submit' }
  | { type: 'withdraw'; reason?: string }
  /** The author takes back the consent to show the work: it goes from the site, a result stays on record. */
  | { type: 'withdrawConsent'; reason?: string }
  /** Formal check. */
  | { type: 'pass' }
  | { type: 'requestCompletion'; reason: string; until: string }
  | { type: 'ineligible'; reason: string }
  /** The recommending unit. */
  | { type: 'recommend' }
  | { type: 'declineRecommendation'; reason: string }
  /** The review let the work go live, or a recall took it off. */
  | { type: 'show' }
  | { type: 'unshow' }
  /** Judging moves works on. */
  | { type: 'advance'; to: Round }
  | { type: 'notShortlist' }
  | { type: 'publicize' }
  | { type: 'award' }
  | { type: 'commend' }
  | { type: 'notAward' }
  /** An objection was upheld, a round is held again: the chair leads back, with a reason. */
  | { type: 'sendBack'; to: Round; reason: string }
  | { type: 'disqualify'; reason: string }
  | { type: 'reinstate'; reason: string }

export type CommandType = Command['type']

type Rule = {
  by: readonly Part[]
  from: readonly State[]
  /** The words for the act, as in “现在不能……”. */
  name: string
  needsReason?: true
}

const running = STATES.filter((state) => !ENDED.includes(state) && state !== 'draft')
const judged: readonly State[] = ['recommended', 'shown', ...ROUNDS]

/** Who may do what in which state. Times and facts are for `decide.ts`. */
export const COMMANDS: Readonly<Record<CommandType, Rule>> = {
  edit: { by: ['member'], from: ['draft', 'completing'], name: '修改作品' },
  submit: { by: ['member'], from: ['draft', 'completing'], name: '提交作品' },
  withdraw: {
    by: ['member'],
    from: ['submitted', 'completing', 'recommended', 'shown', ...ROUNDS],
    name: '撤回作品',
  },
  withdrawConsent: { by: ['member'], from: running, name: '撤回授权' },
  pass: { by: ['checker'], from: ['submitted'], name: '通过形式审查' },
  requestCompletion: {
    by: ['checker'],
    from: ['submitted', 'completing'],
    name: '要求补正',
    needsReason: true,
  },
  ineligible: {
    by: ['checker'],
    from: ['submitted', 'completing', 'recommended'],
    name: '判为不符合要求',
    needsReason: true,
  },
  recommend: { by: ['unit'], from: ['submitted'], name: '推荐作品' },
  declineRecommendation: {
    by: ['unit'],
    from: ['submitted'],
    name: '不予推荐',
    needsReason: true,
  },
  show: { by: ['system'], from: ['recommended'], name: '上网展示' },
  unshow: { by: ['system'], from: ['shown'], name: '撤下展示' },
  advance: { by: ['judging', 'organiser'], from: judged, name: '列入评审轮次' },
  notShortlist: { by: ['judging', 'organiser'], from: judged, name: '判为未入围' },
  publicize: { by: ['judging', 'organiser'], from: judged, name: '列入公示' },
  award: { by: ['judging', 'organiser'], from: ['publicity'], name: '授奖' },
  commend: { by: ['judging', 'organiser'], from: ['publicity'], name: '列为优秀' },
  notAward: { by: ['judging', 'organiser'], from: [...ROUNDS, 'publicity'], name: '判为未获奖' },
  sendBack: {
    by: ['chair'],
    from: ['notShortlisted', ...ROUNDS, 'publicity', 'awarded', 'commended', 'notAwarded'],
    name: '退回评审',
    needsReason: true,
  },
  disqualify: {
    by: ['organiser', 'chair'],
    from: ['submitted', 'completing', ...SHOWABLE],
    name: '取消资格',
    needsReason: true,
  },
  reinstate: {
    by: ['chair'],
    from: ['ineligible', 'disqualified'],
    name: '恢复资格',
    needsReason: true,
  },
}
