import type { Endpoint, PayloadRequest } from 'payload'
import { answer } from './answer'
import { proofFor } from './evidence'
import { handOffOf } from './handOff'
import { inWords, openHandOff } from './handOffDesk'
import { downloadPackage } from './packageEndpoint'
import { visibleDelivery } from './visibleDelivery'

/**
 * `GET /api/deliveries/:id/handoff` → HandOff: links signed now, steps, texts. `GET /api/deliveries/:id/package` →
 * ZIP. `GET /api/deliveries/:id/proof` → what a confirmation has to come with, `{ url, screenshot, organization }`.
 * All need `delivery.operate`. Errors: 401, 403, 404, 409 not in a person's hands, with the reason.
 */
export const handOffEndpoints: Endpoint[] = [
  { path: '/:id/handoff', method: 'get', handler: showHandOff },
  { path: '/:id/proof', method: 'get', handler: showProof },
  { path: '/:id/package', method: 'get', handler: downloadPackage },
]

async function showHandOff(req: PayloadRequest): Promise<Response> {
  const delivery = await visibleDelivery(req)
  const { payload } = req
  const handOff = await inWords(async () =>
    handOffOf({ payload, desk: await openHandOff(req, delivery) }),
  )
  return answer(handOff)
}

async function showProof(req: PayloadRequest): Promise<Response> {
  const { channel, action, organization } = await visibleDelivery(req)
  return answer({ ...proofFor({ channel, action }), organization })
}
