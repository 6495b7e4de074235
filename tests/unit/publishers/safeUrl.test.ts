import http from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { fetchPublicImage, isPublicAddress, safeUrl } from '@publishers/http'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

describe('safeUrl', () => {
  it.each([
    'http://127.0.0.1/a.png',
    'http://2130706433/a.png',
    'http://0x7f.1/a.png',
    'http://0177.0.0.1/a.png',
    'http://127.1/a.png',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.100.100.200/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[::]/',
    'http://localhost/',
    'http://app.localhost/',
    'http://localhost./',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://intranet/',
    'http://example.com:8080/',
    'http://user:pass@example.com/',
    'file:///etc/passwd',
    'ftp://example.com/a.png',
    'data:image/png;base64,AA',
    '/media/a.png',
    'not a url',
    '',
  ])('refuses %s', (address) => {
    expect(() => safeUrl(address)).toThrow(
      expect.objectContaining({ kind: 'content', code: 'unsafeUrl' }),
    )
  })

  it.each([
    'https://mmbiz.qpic.cn/a/0?wx_fmt=png',
    'http://example.com:80/',
    'https://图片.example.com/a',
    'http://8.8.8.8/a.png',
    'https://[2400:3200::1]/a',
  ])('takes %s', (address) => {
    expect(safeUrl(address)).toBeInstanceOf(URL)
  })
})

describe('isPublicAddress', () => {
  it('takes addresses only', () => {
    expect(['8.8.8.8', '2400:3200::1'].every(isPublicAddress)).toBe(true)
    expect(
      ['', 'example.com', '::ffff:8.8.8.8', '2001:db8::1', '255.255.255.255'].some(isPublicAddress),
    ).toBe(false)
  })
})

describe('fetchPublicImage', () => {
  const closers: (() => void)[] = []
  afterEach(() => closers.splice(0).forEach((close) => close()))

  const lookup =
    (...addresses: string[]): LookupFunction =>
    (_host, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )
  const serve = async (listener: http.RequestListener): Promise<number> => {
    const server = http.createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closers.push(
      () => server.closeAllConnections(),
      () => server.close(),
    )
    return (server.address() as AddressInfo).port
  }
  const open = async (
    listener: http.RequestListener,
    more: Parameters<typeof fetchPublicImage>[1] = {},
  ) =>
    fetchPublicImage('http://pictures.example.com/a', {
      port: await serve(listener),
      lookup: lookup('127.0.0.1'),
      allow: () => true,
      ...more,
    })

  it('brings a picture, by its bytes', async () => {
    await expect(
      open((_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(PNG),
      ),
    ).resolves.toEqual({
      data: PNG,
      mimeType: 'image/png',
      filename: 'picture.png',
    })
  })

  it.each([
    ['one private address', ['127.0.0.1']],
    ['a private one among public ones', ['93.184.216.34', '10.0.0.1']],
    ['no address', []],
  ])('refuses a name with %s, without connecting', async (_what, addresses) => {
    let seen = 0
    const port = await serve((_request, response) => {
      seen += 1
      response.end(PNG)
    })
    await expect(
      fetchPublicImage('http://pictures.example.com/a', { port, lookup: lookup(...addresses) }),
    ).rejects.toMatchObject({ code: 'unsafeUrl' })
    expect(seen).toBe(0)
  })

  it.each([
    [
      'a redirect',
      (response: http.ServerResponse) =>
        response.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
      'redirect',
    ],
    [
      'a missing picture',
      (response: http.ServerResponse) => response.writeHead(404).end(),
      'HTTP404',
    ],
    [
      'a page',
      (response: http.ServerResponse) =>
        response.writeHead(200, { 'content-type': 'image/png' }).end('<html>'),
      'notAPicture',
    ],
    [
      'a drawing with scripts',
      (response: http.ServerResponse) => response.end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'notAPicture',
    ],
    [
      'too much',
      (response: http.ServerResponse) => response.end(Buffer.concat([PNG, Buffer.alloc(5000)])),
      'tooLarge',
    ],
  ])('refuses %s', async (_what, answer, code) => {
    await expect(
      open((_request, response) => void answer(response), { maxBytes: 1000 }),
    ).rejects.toMatchObject({ kind: 'content', code })
  })

  it('gives up on a slow server', async () => {
    await expect(open(() => undefined, { timeoutMs: 80 })).rejects.toMatchObject({
      kind: 'transient',
    })
  })
})
