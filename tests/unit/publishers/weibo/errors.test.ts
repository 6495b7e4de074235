import { describe, expect, it } from '@jest/globals'
import { RETRY } from '@publishers/errors'
import { ERROR_TABLE } from '@publishers/weibo/errorTable'
import { explain, refusalOf } from '@publishers/weibo/errors'

/** Every code of https://open.weibo.com/wiki/Error_code and /wiki/Oauth2 that a publishing app may meet. */
const DOCUMENTED = [
  10001, 10002, 10003, 10004, 10005, 10006, 10008, 10009, 10010, 10012, 10013, 10014, 10016, 10017,
  10018, 10020, 10021, 10022, 10023, 10024, 20003, 20005, 20006, 20007, 20008, 20012, 20013, 20015,
  20016, 20017, 20018, 20019, 20020, 20021, 20022, 20023, 20031, 20032, 20049, 20101, 20102, 20111,
  20112, 20201, 20203, 20206, 20207, 21314, 21315, 21316, 21317, 21321, 21322, 21323, 21324, 21325,
  21326, 21327, 21328, 21329, 21330, 21331, 21332,
]
const refusal = (code: number, mutating = true, api = 'statuses/share') =>
  refusalOf({ code, words: '', api, mutating, secrets: [] })

describe('error catalogue', () => {
  it('has every documented code, once an API', () => {
    const known = ERROR_TABLE.filter(({ on }) => !on).map(({ code }) => code)
    expect(DOCUMENTED.filter((code) => !known.includes(code))).toEqual([])
    const names = ERROR_TABLE.map(({ code, on }) => `${code} ${on}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has the codes of head articles apart', () => {
    for (const code of [10001, 10008, 11001, 11002, 11003])
      expect(explain(code, 'article/publish').kind).not.toBe('unknown')
    expect(explain(11002, 'statuses/share').kind).toBe('unknown')
  })

  it('repeats no write that may have been done, and none for a code nobody knows', () => {
    for (const code of [10001, 10002, 10003, 10009, 10010]) {
      expect(refusal(code).kind).toBe('unconfirmed')
      expect(refusal(code, false).kind).toBe('transient')
    }
    expect(RETRY[refusal(20032).kind].retryCommit).toBe(false)
    const known = new Set(ERROR_TABLE.map(({ code }) => code))
    for (let code = 9000; code < 32_000; code += 7) {
      if (known.has(code)) continue
      const { kind } = refusal(code)
      expect({ code, kind, again: RETRY[kind].retryCommit }).toEqual({
        code,
        kind: 'unknown',
        again: false,
      })
    }
  })

  it('keeps secrets out of the platform’s words', () => {
    const words = 'bad access_token=2.00abcdef and client_secret: shhh-secret'
    const error = refusalOf({
      ...{ code: 21332, words, api: 'statuses/share', mutating: true },
      secrets: ['shhh-secret'],
    })
    expect(error.message).not.toMatch(/2\.00abcdef|shhh-secret/)
  })
})
