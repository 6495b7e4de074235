import type { FileKind } from '@media/intake/types'
import { MB } from '@/uploads/limits'
import type { Category, FileType } from './category'
import { MIME_OF } from './category'

/** The places of an entry's form that take files, and the only word on what each takes: for the browser, the upload and the check. */
export type Slot = 'works' | 'cover' | 'proofs'

export type SlotRules = {
  types: readonly FileType[]
  /** Of one file, by its kind. */
  maxMB: Readonly<Record<FileKind, number>>
  maxFiles: number
}

/** The most of each kind a work may hold; a category's own limits are narrower. */
const WORK_MB = { image: 30, video: 500, audio: 100, document: 20 } as const

/** More files than this no form holds, whatever a category says. */
export const SLOT_FILES = { works: 12, cover: 1, proofs: 6 } as const satisfies Record<Slot, number>

type Limited = Pick<Category, 'types' | 'maxMB' | 'maxCount'>

export function slotRules({ types, maxMB, maxCount }: Limited, slot: Slot): SlotRules {
  if (slot === 'cover')
    return { types: ['jpg', 'png'], maxMB: each(10), maxFiles: SLOT_FILES.cover }
  if (slot === 'proofs')
    return { types: ['jpg', 'png', 'pdf'], maxMB: each(20), maxFiles: SLOT_FILES.proofs }
  return {
    types,
    maxMB: maxMB ? each(maxMB) : WORK_MB,
    maxFiles: Math.min(maxCount ?? SLOT_FILES.works, SLOT_FILES.works),
  }
}

const each = (size: number) => ({ image: size, video: size, audio: size, document: size })

export const kindOf = (mimeType: string): FileKind => {
  const kind = mimeType.split('/')[0]
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'document'
}

export const mimeTypesOf = ({ types }: SlotRules): string[] => types.map((type) => MIME_OF[type])

/** Told before anything is sent: no file of the place is larger. */
export const mostBytes = (rules: SlotRules): number =>
  Math.max(...kindsOf(rules).map((kind) => rules.maxMB[kind])) * MB

const KIND_WORDS = { image: '图片', video: '视频', audio: '音频', document: '文档' } as const

/** `JPG、PNG，每个不超过 30 MB`. */
export function slotWords(rules: SlotRules): string {
  const kinds = kindsOf(rules)
  const sizes = new Set(kinds.map((kind) => rules.maxMB[kind]))
  const size =
    sizes.size === 1
      ? `每个不超过 ${[...sizes][0]} MB`
      : kinds.map((kind) => `${KIND_WORDS[kind]}不超过 ${rules.maxMB[kind]} MB`).join('，')
  return `${rules.types.map((type) => type.toUpperCase()).join('、')}，${size}`
}

const kindsOf = (rules: SlotRules): FileKind[] => [...new Set(mimeTypesOf(rules).map(kindOf))]
