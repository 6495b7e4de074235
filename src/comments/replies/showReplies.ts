import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { setColumns } from '@/database/setColumns'

type Showing = { req: PayloadRequest; comment: Id; isShown: boolean }

/** An official answer is public as long as the comment above it is. */
export async function showReplies({ req, comment, isShown }: Showing): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: 'comment-replies',
    where: {
      and: [
        { comment: { equals: comment } },
        { state: { equals: 'sent' } },
        { isShown: { not_equals: isShown } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs)
    await setColumns({
      ...{ payload: req.payload, req, collection: 'comment-replies', id },
      data: { isShown },
    })
}
