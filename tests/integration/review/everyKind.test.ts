import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Kind } from '@/content/kinds'
import { REVIEWED_KINDS } from '@/content/kinds'
import type { Id } from '@/access/scope'
import { bootApp, type TestApp } from '../../kit/bootApp'
import { body } from './kit'

/** The whole tables of doors run for news; that every other kind has the same gate is shown by its widest doors. */
const OTHERS = REVIEWED_KINDS.filter((kind) => kind !== 'news')

let app: TestApp
const drafts = new Map<Kind, Id>()
const revisions = new Map<Kind, unknown>()

beforeAll(async () => {
  app = await bootApp()
  for (const kind of OTHERS) {
    const { id } = await app.payload.create({
      collection: kind,
      data: {
        title: '门前的稿件',
        body: body('正文'),
        organization: app.organizations.city,
      } as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    drafts.set(kind, id)
    const { docs } = await app.payload.findVersions({
      collection: kind,
      where: { parent: { equals: id } },
      limit: 1,
      overrideAccess: true,
    })
    revisions.set(kind, docs[0]?.id)
  }
})

afterAll(() => app.stop())

type Door = (kind: Kind, headers: Record<string, string>) => Promise<unknown>

const published = { _status: 'published' }
const sent = (
  method: 'patch' | 'post' | 'put',
  path: (kind: Kind) => string,
  data: object = published,
) => (async (kind, headers) => app.request[method](path(kind)).set(headers).send(data)) as Door

const own = (kind: Kind) => `/api/${kind}/${drafts.get(kind)}`

const DOORS: Readonly<Record<string, Door>> = {
  'REST PATCH': sent('patch', own),
  'REST PATCH draft=true': sent('patch', (kind) => `${own(kind)}?draft=true`),
  autosave: sent('patch', (kind) => `${own(kind)}?draft=true&autosave=true`),
  'bulk publish': sent('patch', (kind) => `/api/${kind}?where[id][equals]=${drafts.get(kind)}`),
  'REST create': sent('post', (kind) => `/api/${kind}`, {
    title: '新建即发布',
    body: body('x'),
    ...published,
  }),
  duplicate: sent('post', (kind) => `${own(kind)}/duplicate?draft=false`),
  'restore version': (kind, headers) =>
    app.request
      .post(`/api/${kind}/versions/${revisions.get(kind)}`)
      .set(headers)
      .then((answer) => answer),
  'Local API with override': (kind) =>
    app.payload
      .update({
        collection: kind,
        id: drafts.get(kind)!,
        data: published as never,
        overrideAccess: true,
      })
      .catch(() => undefined),
  'columns of the release': sent('patch', own, {
    ...published,
    liveRevision: 'x',
    publishedAt: new Date().toISOString(),
    reviewState: 'live',
  }),
}

describe.each(OTHERS)('%s', (kind) => {
  it.each(Object.keys(DOORS))('is not published by: %s', async (door) => {
    for (const who of ['chief', 'administrator', 'editor'] as const) {
      await DOORS[door]!(kind, await app.as(who))
      const { totalDocs } = await app.payload.count({
        collection: kind,
        where: { _status: { equals: 'published' } },
        overrideAccess: true,
      })
      expect({ who, totalDocs }).toEqual({ who, totalDocs: 0 })
    }
  })

  it('meets the gate, not only its own required fields', async () => {
    const publish = app.payload.update({
      collection: kind,
      id: drafts.get(kind)!,
      data: published as never,
      overrideAccess: true,
    })
    // 400 would be a field's own complaint.
    const refused = await publish.then(
      () => 200,
      (error: unknown) => (error as { status?: number }).status,
    )
    expect([403, 409]).toContain(refused)
  })

  it('shows a draft to nobody outside', async () => {
    const { pageStatus } = await import('@/site/pageStatus')
    const id = drafts.get(kind)
    expect((await app.request.get(`/api/${kind}/${id}`)).status).toBeGreaterThanOrEqual(403)
    const list = await app.request.get(`/api/${kind}?draft=true`)
    expect(list.body.docs ?? []).toEqual([])
    const { slug } = (await app.payload.findByID({
      collection: kind,
      id: id!,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })) as { slug?: string | null }
    expect(await pageStatus({ payload: app.payload, url: `/${kind}/${slug ?? id}` })).toBe(404)
  })
})
