import { afterAll, beforeAll, expect, it } from '@jest/globals'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Id } from '@/access/scope'
import type { Media } from '@/payload-types'
import { mediaBytes } from '@/content/mediaBytes'
import { prepareCopies } from '@/library/clocks'
import { nearDuplicates } from '@/library/nearDuplicates'
import { signedPublicAddress } from '@/library/publicEndpoint'
import { objects } from '@/storage/objects'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { People } from '../../kit/people'
import { PERSONAL, phonePicture, placedFilm } from '../../kit/phonePicture'

type Kit = {
  get: (url: string, init?: RequestInit) => Promise<Response>
  /** Address of an original as the desk sees it. */
  original: () => string
  dataDir: () => string
}

type Store = {
  start: () => Promise<{ stop(): Promise<void> }>
  /** What only this store has to keep. */
  ownRules?: (kit: Kit) => void
}

/** The media library, the same on a disk and in a bucket. */
export function librarySuite({ start, ownRules }: Store): void {
  let app: TestApp
  let store: { stop(): Promise<void> }
  let photo: Buffer
  let doc: Media
  beforeAll(async () => {
    store = await start()
    app = await bootApp()
    photo = await phonePicture()
    doc = (await upload(photo, 'phone.jpg', { alt: '车间', credit: '张三', aiUsage: 'assisted' })).body.doc
  })
  afterAll(async () => {
    await app.stop()
    await store.stop()
  })

  const upload = async (
    data: Buffer,
    name: string,
    words: Record<string, unknown> = {},
    who: keyof People = 'editor',
  ) =>
    app.request
      .post('/api/media')
      .set(await app.as(who))
      .field('_payload', JSON.stringify(words))
      .attach('file', data, name)

  const get = async (url: string, who?: keyof People) =>
    fetch(app.baseUrl + url, who && { headers: await app.as(who) })
  const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
  const release = (id: Id, released: boolean) =>
    app.payload.db.updateOne({ collection: 'media', id, data: { released } })

  it('keeps the original as it came, for its own desk alone', async () => {
    expect(doc).toMatchObject({ licence: 'none', width: 1600, height: 2400 })
    const url = String(doc.original)
    expect(await bytes(await get(url, 'reviewer1'))).toEqual(photo)
    await release(doc.id, true)
    for (const who of [undefined, 'otherEditor', 'judge'] as const)
      expect([who, (await get(url, who)).status]).toEqual([who, 403])
    const { body } = await app.request.get(`/api/media/${doc.id}`)
    expect(body.original).toBeUndefined()
    expect(JSON.stringify(body)).not.toContain('/api/media/file/')
    await release(doc.id, false)
  })

  it('gives readers copies without place and device, only while something live shows it', async () => {
    const { url, sizes } = doc as unknown as { url: string; sizes: Record<string, { url: string }> }
    expect((await get(url)).status).toBe(404)
    expect((await get(url, 'otherEditor')).status).toBe(404)
    expect((await get(url, 'editor')).status).toBe(200)
    const signed = signedPublicAddress({ url, seconds: 60, secret: app.payload.secret })
    expect((await get(signed)).status).toBe(200)
    expect((await get(signed.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')))).status).toBe(404)
    await release(doc.id, true)
    for (const file of ['large.jpg', 'large.webp', 'medium.avif', 'small.webp', 'card.jpg']) {
      const answer = await get(url.replace('large.jpg', file))
      expect([file, answer.status]).toEqual([file, 200])
      const data = await bytes(answer)
      const meta = await sharp(data).metadata()
      expect(data.toString('latin1')).not.toMatch(PERSONAL)
      expect([file, meta.xmpAsString]).toEqual([file, expect.stringMatching(/张三.*Yunfan.*digitalCapture.*AIGC/s)])
    }
    expect((await get(url.replace('large.jpg', 'huge.jpg'))).status).toBe(404)
    expect(Object.keys(sizes)).toEqual(['small', 'medium', 'large', 'card'])
    await release(doc.id, false)
    expect((await get(url)).status).toBe(404)
  })

  it('makes all copies before anybody asks for them, once, and anew when words in them change', async () => {
    const made = async (tag: string) => (await objects().size(`renditions/${tag}/large.avif`)) !== undefined
    const other = (await upload(await phonePicture({ hue: 200, width: 900, height: 700 }), 'b.jpg')).body.doc
    const avif = String(other.url).replace('.jpg', '.avif')
    const typeNow = async () => (await get(avif, 'editor')).headers.get('content-type')
    // Nobody waits for AVIF: until it is there, WebP stands in.
    expect(await typeNow()).toBe('image/webp')
    expect(await made(other.tag)).toBe(false)
    await prepareCopies(app.payload)
    expect([await made(other.tag), await typeNow()]).toEqual([true, 'image/avif'])
    const changed = await app.request
      .patch(`/api/media/${other.id}`)
      .set(await app.as('editor'))
      .send({ credit: '李四' })
    expect(changed.body.doc.tag).not.toBe(other.tag)
    const answer = await get(changed.body.doc.url, 'editor')
    expect((await sharp(await bytes(answer)).metadata()).xmpAsString).toContain('李四')
  })

  it('gives copies to rows from before there were any', async () => {
    const old = { tag: null, phash: null, look: null }
    await app.payload.db.updateOne({ collection: 'media', id: doc.id, data: old })
    await prepareCopies(app.payload)
    const now = await app.payload.findByID({ collection: 'media', id: doc.id, depth: 0 })
    expect(now).toMatchObject({ tag: doc.tag, phash: doc.phash, look: 'opaque', url: doc.url })
  })

  it('the focal point moves the cover and leaves the original alone', async () => {
    const before = await bytes(await get(String(doc.url).replace('large', 'card'), 'editor'))
    const query = '?uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=3&uploadEdits[crop][x]=10'
    const moved = await app.request
      .patch(`/api/media/${doc.id}${query}`)
      .set(await app.as('editor'))
      .send({ alt: '车间' })
    expect(moved.body.doc).toMatchObject({ focalX: 50, focalY: 3, sha256: doc.sha256 })
    const after = await bytes(await get(moved.body.doc.sizes.card.url, 'editor'))
    expect(after).not.toEqual(before)
    expect(await bytes(await get(String(moved.body.doc.original), 'editor'))).toEqual(photo)
    doc = moved.body.doc
  })

  it('keeps the same bytes once for an organization: a second upload is a reuse', async () => {
    const again = await upload(photo, 'other name.jpg', { alt: '别的话', licence: 'own' })
    expect([again.status, again.body.reused, again.body.doc.id]).toEqual([200, true, doc.id])
    expect(again.body.doc).toMatchObject({ alt: '车间', licence: 'own' })
    const elsewhere = await upload(photo, 'phone.jpg', {}, 'otherEditor')
    expect(elsewhere.status).toBe(201)
    const fresh = await phonePicture({ hue: 77, width: 300, height: 200 })
    const both = await Promise.all([upload(fresh, 'a.jpg'), upload(fresh, 'a.jpg'), upload(fresh, 'b.jpg')])
    expect(new Set(both.map(({ body }) => body.doc.id)).size).toBe(1)
    expect((await upload(photo, 'x.jpg', {}, 'moderator')).status).toBe(403)
  })

  it('finds pictures that look the same, and says so to the desk', async () => {
    const copy = await sharp(photo).rotate().resize(640).jpeg({ quality: 60 }).toBuffer()
    const { id } = (await upload(copy, 'copy.jpg')).body.doc
    const near = await nearDuplicates({ payload: app.payload, media: id })
    expect(near.map((one) => String(one.id))).toContain(String(doc.id))
    const among = { id: { not_equals: doc.id } }
    const others = await nearDuplicates({ payload: app.payload, media: id, among })
    expect(others.map((one) => String(one.id))).not.toContain(String(doc.id))
    const shown = await app.request.get(`/api/media/${id}/similar`).set(await app.as('editor'))
    expect(shown.body.docs[0]).toMatchObject({ id: doc.id, alt: '车间', isSame: false })
    // The other union's row of the same bytes is not this desk's to see.
    expect(shown.body.docs).toHaveLength(1)
    expect((await app.request.get(`/api/media/${id}/similar`)).status).toBe(401)
  })

  it('shows a film without its place, in pieces as players ask, and keeps the original', async () => {
    const film = placedFilm(5_000)
    const answer = await upload(film, 'clip.mp4', { licence: 'own' })
    expect([answer.status, answer.body.doc]).toEqual([
      201,
      expect.objectContaining({ mimeType: 'video/mp4', width: 640, height: 360, seconds: 4 }),
    ])
    const { url, original } = answer.body.doc
    expect(await bytes(await get(original, 'editor'))).toEqual(film)
    const shown = await bytes(await get(url, 'editor'))
    expect(shown.length).toBe(film.length)
    expect(shown.toString('latin1')).not.toContain('39.9055')
    const piece = await fetch(app.baseUrl + url, {
      headers: { ...(await app.as('editor')), Range: 'bytes=100-299' },
    })
    expect([piece.status, piece.headers.get('content-range')]).toEqual([206, `bytes 100-299/${film.length}`])
    expect(await bytes(piece)).toEqual(shown.subarray(100, 300))
    const sent = await mediaBytes({ payload: app.payload, key: answer.body.doc.sha256 })
    expect(sent.data).toEqual(shown)
  })

  it('judges what comes by a form by its bytes, and says what to do', async () => {
    const fake = await upload(Buffer.from('MZ this is a program'), 'photo.jpg')
    expect([400, 415]).toContain(fake.status)
    expect(fake.body.errors[0].message).toMatch(/[\u4e00-\u9fff]{6}/)
    const half = await upload(photo.subarray(0, photo.length / 2), 'half.jpg')
    expect([half.status, half.body.errors[0].message]).toEqual([400, expect.stringMatching(/不完整|损坏/)])
    const named = await upload(await phonePicture({ hue: 33, width: 200, height: 100 }), 'picture.txt')
    expect(named.body.doc).toMatchObject({ mimeType: 'image/jpeg', filename: 'picture.jpg' })
  })

  it('sends platforms a picture without place and device, marked where the account wants it', async () => {
    const key = String(doc.sha256)
    const plain = await mediaBytes({ payload: app.payload, key })
    expect(plain.mimeType).toBe('image/jpeg')
    expect(plain.data.toString('latin1')).not.toMatch(PERSONAL)
    const meta = await sharp(plain.data).metadata()
    expect([meta.width, meta.height]).toEqual([1333, 2000])
    const marked = await mediaBytes({ payload: app.payload, key, watermark: '云帆市总工会' })
    expect(marked.data).not.toEqual(plain.data)
  })

  it('takes a large file from the disk without changing it', async () => {
    const file = path.join(app.dataDir, 'large.mp4')
    const film = placedFilm(30 * 1024 * 1024)
    fs.writeFileSync(file, film)
    const stored = await app.payload.create({
      collection: 'media',
      data: { licence: 'own', aiUsage: 'none', organization: app.organizations.city as never },
      file: {
        name: 'large.mp4',
        mimetype: 'video/mp4',
        size: film.length,
        data: Buffer.alloc(0),
        tempFilePath: file,
      } as never,
      overrideAccess: true,
    })
    expect(stored.sha256).toBe(crypto.createHash('sha256').update(film).digest('hex'))
    expect(stored.filesize).toBe(film.length)
    expect(await objects().size(String(stored.filename))).toBe(film.length)
    const tail = await objects().readPart(String(stored.filename), film.length - 50, 50)
    expect(tail).toEqual(film.subarray(-50))
  })

  it('removes original and copies with the row', async () => {
    const { body } = await upload(await phonePicture({ hue: 140, width: 320, height: 240 }), 'gone.jpg')
    const { id, tag, filename, url } = body.doc
    expect((await get(url, 'editor')).status).toBe(200)
    expect(await objects().size(`renditions/${tag}/large.jpg`)).toBeGreaterThan(0)
    await app.payload.delete({ collection: 'media', id, overrideAccess: true })
    expect(await objects().size(`renditions/${tag}/large.jpg`)).toBeUndefined()
    expect(await objects().size(filename)).toBeUndefined()
  })

  ownRules?.({
    get: async (url, init) => fetch(app.baseUrl + url, { ...init, headers: await app.as('editor') }),
    original: () => String(doc.original),
    dataDir: () => app.dataDir,
  })
}
