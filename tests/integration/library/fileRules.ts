import { expect, it } from '@jest/globals'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { declareAi } from '@/campaign/declareAi'
import { mediaBytes } from '@/content/mediaBytes'
import { watermarkText } from '@/library/watermarkText'
import type { Id } from '@/access/scope'
import { markReleased } from '@/review/releasedMedia'
import { objects } from '@/storage/objects'
import { mp3, pdf } from '../../kit/honestFiles'
import { id3 } from '../../kit/taggedSounds'
import { PERSONAL, phonePicture, placedFilm } from '../../kit/phonePicture'
import type { LibraryKit } from './libraryKit'

const MACHINE = /<TC260:AIGC>/

/** Films, large files, what platforms get, and the end of a row. */
export function fileRules(kit: LibraryKit): void {
  const { upload, get, bytes } = kit

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
    const piece = await fetch(kit.app.baseUrl + url, {
      headers: { ...(await kit.app.as('editor')), Range: 'bytes=100-299' },
    })
    expect([piece.status, piece.headers.get('content-range')]).toEqual([
      206,
      `bytes 100-299/${film.length}`,
    ])
    expect(await bytes(piece)).toEqual(shown.subarray(100, 300))
    const sent = await mediaBytes({ payload: kit.app.payload, key: answer.body.doc.sha256 })
    expect(sent.data).toEqual(shown)
  })

  it('sends readers sound and papers without the names of devices and accounts, and keeps the originals', async () => {
    const files = [
      [Buffer.concat([id3({ TPE1: 'Zhang San', TENC: 'Sandphone' }), mp3()]), 'talk.mp3'],
      [pdf({ objects: '9 0 obj\n<< /Author (Sandphone) >>\nendobj\n', info: 9 }), 'notice.pdf'],
    ] as const
    for (const [data, name] of files) {
      const { body } = await upload(data, name, { licence: 'own' })
      const { url, original, sha256 } = body.doc
      expect(await bytes(await get(original, 'editor'))).toEqual(data)
      const shown = await bytes(await get(url, 'editor'))
      expect([name, shown.length, shown.includes('Sandphone')]).toEqual([name, data.length, false])
      const sent = await mediaBytes({ payload: kit.app.payload, key: sha256 })
      expect(sent.data).toEqual(shown)
    }
  })

  it('judges what comes by a form by its bytes, and says what to do', async () => {
    const fake = await upload(Buffer.from('MZ this is a program'), 'photo.jpg')
    expect([400, 415]).toContain(fake.status)
    expect(fake.body.errors[0].message).toMatch(/[\u4e00-\u9fff]{6}/)
    const half = await upload(kit.photo.subarray(0, kit.photo.length / 2), 'half.jpg')
    expect([half.status, half.body.errors[0].message]).toEqual([
      400,
      expect.stringMatching(/不完整|损坏/),
    ])
    const named = await upload(
      await phonePicture({ hue: 33, width: 200, height: 100 }),
      'picture.txt',
    )
    expect(named.body.doc).toMatchObject({ mimeType: 'image/jpeg', filename: 'picture.jpg' })
  })

  it('sends platforms a picture without place and device, marked where the account wants it', async () => {
    const key = String(kit.doc.sha256)
    const plain = await mediaBytes({ payload: kit.app.payload, key })
    expect(plain.mimeType).toBe('image/jpeg')
    expect(plain.data.toString('latin1')).not.toMatch(PERSONAL)
    const meta = await sharp(plain.data).metadata()
    expect([meta.width, meta.height]).toEqual([1333, 2000])
    const marked = await mediaBytes({ payload: kit.app.payload, key, watermark: '云帆市总工会' })
    expect(marked.data).not.toEqual(plain.data)
  })

  it('writes unit and number over the pictures of an account that wants it, and never for Douyin', async () => {
    const { payload } = kit.app
    const { city } = kit.app.organizations
    const account = async (channel: string) => {
      const data = { name: channel, channel, organization: city, enabled: true, watermark: true }
      const at = { collection: 'channel-accounts', overrideAccess: true } as const
      return (await payload.create({ ...at, data: data as never })).id
    }
    const [web, douyin] = [await account('web'), await account('douyin')]
    const item = { organization: city, no: '2026-SY-0001' }
    const words = '云帆市总工会 2026-SY-0001'
    expect(await watermarkText({ payload, account: web, item })).toBe(words)
    expect(await watermarkText({ payload, account: douyin, item })).toBe('')
    const { id, tag } = (
      await upload(await phonePicture({ hue: 250, width: 600, height: 400 }), 'w.jpg')
    ).body.doc
    const req = await createLocalReq({}, payload)
    await markReleased(req, { ...item, cover: id, siteAccount: web })
    const shown = await payload.findByID({ collection: 'media', id, depth: 0 })
    expect(shown).toMatchObject({ released: true, watermark: words })
    expect(shown.tag).not.toBe(tag)
    expect((await get(String(shown.url))).status).toBe(200)
  })

  it('sends platforms what the account chose and the own row says, not what another shows', async () => {
    const { payload } = kit.app
    const { city, other } = kit.app.organizations
    const photo = await phonePicture({ hue: 120, width: 500, height: 400 })
    const words = { licence: 'own', credit: 'Row of the city' }
    const own = (await upload(photo, 'twice.jpg', words)).body.doc
    const key = String(own.sha256)
    const plain = await mediaBytes({ payload, key, watermark: '' })
    const change = { watermark: '云帆市总工会' }
    await payload.db.updateOne({ collection: 'media', id: own.id, data: change })
    const sent = await mediaBytes({ payload, key, watermark: '' })
    expect(Buffer.from(sent.data).equals(Buffer.from(plain.data))).toBe(true)
    const site = await mediaBytes({ payload, key })
    expect(Buffer.from(site.data).equals(Buffer.from(plain.data))).toBe(false)
    const foreign = { licence: 'own', credit: 'Row of another', organization: other }
    expect((await upload(photo, 'twice.jpg', foreign, 'otherEditor')).status).toBe(201)
    const authorOf = async (organization: Id) =>
      Buffer.from((await mediaBytes({ payload, key, organization, watermark: '' })).data).toString(
        'latin1',
      )
    expect(await authorOf(city)).toContain('Row of the city')
    expect(await authorOf(other)).toContain('Row of another')
    expect(await authorOf(other)).not.toContain('Row of the city')
  })

  it('marks every copy of a work whose author declares a machine', async () => {
    const { payload } = kit.app
    const photo = await phonePicture({ hue: 60, width: 420, height: 400 })
    const { id, tag, sha256 } = (await upload(photo, 'work.jpg', { licence: 'campaign' })).body.doc
    const sent = async () =>
      Buffer.from((await mediaBytes({ payload, key: sha256 })).data).toString('latin1')
    expect(await sent()).not.toMatch(MACHINE)
    const req = await createLocalReq({}, payload)
    await declareAi(req, { files: [id, null], aiUsage: 'generated' })
    const row = await payload.findByID({ collection: 'media', id, depth: 0 })
    expect(row.aiUsage).toBe('generated')
    expect(row.tag).not.toBe(tag)
    expect(await sent()).toMatch(MACHINE)
  })

  it('takes a large file from the disk without changing it', async () => {
    const file = path.join(kit.app.dataDir, 'large.mp4')
    const film = placedFilm(30 * 1024 * 1024)
    fs.writeFileSync(file, film)
    const stored = await kit.app.payload.create({
      collection: 'media',
      data: { licence: 'own', aiUsage: 'none', organization: kit.app.organizations.city as never },
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
    const { body } = await upload(
      await phonePicture({ hue: 140, width: 320, height: 240 }),
      'gone.jpg',
    )
    const { id, tag, filename, url } = body.doc
    expect((await get(url, 'editor')).status).toBe(200)
    expect(await objects().size(`renditions/${tag}/large.jpg`)).toBeGreaterThan(0)
    await kit.app.payload.delete({ collection: 'media', id, overrideAccess: true })
    expect(await objects().size(`renditions/${tag}/large.jpg`)).toBeUndefined()
    expect(await objects().size(filename)).toBeUndefined()
  })
}
