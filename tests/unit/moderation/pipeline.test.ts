import { describe, expect, it } from '@jest/globals'
import type { Phase } from '@/moderation/context'
import { moderate } from '@/moderation/pipeline'
import { PHASES } from '@/moderation/phases/index'
import { shippedKnowledge } from '@/moderation/shippedKnowledge'
import { judge, NOW } from './kit'

const knowledge = shippedKnowledge()
const good = '师傅这手焊活真绝！'

describe('a phase that fails', () => {
  const broken: Phase = {
    name: 'broken',
    run: () => {
      throw new Error('no table')
    },
  }

  it('marks the comment and sends it to the queue; the others still run', () => {
    const verdict = moderate({ text: good }, { knowledge, now: NOW, phases: [broken, ...PHASES] })
    expect(verdict).toMatchObject({
      action: 'hold',
      isShown: false,
      isQueued: true,
      sentiment: 'positive',
    })
    expect(verdict.reasons[0]).toMatchObject({
      axis: 'mark',
      label: 'phase-failed',
      source: 'no table',
    })
  })

  it.each(PHASES.map(({ name }) => name))('%s', (name) => {
    const phases = PHASES.map((phase) => (phase.name === name ? broken : phase))
    expect(moderate({ text: good }, { knowledge, now: NOW, phases }).isQueued).toBe(true)
  })

  it('an appeal keeps its ticket', () => {
    const text = '高温津贴到现在没发'
    const verdict = moderate({ text }, { knowledge, now: NOW, phases: [broken, ...PHASES] })
    expect(verdict).toMatchObject({ action: 'to-appeal', isShown: false, isQueued: true })
  })

  it('a slow one marks as well', () => {
    let time = 0
    const verdict = moderate(
      { text: good },
      { knowledge, now: NOW, clock: () => (time += 150), limitMs: 100 },
    )
    expect(verdict).toMatchObject({ action: 'hold', isQueued: true })
    expect(verdict.reasons).toContainEqual(expect.objectContaining({ label: 'phase-slow' }))
  })
})

describe('rude appeals', () => {
  it.each([
    '他妈的工资拖欠三个月了，你们这帮废物管不管',
    '傻逼班长强制加班不给加班费',
    '食堂涨价没人管，一群王八蛋',
  ])('%s', (text) => {
    expect(judge(text)).toMatchObject({ intent: 'appeal', action: 'to-appeal', isQueued: true })
  })
})

describe('history', () => {
  const run = (author: object, recent: { author?: string; text: string; at: Date }[] = []) =>
    moderate(
      { text: good, author: { id: 'a', approved: 0, rejected: 0, ...author }, recent },
      { knowledge, now: NOW },
    )

  it('a watched author is looked at, not refused', () => {
    expect(run({ rejected: 3, approved: 1 })).toMatchObject({ action: 'hold', violations: [] })
    expect(run({ rejected: 3, approved: 9 }).action).toBe('approve')
    expect(run({ mutedUntil: new Date('2026-11-23') }).action).toBe('hold')
    expect(run({ mutedUntil: new Date('2026-11-21') }).action).toBe('approve')
  })

  it('the same again, also in disguise; not an hour later, not by another', () => {
    const at = new Date(NOW.getTime() - 5 * 60_000)
    expect(run({}, [{ author: 'a', text: '师傅 这手焊活，真绝', at }]).violations).toEqual(['spam'])
    expect(run({}, [{ author: 'b', text: good, at }]).violations).toEqual([])
    const earlier = new Date(NOW.getTime() - 61 * 60_000)
    expect(run({}, [{ author: 'a', text: good, at: earlier }]).violations).toEqual([])
  })

  it('many voices, one sentence', () => {
    const at = new Date(NOW.getTime() - 60_000)
    const text = '这个活动真的太棒了大家都来'
    const recent = ['b', 'c'].map((author) => ({ author, text, at }))
    expect(moderate({ text, recent }, { knowledge, now: NOW }).violations).toEqual(['spam'])
  })
})

describe('providers', () => {
  const answer = { raw: {}, provider: 'wechat', ms: 5, labels: [] }
  const run = (more: object) =>
    moderate(
      { text: good, answers: [{ ...answer, decision: 'pass', ...more }] },
      { knowledge, now: NOW },
    )
  const label = { id: 'ad', confidence: 0.99, source: '10001', spans: [], words: [] } as const

  it('pass, review, block and failure', () => {
    expect(run({}).action).toBe('approve')
    expect(run({ decision: 'review', labels: [label] })).toMatchObject({
      action: 'hold',
      violations: ['ad'],
    })
    expect(run({ decision: 'block', labels: [label] })).toMatchObject({ action: 'reject' })
    expect(run({ failed: 'timeout' })).toMatchObject({ action: 'hold', isQueued: true })
  })
})

describe('purity', () => {
  it('same comment, same verdict; nothing given is changed', () => {
    const comment = Object.freeze({ text: '加V领流水，日结', recent: Object.freeze([]) })
    const running = Object.freeze({ knowledge: Object.freeze(knowledge), now: NOW })
    expect(moderate(comment, running)).toEqual(moderate(comment, running))
  })

  it('one comment leaves no trace in the next', () => {
    const before = JSON.stringify(judge(good))
    judge('加V领流水 https://a.top '.repeat(300))
    expect(JSON.stringify(judge(good))).toBe(before)
  })
})
