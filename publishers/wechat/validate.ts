import type { Account, Finding, Rendition } from '../contract'
import { block } from '../findings'
import { audienceIn } from './audience'
import { manifest } from './manifest'
import { validateArticle } from './validateArticle'
import { validatePictures } from './validatePictures'

/** What WeChat would refuse or spoil, before it is asked. No network; every message says what to do. */
export function validate(rendition: Rendition, account: Account): Finding[] {
  const { articles } = rendition
  if (articles) return [...issueFindings(articles, account), ...audienceFindings(rendition)]
  return [...articleFindings(rendition, account), ...audienceFindings(rendition)]
}

function articleFindings(rendition: Rendition, account: Account): Finding[] {
  return rendition.parts.article_type === 'newspic'
    ? validatePictures(rendition)
    : validateArticle(rendition, account)
}

function issueFindings(articles: Rendition[], account: Account): Finding[] {
  const most = manifest.limits.issueArticles ?? 8
  const count = articles.length
  const counted =
    count >= 1 && count <= most
      ? []
      : [
          block(
            'articles',
            'issue-count',
            `一期有 ${count} 篇文章，应为 1–${most} 篇`,
            '请增减文章后再发送。',
          ),
        ]
  return [
    ...counted,
    ...articles.flatMap((article, index) =>
      articleFindings(article, account).map((finding) => ({
        ...finding,
        message: `第 ${index + 1} 篇：${finding.message}`,
      })),
    ),
  ]
}

function audienceFindings(rendition: Rendition): Finding[] {
  const audience = audienceIn(rendition)
  if (audience === undefined || /^(?:all|tag:\d+)$/.test(audience)) return []
  return [
    block(
      'audience',
      'audience-tag-missing',
      '群发对象选了标签，但没有填标签编号',
      '请在账号设置（或推送期）里填写标签编号，或改为全部粉丝。',
    ),
  ]
}
