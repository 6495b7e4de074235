const MARK = '\u0000int:'

/**
 * JSON as the platform writes it: a bigint becomes a number literal of all its digits, which JavaScript cannot read
 * without losing the last ones. That is what `idstr` is for.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) =>
    typeof each === 'bigint' ? `${MARK}${each}` : each,
  ).replace(/"\\u0000int:(\d+)"/g, '$1')
