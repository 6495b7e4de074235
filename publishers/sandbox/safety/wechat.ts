import { secondsOf } from '../world'
import { parsed, Refused, textIn, type Ask, type Manner } from './service'
import { DEMO_KEYS, type Kind } from './state'

const LABELS: Readonly<Record<Kind, number>> = {
  ad: 10001,
  abuse: 20003,
  illegal: 20006,
  fraud: 20008,
  sensitive: 20001,
}
const SUGGEST = { pass: 'pass', review: 'review', block: 'risky' } as const
const TOKEN_MS = 7_200_000
const LONGEST = 2500

/** msgSecCheck 2.0 with the token it wants: `/cgi-bin/stable_token`, `/wxa/msg_sec_check`. */
export const wechat: Manner = {
  api: ({ path }) => path.replace(/^\/(?:cgi-bin\/)?/, ''),
  read: (ask) => {
    const { path, url, body, request, world } = ask
    if (request.method !== 'POST') throw new Refused('43002', 'require POST method')
    const json = parsed(body)
    if (!json) throw new Refused('47001', 'data format error')
    if (path === '/cgi-bin/stable_token') return void checkKeys(json)
    if (path !== '/wxa/msg_sec_check') throw new Refused('-1', 'no such api', 404)
    const token = world
      .state()
      .tokens.find(({ value }) => value === url.searchParams.get('access_token'))
    if (!token) throw new Refused('40001', 'invalid credential, access_token is invalid')
    if (token.expiresAt <= world.now()) throw new Refused('42001', 'access_token expired')
    if (!textIn(json.openid)) throw new Refused('40003', 'invalid openid')
    if (json.version !== 2 || typeof json.scene !== 'number')
      throw new Refused('47001', 'data format error')
    const content = textIn(json.content)
    if (!content) throw new Refused('44002', 'empty post data')
    if ([...content].length > LONGEST) throw new Refused('45002', 'content size out of limit')
    return content
  },
  answer: ({ decision, hits }, ask) => {
    if (ask.path === '/cgi-bin/stable_token') return tokenOf(ask)
    const label = hits[0] ? LABELS[hits[0].kind] : 100
    return {
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: SUGGEST[decision], label },
      detail: [
        { strategy: 'content_model', errcode: 0, suggest: SUGGEST[decision], label, prob: 90 },
        ...hits.map(({ kind, sure, word }) => ({
          strategy: 'keyword',
          errcode: 0,
          suggest: sure ? 'risky' : 'review',
          label: LABELS[kind],
          level: sure ? 90 : 20,
          keyword: word,
        })),
      ],
      trace_id: ask.world.id(20),
    }
  },
  refuse: ({ code, message }) => ({ errcode: Number(code) || -1, errmsg: message }),
}

const checkKeys = ({ appid, secret }: Record<string, unknown>): void => {
  if (appid !== DEMO_KEYS.wechat.id) throw new Refused('40013', 'invalid appid')
  if (secret !== DEMO_KEYS.wechat.secret) throw new Refused('40125', 'invalid appsecret')
}

/** The same one while it holds. */
const tokenOf = ({ world }: Ask) => {
  const state = world.state()
  const now = world.now()
  const good = state.tokens.find(({ expiresAt }) => expiresAt - now > 300_000)
  const token = good ?? { value: world.id(120), expiresAt: now + TOKEN_MS }
  state.tokens = [token]
  return { access_token: token.value, expires_in: secondsOf(token.expiresAt - now) }
}
