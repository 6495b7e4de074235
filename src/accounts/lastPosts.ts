import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'

type Reading = { payload: Payload; req?: PayloadRequest; accounts: readonly Id[] }

/** When each account last showed readers something, ISO by account id; accounts that never did are absent. */
export async function lastPosts({ payload, req, accounts }: Reading): Promise<Map<string, string>> {
  const found = await Promise.all(
    accounts.map(async (account) => {
      const { docs } = await payload.find({
        collection: 'deliveries',
        where: {
          and: [
            { account: { equals: account } },
            { state: { in: ['published', 'recalled'] } },
            { action: { not_equals: 'recall' } },
          ],
        },
        sort: '-finishedAt',
        limit: 1,
        depth: 0,
        pagination: false,
        select: { finishedAt: true },
        req,
        overrideAccess: true,
      })
      return [String(account), docs[0]?.finishedAt] as const
    }),
  )
  return new Map(found.flatMap(([id, at]) => (at ? [[id, at] as const] : [])))
}
