/** What the platform writes beside each code; a code not listed reads 系统错误. */
const MESSAGES: Readonly<Record<number, string>> = {
  10002: 'client_key错误',
  10003: 'client_secret错误',
  10004: '应用无此权限',
  10005: '缺少参数',
  10006: '回调地址与应用配置不一致',
  10007: '授权码过期',
  10008: 'access_token过期，请刷新或重新授权',
  10010: 'refresh_token过期，请重新授权',
  10013: '请求参数错误',
  10020: '刷新refresh_token次数超限',
  2100004: '系统繁忙，此时请开发者稍候再试',
  2100005: '参数不合法',
  2100007: '无权限操作',
  2100009: '用户被禁封使用该操作',
  2190001: 'quota已用完',
  2190002: 'access_token无效',
  2190003: '用户未授权该api',
  2190004: '应用未获得该能力，请去https://open.douyin.com/申请',
  2190008: 'access_token过期，请刷新或重新授权',
  2190015: '请求参数access_token openid不匹配',
  28001003: 'access_token无效',
  28001005: '系统内部错误，请重试',
  28001006: '网络调用错误，请重试',
  28001007: '参数不合法',
  28001008: 'access_token过期，请刷新或重新授权',
  28001012: '应用未授权任何能力，请去https://open.douyin.com/申请',
  28001014: '应用未授权该能力，请去https://open.douyin.com/申请',
  28001015: '请求参数access_token openid不匹配',
  28001016: '当前应用已被封禁或下线',
  28001018: '应用未获得该能力，请去https://open.douyin.com/申请',
  28001019: '应用该能力已被封禁，请去https://open.douyin.com/申请',
  28001045: '用户账号已被封禁',
  28001046: '用户账号状态异常',
  28001047: '用户账号已注销',
  28001052: '触发风控，请在抖音客户端完成验证',
  28001056: '该接口已下线',
  28003017: 'quota已用完',
  28003018: '请求过于频繁，请稍后再试',
}

/** A business failure on its way to the client: HTTP 200 with error_code and description. */
export class Refused extends Error {
  readonly code: number

  constructor(code: number, detail?: string) {
    super(detail ? `${describeCode(code)}：${detail}` : describeCode(code))
    this.name = 'Refused'
    this.code = code
  }
}

export const describeCode = (code: number): string => MESSAGES[code] ?? '系统错误'
