import { describe, expect, it } from '@jest/globals'
import { phonePage } from '@/admin/preview/phonePage'
import { fold } from '@/admin/review/fold'
import { fromLocalInput, toLocalInput } from '@/admin/review/localInput'
import { refusalOf } from '@/admin/look/callApi'
import { wordsIn } from '@/admin/words/wordsIn'

const key = 'ab'.repeat(32)

describe('the phone page', () => {
  it('shows own pictures from the site and escapes what is text', () => {
    const page = phonePage(
      {
        channel: 'wechat',
        parts: { title: '<b>标题</b>', html: `<img src="media:${key}">` },
        pictures: [{ key, path: '/api/media/file/a.jpg' }],
      },
      'zh',
    )
    expect(page).toContain('<img src="/api/media/file/a.jpg">')
    expect(page).toContain('&lt;b&gt;标题&lt;/b&gt;')
    expect(page).toContain("default-src 'none'")
  })
  it('leaves a picture it does not know alone', () =>
    expect(
      phonePage({ channel: 'wechat', parts: { html: `media:${key}` }, pictures: [] }, 'zh'),
    ).toContain(`media:${key}`))
})

describe('differences', () => {
  const long = '字'.repeat(200)
  it('fold long unchanged text at its inner ends only', () => {
    expect(fold({ segment: { kind: 'same', text: '短' }, first: false, last: false })).toBe('短')
    expect(fold({ segment: { kind: 'same', text: long }, first: true, last: false })).toBe(
      ` … ${'字'.repeat(40)}`,
    )
    expect(fold({ segment: { kind: 'same', text: long }, first: false, last: true })).toBe(
      `${'字'.repeat(40)} … `,
    )
  })
})

describe('times and refusals', () => {
  it('turn a Beijing time into ISO and back', () => {
    expect(fromLocalInput('2026-11-22T07:30')).toBe('2026-11-21T23:30:00.000Z')
    expect(toLocalInput('2026-11-21T23:30:00.000Z')).toBe('2026-11-22T07:30')
    expect(fromLocalInput('')).toBe('')
  })
  it('reads the server’s own words', () => {
    expect(refusalOf({ errors: [{ message: '甲' }, { message: '乙' }] })).toBe('甲；乙')
    expect(refusalOf({ docs: [] })).toBeUndefined()
  })
  it('speaks both languages and keeps an unknown parameter visible', () => {
    expect(wordsIn('zh')('tries', { count: 2 })).toBe('试过 2 次')
    expect(wordsIn('en')('tries')).toBe('{count} tries')
    expect(wordsIn('fr')('desk')).toBe('工作台')
  })
})
