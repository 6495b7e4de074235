export type Line = { text: string; author?: string; item?: string }

/** One line of JSON with a text in it; what else it holds is not looked at. */
export function readLine(line: string): Line | undefined {
  const read = parsed(line)
  if (typeof read !== 'object' || read === null || !('text' in read)) return undefined
  if (typeof read.text !== 'string') return undefined
  const author = 'author' in read && typeof read.author === 'string' ? read.author : undefined
  const item = 'item' in read && typeof read.item === 'string' ? read.item : undefined
  return {
    text: read.text,
    ...(author !== undefined && { author }),
    ...(item !== undefined && { item }),
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
