import type { Delivery } from './delivery'

/** Without the machine's own fields. */
export function publicDelivery({
  rendition: _rendition,
  leaseOwner: _owner,
  leaseUntil: _until,
  fence: _fence,
  ...rest
}: Delivery) {
  return rest
}
