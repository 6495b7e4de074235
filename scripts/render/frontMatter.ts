export type FrontMatter = { fields: Record<string, string>; body: string }

/** Reads `key: value` lines between two `---` lines at the top; a file without them is all body. */
export function readFrontMatter(source: string): FrontMatter {
  const clean = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const found = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/.exec(clean)
  if (!found || !/^[\w-]+\s*:|^\s*$|^\s*#/.test(found[1]!)) return { fields: {}, body: clean }
  const fields: Record<string, string> = {}
  for (const line of found[1]!.split('\n')) {
    const pair = /^([\w-]+)\s*:\s*(.*)$/.exec(line)
    if (pair) fields[pair[1]!.toLowerCase()] = unquoted(pair[2]!.trim())
  }
  return { fields, body: clean.slice(found[0].length) }
}

function unquoted(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$|^'((?:[^']|'')*)'$/.exec(value)
  if (!quoted) return value.replace(/\s+#.*$/, '')
  return quoted[1]?.replace(/\\(.)/g, '$1') ?? quoted[2]!.replace(/''/g, "'")
}
