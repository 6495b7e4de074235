import { decodeEntities } from './entities'

/** How often each CSS property stands in the style attributes of a piece of HTML. */
export const styleCounts = (html: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [, quoted, single] of html.matchAll(/\sstyle=(?:"([^"]*)"|'([^']*)')/gi))
    for (const property of propertiesIn(decodeEntities(quoted ?? single ?? '')))
      counts.set(property, (counts.get(property) ?? 0) + 1)
  return counts
}

/** A semicolon inside brackets or quotes (`url(data:…;base64)`) ends no declaration. */
const propertiesIn = (style: string): string[] =>
  style
    .replace(/"[^"]*"|'[^']*'|\([^()]*\)/g, '')
    .split(';')
    .map((declaration) => /^\s*([\w-]+)\s*:/.exec(declaration)?.[1]?.toLowerCase() ?? '')
    .filter(Boolean)
