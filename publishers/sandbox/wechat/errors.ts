/** errmsg texts as the platform words them; unlisted codes read "system error". channels.md §1.10. */
const MESSAGES: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  0: 'ok',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40004: 'invalid media type',
  40005: 'invalid file type',
  40007: 'invalid media_id',
  40009: 'invalid image size',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40033: 'invalid charset. please check your request, if include \\uxxxx will create fail!',
  40066: 'invalid url',
  40114: 'invalid index value',
  40125: 'invalid appsecret',
  40137: 'invalid image format',
  40243: 'AppSecret is frozen',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41005: 'media data missing',
  41039: 'invalid content_source_url',
  42001: 'access_token expired',
  43002: 'require POST method',
  43004: 'require subscribe',
  44002: 'empty post data',
  44003: 'empty news data',
  45001: 'media size out of limit',
  45002: 'content size out of limit',
  45003: 'title size out of limit',
  45004: 'description size out of limit',
  45008: 'article size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  45106: 'material quota reach limit',
  45110: 'author size out of limit',
  45166: 'invalid content',
  47001: 'data format error',
  48001: 'api unauthorized',
  48004: 'api forbidden for irregularities, view detail on mp.weixin.qq.com',
  48005: 'forbid to delete material used by auto-reply or menu',
  48006: 'forbid to clear quota because of reaching the limit',
  50002: 'user limited',
  53404: 'account has been limited to add product',
  53500: 'publish function is banned',
  53501: 'publish too frequently',
  53502: 'invalid publish_id',
  53503: 'the draft does not pass the publish check',
  53504: 'please publish on mp.weixin.qq.com',
  53505: 'please save the draft on mp.weixin.qq.com first',
  53600: 'invalid article_id',
  76021: 'cgi_path not found, please check',
  76022: 'could not use this cgi_path, no permission',
  76023: 'rid not found',
  88000: 'without comment privilege',
  88001: 'msg_data is not exists',
  88003: 'elected comments over limit',
  88004: 'not found user comment or comment removed by user',
  88005: 'already reply',
  88007: 'reply content beyond max len or content len is zero',
  88008: 'comment is not exists',
  88009: 'reply is not exists',
  88010: 'count range error. cout <= 0 or count > 50',
  88011: 'the article is limited',
  89503: 'this ip is waiting for confirmation of the administrator',
}

/** A business failure on its way to the client: HTTP 200 with errcode and errmsg. */
export class Refused extends Error {
  readonly code: number

  constructor(code: number, message?: string) {
    super(message ?? errmsg(code))
    this.name = 'Refused'
    this.code = code
  }
}

export const errmsg = (code: number): string => MESSAGES[code] ?? 'system error'
