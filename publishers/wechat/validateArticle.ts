import type { Account, Finding, Rendition } from '../contract'
import { block, warn } from '../findings'
import { heaviestBlocks } from './html/heaviest'
import { manifest } from './manifest'
import { countGraphemes } from '../counting'
import { countBytes, countCharacters, measureContent } from './measure'

const limit = (name: string): number => manifest.limits[name] ?? Infinity

/** What WeChat would refuse or spoil of an ordinary article. */
export function validateArticle(rendition: Rendition, account: Account): Finding[] {
  const { title = '', author = '', digest = '', html = '', sourceUrl = '' } = rendition.parts
  return [
    ...titleFindings(title),
    ...lengthFindings({ field: 'author', name: '作者', value: author }),
    ...lengthFindings({ field: 'digest', name: '摘要', value: digest }),
    ...contentFindings(html),
    ...coverFindings(rendition, account),
    ...sourceFindings(sourceUrl),
    ...pictureFindings(rendition),
  ]
}

export function titleFindings(title: string): Finding[] {
  if (title !== '') return lengthFindings({ field: 'title', name: '标题', value: title })
  return [block('title', 'title-empty', '没有标题', '请填写标题。')]
}

type Counted = { field: 'title' | 'author' | 'digest'; name: string; value: string }

function lengthFindings({ field, name, value }: Counted): Finding[] {
  const [seen, counted] = [countGraphemes(value), countCharacters(value)]
  const [soft, hard] = [limit(`${field}WarnCharacters`), limit(`${field}MaxCharacters`)]
  if (counted > hard) {
    return [
      block(
        field,
        `${field}-too-long`,
        `${name}有 ${counted} 个字，微信最多 ${hard} 个`,
        `请删去至少 ${counted - hard} 个字。`,
      ),
    ]
  }
  if (seen <= soft) return []
  const remedy = `建议缩短到 ${soft} 个字以内；微信可能拒收或截断。`
  return [warn(field, `${field}-long`, `${name}有 ${seen} 个字，超过建议的 ${soft} 个`, remedy)]
}

function contentFindings(html: string): Finding[] {
  if (html === '') return [block('html', 'content-empty', '正文是空的', '请填写正文。')]
  const { characters, bytes } = measureContent(html)
  const [most, mostBytes] = [limit('contentCharacters'), limit('contentBytes')]
  if (characters < most && bytes < mostBytes) return []
  const heavy = heaviestBlocks(html)
    .map(({ name, characters: size }) => `${name}（${size} 字符）`)
    .join('、')
  const message =
    characters < most
      ? `正文连同排版有 ${bytes} 字节，微信要求少于 ${mostBytes} 字节`
      : `正文连同排版代码有 ${characters} 个字符，微信要求少于 ${most} 个`
  return [
    block(
      'html',
      'content-too-long',
      message,
      `请缩短、拆成两篇，或把这些部分改为图片：${heavy}。`,
    ),
  ]
}

function coverFindings(rendition: Rendition, account: Account): Finding[] {
  if (rendition.cover) {
    const substituted = rendition.losses.some(({ what }) => what === 'cover')
    if (!substituted) return []
    return [
      warn(
        'cover',
        'cover-from-body',
        '没有指定封面，将用正文第一张图片',
        '请核对裁剪效果，或为稿件选择封面。',
      ),
    ]
  }
  if (account.settings.defaultCover) {
    return [
      warn(
        'cover',
        'cover-default',
        '没有指定封面，将用账号的默认封面',
        '如需专门的封面，请为稿件选择一张。',
      ),
    ]
  }
  return [
    block(
      'cover',
      'cover-missing',
      '没有封面，正文里也没有图片',
      '请为稿件选择封面，或在账号设置里指定默认封面。',
    ),
  ]
}

function sourceFindings(sourceUrl: string): Finding[] {
  if (sourceUrl === '') return []
  if (countBytes(sourceUrl) > limit('sourceUrlBytes')) {
    return [
      block(
        'sourceUrl',
        'source-url-too-long',
        '“阅读原文”的地址太长',
        '请换用 1 KB 以内的短地址。',
      ),
    ]
  }
  if (!/^https?:\/\/[^\s/]+/i.test(sourceUrl)) {
    return [
      block(
        'sourceUrl',
        'source-url-invalid',
        '“阅读原文”的地址不是网址',
        '请填写以 https:// 开头的完整地址。',
      ),
    ]
  }
  return []
}

/** What was left out and must not go out unnoticed. */
const LOST_PICTURES: readonly [what: string, code: string, remedy: string][] = [
  [
    'foreign-picture',
    'picture-foreign',
    '请把图片存入素材库后重新插入；微信会丢掉其他网站的图片。',
  ],
  ['missing-picture', 'picture-missing', '请重新插入这张图片。'],
]

function pictureFindings({ losses }: Rendition): Finding[] {
  return LOST_PICTURES.flatMap(([what, code, remedy]) => {
    const loss = losses.find((candidate) => candidate.what === what)
    return loss ? [block('html', code, `${loss.message}（共 ${loss.count} 张）`, remedy)] : []
  })
}
