import crypto from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { canonicalJson } from '@/audit/chain'
import type { FilmRow } from './filmRows'
import { filmRows } from './filmRows'
import type { Kind } from './kinds'
import type { MediaRow } from './mediaRows'
import { mediaRows } from './mediaRows'
import type { Snapshot } from './snapshot'
import { canonicalContent } from './snapshot'

type Args = { payload: Payload; req?: PayloadRequest; kind: Kind; snapshot: Snapshot }

/**
 * SHA-256 (hex) of exactly what readers would get, on every account: the fields and, of every picture, file and
 * film, the bytes' own hash and the words beside it. A replaced file or an edited caption is a different revision.
 */
export async function revisionHash({ payload, req, kind, snapshot }: Args): Promise<string> {
  const rows = await mediaRows({ payload, req, snapshot })
  const films = await filmRows({ payload, req, snapshot })
  const media = [...rows.values()].map(wordsOf).sort(byId)
  // No line for films where there are none: approvals given before there were any stay what they are.
  const moving =
    films.size > 0 ? `\n${canonicalJson([...films.values()].map(filmOf).sort(byId))}` : ''
  return crypto
    .createHash('sha256')
    .update(`${kind}\n${canonicalContent(kind, snapshot)}\n${canonicalJson(media)}${moving}`)
    .digest('hex')
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

const wordsOf = ({ id, sha256, alt, caption, credit, aiUsage }: MediaRow) => ({
  id: String(id),
  sha256: sha256 ?? '',
  alt: alt || '',
  caption: caption || '',
  credit: credit || '',
  aiUsage: aiUsage ?? 'none',
})

const filmOf = ({ id, state, storyboardHash, subtitles, file, covers }: FilmRow) => ({
  id: String(id),
  isReady: state === 'ready',
  storyboard: storyboardHash,
  subtitles,
  file: file ? wordsOf(file) : '',
  covers: covers.map(wordsOf),
})
