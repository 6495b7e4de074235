import { errorRow as row, type ErrorRow } from '../errors'

const minutes = (count: number): number => count * 60_000

const BUG = '这是程序的问题，请把错误码和追踪号（rid）交给技术人员。'
const MP = '请管理员登录 mp.weixin.qq.com'
const SECRET =
  '请到公众平台「设置与开发 → 开发接口管理 → 基本配置」核对或重置 AppSecret，再填入本系统的账号设置。'

/**
 * Return codes of the official-account API, as kind and words for an editor. Data.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html and the page of
 * each API, checked 2026-11-21; the kind is our judgement of what a retry would do.
 */
// prettier-ignore
export const ERROR_TABLE: readonly ErrorRow[] = [
  // Later
  row(-1, 'transient', '微信系统繁忙', '系统会自动重试，无需处理。'),
  row(45011, 'rateLimited', '调用接口太频繁', '系统会在一分钟后自动重试。', { retryAfterMs: minutes(1) }),
  row(45066, 'rateLimited', '同一条群发重试过快', '系统会在一分钟后自动重试。', { retryAfterMs: minutes(1) }),
  row(53501, 'rateLimited', '发布过于频繁', '系统会在几分钟后自动重试。', { retryAfterMs: minutes(5) }),
  row(61503, 'rateLimited', '统计数据还没有生成', '微信每天上午 8 点后生成前一天的数据，系统会稍后再取。', { retryAfterMs: minutes(180) }),
  row(42010, 'rateLimited', '同一图文群发过快', '系统会稍后自动重试。', { retryAfterMs: minutes(10) }),

  // Token
  row(40001, 'auth', '访问令牌被拒绝', '系统已换过一次令牌仍被拒绝。请检查是否有其他程序也在刷新这个公众号的令牌，并核对 AppID 与 AppSecret。'),
  row(40014, 'auth', '访问令牌不合法', '系统已换过一次令牌仍被拒绝，请核对账号的 AppID 与 AppSecret。'),
  row(42001, 'auth', '访问令牌已过期', '系统已换过一次令牌仍被拒绝，请检查服务器时间是否准确。'),
  row(42007, 'auth', '用户修改了密码，授权已失效', '请公众号管理员重新授权。'),
  row(40001, 'account', 'AppSecret 错误', SECRET, { on: 'stable_token' }),
  row(40001, 'account', 'AppSecret 错误', SECRET, { on: 'token' }),
  row(40125, 'account', 'AppSecret 无效', SECRET),
  row(40013, 'account', 'AppID 无效', '请到公众平台「设置与开发 → 开发接口管理 → 基本配置」核对 AppID，再填入本系统的账号设置。'),
  row(40164, 'account', '本服务器的 IP 不在公众号的 IP 白名单里', '请到公众平台「设置与开发 → 开发接口管理 → 基本配置 → IP 白名单」加入提示中的 IP，几分钟后重试。'),
  row(89503, 'account', '此 IP 的调用需要公众号管理员确认', '请公众号管理员在微信里确认「公众平台安全助手」发来的提醒，然后重试。'),
  row(89506, 'account', '管理员已拒绝此 IP，24 小时内不能再调用', '请与公众号管理员沟通，24 小时后重试。'),
  row(89507, 'account', '管理员已拒绝此 IP，1 小时内不能再调用', '请与公众号管理员沟通，1 小时后重试。'),
  row(40243, 'account', 'AppSecret 已被冻结', '请到公众平台「设置与开发 → 开发接口管理 → 基本配置」解冻 AppSecret，然后重试。'),

  // Our own mistakes
  row(40002, 'bug', '凭证类型不合法', BUG),
  row(41001, 'bug', '请求缺少访问令牌', BUG),
  row(41002, 'bug', '请求缺少 AppID', '请在账号设置里填写 AppID；已填写仍出现时请联系技术人员。'),
  row(41004, 'bug', '请求缺少 AppSecret', '请在账号设置里填写 AppSecret；已填写仍出现时请联系技术人员。'),
  row(43002, 'bug', '请求方法不对（应为 POST）', BUG),
  row(47001, 'bug', '请求内容不是合法的 JSON', BUG),
  row(44002, 'bug', '请求内容为空', BUG),
  row(40114, 'bug', '文章序号不合法', BUG),
  row(61500, 'bug', '日期格式不对', BUG),
  row(61501, 'bug', '日期跨度超出范围', BUG),
  row(88010, 'bug', '留言每页数量超出范围', BUG),
  row(45067, 'bug', '群发消息编号过长', BUG),
  row(40130, 'bug', '群发对象太少，至少两人', BUG),
  row(40152, 'bug', '群发分组不合法', BUG),
  row(40215, 'bug', '群发参数不合法', BUG),
  row(41040, 'bug', '群发参数缺失', BUG),

  // Allowances
  row(45009, 'quota', '今天这个接口的调用次数已用完', '次日零点后系统会自动继续；急需时可请管理员在公众平台清零接口调用次数（每月 10 次）。'),
  row(45047, 'quota', '客服消息下行条数已达上限', '请等用户再次互动后发送；不影响图文发布。'),
  row(45029, 'quota', '二维码数量已达上限', '不影响图文发布，请清理不用的二维码。'),
  row(45028, 'quota', '群发次数已用完', '订阅号每天 1 次，服务号每月 4 次，请等次日或次月。'),
  row(45065, 'duplicate', '这条群发已经提交过', '无需处理，以先前提交的为准。'),

  // What this account may do
  row(48001, 'account', '这个公众号没有该接口的权限', '个人主体和未认证的公众号不能用接口发布。草稿已可用，请登录 mp.weixin.qq.com 在草稿箱里手动发布，或完成微信认证。'),
  row(48005, 'content', '素材还被草稿或文章引用，不能删除', '请先在公众平台删除引用它的草稿或文章，再删除素材。'),
  row(48003, 'account', '还没有同意群发协议', `${MP}，在「群发」页面同意群发协议。`),
  row(48004, 'account', '接口已被微信封禁', `${MP}，在「通知中心」查看封禁原因并申诉。`),
  row(50002, 'account', '公众号的使用受到限制', `${MP}，在「通知中心」查看限制原因。`),
  row(50004, 'account', '公众号被禁止获取令牌', `${MP}，在「通知中心」查看原因。`),
  row(50007, 'account', '公众号已被冻结', `${MP}，按提示解除冻结。`),
  row(53500, 'account', '发布功能已被封禁', `${MP}，在「通知中心」查看封禁原因并申诉。`),
  row(88000, 'account', '公众号没有留言功能', '请在账号设置里关闭「打开留言」，或在公众平台申请留言功能。'),
  row(89504, 'account', '群发正等待管理员确认', '请公众号管理员在微信里确认，30 分钟内有效。'),
  row(89505, 'account', '群发进入管理员确认流程', '请公众号管理员在微信里确认，30 分钟内有效。'),
  row(45106, 'account', '素材库已满', `${MP}，在「素材库」删除不用的图片后重试。`),

  // A person on the platform's own site
  row(53504, 'manual', '这篇草稿需要先在公众平台官网处理', '请登录 mp.weixin.qq.com，在「草稿箱」打开这篇文章，按页面提示处理后在那里发布。'),
  row(53505, 'manual', '这篇草稿需要先在公众平台官网手动保存', '请登录 mp.weixin.qq.com，在「草稿箱」打开这篇文章，点「保存」，再在那里发布。'),
  row(88002, 'manual', '留言操作触发了安全限制', '请稍后在公众平台「留言管理」里手动处理。'),
  row(88011, 'manual', '留言操作触发了安全限制', '请稍后在公众平台「留言管理」里手动处理。'),
  row(88003, 'manual', '精选留言数量已达上限', '请先在「留言管理」里取消一些精选留言。'),
  row(48021, 'manual', '这是系统自动保存的草稿，不能群发', '请在公众平台打开草稿，保存后再发送。'),
  row(48022, 'manual', '接口上传的视频不能这样群发', '请在公众平台手动发送。'),

  // Gone
  row(53502, 'notFound', '微信不认识这个发布任务', '请登录 mp.weixin.qq.com，在「发表记录」里核对这篇文章。'),
  row(53600, 'notFound', '微信不认识这篇文章', '文章可能已被删除，请在「发表记录」里核对。'),
  row(40059, 'notFound', '微信不认识这个群发任务', '请在公众平台「发表记录」里核对。'),
  row(88001, 'notFound', '文章不存在', '请核对文章是否已被删除。'),
  row(88004, 'notFound', '留言已被用户删除', '无需处理。'),
  row(88008, 'notFound', '留言不存在', '无需处理，留言已被删除。'),
  row(88009, 'notFound', '回复不存在', '无需处理，回复已被删除。'),
  row(88005, 'duplicate', '这条留言已经回复过', '无需处理，请核对已有的回复。'),

  // This content
  row(53503, 'content', '草稿没有通过发布检查', '请登录 mp.weixin.qq.com，在「草稿箱」打开这篇文章查看未通过的原因，修改稿件后重新送审发布。'),
  row(40007, 'content', '素材编号无效（已删除、已发布或属于其他公众号）', '系统会重新上传素材；仍然失败时请更换封面或图片。'),
  row(40007, 'content', '草稿已不在草稿箱里', '草稿可能已被人发布或删除。请登录 mp.weixin.qq.com，在「发表记录」和「草稿箱」里核对。', { on: 'freepublish/submit' }),
  row(40005, 'content', '文件类型不被接受', '请把图片换成 JPG 或 PNG。'),
  row(40009, 'content', '图片太大', '请换一张小一些的图片（正文图片小于 1 MB）。'),
  row(40137, 'content', '图片格式不被接受', '请把图片换成 JPG 或 PNG。'),
  row(40113, 'content', '不支持的文件格式', '请把图片换成 JPG 或 PNG。'),
  row(45001, 'content', '文件太大', '请换一个小一些的文件（封面不超过 10 MB）。'),
  row(45002, 'content', '正文太长', '请删减正文或减少样式，连同排版代码须少于 2 万字符。'),
  row(45003, 'content', '标题太长', '请缩短标题，建议不超过 32 字。'),
  row(45004, 'content', '摘要太长', '请缩短摘要，建议不超过 120 字。'),
  row(45110, 'content', '作者名太长', '请缩短作者名，建议不超过 8 字。'),
  row(45008, 'content', '文章数量超过 8 篇', '请减少同时发送的文章。'),
  row(45166, 'content', '正文内容不合法', '请检查正文里的链接和特殊内容，修改后重新送审。'),
  row(44003, 'content', '图文内容为空', '请填写正文。'),
  row(40033, 'content', '含有不合法的字符', '请检查标题、作者和正文里的特殊字符。'),
  row(41039, 'content', '原文链接不合法', '请检查「阅读原文」的链接，须是完整的网址且不超过 1 KB。'),
  row(40121, 'content', '按钮类型不合法', '请去掉正文里的按钮或组件。'),
  row(53404, 'content', '商品组件被拒绝：账号受限', '请去掉文末商品。'),
  row(53405, 'content', '商品组件被拒绝：商品不可用', '请更换或去掉文末商品。'),
  row(53406, 'content', '商品组件被拒绝：商品不存在', '请更换或去掉文末商品。'),
  row(87014, 'content', '内容含有违法违规信息', '请检查文字和图片，修改后重新送审。'),
  row(43004, 'content', '接收人没有关注这个公众号', '请让接收人先关注公众号，再发送预览。'),
  row(40003, 'content', '接收人的 OpenID 不正确', '请核对接收人的 OpenID，或改用微信号。'),
  row(40132, 'content', '接收人的微信号不正确', '请核对接收人的微信号，并确认他已关注公众号。'),
  row(88007, 'content', '回复太长或为空', '请修改回复内容。'),
  row(45062, 'content', '群发参数里的作者或原文不合法', '请修改稿件后重试。'),
  row(45162, 'content', '群发内容不合法', '请修改稿件后重试。'),
  row(45113, 'content', '卡券已不能群发', '请去掉卡券。'),
]

/** Blocks of codes of other products: they have no business here, so one is our mistake. */
export const FOREIGN_RANGES: readonly { from: number; to: number }[] = [
  { from: 85000, to: 85999 },
  { from: 9001000, to: 9001999 },
]
