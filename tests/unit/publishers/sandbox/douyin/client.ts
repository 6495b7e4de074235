import { listenSandbox } from '@publishers/sandbox/listen'
import type { SandboxOptions } from '@publishers/sandbox/index'

export const ORDINARY = { key: 'aw5a0db0c0000001', secret: 'sandbox-secret-douyin-ordinary' }
export const GATED = { key: 'aw5a0db0c0000002', secret: 'sandbox-secret-douyin-gated' }

export type Json = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- answers of many shapes, checked by expect

/** The smallest whole MP4: `ftyp`, `moov` with one track, `mdat` padded to the wanted size. */
export const mp4 = ({ bytes = 0, seconds = 20, seed = 1 } = {}): Buffer => {
  const mvhd = Buffer.alloc(100)
  mvhd.writeUInt32BE(1000, 12)
  mvhd.writeUInt32BE(seconds * 1000, 16)
  const tkhd = Buffer.alloc(84)
  tkhd.writeUInt32BE(1080 * 65_536, 76)
  tkhd.writeUInt32BE(1920 * 65_536, 80)
  const head = Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isom')),
    box('moov', Buffer.concat([box('mvhd', mvhd), box('trak', box('tkhd', tkhd))])),
  ])
  return Buffer.concat([
    head,
    box('mdat', Buffer.alloc(Math.max(8, bytes - head.length - 8), seed)),
  ])
}

const box = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** A sandbox on a free port and a bare client of its Douyin; `clock.now` moves its time. */
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
  const base = `${sandbox.origin}/sandbox/douyin`
  const douyin = sandbox.control.douyin
  const read = async (response: Response): Promise<Json> => {
    expectOk(response)
    return (await response.json()) as Json
  }
  const form = async (path: string, fields: Record<string, string>) =>
    read(await fetch(`${base}${path}`, { method: 'POST', body: new URLSearchParams(fields) }))
  const get = async (path: string, token = '') =>
    read(await fetch(`${base}${path}`, { headers: { 'access-token': token } }))
  const post = async (path: string, body: unknown, token = '') =>
    read(
      await fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'access-token': token },
        body: JSON.stringify(body),
      }),
    )
  const upload = async (path: string, file: { field: string; bytes: Buffer }, token = '') => {
    const data = new FormData()
    data.set(file.field, new Blob([new Uint8Array(file.bytes)]), 'file.bin')
    const headers = { 'access-token': token }
    return read(await fetch(`${base}${path}`, { method: 'POST', headers, body: data }))
  }
  const clientToken = async (app = ORDINARY): Promise<string> => {
    const fields = { client_key: app.key, client_secret: app.secret }
    const { data } = await form('/oauth/client_token/', {
      ...fields,
      grant_type: 'client_credential',
    })
    return String(data.access_token)
  }
  /** Tokens of a person who has agreed to everything the app may do. */
  const user = async (app = GATED, uid = 'yunfan') => {
    const { openId, accessToken, refreshToken } = await douyin.grant(app.key, { uid })
    const at = `open_id=${encodeURIComponent(openId)}`
    return { openId, token: accessToken, refreshToken, at }
  }
  const film = async (who: { at: string; token: string }, bytes = mp4()) => {
    const path = `/api/douyin/v1/video/upload_video/?${who.at}`
    const { data } = await upload(path, { field: 'video', bytes }, who.token)
    return String(data.video.video_id)
  }
  const create = async (who: { at: string; token: string }, change: Json = {}) => {
    const body = { video_id: await film(who), text: '一线的故事 #工会', ...change }
    return post(`/api/douyin/v1/video/create_video/?${who.at}`, body, who.token)
  }
  return { sandbox, douyin, clock, base, form, get, post, upload, clientToken, user, film, create }
}

/** Business failures are HTTP 200 on this platform. */
const expectOk = (response: Response): void => {
  if (response.status !== 200) throw new Error(`HTTP ${response.status} of ${response.url}`)
}
