import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { like } from '@/exhibition/likes'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

test('newcomers are counted by the day of Beijing', async () => {
  const { payload } = app
  const visitor = { device: 'a browser', address: '10.0.0.1' }
  const at = async (time: string) => {
    const liked = await like({ payload, artwork: 1, visitor, now: new Date(time) })
    return 'likes' in liked
  }
  for (let count = 0; count < 5; count += 1) expect(await at('2026-05-01T15:50:00Z')).toBe(true)
  expect(await at('2026-05-01T15:59:00Z')).toBe(false)
  // Midnight in Beijing, still the same day in Greenwich; and midnight there is none here.
  for (let count = 0; count < 5; count += 1) expect(await at('2026-05-01T16:00:00Z')).toBe(true)
  expect(await at('2026-05-02T01:00:00Z')).toBe(false)
})
