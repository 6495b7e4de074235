import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Account, Bytes, Picture, Rendition } from '@publishers/contract'
import { listenSandbox } from '@publishers/sandbox/listen'
import { faultProxy } from '../../../conformance/faultProxy'
import { memoryContext } from '../../../conformance/memoryContext'
import { memoryJournal } from '../../../conformance/memoryJournal'

export const APP_ID = 'wx00000000000000a1'
export const SECRET = 'unit-test-app-secret-0001'

type Options = {
  settings?: Record<string, unknown>
  freepublish?: boolean
  comments?: boolean
  fastSleep?: boolean
  publishDelayMs?: number
}

/** A sandbox of its own behind a fault proxy, one account, one rendition with a picture and a cover. */
export const setUp = async ({
  settings,
  freepublish = true,
  comments = false,
  fastSleep,
  publishDelayMs = 20,
}: Options = {}) => {
  const sandbox = await listenSandbox({ settings: { publishDelayMs } })
  await sandbox.control.addAccount({
    appid: APP_ID,
    secret: SECRET,
    name: '测试工会',
    ghId: 'gh_unit00000001',
    kind: 'service',
    verified: true,
    features: { freepublish, comments, mass: true },
  })
  const proxy = await faultProxy(sandbox.origin)
  const account: Account = {
    id: '1',
    channel: 'wechat',
    name: '测试工会',
    settings: { settleSeconds: 0.2, publishSettleSeconds: 0.5, ...settings },
  }
  const body = await picture(800, 600, '#c8102e')
  const cover = await picture(1200, 800, '#0a5c36')
  const media = new Map([body, cover].map(({ meta, bytes }) => [meta.key, bytes] as const))
  const make = () =>
    memoryContext({
      account,
      credentials: { appId: APP_ID, appSecret: SECRET },
      baseUrl: `${proxy.origin}/sandbox/wechat`,
      media,
      fastSleep,
    })
  return {
    sandbox,
    proxy,
    media,
    body: body.meta,
    cover: cover.meta,
    context: make(),
    another: make,
    journal: memoryJournal(() => new Date()),
    rendition: renditionOf(
      '云帆工会举行技能比武',
      body.meta,
      cover.meta,
      Boolean(settings?.needOpenComment),
    ),
    onPath: (path: string) => (seen: { path: string }) => seen.path.includes(`/cgi-bin/${path}`),
    calls: (api: string) => sandbox.control.calls({ account: APP_ID, api }),
    close: async () => {
      await proxy.close()
      await sandbox.close()
    },
  }
}

export type Setting = Awaited<ReturnType<typeof setUp>>

export const renditionOf = (
  title: string,
  body: Picture,
  cover?: Picture,
  comments = false,
): Rendition => ({
  channel: 'wechat',
  parts: {
    title,
    author: '工会宣传部',
    digest: '六十名选手同台比武。',
    html: `<section style="color:#333"><p>六十名选手同台比武，工会主席到场&amp;颁奖。${title}</p><p><img src="media:${body.key}" alt="比武现场"></p></section>`,
    sourceUrl: 'https://union.example/news/skills',
    need_open_comment: comments ? '1' : '0',
    only_fans_can_comment: comments ? '1' : '0',
  },
  pictures: cover ? [body, cover] : [body],
  cover,
  sha256: createHash('sha256').update(title).digest('hex'),
  losses: [],
})

export const picture = async (
  width: number,
  height: number,
  background: string,
): Promise<{ meta: Picture; bytes: Bytes }> => {
  const data = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const key = createHash('sha256').update(data).digest('hex')
  return {
    meta: {
      key,
      mimeType: 'image/jpeg',
      width,
      height,
      bytes: data.length,
      alt: `图 ${background}`,
      path: `/media/${key}.jpg`,
    },
    bytes: { data, mimeType: 'image/jpeg', filename: `${key}.jpg` },
  }
}
