import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, FieldHook } from 'payload'
import { initialOf, strokeKey } from '@/honours/nameOrder'
import { keepRevocations } from '@/honours/keepRecord'
import { privateDataIn } from '@/honours/privateData'
import { standingOf } from '@/honours/standing'
import { effectOn } from '@/review/effect'
import { Refused } from '@/review/refused'
import { isOwnDesk } from '../access/contentAccess'

/** An identity number or an address that is sent is not lost in silence: whoever sent it learns that we keep none. */
export const refusePrivateData: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const found = privateDataIn((args as { data?: unknown }).data)
  if (found.length > 0)
    throw new Refused(
      400,
      `展示系统不收集个人隐私信息，请去掉后再保存：${found.join('、')}。确需留存的请放在业务系统里。`,
    )
  return args
}

/** Readers see the honours that stand; a revoked one, or one of which nobody knows, is for the own desk's record. */
export const validHonoursOnly: FieldHook = async ({ value, req, originalDoc, overrideAccess }) =>
  overrideAccess || !Array.isArray(value) || (await isOwnDesk(req, originalDoc ?? {}))
    ? value
    : value.filter((row: { status?: unknown } | null) => row?.status === 'valid')

/** What was taken back does not stand again in a copy. */
export const notTheRevoked: FieldHook = ({ value }) =>
  Array.isArray(value)
    ? value.filter((row: { status?: unknown } | null) => row?.status !== 'revoked')
    : value

type Row = Record<string, unknown>

/** Keeps revocations and a withdrawn consent on record, clears what may not be kept, and derives what lists sort by. */
export const settleProfile: CollectionBeforeChangeHook = ({ data, originalDoc, context }) => {
  const before = (originalDoc ?? {}) as Row
  const isOurs = effectOn(context, before.id) !== undefined
  if (!isOurs) {
    if (data.honours !== undefined)
      data.honours = keepRevocations({ before: before.honours, after: data.honours })
    if (data.consent)
      data.consent = {
        ...data.consent,
        withdrawnAt: (before.consent as Row | null)?.withdrawnAt ?? null,
      }
    if (data.conditional && !data.conditional.forPublicity) data.conditional = NOTHING
    if (data.displayUntil !== undefined) data.expireAt = data.displayUntil
  }
  const after = { ...before, ...data }
  const { level, levelRank, awardYear, years } = standingOf(after.honours)
  const name = typeof after.title === 'string' ? after.title : ''
  return {
    ...data,
    level: level ?? null,
    levelRank,
    awardYear: awardYear ?? null,
    awardYears: years.length > 0 ? ` ${years.join(' ')} ` : '',
    strokeKey: strokeKey(name),
    initial: initialOf(name),
  }
}

const NOTHING = {
  forPublicity: false,
  gender: null,
  nation: null,
  birthMonth: null,
  politicalStatus: null,
}
