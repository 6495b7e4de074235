import type { EntryForm } from '@/campaign/entryForm'

/** A form as this device keeps it until the server has it; private answers are not kept on a device. */
export type Kept = { form: EntryForm; at: number; revision: number }

export function readKept(key: string): Kept | undefined {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as Kept) : undefined
  } catch {
    return undefined
  }
}

export function keep(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A full or closed store: the server has it a moment later.
  }
}

export function forgetKept(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // As above.
  }
}
