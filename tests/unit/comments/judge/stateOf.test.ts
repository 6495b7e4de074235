import { describe, expect, it } from '@jest/globals'
import { gravestOf, hasNobodyBehind, isPersonFirst, stateOf } from '@/comments/judge/stateOf'

const clean = { action: 'approve', isShown: true, isQueued: false, isSpared: false } as const
const refused = { action: 'reject', isShown: false, isQueued: false, isSpared: false } as const

describe('where the verdict leaves a comment', () => {
  it('shows what is clean, unless a person looks first', () => {
    expect(stateOf({ verdict: clean })).toEqual({
      state: 'approved',
      isShown: true,
      isQueued: false,
    })
    expect(stateOf({ verdict: clean, isPersonFirst: true })).toMatchObject({
      state: 'held',
      isShown: false,
      isQueued: true,
      because: 'release',
    })
  })

  it('refuses what breaks a rule, and says who was heard instead', () => {
    expect(stateOf({ verdict: refused })).toMatchObject({ state: 'rejected', isShown: false })
    expect(
      stateOf({ verdict: { ...refused, action: 'hold', isQueued: true, isSpared: true } }),
    ).toMatchObject({ state: 'held', isQueued: true, because: 'heard' })
  })

  it('queues what is marked, also when it is refused', () => {
    expect(stateOf({ verdict: { ...refused, isQueued: true } }).isQueued).toBe(true)
    expect(
      stateOf({ verdict: { ...clean, action: 'hold', isShown: false, isQueued: true } }),
    ).toMatchObject({ state: 'held', isQueued: true })
  })

  it('does not let an edit undo a person’s decision', () => {
    const before = { state: 'rejected', byPerson: true }
    expect(stateOf({ verdict: clean, before })).toMatchObject({ state: 'held', because: 'edited' })
    expect(stateOf({ verdict: clean, before: { ...before, byPerson: false } }).state).toBe(
      'approved',
    )
  })

  it('queues a picture and a cut text beside showing the words', () => {
    expect(stateOf({ verdict: clean, hasPicture: true })).toMatchObject({
      isShown: true,
      isQueued: true,
    })
    expect(stateOf({ verdict: clean, isCut: true }).isQueued).toBe(true)
  })

  it('knows whose rule it is', () => {
    expect(isPersonFirst('newsFirst', 'news')).toBe(true)
    expect(isPersonFirst('newsFirst', 'works')).toBe(false)
    expect(isPersonFirst('machine', 'news')).toBe(false)
    expect(hasNobodyBehind({ channel: 'web', member: null })).toBe(true)
    expect(hasNobodyBehind({ channel: 'web', member: 7 })).toBe(false)
    expect(hasNobodyBehind({ channel: 'web', member: 7, external: { age: 'child' } })).toBe(true)
    expect(hasNobodyBehind({ channel: 'weibo' })).toBe(false)
    expect(gravestOf(['ad', 'privacy', 'spam'])).toBe('privacy')
    expect(gravestOf([])).toBeNull()
  })
})
