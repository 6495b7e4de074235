import { createHash } from 'node:crypto'
import type { Account, AiUsage, Content, Film, Picture, Rendition } from '../contract'
import { manifest } from './manifest'
import { shortTitleOf } from './shortTitle'

const { topics: mostTopics = 10 } = manifest.limits

/**
 * One approved revision as a person puts it into 视频号: the film and its words. Parts: `title`, `shortTitle`, `text`
 * (the description, topics included), `topics` (one a line), `source` and `ai` (declarations, absent when there is
 * nothing to declare).
 */
export const render = (content: Content, account: Account): Rendition => {
  const { film } = content
  const all = topicWords(content.topics ?? content.tags)
  const topics = all.slice(0, mostTopics)
  const title = oneLine(content.title)
  const source = content.source.type === 'original' ? '' : oneLine(content.source.name ?? '')
  const ai = aiOf(content.ai, film?.ai)
  const own = tidy(content.text ?? '') || words(title, content.digest)
  const parts = {
    title,
    shortTitle: shortTitleOf(title, account),
    text: [own, source && `来源：${source}`, ai && AI_LINE[ai], hashtags(topics, own)]
      .filter(Boolean)
      .join('\n'),
    topics: topics.join('\n'),
    ...(source && { source }),
    ...(ai && { ai }),
  }
  const pictures = film?.covers.map(({ picture }) => picture) ?? []
  const cover = film && coverOf(film)
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
              message: `视频号最多 ${mostTopics} 个话题，后面的没有带上`,
            },
          ]
        : [],
  }
}

/** Labels the 2025 rules on AI content ask for in words. */
const AI_LINE = { assisted: '含 AI 辅助制作内容', generated: '内容由 AI 生成' } as const

const aiOf = (...usages: (AiUsage | undefined)[]) =>
  (['generated', 'assisted'] as const).find((usage) => usages.includes(usage))

const words = (title: string, digest = ''): string =>
  [title, tidy(digest) !== title ? tidy(digest) : ''].filter(Boolean).join('\n')

/** The list of a channel shows covers 3:4. */
const coverOf = ({ covers }: Film): Picture | undefined =>
  (
    ['3:4', '9:16'].map((ratio) => covers.find((cover) => cover.ratio === ratio)).find(Boolean) ??
    covers[0]
  )?.picture

/** A topic ends at a blank or a sign, so a word with one inside would break. */
const topicWords = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((word) => word.replace(/[^\p{L}\p{N}_]/gu, '')).filter(Boolean)),
]

/** Those an editor wrote into the text already are not repeated. */
const hashtags = (topics: string[], text: string): string =>
  topics
    .map((topic) => `#${topic}`)
    .filter((tag) => !text.includes(tag))
    .join(' ')

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
