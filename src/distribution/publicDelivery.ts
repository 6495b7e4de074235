import type { Delivery } from './delivery'

/** Without the machine's own fields. */
export function publicDelivery({
  rendition: _rendition,
  leaseOwner: _owner,
  leaseUntil: _until,
  fence: _fence,
  receipt,
  ...rest
}: Delivery) {
  return { ...rest, receipt: receipt && publicReceipt(receipt) }
}

type Linked = { links?: readonly { label: string; qr?: boolean }[] }

/**
 * A receipt without the addresses of its links: whoever has one publishes in the account's name and reads the film
 * without signing in. Operators get fresh ones from `GET /api/deliveries/:id/handoff`.
 */
export const publicReceipt = <Given extends object>(receipt: Given) => {
  const { links } = receipt as Linked
  return Array.isArray(links)
    ? { ...receipt, links: links.map(({ label, qr }) => ({ label, ...(qr && { qr }) })) }
    : receipt
}
