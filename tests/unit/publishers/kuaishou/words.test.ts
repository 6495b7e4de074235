import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { kuaishou as channel } from '@publishers/kuaishou/index'
import { memoryJournal } from '../../../conformance/memoryJournal'
import { setUp } from './setUp'

describe('words, findings and recall', () => {
  let bench: Awaited<ReturnType<typeof setUp>>
  beforeEach(async () => {
    bench = await setUp()
  })
  afterEach(() => bench.kuaishou.close())
  const rendered = (more: object) => {
    const rendition = channel.render({ ...bench.content, ...more }, bench.account)
    const findings = channel.validate(rendition, bench.account)
    return { ...rendition, codes: findings.map(({ level, code }) => `${level} ${code}`) }
  }

  it('writes title, digest, notes and at most four topics', () => {
    const topics = ['技能大赛', '劳动美', '中国梦', '工匠', '第五个']
    const { parts, codes } = rendered({ topics, ai: 'assisted' })
    expect(parts.caption).toBe(
      '职工技能大赛开幕：六十名选手同台比武。 （含AI辅助生成内容） #技能大赛 #劳动美 #中国梦 #工匠',
    )
    expect(codes).toEqual(['warn loss-topics'])
  })

  it('keeps to a thousand characters without halving one', () => {
    for (const unit of ['字', '👨‍👩‍👧', '𠮷']) {
      const { parts, codes } = rendered({ text: unit.repeat(1200), topics: ['工会'] })
      expect(parts.caption?.length).toBeLessThanOrEqual(1000)
      expect(parts.caption?.isWellFormed()).toBe(true)
      expect(parts.caption?.endsWith('… #工会')).toBe(true)
      expect(codes).toEqual(['warn loss-caption'])
    }
  })

  it('is blocked without a film, a cover or a title', () => {
    expect(rendered({ film: undefined }).codes).toContain('block film-missing')
    expect(
      rendered({ film: { ...bench.content.film, covers: [] }, cover: undefined }).codes,
    ).toContain('block cover-missing')
    expect(rendered({ title: '' }).codes).toContain('block title-empty')
    expect(rendered({ film: { ...bench.content.film, bytes: 600_000_000 } }).codes).toContain(
      'block film-too-large',
    )
  })

  it('leaves the deletion to a person without the permission, and sees when it is done', async () => {
    await bench.publish()
    bench.kuaishou.films[0]!.pendingLooks = 0
    const published = await bench.observe()
    const receipt = 'receipt' in published ? published.receipt : undefined
    const journal = memoryJournal(() => bench.context.now(), 'recall'.padEnd(32, '0'))
    const observation = {
      journal: journal.entries,
      key: journal.key,
      action: 'recall' as const,
      rendition: bench.rendition,
      receipt,
    }
    const recall = () => channel.recall!(observation, journal, bench.context)
    const outcome = await recall()
    expect(outcome).toMatchObject({ state: 'handedOff', pollAfterMs: expect.any(Number) })
    expect(journal.entries).toEqual([])
    bench.kuaishou.films[0]!.deleted = true
    await expect(channel.observe(observation, bench.context)).resolves.toMatchObject({
      state: 'recalled',
    })
    await expect(recall()).resolves.toMatchObject({ state: 'recalled' })
    expect(bench.asked('/photo/delete')).toEqual([])
  })

  it('does not take "no such film" for a deletion before the film can be known', async () => {
    await bench.kuaishou.close()
    bench = await setUp({ settings: { deleteByApi: true } })
    const published = await bench.publish()
    const receipt = 'receipt' in published ? published.receipt : undefined
    const journal = memoryJournal(() => bench.context.now(), 'recall'.padEnd(32, '0'))
    const recall = () => {
      const { entries, key } = journal
      const { rendition } = bench
      const seen = { journal: entries, key, action: 'recall' as const, rendition, receipt }
      return channel.recall!(seen, journal, bench.context)
    }
    const body = { result: 120001, error_msg: 'video not exist' }
    bench.kuaishou.answer({ path: '/photo/delete', body })
    await expect(recall()).rejects.toMatchObject({ kind: 'rateLimited', code: 'notYet' })
    await expect(recall()).resolves.toMatchObject({ state: 'recalled' })
    expect(bench.kuaishou.films[0]).toMatchObject({ deleted: true })
  })
})
