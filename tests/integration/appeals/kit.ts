import type { Id } from '@/access/scope'
import { programWrite } from '@/review/programWrite'
import type { TestApp } from '../../kit/bootApp'

let serial = 0

/** A comment as it stands after judging; below the reading of channels, which has tests of its own. */
export async function makeComment(
  { payload, organizations }: TestApp,
  data: Record<string, unknown> = {},
): Promise<{ id: Id; text: string; organization: unknown }> {
  serial += 1
  const doc = await payload.create({
    collection: 'comments',
    data: {
      ...{
        text: '高温津贴到现在没发',
        key: `test:${serial}`,
        channel: 'web',
        kind: 'news',
        item: '1',
      },
      ...{ itemTitle: '工作推进会', organization: organizations.city, state: 'approved' },
      ...{ isShown: true, intent: 'appeal', violations: [], round: 0 },
      ...{ saidAt: new Date().toISOString(), collectedAt: new Date().toISOString() },
      ...data,
    } as never,
    context: { ...programWrite },
    overrideAccess: true,
  })
  return { id: doc.id, text: doc.text, organization: doc.organization }
}

export async function openTicket(app: TestApp, data: Record<string, unknown> = {}) {
  const { createLocalReq } = await import('payload')
  const { openFromComment } = await import('@/appeals/openFromComment')
  const comment = await makeComment(app, data)
  const req = await createLocalReq({}, app.payload)
  return openFromComment({ req, comment: { ...data, ...comment } })
}

/** A member of `organization` with an open session. */
export async function makeMember({ payload }: TestApp, name: string, organization?: Id) {
  const { openSession } = await import('@/members/session')
  const { createLocalReq } = await import('payload')
  const data = {
    displayName: name,
    active: true,
    phoneHash: name,
    organization: organization as never,
  }
  const { id } = await payload.create({ collection: 'members', data, overrideAccess: true })
  const req = await createLocalReq({ req: { headers: new Headers() } }, payload)
  return { id, cookie: `gongmei-member=${await openSession({ req, member: id })}` }
}

export const messageOf = (response: { body: { errors?: { message: string }[] } }): string =>
  response.body.errors?.[0]?.message ?? ''

export async function eventsOf({ payload }: TestApp, id: unknown): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: {
      and: [{ targetKind: { equals: 'appeals' } }, { targetId: { equals: String(id) } }],
    },
    ...{ sort: 'seq', limit: 0, pagination: false, depth: 0, overrideAccess: true },
  })
  return docs.map(({ action }) => action)
}
