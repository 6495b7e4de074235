import { createRequire } from 'node:module'
import type { Element } from './tree'
import { parseHtml } from './parse'
import { isElement } from './tree'

/** Pixels: MathJax measures in ex; half an em of a 16 px text. */
const EM = 16
const EX = 8

type Convert = (tex: string, display: boolean) => string

let convert: Convert | undefined

/**
 * TeX to one `<svg>` of bare paths (no ids, no defs, no use), or undefined when TeX is in error. Synchronous;
 * MathJax is loaded at the first formula (about 0.4 s).
 */
export function texToSvg(tex: string, display: boolean): Element | undefined {
  convert ??= loadMathJax()
  const svg = parseHtml(convert(tex, display)).children.find((node): node is Element =>
    isElement(node, 'svg'),
  )
  if (!svg || JSON.stringify(svg).includes('dataMmlNode":"merror')) return undefined
  return svg
}

function loadMathJax(): Convert {
  const require = createRequire(import.meta.url)
  const { mathjax } = require('mathjax-full/js/mathjax.js')
  const { TeX } = require('mathjax-full/js/input/tex.js')
  const { SVG } = require('mathjax-full/js/output/svg.js')
  const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js')
  const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js')
  const { AllPackages } = require('mathjax-full/js/input/tex/AllPackages.js')
  const adaptor = liteAdaptor()
  RegisterHTMLHandler(adaptor)
  // `require` and `autoload` fetch further code at run time; `\href` and classes are no business of a formula.
  const packages = (AllPackages as string[]).filter(
    (name) => !/^(require|autoload|html|bussproofs)$/.test(name),
  )
  const document = mathjax.document('', {
    InputJax: new TeX({ packages, maxBuffer: 5 * 1024, maxMacros: 1_000 }),
    OutputJax: new SVG({ fontCache: 'none' }),
  })
  return (tex, display) => {
    const node = document.convert(tex, { display, em: EM, ex: EX, containerWidth: 640 })
    return adaptor.innerHTML(node)
  }
}
