import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Context, Observation } from '@publishers/contract'
import type { JournalEntry } from '@publishers/journal'
import { observe } from '@publishers/web/observe'

const revision = 'a'.repeat(64)
let page: { status: number; body: string } = { status: 404, body: '' }
let server: http.Server
let baseUrl = ''

beforeAll(async () => {
  server = http.createServer(
    (_, res) => void res.writeHead(page.status, { 'content-type': 'text/html' }).end(page.body),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

const shows = (mark: string) => ({
  status: 200,
  body: `<html><head><meta name="gongmei:revision" content="${mark}"></head></html>`,
})

const now = new Date('2026-11-21T08:00:00Z')
const context = (): Context =>
  ({
    account: { id: '1', channel: 'web', name: '网站', settings: {} },
    credentials: {},
    baseUrl,
    fetch,
    now: () => now,
  }) as unknown as Context

const entry = (
  kind: JournalEntry['kind'],
  secondsAgo: number,
  step = 'site.release',
): JournalEntry => ({
  step,
  kind,
  round: 1,
  at: new Date(now.getTime() - secondsAgo * 1000).toISOString(),
  detail: {},
})

const receipt = {
  ids: {
    kind: 'news',
    item: '7',
    path: '/news/a-1',
    url: 'https://site.test/news/a-1',
    revision,
  },
  at: now.toISOString(),
}

const asked = (journal: JournalEntry[], action: Observation['action'] = 'publish') =>
  observe({ journal, key: 'k', action, receipt }, context())

describe('observation of a page', () => {
  it.each([
    [
      'the revision is shown after the order',
      shows(revision),
      [entry('intent', 9), entry('receipt', 8)],
      'published',
    ],
    ['the answer was lost and the page shows it', shows(revision), [entry('intent', 3)], 'found'],
    ['the order is young and the page older', shows('b'.repeat(64)), [entry('intent', 3)], 'wait'],
    ['the order is old and the page older', shows('b'.repeat(64)), [entry('intent', 40)], 'absent'],
    [
      'the order is old and there is no page',
      { status: 404, body: '' },
      [entry('intent', 40)],
      'absent',
    ],
    [
      'the order is old and the item was withdrawn',
      { status: 410, body: '' },
      [entry('intent', 40)],
      'absent',
    ],
    ['nothing was ordered', { status: 404, body: '' }, [], 'absent'],
    [
      'the site said yes and readers see the old page',
      shows('b'.repeat(64)),
      [entry('intent', 9), entry('receipt', 8)],
      'wait',
    ],
    [
      'the same, for hours',
      shows('b'.repeat(64)),
      [entry('intent', 9000), entry('receipt', 8999)],
      'unknown',
    ],
    [
      'the mark is only in the text',
      { status: 200, body: `<p>gongmei:revision ${revision}</p>` },
      [entry('intent', 40)],
      'absent',
    ],
  ])('%s', async (_, given, journal, state) => {
    page = given
    expect((await asked(journal)).state).toBe(state)
  })

  it.each([
    [
      'the address answers 410',
      { status: 410, body: '' },
      [entry('intent', 9, 'site.withdraw'), entry('receipt', 8, 'site.withdraw')],
      'recalled',
    ],
    [
      'the answer was lost and the page is gone',
      { status: 410, body: '' },
      [entry('intent', 3, 'site.withdraw')],
      'found',
    ],
    ['the page is still there', shows(revision), [entry('intent', 40, 'site.withdraw')], 'absent'],
    [
      'a 404 is no 410',
      { status: 404, body: '' },
      [entry('intent', 9, 'site.withdraw'), entry('receipt', 8, 'site.withdraw')],
      'wait',
    ],
  ])('recall: %s', async (_, given, journal, state) => {
    page = given
    expect(
      (await asked([entry('intent', 99), entry('receipt', 98), ...journal], 'recall')).state,
    ).toBe(state)
  })

  it('a recall first asks about the release it takes back', async () => {
    page = shows(revision)
    expect(await asked([entry('intent', 3)], 'recall')).toMatchObject({
      state: 'found',
      step: 'site.release',
    })
  })

  it('a site that fails is asked again', async () => {
    page = { status: 500, body: 'x' }
    await expect(asked([entry('intent', 40)])).rejects.toMatchObject({
      kind: 'transient',
      code: 'HTTP500',
    })
  })
})
