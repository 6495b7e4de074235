import type { Receipt } from '@publishers/contract'
import type { Journal, JournalEntry } from '@publishers/journal'
import { PublisherError } from '@publishers/errors'

/** Where a worker dies: after the intent was written, or after the platform answered. */
export type Death = { step: string; at: 'afterIntent' | 'beforeReceipt' }

export class Killed extends Error {}

export type MemoryJournal = Journal & {
  entries: JournalEntry[]
  /** What the ledger writes after an observation. */
  close(kind: 'receipt' | 'absent', step: string, detail: Record<string, unknown>): void
  death?: Death
}

/** The journal as contract.ts tells it, in memory. */
export const memoryJournal = (
  now: () => Date,
  key = 'conformance0000000000000000000001'.slice(0, 32),
): MemoryJournal => {
  const entries: JournalEntry[] = []
  const write = (
    kind: JournalEntry['kind'],
    step: string,
    detail: Record<string, unknown>,
  ): void => {
    const rounds = entries.filter((entry) => entry.step === step && entry.kind === 'intent').length
    entries.push({
      step,
      kind,
      round: kind === 'intent' ? rounds + 1 : rounds,
      at: now().toISOString(),
      detail,
    })
  }
  const journal: MemoryJournal = {
    key,
    entries,
    close: write,
    step: async (name, call) => {
      const last = entries.findLast((entry) => entry.step === name)
      if (last?.kind === 'receipt') return last.detail as unknown as Receipt
      if (last?.kind === 'intent') throw new PublisherError('open intent', { kind: 'unconfirmed' })
      write('intent', name, {})
      if (journal.death?.step === name && journal.death.at === 'afterIntent') throw new Killed(name)
      const receipt = await run(call, (error) =>
        write('failure', name, { message: error.message, code: error.code }),
      )
      if (journal.death?.step === name) throw new Killed(name)
      write('receipt', name, { ...receipt })
      return receipt
    },
  }
  return journal
}

/** What is unconfirmed leaves its intent open. */
const run = async (
  call: () => Promise<Receipt>,
  failed: (error: PublisherError) => void,
): Promise<Receipt> => {
  try {
    return await call()
  } catch (error) {
    if (error instanceof PublisherError && error.kind !== 'unconfirmed') failed(error)
    throw error
  }
}
