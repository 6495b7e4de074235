import { expect, test } from '@jest/globals'
import { isPersonal } from '@/server/personalPath'

test.each([
  ...['/portal/entries/1', '/portal', '/api/members/me', '/certificates/1'],
  ...['/%70ortal', '/%70ortal/profile', '//portal/entries/1', '/api//members/me'],
  ...['/api/%6Dembers/me', '/news/../portal/entries/1', '/news/%2e%2e/portal', '/PORTAL'],
  ...['http://site.test/portal/entries/1', '/%zz', '/\\portal/entries/1'],
])('%s is nobody else’s', (url) => {
  expect(isPersonal(url)).toBe(true)
})

test.each([
  ...['/', '/news/abc', '/news?type=notice&next=/portal', '/news/%E9%AB%98%E6%B8%A9'],
  ...['/api/news?limit=5', '/rss.xml', '/news/a..b'],
])('%s is for everybody', (url) => {
  expect(isPersonal(url)).toBe(false)
})
