import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GIF, JPG, PNG } from './wechat/client'
import { LINK, OTHER, startWeibo, UID } from './weiboClient'

let client: Awaited<ReturnType<typeof startWeibo>>
beforeAll(async () => {
  client = await startWeibo()
})
beforeEach(() => client.sandbox.control.reset())
afterAll(() => client.sandbox.close())

const error = (error_code: number) => ({ error_code, request: '/2/statuses/share.json' })
const tree = (count: number) => '工'.repeat(count)

describe('statuses/share', () => {
  it('puts a post up and tells its id twice: a number no JavaScript can hold, and as text', async () => {
    const { status, text, json } = await client.share(`五一快到了 ${LINK}`)
    expect(status).toBe(200)
    const { idstr } = json as { idstr: string }
    expect(idstr).toMatch(/^\d{16}$/)
    expect(text).toContain(`"id":${idstr},`)
    expect(String(json.id)).not.toBe(idstr)
    expect(json).toMatchObject({
      mid: idstr,
      created_at: 'Mon Mar 02 10:00:00 +0800 2026',
      user: { idstr: UID, screen_name: '云帆工会' },
      source: expect.stringContaining('云帆工会融媒'),
      pic_urls: [],
      comments_count: 0,
    })
    expect(client.control.feed(UID)).toMatchObject([{ idstr, text: `五一快到了 ${LINK}` }])
  })

  it('shortens links and takes topic marks out of what ordinary accounts send', async () => {
    const { json } = await client.share(`#职工之家#建成开放 ${LINK}，请看`)
    expect(json.text).toMatch(/^职工之家建成开放 http:\/\/t\.cn\/A6\w{6}，请看$/)
    const kept = await client.share(`#职工之家#建成开放 ${LINK}`, {}, OTHER)
    expect(kept.json.text).toMatch(/^#职工之家#/)
  })

  it('keeps text as it is: an encoding too many is seen by readers', async () => {
    await client.share(`%E5%B7%A5%E4%BC%9A ${LINK}`)
    expect(client.control.feed(UID)[0]?.text).toMatch(/^%E5%B7%A5/)
  })

  it.each([
    ['no text', { rip: '203.0.113.7' }, 10016, 'status'],
    ['empty text', { status: ' ', rip: '203.0.113.7' }, 20008, ''],
    ['no address of the person', { status: LINK }, 10016, 'rip'],
    ['an address that is none', { status: LINK, rip: 'localhost' }, 10017, 'rip'],
    ['no link', { status: '工会', rip: '203.0.113.7' }, 10017, 'text not find domain'],
    [
      'a foreign link',
      { status: 'http://evil.example/gongmei.example', rip: '::1' },
      10017,
      'domain',
    ],
    [
      'a domain that only ends so',
      { status: 'http://notgongmei.example/', rip: '::1' },
      10017,
      'domain',
    ],
    ['a picture in a plain form', { status: LINK, rip: '::1', pic: 'bytes' }, 20007, ''],
    ['a long post without contract', { status: LINK, rip: '::1', is_longtext: '1' }, 10014, ''],
  ])('refuses %s', async (_name, fields, code, words) => {
    const { status, json } = await client.post(
      '/2/statuses/share.json',
      fields as Record<string, string>,
    )
    expect([400, 403]).toContain(status)
    expect(json).toEqual({ ...error(code), error: expect.stringContaining(words) })
    expect(client.control.feed(UID)).toEqual([])
  })

  it.each([
    ['Chinese', `${tree(130)}${LINK}`, `${tree(131)}${LINK}`],
    ['letters by twos', `${'a'.repeat(259)} ${LINK}`, `${'a'.repeat(260)} ${LINK}`],
    [
      'links at ten',
      `${tree(119)}${LINK} ${LINK}/${'x'.repeat(200)}`,
      `${tree(120)}${LINK} ${LINK}/x`,
    ],
  ])('counts %s to 140', async (_name, fits, isLonger) => {
    expect((await client.share(fits)).status).toBe(200)
    expect((await client.share(isLonger)).json).toMatchObject(error(20012))
  })

  it('refuses what was just said, for an hour, and near copies where that is checked', async () => {
    const text = `全市职工运动会今天在云帆体育场开幕，三千名职工参加 ${LINK}`
    await client.share(text)
    expect((await client.share(text)).json).toMatchObject(error(20019))
    expect((await client.share(`${text}。`)).json).toMatchObject(error(20017))
    client.clock.now += 3_600_000
    expect((await client.share(text)).status).toBe(200)
    expect((await client.share(text, {}, OTHER)).status).toBe(200)
    expect((await client.share(`${text}。`, {}, OTHER)).status).toBe(200)
  })

  it('takes one picture of three kinds under 5 MB, by its bytes', async () => {
    const send = (status: string, bytes: Buffer) =>
      client.form('/2/statuses/share.json', { status: `${status} ${LINK}`, rip: '::1' }, [
        { bytes },
      ])
    for (const [name, bytes] of Object.entries({ 海报: JPG, 标志: PNG, 动图: GIF }))
      expect((await send(name, bytes)).json.pic_urls).toHaveLength(1)
    expect((await send('位图', Buffer.from(`BM${'x'.repeat(60)}`))).json).toMatchObject(
      error(20005),
    )
    const large = Buffer.concat([JPG, Buffer.alloc(5 * 1024 * 1024)])
    expect((await send('大图', large)).json).toMatchObject(error(20006))
    const [post] = client.control.feed(UID)
    expect(post?.pictures).toBe(1)
    const { json } = await client.get('/2/statuses/show.json', { id: post!.idstr })
    const picture = await fetch(json.original_pic)
    expect(Buffer.from(await picture.arrayBuffer()).equals(GIF)).toBe(true)
    expect(picture.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('gives long posts and nine pictures by contract only', async () => {
    const files = Array.from({ length: 9 }, () => ({ bytes: PNG }))
    const fields = { status: `九图 ${LINK}`, rip: '::1' }
    const path = '/2/statuses/share.json'
    expect((await client.form(path, fields, files)).json).toMatchObject(error(10014))
    expect((await client.form(path, fields, files, OTHER)).json.pic_ids).toHaveLength(9)
    const long = { is_longtext: '1' }
    const shown = await client.share(`${tree(1990)}${LINK}`, long, OTHER)
    expect(shown.json.text).toMatch(/\.\.\. 全文$/)
    const whole = await client.get('/2/statuses/show.json', { id: shown.json.idstr }, OTHER)
    expect(whole.json.text).toContain(tree(1990))
    expect((await client.share(`${tree(1991)}${LINK}`, long, OTHER)).json).toMatchObject(
      error(20049),
    )
  })

  it('withdrew the older calls', async () => {
    for (const api of ['update', 'upload', 'upload_url_text', 'upload_pic'])
      expect((await client.post(`/2/statuses/${api}.json`, {})).json.error_code).toBe(10014)
  })
})

describe('delayed posts', () => {
  it('answer 20032 without an id and appear later', async () => {
    client.sandbox.control.settings({ publishDelayMs: 3000 })
    await client.control.configure(UID, { delayed: true })
    const { status, json } = await client.share(`慢一点 ${LINK}`)
    expect({ status, ...json }).toMatchObject({ status: 400, ...error(20032) })
    expect(json).not.toHaveProperty('id')
    expect(client.control.feed(UID)).toEqual([])
    const seen = async () =>
      (await client.get('/2/statuses/user_timeline.json')).json.statuses.length as number
    expect(await seen()).toBe(0)
    expect((await client.share(`慢一点 ${LINK}`)).json).toMatchObject(error(20019))
    client.clock.now += 59_000
    expect(await seen()).toBe(0)
    client.clock.now += 1000
    expect(await seen()).toBe(1)
    client.sandbox.control.settings({ publishDelayMs: 0 })
  })
})

describe('own posts', () => {
  it('are seen, five of them, newest first, and destroyed once', async () => {
    const ids: string[] = []
    for (const name of ['一', '二', '三', '四', '五', '六']) {
      client.clock.now += 1000
      ids.unshift((await client.share(`${name} ${LINK}`, {}, OTHER)).json.idstr)
    }
    const list = await client.get('/2/statuses/user_timeline.json', { uid: OTHER }, OTHER)
    expect(list.json).toMatchObject({ total_number: 6 })
    expect(list.json.statuses.map(({ idstr }: { idstr: string }) => idstr)).toEqual(ids.slice(0, 5))
    const id = ids[0]!
    const path = '/2/statuses/destroy.json'
    expect((await client.post(path, { id })).json.error_code).toBe(20102)
    expect((await client.get('/2/statuses/show.json', { id })).json.error_code).toBe(10014)
    expect((await client.post(path, { id }, OTHER)).json.idstr).toBe(id)
    expect((await client.post(path, { id }, OTHER)).json.error_code).toBe(20101)
    expect((await client.get('/2/statuses/show.json', { id }, OTHER)).json.error_code).toBe(20101)
    expect((await client.get('/2/statuses/user_timeline.json', { uid: UID }, OTHER)).status).toBe(
      403,
    )
  })
})
