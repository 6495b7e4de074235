import { describe, expect, it } from '@jest/globals'

import { fileTurnKey, writeTurn } from '@/database/writeTurn'

const writer = (label: string, waitMs = 1_000) => ({ label, stack: '', waitMs })
let keys = 0
const freshTurn = () => writeTurn(`test ${keys++}`)

describe('writeTurn', () => {
  it('is given in the order of asking, to one at a time', async () => {
    const turn = freshTurn()
    const order: number[] = []
    const work = async (n: number) => {
      const end = await turn.take(writer(`${n}`))
      order.push(n)
      await new Promise((resolve) => setTimeout(resolve, 2))
      order.push(n)
      end()
    }
    await Promise.all([1, 2, 3].map(work))
    expect(order).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('tells a waiter that waited too long who holds it', async () => {
    const turn = freshTurn()
    const end = await turn.take({ ...writer('import of a year'), stack: '\n    at importYear' })
    const late = turn.take(writer('save', 20))
    await expect(late).rejects.toThrow(
      /^"save" waited 20 ms for its turn to write; held by "import of a year" for \d+ ms\n {4}at importYear$/,
    )
    end()
    ;(await turn.take(writer('next')))()
  })

  it('ends once, however often it is ended', async () => {
    const turn = freshTurn()
    const end = await turn.take(writer('first'))
    end()
    const second = await turn.take(writer('second'))
    end()
    expect(turn.describeHolder()).toMatch(/^"second"/)
    second()
    expect(turn.describeHolder()).toBeUndefined()
  })

  it('pauses in a run of turns without an end, so that other processes get one', async () => {
    const turn = freshTurn()
    let pauses = 0
    const work = async () => {
      const end = await turn.take(writer('short'))
      await new Promise((resolve) => setTimeout(resolve, 4))
      end()
      if (turn.describeHolder()?.includes('a pause')) pauses++
    }
    await Promise.all(Array.from({ length: 60 }, work))
    expect(pauses).toBeGreaterThan(0)
  })

  it('is one for one file, however it is spelled', () => {
    expect(writeTurn(fileTurnKey('a/../b.db'))).toBe(writeTurn(fileTurnKey('./b.db')))
  })
})
