import { listenSandbox } from '@publishers/sandbox/listen'
import { ERROR_TABLE } from '@publishers/weibo/errorTable'
import { refusalOf } from '@publishers/weibo/errors'
import type { Harness, Platform } from './harness'
import { drawn, sampleContent } from './sampleContent'
import { weiboComments } from './weiboComments'

const KEY = '4000000001'
const SECRET = 'conformance-secret-of-the-app'
const UID = '7100000001'

/** The Weibo channel against its sandbox, over real HTTP. */
export const weiboHarness: Harness = {
  channel: 'weibo',
  steps: ['statuses.share'],
  hasCodes: true,
  hasComments: true,
  start: () => startSandbox(),
}

const PICTURES = Promise.all([drawn(640, 480, '#c8102e'), drawn(900, 500, '#1d4e89')])

const startSandbox = async (): Promise<Platform> => {
  const sandbox = await listenSandbox({ settings: { publishDelayMs: 20 } })
  const { weibo } = sandbox.control
  await weibo.addApp({
    appKey: KEY,
    appSecret: SECRET,
    name: '一致性',
    safeDomains: ['union.example'],
  })
  await weibo.addAccount({ uid: UID, name: '一致性工会' })
  const { accessToken } = await weibo.grant(UID, { appKey: KEY })
  const pictures = await PICTURES
  const content = (title: string) =>
    sampleContent(
      title,
      pictures.map(({ picture }) => picture),
    )
  return {
    origin: sandbox.origin,
    basePath: '/sandbox/weibo',
    account: {
      id: '1',
      channel: 'weibo',
      name: '一致性工会',
      settings: { settleSeconds: 0.2, rip: '203.0.113.7', safeDomain: 'union.example' },
    },
    credentials: { clientId: KEY, clientSecret: SECRET, accessToken, uid: UID },
    secrets: [SECRET, accessToken],
    media: new Map(pictures.map(({ picture, bytes }) => [picture.key, bytes])),
    content,
    edited: (item) => ({ ...item, digest: '六十名选手同场比武。' }),
    item: async (title) => content(title),
    // A step is named like its API.
    isStep: (name, { path }) => path.includes(`/2/${name.replace('.', '/')}.json`),
    recallStep: 'statuses.destroy',
    isMutating: ({ path }) => /\/2\/statuses\/(?:share|destroy)\.json/.test(path),
    isUpload: () => false,
    unknownCode: {
      status: 403,
      type: 'application/json',
      body: JSON.stringify({ error_code: 29_999, error: `mystery ${SECRET}` }),
    },
    errors: ERROR_TABLE.map(({ code, on: api = 'statuses/share' }) =>
      refusalOf({ code, words: '', api, mutating: false, secrets: [] }),
    ),
    // With its brackets: one title may be a part of another.
    published: async (title) =>
      weibo.feed(UID).filter(({ text }) => text.includes(`【${title}】`)).length,
    comments: weiboComments(sandbox, UID),
    idle: () => sandbox.control.idle(),
    patienceMs: 8000,
    close: sandbox.close,
  }
}
