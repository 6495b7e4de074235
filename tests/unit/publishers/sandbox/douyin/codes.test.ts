import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { APP, startSandbox as startKuaishou } from '../kuaishou/client'
import { GATED, startSandbox } from './client'

/** Every code the two platforms are known to answer, that a fault must be able to bring. */
const DOUYIN = [
  ...[10002, 10003, 10004, 10005, 10008, 10010, 10013, 10020],
  ...[2100004, 2100005, 2100007, 2100009, 2190001, 2190002, 2190003, 2190004, 2190008, 2190015],
  ...[28001003, 28001005, 28001006, 28001007, 28001008, 28001012, 28001014, 28001015, 28001016],
  ...[28001018, 28001019, 28001045, 28001046, 28001047, 28001052, 28001056, 28003017, 28003018],
]
const KUAISHOU = [
  ...[100200100, 100400, 100200101, 100200102, 100200103, 100200104, 100200105, 100200106],
  ...[100200107, 100200108, 100200109, 100200110, 100200111, 100200113, 100200500, 100100402],
  ...[120001, 100120001, 120002, 120003],
]

let douyin: Awaited<ReturnType<typeof startSandbox>>
let kuaishou: Awaited<ReturnType<typeof startKuaishou>>
beforeAll(async () => {
  douyin = await startSandbox()
  kuaishou = await startKuaishou()
})
afterAll(async () => {
  await douyin.sandbox.close()
  await kuaishou.sandbox.close()
})

describe('every known code', () => {
  it.each(DOUYIN)(
    '%i comes from Douyin as 200, in both places, with its own words',
    async (code) => {
      const { at, token } = await douyin.user(GATED)
      douyin.sandbox.control.fault({ platform: 'douyin', effect: { kind: 'errcode', code } })
      const answer = await douyin.get(`/api/douyin/v1/video/video_list/?${at}`, token)
      expect(answer).toEqual({
        data: { error_code: code, description: expect.not.stringMatching(/^系统错误$|^$/) },
        extra: {
          error_code: code,
          description: answer.data.description,
          sub_error_code: 0,
          sub_description: '',
          logid: expect.stringMatching(/^20260302100000[0-9A-F]{18}$/),
          now: douyin.clock.now,
        },
      })
    },
  )

  it.each(KUAISHOU)('%i comes from Kuaishou as 200, with error_msg', async (code) => {
    const { accessToken } = await kuaishou.kuaishou.grant(APP.app_id, { uid: 'yunfan' })
    kuaishou.sandbox.control.fault({ platform: 'kuaishou', effect: { kind: 'errcode', code } })
    const query = { app_id: APP.app_id, access_token: accessToken }
    const isInternal = code === 100200500
    expect(await kuaishou.get('/openapi/photo/list', query)).toEqual({
      result: code,
      error_msg: isInternal ? 'internal error' : expect.not.stringMatching(/^internal error$/),
    })
  })
})
