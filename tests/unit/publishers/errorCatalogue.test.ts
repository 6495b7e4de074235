import { describe, expect, it } from '@jest/globals'
import { RETRY, type ErrorKind } from '@publishers/errors'
import { ERROR_TABLE as douyinTable } from '@publishers/douyin/errorTable'
import { explain as douyin } from '@publishers/douyin/errors'
import { ERROR_TABLE as kuaishouTable } from '@publishers/kuaishou/errorTable'
import { explain as kuaishou } from '@publishers/kuaishou/errors'
import { ERROR_TABLE as wechatTable } from '@publishers/wechat/errorTable'
import { explain as wechat } from '@publishers/wechat/errors'
import { ERROR_TABLE as weiboTable } from '@publishers/weibo/errorTable'
import { explain as weibo } from '@publishers/weibo/errors'
import { DOCUMENTED_CODES } from '../../fixtures/documentedCodes'
import { seeded } from '../../../scripts/chaos/random'

type Row = { code: number; kind: ErrorKind; message: string; remedy: string }
type Catalogue = { table: readonly Row[]; explain: (code: number) => Row }

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  wechat: {
    table: wechatTable,
    explain: (code) => wechat(code, 'freepublish/submit'),
  },
  weibo: {
    table: weiboTable,
    explain: (code) => weibo(code, 'statuses/share'),
  },
  douyin: {
    table: douyinTable,
    explain: (code) => douyin(code, 'video/create_video'),
  },
  kuaishou: { table: kuaishouTable, explain: kuaishou },
}

const han = /\p{Script=Han}/u

it('knows at least 120 codes, and every one that is documented', () => {
  const all = Object.values(CATALOGUES).flatMap(({ table }) => table)
  expect(all.length).toBeGreaterThanOrEqual(120)
  for (const [channel, codes] of Object.entries(DOCUMENTED_CODES)) {
    const known = new Set(CATALOGUES[channel]?.table.map(({ code }) => code))
    expect(codes.filter((code) => !known.has(code))).toEqual([])
  }
})

describe.each(Object.entries(CATALOGUES))('%s', (_channel, { table, explain }) => {
  it('says of every code what it means and what to do, in Chinese', () => {
    for (const { code, kind, message, remedy } of table) {
      expect([code, kind in RETRY]).toEqual([code, true])
      expect([code, han.test(message), han.test(remedy)]).toEqual([code, true, true])
      // Only a code that no document knows is unknown.
      expect([code, kind]).not.toEqual([code, 'unknown'])
    }
  })

  it('never retries a commit on a code nobody knows', () => {
    const random = seeded(20_261_121)
    const known = new Set(table.map(({ code }) => code))
    const drawn = Array.from({ length: 5_000 }, () => {
      const size = 10 ** (1 + Math.floor(random() * 9))
      return Math.floor((random() - 0.1) * size)
    }).filter((code) => code !== 0 && code !== 1 && !known.has(code))
    expect(drawn.length).toBeGreaterThan(4_000)
    const rows = drawn.map((code) => ({ ...explain(code), code }))
    expect(rows.filter(({ kind }) => RETRY[kind].retryCommit)).toEqual([])
    expect(rows.filter(({ message, remedy }) => !han.test(message) || !han.test(remedy))).toEqual(
      [],
    )
  })
})
