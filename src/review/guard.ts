import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

/** The one gate. */
export const reviewGuard: CollectionBeforeChangeHook = ({ data }) => {
  if (data._status === 'published') throw new APIError('未经三审批准，不能发布。', 409, undefined, true)
  return data
}
