import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { publisherOf } from '@publishers/registry'
import { answer, refusal } from './answer'
import { slotAccount } from './slotAccount'
import { ISSUES } from './issueRows'

/** Accounts the person may see whose channel sends several articles as one message. */
export async function issueAccounts(req: PayloadRequest): Promise<Response> {
  if (!req.user) throw refusal(401, '请先登录。')
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { enabled: { not_equals: false } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { name: true, channel: true, organization: true, settings: true },
    overrideAccess: false,
    req,
  })
  const able = docs.filter(({ channel }) => publisherOf(channel).renderIssue)
  const accounts = []
  for (const { id, name, channel, organization, settings } of able) {
    const slot = await slotAccount({ payload, req, id })
    const { mode } = (settings ?? {}) as { mode?: string }
    accounts.push({
      id,
      name,
      organization: idOf(organization) ?? null,
      most: publisherOf(channel).manifest.limits.issueArticles ?? 1,
      /** How it goes there: `mass` rings followers' phones, `draft` ends in the draft box. */
      mode: mode ?? 'publish',
      pushes: Boolean(slot?.pushes(ISSUES)) && mode === 'mass',
    })
  }
  return answer({ accounts })
}
