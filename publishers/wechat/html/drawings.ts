import type { LossBook } from '../../html/losses'
import { sanitizeSvg, svgLosses } from '../../html/svg'
import { isElement, patchData, rewrite, type Element, type Root } from '../../html/tree'

/** Narrower drawings fit every phone as they are, in pixels. */
const MIN_FITTED = 240

/** Inline drawings: cut to the shapes WeChat keeps. One that lost what it showed with is taken out and named. */
export function shapeDrawings(tree: Root, losses: LossBook): void {
  rewrite(
    tree,
    (node) => {
      if (!isElement(node, 'svg')) return node
      const lost = svgLosses(node)
      const safe = sanitizeSvg(node)
      if (!safe) {
        losses.add('drawing', '矢量图无法在微信显示，已去掉，请导出为图片再插入')
        return undefined
      }
      fitDrawing(safe, node)
      if (lost.length > 0)
        losses.add(
          'drawing-part',
          '矢量图有微信不支持的部分，已去掉，请核对或导出为图片',
          lost.join('、'),
        )
      return patchData(safe, {
        ...node.data,
        css: new Map([...(node.data?.css ?? []), ...(safe.data?.css ?? [])]),
      })
    },
    (node) => node.tagName === 'svg',
  )
}

/** A drawing shrinks with the page; a block formula, and one that says otherwise, scrolls in its own box. */
function fitDrawing(svg: Element, { data }: Element): void {
  const scrolls = data?.role === 'mathBlockSvg' || data?.css?.has('max-width')
  if (scrolls || Number(svg.properties.width ?? 0) < MIN_FITTED) return
  const css = new Map([
    ...(svg.data?.css ?? []),
    ['max-width', '100%'],
    ['height', 'auto'],
  ] as const)
  patchData(svg, { css })
}
