/** Characters of a journal detail that fit a line of the board. */
const MOST = 160

/** A journal entry's detail as one line: its message and code first, else its plain values. */
export function detailText(detail: unknown): string {
  if (!detail || typeof detail !== 'object') return ''
  const { message, code, proof, ...rest } = detail as Record<string, unknown>
  const told = [message, proof, code && `(${String(code)})`].filter(Boolean).map(String)
  const line = told.length > 0 ? told.join(' ') : plainValues(rest)
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line
}

const plainValues = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => {
      if (value && typeof value === 'object') return [plainValues(value as Record<string, unknown>)]
      return value === null || value === undefined || value === ''
        ? []
        : [`${name} ${String(value)}`]
    })
    .filter(Boolean)
    .join(' · ')
