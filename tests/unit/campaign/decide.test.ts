import { describe, expect, test } from '@jest/globals'
import { COMMANDS, PARTS } from '@/campaign/commands'
import type { Command, CommandType, Part } from '@/campaign/commands'
import type { Decision, Entry } from '@/campaign/decide'
import { decide } from '@/campaign/decide'
import { endOfDay, startOfDay } from '@/beijing'
import { dayAndTime } from '@/campaign/moments'
import type { State } from '@/campaign/states'
import { STATES } from '@/campaign/states'

const now = new Date('2026-11-21T04:00:00Z')
const later = '2026-11-23T16:00:00.000Z'
const EXAMPLES: Record<CommandType, Command> = {
  edit: { type: 'edit' },
  submit: { type: 'submit' },
  withdraw: { type: 'withdraw' },
  withdrawConsent: { type: 'withdrawConsent' },
  pass: { type: 'pass' },
  requestCompletion: { type: 'requestCompletion', reason: '有水印', until: later },
  ineligible: { type: 'ineligible', reason: '超过字数' },
  recommend: { type: 'recommend' },
  declineRecommendation: { type: 'declineRecommendation', reason: '不是本单位职工' },
  show: { type: 'show' },
  unshow: { type: 'unshow' },
  advance: { type: 'advance', to: 'finalRound' },
  notShortlist: { type: 'notShortlist' },
  publicize: { type: 'publicize' },
  award: { type: 'award' },
  commend: { type: 'commend' },
  notAward: { type: 'notAward' },
  sendBack: { type: 'sendBack', to: 'firstRound', reason: '异议成立' },
  disqualify: { type: 'disqualify', reason: '抄袭' },
  reinstate: { type: 'reinstate', reason: '查明无误' },
}

const at = (state: State, more: Partial<Entry> = {}): Entry => ({
  state,
  nomination: 'unit',
  ...more,
})
const run = (state: State, command: Command, part: Part, more: Partial<Entry> = {}): Decision =>
  decide({ entry: at(state, more), command, actor: { parts: [part] }, now })
const stateOf = (decision: Decision) => ('change' in decision ? decision.change.state : undefined)

/** The whole table as a person would read it: from → command → to. What is not here is refused. */
const EXPECTED: Partial<Record<State, Partial<Record<CommandType, State>>>> = {
  draft: { edit: 'draft', submit: 'submitted' },
  submitted: {
    withdraw: 'withdrawn',
    withdrawConsent: 'withdrawn',
    pass: 'submitted',
    requestCompletion: 'completing',
    ineligible: 'ineligible',
    recommend: 'submitted',
    declineRecommendation: 'ineligible',
    disqualify: 'disqualified',
  },
  completing: {
    edit: 'completing',
    submit: 'submitted',
    withdraw: 'withdrawn',
    withdrawConsent: 'withdrawn',
    requestCompletion: 'completing',
    ineligible: 'ineligible',
    disqualify: 'disqualified',
  },
  ineligible: { reinstate: 'submitted' },
  recommended: {
    withdraw: 'withdrawn',
    withdrawConsent: 'withdrawn',
    ineligible: 'ineligible',
    show: 'shown',
    advance: 'finalRound',
    notShortlist: 'notShortlisted',
    publicize: 'publicity',
    disqualify: 'disqualified',
  },
  shown: {
    withdraw: 'withdrawn',
    withdrawConsent: 'withdrawn',
    unshow: 'recommended',
    advance: 'finalRound',
    notShortlist: 'notShortlisted',
    publicize: 'publicity',
    disqualify: 'disqualified',
  },
  notShortlisted: {
    withdrawConsent: 'notShortlisted',
    sendBack: 'firstRound',
    disqualify: 'disqualified',
  },
  firstRound: {
    withdraw: 'withdrawn',
    withdrawConsent: 'withdrawn',
    advance: 'finalRound',
    notShortlist: 'notShortlisted',
    publicize: 'publicity',
    notAward: 'notAwarded',
    disqualify: 'disqualified',
  },
  secondRound: {
    withdraw: 'withdrawn',
    withdrawConsent: 'withdrawn',
    advance: 'finalRound',
    notShortlist: 'notShortlisted',
    publicize: 'publicity',
    notAward: 'notAwarded',
    sendBack: 'firstRound',
    disqualify: 'disqualified',
  },
  finalRound: {
    withdraw: 'withdrawn',
    withdrawConsent: 'withdrawn',
    notShortlist: 'notShortlisted',
    publicize: 'publicity',
    notAward: 'notAwarded',
    sendBack: 'firstRound',
    disqualify: 'disqualified',
  },
  publicity: {
    withdrawConsent: 'publicity',
    award: 'awarded',
    commend: 'commended',
    notAward: 'notAwarded',
    sendBack: 'firstRound',
    disqualify: 'disqualified',
  },
  awarded: { withdrawConsent: 'awarded', sendBack: 'firstRound', disqualify: 'disqualified' },
  commended: { withdrawConsent: 'commended', sendBack: 'firstRound', disqualify: 'disqualified' },
  notAwarded: { withdrawConsent: 'notAwarded', sendBack: 'firstRound', disqualify: 'disqualified' },
  withdrawn: {},
  disqualified: { reinstate: 'submitted' },
}

const TYPES = Object.keys(COMMANDS) as CommandType[]

describe.each(STATES.map((state) => [state] as const))('from %s', (state) => {
  test.each(TYPES.map((type) => [type] as const))('%s', (type) => {
    for (const part of PARTS) {
      const decision = run(state, EXAMPLES[type], part)
      const may = COMMANDS[type].by.includes(part)
      const expected = may ? EXPECTED[state]?.[type] : undefined
      expect([part, stateOf(decision)]).toEqual([part, expected])
      if ('refused' in decision) {
        expect(decision.refused).toMatch(/[\u4e00-\u9fff]{4,}.*。$/)
        expect(decision.status).toBe(may ? 409 : 403)
      }
    }
  })
})

describe('facts', () => {
  test('a unit’s work is recommended when both the check and the unit have spoken, in either order', () => {
    const passed = { formalPassedAt: '2026-11-20T00:00:00Z' }
    expect(stateOf(run('submitted', EXAMPLES.recommend, 'unit', passed))).toBe('recommended')
    const recommended = { recommendedAt: '2026-11-20T00:00:00Z' }
    expect(stateOf(run('submitted', EXAMPLES.pass, 'checker', recommended))).toBe('recommended')
    expect(stateOf(run('submitted', EXAMPLES.pass, 'checker', { nomination: 'self' }))).toBe(
      'recommended',
    )
    expect(run('submitted', EXAMPLES.recommend, 'unit', { nomination: 'self' })).toHaveProperty(
      'refused',
    )
    expect(run('submitted', EXAMPLES.pass, 'checker', passed)).toHaveProperty('refused')
  })

  test('the form of a completion closes with its time, to the second', () => {
    const open = { completeBy: new Date(now.getTime() + 1).toISOString() }
    const closed = { completeBy: now.toISOString() }
    expect(stateOf(run('completing', EXAMPLES.edit, 'member', open))).toBe('completing')
    expect(stateOf(run('completing', EXAMPLES.submit, 'member', open))).toBe('submitted')
    expect(run('completing', EXAMPLES.edit, 'member', closed)).toMatchObject({ status: 409 })
    expect(run('completing', EXAMPLES.submit, 'member', closed)).toMatchObject({
      refused: expect.stringContaining('补正期限 11 月 21 日 12:00 已过'),
    })
  })

  test('a call takes entries from its first moment to 24:00 of its last day, with no grace', () => {
    const collecting = {
      from: startOfDay('2026-11-20').toISOString(),
      until: endOfDay('2026-11-21').toISOString(),
    }
    const submit = (moment: string) =>
      decide({
        entry: at('draft'),
        command: { type: 'submit' },
        actor: { parts: ['member'] },
        collecting,
        now: new Date(moment),
      })
    expect(submit('2026-11-19T15:59:59.999Z')).toMatchObject({
      refused: expect.stringContaining('草稿'),
    })
    expect(stateOf(submit('2026-11-19T16:00:00Z'))).toBe('submitted')
    expect(stateOf(submit('2026-11-21T15:59:59.999Z'))).toBe('submitted')
    expect(submit('2026-11-21T16:00:00Z')).toMatchObject({
      status: 409,
      refused: expect.stringContaining('11 月 21 日 24:00 截止'),
    })
  })

  test('withdrawal and loss of the qualification take the work off every page', () => {
    for (const type of ['withdraw', 'withdrawConsent'] as const)
      expect(run('shown', EXAMPLES[type], 'member')).toMatchObject({ change: { takesOff: true } })
    for (const part of ['organiser', 'chair'] as const)
      expect(run('awarded', EXAMPLES.disqualify, part)).toMatchObject({
        change: { takesOff: true, set: { stateBefore: 'awarded', stateReason: '抄袭' } },
      })
    expect(
      run('recommended', EXAMPLES.show, 'system', { consentWithdrawnAt: later }),
    ).toHaveProperty('refused')
  })

  test('a reinstated work stands where it stood, but needs a new review to be on show', () => {
    expect(
      stateOf(run('disqualified', EXAMPLES.reinstate, 'chair', { stateBefore: 'secondRound' })),
    ).toBe('secondRound')
    expect(
      stateOf(run('disqualified', EXAMPLES.reinstate, 'chair', { stateBefore: 'shown' })),
    ).toBe('recommended')
  })

  test('rounds go forward by judging and back only by the chair with a reason', () => {
    const advance = (state: State, to: 'firstRound' | 'secondRound') =>
      stateOf(run(state, { type: 'advance', to }, 'judging'))
    expect(advance('shown', 'firstRound')).toBe('firstRound')
    expect(advance('firstRound', 'secondRound')).toBe('secondRound')
    expect(advance('secondRound', 'firstRound')).toBeUndefined()
    expect(
      run('publicity', { type: 'sendBack', to: 'finalRound', reason: ' ' }, 'chair'),
    ).toMatchObject({ status: 400 })
  })

  test('reasons and times that are no such are refused before anything happens', () => {
    expect(run('submitted', { type: 'ineligible', reason: '  ' }, 'checker')).toMatchObject({
      status: 400,
    })
    for (const until of ['', 'tomorrow', now.toISOString(), '2026-01-01T00:00:00Z'])
      expect(
        run('submitted', { type: 'requestCompletion', reason: '有水印', until }, 'checker'),
      ).toMatchObject({ status: 400 })
  })
})

test('the end of a day is 24:00', () => {
  expect(dayAndTime(endOfDay('2026-11-21'))).toBe('11 月 21 日 24:00')
  expect(dayAndTime(new Date('2026-11-21T01:30:00Z'))).toBe('11 月 21 日 09:30')
})
