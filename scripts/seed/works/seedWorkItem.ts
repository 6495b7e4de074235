import type { Id } from '@/access/scope'
import { selectArtwork } from '@/exhibition/selectArtwork'
import type { Demo } from '../reviewedItem'
import { requestAs, seedReviewed } from '../reviewedItem'
import type { SeedFile } from './media'
import { mediaOf } from './media'
import type { SeedFrame, SeedWork } from './seedWork'

const DAY = 86_400_000

type Making = {
  work: SeedWork
  exhibition: Id
  film: Id | undefined
  organizations: Record<string, Id>
}

/** Drafted and numbered; the running number is the order of the list. */
export async function seedWork(
  demo: Demo,
  { work, exhibition, film, organizations }: Making,
): Promise<Id> {
  const { payload } = demo
  const artwork = await seedReviewed({
    demo,
    kind: 'artworks',
    item: {
      ...work.data,
      slug: work.slug,
      exhibition,
      recommender: organizations[work.union],
      licenceScope: ['show', 'web', 'print'],
      frames: await framesOf(demo, work),
      ...(work.data.type === 'SP' && film !== undefined && { clip: film }),
      links: await peopleOf(demo, work),
    },
    situation: { steps: [] },
  })
  const req = await requestAs(demo, 'editor')
  const { no } = await selectArtwork({ payload, req, artwork, exhibition, now: new Date() })
  if (no !== work.no) throw new Error(`demo: ${String(work.data.title)} got ${no}, not ${work.no}`)
  return artwork
}

async function framesOf(demo: Demo, { frames, media }: SeedWork) {
  const rows: { image: Id; caption?: string }[] = []
  for (const frame of frames) {
    const image = await mediaOf(demo, pictureOf(frame, media))
    if (image !== undefined) rows.push({ image, ...(frame.caption && { caption: frame.caption }) })
  }
  return rows
}

const pictureOf = ({ name, alt, draw }: SeedFrame, media: SeedWork['media']): SeedFile => ({
  filename: `demo-art-${name}.jpg`,
  mimetype: 'image/jpeg',
  alt,
  make: draw,
  more: {
    aiUsage: media?.aiUsage ?? 'none',
    ...(media?.portraitDays && {
      portrait: 'granted',
      portraitUntil: new Date(Date.now() + media.portraitDays * DAY).toISOString(),
    }),
  },
})

/** Model workers of the same name: the painter of 《早班车》 is the driver. */
async function peopleOf({ payload }: Demo, { data }: SeedWork) {
  const names = (data.authors as { name: string }[]).map(({ name }) => name)
  const { docs } = await payload.find({
    collection: 'model-workers',
    where: { title: { in: names } },
    draft: true,
    limit: 10,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id }) => ({ relationTo: 'model-workers' as const, value: id }))
}
