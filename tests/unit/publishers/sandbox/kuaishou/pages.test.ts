import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { APP, mp4, startSandbox } from './client'

const HOSTILE = '"><script>alert(1)</script>'
let client: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  client = await startSandbox()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const open = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${client.base}${path}`, { redirect: 'manual', headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const submit = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  fetch(`${client.base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  })
const work = async (caption = '老铁们好 #工会') => {
  const { video_info } = await client.publish(await client.user(), { caption })
  await client.sandbox.control.idle()
  return `/photo/${video_info.photo_id}`
}

describe('the consent page', () => {
  const query = (change: Record<string, string> = {}) =>
    `/oauth2/authorize?${new URLSearchParams({
      app_id: APP.app_id,
      response_type: 'code',
      scope: 'user_info,user_video_publish',
      redirect_uri: 'https://app.example/back',
      state: 's',
      ...change,
    })}`
  const location = async (fields: Record<string, string>) =>
    new URL((await submit(query(), fields)).headers.get('location') ?? '').searchParams

  it('sends a code back, or the refusal', async () => {
    expect((await open(query())).text).toMatch(/替你发布视频[\s\S]*授权/)
    const back = await location({ uid: 'xingqiao' })
    const code = back.get('code') ?? ''
    const tokens = await client.get('/oauth2/access_token', {
      ...APP,
      code,
      grant_type: 'authorization_code',
    })
    expect(tokens.scopes).toEqual(['user_info', 'user_video_publish'])
    expect((await location({ do: 'cancel' })).get('result')).toBe('100200109')
  })

  it.each([
    ['100200101', { app_id: 'ks0000000000000000' }],
    ['100200103', { redirect_uri: 'back' }],
    ['100200104', { response_type: 'token' }],
    ['100200110', { scope: 'user_live' }],
  ])('says %s', async (code, change) => {
    expect(await open(query(change))).toMatchObject({
      status: 404,
      text: expect.stringContaining(code),
    })
  })
})

describe('films', () => {
  it('play with byte ranges and are liked, commented, deleted from here only', async () => {
    const path = await work(`${HOSTILE} #工会`)
    const page = await open(path)
    expect(page.text).toMatch(/class="topic">#工会/)
    expect(page.text).not.toContain('<script')
    const src = /src="\/sandbox\/kuaishou(\/media\/[0-9a-f]{64})"/.exec(page.text)?.[1] ?? ''
    const part = await open(src, { range: `bytes=4-7` })
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${mp4().length}`)
    expect((await submit(path, { do: 'like' })).status).toBe(303)
    await submit(path, { do: 'comment', name: HOSTILE, content: HOSTILE })
    expect((await submit(path, { do: 'comment', content: '' })).status).toBe(422)
    expect((await submit(path, { do: 'like' }, { origin: 'https://evil.example' })).status).toBe(
      403,
    )
    await submit(path, { do: 'remove' }, { 'x-forwarded-for': '1.2.3.4' })
    expect(client.kuaishou.works('yunfan')).toMatchObject([
      { comments: [{ content: HOSTILE }], counts: { like: 1, view: 1 } },
    ])
    await submit(path, { do: 'remove' })
    expect((await open(path)).status).toBe(404)
  })

  it("stand on the maker's page, those in work on another", async () => {
    await work('看得见')
    client.sandbox.control.settings({ publishDelayMs: 60_000 })
    await client.publish(await client.user(), { caption: '还在处理' })
    expect((await open('/u/yunfan')).text).toMatch(/看得见/)
    expect((await open('/u/yunfan')).text).not.toContain('还在处理')
    expect((await open('/u/yunfan/own')).text).toContain('还在处理')
    expect((await open('/head/yunfan')).text).toContain('<svg')
    client.sandbox.control.settings({ publishDelayMs: 0 })
    for (const path of [
      '/u/nobody',
      '/u/yunfan/x',
      '/nothing',
      '/photo/none',
      '/head/none',
      '/openapi/none',
    ])
      expect((await open(path)).status).toBe(404)
  })
})
