import type { Content } from '../contract'

export type FootLine = { kind: 'correction' | 'source' | 'staff' | 'ai'; text: string }

type FootContent = Pick<
  Content,
  | 'source'
  | 'author'
  | 'dutyEditor'
  | 'reviewers'
  | 'organization'
  | 'ai'
  | 'correction'
  | 'pictures'
>

/**
 * The lines every channel shows under an article: 来源 / 原标题 / 作者 / 责任编辑 / 审核 (internet news rules of 2017 for
 * reposts, custom for the rest), the visible note of a correction, and the explicit AI label (rules of 2025-09-01).
 */
export function footLines(content: FootContent): FootLine[] {
  const { source, correction } = content
  const lines: FootLine[] = []
  if (correction?.note) {
    lines.push({
      kind: 'correction',
      text: `更正说明（${chineseDay(correction.at)}）：${correction.note}`,
    })
  }
  const origin = source.name || (source.type === 'original' ? content.organization : '')
  const named = origin ? `来源：${origin}${SOURCE_WORD[source.type]}` : ''
  const published =
    source.type !== 'original' && source.publishedAt ? chineseDay(source.publishedAt) : ''
  const title = source.type !== 'original' && source.title ? `原标题：${source.title}` : ''
  const author = source.author || content.author
  const originLine = joined([
    named,
    title,
    author && `作者：${author}`,
    published && `原文发布：${published}`,
  ])
  if (originLine) lines.push({ kind: 'source', text: originLine })
  const staff = joined([
    content.dutyEditor && `责任编辑：${content.dutyEditor}`,
    content.reviewers?.length ? `审核：${content.reviewers.join('、')}` : '',
  ])
  if (staff) lines.push({ kind: 'staff', text: staff })
  const label = aiLabel(content)
  if (label) lines.push({ kind: 'ai', text: label })
  return lines
}

const SOURCE_WORD = {
  original: '',
  repost: '（转载）',
  compiled: '（编译）',
  contributed: '（供稿）',
} as const

function aiLabel({ ai, pictures }: FootContent): string {
  if (ai === 'generated') return '声明：本文由人工智能生成'
  if (ai === 'assisted') return '声明：本文部分内容由人工智能辅助生成'
  const drawn = pictures.some((picture) => picture.ai === 'generated' || picture.ai === 'assisted')
  return drawn ? '声明：本文部分图片由人工智能生成或辅助生成' : ''
}

function joined(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('\u3000')
}

/** An ISO time as the day it is in China, where the reader is. */
function chineseDay(iso: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  const day = new Date(time + 8 * 3_600_000)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}
