import { describe, expect, test } from '@jest/globals'
import { checkEntry } from '@/campaign/checkEntry'
import type { Category } from '@/campaign/category'
import { checkFile } from '@/campaign/checkFile'
import { countLines, countWords } from '@/campaign/countWords'
import { emptyForm, emptyPrivate, readForm } from '@/campaign/entryForm'
import { duration, explainLimits } from '@/campaign/explainLimits'

const MB = 1024 * 1024
const photo: Category = {
  ...{
    code: 'photo',
    name: '摄影',
    format: 'photo',
    requires: ['shotAt'],
    types: ['jpg'],
    ratios: [],
  },
  ...{ minCount: 1, maxCount: 8, minMB: 2, maxMB: 30, minLongEdge: 3000 },
}
const video: Category = {
  ...{
    code: 'video',
    name: '短视频',
    format: 'video',
    requires: [],
    types: ['mp4'],
    ratios: ['16:9', '9:16'],
  },
  ...{ minCount: 1, maxCount: 1, maxMB: 500, minShortEdge: 1080, maxSeconds: 300 },
}
const comment: Category = {
  ...{ code: 'comment', name: '网评', format: 'text', requires: [], types: ['docx'], ratios: [] },
  ...{ minWords: 500, maxWords: 1400 },
}

test.each([
  ['', 0],
  ['夜班日记', 4],
  ['《夜班》，第3天。', 9],
  ['用 iPhone 16 拍摄', 5],
  ['don’t stop — 继续', 5],
  ['一\n二\r\n\r\n三 ', 3],
])('%j has %i characters as Word counts', (text, count) => expect(countWords(text)).toBe(count))

test('lines of a poem are those with something on them', () => {
  expect(countLines('一\n\n二\r\n 三\n')).toBe(3)
})

test.each([
  [
    photo,
    { mimeType: 'image/jpeg', bytes: 90 * MB, width: 8000, height: 6000 },
    '文件 90.0 MB，超过 30 MB 的上限',
  ],
  [photo, { mimeType: 'image/jpeg', bytes: 1 * MB, width: 4000, height: 3000 }, '不足 2 MB'],
  [
    photo,
    { mimeType: 'image/jpeg', bytes: 3 * MB, width: 2999, height: 2000 },
    '长边 2999 像素，不足 3000 像素',
  ],
  [
    photo,
    { mimeType: 'image/png', bytes: 3 * MB, width: 4000, height: 3000 },
    '“摄影”只收 JPG 文件'.slice(-9),
  ],
  [
    video,
    { mimeType: 'video/mp4', bytes: 9 * MB, width: 1440, height: 1080, seconds: 30 },
    '画幅是 1440×1080，只收 16:9 或 9:16',
  ],
  [
    video,
    { mimeType: 'video/mp4', bytes: 9 * MB, width: 1280, height: 720, seconds: 30 },
    '短边不足 1080 像素',
  ],
  [
    video,
    { mimeType: 'video/mp4', bytes: 9 * MB, width: 1920, height: 1080, seconds: 301 },
    '时长 5 分 1 秒，超过 5 分钟的上限',
  ],
])('%#: a refusal names the limit', (category, facts, words) => {
  const problems = checkFile(category, { ...facts, name: '摄影' })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(words)
})

test('what fits passes, and a frame of encoder slack is no fault', () => {
  expect(
    checkFile(video, {
      mimeType: 'video/mp4',
      bytes: 500 * MB,
      width: 1920,
      height: 1088,
      seconds: 300.4,
    }),
  ).toEqual([])
  expect(
    checkFile(video, { mimeType: 'video/mp4', bytes: MB, width: 1080, height: 1920, seconds: 20 }),
  ).toEqual([])
})

test('limits are explained in words before anybody writes', () => {
  expect(explainLimits(comment)[0]).toBe('500–1400 字')
  expect(explainLimits(photo)).toEqual(
    expect.arrayContaining(['1–8 个摄影图片文件，JPG', '每个 2–30 MB', '长边不少于 3000 像素']),
  )
  expect(duration(270)).toBe('4 分 30 秒')
})

describe('a form', () => {
  const good = readForm({
    ...{
      title: '流量之外',
      digest: '简介',
      text: '字'.repeat(600),
      union: 1,
      nomination: 'self',
      aiUsage: 'none',
    },
    authors: [{ name: '王小禾' }],
    ticks: { personal: '1' },
  })
  const check = (form: object, more: object = {}) =>
    checkEntry({
      ...{
        category: comment,
        files: [],
        statements: [{ kind: 'personal', version: '1' }],
        isPhone: () => true,
      },
      form: { ...good, ...form },
      answers: { ...emptyPrivate(), phone: '13800138000' },
      ...more,
    }).map(({ field }) => field)

  test('complete, it has nothing to complain of', () => expect(check({})).toEqual([]))
  test.each([
    [{ text: '字'.repeat(1850) }, ['text']],
    [{ text: '' }, ['text']],
    [{ title: '长'.repeat(31) }, ['title']],
    [{ digest: '长'.repeat(201) }, ['digest']],
    [{ nomination: 'unit' }, ['recommender']],
    [{ aiUsage: 'assisted' }, ['aiNote']],
    [{ ticks: {} }, ['ticks.personal']],
    [{ ticks: { personal: '0' } }, ['ticks.personal']],
    [{ authors: [{ name: '', age: 'adult' }] }, ['authors']],
    [{ firstUrl: 'http://a.example' }, ['firstUrl']],
  ])('%#: one thing wrong is one finding', (form, fields) => expect(check(form)).toEqual(fields))

  test('an author under 14 brings the guardian, the signature and a consent apart', () => {
    const statements = [{ kind: 'guardian', version: '1' }]
    const fields = (age: string) => check({ authors: [{ name: '小禾', age }] }, { statements })
    expect(fields('adult')).toEqual([])
    expect(fields('under18')).toEqual(['guardianName', 'proofs'])
    expect(fields('under14')).toEqual(['guardianName', 'proofs', 'ticks.guardian'])
  })

  test('of another shape it is refused, by name of the field', () => {
    expect(() => readForm({ authors: 'me' })).toThrow(/authors/)
    expect(() => readForm({ title: 'x'.repeat(9999) })).toThrow(/title/)
    expect(readForm(undefined)).toEqual(emptyForm())
  })
})
