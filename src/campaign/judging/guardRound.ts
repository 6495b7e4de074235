import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, idOf, sameId } from '@/access/scope'
import { canonicalJson } from '@/audit/chain'
import { Refused } from '@/review/refused'
import { rowsById } from '../rows'
import type { CampaignRow } from '../types'

/** By these every work of a round is measured; they do not move while judges score. */
const FIXED = ['campaign', 'round', 'category', 'criteria', 'judgesNeeded', 'keep'] as const

/**
 * A round that has begun keeps its rules; its time, its panel and its state are moved by the chair's acts. It belongs to
 * whoever called: nobody judges another organization's works by a round of their own.
 */
export const guardRound: CollectionBeforeChangeHook = async ({
  data: given,
  originalDoc,
  operation,
  req,
}) => {
  const data = {
    ...given,
    organization: await organizerOf(req, { given, before: originalDoc }),
  } as typeof given
  const { opensAt, closesAt } = { ...originalDoc, ...data }
  if (opensAt && closesAt && new Date(closesAt) <= new Date(opensAt))
    throw new Refused(400, '评审截止要晚于开始，请重新选择时间。')
  const { criteria } = { ...originalDoc, ...data }
  if (!criteria?.length)
    throw new Refused(400, '请填写评分标准；征集公告声明了标准的，新建时留空就照公告的来。')
  const weights = (data.criteria ?? []) as { key?: string; weight?: number }[]
  if (weights.some(({ weight }) => !Number.isInteger(weight)))
    throw new Refused(400, '权重请填整数，例如 30、25、25、20。')
  if (new Set(weights.map(({ key }) => key)).size !== weights.length)
    throw new Refused(400, '评分标准的代号不能重复。')
  if (operation !== 'update' || originalDoc?.state === 'planned') return data
  const moved = FIXED.find(
    (name) => data[name] !== undefined && plain(data[name]) !== plain(originalDoc?.[name]),
  )
  if (moved) throw new Refused(409, '评审已经开始，标准、类别、评委数和入围件数不能再改。')
  return data
}

type Changing = {
  given: { campaign?: unknown }
  before?: { campaign?: unknown; organization?: unknown }
}

async function organizerOf(req: PayloadRequest, { given, before }: Changing): Promise<Id> {
  const id = String(idOf(given.campaign ?? before?.campaign) ?? '')
  const campaign = (
    await rowsById<CampaignRow>({ req, collection: 'campaigns', ids: [id || undefined] })
  ).get(id)
  const organization = idOf(campaign?.organization)
  if (organization === undefined) throw new Refused(400, '请选择这一轮属于哪个征集活动。')
  const isMoved = !sameId(id, before?.campaign) || !sameId(organization, before?.organization)
  if (isMoved && req.user && !(await can(req, 'campaign.run', organization)))
    throw new Refused(403, '这个征集活动由别的单位主办，评审轮次请由主办单位设立。')
  return organization
}

/** Row ids and depth of relations come and go; the rule is what they say. */
const plain = (value: unknown): string => {
  if (Array.isArray(value))
    return canonicalJson(value.map(({ key, name, weight }) => ({ key, name, weight })))
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return String(value ?? '')
}
