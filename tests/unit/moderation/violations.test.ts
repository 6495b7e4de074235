import { describe, expect, it } from '@jest/globals'
import { cases, DISGUISES, judge, share } from './kit'

const all = cases('violations')
const guilty = all.filter(({ category }) => category !== 'none')
const innocent = all.filter(({ category }) => category === 'none')
const isExact = (text: string, violations: readonly string[] = []) =>
  [...judge(text).violations].sort().join() === [...violations].sort().join()
const isCaught = (text: string, violations: readonly string[] = []) =>
  violations.some((label) => judge(text).violations.some((found) => found === label))

describe.each(['tune', 'test'] as const)('violations, %s part', (part) => {
  const plain = guilty.filter((each) => each.part === part)

  it('are caught and named, and nothing else besides', () => {
    expect(
      share(plain.map(({ text, violations }) => isCaught(text, violations))),
    ).toBeGreaterThanOrEqual(0.95)
    expect(
      share(plain.map(({ text, violations }) => isExact(text, violations))),
    ).toBeGreaterThanOrEqual(0.93)
  })

  it.each(Object.keys(DISGUISES))('are caught when written %s', (name) => {
    const disguise = DISGUISES[name] ?? String
    const isSame = plain.map(({ text, violations }) => isCaught(disguise(text), violations))
    expect(share(isSame)).toBeGreaterThanOrEqual(0.9)
  })

  it('leaves what only looks alike alone', () => {
    const left = innocent.filter((each) => each.part === part).map(({ text }) => isExact(text))
    expect(share(left)).toBeGreaterThanOrEqual(0.97)
  })
})

describe('disguises by hand', () => {
  it.each([
    ['➕🅥领福利', 'ad'],
    ['➕薇❤️领福利', 'ad'],
    ['加蔽信'.replace('蔽', '薇'), 'ad'],
    ['jia wei xin 领资料', 'ad'],
    ['加wei信领红包', 'ad'],
    ['傻*逼', 'abuse'],
    ['sha bi 东西', 'abuse'],
    ['你就是个廢物', 'abuse'],
    ['S B', 'abuse'],
    ['代.开.发.票', 'illegal'],
    ['ｗｗｗ．ｌｕｃｋｙ．ｔｏｐ', 'link'],
    ['abc123点com', 'link'],
    ['h t t p://win.example.xyz', 'link'],
  ])('%j is %s', (text, label) => {
    expect(judge(text).violations).toEqual([label])
  })

  it('every finding shows what was written', () => {
    for (const { text } of guilty)
      for (const disguise of Object.values(DISGUISES)) {
        const written = disguise(text)
        for (const { text: found, start, end } of judge(written).reasons)
          expect(written.slice(start, end)).toBe(found)
      }
  })
})
