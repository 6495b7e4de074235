import type { Context, Probe } from '../contract'
import { PublisherError } from '../errors'
import { user } from './answers'
import { call } from './api'
import { readGrant, type Grant } from './auth'
import { settingsOf } from './settings'

type Item = Probe['items'][number]

const DAY_MS = 86_400_000
const SOON_DAYS = 7
/** What the channel needs, and what a person ticked on the authorisation page. */
const SCOPES: readonly [scope: string, label: string][] = [
  ['user_video_publish', '发布视频'],
  ['user_video_info', '查看视频'],
]

/** Is the account ready? Each line says what to click. Without an application the rest is not asked. */
export const probe = async (context: Context): Promise<Probe> => {
  const app = application(context)
  if (app.state === 'fail') return { items: [app] }
  const who = await identity(context)
  // Read afterwards: asking may have renewed it.
  const grant = await readGrant(context)
  return { items: [app, who, ...grantLines(grant, context), deleting(context)] }
}

const application = ({ credentials }: Context): Item => {
  const name = '应用（AppID）'
  if (credentials.appId && credentials.appSecret) return { name, state: 'ok', message: '已填写。' }
  return {
    name,
    state: 'fail',
    message: '还没有填写 AppID 或 AppSecret。',
    remedy: '登录 open.kuaishou.com，在「管理中心 → 应用」取得，填入账号设置并保存。',
  }
}

const identity = async (context: Context): Promise<Item> => {
  const name = '账号'
  try {
    const { user_info: info } = await call(context, {
      path: 'openapi/user_info',
      params: {},
      answer: user,
    })
    const fans = info.fan === undefined ? '' : `，粉丝 ${info.fan}`
    return { name, state: 'ok', message: `已由「${info.name || '快手用户'}」授权${fans}。` }
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    const state = error.kind === 'transient' ? 'unknown' : 'fail'
    return { name, state, message: error.message, remedy: error.remedy }
  }
}

const grantLines = (grant: Grant | undefined, context: Context): Item[] => {
  if (!grant) return []
  return [lifeLine(grant, context), ...scopeLines(grant)]
}

const lifeLine = ({ until, refresh }: Grant, context: Context): Item => {
  const name = '授权到期'
  const remedy = '请在到期前打开这个账号，点「授权」。'
  if (until === 0)
    return { name, state: 'unknown', message: '令牌是手填的，不知道何时到期。', remedy }
  const days = (until - context.now().getTime()) / DAY_MS
  const renews = refresh ? '，其间令牌自动刷新' : ''
  if (days <= 0) return { name, state: 'fail', message: '授权已到期。', remedy }
  return {
    name,
    state: days <= SOON_DAYS ? 'warn' : 'ok',
    message: `还有 ${Math.ceil(days)} 天${renews}。`,
    remedy,
  }
}

const scopeLines = ({ scopes }: Grant): Item[] => {
  if (scopes.length === 0) return []
  const lacking = SCOPES.filter(([scope]) => !scopes.includes(scope)).map(([, label]) => label)
  const name = '授权的权限'
  if (lacking.length === 0) return [{ name, state: 'ok', message: '可以发布和查看视频。' }]
  return [
    {
      name,
      state: 'fail',
      message: `授权里缺少：${lacking.join('、')}。`,
      remedy:
        '请重新点「授权」，把授权页上的权限全部勾选；页面上没有时，先在 open.kuaishou.com 为应用申请。',
    },
  ]
}

const deleting = ({ account }: Context): Item => {
  const name = '撤稿'
  return settingsOf(account).deleteByApi
    ? { name, state: 'ok', message: '用接口删除作品。' }
    : {
        name,
        state: 'warn',
        message: '没有开通删除接口，撤稿时由人在快手 App 里删除。',
        remedy:
          '如应用已获得 user_video_delete 权限，请在账号设置里勾选「用接口删除作品」并重新授权。',
      }
}
