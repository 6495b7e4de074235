import { commentSaying } from './comments'
import type { Row } from './deskApi'
import { ask } from './deskApi'
import type { World } from './world'

export type Ticket = Row & {
  number: string
  kind: string
  state: string
  dueAt: string
  organization: Row['id']
}

/** The ticket that came of the comment of these words. */
export async function ticketOf(world: World, text: string): Promise<Ticket> {
  const { id } = await commentSaying(world, text)
  const { docs } = await ask<{ docs: Ticket[] }>(world, {
    who: 'moderator',
    path: `/api/appeals?where[comment][equals]=${id}&depth=0`,
  })
  if (!docs[0]) throw new Error(`no ticket of “${text}”`)
  return docs[0]
}
