import type { Endpoint } from 'payload'
import { drawLongCard } from '@media/card/longCard'
import { drawPlaque } from '@media/card/plaque'
import type { ProfileCard } from '@media/card/profileCard'
import { drawShareCard } from '@media/card/shareCard'
import { refusal } from '@/api/refusal'
import { readLiveItem } from '../data/liveItem'
import { readSite } from '../data/site'
import { itemStatus } from '../pageStatus'
import { cardFor } from './cardFor'
import { readProfile } from './readProfile'

type Sheet = {
  mimeType: string
  draw: (card: ProfileCard, datedAt: string) => Promise<Buffer>
}

const SHEETS: Readonly<Record<string, Sheet>> = {
  'share.png': { mimeType: 'image/png', draw: drawShareCard },
  'long.png': { mimeType: 'image/png', draw: drawLongCard },
  'plaque.pdf': {
    mimeType: 'application/pdf',
    draw: (card, datedAt) => drawPlaque({ ...card, date: new Date(datedAt) }),
  },
}

/**
 * `GET /api/model-workers/card/<slug>/share.png | long.png | plaque.pdf`: of a live profile, for everybody.
 * 404 for what never was, 410 for what was taken down.
 */
export const cardEndpoint: Endpoint = {
  path: '/card/:slug/:sheet',
  method: 'get',
  handler: async (req) => {
    const { slug, sheet: name } = req.routeParams as { slug: string; sheet: string }
    const sheet = SHEETS[name]
    if (!sheet) return refusal(404, '没有这种图片：可以是 share.png、long.png 或 plaque.pdf。')
    const { payload } = req
    const now = new Date()
    const item = await readLiveItem({ payload, kind: 'model-workers', slug, now })
    if (!item) {
      const status = await itemStatus({ payload, kind: 'model-workers', slug })
      return refusal(status === 410 ? 410 : 404, '没有这个人物，或者已经撤下。')
    }
    const site = await readSite(payload, now)
    const key = `${item.content.revision} ${item.content.id} ${name} ${site.name}`
    const data = await once(key, async () => {
      const profile = await readProfile({ payload, item, now })
      return sheet.draw(await cardFor({ payload, profile, site }), item.content.datedAt)
    })
    return fileAnswer({ data, mimeType: sheet.mimeType, name: `${slug}-${name}` })
  },
}

type File = { data: Buffer; mimeType: string; name: string }

const fileAnswer = ({ data, mimeType, name }: File): Response =>
  new Response(new Uint8Array(data), {
    headers: {
      'Content-Type': mimeType,
      'Content-Length': String(data.length),
      'Content-Disposition': `inline; filename="${name}"`,
      // Taken down, it is gone within the minute.
      'Cache-Control': 'public, max-age=60',
      'X-Content-Type-Options': 'nosniff',
    },
  })

/** Drawn once, however many ask for it at a time; the last ones are kept. A drawing costs a tenth of a second of a core. */
const drawn = new Map<string, Promise<Buffer>>()
const MOST = 40

async function once(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const known = drawn.get(key)
  const drawing = known ?? draw()
  drawn.delete(key)
  drawn.set(key, drawing)
  for (const oldest of drawn.keys()) {
    if (drawn.size <= MOST) break
    drawn.delete(oldest)
  }
  // What failed is tried again by the next one who asks.
  drawing.catch(() => drawn.delete(key))
  return drawing
}
