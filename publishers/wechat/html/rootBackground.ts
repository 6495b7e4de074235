import {
  isElement,
  patchData,
  type Css,
  type Element,
  type Root,
  type RootContent,
} from '../../html/tree'

/**
 * A page colour on the body or on one wrapper around everything is the first thing a filter takes. It is given to each
 * block instead, outer margins turned into padding so that no white stripe shows between them.
 */
export function pushRootBackground(tree: Root, root: Css): void {
  const wrapper = onlyWrapper(tree)
  const color = root.get('background-color') ?? wrapper?.data?.css?.get('background-color')
  if (!color) return
  const children: RootContent[] = (wrapper ?? tree).children
  const blocks = children.filter((child): child is Element => isElement(child))
  if (blocks.length < 2 && wrapper) return
  const side = wrapper ? '0' : sidePadding(root)
  for (const block of blocks) {
    const css: Css = new Map(block.data?.css ?? [])
    if (css.has('background-color') || css.has('background-image')) continue
    css.set('background-color', color)
    const margin = css.get('margin')
    if (margin && !css.has('padding') && /^0 0 \S+$/.test(margin)) {
      css.set('margin', '0')
      css.set('padding', margin.replace(/^0 0/, `0 ${side}`))
    }
    patchData(block, { css })
  }
}

function onlyWrapper(tree: Root): Element | undefined {
  const [first, second] = tree.children
  if (second || !isElement(first, 'section')) return undefined
  return first.data?.role ? undefined : first
}

/** Text on a coloured page must not touch its edge; a wrapper keeps its own padding. */
function sidePadding(root: Css): string {
  const [top, right = top] = (root.get('padding') ?? '').split(' ')
  return root.get('padding-left') ?? (right || '12px')
}
