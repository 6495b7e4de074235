import type { Content } from '../contract'
import type { LossBook } from '../html/losses'
import { parseHtml } from '../html/parse'
import { isBlock, isElement, rewrite, textOf } from '../html/tree'
import { isOn, webAddress } from './link'
import { countUnits, cutToUnits, linksIn, linkUnits } from './measure'
import { limitOf, type Settings } from './settings'

type Composing = { content: Content; link: string; settings: Settings; losses: LossBook }

/** Less than this of a lead says nothing. */
const SHORTEST_LEAD = 6
/** Topics may not push the news out. */
const TOPIC_UNITS = 30

/**
 * `#topic#【title】lead（notes） link` within the limit: link and notes always, then the title, then as much of the digest
 * or the body as fits. An editor's own text takes the place of title and lead.
 */
export function composePost({ content, link, settings, losses }: Composing): string {
  const own = oneParagraph(content.text ?? '')
  const notes = own ? aiNote(content) : notesOf(content)
  const ending = link ? countUnits(' ') + linkUnits(link) : 0
  const room = Math.floor(settings.textUnits - ending - countUnits(notes))
  const text = own
    ? composeOwn({ own: withoutLinks({ own, link, settings, losses }), room, losses })
    : composeNews({ content, room, settings, losses })
  const topics = topicsFor({ content, settings, room: room - countUnits(text), text, losses })
  return [`${topics}${text}${notes}`.trim(), link].filter(Boolean).join(' ')
}

function composeOwn({ own, room, losses }: { own: string; room: number; losses: LossBook }) {
  const { text, isCut } = cutToUnits(own, room)
  if (isCut) losses.add('text', '微博文字超过字数上限，结尾已截去')
  return text
}

type News = { content: Content; room: number; settings: Settings; losses: LossBook }

function composeNews({ content, room, settings, losses }: News): string {
  const title = oneParagraph(content.title)
  if (!title) return ''
  const cut = cutToUnits(title, room - 2)
  if (cut.isCut) losses.add('title', '标题超过微博字数上限，结尾已截去')
  const head = `【${cut.text}】`
  const left = room - countUnits(head) - topicRoom(content, settings)
  const lead = oneParagraph(content.digest ?? '') || bodyText(content.html)
  const { text } = left < SHORTEST_LEAD ? { text: '' } : cutToUnits(lead, left)
  return head + text
}

/** What the topics would like to have, so that the lead leaves it to them. */
const topicRoom = ({ topics, tags }: Content, settings: Settings): number =>
  Math.min(
    TOPIC_UNITS,
    countUnits(
      topicWords(topics ?? tags, settings.topics)
        .map(hash)
        .join(''),
    ),
  )

type Topics = {
  content: Content
  settings: Settings
  room: number
  text: string
  losses: LossBook
}

function topicsFor({ content, settings, room, text, losses }: Topics): string {
  let left = Math.min(room, TOPIC_UNITS)
  const chosen: string[] = []
  for (const word of topicWords(content.topics ?? content.tags, settings.topics)) {
    const topic = hash(word)
    if (text.includes(topic) || countUnits(topic) > left) continue
    left -= countUnits(topic)
    chosen.push(topic)
  }
  if (chosen.length > 0 || /#[^#]+#/.test(text))
    losses.add('topics', '微博的分享接口会过滤 #话题#，发出后话题可能不显示')
  return chosen.join('')
}

const hash = (word: string): string => `#${word}#`

const topicWords = (own: readonly string[], fixed: readonly string[]): string[] =>
  [...new Set([...own, ...fixed].map((word) => word.replace(/[#＃\s]+/g, '')))]
    .filter(Boolean)
    .slice(0, limitOf('topics'))

/** The item's own link comes last anyway; for one that is not registered Weibo may refuse the whole post. */
function withoutLinks({
  own,
  link,
  settings,
  losses,
}: Omit<Composing, 'content'> & { own: string }): string {
  return linksIn(own).reduce((text, found) => {
    const url = webAddress(found)
    const isItem = url?.href === link
    if (url && !isItem && isOn(url, settings.safeDomains)) return text
    if (!isItem)
      losses.add('foreign-link', '文字里的其他链接已去掉，微博只接受安全域名的链接', found)
    return oneParagraph(text.split(found).join(''))
  }, own)
}

function notesOf(content: Content): string {
  const { source, correction } = content
  const from = source.type !== 'original' && source.name ? `（来源：${source.name}）` : ''
  const corrected = correction?.note
    ? `（更正：${cutToUnits(oneParagraph(correction.note), 30).text}）`
    : ''
  return `${corrected}${from}${aiNote(content)}`
}

/** The explicit label of the rules of 2025-09-01. */
function aiNote({ ai, pictures }: Content): string {
  if (ai === 'generated') return '（本文由AI生成）'
  if (ai === 'assisted') return '（本文由AI辅助生成）'
  return pictures.some((picture) => picture.ai === 'generated' || picture.ai === 'assisted')
    ? '（含AI生成图片）'
    : ''
}

/** The body's words, blocks apart; no captions and no tables, which say little out of their place. */
function bodyText(html: string): string {
  const tree = parseHtml(html)
  rewrite(tree, (node) => {
    if (isElement(node, 'script', 'style', 'figure', 'table', 'pre', 'template', 'svg', 'math'))
      return undefined
    if (isBlock(node)) node.children.push({ type: 'text', value: ' ' })
    return node
  })
  return oneParagraph(textOf(tree))
}

const oneParagraph = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029\u200b\ufeff]+/g, ' ').trim()
