import type { PayloadRequest } from 'payload'
import { can, isStaff } from '@/access/scope'
import type { Submission } from '@/payload-types'
import type { Part } from './commands'

/** In what part the signed-in colleague acts on an entry: by roles on its organiser and on the unit that recommends. */
export async function deskParts(
  req: PayloadRequest,
  entry: Pick<Submission, 'organization' | 'union' | 'recommender'>,
): Promise<Part[]> {
  if (!isStaff(req.user)) return []
  const runs = await can(req, 'campaign.run', entry.organization)
  const chairs = await can(req, 'campaign.chair', entry.organization)
  const unit = await can(req, 'campaign.run', entry.recommender ?? entry.union)
  return [
    ...(runs ? (['checker', 'organiser'] as const) : []),
    ...(unit ? (['unit'] as const) : []),
    ...(chairs ? (['chair'] as const) : []),
  ]
}
