import { createHash } from 'node:crypto'
import type { Account, AiUsage, Content, Picture, Rendition } from '../contract'
import { manifest } from './manifest'

const { topics: mostTopics = 5, shortTitleMaxCharacters = 12 } = manifest.limits

/**
 * One approved revision as Douyin gets it: the film and its words. Parts: `title` and `shortTitle` (hand-off), `text`
 * (topics included), `topics` (one a line), `source` and `ai` (declarations, absent when there is nothing to declare).
 */
export const render = (content: Content, _account?: Account): Rendition => {
  const { film } = content
  const all = topicWords(content.topics ?? content.tags)
  const topics = all.slice(0, mostTopics)
  const title = oneLine(content.title)
  const source = sourceOf(content)
  const ai = aiOf(content.ai, film?.ai)
  const own = tidy(content.text ?? '') || defaultText(title, content.digest)
  const parts = {
    title,
    ...([...title].length <= shortTitleMaxCharacters && title && { shortTitle: title }),
    text: [own, source && `来源：${source}`, ai && AI_LINE[ai], hashtags(topics, own)]
      .filter(Boolean)
      .join('\n'),
    topics: topics.join('\n'),
    ...(source && { source }),
    ...(ai && { ai }),
  }
  const cover = film && coverOf(film.covers)
  const pictures = film?.covers.map(({ picture }) => picture) ?? []
  const left = all.length - topics.length
  return {
    channel: manifest.channel,
    parts,
    pictures,
    ...(cover && { cover }),
    ...(film && { film }),
    sha256: digestOf(parts, pictures, film?.key),
    losses:
      left > 0
        ? [
            {
              what: 'topics',
              count: left,
              message: `抖音最多 ${mostTopics} 个话题，后面的没有带上`,
            },
          ]
        : [],
  }
}

/** Labels the 2025 rules on AI content ask for in words. */
const AI_LINE = { assisted: '含 AI 辅助制作内容', generated: '内容由 AI 生成' } as const

const aiOf = (...usages: (AiUsage | undefined)[]) =>
  (['generated', 'assisted'] as const).find((usage) => usages.includes(usage))

const defaultText = (title: string, digest = ''): string =>
  [title, tidy(digest) !== title ? tidy(digest) : ''].filter(Boolean).join('\n')

const sourceOf = ({ source }: Content): string =>
  source.type === 'original' ? '' : oneLine(source.name ?? '')

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

/** The player is vertical: the cover of its own ratio first. */
const coverOf = (covers: { ratio: string; picture: Picture }[]): Picture | undefined =>
  (covers.find(({ ratio }) => ratio === '9:16') ?? covers[0])?.picture

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
