/** The instructions of a handed-off delivery: lines of text, whatever the column holds. */
export function stepsOf(instructions: unknown): string[] {
  if (typeof instructions === 'string') return [instructions]
  return Array.isArray(instructions) ? instructions.filter((step) => typeof step === 'string') : []
}
