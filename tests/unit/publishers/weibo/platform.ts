import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Post = { id: string; text: string; at: number; deleted: boolean; pictures: Buffer[] }
export type Asked = { path: string; method: string; form: FormData }

export type Weibo = {
  origin: string
  posts: Post[]
  asked: Asked[]
  token: string
  /** Seconds. */
  expireIn: number
  /** Answers the next call of this path with the given body, carried out or not. */
  answer(rule: Rule): void
  /** Clock of the platform, in milliseconds. */
  now(): number
  advance(ms: number): void
  add(text: string, at?: number): Post
  close(): Promise<void>
}

type Rule = {
  path: string
  status?: number
  body: string | object
  processed?: boolean
  /** Destroys the socket instead of answering. */
  drop?: boolean
}

type State = Omit<Weibo, 'close' | 'answer'> & { rules: Rule[]; next: bigint }

/** A Weibo of the tests' own: the calls of the public documents over real HTTP, ids longer than JavaScript counts. */
export const startWeibo = async (): Promise<Weibo> => {
  let offset = 0
  const state: State = {
    origin: '',
    posts: [],
    asked: [],
    token: '2.00tokenOfTheTests',
    expireIn: 86_400 * 30,
    rules: [],
    next: 5_012_345_678_901_235n,
    now: () => Date.now() + offset,
    advance: (ms) => void (offset += ms),
    add: (text, at) => addPost(state, text, at),
  }
  const server = http.createServer((request, response) => {
    void serve(state, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(state, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (rule: Rule) => void state.rules.push(rule),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

const addPost = (state: State, text: string, at = state.now()): Post => {
  const post = { id: String(state.next++), text, at, deleted: false, pictures: [] }
  state.posts.unshift(post)
  return post
}

const serve = async (state: State, request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? '/', 'http://weibo.test')
  const form = await readForm(request, url)
  state.asked.push({ path: url.pathname, method: request.method ?? '', form })
  const at = state.rules.findIndex(({ path }) => url.pathname.endsWith(path))
  const [rule] = at < 0 ? [] : state.rules.splice(at, 1)
  const answer = !rule || rule.processed ? await carryOut(state, url.pathname, form) : undefined
  if (rule?.drop) return request.socket.destroy()
  const body = rule ? rule.body : (answer?.body ?? '')
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response
    .writeHead(rule?.status ?? answer?.status ?? 200, {
      'content-type': 'application/json',
      date: new Date(state.now()).toUTCString(),
    })
    // Real ids are numbers too, longer than JavaScript counts.
    .end(text.replace(/"id":"(\d+)"/g, '"id":$1'))
}

const readForm = async (request: IncomingMessage, url: URL): Promise<FormData> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const form = new FormData()
  for (const [name, value] of url.searchParams) form.append(name, value)
  if (chunks.length === 0) return form
  const type = request.headers['content-type'] ?? ''
  const sent = await new Response(Buffer.concat(chunks), {
    headers: { 'content-type': type },
  }).formData()
  for (const [name, value] of sent) form.append(name, value)
  return form
}

type Answer = { status: number; body: object }
const ok = (body: object): Answer => ({ status: 200, body })
const no = (code: number, error: string): Answer => ({
  status: 400,
  body: { request: '/2/…', error_code: code, error },
})

const carryOut = async (state: State, path: string, form: FormData): Promise<Answer> => {
  const value = (name: string) => String(form.get(name) ?? '')
  if (path === '/oauth2/access_token') return exchange(state, value)
  if (value('access_token') !== state.token) return no(21332, 'invalid_access_token')
  if (path === '/oauth2/get_token_info')
    return ok({ uid: 1234567890, appkey: '4', expire_in: String(state.expireIn) })
  if (path === '/2/account/rate_limit_status.json')
    return ok({ remaining_user_hits: 100, user_limit: 150, remaining_ip_hits: 990 })
  if (path === '/2/statuses/share.json') return share(state, form, value)
  if (path === '/2/statuses/user_timeline.json')
    return ok({
      statuses: alive(state)
        .slice(0, Math.min(5, Number(value('count') || 5)))
        .map(shown),
      total_number: alive(state).length,
    })
  const post = alive(state).find(({ id }) => id === value('id'))
  if (!post) return no(20101, 'target weibo does not exist!')
  if (path === '/2/statuses/destroy.json') post.deleted = true
  return ok(shown(post))
}

const alive = ({ posts }: State): Post[] => posts.filter(({ deleted }) => !deleted)

const exchange = (state: State, value: (name: string) => string): Answer =>
  value('code') === 'good-code' && value('client_secret') === 'app-secret-of-the-tests'
    ? ok({
        access_token: state.token,
        expires_in: state.expireIn,
        remind_in: '1',
        uid: '1234567890',
      })
    : no(21325, 'invalid_grant')

const share = async (state: State, form: FormData, value: (name: string) => string) => {
  if (!value('rip')) return no(10016, 'miss required parameter (rip)')
  const text = value('status')
  if (!/https?:\/\/\S+/.test(text)) return no(10017, 'text not find domain!')
  if (alive(state).some((post) => post.text === filtered(text))) return no(20019, 'repeat content!')
  const post = addPost(state, filtered(text))
  for (const file of form.getAll('pic'))
    if (typeof file !== 'string') post.pictures.push(Buffer.from(await file.arrayBuffer()))
  return ok(shown(post))
}

/** What a share loses: the signs of topics; and its link is shortened. */
const filtered = (text: string): string =>
  text.replace(/#([^#]+)#/g, '$1').replace(/https?:\/\/\S+/g, 'http://t.cn/A6abcdeF')

const shown = ({ id, text, at }: Post) => ({
  id,
  idstr: id,
  mid: id,
  created_at: weiboTime(at),
  text: text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  user: { id: 1234567890, idstr: '1234567890', screen_name: '测试工会' },
})

const weiboTime = (at: number): string => {
  const [day, date, month, year, time] = new Date(at + 8 * 3_600_000)
    .toUTCString()
    .replace(',', '')
    .split(' ')
  return `${day} ${month} ${date} ${time} +0800 ${year}`
}
