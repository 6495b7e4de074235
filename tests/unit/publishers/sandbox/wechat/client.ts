import { listenSandbox } from '@publishers/sandbox/listen'
import type { SandboxOptions } from '@publishers/sandbox/index'

export const VERIFIED = { appid: 'wx5a0db0c000000001', secret: 'sandbox-secret-yunfan' }
export const UNVERIFIED = { appid: 'wx5a0db0c000000002', secret: 'sandbox-secret-xingqiao' }

/** Smallest bytes that carry a format's signature. */
export const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(64, 1),
])
export const JPG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64, 2)])
export const GIF = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(64, 3)])

export type Json = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- answers of many shapes, checked by expect

/** A sandbox on a free port and a bare client of its WeChat API; `clock.now` moves its time. */
export const startSandbox = async (options: Partial<Omit<SandboxOptions, 'origin'>> = {}) => {
  const clock = { now: Date.parse('2026-03-02T02:00:00Z') }
  const sandbox = await listenSandbox({
    now: () => new Date(clock.now),
    ...options,
    settings: {
      publishDelayMs: 0,
      callbackRetryMs: 1,
      callbackTimeoutMs: 3000,
      ...options.settings,
    },
  })
  const base = `${sandbox.origin}/sandbox/wechat/cgi-bin`
  const read = async (response: Response): Promise<Json> => (await response.json()) as Json
  const token = async (who = VERIFIED, force = false): Promise<Json> =>
    read(
      await fetch(`${base}/stable_token`, {
        method: 'POST',
        body: JSON.stringify({ grant_type: 'client_credential', ...who, force_refresh: force }),
      }),
    )
  const address = async (api: string, who = VERIFIED, query = '') =>
    `${base}/${api}?access_token=${(await token(who)).access_token}${query}`
  const post = async (api: string, body: unknown, who = VERIFIED) =>
    read(await fetch(await address(api, who), { method: 'POST', body: JSON.stringify(body) }))
  const get = async (api: string, who = VERIFIED) => read(await fetch(await address(api, who)))
  const upload = async (
    api: string,
    {
      bytes,
      field = 'media',
      filename = 'a.png',
      type = 'image/png',
      query = '',
      who = VERIFIED,
      extra = {},
    }: {
      bytes: Buffer
      field?: string
      filename?: string
      type?: string
      query?: string
      who?: typeof VERIFIED
      extra?: Record<string, string>
    },
  ) => {
    const form = new FormData()
    form.set(field, new Blob([new Uint8Array(bytes)], { type }), filename)
    for (const [name, value] of Object.entries(extra)) form.set(name, value)
    return read(await fetch(await address(api, who, query), { method: 'POST', body: form }))
  }
  const cover = async (who = VERIFIED) => {
    const reply = await upload('material/add_material', { bytes: JPG, query: '&type=image', who })
    return String(reply.media_id)
  }
  const article = async (change: Json = {}, who = VERIFIED) => ({
    title: '职工之家建成开放',
    author: '云帆工会',
    content: '<p>春天的消息。</p>',
    thumb_media_id: await cover(who),
    ...change,
  })
  const draft = async (change: Json = {}, who = VERIFIED) =>
    String((await post('draft/add', { articles: [await article(change, who)] }, who)).media_id)
  return { sandbox, clock, base, token, post, get, upload, cover, article, draft, address }
}
