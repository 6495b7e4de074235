import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { cleanText } from './cleanText'
import { textHash } from './keys'
import { wordsOf } from './newRow'
import type { Said } from './said'
import type { StoredComment } from './storedComment'

type Comparing = { payload: Payload; row: StoredComment; said: Said; now: Date; parent?: Id }
type Changes = { isEdit: boolean; data: Record<string, unknown> }

/** What a second reading has to write; undefined when it says nothing new. */
export function changesOf(comparing: Comparing): Changes | undefined {
  const { payload, row, said, now, parent } = comparing
  const isEdit = textHash(payload, cleanText(said.text)) !== row.textHash
  const data = {
    ...standing(comparing),
    ...(isEdit && edited({ payload, row, said, now })),
    // It was gone at the source, and is there again; what was to be hidden there is for a person then.
    ...(row.goneAt && { goneAt: null, ...(HIDDEN.includes(row.state) && { isQueued: true }) }),
    ...(parent !== undefined && !row.parent && { parent }),
  }
  return Object.keys(data).length > 0 ? { isEdit, data } : undefined
}

const HIDDEN: readonly StoredComment['state'][] = ['rejected', 'deleted', 'authorOnly']

/** How it stands on the channel may change at any time and changes no verdict. */
function standing({ row, said }: Comparing) {
  const { external = {} } = said
  const isNew = Object.entries(external).some(([name, value]) => row.external?.[name] !== value)
  return isNew ? { external: { ...row.external, ...external } } : {}
}

function edited({ payload, row, said, now }: Omit<Comparing, 'parent'>) {
  const words = wordsOf(payload, said.text)
  const at = now.toISOString()
  if (row.isByAccount) return { ...words, editedAt: at }
  // What stood when the words changed: an edit of what a person had hidden is for a person again.
  const before =
    row.state === 'pending' ? row.machine?.before : { state: row.state, byPerson: !!row.decidedAt }
  return {
    ...words,
    machine: { ...words.machine, before },
    editedAt: at,
    state: 'pending',
    isShown: false,
    isQueued: false,
    nextAt: at,
    // A judge that has the old words must not write about the new ones.
    fence: Number(row.fence ?? 0) + 1,
    leaseOwner: null,
    leaseUntil: null,
  }
}
