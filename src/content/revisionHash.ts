import crypto from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { canonicalJson } from '@/audit/chain'
import type { Kind } from './kinds'
import { mediaRows } from './mediaRows'
import type { Snapshot } from './snapshot'
import { canonicalContent } from './snapshot'

type Args = { payload: Payload; req?: PayloadRequest; kind: Kind; snapshot: Snapshot }

/**
 * SHA-256 (hex) of exactly what readers would get: the fields and, of every picture and file, the bytes'
 * own hash and the words beside it. A replaced file or an edited caption is a different revision.
 */
export async function revisionHash({ payload, req, kind, snapshot }: Args): Promise<string> {
  const rows = await mediaRows({ payload, req, snapshot })
  const media = [...rows.values()]
    .map(({ id, sha256, alt, caption, credit, aiUsage }) => ({
      id: String(id),
      sha256: sha256 ?? '',
      alt: alt || '',
      caption: caption || '',
      credit: credit || '',
      aiUsage: aiUsage ?? 'none',
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return crypto
    .createHash('sha256')
    .update(`${kind}\n${canonicalContent(kind, snapshot)}\n${canonicalJson(media)}`)
    .digest('hex')
}
