import type { Context, Probe } from '../contract'
import { PublisherError } from '../errors'
import { call, invoke } from './api'
import { currentToken } from './auth'
import { settingsOf } from './settings'

type Item = Probe['items'][number]

/** Is the account ready? Read-only; each line says what to click. Without a token the rest is not asked. */
export const probe = async (context: Context): Promise<Probe> => {
  const token = await check('令牌与 IP 白名单', async () => {
    await currentToken(context)
    // A stored token says nothing of the address this server calls from today.
    await invoke(context, (api, callback) => api.getIp(callback))
    return '可以取得访问令牌，本服务器的 IP 已被接受。'
  })
  if (token.state === 'fail') return { items: [token] }
  const items = [
    token,
    await publishing(context),
    await quota('draft/add', '草稿', context),
    await quota('freepublish/submit', '发布', context),
  ]
  const { mode, needOpenComment } = settingsOf(context.account)
  if (mode === 'mass') items.push(await massSending(context))
  if (needOpenComment) items.push(await comments(context))
  return { items: [...items, callback(context)] }
}

const publishing = async (context: Context): Promise<Item> => {
  const item = await check('接口发布权限', async () => {
    await call(context, 'listPublished', { offset: 0, count: 1, no_content: 1 })
    return '可以用接口发布。'
  })
  if (!item.message.includes('48001')) return item
  return {
    ...item,
    state: 'warn',
    message: '这个公众号不能用接口发布（48001），文章会存进草稿箱，由人在公众平台发布。',
    remedy:
      '完成微信认证后可以自动发布：登录 mp.weixin.qq.com，「设置与开发 → 公众号设置 → 微信认证」。',
  }
}

const quota = async (path: string, label: string, context: Context): Promise<Item> => {
  const name = `今日剩余次数：${label}`
  return check(name, async () => {
    const { quota: found } = await call(context, 'getQuota', { cgi_path: `/cgi-bin/${path}` })
    if (found.remain <= 0) throw exhausted(found.daily_limit)
    return `还剩 ${found.remain} 次（每天 ${found.daily_limit} 次）。`
  })
}

/** Calls left say nothing of messages left: WeChat tells that allowance only when it is used up (45028). */
const massSending = async (context: Context): Promise<Item> => {
  const item = await quota('message/mass/sendall', '群发接口', context)
  if (!/48001|76022/.test(item.message)) return item
  return {
    ...item,
    state: 'fail',
    message: '这个公众号没有群发接口的权限。',
    remedy: '完成微信认证后才能用接口群发；在此之前请把「发布方式」改为自动发布或只存草稿。',
  }
}

/** Asks for the comments of an article that cannot exist: 88001 means the right is there, 88000 that it is not. */
const comments = async (context: Context): Promise<Item> => {
  const name = '留言功能'
  const item = await check(name, async () => {
    await call(context, 'listComments', { msg_data_id: 1, index: 0, begin: 0, count: 1, type: 0 })
    return '留言功能可用。'
  })
  if (item.message.includes('88001')) return { name, state: 'ok', message: '留言功能可用。' }
  if (!/88000|48001/.test(item.message)) return item
  return {
    ...item,
    state: 'warn',
    remedy: '请在账号设置里关闭「打开留言」，或在公众平台「功能 → 留言」申请。',
  }
}

const callback = ({ credentials }: Context): Item => {
  const name = '发布结果推送'
  if (!credentials.token)
    return {
      name,
      state: 'warn',
      message: '没有设置消息推送，发布结果靠定时查询得知，会慢一些。',
      remedy:
        '登录 mp.weixin.qq.com，「设置与开发 → 开发接口管理 → 基本配置 → 服务器配置」，填写本系统的回调地址，并把令牌和密钥填入账号设置。',
    }
  return credentials.encodingAESKey
    ? { name, state: 'ok', message: '已设置加密推送。' }
    : {
        name,
        state: 'warn',
        message: '推送没有加密。',
        remedy: '建议在「服务器配置」里选择安全模式，并把 EncodingAESKey 填入账号设置。',
      }
}

const check = async (name: string, ask: () => Promise<string>): Promise<Item> => {
  try {
    return { name, state: 'ok', message: await ask() }
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    const state = error.kind === 'transient' ? 'unknown' : 'fail'
    return { name, state, message: error.message, remedy: error.remedy }
  }
}

const exhausted = (limit: number): PublisherError =>
  new PublisherError(`今天的 ${limit} 次已用完`, { kind: 'quota', remedy: '次日零点后恢复。' })
