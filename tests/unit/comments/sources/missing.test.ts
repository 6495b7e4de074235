import { describe, expect, it } from '@jest/globals'
import { missingAfter } from '@/comments/sources/missing'

const known = ['1', '2', '3']

describe('what a whole reading proves', () => {
  it('is a deletion, where the list is as long as it says', () => {
    expect(missingAfter({ seen: ['1', '3'], total: 2, known, missedBefore: [] })).toEqual({
      gone: ['2'],
      missing: [],
    })
  })

  it('is nothing, where it is shorter than it says, or came back empty without a word', () => {
    for (const reading of [{ seen: ['1', '3'], total: 3 }, { seen: [], total: 3 }, { seen: [] }])
      expect(missingAfter({ ...reading, known, missedBefore: known })).toEqual({
        gone: [],
        missing: [],
      })
  })

  it('has to be said twice where no length is told, or none is left', () => {
    const first = missingAfter({ seen: ['1'], known, missedBefore: [] })
    expect(first).toEqual({ gone: [], missing: ['2', '3'] })
    expect(missingAfter({ seen: ['1', '2'], known, missedBefore: first.missing })).toEqual({
      gone: ['3'],
      missing: [],
    })
    const none = missingAfter({ seen: [], total: 0, known, missedBefore: [] })
    expect(none).toEqual({ gone: [], missing: known })
    expect(missingAfter({ seen: [], total: 0, known, missedBefore: known }).gone).toEqual(known)
  })
})
