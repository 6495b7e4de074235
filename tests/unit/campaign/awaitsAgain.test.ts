import { expect, test } from '@jest/globals'
import { decide } from '@/campaign/decide'

test('reinstated after a declined recommendation, an entry that passed its check waits for its unit', () => {
  const now = new Date('2026-11-22T00:00:00Z')
  const back = (formalPassedAt: string | null) =>
    decide({
      entry: { state: 'ineligible', nomination: 'unit', stateBefore: 'submitted', formalPassedAt },
      command: { type: 'reinstate', reason: '单位改了主意' },
      actor: { parts: ['chair'] },
      now,
    })
  expect(back(now.toISOString())).toMatchObject({ change: { set: { awaits: 'unit' } } })
  expect(back(null)).toMatchObject({ change: { set: { awaits: 'checker' } } })
})
