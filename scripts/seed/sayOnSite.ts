import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { idOf } from '@/access/scope'
import { takeIn } from '@/comments/ingest/takeIn'
import { remakePicture, storePicture } from '@/comments/site/takePicture'
import type { FollowerComment } from './followers'

type Saying = { payload: Payload; row: FollowerComment; index: number }

/** Where the items are that are spoken of at our own form. */
const KINDS = ['news', 'model-workers'] as const

/** As the form takes in a guest's words; false while the item is not out. The same row is the same comment. */
export async function sayOnSite({ payload, row, index }: Saying): Promise<boolean> {
  const found = await findLive(payload, row.on)
  if (!found) return false
  const { kind, id, organization } = found
  const key = `web:demo-${index}`
  const { totalDocs: said } = await payload.count({
    collection: 'comments',
    where: { key: { equals: key } },
    overrideAccess: true,
  })
  if (said > 0) return true
  const guest = `demo-guest-${row.who}`
  await takeIn({
    payload,
    said: {
      key,
      channel: 'web',
      kind,
      item: String(id),
      itemTitle: row.on,
      organization,
      text: row.text,
      author: `guest:${guest}`,
      authorName: row.who,
      guestKey: guest,
      at: new Date(Date.now() - row.minutesAgo * 60_000),
      ...(row.hasPicture && { picture: await papers(payload.secret) }),
    },
  })
  return true
}

async function findLive(payload: Payload, title: string) {
  for (const kind of KINDS) {
    const { docs } = await payload.find({
      collection: kind as CollectionSlug,
      where: { and: [{ title: { equals: title } }, { _status: { equals: 'published' } }] },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const [doc] = docs as { id: number | string; organization?: unknown }[]
    const organization = idOf(doc?.organization)
    if (doc && organization !== undefined) return { kind, id: doc.id, organization }
  }
  return undefined
}

/** What looks like somebody's identity card, and is none. */
async function papers(secret: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400">
    <rect width="640" height="400" rx="24" fill="#dfe9f2"/>
    <text x="40" y="90" font-size="34" fill="#33475b">演示证件（虚构）</text>
    <text x="40" y="330" font-size="30" fill="#33475b">110105 19491231 002X</text>
    <circle cx="510" cy="170" r="70" fill="#9fb3c8"/></svg>`
  const jpeg = await sharp(Buffer.from(svg)).jpeg().toBuffer()
  return storePicture(await remakePicture(jpeg), secret)
}
