import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { uploadBase } from '@publishers/kuaishou/uploadBase'
import { setUp } from './setUp'

describe('publish', () => {
  let bench: Awaited<ReturnType<typeof setUp>>
  beforeEach(async () => {
    // Three pieces.
    bench = await setUp({ bytes: 20_000_000 })
  })
  afterEach(() => bench.kuaishou.close())
  const no = (result: number) => ({ result, error_msg: 'no' })

  it('uploads in pieces from 0, publishes cover and caption, and waits while it is pending', async () => {
    const outcome = await bench.publish()
    const pieces = bench.asked('/fragment')
    expect(pieces.map(({ query }) => query.get('fragment_id'))).toEqual(['0', '1', '2'])
    expect(Math.max(...pieces.map(({ bytes }) => bytes))).toBeLessThanOrEqual(10_000_000)
    const [film] = bench.kuaishou.films
    expect(film?.bytes.equals(bench.film)).toBe(true)
    expect(film?.caption).toBe(bench.rendition.parts.caption)
    expect(film?.cover.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    expect(outcome).toMatchObject({
      state: 'accepted',
      receipt: { ids: { photoId: film?.photoId } },
    })
    bench.kuaishou.films[0]!.pendingLooks = 2
    await expect(bench.observe()).resolves.toMatchObject({ state: 'accepted' })
    await expect(bench.observe()).resolves.toMatchObject({
      state: 'published',
      receipt: { url: `https://cdn.test/${film?.photoId}.mp4` },
    })
  })

  it('goes on with an upload after a crash, and sends only what is missing', async () => {
    // The third piece and its repetition die.
    bench.kuaishou.answer({ path: '/complete', body: '', drop: true })
    await expect(bench.prepare()).rejects.toMatchObject({ kind: 'transient' })
    const [upload] = bench.kuaishou.uploads.values()
    upload?.fragments.delete(1)
    await bench.prepare()
    expect(bench.asked('/start_upload')).toHaveLength(1)
    expect(bench.asked('/fragment').map(({ query }) => query.get('fragment_id'))).toEqual([
      '0',
      '1',
      '2',
      '1',
    ])
    await bench.prepare()
    expect(bench.asked('/complete')).toHaveLength(2)
  })

  it('begins anew when the half upload is unknown, or older than is safe', async () => {
    bench.kuaishou.answer({ path: '/complete', body: '', drop: true })
    await bench.prepare().catch(() => undefined)
    bench.kuaishou.uploads.clear()
    await bench.prepare()
    expect(bench.asked('/start_upload')).toHaveLength(2)
    bench.advance(3_601_000)
    await bench.prepare()
    expect(bench.asked('/start_upload')).toHaveLength(3)
  })

  it('makes the upload again when it was used up, and never resends after a lost answer', async () => {
    await bench.prepare()
    for (const upload of bench.kuaishou.uploads.values()) upload.isUsed = true
    await expect(bench.publish()).rejects.toMatchObject({ kind: 'transient', code: '120002' })
    await expect(bench.publish()).resolves.toMatchObject({ state: 'accepted' })
    expect(bench.kuaishou.films).toHaveLength(1)
  })

  it('takes a used upload after a lost try as the news that it worked', async () => {
    bench.kuaishou.answer({ path: '/photo/publish', body: '', drop: true, processed: true })
    await expect(bench.publish()).rejects.toMatchObject({ kind: 'unconfirmed' })
    // The list does not show it yet, and we believe that.
    const hidden = bench.kuaishou.films.splice(0)
    bench.advance(61_000)
    await expect(bench.observe()).resolves.toMatchObject({ state: 'absent' })
    bench.journal.close('absent', 'photo.publish', {})
    await expect(bench.publish()).rejects.toMatchObject({ kind: 'unconfirmed', code: '120002' })
    bench.advance(61_000)
    await expect(bench.observe()).resolves.toMatchObject({ state: 'wait' })
    bench.kuaishou.films.push(...hidden)
    await expect(bench.observe()).resolves.toMatchObject({
      state: 'found',
      receipt: { ids: { photoId: hidden[0]?.photoId } },
    })
    expect(bench.kuaishou.uploads.size).toBe(1)
  })

  it('finds a lost publication among many others, by caption and time', async () => {
    bench.kuaishou.answer({ path: '/photo/publish', body: '', drop: true, processed: true })
    await bench.publish().catch(() => undefined)
    const [ours] = bench.kuaishou.films
    for (let count = 0; count < 70; count += 1)
      bench.kuaishou.films.unshift({ ...ours!, photoId: `30${count}`, caption: `别的 ${count}` })
    await expect(bench.observe()).resolves.toMatchObject({
      state: 'found',
      receipt: { ids: { photoId: ours?.photoId } },
    })
    ours!.at -= 3_600_000
    bench.advance(61_000)
    await expect(bench.observe()).resolves.toMatchObject({ state: 'absent' })
  })

  it.each([
    [100200500, 'unconfirmed'],
    [100100402, 'quota'],
    [120003, 'manual'],
    [100200111, 'auth'],
    [100299999, 'unknown'],
  ])('knows %d of a publication as %s', async (code, kind) => {
    bench.kuaishou.answer({ path: '/photo/publish', body: no(code) })
    await expect(bench.publish()).rejects.toMatchObject({ kind, code: String(code) })
    expect(bench.asked('/photo/publish')).toHaveLength(1)
  })

  it('waits a day when it is limited, and asks a person when that did not help', async () => {
    const again = async () => {
      bench.kuaishou.answer({ path: '/photo/publish', body: no(100100402) })
      return bench.publish().catch((error: unknown) => error)
    }
    expect(await again()).toMatchObject({ kind: 'quota' })
    bench.advance(3_600_000)
    expect(await again()).toMatchObject({ kind: 'quota' })
    bench.advance(24 * 3_600_000)
    expect(await again()).toMatchObject({ kind: 'manual', code: '100100402' })
  })

  it('is patient with a film that is not known yet, and says when it failed', async () => {
    const outcome = await bench.publish()
    const receipt = 'receipt' in outcome ? outcome.receipt : undefined
    const early = () => bench.kuaishou.answer({ path: '/photo/info', body: no(100120001) })
    early()
    await expect(bench.observe({ receipt })).resolves.toMatchObject({ state: 'accepted' })
    bench.advance(700_000)
    early()
    await expect(bench.observe({ receipt })).resolves.toMatchObject({ state: 'unknown' })
    bench.kuaishou.answer({ path: '/photo/info', body: no(120003) })
    await expect(bench.observe({ receipt })).resolves.toMatchObject({ state: 'failed' })
  })
})

describe('where the film is uploaded', () => {
  const baseUrl = 'https://open.kuaishou.com'
  it.each(['upload.kuaishouzt.com', 'upload.kuaishouzt.com:8080', 'open.kuaishou.com/up'])(
    '%s is fine',
    (endpoint) => expect(uploadBase({ endpoint, baseUrl })).toBe(`http://${endpoint}`),
  )
  it.each([
    '127.0.0.1',
    '10.0.0.8:9000',
    '169.254.169.254',
    'localhost:3000',
    '[::1]',
    '2130706433',
    'intranet',
    'user@evil.example',
    'evil.example/?x=',
    'evil.example#x',
    '',
  ])('%s is refused', (endpoint) => {
    expect(() => uploadBase({ endpoint, baseUrl })).toThrow(/上传地址/)
  })
  it('an inner address is fine for an account that points there itself', () => {
    const inner = 'http://127.0.0.1:3000/sandbox/kuaishou'
    expect(uploadBase({ endpoint: '127.0.0.1:9000', baseUrl: inner })).toBe('http://127.0.0.1:9000')
  })
  it.each([
    ['169.254.169.254', 'http://127.0.0.1:3000'],
    ['169.254.169.254', 'http://10.0.0.5:3000'],
    ['[fd00:ec2::254]', 'http://10.0.0.5:3000'],
    ['127.0.0.1:6379', 'http://10.0.0.5:3000'],
    ['localhost:6379', 'http://sandbox:3000'],
  ])('not %s, for an account at %s', (endpoint, base) => {
    expect(() => uploadBase({ endpoint, baseUrl: base })).toThrow(/上传地址/)
  })
  it('a neighbour of a stand-in is', () => {
    const base = 'http://10.0.0.5:3000'
    expect(uploadBase({ endpoint: '10.0.0.6:1', baseUrl: base })).toBe('http://10.0.0.6:1')
  })
})
