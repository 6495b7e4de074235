import { describe, expect, it } from '@jest/globals'
import { cases, judge, NOW, share } from './kit'
import { moderate } from '@/moderation/pipeline'
import { shippedKnowledge } from '@/moderation/shippedKnowledge'

const demo = cases('demo').map((each, at) => ({ ...each, number: at + 1 }))
/** What the machine cannot know: 精选 is an editor's choice, and one comment in three is a repeat only beside the others. */
const repeated = 38

describe('the forty comments of the demo', () => {
  const alone = demo.filter(({ number }) => number !== repeated)

  it.each(alone)('$number $text: violations', ({ text, violations }) => {
    expect(judge(text).violations).toEqual(violations)
  })

  it.each(alone.filter(({ action }) => action !== 'elect'))(
    '$number $text: $action',
    ({ text, action }) => {
      expect(judge(text).action).toBe(action)
    },
  )

  it('sentiment and intent', () => {
    const toned = demo.filter(({ sentiment }) => sentiment !== undefined)
    expect(
      share(toned.map(({ text, sentiment }) => judge(text).sentiment === sentiment)),
    ).toBeGreaterThanOrEqual(0.9)
    const meant = demo.filter(({ intent }) => intent !== undefined)
    expect(
      share(meant.map(({ text, intent }) => judge(text).intent === intent)),
    ).toBeGreaterThanOrEqual(0.95)
  })

  it.each(demo.slice(22, 31))('$number stays visible: $text', ({ text }) => {
    expect(judge(text)).toMatchObject({ isShown: true, violations: [] })
  })

  it('of the same sentence three times, one stays', () => {
    const text = demo[repeated - 1]?.text ?? ''
    const author = { id: 'a', approved: 0, rejected: 0 }
    const recent = [{ author: 'a', text: `${text}！`, at: new Date(NOW.getTime() - 60_000) }]
    const knowledge = shippedKnowledge()
    expect(moderate({ text, author }, { knowledge, now: NOW }).action).toBe('approve')
    expect(moderate({ text, author, recent }, { knowledge, now: NOW })).toMatchObject({
      violations: ['spam'],
      action: 'reject',
    })
  })
})
