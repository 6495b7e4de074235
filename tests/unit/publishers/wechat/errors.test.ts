import { describe, expect, it } from '@jest/globals'
import { RETRY } from '@publishers/errors'
import { ERROR_TABLE } from '@publishers/wechat/errorTable'
import { explain, refusalOf, refusedIp, ridOf } from '@publishers/wechat/errors'

/** Every code the vendor's documents name for publishing, comments and tokens, by what a retry would do. */
const EXPECTED: Record<string, number[]> = {
  transient: [-1],
  rateLimited: [45011, 45066, 53501, 61503, 42010],
  auth: [40001, 40014, 42001, 42007],
  account: [
    40125, 40013, 40164, 89503, 89506, 89507, 40243, 48001, 48003, 48004, 50002, 50004, 50007,
    53500, 88000,
  ],
  bug: [
    40002, 41001, 41002, 41004, 43002, 47001, 44002, 40114, 61500, 61501, 88010, 85004, 9001001,
  ],
  quota: [45009, 45047, 45029, 45028],
  duplicate: [45065, 88005],
  manual: [53504, 53505, 88002, 88011, 88003],
  notFound: [53502, 53600, 88001, 88004, 88008, 88009],
  content: [
    53503, 40007, 40005, 40009, 45001, 45002, 45003, 45004, 45110, 45008, 45166, 44003, 40033,
    41039, 40137, 40121, 53404, 53405, 53406, 87014, 43004, 88007,
  ],
  unknown: [1, 12345, 99123],
}

describe('error table', () => {
  it.each(
    Object.entries(EXPECTED).flatMap(([kind, codes]) => codes.map((code) => [code, kind] as const)),
  )('%i is %s', (code, kind) => {
    expect(explain(code, 'draft/add').kind).toBe(kind)
  })

  it('has one row for a code on an API', () => {
    const keys = ERROR_TABLE.map(({ code, on = '' }) => `${code} ${on}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('judges by the API where that matters', () => {
    expect(explain(40001, 'stable_token').kind).toBe('account')
    expect(explain(40007, 'freepublish/submit').message).toContain('草稿')
  })

  it('never lets an unknown code, a ban or a content error be sent again', () => {
    for (const code of [99123, 53500, 53503, 40007, 53505])
      expect(RETRY[explain(code, 'freepublish/submit').kind].retryCommit).toBe(false)
  })

  it('waits at least a minute after 45011', () => {
    const error = refusalOf({
      errcode: 45011,
      errmsg: 'api minute-quota reach limit',
      api: 'draft/add',
      secrets: [],
    })
    expect(error.retryAfterMs).toBeGreaterThanOrEqual(60_000)
  })
})

describe('words of a refusal', () => {
  it('keeps the trace id, old and new', () => {
    expect(ridOf('invalid credential rid: 65f0a1b2-0c9d4e5f-11223344')).toBe(
      '65f0a1b2-0c9d4e5f-11223344',
    )
    expect(ridOf('invalid credential, hint: [Req_1234]')).toBe('Req_1234')
    expect(ridOf('ok')).toBeUndefined()
  })

  it.each([
    ['invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 1', '203.0.113.7'],
    ['invalid ip 2001:db8::7, not in whitelist', '2001:db8::7'],
  ])('shows the refused address of %s', (errmsg, ip) => {
    expect(refusedIp(errmsg)).toBe(ip)
    expect(refusalOf({ errcode: 40164, errmsg, api: 'stable_token', secrets: [] })).toMatchObject({
      code: '40164',
      message: expect.stringContaining(ip),
      remedy: expect.stringContaining(ip),
    })
  })

  it('blanks secrets the platform repeats', () => {
    const { message } = refusalOf({
      errcode: 40013,
      errmsg: 'bad secret=abcdef123456 for T0KEN-VALUE',
      api: 'draft/add',
      secrets: ['T0KEN-VALUE'],
    })
    expect(message).not.toMatch(/abcdef123456|T0KEN-VALUE/)
  })
})
