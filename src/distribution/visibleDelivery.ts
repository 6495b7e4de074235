import type { PayloadRequest } from 'payload'
import { demand, refusal, routeId } from './answer'
import type { Delivery } from './delivery'
import { readDelivery } from './delivery'

/** The delivery of the address, for somebody who may operate it. Refuses with 401, 403 or 404. */
export async function visibleDelivery(req: PayloadRequest): Promise<Delivery> {
  if (!req.user) throw refusal(401, '请先登录。')
  const delivery = await readDelivery({ payload: req.payload, id: routeId(req, missing) })
  if (!delivery) throw refusal(404, missing)
  await demand({
    req,
    permission: 'delivery.operate',
    seeing: 'delivery.read',
    organization: delivery.organization,
    missing,
  })
  return delivery
}

const missing = '没有这次投递。'
