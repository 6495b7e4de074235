import { describe, expect, it, jest } from '@jest/globals'
import { keepBriefly } from '@/database/keepBriefly'

const owner = {}

describe('what is kept briefly', () => {
  it('is read once for all who ask meanwhile, anew for another key, and anew once it was forgotten', async () => {
    const kept = keepBriefly<number>(60_000)
    let times = 0
    const ask = (key: string) => kept.read(owner, key, async () => (times += 1))
    expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2])
    kept.forget(owner)
    expect(await ask('a')).toBe(3)
  })

  it('is read anew when its time is over', async () => {
    jest.useFakeTimers({ now: 0 })
    try {
      const kept = keepBriefly<number>(1_000)
      let times = 0
      const ask = () => kept.read(owner, 'a', async () => (times += 1))
      expect(await ask()).toBe(1)
      jest.setSystemTime(999)
      expect(await ask()).toBe(1)
      jest.setSystemTime(1_000)
      expect(await ask()).toBe(2)
    } finally {
      jest.useRealTimers()
    }
  })

  it('does not keep a failure', async () => {
    const kept = keepBriefly<string>(60_000)
    await expect(kept.read(owner, 'a', () => Promise.reject(new Error('down')))).rejects.toThrow()
    expect(await kept.read(owner, 'a', async () => 'up')).toBe('up')
  })
})
