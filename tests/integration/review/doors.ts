import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import type { Visitor } from './doorsKit'
import { body } from './kit'

type Entering = { app: TestApp; visitor: Visitor; id: Id }
export type Door = {
  name: string
  /** What the door is asked for: to publish the newest revision as it is, or something that never publishes. */
  asks: 'publish' | 'other'
  enter: (entering: Entering) => Promise<number>
}

const status = (work: Promise<unknown>): Promise<number> =>
  work.then(
    () => 200,
    (error: unknown) => (error as { status?: number }).status ?? 500,
  )

const published = { _status: 'published' } as const

const rest =
  (method: 'patch' | 'post' | 'put' | 'delete', path: (id: Id) => string, data?: object) =>
  async ({ app, visitor, id }: Entering): Promise<number> => {
    const sent = app.request[method](path(id)).set(visitor.headers)
    return (await (data ? sent.send(data) : sent)).status
  }

/** Several at once: 200 with no item is an item that was not found. */
const bulk =
  (data: object) =>
  async ({ app, visitor, id }: Entering): Promise<number> => {
    const answer = await app.request
      .patch(`/api/news?where[id][equals]=${id}`)
      .set(visitor.headers)
      .send(data)
    return answer.status === 200 && answer.body.docs.length === 0 ? 404 : answer.status
  }

/** GraphQL answers 200 with `errors`; the status of the first one is what counts. */
const graphql =
  (mutation: (id: string) => string) =>
  async ({ app, visitor, id }: Entering): Promise<number> => {
    const typed = typeof id === 'number' ? String(id) : JSON.stringify(id)
    const { body: answer, status: code } = await app.request
      .post('/api/graphql')
      .set(visitor.headers)
      .send({ query: `mutation { ${mutation(typed)} }` })
    const [error] = answer.errors ?? []
    return error ? (error.extensions?.statusCode ?? (code >= 400 ? code : 400)) : code
  }

const local =
  (overrideAccess: boolean, data: object) =>
  ({ app, visitor, id }: Entering) =>
    status(
      app.payload.update({
        collection: 'news',
        id: id as never,
        data: data as never,
        user: visitor.user ?? null,
        overrideAccess,
        depth: 0,
      }),
    )

const newestVersion = async ({ app, id }: Entering): Promise<Id> => {
  const { docs } = await app.payload.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]?.id as Id
}

const restore =
  (query: string) =>
  async (entering: Entering): Promise<number> =>
    (
      await entering.app.request
        .post(`/api/news/versions/${await newestVersion(entering)}${query}`)
        .set(entering.visitor.headers)
    ).status

/** The panel sends the whole form as one multipart field. */
const panelPublish = async ({ app, visitor, id }: Entering): Promise<number> => {
  const head = await app.payload.findByID({
    collection: 'news',
    id: id as never,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const form = JSON.stringify({ ...head, ...published })
  const sent = app.request
    .patch(`/api/news/${id}?depth=0&fallback-locale=null`)
    .set(visitor.headers)
    .field('_payload', form)
  return (await sent).status
}

/** What Payload's `schedulePublish` job does, as the person who scheduled it or as nobody. */
const scheduled =
  (asNobody: boolean) =>
  ({ app, visitor, id }: Entering) => {
    const user = asNobody ? null : (visitor.user ?? null)
    return status(
      app.payload.update({
        collection: 'news',
        id: id as never,
        data: published,
        depth: 0,
        overrideAccess: user === null,
        user,
      }),
    )
  }

const fresh = { title: '新建即发布', body: body('正文'), ...published }

export const DOORS: Door[] = [
  { name: 'publish button of the panel', asks: 'publish', enter: panelPublish },
  {
    name: 'REST PATCH',
    asks: 'publish',
    enter: rest('patch', (id) => `/api/news/${id}`, published),
  },
  {
    name: 'REST PATCH draft=true',
    asks: 'publish',
    enter: rest('patch', (id) => `/api/news/${id}?draft=true`, published),
  },
  {
    name: 'REST PATCH all locales',
    asks: 'publish',
    enter: rest('patch', (id) => `/api/news/${id}?publishAllLocales=true`, published),
  },
  { name: 'bulk publish', asks: 'publish', enter: bulk(published) },
  {
    name: 'GraphQL update',
    asks: 'publish',
    enter: graphql(
      (id) =>
        `updateNews(id: ${id}, data: { _status: published, source: { type: original } }) { id }`,
    ),
  },
  { name: 'Local API without override', asks: 'publish', enter: local(false, published) },
  { name: 'Local API with override', asks: 'publish', enter: local(true, published) },
  { name: 'scheduled publish', asks: 'publish', enter: scheduled(false) },
  { name: 'scheduled publish by nobody', asks: 'other', enter: scheduled(true) },
  { name: 'bulk edit', asks: 'other', enter: bulk({ tags: ['批量'], ...published }) },
  {
    name: 'REST PATCH with a change',
    asks: 'other',
    enter: rest('patch', (id) => `/api/news/${id}`, { title: '改了', ...published }),
  },
  {
    name: 'Local API with override and a change',
    asks: 'other',
    enter: local(true, { title: '改了', ...published }),
  },
  {
    name: 'system fields by override',
    asks: 'other',
    enter: local(true, {
      liveRevision: 'x',
      publishedAt: new Date().toISOString(),
      reviewState: 'live',
      changedBy: null,
    }),
  },
  { name: 'restore version', asks: 'other', enter: restore('') },
  { name: 'restore version as draft', asks: 'other', enter: restore('?draft=true') },
  {
    name: 'GraphQL restore',
    asks: 'other',
    enter: async (entering) => {
      const version = await newestVersion(entering)
      return graphql(
        () =>
          `restoreVersionNews(id: ${typeof version === 'number' ? version : JSON.stringify(version)}) { id }`,
      )(entering)
    },
  },
  { name: 'REST create', asks: 'other', enter: rest('post', () => '/api/news', fresh) },
  {
    name: 'REST create draft=true',
    asks: 'other',
    enter: rest('post', () => '/api/news?draft=true', fresh),
  },
  {
    name: 'GraphQL create',
    asks: 'other',
    enter: graphql(
      () =>
        `createNews(data: { title: "新建", _status: published, type: news, aiUsage: none, source: { type: original } }) { id }`,
    ),
  },
  {
    name: 'duplicate',
    asks: 'other',
    enter: rest('post', (id) => `/api/news/${id}/duplicate?draft=false`, published),
  },
  { name: 'REST PUT', asks: 'other', enter: rest('put', (id) => `/api/news/${id}`, published) },
  {
    name: 'unpublish',
    asks: 'other',
    enter: rest('patch', (id) => `/api/news/${id}`, { _status: 'draft' }),
  },
  {
    name: 'unpublish all locales',
    asks: 'other',
    enter: rest('patch', (id) => `/api/news/${id}?unpublishAllLocales=true`, { _status: 'draft' }),
  },
  { name: 'bulk unpublish', asks: 'other', enter: bulk({ _status: 'draft' }) },
  {
    name: 'trash',
    asks: 'other',
    enter: rest('patch', (id) => `/api/news/${id}`, { deletedAt: new Date().toISOString() }),
  },
  { name: 'delete', asks: 'other', enter: rest('delete', (id) => `/api/news/${id}`) },
  {
    name: 'autosave',
    asks: 'other',
    enter: rest('patch', (id) => `/api/news/${id}?draft=true&autosave=true`, { title: '自动保存' }),
  },
  {
    name: 'save without draft=true',
    asks: 'other',
    enter: rest('patch', (id) => `/api/news/${id}`, { title: '直接保存' }),
  },
]
