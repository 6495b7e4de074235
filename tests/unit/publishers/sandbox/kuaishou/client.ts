import { listenSandbox } from '@publishers/sandbox/listen'
import type { SandboxOptions } from '@publishers/sandbox/index'
import { mp4, type Json } from '../douyin/client'

export { mp4, type Json }
export const APP = { app_id: 'ks5000000000000001', app_secret: 'sandbox-secret-kuaishou' }
export const MB = 1024 * 1024
export const JPG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64, 2)])

/** A sandbox on a free port and a bare client of its Kuaishou; `clock.now` moves its time. */
export const startSandbox = async (options: Partial<Omit<SandboxOptions, 'origin'>> = {}) => {
  const clock = { now: Date.parse('2026-03-02T02:00:00Z') }
  const sandbox = await listenSandbox({
    now: () => new Date(clock.now),
    ...options,
    settings: { publishDelayMs: 0, ...options.settings },
  })
  const base = `${sandbox.origin}/sandbox/kuaishou`
  const kuaishou = sandbox.control.kuaishou
  const call = async (address: string, init?: RequestInit): Promise<Json> => {
    const response = await fetch(address, init)
    // Business failures are HTTP 200 on this platform.
    if (response.status !== 200) throw new Error(`HTTP ${response.status} of ${address}`)
    return (await response.json()) as Json
  }
  const get = (path: string, query: Record<string, string>) =>
    call(`${base}${path}?${new URLSearchParams(query)}`)
  const post = (path: string, query: Record<string, string>, body?: BodyInit) =>
    call(`${base}${path}?${new URLSearchParams(query)}`, { method: 'POST', body })
  /** The query of a person who has agreed to everything. */
  const user = async (uid = 'yunfan') => {
    const { accessToken } = await kuaishou.grant(APP.app_id, { uid })
    return { app_id: APP.app_id, access_token: accessToken }
  }
  type Who = Awaited<ReturnType<typeof user>>
  const start = async (who: Who) => {
    const { upload_token, endpoint } = await post('/openapi/photo/start_upload', who)
    return { upload_token: String(upload_token), at: `http://${endpoint}/api/upload` }
  }
  type Upload = Awaited<ReturnType<typeof start>>
  const send = (
    { at, upload_token }: Upload,
    { path = '', query = {}, bytes = mp4(), type = 'video/mp4', method = 'POST' }: Sending = {},
  ) =>
    call(`${at}${path}?${new URLSearchParams({ upload_token, ...query })}`, {
      method,
      headers: { 'content-type': type },
      ...(method === 'POST' && { body: new Uint8Array(bytes) }),
    })
  const form = ({
    cover = JPG,
    caption = '老铁们好 #工会',
  }: { cover?: Buffer; caption?: string } = {}) => {
    const data = new FormData()
    if (cover.length > 0)
      data.set('cover', new Blob([new Uint8Array(cover)], { type: 'image/jpeg' }), 'c.jpg')
    if (caption) data.set('caption', caption)
    return data
  }
  const publish = async (who: Who, change: Parameters<typeof form>[0] = {}, bytes = mp4()) => {
    const upload = await start(who)
    await send(upload, { bytes })
    return post(
      '/openapi/photo/publish',
      { ...who, upload_token: upload.upload_token },
      form(change),
    )
  }
  return { sandbox, kuaishou, clock, base, call, get, post, user, start, send, form, publish }
}

type Sending = {
  path?: string
  query?: Record<string, string>
  bytes?: Buffer
  type?: string
  method?: string
}
