import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { film, jpeg, pdf } from '../../kit/honestFiles'
import type { Asking } from './client'
import { create, cutOff, head, messageOf, offsetOf, open, send, tell } from './client'
import { membersSuite } from './membersSuite'
import { processesSuite } from './processes'

jest.setTimeout(120_000)

let app: TestApp
let editor: Asking
let other: Asking
beforeAll(async () => {
  app = await bootApp()
  editor = { baseUrl: app.baseUrl, who: await app.as('editor') }
  other = { baseUrl: app.baseUrl, who: await app.as('otherEditor') }
})
afterAll(() => app.stop())

const mediaNamed = async (words: string) =>
  (
    await app.payload.find({
      collection: 'media',
      where: { filename: { contains: words } },
      depth: 0,
      overrideAccess: true,
    })
  ).docs

const filesLeft = () =>
  fs.readdirSync(path.join(app.dataDir, 'uploads')).filter((name) => /^[0-9a-f]{32}/.test(name))

describe('a file that arrives in pieces', () => {
  it('goes on where the line was cut, and becomes one row of the library', async () => {
    const data = film({ bytes: 3_000_000, seconds: 12 })
    const url = await open(editor, data.length, {
      filename: '安全生产月.mp4',
      filetype: 'video/mp4',
    })
    expect((await send(editor, url, 0, data.subarray(0, 1_000_000))).status).toBe(204)
    await cutOff(editor, url, 1_000_000, data)
    const at = await offsetOf(editor, url)
    expect(at).toBeGreaterThanOrEqual(1_000_000)
    expect(at).toBeLessThan(data.length)
    // What was sent twice by mistake is refused, and does not do harm.
    expect((await send(editor, url, at + 1, data.subarray(at + 1))).status).toBe(409)
    expect((await send(editor, url, at, data.subarray(at))).status).toBe(204)
    const view = await tell(editor, url)
    expect(view).toMatchObject({ state: 'ready', facts: { mimeType: 'video/mp4', seconds: 12 } })
    const rows = await mediaNamed('安全生产月')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ id: view.media, filesize: data.length, alt: '安全生产月' })
    const stored = fs.readFileSync(path.join(app.dataDir, 'media', String(rows[0]?.filename)))
    expect(stored.equals(data)).toBe(true)
    expect(filesLeft()).toEqual([])
    // Asked again, for a client that never heard the answer: the same, and no second row.
    const again = await Promise.all([tell(editor, url), tell(editor, url), tell(editor, url)])
    expect(again.map(({ media }) => media)).toEqual([view.media, view.media, view.media])
    expect(await offsetOf(editor, url)).toBe(data.length)
    expect(await mediaNamed('安全生产月')).toHaveLength(1)
  })

  it('is taken in once, when the last piece is never answered and several ask at once', async () => {
    const data = await jpeg(700, 500)
    const url = await open(editor, data.length, { filename: '车间.png' })
    const id = url.split('/').at(-1) as string
    fs.writeFileSync(path.join(app.dataDir, 'uploads', id), data)
    const views = await Promise.all(Array.from({ length: 6 }, () => tell(editor, url)))
    expect(views.some(({ state }) => state === 'ready')).toBe(true)
    const rows = await mediaNamed('车间')
    expect(rows).toHaveLength(1)
    // The name said PNG; it is what it is.
    expect(rows[0]).toMatchObject({ mimeType: 'image/jpeg', width: 700 })
    expect(String(rows[0]?.filename)).toMatch(/\.jpg$/)
    const events = await app.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'upload.ready' }, targetId: { equals: String(rows[0]?.id) } },
      overrideAccess: true,
    })
    expect(events.totalDocs).toBe(1)
  })

  it('a large film is moved into the library, not read and not copied', async () => {
    const data = film({ bytes: 70 * 1024 * 1024, seconds: 33 })
    const url = await open(editor, data.length, { filename: '长片.mp4' })
    const uploaded = path.join(app.dataDir, 'uploads', url.split('/').at(-1) as string)
    const { ino } = fs.statSync(uploaded)
    await send(editor, url, 0, data)
    expect((await tell(editor, url)).state).toBe('ready')
    const [row] = await mediaNamed('长片')
    expect(row).toMatchObject({ filesize: data.length, width: 1920, height: 1080, seconds: 33 })
    const stored = path.join(app.dataDir, 'media', String(row?.filename))
    expect(fs.statSync(stored)).toMatchObject({ ino, size: data.length, nlink: 1 })
  })

  it('the same bytes are one picture of the organization', async () => {
    const data = await jpeg(300, 200)
    const urls = [
      await open(editor, data.length, { filename: '甲.jpg' }),
      await open(editor, data.length, { filename: '乙.jpg' }),
    ]
    const views = []
    for (const url of urls) {
      await send(editor, url, 0, data)
      views.push(await tell(editor, url))
    }
    expect(views[0]?.media).toBeDefined()
    expect(views[1]?.media).toBe(views[0]?.media)
    expect(views.map((view) => view.facts?.reused ?? false)).toEqual([false, true])
  })

  it('what is sent again comes out of the bin, and stays one row', async () => {
    const data = await jpeg(310, 200)
    const sendAgain = async (filename: string) => {
      const url = await open(editor, data.length, { filename })
      await send(editor, url, 0, data)
      return tell(editor, url)
    }
    const first = await sendAgain('丙.jpg')
    const at = { collection: 'media', id: first.media as number, overrideAccess: true } as const
    await app.payload.update({ ...at, data: { deletedAt: new Date().toISOString() } })
    const [second, third] = await Promise.all([sendAgain('丁.jpg'), sendAgain('戊.jpg')])
    expect([second?.media, third?.media]).toEqual([first.media, first.media])
    expect((await app.payload.findByID({ ...at, depth: 0 })).deletedAt ?? null).toBeNull()
  })

  it('the same file twice at one moment is one row', async () => {
    const data = await jpeg(320, 200)
    const urls = await Promise.all(
      ['己.jpg', '庚.jpg', '辛.jpg'].map((filename) => open(editor, data.length, { filename })),
    )
    await Promise.all(urls.map((url) => send(editor, url, 0, data)))
    const views = await Promise.all(urls.map((url) => tell(editor, url)))
    expect(new Set(views.map(({ media }) => media)).size).toBe(1)
  })
})

describe('whose it is', () => {
  it('nobody else sees, continues or removes it; nobody without an account starts one', async () => {
    const url = await open(editor, 1_000, { filename: 'a.pdf' })
    expect((await head(other, url)).status).toBe(404)
    expect((await send(other, url, 0, Buffer.alloc(10))).status).toBe(404)
    const removing = await fetch(url, {
      method: 'DELETE',
      headers: { ...other.who, 'Tus-Resumable': '1.0.0' },
    })
    expect(removing.status).toBe(404)
    expect((await fetch(url, { headers: other.who })).status).toBe(404)
    const nobody = { baseUrl: app.baseUrl, who: {} }
    expect((await create(nobody, 10, { filename: 'a.pdf' })).status).toBe(401)
    expect((await head(nobody, url)).status).toBe(401)
    const operator = { baseUrl: app.baseUrl, who: await app.as('administrator') }
    expect((await create(operator, 10, { filename: 'a.pdf' })).status).toBe(403)
    // Its own person may throw it away, and it is gone.
    const own = await fetch(url, {
      method: 'DELETE',
      headers: { ...editor.who, 'Tus-Resumable': '1.0.0' },
    })
    expect(own.status).toBe(204)
    expect((await head(editor, url)).status).toBe(404)
  })

  it('a page of another site cannot send with our cookie', async () => {
    const { token } = (
      await app.request
        .post('/api/users/login')
        .send({ email: app.people.editor.email, password: 'correct horse battery' })
    ).body
    const headers = { Cookie: `payload-token=${token}`, Origin: 'https://evil.test' }
    const answer = await create({ baseUrl: app.baseUrl, who: headers }, 10, { filename: 'a.pdf' })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('what is refused', () => {
  it('before it is sent: too large, of no length, nameless, for nothing', async () => {
    const large = await create(editor, 600 * 1024 * 1024, { filename: 'a.mp4' })
    expect(large.status).toBe(413)
    expect(await messageOf(large)).toContain('500 MB')
    expect((await create(editor, 0, { filename: 'a.mp4' })).status).toBe(400)
    expect((await create(editor, 10, { filename: '' })).status).toBe(400)
    expect((await create(editor, 10, { filename: 'a', purpose: 'constructor' })).status).toBe(400)
    const deferred = await fetch(`${app.baseUrl}/api/uploads`, {
      method: 'POST',
      headers: { ...editor.who, 'Tus-Resumable': '1.0.0', 'Upload-Defer-Length': '1' },
    })
    expect(deferred.status).toBe(400)
  })

  it('while it is sent: more than was promised', async () => {
    const url = await open(editor, 100, { filename: 'a.pdf' })
    const answer = await send(editor, url, 0, Buffer.alloc(200))
    expect(answer.status).toBe(413)
    expect(await messageOf(answer)).toMatch(/\p{Script=Han}/u)
  })

  it('when it has arrived: with the reason, and nothing of it stays', async () => {
    const data = pdf({ extra: '/OpenAction << /S /JavaScript /JS (1) >> ' })
    const url = await open(editor, data.length, { filename: '通知.pdf' })
    await send(editor, url, 0, data)
    expect(await tell(editor, url)).toMatchObject({
      state: 'refused',
      refusal: { code: 'activeContent', message: expect.stringContaining('脚本') },
    })
    expect(await mediaNamed('通知')).toHaveLength(0)
    expect(filesLeft().some((name) => url.endsWith(name))).toBe(false)
  })

  it('a person with too many unfinished ones', async () => {
    const who = { baseUrl: app.baseUrl, who: await app.as('districtEditor') }
    const answers = []
    for (let n = 0; n < 31; n++) answers.push(await create(who, 10, { filename: `${n}.pdf` }))
    expect(answers.at(29)?.status).toBe(201)
    expect(answers.at(30)?.status).toBe(429)
  })
})

membersSuite(() => ({ app }))
processesSuite(() => ({ app, editor }))

describe('by the clock', () => {
  it('takes in what was left whole, removes what nobody goes on with, leaves the rest', async () => {
    const { sweepUploads } = await import('@/uploads/sweep')
    const data = await jpeg(222, 111)
    const whole = await open(editor, data.length, { filename: '没人问.jpg' })
    fs.writeFileSync(path.join(app.dataDir, 'uploads', whole.split('/').at(-1) as string), data)
    const left = await open(editor, 5_000, { filename: '没传完.pdf' })
    await send(editor, left, 0, Buffer.alloc(100))
    await sweepUploads(app.payload, new Date(Date.now() + 3 * 60_000))
    expect(await mediaNamed('没人问')).toHaveLength(1)
    expect(await offsetOf(editor, left)).toBe(100)
    await sweepUploads(app.payload, new Date(Date.now() + 25 * 3_600_000))
    expect((await head(editor, left)).status).toBe(404)
    expect(filesLeft().some((name) => left.endsWith(name))).toBe(false)
  })
})
