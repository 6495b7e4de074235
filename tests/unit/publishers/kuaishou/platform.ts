import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Film = {
  photoId: string
  caption: string
  at: number
  /** How many more looks find it pending. */
  pendingLooks: number
  deleted: boolean
  cover: Buffer
  bytes: Buffer
}
export type Asked = { path: string; method: string; query: URLSearchParams; bytes: number }
type Upload = { fragments: Map<number, Buffer>; whole?: Buffer; isUsed: boolean }

export type Kuaishou = {
  origin: string
  /** What start_upload answers; the platform's own host by default. */
  endpoint: string
  films: Film[]
  asked: Asked[]
  uploads: Map<string, Upload>
  /** The tokens that work now. Each refresh makes both anew. */
  access: string
  refresh: string
  refreshes: number
  accessSeconds: number
  pendingLooks: number
  answer(rule: Rule): void
  now(): number
  advance(ms: number): void
  close(): Promise<void>
}

type Rule = {
  path: string
  body: string | object
  processed?: boolean
  drop?: boolean
  times?: number
}
type State = Omit<Kuaishou, 'close' | 'answer'> & { rules: Rule[]; next: bigint }

export const APP_ID = 'ks_000000000000001'
export const APP_SECRET = 'kuaishou-app-secret-of-the-tests'

/** A Kuaishou of the tests' own: the calls of the public documents over real HTTP, ids longer than JavaScript counts. */
export const startKuaishou = async (): Promise<Kuaishou> => {
  let offset = 0
  const state: State = {
    origin: '',
    endpoint: '',
    films: [],
    asked: [],
    uploads: new Map(),
    access: 'access-token-number-0',
    refresh: 'refresh-token-number-0',
    refreshes: 0,
    accessSeconds: 172_800,
    pendingLooks: 1,
    rules: [],
    next: 3_012_345_678_901_235n,
    now: () => Date.now() + offset,
    advance: (ms) => void (offset += ms),
  }
  const server = http.createServer((request, response) => {
    void serve(state, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(state, {
    origin: `http://${host}`,
    endpoint: host,
    answer: (rule: Rule) => void state.rules.push(rule),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

const serve = async (state: State, request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? '/', 'http://kuaishou.test')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const { searchParams: query, pathname: path } = url
  state.asked.push({ path, method: request.method ?? '', query, bytes: body.length })
  const at = state.rules.findIndex((each) => path.endsWith(each.path))
  const rule = state.rules[at]
  if (rule) {
    rule.times = (rule.times ?? 1) - 1
    if (rule.times < 1) state.rules.splice(at, 1)
  }
  const type = request.headers['content-type'] ?? ''
  const asked = { path, query, body, type, method: request.method ?? '' }
  const answer = !rule || rule.processed ? await carryOut(state, asked) : undefined
  if (rule?.drop) return request.socket.destroy()
  const said = rule ? rule.body : answer
  const text = typeof said === 'string' ? said : JSON.stringify(said)
  response
    .writeHead(200, {
      'content-type': 'application/json',
      date: new Date(state.now()).toUTCString(),
    })
    // Ids are numbers on the wire, longer than JavaScript counts.
    .end(text.replace(/"photo_id":"(\d+)"/g, '"photo_id":$1'))
}

type Request = { path: string; query: URLSearchParams; body: Buffer; type: string; method: string }

const no = (result: number, error_msg: string) => ({ result, error_msg })

const carryOut = async (state: State, request: Request): Promise<object> => {
  const { path, query } = request
  if (path.startsWith('/oauth2/')) return oauth(state, path, query)
  if (path.startsWith('/api/upload/')) return upload(state, request)
  if (query.get('app_id') !== APP_ID) return no(100200101, 'client id')
  if (query.get('access_token') !== state.access) return no(100200108, 'access token expired')
  if (path === '/openapi/user_info')
    return { result: 1, user_info: { name: '测试工会', sex: 'M', fan: 12 } }
  if (path === '/openapi/photo/start_upload') return startUpload(state)
  if (path === '/openapi/photo/publish') return publish(state, request)
  if (path === '/openapi/photo/list') return list(state, query)
  const film = state.films.find(
    ({ photoId, deleted }) => !deleted && photoId === query.get('photo_id'),
  )
  if (!film) return no(120001, 'video not exist')
  if (path === '/openapi/photo/delete') film.deleted = true
  else film.pendingLooks -= 1
  return { result: 1, video_info: shown(film) }
}

const oauth = (state: State, path: string, query: URLSearchParams): object => {
  if (query.get('app_secret') !== APP_SECRET) return no(100200101, 'client secret')
  const isRefresh = path.endsWith('refresh_token')
  if (isRefresh && query.get('refresh_token') !== state.refresh)
    return no(100200107, 'refresh token is dead')
  if (!isRefresh && query.get('code') !== 'good-code') return no(100200106, 'code')
  state.refreshes += 1
  state.access = `access-token-number-${state.refreshes}`
  state.refresh = `refresh-token-number-${state.refreshes}`
  return {
    result: 1,
    access_token: state.access,
    expires_in: state.accessSeconds,
    refresh_token: state.refresh,
    ...(!isRefresh && { refresh_token_expires_in: 15_552_000 }),
    open_id: 'open-id-of-the-tests',
    scopes: ['user_info', 'user_video_publish', 'user_video_info'],
  }
}

const startUpload = (state: State): object => {
  const token = `upload-token-number-${state.uploads.size}`
  state.uploads.set(token, { fragments: new Map(), isUsed: false })
  return { result: 1, upload_token: token, endpoint: state.endpoint }
}

const upload = (state: State, { path, query, body }: Request): object => {
  const found = state.uploads.get(query.get('upload_token') ?? '')
  if (!found) return no(120002, 'no upload')
  if (path.endsWith('/fragment')) {
    if (body.length > 10_000_000) return no(100400, 'fragment too large')
    found.fragments.set(Number(query.get('fragment_id')), body)
    return { result: 1 }
  }
  if (path.endsWith('/resume'))
    return { result: 1, existed: true, fragment_list: [...found.fragments.keys()].map(String) }
  const count = Number(query.get('fragment_count'))
  const parts = Array.from({ length: count }, (_, index) => found.fragments.get(index))
  if (parts.some((part) => !part)) return no(120002, 'a fragment is missing')
  found.whole = Buffer.concat(parts as Buffer[])
  return { result: 1 }
}

const publish = async (state: State, { query, body, type }: Request): Promise<object> => {
  const found = state.uploads.get(query.get('upload_token') ?? '')
  if (!found?.whole || found.isUsed) return no(120002, 'file not uploaded')
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData()
  const cover = form.get('cover')
  const caption = form.get('caption')
  if (typeof caption !== 'string' || !cover || typeof cover === 'string')
    return no(100400, 'caption or cover')
  found.isUsed = true
  const film: Film = {
    photoId: String(state.next++),
    caption,
    at: state.now(),
    pendingLooks: state.pendingLooks,
    deleted: false,
    cover: Buffer.from(await cover.arrayBuffer()),
    bytes: found.whole,
  }
  state.films.unshift(film)
  return { result: 1, video_info: shown(film) }
}

const list = (state: State, query: URLSearchParams): object => {
  const films = state.films.filter(({ deleted }) => !deleted)
  const after = films.findIndex(({ photoId }) => photoId === query.get('cursor'))
  return {
    result: 1,
    video_list: films.slice(after + 1, after + 1 + Number(query.get('count') ?? 20)).map(shown),
  }
}

const shown = ({ photoId, caption, at, pendingLooks }: Film) => ({
  photo_id: photoId,
  caption,
  cover: 'https://cdn.test/cover.jpg',
  play_url: `https://cdn.test/${photoId}.mp4`,
  create_time: at,
  like_count: 0,
  comment_count: 0,
  view_count: 0,
  pending: pendingLooks > 0,
})
