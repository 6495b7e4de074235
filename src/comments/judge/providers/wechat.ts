import { fromWechatSecurityCheck } from '@/moderation/external/wechatSecurityCheck'
import type { ProviderAnswer } from '@/moderation/external/contract'
import type { Asked } from './asked'
import { told } from './asked'
import { postJson } from './postJson'
import { seenInPart } from './seenInPart'

const HOME = 'https://api.weixin.qq.com'
/** Characters a call. */
const LONGEST = 2_500
/** Renewed before its two hours are over. */
const MARGIN_MS = 5 * 60_000

const tokens = new Map<string, { value: string; until: number }>()

/**
 * msgSecCheck 2.0, scene 2 (comments). The check wants the openid of a user of the mini programme; what stands in the
 * setting's region is taken for it, for ours of commenters are of other applications, and hashed.
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html
 */
export async function wechat({ text, setting, signal }: Asked): Promise<ProviderAnswer> {
  const began = performance.now()
  const home = setting.baseUrl.replace(/\/$/, '') || HOME
  const token = await tokenOf({ home, setting, signal })
  const content = text.slice(0, LONGEST).toWellFormed()
  const body = JSON.stringify({ openid: setting.region, scene: 2, version: 2, content })
  const url = `${home}/wxa/msg_sec_check?access_token=${encodeURIComponent(token)}`
  const raw = await postJson({ url, body, signal })
  const { errcode } = raw as { errcode?: number }
  if (errcode === 40001 || errcode === 42001) tokens.delete(`${home} ${setting.keyId}`)
  const answer = fromWechatSecurityCheck({ raw, text, ms: performance.now() - began })
  return content.length < text.length ? seenInPart(answer) : answer
}

async function tokenOf({
  home,
  setting,
  signal,
}: Omit<Asked, 'text'> & { home: string }): Promise<string> {
  const key = `${home} ${setting.keyId}`
  const known = tokens.get(key)
  if (known && known.until > Date.now()) return known.value
  const body = JSON.stringify({
    grant_type: 'client_credential',
    appid: setting.keyId,
    secret: setting.secret,
  })
  const raw = await postJson({ url: `${home}/cgi-bin/stable_token`, body, signal })
  const answer = raw as { access_token?: string; expires_in?: number; errcode?: number }
  if (!answer.access_token) throw told(`token ${answer.errcode ?? ''}`.trim())
  const until = Date.now() + Number(answer.expires_in ?? 0) * 1000 - MARGIN_MS
  tokens.set(key, { value: answer.access_token, until })
  return answer.access_token
}
