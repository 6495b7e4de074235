import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { knowledgeOf } from '@/comments/judge/knowledge'
import { readOriginal } from '@/comments/ingest/readOriginal'
import type { Said } from '@/comments/ingest/said'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { takeIn, takeInAll } from '@/comments/ingest/takeIn'
import { readSettings } from '@/comments/settings'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
}, 240_000)
afterAll(() => app?.stop())

const saying = (key: string, text: string, more: Partial<Said> = {}): Said => ({
  key,
  channel: 'weibo',
  kind: 'news',
  item: '1',
  itemTitle: '高温作业提醒',
  organization: app.organizations.city,
  text,
  author: 'u1',
  authorName: '工友小李',
  at: new Date('2026-07-01T02:00:00Z'),
  ...more,
})
const row = async (id: unknown) =>
  (await app.payload.db.findOne<StoredComment & Record<string, unknown>>({
    collection: 'comments',
    where: { id: { equals: id as number } },
  }))!

describe('a comment that is taken in', () => {
  it('is stored masked, sealed and unnamed, and is nobody’s to see yet', async () => {
    const { id, isNew } = await takeIn({
      payload: app.payload,
      said: saying('a:1', '找13800138000张三代办\0\ud800'),
    })
    expect(isNew).toBe(true)
    const stored = await row(id)
    expect(stored).toMatchObject({
      text: expect.stringContaining('找138****8000张三代办'),
      state: 'pending',
      isShown: false,
      authorName: '工**李',
    })
    expect(JSON.stringify(stored)).not.toMatch(/13800138000|工友小李|"u1"/)
    expect(await readOriginal({ payload: app.payload, id })).toContain('13800138000')
  })

  it('is the same when it comes again, also at the same moment', async () => {
    const said = saying('a:2', '支持，已转给班组')
    const taken = await Promise.all(
      Array.from({ length: 5 }, () => takeIn({ payload: app.payload, said })),
    )
    expect(new Set(taken.map(({ id }) => String(id))).size).toBe(1)
    expect(taken.filter(({ isNew }) => isNew)).toHaveLength(1)
    const before = await row(taken[0]?.id)
    await takeIn({ payload: app.payload, said })
    expect(await row(taken[0]?.id)).toEqual(before)
  })

  it('goes back when its words changed', async () => {
    const { id } = await takeIn({ payload: app.payload, said: saying('a:3', '好') })
    await app.payload.db.updateOne({
      collection: 'comments',
      id,
      data: { state: 'approved', isShown: true, nextAt: null },
    })
    const { isEdit } = await takeIn({ payload: app.payload, said: saying('a:3', '加V领流水') })
    expect(isEdit).toBe(true)
    expect(await row(id)).toMatchObject({
      text: '加V领流水',
      state: 'pending',
      isShown: false,
      fence: 1,
      machine: { before: { state: 'approved', byPerson: false } },
    })
  })

  it('finds what it answers, whichever came first', async () => {
    const { payload } = app
    const child = await takeIn({ payload, said: saying('a:5', '我也是', { parentKey: 'a:4' }) })
    expect((await row(child.id)).parent).toBeFalsy()
    const parent = await takeIn({ payload, said: saying('a:4', '高温津贴没发') })
    expect(String((await row(child.id)).parent)).toBe(String(parent.id))
    const [second, third] = await takeInAll({
      payload,
      said: [saying('a:7', '同问', { parentKey: 'a:6' }), saying('a:6', '几点开馆')],
    })
    expect(String((await row(second?.id)).parent)).toBe(String(third?.id))
  })

  it('finds it also where a killed worker left the two apart', async () => {
    const { payload } = app
    const said = [saying('a:20', '几点开馆'), saying('a:21', '同问', { parentKey: 'a:20' })]
    const [parent, child] = await takeInAll({ payload, said })
    await payload.db.updateOne({ collection: 'comments', id: child!.id, data: { parent: null } })
    await takeInAll({ payload, said })
    expect(String((await row(child?.id)).parent)).toBe(String(parent?.id))
  })

  it('is itself, whatever a platform calls it and whenever it says it was', async () => {
    const { payload } = app
    const long = `a:${'9'.repeat(1_000_000)}`
    const keys = [long, `${long}1`, 'a:x\0y', 'a:xy', 'a:\ud800', 'a:__proto__', 'a:constructor']
    const times = ['2099-01-01T00:00:00Z', '1970-01-01T00:00:01Z', 'no time']
    const said = keys.map((key, at) =>
      saying(key, `第${at}条`, { at: new Date(times[at % times.length]!), parentKey: key }),
    )
    const taken = await takeInAll({ payload, said })
    const again = await takeInAll({ payload, said })
    expect(new Set(taken.map(({ id }) => String(id))).size).toBe(keys.length)
    expect(again.map(({ id, isNew, isEdit }) => [id, isNew, isEdit])).toEqual(
      taken.map(({ id }) => [id, false, false]),
    )
    for (const { id } of taken)
      expect(Math.abs(Date.parse((await row(id)).saidAt) - Date.now())).toBeLessThan(60_000)
  })

  it('that is there again though it was taken away is for a person', async () => {
    const { payload } = app
    const said = saying('a:30', '进群刷票')
    const { id } = await takeIn({ payload, said })
    const gone = { goneAt: new Date().toISOString(), isQueued: false, nextAt: null }
    const data = { ...gone, state: 'deleted' }
    await payload.db.updateOne({ collection: 'comments', id, data })
    await takeIn({ payload, said })
    const back = await row(id)
    expect([back.state, back.goneAt ?? null, back.isQueued]).toEqual(['deleted', null, true])
  })

  it('of the account itself is shown and judged by nobody', async () => {
    const { id } = await takeIn({
      payload: app.payload,
      said: saying('a:8', '您好，已转办', { isByAccount: true }),
    })
    expect(await row(id)).toMatchObject({ state: 'approved', isShown: true, isQueued: false })
  })

  it('is cut for reading and kept whole', async () => {
    const { id } = await takeIn({ payload: app.payload, said: saying('a:9', '长'.repeat(9_000)) })
    const stored = await row(id)
    expect(stored.text).toHaveLength(5_000)
    expect(stored.machine).toEqual({ cut: { length: 9_000 } })
    expect(await readOriginal({ payload: app.payload, id })).toHaveLength(9_000)
  })
})

describe('what comments are judged by', () => {
  it('has defaults, and follows a table at once', async () => {
    const { payload } = app
    expect(await readSettings(payload)).toMatchObject({ siteRelease: 'newsFirst', appealDays: 5 })
    expect((await knowledgeOf(payload)).tables).toHaveLength(0)
    const made = await payload.create({
      collection: 'word-tables',
      data: { name: '本地', level: 'hold', words: '代办证件', active: true } as never,
      overrideAccess: true,
    })
    expect((await knowledgeOf(payload)).tables.map(({ id }) => id)).toEqual([String(made.id)])
    await payload.update({
      collection: 'word-tables',
      id: made.id,
      data: { active: false },
      overrideAccess: true,
    })
    expect((await knowledgeOf(payload)).tables).toHaveLength(0)
  })
})
