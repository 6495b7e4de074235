import http, { type RequestListener } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { exchangeJson, redact, type HttpRequest } from '@publishers/http'

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

const listen = async (server: net.Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const serve = (listener: RequestListener) => {
  const server = http.createServer(listener)
  closers.push(() => server.closeAllConnections())
  return listen(server)
}
const ask = (url: string, more: Partial<HttpRequest> = {}, signal?: AbortSignal) =>
  exchangeJson(
    { fetch, signal },
    {
      url: `${url}/cgi-bin/x?access_token=TOKEN-123456`,
      timeoutMs: 2000,
      mutating: true,
      method: 'POST',
      body: '{}',
      ...more,
    },
  )

describe('exchangeJson', () => {
  it('returns the object and the platform’s clock', async () => {
    const url = await serve((_request, response) => response.end('{"a":1}'))
    const { json, date } = await ask(url)
    expect(json).toEqual({ a: 1 })
    expect(Math.abs(Date.now() - (date?.getTime() ?? 0))).toBeLessThan(5000)
  })

  it('is transient when nobody listens or the name is unknown: nothing was sent', async () => {
    const server = net.createServer()
    const url = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    await expect(ask(url)).rejects.toMatchObject({ kind: 'transient', code: 'ECONNREFUSED' })
    await expect(ask('http://no-such-host.invalid')).rejects.toMatchObject({ kind: 'transient' })
  })

  it.each([
    ['a reset', (socket: net.Socket) => socket.destroy()],
    [
      'half an answer',
      (socket: net.Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"a"'),
    ],
    ['no HTTP', (socket: net.Socket) => socket.end('hello')],
  ])('is unconfirmed after %s, transient for a read', async (_what, answer) => {
    const url = await listen(
      net.createServer((socket) =>
        socket.once('data', () => answer(socket)).on('error', () => undefined),
      ),
    )
    await expect(ask(url)).rejects.toMatchObject({ kind: 'unconfirmed' })
    await expect(ask(url, { mutating: false })).rejects.toMatchObject({ kind: 'transient' })
  })

  it('is unconfirmed when the answer takes too long, or comes too slowly', async () => {
    const silent = await serve(() => undefined)
    await expect(ask(silent, { timeoutMs: 80 })).rejects.toMatchObject({
      kind: 'unconfirmed',
      code: 'TIMEOUT',
    })
    const dripping = await serve((_request, response) => void response.write('{"a":'))
    await expect(ask(dripping, { timeoutMs: 80 })).rejects.toMatchObject({
      kind: 'unconfirmed',
      code: 'TIMEOUT',
    })
  })

  it.each([
    ['HTML', 200, '<html>'],
    ['a 500', 500, '{"errcode":0}'],
    ['a 502', 502, 'Bad Gateway'],
    ['nothing', 200, ''],
    ['a list', 200, '[1]'],
    ['null', 200, 'null'],
    ['broken JSON', 200, '{"a":'],
  ])('takes %s for no answer', async (_what, status, body) => {
    const url = await serve((_request, response) => response.writeHead(status).end(body))
    await expect(ask(url)).rejects.toMatchObject({ kind: 'unconfirmed', code: `HTTP${status}` })
    await expect(ask(url, { mutating: false })).rejects.toMatchObject({ kind: 'transient' })
  })

  it('follows no redirect', async () => {
    let followed = 0
    const elsewhere = await serve((_request, response) => {
      followed += 1
      response.end('{}')
    })
    const url = await serve((_request, response) =>
      response.writeHead(307, { location: elsewhere }).end('{}'),
    )
    await expect(ask(url)).rejects.toMatchObject({ kind: 'unconfirmed', code: 'HTTP307' })
    expect(followed).toBe(0)
  })

  it('stops reading at the cap', async () => {
    const url = await serve((_request, response) =>
      response.end(JSON.stringify({ a: 'x'.repeat(100_000) })),
    )
    await expect(ask(url, { maxBytes: 1000 })).rejects.toMatchObject({
      kind: 'unconfirmed',
      message: expect.stringContaining('1000'),
    })
  })

  it('sends nothing once stopped, and does not know about what was under way', async () => {
    let seen = 0
    const url = await serve(() => void (seen += 1))
    await expect(ask(url, {}, AbortSignal.abort())).rejects.toMatchObject({
      kind: 'transient',
      code: 'STOPPED',
    })
    expect(seen).toBe(0)
    await expect(ask(url, {}, AbortSignal.timeout(80))).rejects.toMatchObject({
      kind: 'unconfirmed',
    })
  })

  it('never shows the query, nor what the platform repeats of it', async () => {
    const url = await serve((_request, response) =>
      response.end('<p>bad token TOKEN-123456 at ?access_token=TOKEN-123456'),
    )
    const error = await ask(url, { secrets: ['TOKEN-123456'] }).catch((reason: unknown) => reason)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('TOKEN-123456')
  })
})

describe('redact', () => {
  it.each([
    ['GET /x?access_token=abc&y=1', 'GET /x?access_token=***&y=1'],
    ['secret=abc', 'secret=***'],
    ['{"secret":"a\\"b","n":1}', '{"secret":"***","n":1}'],
    ['Authorization: OAuth2 abc', 'Authorization: OAuth2 ***'],
    ['my_secret_note=kept', 'my_secret_note=kept'],
  ])('%s', (text, clean) => expect(redact(text)).toBe(clean))

  it('blanks known values, written plainly or for an address, the longest first', () => {
    expect(
      redact('a+b/c=d! and a%2Bb%2Fc%3Dd! and long-value-2', [
        'a+b/c=d!',
        'long-value',
        'long-value-2',
        '',
      ]),
    ).toBe('*** and *** and ***')
  })
})
