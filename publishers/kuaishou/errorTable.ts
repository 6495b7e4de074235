import { errorRow as row, type ErrorRow } from '../errors'

const BUG = '这是程序的问题，请把错误码交给技术人员。'
const AUTHORISE = '请打开这个账号，点「授权」，用该快手号登录并同意。'
const APP = '请登录 open.kuaishou.com，在「管理中心 → 应用」里核对'

/**
 * Codes of the Kuaishou open platform, as kind and words for an editor. Data. Source:
 * https://mp.kuaishou.com/platformDocs (错误码), checked 2026-11-21; the kind is our judgement of what a retry would do.
 */
// prettier-ignore
export const ERROR_TABLE: readonly ErrorRow[] = [
  row(100200100, 'bug', '请求参数不对', BUG),
  row(100400, 'bug', '请求参数不对', BUG),
  row(100200101, 'account', 'AppID 或 AppSecret 不对', `${APP}，再填入账号设置。`),
  row(100200102, 'auth', '访问令牌被拒绝', `系统已换过一次令牌仍被拒绝。${AUTHORISE}`),
  row(100200103, 'bug', '授权请求不对', BUG),
  row(100200104, 'bug', '不支持的授权返回方式', BUG),
  row(100200105, 'bug', '不支持的授权方式', BUG),
  row(100200106, 'auth', '授权码无效、过期或已被使用', AUTHORISE),
  row(100200107, 'auth', '刷新令牌无效', AUTHORISE),
  row(100200108, 'auth', '访问令牌已过期', `系统已换过一次令牌仍被拒绝。${AUTHORISE}`),
  row(100200109, 'auth', '用户取消了授权', AUTHORISE),
  row(100200110, 'auth', '用户没有授予所需的权限', `${AUTHORISE}授权页上的权限请全部勾选。`),
  row(100200111, 'auth', '授权里没有这项权限', `${APP}「接口权限」，再重新授权并勾选全部权限。`),
  row(100200113, 'auth', '刷新令牌已过期（约 180 天）', AUTHORISE),
  row(100200500, 'transient', '快手内部错误', '系统会自动重试，无需处理。'),
  row(100100402, 'quota', '调用次数超过限制，或账号被限制', '系统会在次日自动重试；仍不行时请登录快手，按提示解除限制。'),
  row(120001, 'notFound', '作品不存在', '刚发布的作品稍后才能查到；发布已久的可能已被删除，请到快手核对。'),
  row(100120001, 'notFound', '作品不存在', '刚发布的作品稍后才能查到；发布已久的可能已被删除，请到快手核对。'),
  row(120002, 'transient', '视频文件没有上传', '系统会重新上传，无需处理。', { retryAfterMs: 5_000 }),
  row(120003, 'manual', '快手发布作品失败', '请到快手核对作品是否出现；没有时请在快手 App 里手动发布，再回来点「人工确认」。'),
]

/** Another token may cure these. */
export const TOKEN_REFUSALS: readonly string[] = ['100200102', '100200108']
/** There is no such film: not yet, or not any more. */
export const NO_FILM: readonly string[] = ['120001', '100120001']
/** The upload behind a token is not there, or was used. */
export const NO_UPLOAD = '120002'
/** The platform failed while it worked: a write may have been done. */
export const UNSURE = new Set([100200500])
/** The platform took the film and could not make a work of it. */
export const FAILED = '120003'
/** Too many calls, or a user that is restricted. */
export const LIMITED = '100100402'
