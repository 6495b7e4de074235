import { describe, expect, test } from '@jest/globals'
import type { Command, Part } from '@/campaign/commands'
import type { Entry } from '@/campaign/decide'
import { decide } from '@/campaign/decide'

const now = new Date('2026-11-21T04:00:00Z')
const later = '2026-11-23T16:00:00.000Z'
const at = (state: Entry['state'], more: Partial<Entry> = {}): Entry => ({
  state,
  nomination: 'unit',
  ...more,
})

describe('what a unit and a checker may still do', () => {
  test('a recommendation stands for what the unit read, and no longer once that is changed', () => {
    const entry = at('completing', { recommendedAt: '2026-11-20T00:00:00Z' })
    const submit = (isSame?: boolean) =>
      decide({ entry, command: { type: 'submit' }, actor: { parts: ['member'] }, isSame, now })
    for (const changed of [submit(), submit(false)])
      expect(changed).toMatchObject({
        change: { set: { recommendedAt: null }, tells: expect.stringContaining('重新推荐') },
      })
    const same = submit(true)
    expect('change' in same && same.change.set).not.toHaveProperty('recommendedAt')
  })

  test('what the call announced as the last day is the last for completions and recommendations', () => {
    const collecting = { completeUntil: later, recommendUntil: now.toISOString() }
    const act = (command: Command, part: Part, moment = now) =>
      decide({ entry: at('submitted'), command, actor: { parts: [part] }, collecting, now: moment })
    const long = {
      type: 'requestCompletion',
      reason: '有水印',
      until: '2027-01-01T00:00:00Z',
    } as const
    expect(act(long, 'checker')).toMatchObject({
      change: { set: { completeBy: later }, tells: expect.stringContaining('11 月 23 日 24:00') },
    })
    expect(act(long, 'checker', new Date(later))).toMatchObject({
      status: 409,
      refused: expect.stringContaining('补正已于 11 月 23 日 24:00 截止'),
    })
    expect(act({ type: 'recommend' }, 'unit')).toMatchObject({
      status: 409,
      refused: expect.stringContaining('推荐已于 11 月 21 日 12:00 截止'),
    })
    const before = new Date(now.getTime() - 1)
    expect(act({ type: 'recommend' }, 'unit', before)).toMatchObject({
      change: { state: 'submitted' },
    })
  })
})
