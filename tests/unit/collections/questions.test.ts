import { describe, expect, it } from '@jest/globals'
import { withDecisive } from '../../../collections/access/decisiveSelect'
import { asksOfOwn } from '../../../collections/access/ownDeskQuestions'

const exists = { exists: true }

describe('what a question asks of', () => {
  it.each([
    [{ where: { title: exists } }, undefined],
    [{ sort: '-updatedAt' }, undefined],
    [{ where: { risk: exists } }, 'own'],
    [{ where: { or: [{ and: [{ variants__title: exists }] }] } }, 'own'],
    [{ where: { 'version.risk': exists } }, 'own'],
    [{ where: { 'honours.honour': { equals: 'N1' } } }, 'own'],
    [{ sort: '-risk' }, 'own'],
    [{ sort: ['title', 'honours.year'] }, 'own'],
    [{ where: { 'team.worker.conditional.gender': exists } }, 'behind'],
    [{ where: { team__worker__honours__honour: exists } }, 'behind'],
    [{ where: { related: { contains: { risk: exists } } } }, 'behind'],
    [{ sort: 'exhibition.publishAt' }, 'behind'],
  ] as const)('%j: %s', (asked, expected) => {
    expect(asksOfOwn(asked as never)).toBe(expected)
  })
})

describe('what a selection cannot leave out', () => {
  it.each([
    [{ organization: false }, undefined],
    [{ organization: false, body: false }, { body: false }],
    [{ title: true, organization: false }, { title: true }],
    [{ honours: { status: false } }, undefined],
    [{ honours: { status: false, year: false } }, { honours: { year: false } }],
    [{ honours: { honour: true } }, { honours: { honour: true, status: true } }],
    [{ honours: true }, { honours: true }],
  ])('%j', (select, expected) => {
    expect(withDecisive(select as never)).toEqual(expected)
  })
})
