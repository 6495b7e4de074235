type Value = string | string[] | undefined

export type SearchParams = Promise<Record<string, Value>>

export const one = (value: Value): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')

/** A page number from an address; anything odd is the first page. */
export const pageNumber = (value: Value): number => {
  const number = Number(one(value))
  return Number.isInteger(number) && number > 0 && number < 10_000 ? number : 1
}
