import type { CollectionBeforeChangeHook } from 'payload'
import { canonicalJson } from '@/audit/chain'
import { Refused } from '@/review/refused'

/** By these every work of a round is measured; they do not move while judges score. */
const FIXED = ['campaign', 'round', 'category', 'criteria', 'judgesNeeded'] as const

/** A round that has begun keeps its rules; its time, its panel and its state are moved by the chair's acts. */
export const guardRound: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const { opensAt, closesAt } = { ...originalDoc, ...data }
  if (opensAt && closesAt && new Date(closesAt) <= new Date(opensAt))
    throw new Refused(400, '评审截止要晚于开始，请重新选择时间。')
  const weights = (data.criteria ?? []) as { key?: string; weight?: number }[]
  if (weights.some(({ weight }) => !Number.isInteger(weight)))
    throw new Refused(400, '权重请填整数，例如 30、25、25、20。')
  if (new Set(weights.map(({ key }) => key)).size !== weights.length)
    throw new Refused(400, '评分标准的代号不能重复。')
  if (operation !== 'update' || originalDoc?.state === 'planned') return data
  const moved = FIXED.find(
    (name) => data[name] !== undefined && plain(data[name]) !== plain(originalDoc?.[name]),
  )
  if (moved) throw new Refused(409, '评审已经开始，标准、类别和评委数不能再改。')
  return data
}

/** Row ids and depth of relations come and go; the rule is what they say. */
const plain = (value: unknown): string => {
  if (Array.isArray(value))
    return canonicalJson(value.map(({ key, name, weight }) => ({ key, name, weight })))
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return String(value ?? '')
}
