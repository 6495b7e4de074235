import type { ServerResponse } from 'node:http'
import type { Reply as WireReply } from '../answerCall'
import { send } from '../wire'
import type { Reply } from './world'

const JSON_TYPE = 'application/json; encoding=utf-8'

/** Fields of the answers that name something: what `wrongId` falsifies. */
export const ID_FIELDS = [
  'media_id',
  'publish_id',
  'article_id',
  'msg_id',
  'msg_data_id',
  'user_comment_id',
] as const

/** The reply as it goes over the wire. */
export const onTheWire = (reply: Reply): WireReply =>
  'json' in reply
    ? { type: reply.type ?? JSON_TYPE, body: JSON.stringify(reply.json) }
    : {
        type: reply.mimeType,
        body: reply.bytes,
        headers: {
          'content-disposition': `attachment; filename="${encodeURIComponent(reply.filename)}"`,
        },
      }

/** What the gateway says to a body beyond all limits. */
export const refuseLarge = (response: ServerResponse): void =>
  send(response, {
    status: 413,
    type: 'text/html',
    body: '<h1>413 Request Entity Too Large</h1>',
    headers: { connection: 'close' },
  })
