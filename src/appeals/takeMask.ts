import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { rowsWhere } from '@/campaign/rows'
import { setColumns } from '@/database/setColumns'
import type { AppealRow } from './appealRow'
import { plainText, titleOf } from './plainText'

type Masked = { req: PayloadRequest; comment: { id: Id; text: string } }

/**
 * What may be read of a comment changed by a person's hand, though its words did not: its tickets, which copied it, say no more than it
 * does. The decision's own event is on record; the words as written stay sealed.
 */
export async function takeMask({ req, comment }: Masked): Promise<void> {
  const text = plainText(comment.text)
  const tickets = await rowsWhere<AppealRow>({
    ...{ req, collection: 'appeals', where: { comment: { equals: comment.id } } },
  })
  for (const { id, ...ticket } of tickets)
    if (ticket.text !== text)
      await setColumns({
        ...{ payload: req.payload, req, collection: 'appeals', id },
        data: { text, title: titleOf(text) },
      })
}
