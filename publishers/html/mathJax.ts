import { createRequire } from 'node:module'
import type { Element } from './tree'
import { parseHtml } from './parse'
import { isElement } from './tree'

/** Pixels: MathJax measures in ex; half an em of a 16 px text. */
const EM = 16
const EX = 8

type Source = { kind: 'tex' | 'mathml'; value: string; display: boolean }
type Convert = (source: Source) => string

let convert: Convert | undefined

/**
 * A formula to one `<svg>` of bare paths (no ids, no defs, no use), or undefined when it is in error. Synchronous;
 * MathJax is loaded at the first formula (about 0.4 s).
 */
export function formulaToSvg(source: Source): Element | undefined {
  convert ??= loadMathJax()
  const html = convert(source)
  if (/data-mml-node="merror"|data-mjx-error/.test(html)) return undefined
  return parseHtml(html).children.find((node): node is Element => isElement(node, 'svg'))
}

function loadMathJax(): Convert {
  const require = createRequire(import.meta.url)
  const { mathjax } = require('mathjax-full/js/mathjax.js')
  const { TeX } = require('mathjax-full/js/input/tex.js')
  const { MathML } = require('mathjax-full/js/input/mathml.js')
  const { SVG } = require('mathjax-full/js/output/svg.js')
  const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js')
  const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js')
  const { AllPackages } = require('mathjax-full/js/input/tex/AllPackages.js')
  const adaptor = liteAdaptor()
  RegisterHTMLHandler(adaptor)
  // `require` and `autoload` fetch further code at run time; `\href` and classes are no business of a formula.
  const packages = (AllPackages as string[]).filter(
    (name) => !/^(require|autoload|html|bussproofs|noundefined|noerrors)$/.test(name),
  )
  const documentOf = (input: unknown) =>
    mathjax.document('', { InputJax: input, OutputJax: new SVG({ fontCache: 'none' }) })
  const documents = {
    tex: documentOf(new TeX({ packages, maxBuffer: 5 * 1024, maxMacros: 1_000 })),
    mathml: documentOf(new MathML()),
  }
  return ({ kind, value, display }) => {
    const node = documents[kind].convert(value, { display, em: EM, ex: EX, containerWidth: 640 })
    return adaptor.innerHTML(node)
  }
}
