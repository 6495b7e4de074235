import { programWrite } from '@/review/programWrite'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'

let serial = 0

/** A comment as it stands after judging. */
export async function makeComment(
  { payload, organizations }: TestApp,
  data: Record<string, unknown> = {},
): Promise<Id> {
  serial += 1
  const doc = await payload.create({
    collection: 'comments',
    data: {
      ...{ text: `第 ${serial} 条留言`, key: `opinion:${serial}`, channel: 'web', kind: 'news' },
      ...{ item: '1', itemTitle: '高温作业提醒', organization: organizations.city },
      ...{ state: 'approved', isShown: true, intent: 'none', sentiment: 'neutral', round: 0 },
      ...{ saidAt: new Date().toISOString(), collectedAt: new Date().toISOString() },
      ...(data.violation ? { violations: [data.violation] } : {}),
      ...data,
    } as never,
    context: { ...programWrite },
    overrideAccess: true,
  })
  return doc.id
}

export async function makeComments(
  app: TestApp,
  n: number,
  data: Record<string, unknown> = {},
): Promise<Id[]> {
  const ids: Id[] = []
  for (let at = 0; at < n; at += 1) ids.push(await makeComment(app, data))
  return ids
}

export async function makeNews({ payload, organizations }: TestApp, title: string): Promise<Id> {
  const { id } = await payload.create({
    collection: 'news',
    draft: true,
    data: { title, type: 'notice', organization: organizations.city } as never,
    overrideAccess: true,
  })
  return id
}

export async function actionsOn({ payload }: TestApp, kind: string, id: unknown) {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { and: [{ targetKind: { equals: kind } }, { targetId: { equals: String(id) } }] },
    ...{ sort: 'seq', limit: 0, pagination: false, depth: 0, overrideAccess: true },
  })
  return docs.map(({ action }) => action)
}

export const messageOf = (response: { body: { errors?: { message: string }[] } }): string =>
  response.body.errors?.[0]?.message ?? ''
