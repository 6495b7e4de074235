import type { Endpoint, PayloadRequest } from 'payload'
import { can, idOf, type Id } from '@/access/scope'
import { openAccount, type OpenAccount } from '@/distribution/accounts'
import { claimKey } from '@/distribution/platformState'
import { unleasedContext } from '@/distribution/unleasedContext'
import { PublisherError } from '@publishers/errors'
import { publisherOf } from '@publishers/registry'
import { keepResult, recordAuthorization } from './keepAuthorization'
import { accountPage, boundNonce, redirectUri } from './places'
import { isSame, readState, STATE_LIFE_MS, type AuthorizationState } from './state'

/**
 * `GET /api/oauth/:channel?code&state`: the platform sends the browser back here. Trades the code, seals the tokens, and goes
 * on to the account's page, which tells what came of it. A state serves once, within ten minutes, and only the person
 * and browser that began. Errors as one Chinese sentence: 400 for a state that is no good, 403 for somebody else.
 */
export const returnAuthorization: Endpoint = {
  path: '/oauth/:channel',
  method: 'get',
  handler: async (req) => {
    const query = new URL(req.url ?? '', 'http://here').searchParams
    const channel = String(req.routeParams?.channel ?? '')
    const now = new Date()
    const state = readState({
      text: query.get('state') ?? '',
      secret: req.payload.secret,
      now,
    })
    if (!state) return sentence(400, '授权链接无效或已超过十分钟，请回到账号页重新点「授权」。')
    if (!isTheirs(req, state))
      return sentence(403, '请用点「授权」的同一个浏览器和同一个登录继续。')
    const open = await accountOf(req, state)
    if (!open || open.account.channel !== channel)
      return sentence(400, '授权与账号不符，请回到账号页重新点「授权」。')
    if (!(await mayManage(req, state, open)))
      return sentence(403, '您没有管理这个账号的权限，授权没有保存。')
    const isFirst = await claimKey({
      payload: req.payload,
      key: `oauth-state:${state.nonce}`,
      value: {},
      expiresAt: new Date(state.until + STATE_LIFE_MS),
    })
    if (!isFirst) return sentence(400, '这次授权已经处理过，请回到账号页查看结果。')
    return finish({ req, open, state, query })
  },
}

type Finishing = {
  req: PayloadRequest
  open: OpenAccount
  state: AuthorizationState
  query: URLSearchParams
}

async function finish({ req, open, state, query }: Finishing): Promise<Response> {
  const { payload } = req
  const { id, channel } = open.account
  try {
    const code = query.get('code')
    if (!code) throw denied(query)
    const context = unleasedContext({ payload, open, caller: 'authorize', patienceMs: 30_000 })
    const granted = await publisherOf(channel).authorize?.exchange(
      { code, redirectUri: redirectUri(channel) },
      context,
    )
    if (!granted) throw denied(query)
    await recordAuthorization({ req, open, user: state.user, ...granted })
    return onwards(accountPage(id, 'done'))
  } catch (error) {
    const isKnown = error instanceof PublisherError
    if (!isKnown) payload.logger.error({ msg: `authorize account ${id}`, err: error })
    const message = isKnown ? error.message : '授权没有完成，系统出错了。'
    const remedy = isKnown ? error.remedy : '请稍后再试；一直这样时请联系技术人员。'
    await keepResult({ payload, account: id, result: { isDone: false, message, remedy } })
    return onwards(accountPage(id, 'failed'))
  }
}

/** Why there is no code: the person said no. The platform's words are not shown: anybody can write that address. */
const denied = (query: URLSearchParams): PublisherError =>
  new PublisherError('没有得到授权：在平台的页面上取消了，或平台拒绝了。', {
    kind: 'auth',
    code: (query.get('error_code') ?? query.get('error') ?? '').slice(0, 40),
    remedy: '请重新点「授权」，用这个账号登录并同意全部权限。',
  })

/** The session of the person who began, or, where the browser keeps it back, the cookie of the beginning. */
function isTheirs(req: PayloadRequest, { user, nonce }: AuthorizationState): boolean {
  const present = idOf(req.user)
  return present === undefined ? isSame(boundNonce(req.headers), nonce) : String(present) === user
}

const accountOf = (req: PayloadRequest, { account }: AuthorizationState) => {
  const id = req.payload.db.defaultIDType === 'number' ? Number(account) : account
  return openAccount({ payload: req.payload, req, id })
}

/** Asked again: ten minutes are enough to lose a role. */
async function mayManage(
  req: PayloadRequest,
  { user }: AuthorizationState,
  { organization }: OpenAccount,
): Promise<boolean> {
  const id: Id = req.payload.db.defaultIDType === 'number' ? Number(user) : user
  const person = await req.payload
    .findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
    .catch(() => undefined)
  return person ? can(req, 'account.manage', organization, person) : false
}

const onwards = (place: string): Response =>
  new Response(null, {
    status: 302,
    headers: { Location: place, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  })

const sentence = (status: number, words: string): Response =>
  new Response(words, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      // The address holds a code.
      'Referrer-Policy': 'no-referrer',
    },
  })
