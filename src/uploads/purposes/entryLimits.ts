import type { Allowed, FileKind, KindLimits } from '@media/intake/types'
import type { Category } from '@/campaign/category'
import type { Slot, SlotRules } from '@/campaign/entrySlots'
import { kindOf, mimeTypesOf, SLOT_FILES, slotRules } from '@/campaign/entrySlots'
import { MB } from '../limits'

/** What a place of an entry's form takes: the work itself by its category, cover and proofs by what they are for. */
export function entryLimits(category: Category, name: string): Allowed {
  const slot: Slot = Object.hasOwn(SLOT_FILES, name) ? (name as Slot) : 'works'
  const rules = slotRules(category, slot)
  const kinds = [...new Set(mimeTypesOf(rules).map(kindOf))]
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      { ...common(rules, kind), ...(slot === 'works' && ofWork(category, kind)) },
    ]),
  )
}

const common = (rules: SlotRules, kind: FileKind): KindLimits => ({
  maxBytes: rules.maxMB[kind] * MB,
  mimeTypes: mimeTypesOf(rules).filter((type) => kindOf(type) === kind),
})

function ofWork(category: Category, kind: FileKind): Partial<KindLimits> {
  const { minMB, minLongEdge, minShortEdge, minSeconds, maxSeconds, ratios } = category
  const isSeen = kind === 'image' || kind === 'video'
  const isTimed = kind === 'video' || kind === 'audio'
  return {
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
