import type { Account, Content } from '@publishers/contract'
import { render } from '@publishers/douyin/render'
import { listenSandbox } from '@publishers/sandbox/listen'
import { faultProxy } from '../../../conformance/faultProxy'
import { memoryContext } from '../../../conformance/memoryContext'
import { memoryJournal } from '../../../conformance/memoryJournal'
import { drawn, sampleContent } from '../../../conformance/sampleContent'
import { fileServer } from '../../../kit/fileServer'
import { filmOf } from '../../../kit/smallFilm'

export const KEY = 'aw00000000000001'
export const SECRET = 'unit-test-client-secret-01'

type Options = {
  settings?: Record<string, unknown>
  capabilities?: string[]
  filmBytes?: number
  numbers?: 'number' | 'string'
}

const ALL = [
  'aweme.share',
  'h5.share',
  'open.get.ticket',
  'jump.basic',
  'video.create.bind',
  'video.list.bind',
  'video.data.bind',
  'renew_refresh_token',
  'user_info',
]

/** A sandbox of its own behind a fault proxy, one app, one person, an item with a film and two covers. */
export const setUp = async ({ settings, capabilities = ALL, filmBytes, numbers }: Options = {}) => {
  const sandbox = await listenSandbox({ settings: { publishDelayMs: 60_000 } })
  const { douyin } = sandbox.control
  const app = { clientKey: KEY, secret: SECRET, name: '测试应用', capabilities, numbers } as never
  await douyin.addApp(app)
  await douyin.addCreator({ uid: 'tester', name: '测试工会' })
  const proxy = await faultProxy(sandbox.origin)
  const one = await drawn(1080, 1920, '#c8102e')
  const two = await drawn(1080, 1440, '#0a5c36')
  const { film, file } = filmOf({ bytes: filmBytes }, [one.picture, two.picture])
  const media = new Map([
    [one.picture.key, one.bytes],
    [two.picture.key, two.bytes],
    [film.key, file],
  ])
  const files = await fileServer(media)
  const account: Account = {
    id: '1',
    channel: 'douyin',
    name: '测试工会',
    settings: { settleSeconds: 0.3, ...settings },
  }
  const content: Content = {
    ...sampleContent('云帆工会举行技能比武', [one.picture]),
    film,
    topics: ['技能比武', '劳动最光荣'],
  }
  const context = memoryContext({
    account,
    credentials: { clientKey: KEY, clientSecret: SECRET },
    baseUrl: `${proxy.origin}/sandbox/douyin`,
    media,
  })
  context.share = (key) => files.addressOf(key)
  return {
    sandbox,
    douyin,
    proxy,
    account,
    content,
    film,
    media,
    context,
    rendition: render(content, account),
    journal: memoryJournal(() => context.now()),
    onPath: (path: string) => (seen: { path: string }) => seen.path.includes(`/${path}`),
    seen: (path: string) => proxy.seen.filter((seen) => seen.path.includes(`/${path}`)),
    /** The credentials as an operator enters them, from a consent given in the sandbox. */
    granted: async () => {
      const { accessToken, refreshToken, openId } = await douyin.grant(KEY, { uid: 'tester' })
      const credentials = { ...context.credentials, accessToken, refreshToken, openId }
      return Object.assign(context, { credentials })
    },
    close: async () => {
      await files.close()
      await proxy.close()
      await sandbox.close()
    },
  }
}

export type Setting = Awaited<ReturnType<typeof setUp>>
