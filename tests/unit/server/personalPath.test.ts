import { expect, test } from '@jest/globals'
import { isPersonal } from '@/server/personalPath'

test.each([
  ...['/comments/news/1', '/portal', '/api/comments/for?kind=news&item=1', '/appeals/SQ1?code=2'],
  ...['/%63omments/news/1', '/%70ortal/comments', '//comments/news/1', '/api//comments/for'],
  ...['/api/%63omments/for', '/news/../comments/news/1', '/news/%2e%2e/portal', '/COMMENTS/news/1'],
  ...['http://site.test/comments/news/1', '/%zz', '/\\comments/news/1'],
])('%s is nobody else’s', (url) => {
  expect(isPersonal(url)).toBe(true)
})

test.each([
  ...['/', '/news/abc', '/news?type=notice&next=/portal', '/news/%E9%AB%98%E6%B8%A9'],
  ...['/api/comments?limit=5', '/rss.xml', '/news/a..b'],
])('%s is for everybody', (url) => {
  expect(isPersonal(url)).toBe(false)
})
