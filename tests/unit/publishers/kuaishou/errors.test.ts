import { describe, expect, it } from '@jest/globals'
import { RETRY } from '@publishers/errors'
import { ERROR_TABLE } from '@publishers/kuaishou/errorTable'
import { explain, refusalOf } from '@publishers/kuaishou/errors'

/** Every code of https://mp.kuaishou.com/platformDocs (错误码) that a publishing app may meet. */
const DOCUMENTED = [
  100200100, 100400, 100200101, 100200102, 100200103, 100200104, 100200105, 100200106, 100200107,
  100200108, 100200109, 100200110, 100200111, 100200113, 100200500, 100100402, 120001, 100120001,
  120002, 120003,
]
const refusal = (code: number, mutating = true) =>
  refusalOf({ code, words: '', api: 'openapi/photo/publish', mutating, secrets: [] })

describe('error catalogue', () => {
  it('has every documented code once', () => {
    const known = ERROR_TABLE.map(({ code }) => code)
    expect(DOCUMENTED.filter((code) => !known.includes(code))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })

  it('repeats no write that may have been done, and none for a code nobody knows', () => {
    expect(refusal(100200500).kind).toBe('unconfirmed')
    expect(refusal(100200500, false).kind).toBe('transient')
    const known = new Set(ERROR_TABLE.map(({ code }) => code))
    for (let code = 100200000; code < 100_210_000; code += 3) {
      if (known.has(code)) continue
      const { kind } = explain(code)
      expect({ code, kind, again: RETRY[kind].retryCommit }).toEqual({
        code,
        kind: 'unknown',
        again: false,
      })
    }
  })
})
