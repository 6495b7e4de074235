import type { Where } from 'payload'
import { createLocalReq } from 'payload'
import type { Role } from '@/access/permissions'
import type { Id } from '@/access/scope'
import type { Act } from '@/comments/acts/act'
import type { CommentState } from '@/comments/acts/rows'
import { setUp } from '../distribution/setUp'

type Channel = 'wechat' | 'weibo' | 'web'

const wechatApp = 'wx5a0db0c000000001'
const weiboUid = '1000004711'

/** An article on WeChat and a post on Weibo, at real stand-ins, and readers who comment on them. */
export async function actStage() {
  const world = await setUp()
  const { payload, app, sandbox } = world
  const { readAct, findActs, readComment } = await import('@/comments/acts/rows')
  const { readReply } = await import('@/comments/replies/reply')
  const { planActs } = await import('@/comments/acts/planActs')
  const { beginDueActs } = await import('@/comments/acts/performAct')
  const { inTransaction } = await import('@/database/inTransaction')
  const { setColumns } = await import('@/database/setColumns')
  const { programWrite } = await import('@/review/programWrite')

  const weibo = await makeWeibo(world)
  const settings = { needOpenComment: true, settleSeconds: 1, publishSettleSeconds: 1 }
  await payload.update({
    collection: 'channel-accounts',
    id: world.accounts.wechat,
    data: { settings } as never,
    overrideAccess: true,
  })
  const accounts = { wechat: world.accounts.wechat, weibo, web: world.accounts.web }
  const publish = async (channel: 'wechat' | 'weibo') => {
    const { delivery } = await world.plan(`${channel}上的一篇`, [accounts[channel]])
    return (await world.work(delivery, world.is('published'))).id
  }
  const deliveries = { wechat: await publish('wechat'), weibo: await publish('weibo') }
  const article = sandbox.control.wechat.feed(wechatApp)[0]!
  const post = sandbox.control.weibo.feed(weiboUid)[0]!
  await sandbox.control.idle()

  const said = async (channel: Channel, text: string) => {
    if (channel === 'web') return String(Math.random())
    const done =
      channel === 'wechat'
        ? await sandbox.control.wechat.comment(wechatApp, {
            articleId: article.articleId,
            content: text,
          })
        : await sandbox.control.weibo.comment(weiboUid, {
            idstr: post.idstr,
            text,
          })
    if (!done.ok) throw new Error(done.reason)
    const { comment } = done as { comment: { id?: number; idstr?: string } }
    return String(comment.idstr ?? comment.id)
  }

  /** Somebody comments, and it is here. */
  const comment = async (
    channel: Channel,
    text: string,
    more: Record<string, unknown> = {},
  ): Promise<Id> => {
    const commentId = await said(channel, text)
    const isSite = channel === 'web'
    const row = await payload.create({
      collection: 'comments',
      data: {
        ...{ text, channel, kind: 'news', item: '1', itemTitle: '一篇', state: 'approved' },
        ...{ key: `${channel}:${commentId}`, external: { commentId }, isShown: true, round: 0 },
        ...(!isSite && { account: accounts[channel], delivery: deliveries[channel] }),
        ...{ organization: app.organizations.city, authorName: '王**' },
        ...{ saidAt: new Date().toISOString(), collectedAt: new Date().toISOString() },
        ...more,
      } as never,
      overrideAccess: true,
      context: programWrite,
    })
    return row.id
  }

  /** What a decision does, as far as acts are concerned. */
  const decide = async (id: Id, state: CommentState, by: Role | 'machine' = 'moderator') => {
    const user =
      by === 'machine'
        ? undefined
        : await payload.findByID({ collection: 'users', id: app.people[by].id, depth: 0 })
    const req = await createLocalReq(
      user ? { user: { ...user, collection: 'users' } as never } : {},
      payload,
    )
    await inTransaction({ payload, req }, async (inside) => {
      const before = (await readComment({ payload, req: inside, id }))!
      const round = Number((before as { round?: number }).round ?? 0) + 1
      const isShown = state === 'approved' || state === 'elected'
      const data = { state, isShown, round }
      await setColumns({ payload, req: inside, collection: 'comments', id, data })
      const after = { state, isShown }
      await planActs({ req: inside, comment: before, before, after, round })
    })
  }

  const acts = (id: Id) => findActs({ payload, where: { comment: { equals: id } } })
  const summary = async (id: Id) => (await acts(id)).map(({ act, state }) => `${act} ${state}`)

  /** Claims and performs what is due (with the clock set on by `aheadMs`) until nothing of the comment is under way. */
  const perform = async (
    id: Id,
    { aheadMs = 10_000, patienceMs = 20_000 } = {},
  ): Promise<Act[]> => {
    for (const deadline = Date.now() + patienceMs; ; ) {
      const now = new Date(Date.now() + aheadMs)
      const common = { payload, worker: 'test', timing: world.timing, limit: 4, now }
      await Promise.all(await beginDueActs(common))
      const rows = await acts(id)
      if (!rows.some(({ state }) => state === 'queued' || state === 'running')) return rows
      if (Date.now() > deadline) return rows
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  const post_ = async (who: Parameters<typeof app.as>[0], path: string, body: object = {}) =>
    app.request
      .post(path)
      .set(await app.as(who))
      .send(body)

  const eventsOf = async (kind: string, id: Id): Promise<string[]> => {
    const where: Where = {
      and: [{ targetKind: { equals: kind } }, { targetId: { equals: String(id) } }],
    }
    const query = { collection: 'audit-events', where, sort: 'seq', pagination: false } as const
    return (await payload.find({ ...query, limit: 0, depth: 0 })).docs.map(({ action }) => action)
  }

  /** The comment as the platform has it now. */
  const there = {
    wechat: async (id: Id) => {
      const { external } = (await readComment({ payload, id }))!
      return sandbox.control.wechat
        .feed(wechatApp)
        .flatMap(({ comments }) => comments)
        .find((each) => String(each.id) === external?.commentId)
    },
    weibo: () => sandbox.control.weibo.feed(weiboUid).flatMap(({ comments }) => comments),
  }
  const fault = (channel: 'wechat' | 'weibo', api: string, effect: object) =>
    sandbox.control.fault({
      ...{ platform: channel, account: channel === 'wechat' ? wechatApp : weiboUid, api },
      effect: effect as never,
    })
  const calls = (api: string) => sandbox.control.calls({ api }).length

  return {
    ...world,
    ...{ comment, decide, acts, summary, perform, post: post_, eventsOf, there, fault, calls },
    ...{ accounts, weiboUid, wechatApp, beginDueActs },
    readAct: (id: Id) => readAct({ payload, id }),
    readReply: (id: Id) => readReply({ payload, id }),
    readComment: (id: Id) => readComment({ payload, id }),
  }
}

async function makeWeibo({
  payload,
  app,
  sandbox,
}: Awaited<ReturnType<typeof setUp>>): Promise<Id> {
  const { weibo: hands } = sandbox.control
  const [appKey, appSecret] = ['3599999999', 'sandbox-weibo-secret']
  await hands.addApp({
    ...{ appKey, appSecret, name: '测试', safeDomains: ['site.test'] },
    limits: { user: 100_000, statuses: 1000, comments: 1000, ip: 1_000_000, burst: 1000 },
  })
  await hands.addAccount({ uid: weiboUid, name: '测试微博' })
  const { accessToken } = await hands.grant(weiboUid, { appKey })
  const { id } = await payload.create({
    collection: 'channel-accounts',
    data: {
      ...{ enabled: true, organization: app.organizations.city, name: '测试微博' },
      ...{ channel: 'weibo', baseUrl: `${sandbox.origin}/sandbox/weibo` },
      credentials: { clientId: appKey, clientSecret: appSecret, accessToken, uid: weiboUid },
      settings: { rip: '203.0.113.7', safeDomain: 'site.test', settleSeconds: 1 },
    } as never,
    overrideAccess: true,
  })
  return id
}
