import type { Id } from '@/access/scope'
import { printDocument } from '@media/print/printDocument'
import { PAPER } from '@media/print/paper'
import { seedPictures } from './pictures'
import { PORTRAITS } from './portraits'
import type { ProfileKey } from './profileItems'
import { profileItems, studioItem } from './profileItems'
import { accountsOf } from './followers'
import type { Demo } from './reviewedItem'
import { approvedFor, seedReviewed } from './reviewedItem'

const day = 86_400_000

/** Days ago that each went live; W6 stays a draft until she agrees. */
const LIVE_SINCE: Readonly<Record<Exclude<ProfileKey, 'W6'>, number>> = {
  W1: 24,
  W2: 20,
  W3: 18,
  W4: 15,
  W5: 9,
  G1: 6,
}

/** The studio, six people and a collective, each through the real review. Returns ids by key, `studio` among them. */
export async function seedProfiles(demo: Demo): Promise<Record<ProfileKey | 'studio', Id>> {
  const { payload, organization } = demo
  const media = await seedPictures({
    payload,
    organization,
    scenes: PORTRAITS,
    portrait: 'granted',
  })
  const proof = await consentForm(demo)
  const now = Date.now()
  const live = (daysAgo: number, accounts = ['web']) => ({
    steps: approvedFor(accounts),
    liveSince: now - daysAgo * day,
  })
  const studio = await seedReviewed({
    demo,
    kind: 'studios',
    item: studioItem(media),
    situation: live(26),
  })
  const ids: Partial<Record<ProfileKey, Id>> = {}
  for (const [key, item] of Object.entries(profileItems({ media, proof, studio }))) {
    const profile = key as ProfileKey
    ids[profile] = await seedReviewed({
      demo,
      kind: 'model-workers',
      item: profile === 'G1' ? { ...item, members: membersOf(ids) } : item,
      situation:
        profile === 'W6'
          ? { steps: [] }
          : live(LIVE_SINCE[profile], accountsOf(String(item.title))),
    })
  }
  return { ...(ids as Record<ProfileKey, Id>), studio }
}

const membersOf = (ids: Partial<Record<ProfileKey, Id>>) => [
  { name: '林拓', role: '班长', worker: ids.W1 },
  { name: '江一鸣', role: '副班长' },
  { name: '孟小川', role: '焊工' },
  { name: '石磊', role: '焊工' },
  { name: '范长青', role: '质检员' },
]

/** A signed form, as a file: evidence that the public never sees. */
async function consentForm({ payload, organization }: Demo): Promise<Id> {
  const name = 'demo-consent.pdf'
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: name } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const title = '肖像与事迹公开授权书（演示）'
  const print = printDocument({ title, date: new Date('2026-03-10T00:00:00Z'), paper: PAPER.a4 })
  print.addPage()
  const at = { x: 72, width: 450 }
  const below = print.text(title, { ...at, y: 90 }, { size: 20, face: 'bold', align: 'center' })
  print.text(
    '本人同意云帆市总工会在其网站和新媒体账号公开本人的姓名、单位、荣誉、事迹、肖像和视频。本人可以随时撤回。签名、日期见纸质原件。本文件为演示数据，人物虚构。',
    { ...at, y: below + 30 },
    { size: 12, leading: 1.8 },
  )
  const data = await print.finish()
  const doc = await payload.create({
    collection: 'media',
    data: {
      alt: title,
      organization: organization as never,
      licence: 'own',
      portrait: 'noPerson',
      aiUsage: 'none',
    },
    file: { data, mimetype: 'application/pdf', name, size: data.length },
    overrideAccess: true,
  })
  return doc.id
}
