import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startSandbox } from './client'

/** Everything both platforms answer, and some addresses they do not. */
const PATHS = [
  'douyin/oauth/access_token/',
  'douyin/oauth/refresh_token/',
  'douyin/oauth/renew_refresh_token/',
  'douyin/oauth/client_token/',
  'douyin/open/getticket/',
  'douyin/share-id/',
  'douyin/api/douyin/v1/schema/get_share/',
  'douyin/api/douyin/v1/video/upload_video/',
  'douyin/api/douyin/v1/video/upload_video_part/',
  'douyin/api/douyin/v1/video/create_video/',
  'douyin/api/douyin/v1/video/create_image_text/',
  'douyin/api/douyin/v1/video/video_list/',
  'douyin/api/douyin/v1/video/video_data/',
  'douyin/data/external/item/base/',
  'douyin/item/comment/reply/',
  'douyin/phone',
  'douyin/platform/oauth/connect/',
  'kuaishou/oauth2/access_token',
  'kuaishou/oauth2/authorize',
  'kuaishou/openapi/photo/start_upload',
  'kuaishou/openapi/photo/publish',
  'kuaishou/openapi/photo/list',
  'kuaishou/api/upload/fragment',
  'kuaishou/photo/__proto__',
]
const WORDS = [
  '',
  '__proto__',
  'constructor',
  '-1',
  '1e99',
  '{"a":[]}',
  '[]',
  'null',
  '\u0000',
  '工会',
  '%',
  '"<>',
]
const NAMES = [
  'client_key',
  'client_secret',
  'app_id',
  'app_secret',
  'code',
  'grant_type',
  'refresh_token',
]
const MORE = [
  'open_id',
  'access_token',
  'cursor',
  'count',
  'item_id',
  'video_id',
  'schema',
  'upload_token',
]
const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'video/mp4',
]

let client: Awaited<ReturnType<typeof startSandbox>>
const logged: string[] = []
beforeAll(async () => {
  client = await startSandbox({ log: (line) => void logged.push(line) })
})
afterAll(() => client.sandbox.close())

/** Park and Miller's generator: the same run each time. */
const chance = (seed: number) => {
  let state = seed
  return <T>(list: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647
    return list[state % list.length] as T
  }
}

describe('both platforms', () => {
  it('answer anything at all in their own words, and never break', async () => {
    const pick = chance(20_260_302)
    const { token, openId } = await client.user()
    for (let run = 0; run < 300; run += 1) {
      const path = pick(PATHS)
      const words = [...WORDS, token, openId]
      const query = new URLSearchParams([...NAMES, ...MORE].map((name) => [name, pick(words)]))
      const isPost = pick([true, true, false])
      const type = pick(TYPES)
      const fields = Object.fromEntries([...NAMES, ...MORE].map((name) => [name, pick(words)]))
      const body =
        type === 'application/json' ? JSON.stringify(fields) : pick([query.toString(), pick(words)])
      const response = await fetch(`${client.sandbox.origin}/sandbox/${path}?${query}`, {
        method: isPost ? 'POST' : 'GET',
        redirect: 'manual',
        headers: { 'content-type': type, 'access-token': encodeURIComponent(pick(words)) },
        ...(isPost && { body }),
      })
      const text = await response.text()
      expect([path, response.status < 500]).toEqual([path, true])
      if (response.headers.get('content-type')?.startsWith('application/json')) JSON.parse(text)
    }
    expect(logged).toEqual([])
  })
})
