import type { Where } from 'payload'
import type { Ground, Item } from './ground'
import type { World } from '../world'

/** Our own site: the only channel that a correction reaches by itself. */
export const web: Ground = {
  name: 'web',
  channel: 'web',
  steps: {
    publish: [{ name: 'site.release', api: 'site/release' }],
    amend: [{ name: 'site.release', api: 'site/release' }],
    recall: [{ name: 'site.withdraw', api: 'site/withdraw' }],
  },
  uploads: [],
  early: ['started', 'prepared'],
  effects: [{ kind: 'lostResponse' }, { kind: 'lostRequest' }],
  pushes: false,
  needsFilm: false,
  ends: { publish: 'published', amend: 'published', recall: 'recalled' },
  open: async (world) => ({
    account: world.accounts.web,
    fault: ({ api, effect }) =>
      world.site.fault(
        effect.kind === 'hang'
          ? { api, kind: 'hang', processed: effect.processed ?? false }
          : { api, kind: 'lost', processed: effect.kind === 'lostResponse' },
      ),
    isHanging: (api) => world.site.isHanging(api),
    shown: async (item) => Number(await isLive(world, item)),
    everShown: (item) => countReleases(world, item),
    url: ({ slug }) => `${String(process.env.PUBLIC_URL)}/news/${slug}`,
    left: () => [],
  }),
}

/** Live, and exactly the approved revision. */
async function isLive({ payload }: World, { item, revision }: Item): Promise<boolean> {
  const live = await payload.findByID({
    collection: 'news',
    id: item,
    depth: 0,
    overrideAccess: true,
  })
  return live._status === 'published' && live.liveRevision === revision
}

/** Releases of this revision. */
async function countReleases({ payload }: World, { item, revision }: Item): Promise<number> {
  const where: Where = {
    and: [
      { action: { equals: 'content.release' } },
      { targetId: { equals: String(item) } },
      { targetKind: { equals: 'news' } },
    ],
  }
  const { docs } = await payload.find({
    collection: 'audit-events',
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const detailOf = (detail: unknown) => detail as { revision?: string } | null
  return docs.filter(({ detail }) => detailOf(detail)?.revision === revision).length
}
