import type { PayloadRequest } from 'payload'
import { actOnEntry } from './actOnEntry'
import type { Command, Part } from './commands'
import type { EntryRow } from './types'

/** Judging moves a work on, in the name of who pressed the button. */
export async function moveEntry(
  req: PayloadRequest,
  { id }: Pick<EntryRow, 'id'>,
  command: Command,
  part: Part = 'judging',
): Promise<void> {
  const { user } = req
  const name = user && 'name' in user ? String(user.name ?? '') : ''
  await actOnEntry({
    req,
    id,
    command,
    actor: { parts: [part], id: user ? String(user.id) : 'system', name: name || '评审程序' },
  })
}
