import type { Allowed, FileKind, KindLimits } from '@media/intake/types'
import type { Category } from '@/campaign/category'
import { MIME_OF } from '@/campaign/category'
import { ENTRY_ALLOWED, MB } from '../limits'

const PICTURES = ['image/jpeg', 'image/png']

/** What a place of an entry's form takes: the work itself by its category, cover and proofs by what they are for. */
export function entryLimits(category: Category, slot: string): Allowed {
  if (slot === 'cover') return { image: { maxBytes: 10 * MB, mimeTypes: PICTURES } }
  if (slot === 'proofs')
    return {
      image: { maxBytes: 20 * MB, mimeTypes: PICTURES },
      document: { maxBytes: 20 * MB, mimeTypes: ['application/pdf'] },
    }
  const types = category.types.map((type) => MIME_OF[type])
  const limits = types.map((type) => [kindOf(type), limitsOf(category, types, kindOf(type))])
  return Object.fromEntries(limits) as Allowed
}

const kindOf = (mimeType: string): FileKind => {
  const kind = mimeType.split('/')[0]
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'document'
}

function limitsOf(category: Category, types: readonly string[], kind: FileKind): KindLimits {
  const { minMB, maxMB, minLongEdge, minShortEdge, minSeconds, maxSeconds, ratios } = category
  const isSeen = kind === 'image' || kind === 'video'
  const isTimed = kind === 'video' || kind === 'audio'
  return {
    maxBytes: maxMB ? maxMB * MB : (ENTRY_ALLOWED[kind]?.maxBytes ?? 0),
    mimeTypes: types.filter((type) => kindOf(type) === kind),
    ...(minMB && { minBytes: minMB * MB }),
    ...(isSeen && minLongEdge && { minLongEdge }),
    ...(isSeen && minShortEdge && { minShortEdge }),
    ...(isSeen && ratios.length > 0 && { ratios }),
    ...(isTimed && minSeconds && { minSeconds }),
    ...(isTimed && maxSeconds && { maxSeconds }),
    // What every phone plays; HEVC does not on many.
    ...(kind === 'video' && { videoCodecs: ['avc1', 'avc3'] }),
  }
}
