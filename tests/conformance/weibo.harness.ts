import { ERROR_TABLE } from '@publishers/weibo/errorTable'
import { refusalOf } from '@publishers/weibo/errors'
import { startWeibo } from '../unit/publishers/weibo/platform'
import type { Harness, Platform } from './harness'
import { drawn, sampleContent } from './sampleContent'

const SECRET = 'app-secret-of-the-tests'

/** The Weibo channel against a stand-in, over real HTTP. */
export const weiboHarness: Harness = {
  channel: 'weibo',
  steps: ['statuses.share'],
  hasCodes: true,
  start: () => startPlatform(),
}

const PICTURES = Promise.all([drawn(640, 480, '#c8102e'), drawn(900, 500, '#1d4e89')])

const startPlatform = async (): Promise<Platform> => {
  const weibo = await startWeibo()
  const pictures = await PICTURES
  const content = (title: string) =>
    sampleContent(
      title,
      pictures.map(({ picture }) => picture),
    )
  return {
    origin: weibo.origin,
    basePath: '',
    account: {
      id: '1',
      channel: 'weibo',
      name: '一致性工会',
      settings: { settleSeconds: 0.2, rip: '203.0.113.7', safeDomain: 'union.example' },
    },
    credentials: {
      clientId: '4000000001',
      clientSecret: SECRET,
      accessToken: weibo.token,
      uid: '1234567890',
    },
    secrets: [SECRET, weibo.token],
    media: new Map(pictures.map(({ picture, bytes }) => [picture.key, bytes])),
    content,
    edited: (item) => ({ ...item, digest: '六十名选手同场比武。' }),
    item: async (title) => content(title),
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
    // A title may be a part of another one.
    published: async (title) =>
      weibo.posts.filter(({ text, deleted }) => !deleted && text.includes(`【${title}】`)).length,
    idle: async () => undefined,
    patienceMs: 8000,
    close: weibo.close,
  }
}
