import { makeFilm } from './makeFilm'
import sharp from 'sharp'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { revisionHash } from '@/content/revisionHash'
import { snapshotOf } from '@/content/snapshot'

type Making = {
  payload: Payload
  organization: Id
  accounts: Id[]
  title: string
  pictures?: number
  publishAt?: string
  /** The account whose variant carries a film. */
  filmFor?: Id
}

export type MadeItem = {
  item: Id
  title: string
  slug: string
  run: Awaited<ReturnType<typeof approve>>
}

/** A news item with pictures of its own, and an approved review of exactly that revision. */
export async function makeApprovedItem({
  payload,
  organization,
  accounts,
  title,
  pictures = 2,
  publishAt,
  filmFor,
}: Making): Promise<MadeItem> {
  const media: Id[] = []
  for (let index = 0; index < pictures + 1; index++)
    media.push(await makePicture({ payload, organization, title, index }))
  const doc = await payload.create({
    collection: 'news',
    data: {
      title,
      type: 'news',
      organization,
      slug: `item-${slugOf(title)}`,
      digest: `${title}的摘要`,
      cover: media[0],
      body: bodyWith({ title, pictures: media.slice(1) }),
      ...(filmFor !== undefined && {
        variants: [
          {
            account: filmFor,
            film: await makeFilm({ payload, organization, title, cover: media[0]! }),
          },
        ],
      }),
      _status: 'draft',
    } as never,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const run = await approve({ payload, doc, organization, accounts, publishAt })
  return { item: doc.id, title, slug: String(doc.slug), run }
}

export type Correcting = Pick<Making, 'payload' | 'organization' | 'accounts'> & { made: MadeItem }

/** The next revision of an item that is out: one more sentence, approved. */
export async function correct({
  payload,
  organization,
  accounts,
  made,
}: Correcting): Promise<MadeItem> {
  const doc = await payload.update({
    collection: 'news',
    id: made.item,
    data: { digest: `${made.title}的摘要（更正）`, correction: '更正了摘要。' } as never,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const run = await approve({ payload, doc, organization, accounts })
  return { ...made, run }
}

type Approving = {
  payload: Payload
  doc: object
  organization: Id
  accounts: Id[]
  publishAt?: string
}

/** The row that three reviews leave behind. The reviews themselves are tested elsewhere. */
export async function approve({ payload, doc, organization, accounts, publishAt }: Approving) {
  const record = doc as Record<string, unknown> & { id: Id; title: string }
  const snapshot = snapshotOf('news', record)
  const revision = await revisionHash({ payload, kind: 'news', snapshot })
  const at = new Date().toISOString()
  return payload.create({
    collection: 'reviews',
    data: {
      title: record.title,
      kind: 'news',
      item: String(record.id),
      currentKey: `news:${record.id}:${revision}`,
      organization,
      state: 'approved',
      risk: 'A',
      stage: '',
      revision,
      snapshot,
      stages: [],
      decisions: [
        { decision: 'approve', stage: 'final', by: { id: '1', name: '终审人' }, at, revision },
      ],
      accounts,
      publishAt,
      approvedAt: at,
    } as never,
    depth: 0,
    overrideAccess: true,
  })
}

export async function makePicture({
  payload,
  organization,
  title,
  index,
}: {
  payload: Payload
  organization: Id
  title: string
  index: number
}): Promise<Id> {
  const hue = [...`${title}${index}`].reduce(
    (sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 0xffffff,
    7,
  )
  const background = { r: (hue >> 16) & 255, g: (hue >> 8) & 255, b: hue & 255 }
  const data = await sharp({ create: { width: 360, height: 240, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: {
      alt: `${title} 图 ${index}`,
      licence: 'own',
      portrait: 'noPerson',
      organization,
    } as never,
    file: {
      data,
      mimetype: 'image/jpeg',
      name: `${slugOf(title)}-${index}.jpg`,
      size: data.length,
    },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

function bodyWith({ title, pictures }: { title: string; pictures: Id[] }) {
  const text = (value: string) => ({
    type: 'text',
    version: 1,
    text: value,
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
  })
  const paragraph = (value: string) => ({
    ...{
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
    },
    children: [text(value)],
  })
  const upload = (value: Id) => ({
    type: 'upload',
    version: 3,
    format: '',
    relationTo: 'media',
    value,
    fields: null,
    id: `u${value}`,
  })
  const children = [
    paragraph(`${title}：职工之家暖意浓，工会服务送到一线班组。`),
    ...pictures.flatMap((id) => [upload(id), paragraph('本报记者摄。')]),
  ]
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}

const slugOf = (title: string) =>
  [...title]
    .map((char) => (char.codePointAt(0) ?? 0).toString(36))
    .join('')
    .slice(-40)
