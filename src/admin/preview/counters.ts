import { manifest as channels } from '@publishers/channels/manifest'
import { manifest as douyin } from '@publishers/douyin/manifest'
import { manifest as kuaishou } from '@publishers/kuaishou/manifest'
import type { Manifest } from '@publishers/manifest'
import { manifest as web } from '@publishers/web/manifest'
import { manifest as wechat } from '@publishers/wechat/manifest'
import { manifest as weibo } from '@publishers/weibo/manifest'
import { countPost } from '@publishers/weibo/measure'
import type { WordKey } from '../words/wordsIn'

export type Counter = {
  label: WordKey
  count: number
  /** Past this it is cut, hidden or badly shown. */
  limit: number
  /** Past this it is refused; only where it is another number. */
  hardLimit?: number
}

type Rule = {
  label: WordKey
  count: (parts: Parts) => number | undefined
  limit: number | undefined
  hardLimit?: number
}
type Parts = Readonly<Record<string, string>>

/** What is counted on each channel, against the numbers of its manifest. Parts a rendition does not have are not counted. */
export const countersOf = (channel: string, parts: Parts): Counter[] =>
  (RULES[channel] ?? []).flatMap(({ label, count, limit, hardLimit }) => {
    const counted = count(parts)
    if (counted === undefined || limit === undefined) return []
    return { label, count: counted, limit, ...(hardLimit !== limit && { hardLimit }) }
  })

/** Characters as people count them: an emoji of several code points is one. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const characters = (part: string) => (parts: Parts) =>
  parts[part] === undefined ? undefined : [...segmenter.segment(parts[part])].length
const lines = (part: string) => (parts: Parts) =>
  parts[part] === undefined ? undefined : parts[part].split('\n').filter(Boolean).length
const hashtags = (part: string) => (parts: Parts) =>
  parts[part] === undefined ? undefined : (parts[part].match(/#[^\s#]+/g) ?? []).length

const both = ({ limits }: Manifest, part: string): Pick<Rule, 'limit' | 'hardLimit'> => ({
  limit: limits[`${part}WarnCharacters`] ?? limits[`${part}MaxCharacters`],
  hardLimit: limits[`${part}MaxCharacters`],
})

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  wechat: [
    { label: 'count_title', count: characters('title'), ...both(wechat, 'title') },
    { label: 'count_author', count: characters('author'), ...both(wechat, 'author') },
    { label: 'count_digest', count: characters('digest'), ...both(wechat, 'digest') },
    {
      label: 'count_html',
      count: ({ html }) => html?.length,
      limit: wechat.limits.contentCharacters,
    },
    { label: 'count_text', count: characters('text'), ...both(wechat, 'pictureText') },
  ],
  web: [
    { label: 'count_title', count: characters('title'), ...both(web, 'title') },
    { label: 'count_digest', count: characters('digest'), ...both(web, 'digest') },
  ],
  weibo: [
    {
      label: 'count_post',
      count: ({ status }) => (status === undefined ? undefined : countPost(status)),
      limit: weibo.limits.textUnits,
      hardLimit: weibo.limits.longTextUnits,
    },
    {
      label: 'count_topics',
      count: ({ status }) => (status?.match(/#[^#\s]+#/g) ?? []).length,
      limit: weibo.limits.topics,
    },
  ],
  douyin: [
    { label: 'count_title', count: characters('title'), ...both(douyin, 'title') },
    { label: 'count_shortTitle', count: characters('shortTitle'), ...both(douyin, 'shortTitle') },
    { label: 'count_text', count: characters('text'), ...both(douyin, 'text') },
    { label: 'count_topics', count: lines('topics'), limit: douyin.limits.topics },
  ],
  kuaishou: [
    { label: 'count_text', count: characters('caption'), limit: kuaishou.limits.captionCharacters },
    { label: 'count_topics', count: hashtags('caption'), limit: kuaishou.limits.topics },
  ],
  channels: [
    { label: 'count_shortTitle', count: characters('shortTitle'), ...both(channels, 'shortTitle') },
    { label: 'count_text', count: characters('text'), ...both(channels, 'text') },
    { label: 'count_topics', count: lines('topics'), limit: channels.limits.topics },
  ],
}
