import { plainText } from '@/content/lexical'
import type { EntryRow } from '../types'

/** A work as a judge sees it: everything here was put in by name, so nothing else can slip through. */
export type BlindWork = {
  title: string
  digest: string
  transcription: string
  caption: string
  text: string
  url: string
  aiUsage: string
  aiNote: string
}

/**
 * Names of authors, of their teacher and of their unions are blotted out wherever they stand in the words of a work, and
 * so are telephone numbers and mail addresses.
 */
export function blindWork(entry: EntryRow, names: readonly string[]): BlindWork {
  const blot = (text?: string | null) => blotOut(text ?? '', names)
  return {
    title: blot(entry.title),
    digest: blot(entry.digest),
    transcription: blot(entry.transcription),
    caption: blot(entry.caption),
    text: blot(plainText(entry.body)),
    url: entry.url ?? '',
    aiUsage: entry.aiUsage ?? 'none',
    aiNote: blot(entry.aiNote),
  }
}

export function blotOut(text: string, names: readonly string[]): string {
  const longestFirst = names.filter((name) => name.trim().length > 1)
  let blotted = text
  for (const name of longestFirst.toSorted((a, b) => b.length - a.length))
    blotted = blotted.replaceAll(name, '××')
  return blotted
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, '×××')
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '×××')
}
