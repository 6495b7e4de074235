import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { CallbackResult } from '@publishers/contract'
import { verifyCallback } from '@publishers/wechat/callback'
import { commit } from '@publishers/wechat/commit'
import { prepare } from '@publishers/wechat/prepare'
import { setUp, APP_ID, SECRET, type Setting } from './setUp'

const TOKEN = 'roundtriptoken'
const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'

let at: Setting
let server: http.Server
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  await at.close()
})

/** Our callback address on a real port; keeps what the channel made of each push. */
const listen = async (credentials: Record<string, string>) => {
  const results: CallbackResult[] = []
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const query = Object.fromEntries(new URL(request.url ?? '', 'http://here').searchParams)
      const { method = '' } = request
      const result = verifyCallback(
        { method, query, headers: {}, body: Buffer.concat(chunks) },
        { account: at.context.account, credentials, now: () => new Date() },
      )
      results.push(result)
      const { status, contentType, body } = result.reply
      response.writeHead(status, { 'content-type': contentType }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { results, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback` }
}

describe.each(['plain', 'compatible', 'safe'] as const)(
  'callback from the platform, %s',
  (mode) => {
    it('proves the address, then tells the end of a publication once more than needed', async () => {
      at = await setUp()
      const encodingAESKey = mode === 'plain' ? '' : KEY
      const credentials = { appId: APP_ID, appSecret: SECRET, token: TOKEN, encodingAESKey }
      const { url, results } = await listen(credentials)
      const callback = { url, token: TOKEN, mode, ...(encodingAESKey && { encodingAESKey }) }
      await at.sandbox.control.wechat.configure(APP_ID, { callback })
      await at.sandbox.control.wechat.verifyCallback(APP_ID)
      expect(results).toMatchObject([{ reply: { status: 200 }, events: [] }])

      at.sandbox.control.fault({ api: 'freepublish/submit', effect: { kind: 'callbackTwice' } })
      const prepared = await prepare(at.rendition, at.context)
      const outcome = await commit(at.rendition, prepared, at.journal, at.context)
      await at.sandbox.control.idle()
      const publishId = outcome.state === 'accepted' ? outcome.receipt.ids.publishId : ''
      const events = results.slice(1).flatMap((result) => result.events)
      expect(events).toHaveLength(2)
      expect(new Set(events.map(({ dedupeKey }) => dedupeKey)).size).toBe(1)
      expect(events[0]).toMatchObject({
        dedupeKey: `publish:${publishId}:0`,
        ids: { publishId },
        outcome: { state: 'published', receipt: { ids: { articleId: expect.any(String) } } },
      })
    })
  },
)
