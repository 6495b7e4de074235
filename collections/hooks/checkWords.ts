import type { CollectionBeforeChangeHook } from 'payload'
import { checkTable } from '@/comments/words/checkTable'

/** A pattern nobody can read is refused before it is stored; every change is a version. */
export const checkWords: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  checkTable({ ...originalDoc, ...data })
  return { ...data, number: operation === 'create' ? 1 : Number(originalDoc?.number ?? 0) + 1 }
}
