import { parseStyled } from '../../html/parse'
import { serializeHtml } from '../../html/serialize'
import { isElement, textOf, walk, type Element, type Root } from '../../html/tree'
import { measureContent } from '../measure'

const NAMES: Readonly<Record<string, string>> = {
  table: '表格',
  svg: '公式或矢量图',
  code: '代码块',
  ul: '列表',
  ol: '列表',
  img: '图片',
  p: '段落',
}

/** The blocks that weigh most, as an editor would find them: what it is and how its text begins. */
export function heaviestBlocks(html: string, count = 3): { name: string; characters: number }[] {
  const tree = parseStyled(html)
  const only = tree.children.filter((child) => isElement(child))
  const blocks = only.length <= 3 ? only.flatMap((child) => (child as Element).children) : only
  return blocks
    .filter((block): block is Element => isElement(block))
    .map((block) => ({ name: nameOf(block), characters: measureContent(print(block)).characters }))
    .sort((one, two) => two.characters - one.characters || (one.name < two.name ? -1 : 1))
    .slice(0, count)
}

function print(block: Element): string {
  const root: Root = { type: 'root', children: [block] }
  return serializeHtml(root)
}

function nameOf(block: Element): string {
  let kind = NAMES[block.tagName]
  walk(block, (node) => {
    kind ??= NAMES[node.tagName]
  })
  const words = [
    ...textOf(block)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  ]
    .slice(0, 12)
    .join('')
  return words ? `${kind ?? '内容'}“${words}”` : (kind ?? '内容')
}
