import { attribute, walk, type Element, type Root } from '../../html/tree'

/** What each element may keep beside its style. Everything else (class, id, data-, on…) goes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan'],
}
/** The data a mini-program card is made of; kept only for programs the account lists. */
const MINI_PROGRAM = [
  'dataMiniprogramAppid',
  'dataMiniprogramPath',
  'dataMiniprogramTitle',
  'dataMiniprogramImageurl',
]

/** True for a card of a mini program that the account has linked: the one custom element that may pass. */
export function isOwnMiniProgram(node: Element, appIds: readonly string[]): boolean {
  return (
    node.tagName === 'mp-miniprogram' &&
    appIds.includes(attribute(node, 'dataMiniprogramAppid') ?? '')
  )
}

/** Cuts every attribute that is not on the list, in a fixed order. A drawing's were cut by its own step. */
export function keepAttributes(tree: Root): void {
  walk(tree, (node) => {
    if (node.tagName === 'svg') return false
    const names = node.tagName === 'mp-miniprogram' ? MINI_PROGRAM : (KEPT[node.tagName] ?? [])
    const kept: Element['properties'] = {}
    for (const name of names) {
      const value = node.properties[name]
      if (value === undefined || value === null) continue
      kept[name] = typeof value === 'string' ? plain(value) : value
    }
    node.properties = kept
    return true
  })
}

/** One line, and nothing that a filter working on text could take for a tag. */
function plain(value: string): string {
  return value.replace(/\s+/g, ' ').trim().replaceAll('<', '＜').replaceAll('>', '＞')
}
