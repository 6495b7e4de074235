import { errorRow as row, type ErrorRow } from '../errors'

const MINUTE = 60_000
const BUG = '这是程序的问题，请把错误码和追踪号（logid）交给技术人员。'
const KEYS =
  '请到抖音开放平台「控制台 → 应用 → 应用信息」核对 Client Key 和 Client Secret，再填入账号设置。'
const GRANT = '请在账号页点「去授权」，用这个抖音号重新扫码授权。'
const ABLE =
  '请到抖音开放平台「控制台 → 应用 → 能力管理」申请或恢复这项能力；没有能力时请把发布方式改为「扫码在手机上发布」。'
const RETRY = '系统会自动重试，无需处理。'
const BANNED = '请用这个抖音号登录抖音 App，到「设置 → 账号与安全 → 账号状态」查看原因并申诉。'
const CREATE = 'api/douyin/v1/video/create_video/'
const REPLY = 'item/comment/reply/'
const LOOKED_UP = '系统会先到评论里核对，不会重复发送，无需处理。'

/**
 * Codes of the Douyin open platform, as kind and words for an editor. Data.
 * Source: https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/status-code and the page of each
 * API, checked 2026-11-21; the kind is our judgement of what a retry would do.
 */
// prettier-ignore
export const ERROR_TABLE: readonly ErrorRow[] = [
  // Later
  row(2100004, 'transient', '抖音系统繁忙', RETRY),
  row(28001005, 'transient', '抖音系统内部错误', RETRY),
  row(28001006, 'transient', '抖音内部网络错误', RETRY),
  // On these two the work may or may not be there: looked up before anything is sent again.
  row(28001005, 'unconfirmed', '抖音系统内部错误', '系统会先到作品列表核对，再决定是否重发，无需处理。', { on: CREATE }),
  row(28001006, 'unconfirmed', '抖音内部网络错误', '系统会先到作品列表核对，再决定是否重发，无需处理。', { on: CREATE }),
  row(28001005, 'unconfirmed', '抖音系统内部错误', LOOKED_UP, { on: REPLY }),
  row(28001006, 'unconfirmed', '抖音内部网络错误', LOOKED_UP, { on: REPLY }),
  row(2100004, 'unconfirmed', '抖音系统繁忙', LOOKED_UP, { on: REPLY }),
  row(28003018, 'rateLimited', '调用抖音接口太频繁', '系统会在一分钟后自动重试。', { retryAfterMs: MINUTE }),
  row(2190001, 'quota', '今天调用抖音接口的次数已用完', '次日零点后系统会自动继续；经常用完请到开放平台申请提高配额。'),
  row(28003017, 'quota', '今天调用抖音接口的次数已用完', '次日零点后系统会自动继续；经常用完请到开放平台申请提高配额。'),

  // Tokens
  row(10008, 'auth', '抖音访问令牌已过期', `系统已换过一次令牌仍被拒绝。${GRANT}`),
  row(2190008, 'auth', '抖音访问令牌已过期', `系统已换过一次令牌仍被拒绝。${GRANT}`),
  row(28001008, 'auth', '抖音访问令牌已过期', `系统已换过一次令牌仍被拒绝。${GRANT}`),
  row(28001003, 'auth', '抖音访问令牌无效', `系统已换过一次令牌仍被拒绝。${GRANT}`),
  row(2190002, 'auth', '抖音访问令牌无效', `系统已换过一次令牌仍被拒绝。${GRANT}`),
  row(10010, 'auth', '抖音授权已过期（refresh_token 到期）', GRANT),
  row(10020, 'auth', '抖音授权的续期次数已用完', GRANT),
  row(10006, 'account', '回调地址与抖音应用的配置不一致', '请到抖音开放平台「控制台 → 应用 → 应用信息」，把授权回调域设为本系统的域名。'),
  row(10007, 'auth', '授权码已过期', GRANT),
  row(10004, 'account', '应用没有续期授权的能力', `可继续使用到本次授权到期；到期后${GRANT}`),
  row(10005, 'bug', '请求抖音时缺少参数', BUG),

  // Account and application
  row(10002, 'account', '抖音应用的 Client Key 不正确', KEYS),
  row(10003, 'account', '抖音应用的 Client Secret 不正确', KEYS),
  row(2100007, 'account', '抖音应用没有这项权限', ABLE),
  row(2190003, 'account', '用户没有授权这项权限', GRANT),
  row(2190004, 'account', '抖音应用没有获得这项权限', ABLE),
  row(28001012, 'account', '抖音应用没有任何能力', ABLE),
  row(28001014, 'account', '抖音应用没有获得这项能力的授权', ABLE),
  row(28001018, 'account', '用户没有授权这项权限，或应用没有获得这项能力', `${GRANT}仍不行时${ABLE}`),
  row(28001019, 'account', '抖音应用的这项能力已被封禁', ABLE),
  row(28001056, 'account', '这项能力已下线', ABLE),
  row(28001016, 'account', '抖音应用已被封禁', '请到抖音开放平台「控制台」查看封禁原因并申诉。'),
  row(2100009, 'account', '抖音号状态异常', BANNED),
  row(28001045, 'account', '抖音号已被封禁', BANNED),
  row(28001046, 'account', '抖音号状态异常', BANNED),
  row(28001047, 'account', '抖音号已注销或状态异常', BANNED),
  row(28001052, 'manual', '触发了抖音的风险控制', '请用这个抖音号登录抖音 App，按提示完成验证后，在手机上发布，再回到看板点「人工确认」。'),

  // This content, or our own mistake
  row(2100005, 'content', '抖音拒绝了这次请求的内容', '请核对标题、文案、话题和视频是否符合抖音的要求，修改后重新送审。'),
  row(28001007, 'content', '抖音拒绝了这次请求的内容', '请核对标题、文案、话题和视频是否符合抖音的要求，修改后重新送审。'),
  row(2100005, 'content', '抖音没有接受这条回复', '评论可能已被删除，或回复太长、含有不允许的内容。请到抖音 App 核对后修改再发。', { on: REPLY }),
  row(28001007, 'content', '抖音没有接受这条回复', '评论可能已被删除，或回复太长、含有不允许的内容。请到抖音 App 核对后修改再发。', { on: REPLY }),
  row(10013, 'bug', '请求抖音的参数不正确', BUG),
  row(28001015, 'bug', 'open_id 与令牌不是同一个人', `${BUG}也可以重新授权一次。`),
  row(2190015, 'bug', '请求的参数不适用于这个令牌', BUG),
]
