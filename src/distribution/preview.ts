import type { Payload } from 'payload'
import type { Content, Publisher, Receipt } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { redact } from '@publishers/redact'
import type { OpenAccount } from './accounts'
import { refusal } from './answer'
import { renderChecked } from './render'
import { unleasedContext } from './unleasedContext'

type Sending = {
  payload: Payload
  publisher: Publisher
  content: Content
  open: OpenAccount
  recipient: string
}

// Somebody waits in front of the screen; pictures may have to be uploaded first.
const patienceMs = 60_000

/** One revision to one phone. No delivery and no lease: nothing is published, and twice does no harm. */
export async function sendPreview({
  payload,
  publisher,
  content,
  open,
  recipient,
}: Sending): Promise<Receipt> {
  if (!publisher.preview) throw refusal(409, '这个渠道没有手机预览。')
  const context = unleasedContext({ payload, open, caller: 'preview', patienceMs })
  try {
    const { rendition } = renderChecked({ publisher, content, account: open.account })
    const prepared = (await publisher.prepare?.(rendition, context)) ?? { refs: {} }
    return await publisher.preview(rendition, prepared, recipient, context)
  } catch (error) {
    // A platform may repeat whom it was for; that is nobody's business in a log.
    if (error instanceof PublisherError)
      throw refusal(409, redact(`${error.message}。${error.remedy}`, [recipient]))
    throw error
  }
}
