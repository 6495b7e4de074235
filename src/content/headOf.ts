import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { Kind } from './kinds'

type Args = { payload: Payload; req?: PayloadRequest; kind: Kind; id: Id }

/** The newest revision of an item, live or not, relations as ids; null when there is no such item. */
export const headOf = ({ payload, req, kind, id }: Args) =>
  payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
    ...(req && { req }),
  })
