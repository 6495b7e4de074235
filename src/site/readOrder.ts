import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isReviewedKind, type Kind } from '@/content/kinds'
import {
  refuseSignature,
  SIGNATURE_HEADER,
  TIMESTAMP_HEADER,
  type Order,
} from '@publishers/web/signature'
import { siteKey } from './siteKey'

/** A refusal of an order, in the site's own words; the publisher takes it as proof that nothing was done. */
export class OrderRefused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
    this.name = 'OrderRefused'
  }
}

export type SiteOrder = {
  kind: Kind
  item: string
  revision: string
  attemptKey: string
  signedAt: Date
}

const bodyShape = z.object({
  kind: z.string().max(40).refine(isReviewedKind),
  item: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  revision: z.string().regex(/^[0-9a-f]{64}$/),
  attemptKey: z.string().regex(/^[a-z0-9]{1,32}$/),
})

/** An order is a few hundred bytes. */
const MAX_BYTES = 16 * 1024

/** Errors: OrderRefused 400 (malformed), 401 (signature), 413 (too long). */
export async function readOrder({
  req,
  order,
  now,
}: {
  req: PayloadRequest
  order: Order
  now: Date
}): Promise<SiteOrder> {
  if (Number(req.headers.get('content-length') ?? 0) > MAX_BYTES)
    throw new OrderRefused(413, '请求太长。')
  const body = (await req.text?.()) ?? ''
  if (body.length > MAX_BYTES) throw new OrderRefused(413, '请求太长。')
  const timestamp = req.headers.get(TIMESTAMP_HEADER)
  const signature = req.headers.get(SIGNATURE_HEADER)
  const refused = refuseSignature({
    key: siteKey(req.payload.secret),
    order,
    timestamp,
    signature,
    body,
    now,
  })
  if (refused) throw new OrderRefused(401, SIGNATURE_WORDS[refused])
  const parsed = bodyShape.safeParse(parse(body))
  if (!parsed.success) throw new OrderRefused(400, '请求内容不完整。')
  return {
    ...(parsed.data as Omit<SiteOrder, 'signedAt'>),
    signedAt: new Date(Number(timestamp) * 1000),
  }
}

const SIGNATURE_WORDS = {
  missing: '请求没有签名。',
  expired: '签名已过期，请检查两台服务器的时钟。',
  wrong: '签名不对，请核对站点密钥。',
} as const

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
