import { expect, it } from '@jest/globals'
import { openSince } from '@/distribution/openSince'

const intent = { step: 'draft.add', round: 1 }

it('counts from when this process first heard of the intent', () => {
  expect(openSince({ delivery: 1, intent }, 1000)).toBe(0)
  expect(openSince({ delivery: 1, intent }, 1650)).toBe(650)
})

it('tells deliveries, steps and rounds apart', () => {
  openSince({ delivery: 2, intent }, 0)
  expect(openSince({ delivery: '2', intent }, 500)).toBe(500)
  expect(openSince({ delivery: 3, intent }, 500)).toBe(0)
  expect(openSince({ delivery: 2, intent: { ...intent, round: 2 } }, 500)).toBe(0)
  expect(openSince({ delivery: 2, intent: { ...intent, step: 'x' } }, 500)).toBe(0)
})
