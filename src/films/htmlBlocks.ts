import type { Element, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import type { Content } from '@publishers/contract'
import type { Block } from '@media/video/draftStoryboard'

/** The body of an item as a film sees it: paragraphs, own pictures and own clips in their order. Tables and code are not told. */
export function htmlBlocks({ html, pictures, footage = [] }: Content): Block[] {
  const clips = [...footage]
  const blocks: Block[] = []
  const visit = (node: RootContent) => {
    if (node.type !== 'element') return
    if (silent.has(node.tagName)) return
    if (node.tagName === 'figure' || node.tagName === 'img' || node.tagName === 'video')
      return blocks.push(...shown(node, pictures, clips))
    const text = isProse(node) ? toText(node).trim() : ''
    if (!text) return node.children.forEach(visit)
    // Headings are for the eye of a reader; what they head is told.
    if (!/^h\d$/.test(node.tagName)) blocks.push({ text })
    node.children.filter(holdsFile).forEach(visit)
  }
  fromHtml(html, { fragment: true }).children.forEach(visit)
  return blocks
}

const silent = new Set(['table', 'pre', 'code', 'hr', 'script', 'style'])
const prose = new Set(['p', 'h2', 'h3', 'h4', 'li', 'blockquote'])
const isProse = ({ tagName }: Element) => prose.has(tagName)

const holdsFile = (node: RootContent): node is Element =>
  node.type === 'element' && findAll(node, ['img', 'video']).length > 0

function shown(
  figure: Element,
  pictures: Content['pictures'],
  clips: NonNullable<Content['footage']>,
): Block[] {
  const caption = findAll(figure, ['figcaption']).map((node) => toText(node).trim())[0]
  const isClip = figure.properties.dataVideo !== undefined
  const images = findAll(figure, ['img']).flatMap((image) => {
    const key = String(image.properties.src ?? '').replace(/^media:/, '')
    const picture = pictures.find((each) => each.key === key)
    if (!picture || isClip) return []
    const { width, height, credit, ai } = picture
    return [{ picture: { key, width, height }, caption: picture.caption ?? caption, credit, ai }]
  })
  const videos = isClip || findAll(figure, ['video']).length > 0 ? clips.splice(0, 1) : []
  return [
    ...images,
    ...videos
      .filter(({ seconds, width, height }) => seconds >= 1 && width > 0 && height > 0)
      .map(({ key, width, height, seconds, credit, ai, ...clip }) => ({
        footage: { key, width, height, length: seconds },
        caption: clip.caption ?? caption,
        credit,
        ai,
      })),
  ]
}

function findAll(node: Element, names: string[]): Element[] {
  const inside = node.children.flatMap((child) =>
    child.type === 'element' ? findAll(child, names) : [],
  )
  return names.includes(node.tagName) ? [node, ...inside] : inside
}
