import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Snapshot } from './snapshot'
import { rootNodes, walk } from './lexical'

/** A media document, as far as a revision depends on it. */
export type MediaRow = {
  id: Id
  sha256: string
  filename: string
  mimeType: string
  width: number
  height: number
  filesize: number
  alt: string
  caption?: string
  credit?: string
  licence?: string
  licenceUntil?: string
  portrait?: string
  aiUsage: 'none' | 'assisted' | 'generated'
  url: string
}

/** Ids of every picture and file a snapshot refers to, once each, in order of appearance. */
export function mediaIds(snapshot: Snapshot): Id[] {
  const { cover, attachments, body, emergency } = snapshot as Record<string, unknown>
  const inBody = [...walk(rootNodes(body))].flatMap((node) =>
    node.type === 'upload'
      ? [node.value]
      : node.type === 'block'
        ? [node.fields?.file, node.fields?.poster]
        : [],
  )
  const proof =
    emergency && typeof emergency === 'object' && 'proof' in emergency ? emergency.proof : undefined
  const all = [cover, ...inBody, ...(Array.isArray(attachments) ? attachments : []), proof]
  const ids = all.map(idOf).filter((id) => id !== undefined)
  return [...new Map(ids.map((id) => [String(id), id])).values()]
}

type Args = { payload: Payload; req?: PayloadRequest; snapshot: Snapshot }

export async function mediaRows({ payload, req, snapshot }: Args): Promise<Map<string, MediaRow>> {
  const ids = mediaIds(snapshot)
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  })
  return new Map(
    docs.map((doc) => [String(doc.id), { ...doc, alt: doc.alt ?? '' } as unknown as MediaRow]),
  )
}
