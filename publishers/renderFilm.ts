import { createHash } from 'node:crypto'
import type { AiUsage, Content, Film, Picture, Rendition } from './contract'
import type { Manifest } from './manifest'

type Filming = {
  content: Content
  manifest: Manifest
  /** undefined where the channel gets none. */
  shortTitle: (title: string) => string | undefined
  /** Of the cover, the best first. */
  coverRatios: readonly string[]
}

/**
 * One approved revision as a film and its words. Parts: `title`, `shortTitle`, `text` (topics included), `topics` (one
 * a line), `source` and `ai` (declarations, absent when there is nothing to declare). Pure.
 */
export const renderFilm = ({
  content,
  manifest,
  shortTitle: shorten,
  coverRatios,
}: Filming): Rendition => {
  const { film } = content
  const most = manifest.limits.topics ?? Infinity
  const all = topicWords(content.topics ?? content.tags)
  const topics = all.slice(0, most)
  const title = oneLine(content.title)
  const shortTitle = shorten(title)
  const source = content.source.type === 'original' ? '' : oneLine(content.source.name ?? '')
  const ai = aiOf(content.ai, film?.ai)
  const own = tidy(content.text ?? '') || defaultText(title, content.digest)
  const parts = {
    title,
    ...(shortTitle !== undefined && { shortTitle }),
    text: [own, source && `来源：${source}`, ai && AI_LINE[ai], hashtags(topics, own)]
      .filter(Boolean)
      .join('\n'),
    topics: topics.join('\n'),
    ...(source && { source }),
    ...(ai && { ai }),
  }
  const cover = film && coverOf(film, coverRatios)
  const pictures = film?.covers.map(({ picture }) => picture) ?? []
  const left = all.length - topics.length
  const message = `${manifest.label.zh}最多 ${most} 个话题，后面的没有带上`
  return {
    channel: manifest.channel,
    parts,
    pictures,
    ...(cover && { cover }),
    ...(film && { film }),
    sha256: digestOf(parts, pictures, film?.key),
    losses: left > 0 ? [{ what: 'topics', count: left, message }] : [],
  }
}

/** Labels the 2025 rules on AI content ask for in words. */
const AI_LINE = { assisted: '含 AI 辅助制作内容', generated: '内容由 AI 生成' } as const

const aiOf = (...usages: (AiUsage | undefined)[]) =>
  (['generated', 'assisted'] as const).find((usage) => usages.includes(usage))

const defaultText = (title: string, digest = ''): string =>
  [title, tidy(digest) !== title ? tidy(digest) : ''].filter(Boolean).join('\n')

/** A topic ends at a blank or a sign, so a word with one inside would break. */
const topicWords = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => word.replace(/[^\p{L}\p{N}_]/gu, '')).filter(Boolean)),
]

/** Those an editor wrote into the text already are not repeated. */
const hashtags = (topics: string[], text: string): string =>
  topics
    .map((topic) => `#${topic}`)
    .filter((tag) => !text.includes(tag))
    .join(' ')

const coverOf = ({ covers }: Film, ratios: readonly string[]): Picture | undefined =>
  (ratios.map((wanted) => covers.find(({ ratio }) => ratio === wanted)).find(Boolean) ?? covers[0])
    ?.picture

const digestOf = (parts: Record<string, string>, pictures: Picture[], film = ''): string => {
  const named = Object.keys(parts)
    .sort()
    .map((name) => [name, parts[name]])
  const keys = pictures.map(({ key }) => key)
  return createHash('sha256')
    .update(JSON.stringify([named, keys, film]))
    .digest('hex')
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const tidy = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
