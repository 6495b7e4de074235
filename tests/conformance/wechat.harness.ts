import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Bytes, Content, Picture } from '@publishers/contract'
import { listenSandbox } from '@publishers/sandbox/listen'
import { ERROR_TABLE } from '@publishers/wechat/errorTable'
import { refusalOf } from '@publishers/wechat/errors'
import type { Harness, Platform } from './harness'

const APP_ID = 'wxc0f0000000000001'
const SECRET = 'conformance-secret-of-the-app'
const CALLBACK_TOKEN = 'conformancecallbacktoken'

/** The WeChat channel against its sandbox, over real HTTP. */
export const wechatHarness: Harness = {
  channel: 'wechat',
  steps: ['draft.add', 'freepublish.submit'],
  hasCodes: true,
  start: () => startSandbox(),
}

const startSandbox = async (): Promise<Platform> => {
  const sandbox = await listenSandbox({ settings: { publishDelayMs: 20 } })
  await sandbox.control.addAccount({
    appid: APP_ID,
    secret: SECRET,
    name: '一致性工会',
    ghId: 'gh_conformance01',
    kind: 'service',
    verified: true,
    features: { freepublish: true, comments: true, mass: true },
  })
  const pictures = await Promise.all([
    drawn(640, 480, '#c8102e'),
    drawn(1280, 720, '#0a5c36'),
    drawn(900, 500, '#1d4e89'),
  ])
  return {
    origin: sandbox.origin,
    basePath: '/sandbox/wechat',
    account: {
      id: '1',
      channel: 'wechat',
      name: '一致性工会',
      settings: { settleSeconds: 0.2, publishSettleSeconds: 0.4 },
    },
    credentials: { appId: APP_ID, appSecret: SECRET, token: CALLBACK_TOKEN },
    secrets: [SECRET, CALLBACK_TOKEN, 'access_token='],
    media: new Map(pictures.map(({ picture, bytes }) => [picture.key, bytes])),
    content: (title) =>
      contentOf(
        title,
        pictures.map(({ picture }) => picture),
      ),
    // A step is named like its API.
    isStep: (name, { path }) => path.includes(`/cgi-bin/${name.replace('.', '/')}`),
    recallStep: 'freepublish.delete',
    isMutating: ({ path }) =>
      /\/cgi-bin\/(?:draft\/(?:add|update|delete)|freepublish\/(?:submit|delete)|message\/mass)/.test(
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
    idle: () => sandbox.control.idle(),
    patienceMs: 8000,
    close: sandbox.close,
  }
}

const drawn = async (
  width: number,
  height: number,
  background: string,
): Promise<{ picture: Picture; bytes: Bytes }> => {
  const data = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const key = createHash('sha256').update(data).digest('hex')
  return {
    picture: {
      key,
      mimeType: 'image/jpeg',
      width,
      height,
      bytes: data.length,
      alt: `图片 ${background}`,
      path: `/media/${key}.jpg`,
    },
    bytes: { data, mimeType: 'image/jpeg', filename: `${key}.jpg` },
  }
}

const contentOf = (title: string, pictures: Picture[]): Content => {
  const [one, two, cover] = pictures
  return {
    kind: 'news',
    type: 'news',
    id: '1',
    slug: 'conformance',
    revision: createHash('sha256').update(title).digest('hex'),
    title,
    digest: '六十名选手同台比武。',
    author: '宣传部',
    url: 'https://union.example/news/conformance',
    cover,
    html: `<h2>现场</h2><p>${title}：六十名选手<strong>同台</strong>比武。</p><figure><img src="media:${one?.key}" alt="现场"><figcaption>比武现场</figcaption></figure><ul><li>钳工</li><li>焊工</li></ul><p><img src="media:${two?.key}" alt="合影"></p>`,
    pictures,
    source: { type: 'original' },
    organization: '一致性工会',
    tags: [],
    ai: 'none',
    datedAt: '2026-11-20T08:00:00.000Z',
  }
}
