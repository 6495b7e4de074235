import { describe, expect, it } from '@jest/globals'
import { cleanPastedHtml } from '@publishers/html/cleanPastedHtml'
import { renderFragment } from '@publishers/wechat/html/fragment'
import { THEMES } from '@publishers/wechat/themes'
import { contentOf, renderCases } from './renderCases'
import { lint } from './renderLint'

/** More by hand: `FUZZ_RUNS=5000 FUZZ_SEED=7`. A failure prints the input it needs. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150)
const SEED = Number(process.env.FUZZ_SEED ?? 1)

const sources = renderCases()
  .filter(({ name }) => !/math|everything|deep|over-the/.test(name))
  .map(({ html }) => html)
const pictures = new Map(
  contentOf('media:pic1 media:small media:aipic').pictures.map((picture) => [picture.key, picture]),
)

describe('markup cut and joined at random', () => {
  it('comes out clean, and a second pass changes nothing', () => {
    const random = generator(SEED)
    for (let run = 0; run < RUNS; run += 1) {
      const html = mess(random)
      const theme = THEMES[run % THEMES.length]!
      const baseUrl = 'https://gh.example.cn/1'
      const once = renderFragment({ html, theme, pictures, baseUrl }).html
      const problems = lint(once)
      if (renderFragment({ html: once, theme, pictures, baseUrl }).html !== once)
        problems.push('not stable')
      const pasted = cleanPastedHtml(html).html
      if (cleanPastedHtml(pasted).html !== pasted) problems.push('pasting is not stable')
      expect({ run, html: problems.length > 0 ? html : '', problems }).toEqual({
        run,
        html: '',
        problems: [],
      })
    }
  })
})

function mess(random: () => number): string {
  const pick = () => sources[Math.floor(random() * sources.length)]!
  const cut = () => {
    const source = pick()
    const from = Math.floor(random() * source.length * 0.3)
    return random() < 0.5
      ? source
      : source.slice(from, from + 1 + Math.floor(random() * source.length))
  }
  const glue = ['', '<div>', '</p><table><td>', '<ul><li>'][Math.floor(random() * 4)]!
  const joined = Array.from({ length: 1 + Math.floor(random() * 4) }, cut).join(glue)
  const at = Math.floor(random() * joined.length)
  return random() < 0.3 ? joined.slice(0, at) + pick() + joined.slice(at) : joined
}

/** The same numbers for the same seed on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
