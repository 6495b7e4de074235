import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Content } from '@publishers/contract'
import { setBench, type Bench } from './bench'
import { HARNESSES } from './harnesses'

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
  return Object.freeze(value)
}

describe.each(HARNESSES.map((harness) => [harness.channel, harness] as const))(
  '%s: pure verbs',
  (_channel, harness) => {
    let bench: Bench
    let content: Content
    beforeAll(async () => {
      bench = await setBench(harness)
      content = bench.platform.content('纯函数')
    })
    afterAll(async () => {
      await bench.close()
      await harness.stop?.()
    })

    it('renders the same bytes for the same content, at any time', () => {
      const first = bench.publisher.render(content, bench.platform.account)
      jest.useFakeTimers({ now: new Date('2031-01-01') })
      try {
        expect(JSON.stringify(bench.publisher.render(content, bench.platform.account))).toBe(
          JSON.stringify(first),
        )
      } finally {
        jest.useRealTimers()
      }
      expect(first.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(first.channel).toBe(harness.channel)
    })

    it('changes the digest with the content', () => {
      const other = bench.platform.edited?.(content) ?? {
        ...content,
        html: content.html.replace('同台', '同场'),
      }
      const [one, two] = [content, other].map(
        (each) => bench.publisher.render(each, bench.platform.account).sha256,
      )
      expect(one).not.toBe(two)
    })

    it('changes nothing it was given, and calls nobody', () => {
      const rendition = freeze(
        bench.publisher.render(
          freeze(structuredClone(content)),
          freeze(structuredClone(bench.platform.account)),
        ),
      )
      bench.publisher.validate(rendition, bench.platform.account)
      expect(bench.proxy.seen).toHaveLength(0)
    })

    it('finds nothing to block in an ordinary item', () => {
      const rendition = bench.publisher.render(content, bench.platform.account)
      expect(
        bench.publisher
          .validate(rendition, bench.platform.account)
          .filter(({ level }) => level === 'block'),
      ).toEqual([])
    })

    it('gives every finding a message and a remedy in Chinese', () => {
      const bad: Content[] = [
        { ...content, title: '' },
        { ...content, title: '长'.repeat(500), author: '名'.repeat(200), digest: '摘'.repeat(900) },
        { ...content, html: '' },
        { ...content, html: `<p>${'字'.repeat(60_000)}</p>` },
        {
          ...content,
          cover: undefined,
          pictures: [],
          html: '<p>没有图片</p><img src="https://elsewhere.example/a.jpg">',
        },
      ]
      const findings = bad.flatMap((each) =>
        bench.publisher.validate(
          bench.publisher.render(each, bench.platform.account),
          bench.platform.account,
        ),
      )
      expect(findings.some(({ level }) => level === 'block')).toBe(true)
      for (const finding of findings) {
        expect(finding.message).toMatch(/[一-龥]/)
        expect(finding.remedy).toMatch(/[一-龥]/)
        expect(finding.field).not.toBe('')
        expect(finding.code).not.toBe('')
      }
    })

    it('survives markup of every kind', () => {
      for (const html of [
        '<',
        '<p',
        '<table><tr><td>',
        '<img src="media:nobody">',
        '&#0;\u0000',
        '<script>alert(1)</script>'.repeat(50),
      ]) {
        const rendition = bench.publisher.render({ ...content, html }, bench.platform.account)
        expect(JSON.stringify(rendition.parts)).not.toContain('<script')
      }
    })
  },
)
