import type { Account, Finding, Rendition } from '../contract'
import { block, lossFindings, warn, type Heard } from '../findings'
import { countPost, countUnits } from './measure'
import { limitOf, settingsOf } from './settings'

/** What Weibo would refuse or spoil, before it is asked. No network; every message says what to do. */
export function validate(rendition: Rendition, account: Account): Finding[] {
  const settings = settingsOf(account)
  return [
    ...textFindings(rendition, account),
    ...linkFindings(rendition, account),
    ...articleFindings(rendition),
    ...lossFindings(rendition, HEARD),
    ...(settings.rip === ''
      ? [
          warn(
            'account',
            'rip-missing',
            '账号没有填写操作者真实 IP，将用服务器的地址',
            '请在账号设置里填写「操作者真实 IP」，微博可能拒绝没有真实 IP 的请求。',
          ),
        ]
      : []),
  ]
}

function textFindings({ parts }: Rendition, account: Account): Finding[] {
  const { status = '', link = '', article } = parts
  const words = link ? status.slice(0, status.length - link.length).trim() : status
  const { textUnits } = settingsOf(account)
  const most = article === undefined ? textUnits : limitOf('articleTextUnits')
  const count = countPost(status)
  if (words === '')
    return [
      block('title', 'text-empty', '微博没有文字', '请填写标题，或为这个账号写一段微博文字。'),
    ]
  if (count <= most) return []
  const remedy = `请缩短标题或微博文字，至少删去 ${count - most} 个字。`
  return [block('text', 'text-too-long', `微博有 ${count} 个字（含链接），最多 ${most} 个`, remedy)]
}

function linkFindings({ parts: { link } }: Rendition, account: Account): Finding[] {
  const { safeDomains } = settingsOf(account)
  if (!link)
    return [
      block(
        'url',
        'link-not-safe',
        safeDomains.length > 0
          ? `稿件的链接不在安全域名（${safeDomains.join('、')}）上，微博会拒绝`
          : '稿件没有网页链接，微博会拒绝',
        '请先把稿件发布到网站；或在账号设置里改「安全域名」，或选择「稿件不在安全域名上时」的做法。',
      ),
    ]
  if (safeDomains.length > 0) return []
  return [
    warn(
      'account',
      'safe-domain-missing',
      `账号没有填写安全域名，请确认 ${new URL(link).hostname} 已在微博应用里登记`,
      '登录 open.weibo.com，「我的应用 → 应用信息 → 基本信息 → 安全域名」核对，再填入账号设置。',
    ),
  ]
}

function articleFindings({ parts: { title, article }, cover }: Rendition): Finding[] {
  if (article === undefined) return []
  const titleUnits = Math.ceil(countUnits(title ?? ''))
  const [mostTitle, mostText] = [limitOf('articleTitleUnits'), limitOf('articleCharacters')]
  return [
    ...(titleUnits > mostTitle
      ? [
          block(
            'title',
            'article-title-too-long',
            `头条文章的标题有 ${titleUnits} 个字，最多 ${mostTitle} 个`,
            `请删去至少 ${titleUnits - mostTitle} 个字。`,
          ),
        ]
      : []),
    ...(article.length > mostText
      ? [
          block(
            'html',
            'article-too-long',
            `头条文章连同排版有 ${article.length} 个字符，最多 ${mostText} 个`,
            '请缩短或拆成两篇。',
          ),
        ]
      : []),
    ...(cover
      ? []
      : [block('cover', 'article-cover-missing', '头条文章必须有封面', '请为稿件选择封面。')]),
  ]
}

/** What an editor has to hear before the post is out. */
const HEARD: Heard = [
  ['text', 'text', '请为这个账号写一段更短的微博文字。'],
  ['title', 'title', '请缩短标题，或为这个账号写一段微博文字。'],
  ['foreign-link', 'text', '如需保留，请把链接放到网站的稿件里。'],
  ['topics', 'topics', '如需话题，发布后可到微博手动编辑。'],
]
