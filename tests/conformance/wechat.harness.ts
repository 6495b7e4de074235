import { listenSandbox } from '@publishers/sandbox/listen'
import { ERROR_TABLE } from '@publishers/wechat/errorTable'
import { refusalOf } from '@publishers/wechat/errors'
import type { Harness, Platform } from './harness'
import { drawn, sampleContent } from './sampleContent'
import { wechatComments } from './wechatComments'

const APP_ID = 'wxc0f0000000000001'
const SECRET = 'conformance-secret-of-the-app'
const CALLBACK_TOKEN = 'conformancecallbacktoken'

/** The WeChat channel against its sandbox, over real HTTP. */
export const wechatHarness: Harness = {
  channel: 'wechat',
  steps: ['draft.add', 'freepublish.submit'],
  hasCodes: true,
  hasComments: true,
  start: () => startSandbox({ mode: 'publish', recallStep: 'freepublish.delete' }),
}

/** The same account sending to its followers. */
export const wechatMassHarness: Harness = {
  channel: 'wechat',
  steps: ['draft.add', 'mass.sendall'],
  hasCodes: true,
  hasComments: true,
  start: () => startSandbox({ mode: 'mass', recallStep: 'mass.delete' }),
}

const PICTURES = Promise.all([
  drawn(640, 480, '#c8102e'),
  drawn(1280, 720, '#0a5c36'),
  drawn(900, 500, '#1d4e89'),
])

type Way = { mode: 'publish' | 'mass'; recallStep: string }

const startSandbox = async ({ mode, recallStep }: Way): Promise<Platform> => {
  const sandbox = await listenSandbox({ settings: { publishDelayMs: 20 } })
  await sandbox.control.addAccount({
    appid: APP_ID,
    secret: SECRET,
    name: '一致性工会',
    ghId: 'gh_conformance01',
    kind: 'service',
    verified: true,
    features: { freepublish: true, comments: true, mass: true },
    // A whole suite runs within what would be one month of one account.
    quotas: { 'message/mass': 100 },
    massRepeatMs: 0,
    massListed: true,
  })
  const pictures = await PICTURES
  const content = (title: string) =>
    sampleContent(
      title,
      pictures.map(({ picture }) => picture),
    )
  return {
    origin: sandbox.origin,
    basePath: '/sandbox/wechat',
    account: {
      id: '1',
      channel: 'wechat',
      name: '一致性工会',
      settings: { mode, settleSeconds: 0.2, publishSettleSeconds: 0.4, needOpenComment: true },
    },
    credentials: { appId: APP_ID, appSecret: SECRET, token: CALLBACK_TOKEN },
    secrets: [SECRET, CALLBACK_TOKEN, 'access_token='],
    media: new Map(pictures.map(({ picture, bytes }) => [picture.key, bytes])),
    content,
    item: async (title) => content(title),
    // A step is named like its API.
    isStep: (name, { path }) => path.includes(`/${name.replace('.', '/')}`),
    recallStep,
    isMutating: ({ path }) =>
      /\/cgi-bin\/(?:draft\/(?:add|update|delete)|freepublish\/(?:submit|delete)|message\/mass\/(?:send|delete|preview))/.test(
        path,
      ),
    isUpload: ({ path }) => /\/cgi-bin\/(?:media|material)\//.test(path),
    unknownCode: {
      status: 200,
      type: 'application/json',
      body: JSON.stringify({ errcode: 99123, errmsg: `mystery ${SECRET} rid: 65f0-aa11` }),
    },
    errors: ERROR_TABLE.map(({ code, on: api = 'draft/add' }) =>
      refusalOf({ errcode: code, errmsg: '', api, secrets: [] }),
    ),
    published: async (title) =>
      sandbox.control.wechat.feed(APP_ID).filter((item) => item.title === title).length,
    comments: wechatComments(sandbox, APP_ID),
    idle: () => sandbox.control.idle(),
    patienceMs: 8000,
    close: sandbox.close,
  }
}
