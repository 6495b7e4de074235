import { describe, expect, it } from '@jest/globals'
import { readCommand } from '@/review/readCommand'
import { stateWord } from '@/review/stateWord'

const now = new Date('2026-11-21T00:00:00.000Z')
const run = (
  state: 'inReview' | 'returned' | 'approved' | 'rejected' | 'withdrawn' | 'invalidated',
  more = {},
) => ({ state, revision: 'r2', ...more })

describe('stateWord', () => {
  it.each([
    ['draft', { changed: false }, undefined],
    ['inReview', { changed: true, liveRevision: 'r1' }, run('inReview')],
    ['returned', { changed: false }, run('returned')],
    ['rejected', { changed: false }, run('rejected')],
    ['draft', { changed: false }, run('withdrawn')],
    ['draft', { changed: false }, run('invalidated')],
    ['approved', { changed: false }, run('approved')],
    ['approved', { changed: false }, run('approved', { publishAt: '2026-11-20T00:00:00.000Z' })],
    ['scheduled', { changed: false }, run('approved', { publishAt: '2026-11-22T00:00:00.000Z' })],
    ['live', { changed: false, liveRevision: 'r2' }, run('approved')],
    ['liveWithChanges', { changed: true, liveRevision: 'r2' }, run('approved')],
    ['liveWithChanges', { changed: true, liveRevision: 'r1' }, run('withdrawn')],
    ['approved', { changed: true, liveRevision: 'r1' }, run('approved')],
    ['recalled', { changed: false, withdrawnAt: 'x' }, run('invalidated')],
    ['approved', { changed: false, withdrawnAt: 'x' }, run('approved')],
  ] as const)('%s', (word, item, latest) => {
    expect(stateWord({ item, run: latest, now })).toBe(word)
  })
})

describe('readCommand', () => {
  it('keeps what is given and drops what is empty', () => {
    expect(
      readCommand({
        decision: 'approve',
        opinion: ' ',
        accounts: null,
        checklist: { 姓名: true, 职务: false },
        publishAt: '2026-11-22T08:00:00+08:00',
      }),
    ).toEqual({
      decision: 'approve',
      checklist: ['姓名'],
      publishAt: '2026-11-22T00:00:00.000Z',
    })
  })

  it.each([
    undefined,
    {},
    [],
    'approve',
    { decision: 'publish' },
    { decision: 'approve', accounts: 'all' },
    { decision: 'approve', publishAt: 'tomorrow' },
    { decision: 'approve', risk: 'D' },
    { decision: 'return', opinion: 'x'.repeat(2001) },
    { decision: 'approve', accounts: [{ id: 1 }] },
  ])('refuses %j with 400', (given) => {
    expect(() => readCommand(given)).toThrow(expect.objectContaining({ status: 400 }))
  })
})
