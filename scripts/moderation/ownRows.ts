import { UNWANTED_CLASSES } from '../../src/moderation/unwanted/judgeUnwanted'
import { NEGATIVE_ROWS } from './ownRows/negative'
import { NEUTRAL_ROWS } from './ownRows/neutral'
import { offers } from './ownRows/offers'
import { POSITIVE_ROWS } from './ownRows/positive'
import { reviews } from './ownRows/reviews'
import { WRITTEN_OFFERS } from './ownRows/writtenOffers'
import type { LabelledText } from './readRows'
import { OFFERS, OWN, REVIEWS, WRITTEN } from './readRows'
import type { WrittenRow } from './writtenRows'
import { writtenRows } from './writtenRows'

/**
 * Short comments written for this project on 2026-11-22, in the voices the public sets lack: an exhibition, a union's
 * services, a canteen, a delivery, a shop; turned words, mockery, plain questions. None of them is in a test set.
 */
export function ownRows(): LabelledText[] {
  const rows = (texts: string, label: string) =>
    texts
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, label, source: OWN }))
  return [
    ...rows(POSITIVE_ROWS, 'positive'),
    ...rows(NEGATIVE_ROWS, 'negative'),
    ...rows(NEUTRAL_ROWS, 'neutral'),
    ...reviews().map((review) => ({ ...review, source: REVIEWS })),
    ...labelled(({ sentiment }) => sentiment),
  ]
}

/** Offers of what a comment area does not want, and ordinary talk about the same things. */
export function offerRows(): LabelledText[] {
  const written = Object.entries(WRITTEN_OFFERS).flatMap(([label, texts]) =>
    texts
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, label, source: OWN })),
  )
  return [
    ...written,
    ...offers().map((offer) => ({ ...offer, source: OFFERS })),
    ...labelled(
      ({ violations }) =>
        UNWANTED_CLASSES.find((name) => violations.some((each) => each === name)) ?? 'ordinary',
    ),
  ]
}

/** Insults, and what is none though it is said in anger. */
export const abuseRows = (): LabelledText[] =>
  labelled(({ violations }) => (violations.includes('abuse') ? 'offensive' : 'safe'))

/** What people want of the house; those of traders, who want nothing of it, under a source of their own. */
export const intentRows = (): LabelledText[] =>
  writtenRows().map(({ text, intent, violations }) => ({
    text,
    label: intent,
    source: violations.some((violation) => OFFERED.includes(violation)) ? OFFERS : WRITTEN,
  }))

const OFFERED: readonly string[] = ['ad', 'fraud', 'illegal', 'spam', 'link']

const labelled = (labelOf: (row: WrittenRow) => string): LabelledText[] =>
  writtenRows().map((row) => ({ text: row.text, label: labelOf(row), source: WRITTEN }))
