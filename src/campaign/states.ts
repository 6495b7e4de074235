/** Where a submission stands, in the order a work passes through. `draft` and `completing` are the author's to edit. */
export const STATES = [
  'draft',
  'submitted',
  'completing',
  'ineligible',
  'recommended',
  'shown',
  'notShortlisted',
  'firstRound',
  'secondRound',
  'finalRound',
  'publicity',
  'awarded',
  'commended',
  'notAwarded',
  'withdrawn',
  'disqualified',
] as const
export type State = (typeof STATES)[number]

/** The words of the desk. */
export const STATE_NAMES: Readonly<Record<State, { zh: string; en: string }>> = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '已提交', en: 'Submitted' },
  completing: { zh: '需补正', en: 'To be completed' },
  ineligible: { zh: '不符合要求', en: 'Ineligible' },
  recommended: { zh: '已推荐', en: 'Recommended' },
  shown: { zh: '展示中', en: 'On show' },
  notShortlisted: { zh: '未入围', en: 'Not shortlisted' },
  firstRound: { zh: '初评入围', en: 'First round' },
  secondRound: { zh: '复评入围', en: 'Second round' },
  finalRound: { zh: '终评', en: 'Final round' },
  publicity: { zh: '公示中', en: 'In publicity' },
  awarded: { zh: '获奖', en: 'Awarded' },
  commended: { zh: '优秀', en: 'Commended' },
  notAwarded: { zh: '未获奖', en: 'Not awarded' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  disqualified: { zh: '取消资格', en: 'Disqualified' },
}

/** In these the author may change the entry. */
export const EDITABLE: readonly State[] = ['draft', 'completing']

/** Over: nothing but a reinstatement with a reason leads out. */
export const ENDED: readonly State[] = ['ineligible', 'withdrawn', 'disqualified']

/** The rounds of judging, in order. */
export const ROUNDS = ['firstRound', 'secondRound', 'finalRound'] as const
export type Round = (typeof ROUNDS)[number]

/** What may stand on the public site: past the formal check and the recommendation, and neither taken back nor barred. */
export const SHOWABLE: readonly State[] = [
  'recommended',
  'shown',
  'notShortlisted',
  ...ROUNDS,
  'publicity',
  'awarded',
  'commended',
  'notAwarded',
]
