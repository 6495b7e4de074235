import type { PayloadRequest } from 'payload'

type Telling = {
  req: PayloadRequest
  member: unknown
  submission: unknown
  title?: string | null
  text: string
}

/** A row of the outbox, in the transaction of `req`: read in the portal at once, sent by the worker. */
export async function tellMember({ req, member, submission, title, text }: Telling): Promise<void> {
  await req.payload.create({
    collection: 'member-messages',
    data: {
      member: member as never,
      submission: String(submission),
      title: title ?? '',
      text,
      state: 'queued',
      nextAt: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
