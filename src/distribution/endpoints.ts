import type { Endpoint, PayloadRequest } from 'payload'
import { answer, readBody, refusal, textOf } from './answer'
import type { Confirmation } from './byHand'
import { cancelByHand, confirmByHand, retryByHand } from './byHand'
import type { Delivery } from './delivery'
import { readDelivery } from './delivery'
import { evidenceOf } from './evidence'
import { handOffEndpoints } from './handOffEndpoints'
import { publicDelivery } from './publicDelivery'
import { slotEndpoints } from './slotEndpoints'
import { visibleDelivery } from './visibleDelivery'

/**
 * `POST /api/deliveries/:id/retry|cancel|confirm` → the delivery afterwards; confirm takes
 * `{ published, url?, note?, evidence? }`, the last a screenshot's media id. Needs `delivery.operate` on its
 * organization. Errors: 400 malformed, 401, 403, 404, 409 not in this state, with the reason.
 */
export const deliveryEndpoints: Endpoint[] = [
  byHand('retry', ({ req, delivery }) => retryByHand({ req, delivery })),
  byHand('cancel', ({ req, delivery }) => cancelByHand({ req, delivery })),
  byHand('confirm', async ({ req, delivery, body }) =>
    confirmByHand({ req, delivery, confirmation: await confirmationOf(req, body) }),
  ),
  ...slotEndpoints,
  ...handOffEndpoints,
]

type Doing = { req: PayloadRequest; delivery: Delivery; body: Record<string, unknown> }

function byHand(
  name: 'retry' | 'cancel' | 'confirm',
  act: (doing: Doing) => Promise<void>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const delivery = await visibleDelivery(req)
      await act({ req, delivery, body })
      return answer(
        publicDelivery((await readDelivery({ payload: req.payload, id: delivery.id })) ?? delivery),
      )
    },
  }
}

async function confirmationOf(
  req: PayloadRequest,
  body: Record<string, unknown>,
): Promise<Confirmation> {
  if (typeof body.published !== 'boolean')
    throw refusal(400, '请说明是否已经发布：published 应为 true 或 false。')
  const url = textOf(body.url, { name: '链接', max: 2000 })
  if (url && !isWebAddress(url)) throw refusal(400, '请填写以 http:// 或 https:// 开头的链接。')
  const note = textOf(body.note, { name: '说明', max: 500 })
  const evidence = await evidenceOf({ req, value: body.evidence })
  const { published } = body
  return { published, ...(url && { url }), ...(note && { note }), ...(evidence && { evidence }) }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
