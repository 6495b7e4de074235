import { describe, expect, it } from '@jest/globals'
import { isOnHost, linkKey, readableUrl, readHttpUrl } from '@publishers/html/links'

describe('readHttpUrl', () => {
  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'ftp://a.cn/',
    'https://user:pw@a.cn/',
    'https://a.cn\\@b.cn/',
    '//',
    '',
    'nonsense',
    'file:///etc/passwd',
    'blob:https://a.cn/x',
  ])('refuses %j', (source) => {
    expect(readHttpUrl(source)).toBeUndefined()
  })

  it('resolves a relative address only when there is a base', () => {
    expect(readHttpUrl('/x', 'https://a.cn/y')?.href).toBe('https://a.cn/x')
    expect(readHttpUrl('/x')).toBeUndefined()
  })
})

describe('isOnHost', () => {
  it.each([
    ['https://mp.weixin.qq.com/s/a', true],
    ['https://MP.WEIXIN.qq.com/s', true],
    ['https://mp.weixin.qq.com:443/s', true],
    ['https://mp.weixin.qq.com:8443/s', false],
    ['https://mp.weixin.qq.com.evil.cn/s', false],
    ['https://xmp.weixin.qq.com/s', false],
    ['https://mp.weixin.qq.com./s', false],
    ['https://evil.cn/mp.weixin.qq.com', false],
  ])('%s: %s', (source, expected) => {
    expect(isOnHost(readHttpUrl(source)!, 'mp.weixin.qq.com')).toBe(expected)
  })
})

describe('readableUrl', () => {
  it('shows Chinese as Chinese, and nothing that turns text round', () => {
    expect(readableUrl(new URL('https://a.cn/%E5%8A%B3%E6%A8%A1'))).toBe('https://a.cn/劳模')
    expect(readableUrl(new URL('https://a.cn/%E2%80%AEgpj'))).toBe('https://a.cn/%E2%80%AEgpj')
    expect(readableUrl(new URL('https://a.cn/'))).toBe('https://a.cn')
  })

  it('numbers the same page once', () => {
    expect(linkKey(new URL('https://a.cn/x/'))).toBe(linkKey(new URL('https://A.cn/x')))
    expect(linkKey(new URL('https://a.cn/x#1'))).not.toBe(linkKey(new URL('https://a.cn/x#2')))
  })
})
