import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { env } from '@/env'

/** Seven judges, each of a union of their own; the last two share the union of P09's author, which they may not judge. */
export const JUDGES = [
  { key: 'judge', name: '评委老秦', post: '文联副主席', unit: 'U1' },
  { key: 'judge2', name: '评委方老师', post: '美术馆馆长', unit: 'U2' },
  { key: 'judge3', name: '评委苏编导', post: '电视台编导', unit: 'U3' },
  { key: 'judge4', name: '评委陆教授', post: '传媒学院教授', unit: 'U6' },
  { key: 'judge5', name: '评委安老师', post: '摄影家协会理事', unit: 'U7' },
  { key: 'judge6', name: '评委鲁师傅', post: '工人作家', unit: 'U4' },
  { key: 'judge7', name: '评委谷主编', post: '工人日报通讯站', unit: 'U4' },
] as const
export type JudgeKey = (typeof JUDGES)[number]['key']

export async function seedJudges(
  payload: Payload,
  organizations: Record<string, Id>,
): Promise<Record<JudgeKey, Id>> {
  const ids: Partial<Record<JudgeKey, Id>> = {}
  for (const { key, name, post, unit } of JUDGES) {
    const email = `${key}@demo.local`
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const data = {
      email,
      name,
      post,
      password: env().DEMO_PASSWORD,
      organization: organizations[unit],
      active: true,
      roles: [{ role: 'judge', organization: organizations.U1 }],
    } as never
    ids[key] =
      docs[0]?.id ?? (await payload.create({ collection: 'users', data, overrideAccess: true })).id
  }
  return ids as Record<JudgeKey, Id>
}
