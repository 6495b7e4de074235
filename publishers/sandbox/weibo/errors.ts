import type { Result } from '../answerCall'
import { toJson } from './json'

/** Texts as the platform words them; `%s` is filled with what it is about. Public error table, looked at 2026-11. */
const MESSAGES: Readonly<Record<number, string>> = {
  10001: 'System error',
  10002: 'Service unavailable',
  10003: 'Remote service error',
  10004: 'IP limit',
  10005: 'Permission denied, need a high level appkey',
  10006: 'Source paramter (appkey) is missing',
  10008: 'Param error, see doc for more info',
  10009: 'Too many pending tasks, system is busy',
  10010: 'Job expired',
  10012: 'Illegal request',
  10013: 'Invalid weibo user',
  10014: 'Insufficient app permissions!',
  10016: 'miss required parameter (%s), see doc for more info',
  10017: "Parameter (%s)'s value invalid, see doc for more info",
  10018: 'Request body length over limit',
  10020: 'Request Api not found!',
  10021: 'HTTP METHOD is not suported for this request!',
  10022: 'IP requests out of rate limit!',
  10023: 'User requests out of rate limit!',
  10024: 'User requests for %s out of rate limit!',
  20003: 'User does not exists!',
  20005: 'Unsupport image type, only suport JPG, GIF, PNG!',
  20006: 'Image size too large.',
  20007: 'Does multipart has image?',
  20008: 'Content is null!',
  20012: 'Text too long, please input text less than 140 characters!',
  20015: 'Account or ip or app is illgal, can not continue',
  20016: 'Out of time limit',
  20017: 'Repeat similar content',
  20018: 'Contain illegal website!',
  20019: 'Repeat content!',
  20020: 'Contain advertising!',
  20021: 'Content is illegal!',
  20022: "Your ip's behave in a comic boisterous or unruly manner!",
  20031: 'Test and verify!',
  20032: 'Update success, while server slow now, please wait 1-2 minutes!',
  20049: 'Text too long, please input text less than 2000 characters!',
  20101: 'Target weibo does not exist!',
  20102: 'Not your own weibo!',
  20111: 'Cannot repost same weibo!',
  20112: 'Permission denied, the weibo is private!',
  20201: 'Target weibo comment does not exist!',
  20203: 'Not your own comment!',
  20206: 'Author setting: can not comment!',
  20207: 'Comment denied by the author!',
  21301: 'Auth faild!',
  21314: 'Token used',
  21315: 'Token expired',
  21316: 'Token revoked',
  21317: 'Token rejected',
  21321: 'Applications over the unaudited use restrictions!',
  21322: 'redirect_uri_mismatch',
  21323: 'invalid_request',
  21324: 'invalid_client',
  21325: 'invalid_grant',
  21326: 'unauthorized_client',
  21327: 'expired_token',
  21328: 'unsupported_grant_type',
  21329: 'unsupported_response_type',
  21330: 'access_denied',
  21331: 'temporarily_unavailable',
  21332: 'invalid_access_token',
  21335: "request uid's value must be the current user",
}

/** Refused for want of rights or too many calls: HTTP 403; everything else 400. */
const FORBIDDEN = /^(?:10004|10005|10014|1002[234]|20016|2010[12]|2020[367]|213\d\d)$/

/** A refusal on its way to the client. `about` fills the gap in the message, `message` replaces it. */
export class Refused extends Error {
  readonly code: number

  constructor(code: number, { about = '', message }: { about?: string; message?: string } = {}) {
    super(message ?? messageOf(code, about))
    this.name = 'Refused'
    this.code = code
  }
}

export const messageOf = (code: number, about = ''): string =>
  (MESSAGES[code] ?? 'System error').replace('%s', about)

export const JSON_TYPE = 'application/json;charset=UTF-8'

/** The envelope around an error. `request` is the path below the platform's address: `/2/statuses/share.json`. */
export const refuse = (
  { code, message = messageOf(code) }: { code: number; message?: string },
  request: string,
): Result => {
  if (request.startsWith('/proxy/article/') && isArticleCode(code))
    return { code, reply: json(200, { code: String(code), msg: message, data: null }) }
  if (!request.startsWith('/oauth2/'))
    return { code, reply: json(statusOf(code), { error: message, error_code: code, request }) }
  const error = { error: message, error_code: code, request, error_uri: request }
  const error_description = DESCRIPTIONS[code]
  return { code, reply: json(400, { ...error, ...(error_description && { error_description }) }) }
}

export const json = (status: number, body: unknown) => ({
  status,
  type: JSON_TYPE,
  body: toJson(body),
})

/** Head articles answer HTTP 200 with an envelope of their own; what concerns token and app keeps the usual one. */
const isArticleCode = (code: number): boolean =>
  [10001, 10008].includes(code) || (code >= 11_000 && code < 12_000)

const statusOf = (code: number): number => (FORBIDDEN.test(String(code)) ? 403 : 400)

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  21322: 'redirect_uri mismatch',
  21324: 'client_id or client_secret parameter is invalid',
  21325: 'The provided authorization code is invalid, expired or was used before',
  21328: 'grant_type is not supported',
}
