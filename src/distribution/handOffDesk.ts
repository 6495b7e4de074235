import type { PayloadRequest } from 'payload'
import type { Context, Publisher, Rendition } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { publisherOf } from '@publishers/registry'
import { openAccount } from './accounts'
import { refusal } from './answer'
import { approvedRun } from './approval'
import { approvedRendition } from './approvedRendition'
import type { Delivery } from './delivery'
import { unleasedContext } from './unleasedContext'

/** What is needed to give a delivery into a person's hands. */
export type HandOffDesk = {
  delivery: Delivery
  publisher: Publisher
  context: Context
  rendition?: Rendition
}

// Somebody waits in front of the screen.
const patienceMs = 30_000

/** Refuses with 409 when the delivery is in nobody's hands, or its account is gone. */
export async function openHandOff(req: PayloadRequest, delivery: Delivery): Promise<HandOffDesk> {
  const { payload } = req
  if (!['handedOff', 'unconfirmed'].includes(delivery.state))
    throw refusal(409, '这次投递现在不需要人工发布。')
  const open = await openAccount({ payload, req, id: delivery.account })
  if (!open) throw refusal(409, '账号已被删除。')
  const publisher = publisherOf(delivery.channel)
  const context = unleasedContext({ payload, open, caller: 'hand-off', patienceMs })
  if (delivery.action === 'recall') return { delivery, publisher, context }
  // A person publishes with this as surely as a worker would: the same gate, at the last moment.
  const run = await approvedRun({ payload, delivery })
  // A correction a channel cannot make is given to a person before anything was rendered for it.
  const rendition =
    delivery.rendition ??
    (delivery.action === 'amend'
      ? await approvedRendition({ payload, publisher, open, delivery }, run)
      : undefined)
  return { delivery, publisher, context, rendition }
}

/** A publisher's refusal in the words it has for an editor, as an answer of ours. */
export async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    throw refusal(409, `${error.message}。${error.remedy}`)
  }
}
