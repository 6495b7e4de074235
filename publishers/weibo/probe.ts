import type { Context, Probe } from '../contract'
import { PublisherError } from '../errors'
import { rateLimit, tokenInfo } from './answers'
import { call } from './api'
import { currentGrant, keepGrant } from './auth'
import { settingsOf } from './settings'

type Item = Probe['items'][number]

const DAY_MS = 86_400_000
/** From here on the line is yellow: the operator has a week. */
const SOON_DAYS = 7

/** Is the account ready? Each line says what to click. Without a token the rest is not asked. */
export const probe = async (context: Context): Promise<Probe> => {
  const granted = await authorisation(context)
  const items = [application(context), granted]
  if (granted.state === 'ok' || granted.state === 'warn') items.push(await rates(context))
  return { items: [...items, ...settingLines(context)] }
}

const application = ({ credentials }: Context): Item => {
  const name = '应用（App Key）'
  if (credentials.clientId && credentials.clientSecret)
    return { name, state: 'ok', message: '已填写。' }
  return {
    name,
    state: credentials.accessToken ? 'warn' : 'fail',
    message: '还没有填写 App Key 或 App Secret，不能授权。',
    remedy: '登录 open.weibo.com，「我的应用 → 应用信息 → 基本信息」，复制到账号设置里保存。',
  }
}

/** Who granted, and for how long; the platform is asked, because only it knows of a token typed in by hand. */
const authorisation = async (context: Context): Promise<Item> => {
  const name = '授权'
  try {
    const grant = await currentGrant(context)
    const { data } = await call(context, {
      path: 'oauth2/get_token_info',
      method: 'POST',
      params: {},
      mutating: false,
      answer: tokenInfo,
      grant,
    })
    const { uid, expire_in: seconds } = data
    const expected = context.credentials.uid
    if (expected && expected !== uid)
      return {
        name,
        state: 'fail',
        message: `授权的是另一个微博（UID ${uid}），登记的是 ${expected}。`,
        remedy: '请在浏览器里退出微博，用登记的微博重新点「授权」。',
      }
    const expiresAt = context.now().getTime() + seconds * 1000
    if (seconds > 0) await keepGrant({ access: grant.access, uid, expiresAt }, context)
    return leftItem(name, `已由微博 UID ${uid} 授权`, (seconds * 1000) / DAY_MS)
  } catch (error) {
    return failedItem(name, error)
  }
}

const leftItem = (name: string, who: string, days: number): Item => {
  const remedy = '请在到期前打开这个账号，点「授权」；微博的授权不能自动延长。'
  if (days <= 0) return { name, state: 'fail', message: `${who}，已到期。`, remedy }
  const left =
    days < 1 ? `还有 ${Math.floor(days * 24)} 小时到期` : `还有 ${Math.floor(days)} 天到期`
  return { name, state: days <= SOON_DAYS ? 'warn' : 'ok', message: `${who}，${left}。`, remedy }
}

const rates = async (context: Context): Promise<Item> => {
  const name = '接口剩余次数'
  try {
    const { data } = await call(context, {
      path: '2/account/rate_limit_status.json',
      method: 'GET',
      params: {},
      mutating: false,
      answer: rateLimit,
    })
    const { remaining_user_hits: user, user_limit: limit, remaining_ip_hits: ip } = data
    if (user === undefined && ip === undefined)
      return {
        name,
        state: 'unknown',
        message: '微博没有告知剩余次数。',
        remedy: '可到 open.weibo.com「我的应用 → 接口管理 → 授权机制」查看。',
      }
    const known = [
      user !== undefined && `本账号还剩 ${user} 次${limit ? `（每小时 ${limit} 次）` : ''}`,
      ip !== undefined && `本服务器 IP 还剩 ${ip} 次`,
    ].filter(Boolean)
    const isOver = user === 0 || ip === 0
    return {
      name,
      state: isOver ? 'warn' : 'ok',
      message: `${known.join('，')}。`,
      remedy: isOver ? '一小时后恢复，系统会自动等待。' : undefined,
    }
  } catch (error) {
    const item = failedItem(name, error)
    // Not being told is no fault of the account.
    return { ...item, state: item.state === 'fail' ? 'unknown' : item.state }
  }
}

const settingLines = ({ account }: Context): Item[] => {
  const { rip, safeDomains } = settingsOf(account)
  return [
    rip
      ? { name: '操作者真实 IP', state: 'ok', message: `已填写 ${rip}。` }
      : {
          name: '操作者真实 IP',
          state: 'warn',
          message: '没有填写，将用服务器的地址，微博可能拒绝。',
          remedy: '请在账号设置里填写操作者的公网 IP（浏览器里搜索「IP」即可看到）。',
        },
    safeDomains.length > 0
      ? { name: '安全域名', state: 'ok', message: `链接须在 ${safeDomains.join('、')} 上。` }
      : {
          name: '安全域名',
          state: 'warn',
          message: '没有填写，无法事先检查链接。',
          remedy:
            '登录 open.weibo.com，「我的应用 → 应用信息 → 基本信息 → 安全域名」登记本站域名，再填入账号设置。',
        },
  ]
}

const failedItem = (name: string, error: unknown): Item => {
  if (!(error instanceof PublisherError)) throw error
  const state = error.kind === 'transient' ? 'unknown' : 'fail'
  return { name, state, message: error.message, remedy: error.remedy }
}
