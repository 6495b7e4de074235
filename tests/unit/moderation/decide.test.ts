import { describe, expect, it } from '@jest/globals'
import { decide } from '@/moderation/decide'
import type { Finding } from '@/moderation/finding'
import type { Intent, Sentiment, Violation } from '@/moderation/vocabulary'
import { SENTIMENTS, VIOLATIONS } from '@/moderation/vocabulary'

const place = { phase: 'test', text: '', start: 0, end: 0 }
const violation = (label: Violation, confidence = 0.9, level?: 'block' | 'hold'): Finding => ({
  axis: 'violation',
  label,
  confidence,
  ...place,
  ...(level && { level }),
})
const intent = (label: Intent): Finding => ({ axis: 'intent', label, confidence: 0.9, ...place })
const tone = (label: Sentiment): Finding => ({
  axis: 'sentiment',
  label,
  score: 0,
  confidence: 1,
  ...place,
})
const mark: Finding = { axis: 'mark', label: 'phase-failed', confidence: 1, ...place }

describe('decide', () => {
  it.each([
    ['nothing', [], 'approve', true],
    ['ad', [violation('ad')], 'reject', false],
    ['an unsure ad', [violation('ad', 0.6)], 'hold', false],
    ['a guess', [violation('ad', 0.4)], 'approve', true],
    ['abuse', [violation('abuse')], 'reject', false],
    ['abuse by the model', [violation('abuse', 0.69)], 'hold', false],
    ['privacy', [violation('privacy', 0.99)], 'hold', false],
    ['hearsay', [violation('rumour-unverified', 0.99)], 'hold', false],
    ['a claim to a work', [violation('copyright')], 'to-report', true],
    ['fraud', [violation('fraud')], 'reject', false],
    ['a link', [violation('link')], 'reject', false],
    ['spam', [violation('spam')], 'reject', false],
    ['illegal', [violation('illegal')], 'reject', false],
    ['a held word', [violation('sensitive', 0.95, 'hold')], 'hold', false],
    ['a blocked word', [violation('sensitive', 0.95, 'block')], 'reject', false],
    ['the worse of two', [violation('privacy'), violation('fraud')], 'reject', false],
    ['a failed phase', [mark], 'hold', false],
    ['a report', [intent('report')], 'to-report', true],
    ['an appeal', [intent('appeal')], 'to-appeal', true],
  ] as const)('%s → %s', (_, findings, action, isShown) => {
    expect(decide(findings)).toMatchObject({
      action,
      isShown,
      isQueued: !isShown && action !== 'reject',
    })
  })

  it.each(VIOLATIONS)('an appeal is never refused, not even with %s', (label) => {
    const verdict = decide([intent('appeal'), violation(label, 1, 'block'), tone('negative')])
    expect(verdict.action).toBe('to-appeal')
    expect(verdict).toMatchObject({ isShown: false, isQueued: true, violations: [label] })
  })

  it.each(['complaint', 'doubt', 'correction', 'report', 'suggestion', 'question'] as const)(
    'a person looks before a %s is refused',
    (label) => {
      expect(decide([intent(label), violation('abuse')])).toMatchObject({
        action: 'hold',
        isSpared: true,
        isQueued: true,
      })
      expect(decide([intent(label)]).isSpared).toBe(false)
    },
  )

  it('who asks is no trader for that; whether they are one the offer itself says', () => {
    for (const label of ['question', 'suggestion'] as const) {
      for (const offer of ['ad', 'fraud', 'illegal', 'link'] as const)
        expect(decide([intent(label), violation(offer)]).action).toBe('reject')
      expect(decide([intent(label), violation('sensitive', 0.95, 'block')]).action).toBe('reject')
    }
    expect(decide([intent('report'), violation('illegal')]).action).toBe('hold')
    const blocked = violation('sensitive', 0.95, 'block')
    expect(decide([intent('report'), blocked]).action).toBe('reject')
    expect(decide([{ ...intent('report'), source: 'a rule' }, blocked]).action).toBe('hold')
  })

  it('unless the model only guesses, or the words are those of the offer', () => {
    const guess: Finding = { ...intent('doubt'), confidence: 0.5 }
    expect(decide([guess, violation('ad')])).toMatchObject({ action: 'reject', isSpared: false })
    const at = { source: 'x', text: '刷票', start: 2, end: 4 }
    const offer: Finding = { ...violation('fraud'), ...at }
    const doubt: Finding = { ...intent('doubt'), ...at }
    expect(decide([doubt, offer]).action).toBe('reject')
    expect(decide([{ ...doubt, start: 8, end: 10 }, offer]).action).toBe('hold')
  })

  it('sentiment changes nothing but itself', () => {
    const lists = [[], [violation('ad')], [violation('privacy')], [intent('appeal')], [mark]]
    for (const findings of lists) {
      const rest = SENTIMENTS.map((label) => {
        const { action, isShown, isQueued, risk } = decide([...findings, tone(label)])
        return { action, isShown, isQueued, risk }
      })
      expect(new Set(rest.map((each) => JSON.stringify(each))).size).toBe(1)
    }
  })

  it('nothing is refused without a violation', () => {
    for (const findings of [
      [mark],
      [tone('negative')],
      [intent('complaint'), tone('negative')],
      [intent('doubt')],
    ])
      expect(['reject', 'delete', 'author-only']).not.toContain(decide(findings).action)
  })

  it('is pure', () => {
    const findings = Object.freeze([Object.freeze(violation('ad')), Object.freeze(mark)])
    expect(decide(findings)).toEqual(decide(findings))
  })
})
