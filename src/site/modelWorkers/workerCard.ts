import { honourOf, LEVEL_NAMES } from '@/honours/dictionary'
import { postLine } from '@/honours/postLine'
import type { HonourRow } from '@/honours/honourRow'
import { honourRows } from '@/honours/honourRow'
import { byWeight } from '@/honours/standing'
import type { Card } from '../data/card'
import type { LiveDoc } from '../data/liveList'

/** Somebody on the wall. */
export type WorkerCard = Card & {
  /** `电焊工 · 首席技师`, or what an editor wrote. */
  line: string
  unit: string
  motto?: string
  honours: HonourRow[]
  /** The honour that counts, in gold below the name. */
  top?: { name: string; year?: number }
}

/** Fields of a wall's card beside those of every card. */
export const workerFields = {
  unit: true,
  trade: true,
  post: true,
  professionalTitle: true,
  skillLevel: true,
  motto: true,
  honours: true,
} as const

export function workerCardOf(card: Card, doc: LiveDoc): WorkerCard {
  const honours = honourRows(doc.honours).sort(byWeight)
  const [top] = honours
  return {
    ...card,
    line: postLine({ ...doc, post: undefined }) || (card.subtitle ?? ''),
    unit: textOf(doc.unit),
    motto: textOf(doc.motto) || undefined,
    honours,
    top: top && { name: nameOfHonour(top.honour), year: top.year },
  }
}

export const nameOfHonour = (code: string): string => honourOf(code)?.name ?? code

export const levelOfHonour = (code: string): string => {
  const level = honourOf(code)?.level
  return level ? LEVEL_NAMES[level] : ''
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const grantorOf = (code: string): string | undefined => honourOf(code)?.grantor || undefined
