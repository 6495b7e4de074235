import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lengthOf, linksIn, withoutTopics } from '@publishers/sandbox/weibo/text'
import { toJson } from '@publishers/sandbox/weibo/json'
import { richText } from '@publishers/sandbox/weibo/pages/parts'
import { LINK, startWeibo, UID } from './weiboClient'

let client: Awaited<ReturnType<typeof startWeibo>>
const problems: string[] = []
beforeAll(async () => {
  client = await startWeibo({ log: (message) => problems.push(message) })
})
afterAll(() => client.sandbox.close())

/** The same 300 texts each run, of pieces that mean something to a parser. */
const texts = (): string[] => {
  const pieces = [
    '#',
    '##',
    '工',
    '工会',
    ' ',
    '\n',
    'a',
    'http://',
    `${LINK}`,
    'https://x',
    '<b>',
    '"',
    "'",
    '&',
    '@小陈',
    '𠮷',
    '👷',
    ',',
    '：',
  ]
  let state = 7
  const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below
  return Array.from({ length: 300 }, () =>
    Array.from({ length: next(24) }, () => pieces[next(pieces.length)]).join(''),
  )
}

const send = (path: string, init: RequestInit = {}) =>
  fetch(`${client.sandbox.origin}/sandbox/weibo${path}`, { method: 'POST', ...init })

describe('hostile input', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'names of the prototype as an app',
      () => client.open('/sandbox/weibo/oauth2/authorize?client_id=__proto__'),
    ],
    ['names of the prototype as an account', () => client.open('/sandbox/weibo/constructor')],
    ['names of the prototype as an API', () => send('/2/__proto__.json')],
    ['broken escapes', () => client.open('/sandbox/weibo/%E0%A4%A')],
    [
      'a picture path that climbs',
      () => client.open('/sandbox/weibo/pic/large/..%2F..%2Fstate.json'),
    ],
    [
      'a broken form',
      () =>
        send('/2/statuses/share.json', {
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
          body: '--x\r\n\r\n--x',
        }),
    ],
    ['text that looks like a number of ours', () => client.share(`\u0000int:1 ${LINK}`)],
    ['an id that is none', () => client.get('/2/comments/show.json', { id: 'x', since_id: '-1' })],
    [
      'an account command for a stranger',
      () => client.post('/2/statuses/destroy.json', { id: '__proto__' }),
    ],
  ])('%s does no harm', async (_name, attack) => {
    await attack()
    expect((await client.get('/2/statuses/user_timeline.json', { uid: UID })).status).toBe(200)
  })
})

const APIS = {
  POST: [
    ...['statuses/share', 'statuses/destroy', 'comments/create', 'comments/reply'],
    ...['comments/destroy', 'comments/destroy_batch'],
  ],
  GET: [
    ...['statuses/show', 'statuses/user_timeline', 'comments/show', 'comments/to_me'],
    ...['comments/by_me', 'comments/mentions', 'comments/show_batch'],
    ...['account/rate_limit_status', 'account/get_uid'],
  ],
}
const FIELDS = ['id', 'cid', 'cids', 'uid', 'status', 'comment', 'rip', 'count', 'page', 'since_id']
const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'NaN',
  '\u0000',
  '[]',
  '9'.repeat(40),
  LINK,
  '工'.repeat(300),
]

describe('every call', () => {
  it('answers odd values with a code or a result, and never breaks', async () => {
    const access_token = await client.token()
    const limits = { user: 1_000_000, ip: 1_000_000, statuses: 1_000_000, comments: 1_000_000 }
    await client.control.configureApp('3500000001', { limits })
    for (const [method, apis] of Object.entries(APIS)) {
      for (const [index, api] of apis.entries()) {
        for (const odd of ODD) {
          const values = FIELDS.map((name, at) => [name, ODD[(at * 3 + index) % ODD.length]!])
          const query = new URLSearchParams([...values, ['access_token', access_token]])
          query.set(FIELDS[index % FIELDS.length]!, odd)
          const address = `${client.base}/2/${api}.json`
          const { json } = await client.read(
            method === 'GET'
              ? await fetch(`${address}?${query}`)
              : await fetch(address, { method, body: query }),
          )
          expect(typeof json).toBe('object')
        }
      }
    }
    expect(problems).toEqual([])
  }, 30_000)
})

describe('text', () => {
  it('never weighs less than nothing, nor more than its code points and links', () => {
    for (const text of texts()) {
      const most = [...text].length + linksIn(text).length * 10
      expect(lengthOf(text)).toBeGreaterThanOrEqual(0)
      expect(lengthOf(text)).toBeLessThanOrEqual(most)
    }
  })

  it('loses nothing but marks when topics are filtered, and keeps links whole', () => {
    for (const text of texts()) {
      const filtered = withoutTopics(`${text} ${LINK}#a#`)
      expect(filtered.replaceAll('#', '')).toBe(`${text} ${LINK}#a#`.replaceAll('#', ''))
      expect(filtered).toContain(LINK)
    }
  })

  it('is escaped on a page, whatever it is', () => {
    for (const text of texts()) {
      const { markup } = richText(`${text}<b>"${LINK}"'`)
      expect(markup.replace(/<\/?(?:a|span|svg|path)\b[^>]*>/g, '')).not.toMatch(/[<>"']/)
    }
  })

  it('is JSON again, with numbers of any size as numbers', () => {
    expect(toJson({ id: 9_295_289_244_000_009n, text: 'int:1"\\u0000int:2"' })).toBe(
      '{"id":9295289244000009,"text":"int:1\\"\\\\u0000int:2\\""}',
    )
  })
})
