import type { Result } from '../answerCall'
import { describeCode } from './errors'
import type { App } from './state'
import { secondsOf, type Data, type World } from './world'

/** Fields whose values a fault may falsify. */
export const ID_FIELDS = ['item_id', 'video_id', 'image_id', 'upload_id', 'share_id', 'comment_id']

export type Envelope = { api: string; app?: App; world: World }

/** HTTP 200 with the data, in the envelope of this call. */
export const envelope = (data: Data, look: Envelope): Result =>
  wrap({ data, code: 0, message: '' }, look)

/** HTTP 200 with a code other than 0. */
export const refusal = (error: { code: number; message?: string }, look: Envelope): Result =>
  wrap({ data: {}, code: error.code, message: error.message ?? describeCode(error.code) }, look)

const wrap = (
  { data, code, message }: { data: Data; code: number; message: string },
  { api, app, world }: Envelope,
): Result => {
  const now = world.now()
  const logid = `${beijingStamp(now)}${world.sequence().toString(16).toUpperCase().padStart(18, '0')}`
  const json =
    api === 'schema/get_share' && app?.envelope === 'newer'
      ? { err_no: code, err_msg: message, log_id: logid, data }
      : classic({ data, code, message, logid, now, isOauth: api.startsWith('oauth/') })
  const body = JSON.stringify(app?.numbers === 'string' ? withTexts(json) : json)
  return { reply: { type: 'application/json; charset=utf-8', body }, code, rid: logid }
}

const classic = (parts: {
  data: Data
  code: number
  message: string
  logid: string
  now: number
  isOauth: boolean
}) => ({
  data: { ...parts.data, error_code: parts.code, description: parts.message },
  extra: {
    error_code: parts.code,
    description: parts.message,
    sub_error_code: 0,
    sub_description: '',
    logid: parts.logid,
    now: parts.isOauth ? secondsOf(parts.now) : parts.now,
  },
  ...(parts.isOauth && { message: parts.code === 0 ? 'success' : 'error' }),
})

/** Some of the platform's servers write every number as a text. */
const withTexts = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(withTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(each)]))
}

const beijingStamp = (ms: number): string =>
  new Date(ms + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14)
