import type { Id } from '@/access/scope'
import { setUp } from './setUp'

export const APP_ID = 'wx00000000000issue'

/** The usual world with one more account: one that sends to its followers; a 订阅号 has one message a day. */
export const setUpIssues = async (accountKind?: 'subscription') => {
  const world = await setUp()
  const { payload, app, sandbox, site } = world
  const secret = 'issue-secret'
  const { id: account } = await payload.create({
    collection: 'channel-accounts',
    data: {
      name: '群发号',
      channel: 'wechat',
      enabled: true,
      organization: app.organizations.city,
      settings: {
        ...{ mode: 'mass', issuesOnly: true, ...(accountKind && { accountKind }) },
        ...{ settleSeconds: 0.5, publishSettleSeconds: 1 },
      },
      baseUrl: `${sandbox.origin}/sandbox/wechat`,
      credentials: { appId: APP_ID, appSecret: secret, token: 'callbacktoken' },
    } as never,
  })
  await sandbox.control.addAccount({
    ...{ appid: APP_ID, secret, name: '群发号', ghId: 'gh_issue', kind: 'subscription' },
    verified: true,
    features: { freepublish: true, comments: true, mass: true },
    massRepeatMs: 0,
    quotas: { 'message/mass': 50 },
    callback: {
      url: `${site.origin}/api/callbacks/wechat/${account}`,
      token: 'callbacktoken',
      mode: 'plain',
    },
  })
  const items = async (...titles: string[]): Promise<Id[]> => {
    const made: Id[] = []
    for (const title of titles) {
      const { item, planned } = await world.plan(title, [account])
      if (planned.some(({ created }) => created)) throw new Error('it was planned alone')
      made.push(item)
    }
    return made
  }
  const make = async (articles: Id[], more: object = {}): Promise<Id> => {
    const data = {
      ...{ title: '周末版', organization: app.organizations.city, account, audience: 'all' },
      articles: articles.map((news) => ({ news })),
      ...more,
    }
    return (await payload.create({ collection: 'issues', data: data as never })).id
  }
  const post = async (path: string, who: 'operator' | 'editor' | 'chief', body: object = {}) =>
    app.request
      .post(path)
      .send(body)
      .set(await app.as(who))
  return {
    ...world,
    account,
    items,
    make,
    post,
    send: (issue: Id, body: object = {}) => post(`/api/issues/${issue}/send`, 'operator', body),
    feed: () => sandbox.control.wechat.feed(APP_ID),
  }
}
