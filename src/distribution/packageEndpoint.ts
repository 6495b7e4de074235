import type { PayloadRequest } from 'payload'
import { refusal } from './answer'
import { inWords, openHandOff } from './handOffDesk'
import { packageZip } from './packageZip'
import { visibleDelivery } from './visibleDelivery'

/** `GET /api/deliveries/:id/package` → ZIP of what a person needs to publish by hand. */
export async function downloadPackage(req: PayloadRequest): Promise<Response> {
  const delivery = await visibleDelivery(req)
  const files = await inWords(async () => {
    const { publisher, rendition, context } = await openHandOff(req, delivery)
    if (!publisher.pack || !rendition || delivery.action === 'recall')
      throw refusal(409, '这次投递没有发布包。')
    return publisher.pack(rendition, context)
  })
  return new Response(packageZip(files, new Date(delivery.createdAt)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(`${delivery.title}-发布包.zip`),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** RFC 6266: plain letters for old readers, the true name beside them. */
const attachment = (name: string): string => {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_').slice(-120)
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="package.zip"; filename*=UTF-8''${encoded}`
}
