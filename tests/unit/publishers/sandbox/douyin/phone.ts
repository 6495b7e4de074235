import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GATED } from './client'
import { mp4, ORDINARY, type Json, type startSandbox } from './client'

type Client = Awaited<ReturnType<typeof startSandbox>>
export type Knock = { headers: http.IncomingHttpHeaders; body: string; json: Json }

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

/** An app's own server: it hands out a film, and notes and answers what the platform pushes. */
export const startServer = async () => {
  const knocks: Knock[] = []
  const files = new Map<string, Buffer>([['/film.mp4', mp4()]])
  let reply: (knock: Knock, count: number) => string | number = ({ json }) =>
    JSON.stringify(json.content)
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const file = files.get(request.url ?? '')
      // Breaks off in the middle, as a bad line does.
      if (request.url === '/cut.mp4') {
        response.writeHead(200, { 'content-length': 9999 }).write('half')
        return void setTimeout(() => response.destroy(), 20)
      }
      if (request.method === 'GET') return void response.writeHead(file ? 200 : 404).end(file)
      const body = Buffer.concat(chunks).toString()
      const knock = { headers: request.headers, body, json: JSON.parse(body) as Json }
      knocks.push(knock)
      const answer = reply(knock, knocks.length)
      if (typeof answer === 'number') response.writeHead(answer).end()
      else response.end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    knocks,
    files,
    answer: (next: typeof reply) => {
      reply = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** What an app does before a hand-off: ticket, share id, and a schema signed by itself. */
export const signer = (client: Client) => {
  const prepare = async (app: typeof GATED = ORDINARY) => {
    const token = await client.clientToken(app)
    const { data: ticket } = await client.get('/open/getticket/', token)
    const { data: share } = await client.get('/share-id/?need_callback=true', token)
    return { token, ticket: String(ticket.ticket), shareId: String(share.share_id) }
  }
  const schema = async (
    change: Record<string, string> = {},
    ready?: Awaited<ReturnType<typeof prepare>>,
  ) => {
    const { ticket, shareId } = ready ?? (await prepare())
    const nonce = 'n0nce'
    const timestamp = String(Math.floor(client.clock.now / 1000))
    const query = new URLSearchParams({
      share_type: 'h5',
      client_key: ORDINARY.key,
      nonce_str: nonce,
      timestamp,
      signature: md5(`nonce_str=${nonce}&ticket=${ticket}&timestamp=${timestamp}`),
      state: shareId,
      ...change,
    })
    return `snssdk1128://openplatform/share?${query}`
  }
  return { prepare, schema }
}
