import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, sameId } from '@/access/scope'
import { isReviewedKind } from '@/content/kinds'
import { headOf } from '@/content/headOf'
import { snapshotOf } from '@/content/snapshot'
import { refusal } from './answer'
import { nextAllowed } from './rules/judgeSlot'
import { SAME_TEXT_MINUTES, sameTextVerdict } from './rules/sameText'
import { stagger } from './rules/stagger'
import type { Verdict } from './rules/verdict'
import type { SlotAccount } from './slotAccount'
import { slotAccount } from './slotAccount'
import type { Judged } from './slotFacts'
import { judgeAt } from './slotFacts'
import { slotText } from './slotRun'

export type SlotQuestion = { accounts: Id[]; at: Date; kind?: string; item?: Id }

export type SlotAnswer = {
  /** The time that was judged: now, when none or a past one was asked for. */
  at: string
  accounts: {
    account: Id
    name: string
    verdicts: Verdict[]
    /** ISO; the first moment nothing holds it; null when the rules name none. */
    nextAllowedAt: string | null
  }[]
  /** The same sends apart from each other; absent when no two say the same. */
  stagger?: { gapMinutes: number; slots: { account: Id; at: string }[] }
}

type Checking = { req: PayloadRequest; question: SlotQuestion; now?: Date }

/** What the rules say of a plan nobody has made yet. Changes nothing. */
export async function checkSlots({
  req,
  question,
  now = new Date(),
}: Checking): Promise<SlotAnswer> {
  const byPerson = question.at <= now
  const at = byPerson ? now : question.at
  const known = await readItem({ req, ...question })
  const judged: (Judged & { account: SlotAccount; text: string })[] = []
  for (const id of question.accounts) {
    const account = await visibleAccount(req, id)
    const text = known ? slotText(known.snapshot, account.id) : ''
    const asked = await judgeAt({
      payload: req.payload,
      req,
      account,
      kind: question.kind ?? '',
      action: 'publish',
      at,
      byPerson,
      isDue: false,
      textKey: text,
      approval: async () => ({
        urgent: known?.urgent ?? false,
        // What is being decided now is decided knowing what day it is.
        approvedAt: now.toISOString(),
      }),
    })
    judged.push({ ...asked, account, text })
  }
  const copies = copiesOf(judged)
  return {
    at: at.toISOString(),
    accounts: judged.map(({ account, verdicts, facts }, index) => ({
      account: account.id,
      name: account.name,
      verdicts: withCopies({ verdicts, at, copies: copies[index] ?? [] }),
      nextAllowedAt: nextAllowed(facts)?.toISOString() ?? null,
    })),
    ...(copies.some((names) => names.length > 0) && { stagger: apart(judged, at) }),
  }
}

type Each = Judged & { account: SlotAccount; text: string }

/** Of each, the names of the others in the same plan that would say the same on the same channel. */
const copiesOf = (judged: readonly Each[]): string[][] =>
  judged.map(({ account, text }) =>
    text === '' || account.channel === 'web'
      ? []
      : judged
          .filter(
            (other) =>
              !sameId(other.account.id, account.id) &&
              other.account.channel === account.channel &&
              other.text === text,
          )
          .map((other) => other.account.name),
  )

function withCopies({
  verdicts,
  at,
  copies,
}: {
  verdicts: Verdict[]
  at: Date
  copies: string[]
}): Verdict[] {
  if (verdicts.some(({ code }) => code === 'sameText')) return verdicts
  const same = sameTextVerdict({ at, others: copies.map((account) => ({ at, account })) })
  return same ? [...verdicts, same] : verdicts
}

function apart(judged: readonly Each[], at: Date): NonNullable<SlotAnswer['stagger']> {
  const slots = stagger({
    slots: judged.filter(({ account }) => account.channel !== 'web').map((key) => ({ key, at })),
    gapMinutes: SAME_TEXT_MINUTES,
    allowed: ({ facts }, moment) => {
      // Their distance from one another is this function's own business.
      const alone = { ...facts, sameText: [], at: moment, byPerson: facts.byPerson && moment <= at }
      return nextAllowed(alone) ?? moment
    },
  })
  return {
    gapMinutes: SAME_TEXT_MINUTES,
    slots: slots.map(({ key, at: moment }) => ({
      account: key.account.id,
      at: moment.toISOString(),
    })),
  }
}

async function visibleAccount(req: PayloadRequest, id: Id): Promise<SlotAccount> {
  const account = await slotAccount({ payload: req.payload, req, id })
  if (!account || !(await can(req, 'account.read', account.organization)))
    throw refusal(404, '没有这个账号。')
  return account
}

async function readItem({ req, kind, item }: { req: PayloadRequest; kind?: string; item?: Id }) {
  if (!kind || item === undefined || !isReviewedKind(kind)) return undefined
  const head = await headOf({ payload: req.payload, req, kind, id: item })
  if (!head || !(await can(req, 'content.read', head.organization)))
    throw refusal(404, '没有这篇稿件。')
  const row = head as unknown as Record<string, unknown>
  return { urgent: row.type === 'urgent', snapshot: snapshotOf(kind, row) }
}
