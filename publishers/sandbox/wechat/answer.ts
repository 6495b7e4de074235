import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Effect } from '../faults'
import { cut, send } from '../wire'
import type { Reply } from './world'

const JSON_TYPE = 'application/json; encoding=utf-8'

/** Sends the reply, or what a fault makes of it. */
export const answer = (
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  { effect, reply }: { effect?: Effect; reply: Reply },
): void => {
  switch (effect?.kind) {
    case 'lostRequest':
    case 'lostResponse':
      return cut(request, response)
    case 'html':
      return send(response, {
        type: 'text/html',
        body: '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>',
      })
    case 'garbage':
      return send(response, { type: JSON_TYPE, body: '{"errcode":0,"errm\u0000\ufffd' })
    case 'http':
      return send(response, {
        status: effect.status,
        type: 'text/html',
        body: `<h1>${effect.status}</h1>`,
      })
    default:
  }
  if ('json' in reply)
    return send(response, { type: reply.type ?? JSON_TYPE, body: JSON.stringify(reply.json) })
  send(response, {
    type: reply.mimeType,
    body: reply.bytes,
    headers: {
      'content-disposition': `attachment; filename="${encodeURIComponent(reply.filename)}"`,
    },
  })
}

/** What the gateway says to a body beyond all limits. */
export const refuseLarge = (response: ServerResponse): void =>
  send(response, {
    status: 413,
    type: 'text/html',
    body: '<h1>413 Request Entity Too Large</h1>',
    headers: { connection: 'close' },
  })
