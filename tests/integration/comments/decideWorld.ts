import type { TestApp } from '../../kit/bootApp'
import { password, signIn } from '../../kit/people'
import { seal } from '@/access/secrets'
import type { Id } from '@/access/scope'

/** Comments as the worker leaves them, straight into the database. */
export function commentMaker({ payload, organizations }: TestApp) {
  let count = 0
  return async (given: Record<string, unknown> = {}): Promise<Id> => {
    count += 1
    const row = await payload.db.create({
      collection: 'comments',
      data: {
        text: '食堂又涨价了',
        original: seal(String(given.text ?? '食堂又涨价了'), payload.secret),
        key: `test:${count}`,
        channel: 'web',
        kind: 'news',
        item: '1',
        itemTitle: '高温津贴今天起发放',
        organization: organizations.city,
        saidAt: new Date(Date.UTC(2026, 10, 20, 8, 0, count)).toISOString(),
        collectedAt: new Date().toISOString(),
        state: 'held',
        isShown: false,
        isQueued: true,
        isClosed: false,
        risk: 0.5,
        sentiment: 'negative',
        intent: 'complaint',
        violations: [],
        machine: {
          sentiment: 'positive',
          score: 0.4,
          intent: 'praise',
          violations: [],
          action: 'hold',
        },
        round: 0,
        fence: 0,
        ...given,
      },
    })
    return row.id as Id
  }
}

/** A further person of the house, signed in. */
export async function join(
  { payload, request }: TestApp,
  { key, role, organization }: { key: string; role: string; organization: Id },
): Promise<{ id: Id; headers: { Authorization: string } }> {
  const email = `${key}@test.local`
  const data = {
    email,
    password,
    name: key,
    organization,
    active: true,
    roles: [{ role, organization }],
  }
  const { id } = await payload.create({
    collection: 'users',
    data: data as never,
    overrideAccess: true,
  })
  return { id, headers: await signIn(request, email) }
}
