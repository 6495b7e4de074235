import { expect, it } from '@jest/globals'
import sharp from 'sharp'
import { prepareCopies } from '@/library/clocks'
import { nearDuplicates } from '@/library/nearDuplicates'
import { signedPublicAddress } from '@/library/publicEndpoint'
import { objects } from '@/storage/objects'
import { PERSONAL, phonePicture } from '../../kit/phonePicture'
import type { LibraryKit } from './libraryKit'

/** Originals, public copies, reuse and look-alikes of pictures. */
export function pictureRules(kit: LibraryKit): void {
  const { upload, get, bytes, release } = kit

  it('keeps the original as it came, for its own desk alone', async () => {
    expect(kit.doc).toMatchObject({ licence: 'none', width: 1600, height: 2400 })
    const url = String(kit.doc.original)
    expect(await bytes(await get(url, 'reviewer1'))).toEqual(kit.photo)
    await release(kit.doc.id, true)
    for (const who of [undefined, 'otherEditor', 'judge'] as const)
      expect([who, (await get(url, who)).status]).toEqual([who, 403])
    const { body } = await kit.app.request.get(`/api/media/${kit.doc.id}`)
    expect(body.original).toBeUndefined()
    expect(JSON.stringify(body)).not.toContain('/api/media/file/')
    await release(kit.doc.id, false)
  })

  it('gives readers copies without place and device, only while something live shows it', async () => {
    const { url, sizes } = kit.doc as unknown as {
      url: string
      sizes: Record<string, { url: string }>
    }
    expect((await get(url)).status).toBe(404)
    expect((await get(url, 'otherEditor')).status).toBe(404)
    expect((await get(url, 'editor')).status).toBe(200)
    const signed = signedPublicAddress({ url, seconds: 60, secret: kit.app.payload.secret })
    expect((await get(signed)).status).toBe(200)
    expect((await get(signed.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')))).status).toBe(404)
    await release(kit.doc.id, true)
    for (const file of ['large.jpg', 'large.webp', 'medium.avif', 'small.webp', 'card.jpg']) {
      const answer = await get(url.replace('large.jpg', file))
      expect([file, answer.status]).toEqual([file, 200])
      const data = await bytes(answer)
      const meta = await sharp(data).metadata()
      expect(data.toString('latin1')).not.toMatch(PERSONAL)
      expect([file, meta.xmpAsString]).toEqual([
        file,
        expect.stringMatching(/张三.*Yunfan.*digitalCapture.*AIGC/s),
      ])
    }
    expect((await get(url.replace('large.jpg', 'huge.jpg'))).status).toBe(404)
    expect(Object.keys(sizes)).toEqual(['small', 'medium', 'large', 'card'])
    await release(kit.doc.id, false)
    expect((await get(url)).status).toBe(404)
  })

  it('makes all copies before anybody asks for them, once, and anew when words in them change', async () => {
    const made = async (tag: string) =>
      (await objects().size(`renditions/${tag}/large.avif`)) !== undefined
    const other = (await upload(await phonePicture({ hue: 200, width: 900, height: 700 }), 'b.jpg'))
      .body.doc
    const avif = String(other.url).replace('.jpg', '.avif')
    const typeNow = async () => (await get(avif, 'editor')).headers.get('content-type')
    // Nobody waits for AVIF: until it is there, WebP stands in.
    expect(await typeNow()).toBe('image/webp')
    expect(await made(other.tag)).toBe(false)
    await prepareCopies(kit.app.payload)
    expect([await made(other.tag), await typeNow()]).toEqual([true, 'image/avif'])
    const changed = await kit.app.request
      .patch(`/api/media/${other.id}`)
      .set(await kit.app.as('editor'))
      .send({ credit: '李四' })
    expect(changed.body.doc.tag).not.toBe(other.tag)
    const answer = await get(changed.body.doc.url, 'editor')
    expect((await sharp(await bytes(answer)).metadata()).xmpAsString).toContain('李四')
  })

  it('gives copies to rows from before there were any', async () => {
    const old = { tag: null, phash: null, look: null }
    await kit.app.payload.db.updateOne({ collection: 'media', id: kit.doc.id, data: old })
    await prepareCopies(kit.app.payload)
    const now = await kit.app.payload.findByID({ collection: 'media', id: kit.doc.id, depth: 0 })
    expect(now).toMatchObject({
      tag: kit.doc.tag,
      phash: kit.doc.phash,
      look: 'opaque',
      url: kit.doc.url,
    })
  })

  it('the focal point moves the cover and leaves the original alone', async () => {
    const before = await bytes(await get(String(kit.doc.url).replace('large', 'card'), 'editor'))
    const query =
      '?uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=3&uploadEdits[crop][x]=10'
    const moved = await kit.app.request
      .patch(`/api/media/${kit.doc.id}${query}`)
      .set(await kit.app.as('editor'))
      .send({ alt: '车间' })
    expect(moved.body.doc).toMatchObject({ focalX: 50, focalY: 3, sha256: kit.doc.sha256 })
    const after = await bytes(await get(moved.body.doc.sizes.card.url, 'editor'))
    expect(after).not.toEqual(before)
    expect(await bytes(await get(String(moved.body.doc.original), 'editor'))).toEqual(kit.photo)
    kit.doc = moved.body.doc
  })

  it('keeps the same bytes once for an organization: a second upload is a reuse', async () => {
    const again = await upload(kit.photo, 'other name.jpg', { alt: '别的话', licence: 'own' })
    expect([again.status, again.body.reused, again.body.doc.id]).toEqual([200, true, kit.doc.id])
    expect(again.body.doc).toMatchObject({ alt: '车间', licence: 'own' })
    const elsewhere = await upload(kit.photo, 'phone.jpg', {}, 'otherEditor')
    expect(elsewhere.status).toBe(201)
    const fresh = await phonePicture({ hue: 77, width: 300, height: 200 })
    const both = await Promise.all([
      upload(fresh, 'a.jpg'),
      upload(fresh, 'a.jpg'),
      upload(fresh, 'b.jpg'),
    ])
    expect(new Set(both.map(({ body }) => body.doc.id)).size).toBe(1)
    expect((await upload(kit.photo, 'x.jpg', {}, 'moderator')).status).toBe(403)
  })

  it('finds pictures that look the same, and says so to the desk', async () => {
    const copy = await sharp(kit.photo).rotate().resize(640).jpeg({ quality: 60 }).toBuffer()
    const { id } = (await upload(copy, 'copy.jpg')).body.doc
    const near = await nearDuplicates({ payload: kit.app.payload, media: id })
    expect(near.map((one) => String(one.id))).toContain(String(kit.doc.id))
    const among = { id: { not_equals: kit.doc.id } }
    const others = await nearDuplicates({ payload: kit.app.payload, media: id, among })
    expect(others.map((one) => String(one.id))).not.toContain(String(kit.doc.id))
    const shown = await kit.app.request
      .get(`/api/media/${id}/similar`)
      .set(await kit.app.as('editor'))
    expect(shown.body.docs[0]).toMatchObject({ id: kit.doc.id, alt: '车间', isSame: false })
    // The other union's row of the same bytes is not this desk's to see.
    expect(shown.body.docs).toHaveLength(1)
    expect((await kit.app.request.get(`/api/media/${id}/similar`)).status).toBe(401)
  })
}
