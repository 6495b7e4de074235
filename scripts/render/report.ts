import type { Finding, Loss } from '../../publishers/contract'

/** Writes what an editor should know to standard error, worst first, in words. */
export function report({
  findings,
  losses,
  notes,
}: {
  findings: Finding[]
  losses: Loss[]
  notes: string[]
}): void {
  const lines = [
    ...findings
      .filter(({ level }) => level === 'block')
      .map(({ message, remedy }) => `[必须处理] ${message}。${remedy}`),
    ...findings
      .filter(({ level }) => level === 'warn')
      .map(({ message, remedy }) => `[请留意] ${message}。${remedy}`),
    ...losses.map(
      ({ message, count }) => `[有改动] ${message}${count > 1 ? `（${count} 处）` : ''}`,
    ),
    ...notes.map((note) => `[说明] ${note}`),
  ]
  for (const line of lines) console.error(line)
}
