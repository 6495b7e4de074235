import type { Payload } from 'payload'
import type { Id } from '@/access/scope'

/** Words of the demo's houses that their tree does not know: whose workshop it is that a comment complains of. */
export async function seedModeration(
  payload: Payload,
  organizations: Readonly<Record<string, Id | undefined>>,
): Promise<void> {
  const routes = [
    { words: '二车间，焊接班', organization: organizations.U4 },
    { words: '公交，早班车', organization: organizations.U5 },
    { words: '九院，第九人民医院', organization: organizations.U6 },
  ].filter(({ organization }) => organization !== undefined)
  await payload.updateGlobal({
    slug: 'moderation-settings',
    data: { technicalOwner: organizations.U1 as never, routes: routes as never },
    context: { unaudited: true },
    overrideAccess: true,
  })
}
