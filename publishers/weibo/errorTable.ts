import { errorRow as row, type ErrorRow } from '../errors'

const hours = (count: number): number => count * 3_600_000

const BUG = '这是程序的问题，请把错误码交给技术人员。'
const AGAIN = '系统会自动重试，无需处理。'
const AUTHORISE = '请打开这个账号，点「授权」，用该微博登录并同意。'
const APP = '请登录 open.weibo.com，在「我的应用」里核对'
const ARTICLE = 'article/publish'
const COMMENT_DESTROY = 'comments/destroy'
const COMMENT_REPLY = 'comments/reply'

/**
 * Codes of the Weibo API, as kind and words for an editor. Data. First digit 1: system, 2: service; 213xx: OAuth.
 * Source: https://open.weibo.com/wiki/Error_code, https://open.weibo.com/wiki/Oauth2 and the page of each API, checked
 * 2026-11-21; the kind is our judgement of what a retry would do.
 */
// prettier-ignore
export const ERROR_TABLE: readonly ErrorRow[] = [
  // The system
  row(10001, 'transient', '微博系统错误', AGAIN),
  row(10002, 'transient', '微博服务暂停', AGAIN),
  row(10003, 'transient', '微博远程服务错误', AGAIN),
  row(10004, 'account', '本服务器的 IP 不能调用微博接口', `${APP}「应用信息 → 高级信息 → 服务器 IP」，加入本服务器的 IP。`),
  row(10005, 'account', '这个应用没有权限调用该接口', `${APP}「接口管理 → 已有权限」，申请后再试。`),
  row(10006, 'bug', '请求缺少 App Key', '请在账号设置里填写 App Key；已填写仍出现时请联系技术人员。'),
  row(10008, 'content', '参数错误', '请核对正文文字和图片；改短或换图后再试，仍不行请联系技术人员。'),
  row(10009, 'transient', '微博任务过多，系统繁忙', AGAIN),
  row(10010, 'transient', '微博任务超时', AGAIN),
  row(10012, 'account', '微博认为请求不合法', `${APP}应用状态和接口权限。`),
  row(10013, 'account', '微博认为用户不合法', `请用浏览器登录该微博，确认账号正常；再${AUTHORISE.slice(1)}`),
  row(10014, 'account', '应用的接口权限受限', `${APP}「接口管理 → 已有权限」；普通应用只能用分享接口。`),
  row(10016, 'content', '缺少必要的参数', '请核对正文、链接和账号设置里的「操作者真实 IP」。'),
  row(10017, 'content', '参数值不合法；提到 text not find domain 时，是正文里没有安全域名的链接', `${APP}「应用信息 → 基本信息 → 安全域名」，并填入账号设置。`),
  row(10018, 'content', '请求过长', '请缩短正文或换一张小一些的图片。'),
  row(10020, 'bug', '接口不存在', BUG),
  row(10021, 'bug', '请求方式不对', BUG),
  row(10022, 'rateLimited', '本服务器 IP 的请求次数已到上限', '系统会在一小时后自动重试。', { retryAfterMs: hours(1) }),
  row(10023, 'rateLimited', '这个微博的请求次数已到上限', '系统会在一小时后自动重试。', { retryAfterMs: hours(1) }),
  row(10024, 'rateLimited', '这个微博调用该接口的次数已到上限', '系统会在一小时后自动重试。', { retryAfterMs: hours(1) }),

  // The service
  row(20003, 'account', '微博用户不存在', '请核对账号设置里的 UID，再重新授权。'),
  row(20005, 'content', '不支持的图片类型，只能是 JPG、GIF、PNG', '请把图片另存为 JPG 或 PNG 后重新上传。'),
  row(20006, 'content', '图片太大', '请换一张小于 5 MB 的图片。'),
  row(20007, 'bug', '图片没有按文件上传', BUG),
  row(20008, 'content', '微博没有文字', '请填写标题或微博文字。'),
  row(20012, 'content', '微博文字超过 140 字', '请缩短标题或微博文字，并为链接留出 10 个字。'),
  row(20013, 'content', '微博文字超过 300 个字符', '请缩短标题或微博文字。'),
  row(20015, 'account', '微博认为账号、IP 或应用异常', '请用浏览器登录该微博，按提示解除异常后再试。'),
  row(20016, 'rateLimited', '发微博太频繁', '系统会在两小时后自动重试。', { retryAfterMs: hours(2) }),
  row(20017, 'content', '刚发过相似的内容', '请到该微博核对是否已经发过；确需再发，请修改文字。'),
  row(20018, 'content', '包含被禁止的网址', '请更换正文里的链接。'),
  row(20019, 'content', '刚发过相同的内容', '请到该微博核对是否已经发过；确需再发，请修改文字。'),
  row(20020, 'content', '微博认为内容是广告', '请修改文字和链接后重新送审。'),
  row(20021, 'content', '微博认为内容违规', '请修改后重新送审。'),
  row(20022, 'account', '微博认为 IP 异常', '请核对账号设置里的「操作者真实 IP」，应是操作者的公网地址。'),
  row(20023, 'account', '这个功能没有开放', '请在账号设置里关闭长微博、九图或头条文章，或向微博申请开通。'),
  row(20031, 'manual', '微博要求输入验证码', '请用浏览器登录该微博，手动发布一次并输入验证码，再回来点「人工确认」。'),
  row(20032, 'unconfirmed', '微博已受理，稍后才显示', '无需处理，系统会到微博核对，不会重复发送。'),
  row(20049, 'content', '长微博超过字数上限', '请缩短微博文字。'),
  row(20008, 'content', '回复没有文字', '请填写回复内容。', { on: COMMENT_REPLY }),
  row(20012, 'content', '回复超过 140 字', '请缩短回复内容。', { on: COMMENT_REPLY }),
  row(20017, 'content', '刚发过相似的评论', '请到该微博核对是否已经回复；确需再发，请修改文字。', { on: COMMENT_REPLY }),
  row(20019, 'content', '刚发过相同的评论', '请到该微博核对是否已经回复；确需再发，请修改文字。', { on: COMMENT_REPLY }),
  row(20032, 'unconfirmed', '微博已受理，稍后才显示', '无需处理，系统会到微博核对，不会重复发送。', { on: COMMENT_REPLY }),
  row(20101, 'notFound', '微博不存在', '这条微博可能已被删除，请到该微博核对。'),
  row(20102, 'notFound', '不是这个账号的微博', '请核对账号：只有发布它的账号可以删除。'),
  row(20111, 'duplicate', '重复的微博', '请到该微博核对是否已经发过。'),
  row(20112, 'notFound', '这条微博设为了私密，不能访问', '请用浏览器登录该微博处理。'),
  row(20201, 'notFound', '评论不存在', '评论可能已被删除，无需处理。'),
  row(20203, 'notFound', '不是这个账号的评论', '请核对账号：只有发表评论的账号可以删除。'),
  row(20203, 'manual', '微博不让这个账号删除别人的评论', '请登录这个微博，打开这条微博的评论，点该评论的「⋯ → 删除」，再回来点「已处理」。', { on: COMMENT_DESTROY }),
  row(20206, 'account', '作者只允许关注的人评论', '请到该微博调整评论权限。'),
  row(20207, 'account', '作者只允许信任的人评论', '请到该微博调整评论权限。'),

  // OAuth
  row(21314, 'auth', '访问令牌已被使用', AUTHORISE),
  row(21315, 'auth', '授权已过期', AUTHORISE),
  row(21316, 'auth', '授权已被取消', AUTHORISE),
  row(21317, 'auth', '授权被拒绝', AUTHORISE),
  row(21321, 'account', '未审核的应用使用人数已到上限', `${APP}审核状态；测试应用请在「应用信息 → 测试信息」加入这个微博。`),
  row(21322, 'account', '回调地址与应用登记的不一致', `${APP}「应用信息 → 高级信息 → OAuth2.0 授权设置」，授权回调页应是本系统的 /api/oauth/weibo。`),
  row(21323, 'bug', '授权请求不完整', BUG),
  row(21324, 'account', 'App Key 或 App Secret 不对', `${APP}「应用信息 → 基本信息」，再填入账号设置。`),
  row(21325, 'auth', '授权码无效、过期或已被使用', AUTHORISE),
  row(21326, 'account', '应用没有授权的权限', `${APP}审核状态。`),
  row(21327, 'auth', '访问令牌已过期', AUTHORISE),
  row(21328, 'bug', '不支持的授权方式', BUG),
  row(21329, 'bug', '不支持的授权返回方式', BUG),
  row(21330, 'auth', '授权被用户或微博拒绝', AUTHORISE),
  row(21331, 'auth', '微博授权服务暂时不可用', `请稍后${AUTHORISE.slice(1)}`),
  row(21332, 'auth', '访问令牌无效', AUTHORISE),

  // Head articles, with an envelope and codes of their own
  row(10001, 'unconfirmed', '头条文章系统错误', '系统会先到微博核对，不会重复发送。', { on: ARTICLE }),
  row(10008, 'content', '头条文章的参数错误', '请核对标题（32 字内）、封面和正文。', { on: ARTICLE }),
  row(11001, 'rateLimited', '发头条文章太频繁', '系统会在一小时后自动重试。', { on: ARTICLE, retryAfterMs: hours(1) }),
  row(11002, 'manual', '微博没有接受这篇头条文章', '请到微博「头条文章」编辑器里手动发布，再回来点「人工确认」。', { on: ARTICLE }),
  row(11003, 'manual', '微博没有接受这篇头条文章', '请到微博「头条文章」编辑器里手动发布，再回来点「人工确认」。', { on: ARTICLE }),
]

/** The platform failed while it worked: a write may have been done. */
export const UNSURE = new Set([10001, 10002, 10003, 10009, 10010])
/** Taken, and shown one or two minutes later. */
export const DELAYED = '20032'
/** The platform has the same, or nearly the same, already. */
export const ALREADY: readonly string[] = ['20017', '20019', '20111']
/** There is no such post (any more). */
export const GONE = '20101'
