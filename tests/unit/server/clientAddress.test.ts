import { describe, expect, it } from '@jest/globals'
import { clientAddress, proxyList } from '@/server/clientAddress'

const proxies = proxyList('127.0.0.1, 10.0.0.0/8 fd00::/8')

describe('the address of a client', () => {
  it.each([
    // [socket, X-Forwarded-For, whose address it is]
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['127.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['127.0.0.1', '198.51.100.1, 10.2.3.4', '198.51.100.1'],
    ['127.0.0.1', '10.9.9.9, 10.2.3.4', '10.9.9.9'],
    ['127.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['fd00::1', '[2001:db8::7]:443', '2001:db8::7'],
    ['127.0.0.1', 'unknown, 198.51.100.1', '198.51.100.1'],
    ['127.0.0.1', '198.51.100.1, unknown', '127.0.0.1'],
    [undefined, '198.51.100.1', ''],
  ])('%s with %s is %s', (socket, forwarded, expected) => {
    expect(clientAddress({ socket, forwarded, proxies })).toBe(expected)
  })

  it('believes nobody without a list', () => {
    const none = proxyList('')
    expect(clientAddress({ socket: '127.0.0.1', forwarded: '198.51.100.1', proxies: none })).toBe(
      '127.0.0.1',
    )
  })

  it.each(['proxy.local', '10.0.0.0/33', '10.0.0.0/x', 'fd00::/129', '300.1.1.1'])(
    'refuses %s',
    (entry) => {
      expect(() => proxyList(entry)).toThrow(entry)
    },
  )
})
