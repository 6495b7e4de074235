import { describe, expect, it } from '@jest/globals'
import { gate } from '@/moderation/learn/gate'
import type { Decided } from '@/moderation/learn/learn'
import { accuracy, learn } from '@/moderation/learn/learn'
import { activate, activeModel, rollBack, startHistory } from '@/moderation/learn/versions'
import { readingOf } from '@/moderation/readingOf'
import { TONE_CLASSES } from '@/moderation/sentiment/judgeSentiment'
import { toneFeatures } from '@/moderation/sentiment/toneFeatures'
import { shippedKnowledge } from '@/moderation/shippedKnowledge'
import { cases } from './kit'

const knowledge = shippedKnowledge()
const model = knowledge.sentiment

const decided = (text: string, sentiment: string): Decided => {
  const reading = readingOf({ text, cues: knowledge.cues })
  return {
    grams: reading.grams(),
    named: toneFeatures(reading),
    label: TONE_CLASSES.findIndex((tone) => tone === sentiment),
  }
}

/** A shop floor's own words, which mean nothing elsewhere. */
const SHOP = [
  '甲炉',
  '乙炉',
  '丙炉',
  '丁炉',
  '戊炉',
  '一号机',
  '二号机',
  '三号机',
  '四号机',
  '五号机',
]
const TALK: readonly (readonly [string, string])[] = [
  ['今天又闷炉了', 'negative'],
  ['一次顶出', 'positive'],
  ['还在挂渣', 'negative'],
  ['出了头彩钢', 'positive'],
]
const rows = SHOP.flatMap((place) => TALK.map(([said, tone]) => decided(place + said, tone)))
const [decisions, newSet] = [rows.slice(0, 28), rows.slice(28)]
const old = cases('tones').map(({ text, sentiment = '' }) => decided(text, sentiment))
const [kept, keptSet] = [old.filter((_, at) => at % 3 === 0), old.filter((_, at) => at % 3 !== 0)]

describe('learning from decisions', () => {
  const before = model.grams.slice()
  const candidate = learn({ model, decisions, kept })

  it('learns the new words without losing the old ones, and leaves the given model alone', () => {
    expect(accuracy(candidate, newSet)).toBeGreaterThan(accuracy(model, newSet))
    expect(accuracy(candidate, newSet)).toBeGreaterThanOrEqual(0.9)
    expect(accuracy(candidate, keptSet)).toBeGreaterThanOrEqual(accuracy(model, keptSet) - 0.02)
    expect(model.grams).toEqual(before)
  })

  it('is the same every time', () => {
    expect(learn({ model, decisions, kept }).grams).toEqual(candidate.grams)
  })

  it('passes the gate', () => {
    expect(gate({ current: model, candidate, keptSet, newSet })).toMatchObject({
      isAdmitted: true,
      why: 'admitted',
    })
  })

  it('does not pass when it forgets, gains nothing, or is asked of too few rows', () => {
    const turned = kept.map((row) => ({ ...row, label: row.label === 0 ? 1 : 0 }))
    const spoilt = learn({ model, decisions: [...decisions, ...turned, ...turned], kept: [] })
    expect(gate({ current: model, candidate: spoilt, keptSet: old, newSet })).toMatchObject({
      isAdmitted: false,
    })
    expect(gate({ current: model, candidate: model, keptSet, newSet }).why).toBe('gains nothing')
    const few = gate({ current: model, candidate, keptSet: keptSet.slice(0, 20), newSet })
    expect(few.isAdmitted).toBe(false)
    expect(few.why).toMatch(/^only 20 kept rows/)
  })
})

describe('versions', () => {
  const first = startHistory({ model, madeAt: '2026-11-22T00:00:00Z', note: 'shipped' })
  const other = { ...model, temperature: 2 }

  it('are all kept; one is in force; a step back is one step', () => {
    const second = activate(first, {
      model: other,
      madeAt: '2026-11-23T00:00:00Z',
      note: '500 decisions',
    })
    expect(activeModel(second)).toBe(other)
    const back = rollBack(second)
    expect(activeModel(back)).toBe(model)
    expect(back.versions).toHaveLength(2)
    expect(activate(back, { model: other, madeAt: '', note: '' }).active).toBe(3)
    expect(() => rollBack(first)).toThrow('no version 0')
    expect(first.active).toBe(1)
  })
})
