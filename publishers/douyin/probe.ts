import type { Context, Probe } from '../contract'
import { PublisherError } from '../errors'
import { clientToken } from './clientToken'
import { MAX_RENEWALS, readGrant, type Grant } from './grant'
import { findOwn } from './ownVideos'
import { settingsOf } from './settings'
import { currentTicket } from './ticket'
import { currentGrant } from './userToken'

type Item = Probe['items'][number]

const DAY_MS = 24 * 3_600_000
/** Time enough to find the person who holds the phone. */
const REMIND_MS = 5 * DAY_MS
const AGAIN = '请在账号页点「去授权」，用这个抖音号重新扫码授权。'

/** Is the account ready? Read-only, but for tokens that were due; each line says what to click. */
export const probe = async (context: Context): Promise<Probe> => {
  const application = await check('应用凭据', async () => {
    await clientToken(context)
    return '可以取得应用令牌。'
  })
  if (application.state === 'fail') return { items: [application] }
  const { mode, watchOwnVideos } = settingsOf(context.account)
  const items =
    mode === 'server'
      ? await serverItems(context)
      : [await sharing(context), ...(watchOwnVideos ? await serverItems(context) : [])]
  return { items: [application, ...items, publicAddress(context), push] }
}

const sharing = (context: Context): Promise<Item> =>
  check('扫码发布', async () => {
    await currentTicket(context)
    return '可以生成扫码发布的二维码；服务器直接发布须另行申请能力。'
  })

const serverItems = async (context: Context): Promise<Item[]> => {
  const name = '用户授权'
  const grant = await check(name, async () => granted(await currentGrant(context), context))
  if (grant.state === 'fail') return [grant]
  const held = await readGrant(context)
  const works = await check('发布与作品列表', async () => {
    await findOwn({ text: '', since: context.now() }, context)
    return '可以读取作品列表，用来核对发布结果。'
  })
  return [withReminder(grant, held, context), capability(held), works]
}

const granted = ({ openId, accessUntil, refreshUntil }: Grant, context: Context): string => {
  const left = Math.floor((refreshUntil - context.now().getTime()) / DAY_MS)
  const until = dayOf(refreshUntil || accessUntil)
  return `已授权（open_id ${openId.slice(0, 6)}…），${until} 到期，还剩 ${Math.max(0, left)} 天。`
}

const withReminder = (item: Item, grant: Grant | undefined, context: Context): Item => {
  if (!grant || item.state !== 'ok') return item
  const end = Math.max(grant.refreshUntil, grant.refreshToken ? 0 : grant.accessUntil)
  if (end - context.now().getTime() > REMIND_MS) return item
  const why = grant.renewals >= MAX_RENEWALS ? '续期次数已用完，' : ''
  return { ...item, state: 'warn', remedy: `${why}授权快到期了。${AGAIN}` }
}

const capability = (grant: Grant | undefined): Item => {
  const name = '服务器发布能力'
  // Credentials entered by hand say nothing of their scope.
  if (!grant?.scope)
    return {
      name,
      state: 'unknown',
      message: '授权里没有写明范围，要到第一次发布才知道。',
      remedy: `想先确认，${AGAIN}`,
    }
  if (grant.scope.split(/[,\s]+/).some((scope) => scope.startsWith('video.create')))
    return { name, state: 'ok', message: '授权里有发布作品的权限。' }
  return {
    name,
    state: 'fail',
    message: '授权里没有发布作品的权限（video.create.bind）。',
    remedy:
      '请到抖音开放平台「控制台 → 应用 → 能力管理」申请「代替用户发布内容到抖音」，通过后重新授权；没有这项能力时请把发布方式改为「扫码在手机上发布」。',
  }
}

/** Phones fetch the film from us, and Douyin takes https only. */
const publicAddress = (context: Context): Item => {
  const name = '成片下载地址'
  const address = context.share('0'.repeat(64), 60)
  return address.startsWith('https://')
    ? { name, state: 'ok', message: '手机可以从本系统取到成片。' }
    : {
        name,
        state: 'warn',
        message: '本系统对外的地址不是 https，手机上的抖音取不到成片。',
        remedy: '请管理员为本系统配置域名和证书，并把 PUBLIC_URL 设为 https 地址。',
      }
}

const push: Item = {
  name: '发布结果推送',
  state: 'unknown',
  message: '扫码发布后，要靠抖音的推送得知结果。',
  remedy:
    '请到抖音开放平台「控制台 → 应用 → 开发 → Webhooks」填写本账号的回调地址，并订阅 create_video、authorize、unauthorize。',
}

const dayOf = (time: number): string =>
  new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(time)

const check = async (name: string, ask: () => Promise<string>): Promise<Item> => {
  try {
    return { name, state: 'ok', message: await ask() }
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    const state = error.kind === 'transient' ? 'unknown' : 'fail'
    return { name, state, message: error.message, remedy: error.remedy }
  }
}
