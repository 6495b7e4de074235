import { expect, it } from '@jest/globals'
import { docx, jpeg, mp3, pdf } from '../../kit/honestFiles'
import { placedFilm } from '../../kit/phonePicture'
import { pngOf } from '../../kit/pngOf'
import { zipOf } from '../../kit/zipBytes'
import type { LibraryKit } from './libraryKit'

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const page = Buffer.from('<!doctype html><script>alert(1)</script>')

/** What misleads, acts, bursts or is broken: refused with a reason in words, and nothing of it stays. */
export function hostileRules(kit: LibraryKit): void {
  it('refuses what is not what it says it is, and keeps nothing of it', async () => {
    const picture = await jpeg(640, 480)
    const film = placedFilm(50_000)
    const files: [string, Buffer, number[], RegExp][] = [
      ['drawing.svg', svg, [400, 415], /SVG/],
      ['drawing.png', svg, [400, 415], /SVG/],
      ['page.jpg', page, [400, 415], /网页/],
      ['photo.exe', picture, [400, 415], /内容其实是图片/],
      ['film.jpg', film, [400, 415], /内容其实是视频/],
      ['and-archive.jpg', Buffer.concat([picture, zipOf({ 'a.html': '<p>' })]), [400], /夹带/],
      ['and-page.jpg', Buffer.concat([picture, page]), [400], /夹带/],
      ['and-archive.mp4', Buffer.concat([film, zipOf({ 'a.js': '1' })]), [400], /夹带/],
      ['half.mp4', film.subarray(0, film.length - 20_000), [400], /不完整/],
      ['half.pdf', pdf().subarray(0, 300), [400], /不完整/],
      ['bomb.png', pngOf(40_000, 40_000), [400], /像素|画面/],
      ['bomb.docx', docx({ 'word/media/a.bmp': Buffer.alloc(60_000_000) }), [400], /./],
      ['acts.pdf', pdf({ extra: '/OpenAction << /S /JavaScript /JS (1) >> ' }), [400], /脚本/],
      ['macro.docx', docx({ 'word/vbaProject.bin': 'x' }), [400], /宏/],
      ['hidden.mp3', Buffer.concat([mp3(), zipOf({ a: 'b' })]), [400], /夹带/],
      ['empty.jpg', Buffer.alloc(0), [400], /空/],
    ]
    const count = async () => (await kit.app.payload.count({ collection: 'media' })).totalDocs
    const before = await count()
    for (const [name, data, statuses, words] of files) {
      const { status, body } = await kit.upload(data, name, { licence: 'own' })
      const told = JSON.stringify(body)
      expect([name, told, statuses.includes(status)]).toEqual([name, told, true])
      expect([name, body.errors?.[0]?.message]).toEqual([name, expect.stringMatching(words)])
    }
    expect(await count()).toBe(before)
  })

  it('a form whose licence was left empty is refused', async () => {
    const { status, body } = await kit.upload(await jpeg(90, 60), 'asked.jpg', { licence: '' })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('licence')])
  })

  it('a file that was refused is judged again at once, not after a wait', async () => {
    const began = Date.now()
    for (let index = 0; index < 3; index++)
      expect([400, 415]).toContain((await kit.upload(svg, 'drawing.png')).status)
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  it('nobody’s file is looked into before it is clear who they are', async () => {
    const { app } = kit
    const half = placedFilm(50_000).subarray(0, 30_000)
    const open = await app.request.post('/api/media').attach('file', half, 'half.mp4')
    expect(open.status).toBe(401)
    const judge = await kit.upload(half, 'half.mp4', {}, 'judge')
    expect(judge.status).toBe(403)
    const path = `/api/media/${kit.doc.id}`
    const exchanged = await app.request.patch(path).attach('file', half, 'half.mp4')
    expect([401, 403]).toContain(exchanged.status)
  })

  it('an address is no file: nothing is fetched for a row', async () => {
    const query =
      'mutation { createMedia(data: { url: "http://127.0.0.1:9/a.png", filename: "a.png", aiUsage: none, licence: own }) { id } }'
    const { text } = await kit.app.request
      .post('/api/graphql')
      .set(await kit.app.as('editor'))
      .send({ query })
    expect(text).toContain('没有收到文件')
  })

  it('a row is neither copied nor, by an operator, licensed anew', async () => {
    const copy = await kit.app.request
      .post(`/api/media/${kit.doc.id}/duplicate`)
      .set(await kit.app.as('editor'))
      .send({})
    expect([400, 404]).toContain(copy.status)
    const bytes = await jpeg(101, 67)
    const { body } = await kit.upload(bytes, 'plain.jpg', { licence: 'none' })
    const { id } = body.doc
    const again = await kit.upload(bytes, 'plain.jpg', { licence: 'own' }, 'operator')
    expect([again.status, again.body.doc.id]).toEqual([200, id])
    const licence = async () =>
      (await kit.app.payload.findByID({ collection: 'media', id, depth: 0 })).licence
    expect(await licence()).toBe('none')
    await kit.upload(bytes, 'plain.jpg', { licence: 'own' })
    expect(await licence()).toBe('own')
  })
}
