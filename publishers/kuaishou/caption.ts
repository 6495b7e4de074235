import type { Content } from '../contract'
import type { LossBook } from '../html/losses'
import { limitOf, type settingsOf } from './settings'

type Writing = { content: Content; settings: ReturnType<typeof settingsOf>; losses: LossBook }

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** An editor's own text, or title and digest; then the notes and at most four #topics. The text is cut, the rest never. */
export function captionOf({ content, settings, losses }: Writing): string {
  const own = oneParagraph(content.text ?? '')
  const title = oneParagraph(content.title)
  const digest = oneParagraph(content.digest ?? '')
  const text = own || [title, digest].filter(Boolean).join('：')
  const topics = topicsOf({ content, settings, losses })
  const ending = [notesOf(content), topics].filter(Boolean).join(' ')
  const room = limitOf('captionCharacters') - ending.length - 1
  const cut = shorten(text, room)
  if (cut !== text) losses.add('caption', '文字超过快手的字数上限，结尾已截去')
  return [cut, ending].filter(Boolean).join(' ')
}

function topicsOf({ content, settings, losses }: Writing): string {
  const words = [...(content.topics ?? content.tags), ...settings.topics].map((word) =>
    word.replace(/[#＃\s]+/g, ''),
  )
  const all = [...new Set(words)].filter(Boolean)
  const most = limitOf('topics')
  for (const word of all.slice(most))
    losses.add('topics', `快手最多 ${most} 个话题，多的不带`, word)
  return all
    .slice(0, most)
    .map((word) => `#${word}`)
    .join(' ')
}

function notesOf({ source, correction, ai, film, pictures }: Content): string {
  const from = source.type !== 'original' && source.name ? `（来源：${source.name}）` : ''
  const corrected = correction?.note
    ? `（更正：${shorten(oneParagraph(correction.note), 60)}）`
    : ''
  // The explicit label of the rules of 2025-09-01.
  const made = [ai, film?.ai, ...pictures.map((picture) => picture.ai)]
  const label = made.includes('generated')
    ? '（含AI生成内容）'
    : made.includes('assisted')
      ? '（含AI辅助生成内容）'
      : ''
  return `${corrected}${from}${label}`
}

/** At most `most` UTF-16 code units, which is how phones count; never half a character. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  let short = ''
  for (const { segment } of segmenter.segment(text)) {
    if (short.length + segment.length > most - 1) break
    short += segment
  }
  return `${short.trimEnd()}…`
}

const oneParagraph = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029\u200b\ufeff]+/g, ' ').trim()
