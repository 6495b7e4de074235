import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { FILTER_RULES } from './filterRules'

type Child = RootContent | ElementContent

/**
 * The article as the platform keeps it. `isOurs` says whether an image address came from an upload;
 * other images vanish without a word. Throws RangeError on nesting too deep to read.
 */
export const filterContent = (html: string, isOurs: (address: string) => boolean): string => {
  const tree = fromHtml(html, { fragment: true })
  tree.children = filterChildren(tree, { isOurs, inCode: false }) as Root['children']
  return toHtml(tree, { allowDangerousCharacters: true, closeSelfClosing: true })
}

/** Visible words of an article, for the digest and for plain-text checks. */
export const textOf = (html: string): string => {
  const parts: string[] = []
  const walk = (node: Child | Root) => {
    if (node.type === 'text') parts.push(node.value)
    if ('children' in node) node.children.forEach(walk)
  }
  walk(fromHtml(html, { fragment: true }))
  return parts.join('').replace(/\s+/g, ' ').trim()
}

type Place = { isOurs: (address: string) => boolean; inCode: boolean }

const filterChildren = (parent: Element | Root, place: Place): Child[] => {
  const list =
    parent.type === 'element' && has(FILTER_RULES.whitespaceBecomesBullet, parent.tagName)
  return (parent.children as Child[]).flatMap((child): Child[] => {
    if (child.type === 'text') {
      if (list && !child.value.trim()) return [emptyBullet()]
      return [place.inCode ? { ...child, value: child.value.replace(/\r\n?|\n/g, '') } : child]
    }
    if (child.type !== 'element') return []
    return filterElement(child, place)
  })
}

const filterElement = (element: Element, place: Place): Child[] => {
  const tag = element.tagName.toLowerCase()
  if (has(FILTER_RULES.removedWithContent, tag)) return []
  if (tag === 'img' && !place.isOurs(String(element.properties.src ?? ''))) return []
  const inCode = place.inCode || has(FILTER_RULES.newlinesEaten, tag)
  const children = filterChildren(element, { ...place, inCode })
  if (has(FILTER_RULES.unwrapped, tag)) return children
  return [
    { ...element, properties: filterProperties(element), children: children as ElementContent[] },
  ]
}

const filterProperties = ({ tagName, properties }: Element): Element['properties'] =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      const attribute = name.toLowerCase()
      if (has(FILTER_RULES.removedAttributes, attribute)) return []
      if (FILTER_RULES.removedAttributePrefixes.some((prefix) => attribute.startsWith(prefix)))
        return []
      if (attribute === 'style') {
        const style = filterStyle(String(value ?? ''))
        return style ? [[name, style]] : []
      }
      if (attribute === 'href')
        return tagName === 'a' && isLinkAllowed(String(value ?? '')) ? [[name, value]] : []
      if (/^\s*(?:javascript|vbscript|data):/i.test(String(value ?? ''))) return []
      return [[name, value]]
    }),
  )

const filterStyle = (style: string): string =>
  splitDeclarations(style)
    .filter((declaration) => {
      const at = declaration.indexOf(':')
      if (at < 1) return false
      const property = declaration.slice(0, at).trim().toLowerCase()
      const value = declaration.slice(at + 1).toLowerCase()
      return (
        !isPropertyRemoved(property) &&
        !FILTER_RULES.removedValues.some((bad) => value.includes(bad)) &&
        areUrlsAllowed(value)
      )
    })
    .map((declaration) => declaration.trim())
    .join('; ')
    .replace(/(.)$/, '$1;')

/** Splits at semicolons that are not inside quotes or brackets. */
const splitDeclarations = (style: string): string[] =>
  style.replace(/\/\*[\s\S]*?\*\//g, '').match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\)|["'(])+/g) ??
  []

const isPropertyRemoved = (property: string): boolean =>
  FILTER_RULES.removedProperties.some((rule) =>
    rule.endsWith('*') ? property.startsWith(rule.slice(0, -1)) : property === rule,
  )

const areUrlsAllowed = (value: string): boolean =>
  [...value.matchAll(/url\(\s*['"]?([^'")]*)/g)].every(([, address]) =>
    has(FILTER_RULES.cssUrlHosts, hostOf(address ?? '')),
  )

const isLinkAllowed = (address: string): boolean => has(FILTER_RULES.linkHosts, hostOf(address))

const hostOf = (address: string): string => {
  try {
    const { protocol, hostname } = new URL(address)
    return /^https?:$/.test(protocol) ? hostname : ''
  } catch {
    return ''
  }
}

const has = (list: readonly string[], value: string): boolean => list.includes(value)

const emptyBullet = (): Element => ({
  type: 'element',
  tagName: 'li',
  properties: {},
  children: [{ type: 'element', tagName: 'br', properties: {}, children: [] }],
})
